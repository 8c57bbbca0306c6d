import { randomBytes } from 'node:crypto';
import { type Actor, randomReference, usualOverrideClocks } from '@concord/domain';
import { Records } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { NotificationsService } from '../notifications/index.js';
import { Incident } from '../overrides/index.js';
import type { EmergencyReview } from './emergency-review.entity.js';
import { PrivacyOfficers } from './privacy-officers.service.js';

const HOUR = 3_600_000;

/** An emergency opening found not justified begins an incident of the agency that owns what opened, one for each case file. */
@Injectable()
export class EmergencyIncidents {
  constructor(
    private readonly records: Records,
    private readonly officers: PrivacyOfficers,
    private readonly notifications: NotificationsService,
  ) {}

  /** Where nothing of the agency opened, or another agency lent the reviewer, its leads are told and begin what is needed. */
  async begin(actor: Actor, review: EmergencyReview): Promise<void> {
    const told = await this.officers.allOf(actor, review.forAgencyId, review.openerId);
    await this.notifications.notify(actor, { practitionerIds: told }, 'EMERGENCY_NOT_JUSTIFIED', { subject: 'EmergencyReview', subjectId: review.id });
    if (review.agencyId !== review.forAgencyId) return;
    for (const caseFileId of review.caseFileIds) await this.beginOne(actor, review, caseFileId);
  }

  private async beginOne(actor: Actor, { forAgencyId, openingId }: EmergencyReview, caseFileId: string): Promise<void> {
    const incident = await this.records.create(actor, Incident, {
      reference: randomReference(randomBytes(16), 'IN'),
      caseFileId,
      ownerAgencyId: forAgencyId,
      kind: 'EMERGENCY_NOT_RATIFIED',
      subject: 'EmergencyOpening',
      subjectId: openingId,
      openedBy: actor.practitionerId,
      openedAt: actor.at,
      dueAt: new Date(actor.at.getTime() + usualOverrideClocks.breachTriageHours * HOUR),
    });
    await this.notifications.notify(actor, { agencyContactOf: forAgencyId }, 'INCIDENT_OPENED', { subject: 'Incident', subjectId: incident.id, caseFileId });
  }
}
