import { type Actor, addWorkingDays, cleanText, endOf, type LocalDate, longestUntil, overrideClocks, RuleBroken, todayInLondon } from '@concord/domain';
import { PasswordAgain, Records } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { ConsentOverride } from './consent-override.entity.js';
import { Deciders } from './deciders.service.js';
import { OverrideConfirmation } from './override-parts.entity.js';
import { OverrideNews } from './override-news.service.js';
import { OverrideOpening } from './override-opening.service.js';

/** What the authoriser says when they agree. */
export interface Authorisation {
  readonly id: string;
  readonly version: number;
  readonly reason: string;
  readonly conditions?: string | undefined;
  /** An earlier end than the next review. */
  readonly untilOn?: LocalDate | undefined;
  readonly notMySubordinate: boolean;
  readonly password: string;
}

export interface Reasoned {
  readonly id: string;
  readonly version: number;
  readonly reason: string;
}

/** The second person decides, and decides again at each review. Nobody decides on their own request, by whatever account (R28). */
@Injectable()
export class OverrideDecisions {
  constructor(
    private readonly records: Records,
    private readonly opening: OverrideOpening,
    private readonly deciders: Deciders,
    private readonly news: OverrideNews,
    private readonly passwords: PasswordAgain,
  ) {}

  /** Authorises: what it names opens in the same transaction, until the next review. */
  async authorise(actor: Actor, { id, version, reason, conditions = '', untilOn, notMySubordinate, password }: Authorisation): Promise<ConsentOverride> {
    const asked = await this.records.get(actor, ConsentOverride, id);
    await this.refuseOwn(actor, asked);
    if (!notMySubordinate) throw new RuleBroken('You can only authorise what was not asked for on your own instruction. If it was, another authoriser decides.', 'notMySubordinate');
    await this.passwords.confirm(actor, password, 'password');
    const until = await this.untilOf(actor, asked, untilOn);
    const { definition } = await this.opening.sharingOf(actor, asked);
    const reviewDueOn = addWorkingDays(todayInLondon(actor.at), overrideClocks(definition.clocks).overrideReviewWorkingDays);
    const terms = { reason: cleanText(reason), conditions: cleanText(conditions), until, reviewerAgencyId: await this.deciders.reviewerAgencyFor(actor, asked), reviewDueOn };
    const override = await this.records.change(actor, 'authorise', ConsentOverride, id, (it) => it.authorise(actor.practitionerId, actor.at, terms), version);
    await this.opening.open(actor, override);
    await this.news.answered(actor, override);
    await this.news.shared(actor, override);
    await this.news.toReview(actor, override);
    return override;
  }

  async refuse(actor: Actor, { id, version, reason }: Reasoned): Promise<ConsentOverride> {
    await this.refuseOwn(actor, await this.records.get(actor, ConsentOverride, id));
    const override = await this.records.change(actor, 'refuse', ConsentOverride, id, (it) => it.refuse(actor.practitionerId, actor.at, cleanText(reason)), version);
    await this.news.answered(actor, override);
    return override;
  }

  /** Confirms it at a review of the case: it lasts until the one after. */
  async confirm(actor: Actor, { id, version, reason }: Reasoned): Promise<ConsentOverride> {
    const before = await this.records.get(actor, ConsentOverride, id);
    await this.refuseOwn(actor, before);
    const until = await this.untilOf(actor, before);
    const wasUntil = before.activeUntil;
    if (wasUntil === null || until <= wasUntil) throw new RuleBroken('It lasts until the next review already. Set the next review of the case first, then confirm it.');
    const override = await this.records.change(actor, 'confirm', ConsentOverride, id, (it) => it.confirm(actor.practitionerId, actor.at, until), version);
    const { caseFileId, ownerAgencyId } = override;
    await this.records.create(actor, OverrideConfirmation, { overrideId: id, caseFileId, ownerAgencyId, confirmedBy: actor.practitionerId, confirmedAt: actor.at, wasUntil, until, reason: cleanText(reason) });
    await this.opening.open(actor, override);
    return override;
  }

  /** The last instant it may have: the day of the next review, or an earlier one that the authoriser chose. */
  private async untilOf(actor: Actor, override: ConsentOverride, untilOn?: LocalDate): Promise<Date> {
    const { definition } = await this.opening.sharingOf(actor, override);
    const today = todayInLondon(actor.at);
    const longest = longestUntil(overrideClocks(definition.clocks), await this.opening.nextReviewOf(override), today);
    if (!untilOn) return longest;
    if (untilOn < today || endOf(untilOn) > longest) throw new RuleBroken('Choose today or a later day, no later than the next review.', 'untilOn');
    return endOf(untilOn);
  }

  private async refuseOwn(actor: Actor, { requestedBy }: ConsentOverride): Promise<void> {
    if (await this.deciders.areOnePerson(actor.practitionerId, requestedBy)) throw new RuleBroken('You asked for this yourself. Another authoriser decides.');
  }
}
