import { Database, Jobs, systemActor } from '@concord/platform';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { NotificationsService } from '../notifications/index.js';
import { PrivacyOfficers } from './privacy-officers.service.js';

const EVERY_MINUTES = 1;

/** Writes down the end of openings whose time ran out, and lets no look at an opening stay undone in silence. */
@Injectable()
export class EmergencyClock implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly officers: PrivacyOfficers,
    private readonly notifications: NotificationsService,
  ) {}

  onModuleInit(): void {
    this.jobs.every(EVERY_MINUTES, 'end-emergency-openings', (at) => this.tick(at));
  }

  /** Safe to repeat: each end and each escalation happens once. */
  async tick(at: Date): Promise<void> {
    await this.database.run(systemActor(at), 'change', () => this.endExpired());
    await this.database.run(systemActor(at), 'change', () => this.escalate(at));
  }

  private async endExpired(): Promise<void> {
    const unit = this.database.current();
    const ended = await unit.query<{ id: string; reference: string }>('select id, reference from sec.end_expired_emergencies()');
    for (const { id, reference } of ended) unit.changed({ action: 'EMERGENCY_STOP', subject: 'EmergencyOpening', subjectId: id, detail: { reference, how: 'TIME' } });
  }

  private async escalate(at: Date): Promise<void> {
    const unit = this.database.current();
    const overdue = await unit.query<{ id: string; agencyId: string; openerId: string }>('select id, agency_id as "agencyId", opener_id as "openerId" from sec.escalate_emergency_reviews()');
    for (const { id, agencyId, openerId } of overdue) {
      const told = await this.officers.allOf(systemActor(at), agencyId, openerId);
      await this.notifications.notify(systemActor(at), { practitionerIds: told }, 'EMERGENCY_OVERDUE', { subject: 'EmergencyReview', subjectId: id });
      unit.changed({ action: 'ESCALATE_EMERGENCY_REVIEW', subject: 'EmergencyReview', subjectId: id });
    }
  }
}
