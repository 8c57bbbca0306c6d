import { Module } from '@nestjs/common';
import { Mailer } from './mailer.js';
import { NotificationsResolver } from './notifications.resolver.js';
import { NotificationsService } from './notifications.service.js';

/** Telling people that something awaits them, without saying what. */
@Module({ providers: [Mailer, NotificationsService, NotificationsResolver], exports: [NotificationsService, Mailer] })
export class NotificationsModule {}
