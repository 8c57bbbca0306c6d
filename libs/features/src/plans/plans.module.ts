import { Module } from '@nestjs/common';

/** Risk, shared plan and contingency. */
@Module({})
export class PlansModule {}
