import { Module } from '@nestjs/common';
import { Jobs } from './jobs.service.js';

/** Work by the clock. A feature that has some imports this and registers it. */
@Module({ providers: [Jobs], exports: [Jobs] })
export class JobsModule {}
