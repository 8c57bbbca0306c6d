import { type Actor, addWorkingDays, cleanText, type EmergencyOutcome, type EmergencyReviewSide, londonInstant, RuleBroken, todayInLondon } from '@concord/domain';
import { Records, Settings } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { NotificationsService } from '../notifications/index.js';
import { EmergencyIncidents } from './emergency-incidents.service.js';
import { EmergencyOpening } from './emergency-opening.entity.js';
import { EmergencyReview } from './emergency-review.entity.js';
import { PrivacyOfficers } from './privacy-officers.service.js';

/** What opened of one owner. */
export interface OpenedOf {
  readonly ownerAgencyId: string;
  readonly itemIds: string[];
  readonly caseFileIds: string[];
}

const CLOSE_OF_BUSINESS = '17:00';

/** Every emergency opening is looked at by somebody else: for each owner of what opened, and for the opener's own agency. */
@Injectable()
export class EmergencyReviews {
  constructor(
    private readonly records: Records,
    private readonly settings: Settings,
    private readonly officers: PrivacyOfficers,
    private readonly notifications: NotificationsService,
    private readonly incidents: EmergencyIncidents,
  ) {}

  /** Begins the looks and tells the privacy officers, in the transaction of the opening. The notice names nobody (R33). */
  async begin(actor: Actor, opening: EmergencyOpening, opened: readonly OpenedOf[]): Promise<void> {
    for (const it of opened) await this.beginOne(actor, opening, it, 'OWNER');
    await this.beginOne(actor, opening, { ownerAgencyId: actor.agencyId, itemIds: [], caseFileIds: [] }, 'OPENER');
  }

  /** What waits for the actor's look, the first due first; or what was looked at. */
  async of(actor: Actor, { settled = false }: { settled?: boolean | undefined }): Promise<EmergencyReview[]> {
    const all = await this.records.find(actor, EmergencyReview, { order: { dueAt: settled ? 'DESC' : 'ASC' }, first: MOST });
    return all.filter((it) => (it.reviewedAt !== null) === settled);
  }

  get(actor: Actor, id: string): Promise<EmergencyReview> {
    return this.records.get(actor, EmergencyReview, id);
  }

  openingOf(actor: Actor, { openingId }: EmergencyReview): Promise<EmergencyOpening> {
    return this.records.get(actor, EmergencyOpening, openingId);
  }

  /** Says what was found. Not justified begins an incident. */
  async look(actor: Actor, { id, version, outcome, text }: { id: string; version: number; outcome: EmergencyOutcome; text: string }): Promise<EmergencyReview> {
    if (cleanText(text) === '') throw new RuleBroken('Say what you found and what you checked it against.', 'text');
    const review = await this.records.change(actor, 'lookAt', EmergencyReview, id, (it) => it.look(actor.practitionerId, actor.at, outcome, cleanText(text)), version);
    if (outcome === 'NOT_JUSTIFIED') await this.incidents.begin(actor, review);
    return this.get(actor, id);
  }

  private async beginOne(actor: Actor, opening: EmergencyOpening, { ownerAgencyId: forAgencyId, itemIds, caseFileIds }: OpenedOf, side: EmergencyReviewSide): Promise<void> {
    const agencyId = await this.officers.reviewingAgencyOf(actor, forAgencyId, actor.practitionerId);
    const dueOn = addWorkingDays(todayInLondon(actor.at), this.settings.emergency.reviewWorkingDays);
    const review = await this.records.create(actor, EmergencyReview, {
      openingId: opening.id,
      reference: opening.reference,
      agencyId,
      forAgencyId,
      side,
      openerId: actor.practitionerId,
      itemIds,
      caseFileIds,
      createdAt: actor.at,
      dueAt: londonInstant(dueOn, CLOSE_OF_BUSINESS) ?? actor.at,
    });
    const officers = await this.officers.of(actor, agencyId, actor.practitionerId);
    await this.notifications.notify(actor, { practitionerIds: officers }, 'EMERGENCY_TO_LOOK_AT', { subject: 'EmergencyReview', subjectId: review.id });
  }
}

const MOST = 200;
