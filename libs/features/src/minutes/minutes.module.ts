import { Module } from '@nestjs/common';

/** The record of a meeting. */
@Module({})
export class MinutesModule {}
