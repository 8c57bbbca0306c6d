import { Module } from '@nestjs/common';

/** One person's matter before one forum. */
@Module({})
export class CaseFilesModule {}
