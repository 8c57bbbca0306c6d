import { randomBytes } from 'node:crypto';
import {
  type Actor, characterCount, cleanText, EMERGENCY_SEARCH_ANSWER, type EmergencyEnd, type EmergencyGround, emergencyReasonProblem, randomReference, readSoughtPerson, type SoughtKey,
  type SoughtPerson, todayInLondon,
} from '@concord/domain';
import { Database, InvalidInput, PasswordAgain, Records, Settings } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { Item } from '../sharing/index.js';
import { EmergencyOpening } from './emergency-opening.entity.js';
import { EmergencyRelease } from './emergency-release.entity.js';
import { EmergencyReviews, type OpenedOf } from './emergency-reviews.service.js';

/** Whom somebody opens in an emergency, on what ground, and why now; with their password again. */
export interface OpenInEmergency extends SoughtPerson {
  readonly ground: EmergencyGround;
  readonly whyNow: string;
  readonly password: string;
  readonly submissionId?: string | undefined;
}

/** What the full-stop page says before anything opens. The same for everybody, known or not. */
export interface EmergencyStop {
  readonly described: string;
  readonly answer: string;
  readonly minutes: number;
  readonly extensionMinutes: number;
  readonly shortestReason: number;
  readonly reviewWorkingDays: number;
}

const MINUTE_MS = 60_000;
const THIRTY_DAYS_MS = 30 * 24 * 60 * MINUTE_MS;

/** Opening in an emergency (break-glass): one person, an hour, what owners released beforehand, and nothing else. */
@Injectable()
export class EmergencyOpenings {
  constructor(
    private readonly records: Records,
    private readonly database: Database,
    private readonly settings: Settings,
    private readonly passwords: PasswordAgain,
    private readonly reviews: EmergencyReviews,
  ) {}

  /** Reads what was typed and says what opening would mean. It asks the database for nobody, so it cannot tell of anybody. */
  stop(actor: Actor, sought: SoughtPerson): EmergencyStop {
    const { described } = this.keyOf(actor, sought);
    const { minutes, extensionMinutes, shortestReason, reviewWorkingDays } = this.settings.emergency;
    return { described, answer: EMERGENCY_SEARCH_ANSWER, minutes, extensionMinutes, shortestReason, reviewWorkingDays };
  }

  /** Opens. It always begins, is always written down and always looked at, whether or not anything was there to open. */
  start(actor: Actor, request: OpenInEmergency): Promise<EmergencyOpening> {
    const key = this.keyOf(actor, request);
    return this.records.once(actor, EmergencyOpening, request.submissionId, async () => {
      const earlier = await this.mine(actor);
      this.refusePastedReason(request.whyNow, earlier[0]?.whyNow);
      await this.passwords.confirm(actor, request.password, 'password');
      await this.endOpen(actor, 'REPLACED');
      return this.begin(actor, request, key, earlier);
    });
  }

  get(actor: Actor, id: string): Promise<EmergencyOpening> {
    return this.records.get(actor, EmergencyOpening, id);
  }

  /** The actor's own opening that is open now, if there is one. */
  async current(actor: Actor): Promise<EmergencyOpening | null> {
    const [opening] = await this.records.find(actor, EmergencyOpening, { where: { practitionerId: actor.practitionerId, endedAt: null } });
    return opening?.isLive(actor.at) ? opening : null;
  }

  /** What is open: the items released for emergencies to the actor's function that this opening reaches. */
  async itemsOf(actor: Actor, opening: EmergencyOpening): Promise<Item[]> {
    if (opening.practitionerId !== actor.practitionerId || !opening.isLive(actor.at)) return [];
    const reach = await this.database.current().query<{ caseFileId: string }>('select case_file_id as "caseFileId" from emergency_reach where opening_id = $1 and ended_at is null', [opening.id]);
    const caseFileIds = reach.map((it) => it.caseFileId);
    if (caseFileIds.length === 0) return [];
    const released = await this.records.find(actor, EmergencyRelease, { where: { caseFileId: caseFileIds, agencyFunction: actor.agencyFunction, endedAt: null } });
    const itemIds = released.filter((it) => isNow(it, actor.at)).map((it) => it.itemId);
    return itemIds.length === 0 ? [] : this.records.find(actor, Item, { where: { id: itemIds, withdrawnAt: null }, order: { createdAt: 'DESC' } });
  }

