import { Module } from '@nestjs/common';

/** Items, releases, consent and overrides. */
@Module({})
export class SharingModule {}
