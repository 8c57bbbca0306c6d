import type { Actor, NoticeKind } from '@concord/domain';
import { Database, Records } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { NotificationsService } from '../notifications/index.js';
import type { ConsentOverride } from './consent-override.entity.js';
import { Deciders } from './deciders.service.js';
import type { Incident } from './incident.entity.js';
import { OverrideLine, OverrideUse } from './override-parts.entity.js';

/** Tells people what awaits them. No notice names anybody, and recipients learn only that something of theirs ended. */
@Injectable()
export class OverrideNews {
  constructor(
    private readonly notifications: NotificationsService,
    private readonly records: Records,
    private readonly database: Database,
    private readonly deciders: Deciders,
  ) {}

  async toDecide(actor: Actor, it: ConsentOverride): Promise<void> {
    const people = await this.deciders.authorisersOf(actor, it.authoriserAgencyId);
    await this.tell(actor, people.map((one) => one.id), 'OVERRIDE_TO_DECIDE', it);
  }

  answered(actor: Actor, it: ConsentOverride): Promise<void> {
    return this.tell(actor, [it.requestedBy], 'OVERRIDE_ANSWERED', it);
  }

  async toReview(actor: Actor, it: ConsentOverride): Promise<void> {
    const people = await this.deciders.reviewersOf(actor, it.reviewerAgencyId ?? it.ownerAgencyId, [it.requestedBy, it.authorisedBy ?? it.requestedBy]);
    await this.tell(actor, people.map((one) => one.id), 'OVERRIDE_TO_REVIEW', it);
  }

  reviewed(actor: Actor, it: ConsentOverride): Promise<void> {
    return this.tell(actor, [it.requestedBy, ...(it.authorisedBy ? [it.authorisedBy] : [])], 'OVERRIDE_REVIEWED', it);
  }

  /** Those who received it and those who read it: something that was shared with them is not any more. */
  async ended(actor: Actor, { id, caseFileId }: ConsentOverride): Promise<void> {
    const lines = await this.records.find(actor, OverrideLine, { where: { overrideId: id } });
    const users = await this.records.find(actor, OverrideUse, { where: { overrideId: id } });
    const about = { subject: 'CaseFile', subjectId: caseFileId, caseFileId };
    for (const agencyId of new Set(lines.map((it) => it.agencyId))) await this.notifications.notify(actor, { agencyContactOf: agencyId }, 'SHARING_ENDED', about);
    await this.notifications.notify(actor, { practitionerIds: users.map((it) => it.practitionerId) }, 'SHARING_ENDED', about);
  }

  /** Something new was shared with them. They see what it is, and why, on the case file. */
  async shared(actor: Actor, { id, caseFileId }: ConsentOverride): Promise<void> {
    const lines = await this.records.find(actor, OverrideLine, { where: { overrideId: id } });
    const seats = await this.database.current().query<{ practitionerId: string; agencyId: string; agencyFunction: string }>(
      `select practitioner_id as "practitionerId", agency_id as "agencyId", agency_function as "agencyFunction" from participation
       where case_file_id = $1 and practitioner_id is not null and valid_from <= $2 and valid_until > $2`,
      [caseFileId, actor.at],
    );
    const theirs = seats.filter((seat) => lines.some((it) => it.agencyId === seat.agencyId && it.agencyFunction === seat.agencyFunction));
    const about = { subject: 'CaseFile', subjectId: caseFileId, caseFileId };
    await this.notifications.notify(actor, { practitionerIds: theirs.map((it) => it.practitionerId) }, 'ITEM_SHARED', about);
  }

  async incident(actor: Actor, { id, caseFileId, ownerAgencyId }: Incident): Promise<void> {
    await this.notifications.notify(actor, { agencyContactOf: ownerAgencyId }, 'INCIDENT_OPENED', { subject: 'Incident', subjectId: id, caseFileId });
  }

  /** The person has said something new; whoever decided to share without their agreement hears of it. */
  async consentChanged(actor: Actor, practitionerIds: readonly string[], overrideId: string, caseFileId: string): Promise<void> {
    await this.notifications.notify(actor, { practitionerIds }, 'CONSENT_CHANGED', { subject: 'ConsentOverride', subjectId: overrideId, caseFileId });
  }

  private tell(actor: Actor, practitionerIds: readonly string[], kind: NoticeKind, { id, caseFileId }: ConsentOverride): Promise<void> {
    return this.notifications.notify(actor, { practitionerIds }, kind, { subject: 'ConsentOverride', subjectId: id, caseFileId });
  }
}