  async extend(actor: Actor, id: string): Promise<EmergencyOpening> {
    const { extensionMinutes } = this.settings.emergency;
    await this.records.change(actor, 'extend', EmergencyOpening, id, (it) => it.extend(actor.at, new Date(it.validUntil.getTime() + extensionMinutes * MINUTE_MS)));
    await this.follow(id);
    const opening = await this.get(actor, id);
    this.note('EMERGENCY_EXTEND', opening, {});
    return opening;
  }

  async end(actor: Actor, id: string, how: Extract<EmergencyEnd, 'ENDED' | 'LEFT'>): Promise<EmergencyOpening> {
    const before = await this.get(actor, id);
    if (before.endedAt === null) await this.close(actor, before, how);
    return this.get(actor, id);
  }

  private async begin(actor: Actor, { ground, whyNow }: OpenInEmergency, key: SoughtKey, earlier: readonly EmergencyOpening[]): Promise<EmergencyOpening> {
    const opening = await this.records.create(actor, EmergencyOpening, {
      reference: randomReference(randomBytes(16), 'EM'),
      practitionerId: actor.practitionerId,
      agencyId: actor.agencyId,
      agencyFunction: actor.agencyFunction,
      sessionId: actor.sessionId,
      soughtBy: key.by,
      sought: key.described,
      ground,
      whyNow: cleanText(whyNow),
      earlierInThirtyDays: earlier.filter((it) => actor.at.getTime() - it.openedAt.getTime() < THIRTY_DAYS_MS).length,
      openedAt: actor.at,
      validUntil: new Date(actor.at.getTime() + this.settings.emergency.minutes * MINUTE_MS),
    });
    const opened = await this.reach(opening, key);
    this.note('EMERGENCY_START', opening, { ground, soughtBy: key.by, items: opened.flatMap((it) => it.itemIds) });
    await this.reviews.begin(actor, opening, opened);
    return this.get(actor, opening.id);
  }

  private reach(opening: EmergencyOpening, key: SoughtKey): Promise<OpenedOf[]> {
    const byName = key.by === 'NAME_AND_BIRTH';
    const sought = byName ? [key.words, key.birth, null, null] : [[], null, key.by, key.value];
    return this.database.current().query<OpenedOf>('select owner_agency_id as "ownerAgencyId", item_ids as "itemIds", case_file_ids as "caseFileIds" from sec.begin_emergency($1, $2, $3, $4, $5, $6)', [
      opening.id, ...sought, opening.validUntil,
    ]);
  }

  /** One person at a time: what is open ends before the next begins. */
  private async endOpen(actor: Actor, how: EmergencyEnd): Promise<void> {
    const open = await this.records.find(actor, EmergencyOpening, { where: { practitionerId: actor.practitionerId, endedAt: null } });
    for (const opening of open) await this.close(actor, opening, how);
  }

  private async close(actor: Actor, opening: EmergencyOpening, how: EmergencyEnd): Promise<void> {
    const ended = await this.records.change(actor, 'end', EmergencyOpening, opening.id, (it) => it.end(actor.at, how));
    await this.follow(opening.id);
    this.note('EMERGENCY_STOP', ended, { how: ended.endedHow ?? how });
  }

  private async follow(id: string): Promise<void> {
    await this.database.current().query('select sec.follow_emergency($1)', [id]);
  }

  private mine(actor: Actor): Promise<EmergencyOpening[]> {
    return this.records.find(actor, EmergencyOpening, { where: { practitionerId: actor.practitionerId }, order: { openedAt: 'DESC' }, first: MOST });
  }

  private refusePastedReason(whyNow: string, last: string | undefined): void {
    const problem = emergencyReasonProblem(whyNow, last, this.settings.emergency);
    if (problem) throw new InvalidInput([{ path: 'whyNow', message: problem }]);
  }

  private keyOf(actor: Actor, sought: SoughtPerson): SoughtKey {
    const result = readSoughtPerson(sought, todayInLondon(actor.at));
    if (!result.ok) throw new InvalidInput([...result.problems]);
    return result.key;
  }

  private note(action: 'EMERGENCY_START' | 'EMERGENCY_EXTEND' | 'EMERGENCY_STOP', opening: EmergencyOpening, detail: Record<string, unknown>): void {
    const reason = characterCount(opening.whyNow);
    this.database.current().changed({ action, subject: 'EmergencyOpening', subjectId: opening.id, detail: { reference: opening.reference, reasonLength: reason, ...detail } });
  }
}

const isNow = ({ validFrom, validUntil }: EmergencyRelease, at: Date): boolean => validFrom <= at && (validUntil === 'infinity' || !(validUntil instanceof Date) || validUntil > at);

const MOST = 50;
