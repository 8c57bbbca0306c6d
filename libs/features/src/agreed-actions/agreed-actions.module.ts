import { Module } from '@nestjs/common';

/** Who promised what by when. */
@Module({})
export class AgreedActionsModule {}
