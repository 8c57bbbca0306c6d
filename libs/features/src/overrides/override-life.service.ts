import { type Actor, cleanText, type LocalDate, type OverrideStanding, RuleBroken, standingOf, type Telling, tellingOf, todayInLondon } from '@concord/domain';
import { batched, batchedLists, Database, Records } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { ConsentOverride } from './consent-override.entity.js';
import type { Reasoned } from './override-decision.service.js';
import { OverrideNews } from './override-news.service.js';
import { OverrideOpening } from './override-opening.service.js';
import { OverrideConfirmation, OverrideLine, OverrideUse } from './override-parts.entity.js';

/** Whom an override is about. */
export interface OverrideAbout {
  readonly id: string;
  readonly caseReference: string;
  readonly personName: string;
}

/** How an override was used so far. */
export interface UseSummary {
  readonly uses: number;
  readonly firstUseAt: Date | null;
  readonly lastUseAt: Date | null;
}

/** Finding overrides, ending them, telling the person, and watching them being used. */
@Injectable()
export class OverrideService {
  constructor(
    private readonly records: Records,
    private readonly database: Database,
    private readonly opening: OverrideOpening,
    private readonly news: OverrideNews,
  ) {}

  get(actor: Actor, id: string): Promise<ConsentOverride> {
    return this.records.get(actor, ConsentOverride, id);
  }

  of(actor: Actor, caseFileId: string): Promise<ConsentOverride[]> {
    return this.records.find(actor, ConsentOverride, { where: { caseFileId }, order: { requestedAt: 'DESC' } });
  }

  /** Everything the actor's agency asked for, decides or reviews, newest first. */
  mine(actor: Actor): Promise<ConsentOverride[]> {
    return this.records.find(actor, ConsentOverride, { order: { requestedAt: 'DESC' }, first: MOST_LISTED });
  }

  /** Requests that wait for the actor's decision. */
  toDecide(actor: Actor): Promise<ConsentOverride[]> {
    return this.permitted(actor, 'authorise', { state: 'REQUESTED' });
  }

  /** Decisions that the actor, who had no part in them, may review. */
  toReview(actor: Actor): Promise<ConsentOverride[]> {
    return this.permitted(actor, 'review', { reviewedAt: null, state: ['AUTHORISED', 'REVOKED', 'LAPSED', 'CONSENTED'] });
  }

  /** Those that end within the next days unless somebody confirms them. */
  async toConfirm(actor: Actor): Promise<ConsentOverride[]> {
    const soon = new Date(actor.at.getTime() + CONFIRM_WITHIN_DAYS * DAY);
    const permitted = await this.permitted(actor, 'confirm', { state: 'AUTHORISED' });
    return permitted.filter((it) => it.activeUntil !== null && it.activeUntil > actor.at && it.activeUntil <= soon);
  }

  /** Those whose person should have been told by now, and was not. */
  tellingOverdue(actor: Actor): Promise<ConsentOverride[]> {
    return this.toTell(actor, 'OVERDUE');
  }

  /** Those whose person is to be told by a day that is still to come. */
  tellingToCome(actor: Actor): Promise<ConsentOverride[]> {
    return this.toTell(actor, 'WAITING');
  }

  private async toTell(actor: Actor, telling: Telling): Promise<ConsentOverride[]> {
    const deferred = await this.records.find(actor, ConsentOverride, { where: { informDecision: 'DEFERRED', informDoneOn: null, ownerAgencyId: actor.agencyId }, order: { informUntil: 'ASC' } });
    return deferred.filter((it) => it.authorisedBy !== null && this.tellingOf(actor, it) === telling);
  }

  withdraw(actor: Actor, { id, version, reason }: Reasoned): Promise<ConsentOverride> {
    return this.records.change(actor, 'withdraw', ConsentOverride, id, (it) => it.end('withdraw', actor.practitionerId, actor.at, cleanText(reason)), version);
  }

  revoke(actor: Actor, reasoned: Reasoned): Promise<ConsentOverride> {
    return this.end(actor, 'revoke', reasoned);
  }

  letLapse(actor: Actor, reasoned: Reasoned): Promise<ConsentOverride> {
    return this.end(actor, 'letLapse', reasoned);
  }

  /** The person was told, by somebody of the owner agency. */
  async recordTold(actor: Actor, { id, version, on, how }: { id: string; version: number; on: LocalDate; how: string }): Promise<ConsentOverride> {
    if (on > todayInLondon(actor.at)) throw new RuleBroken('The day they were told must be today or in the past.', 'on');
    return this.records.change(actor, 'recordTold', ConsentOverride, id, (it) => it.tell(actor.practitionerId, on, cleanText(how)), version);
  }

  standingOf(actor: Actor, override: ConsentOverride): OverrideStanding {
    return standingOf(override, actor.at);
  }

  tellingOf(actor: Actor, override: ConsentOverride): Telling {
    return tellingOf(override, todayInLondon(actor.at));
  }

  permittedActions(actor: Actor, id: string): Promise<string[]> {
    return this.records.permittedActions(actor, ConsentOverride, id);
  }

  readonly linesOf = batchedLists((actor: Actor, ids: readonly string[]) => this.records.find(actor, OverrideLine, { where: { overrideId: ids } }), (it) => it.overrideId);
  readonly confirmationsOf = batchedLists(
    (actor: Actor, ids: readonly string[]) => this.records.find(actor, OverrideConfirmation, { where: { overrideId: ids }, order: { confirmedAt: 'ASC' } }),
    (it) => it.overrideId,
  );
  readonly usesOf = batchedLists((actor: Actor, ids: readonly string[]) => this.records.find(actor, OverrideUse, { where: { overrideId: ids }, order: { usedAt: 'ASC' } }), (it) => it.overrideId);

  /** Whom it is about, for people of the owner agency who read the override; null for a lent authoriser. */
  readonly aboutOf = batched(
    (_actor: Actor, ids: readonly string[]) =>
      this.database.current().query<OverrideAbout>('select id, case_reference as "caseReference", person_name as "personName" from sharing.overrides_about($1)', [[...ids]]),
    (it) => it.id,
  );

  async useSummary(actor: Actor, id: string): Promise<UseSummary> {
    const uses = await this.usesOf(actor, id);
    return { uses: uses.length, firstUseAt: uses[0]?.usedAt ?? null, lastUseAt: uses.at(-1)?.usedAt ?? null };
  }

  private async end(actor: Actor, step: 'revoke' | 'letLapse', { id, version, reason }: Reasoned): Promise<ConsentOverride> {
    const override = await this.records.change(actor, step, ConsentOverride, id, (it) => it.end(step, actor.practitionerId, actor.at, cleanText(reason)), version);
    await this.opening.close(actor, override, step === 'revoke' ? 'OVERRIDE_REVOKED' : 'OVERRIDE_LAPSED');
    await this.news.ended(actor, override);
    return override;
  }

  private async permitted(actor: Actor, action: string, where: object): Promise<ConsentOverride[]> {
    const found = await this.records.find(actor, ConsentOverride, { where, order: { requestedAt: 'ASC' }, first: MOST_LISTED });
    const ids = await this.records.permittedIds(actor, action, ConsentOverride, found.map((it) => it.id));
    return found.filter((it) => ids.has(it.id));
  }
}

const MOST_LISTED = 200;
const CONFIRM_WITHIN_DAYS = 7;
const DAY = 86_400_000;
