import { Module } from '@nestjs/common';

/** Meetings of agencies. */
@Module({})
export class MeetingsModule {}
