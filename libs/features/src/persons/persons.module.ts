import { Module } from '@nestjs/common';

/** The people discussed. */
@Module({})
export class PersonsModule {}
