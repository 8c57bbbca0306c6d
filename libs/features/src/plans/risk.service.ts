import { type Actor, checkRiskCodes, isDisputed, placeRating, type RatingChoice, type RatingSource, ratingSlot, type Recipient } from '@concord/domain';
import { batched, batchedLists, Records } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { CaseFileService } from '../case-files/index.js';
import { type AudienceWish, ComposedAudiences } from './composed-audiences.service.js';
import { Risk, type RiskWords } from './risk.entity.js';
import { RiskRating } from './risk-rating.entity.js';
import { type RiskChange, RiskRevision } from './risk-revision.entity.js';

/** The words of a risk as somebody gives them. */
export type RiskWording = Pick<RiskWords, 'domain' | 'atRisk' | 'description'> & {
  readonly [Optional in 'triggers' | 'protectiveFactors' | 'adultsView' | 'evidence']?: string | undefined;
};

export type RiskRecord = RiskWording & {
  readonly caseFileId: string;
  readonly audience: AudienceWish;
  readonly authorAgencyId?: string | undefined;
  readonly meetingId?: string | undefined;
  readonly submissionId?: string | undefined;
};

export type RiskRewording = RiskWording & { readonly id: string; readonly version: number; readonly reason: string; readonly audience: AudienceWish };

export interface Withdrawal {
  readonly id: string;
  readonly version: number;
  readonly reason: string;
}

export interface RatingRecord extends RatingChoice {
  readonly riskId: string;
  readonly source: RatingSource;
  readonly reason: string;
  readonly controls?: string | undefined;
  readonly disagreement?: string | undefined;
  readonly meetingId?: string | undefined;
  readonly submissionId?: string | undefined;
}

/** Risks and how they are rated. Nothing is overwritten: each wording and each rating stays, with who, when and why. */
@Injectable()
export class RiskService {
  constructor(
    private readonly records: Records,
    private readonly caseFiles: CaseFileService,
    private readonly audiences: ComposedAudiences,
  ) {}

  /** The risks of a case file that the actor may see, oldest first, without those withdrawn. */
  of(actor: Actor, caseFileId: string): Promise<Risk[]> {
    return this.records.find(actor, Risk, { where: { caseFileId, withdrawnAt: null }, order: { createdAt: 'ASC' } });
  }

  /** The same, for whoever may see the case file at all; for others there is no such case file. */
  async ofReadable(actor: Actor, caseFileId: string): Promise<Risk[]> {
    await this.caseFiles.get(actor, caseFileId);
    return this.of(actor, caseFileId);
  }

  get(actor: Actor, id: string): Promise<Risk> {
    return this.records.get(actor, Risk, id);
  }

  /** Risks by id, loaded together for one operation; null for one that is not open to the actor. */
  readonly byId = batched((actor: Actor, ids: readonly string[]) => this.records.find(actor, Risk, { where: { id: ids } }), (it) => it.id);

  /** Every rating of a risk, newest first. */
  readonly ratingsOf = batchedLists(
    (actor: Actor, riskIds: readonly string[]) => this.records.find(actor, RiskRating, { where: { riskId: riskIds }, order: { createdAt: 'DESC' } }),
    (it) => it.riskId,
  );

  /** Earlier wordings, newest first; empty for those who may not see them. */
  readonly historyOf = batchedLists(
    (actor: Actor, riskIds: readonly string[]) => this.records.find(actor, RiskRevision, { where: { riskId: riskIds }, order: { createdAt: 'DESC' } }),
    (it) => it.riskId,
  );

  /** The newest rating of each rater for each moment, or group and setting. */
  async currentRatings(actor: Actor, riskId: string): Promise<RiskRating[]> {
    const bySlot = new Map<string, RiskRating>();
    for (const rating of await this.ratingsOf(actor, riskId)) {
      if (!bySlot.has(ratingSlot(rating))) bySlot.set(ratingSlot(rating), rating);
    }
    return [...bySlot.values()];
  }

  async isDisputed(actor: Actor, riskId: string): Promise<boolean> {
    const current = await this.currentRatings(actor, riskId);
    return isDisputed(current) || current.some((it) => it.disagreement !== '');
  }

  record(actor: Actor, { submissionId, ...given }: RiskRecord): Promise<Risk> {
    return this.records.once(actor, Risk, submissionId, async () => {
      const { caseFileId, authorAgencyId = actor.agencyId, meetingId = null } = given;
      const words = await this.checkedWords(actor, caseFileId, given);
      await this.audiences.refuseUnlessSeated(actor, caseFileId, authorAgencyId);
      const audience = await this.audiences.settle(actor, caseFileId, given.audience);
      await this.audiences.refuseRepeated(actor, caseFileId, textsOf(words), audience);
      const stamps = { changedBy: actor.practitionerId, changedAt: actor.at };
      const risk = await this.records.create(actor, Risk, { caseFileId, authorAgencyId, meetingId, ...words, openToTable: audience.openToTable, ...stamps });
      await this.audiences.write(actor, risk, audience);
      await this.keepWording(actor, risk, 'WRITTEN', 'First recorded');
      return risk;
    });
  }

  async revise(actor: Actor, { id, version, reason, audience: wish, ...given }: RiskRewording): Promise<Risk> {
    const { caseFileId } = await this.get(actor, id);
    const words = await this.checkedWords(actor, caseFileId, given);
    const audience = await this.audiences.settle(actor, caseFileId, wish);
    await this.audiences.refuseRepeated(actor, caseFileId, textsOf(words), audience);
    const risk = await this.records.change(actor, 'revise', Risk, id, (it) => it.revise(words, audience.openToTable, actor), version);
    await this.audiences.write(actor, risk, audience);
    await this.keepWording(actor, risk, 'CHANGED', reason);
    return this.get(actor, id);
  }

  async withdraw(actor: Actor, { id, version, reason }: Withdrawal): Promise<Risk> {
    const risk = await this.records.change(actor, 'withdraw', Risk, id, (it) => it.withdraw(reason, actor), version);
    await this.keepWording(actor, risk, 'WITHDRAWN', reason);
    return risk;
  }

  /** Adds a rating beside those there are. It is open to whom the risk is open now, and stays so. */
  rate(actor: Actor, { submissionId, ...given }: RatingRecord): Promise<RiskRating> {
    return this.records.once(actor, RiskRating, submissionId, async () => {
      const risk = await this.get(actor, given.riskId);
      const { riskScale } = await this.caseFiles.definitionOf(actor, risk.caseFileId);
      const { source, reason, controls = '', disagreement = '', meetingId = null } = given;
      const rating = await this.records.create(actor, RiskRating, {
        caseFileId: risk.caseFileId,
        riskId: risk.id,
        authorAgencyId: actor.agencyId,
        ...placeRating(riskScale, given),
        ...{ source, reason, controls, disagreement, meetingId },
        openToTable: risk.openToTable,
      });
      await this.audiences.write(actor, rating, { openToTable: risk.openToTable, recipients: await this.readersOf(actor, risk) });
      return rating;
    });
  }

  private async readersOf(actor: Actor, risk: Risk): Promise<Recipient[]> {
    if (risk.openToTable) return [];
    const named = await this.audiences.namedFor(actor, risk.id);
    return [...named.map(({ agencyId, agencyFunction }) => ({ agencyId, agencyFunction })), { agencyId: risk.authorAgencyId, agencyFunction: 'ALL' }];
  }

  private async checkedWords(actor: Actor, caseFileId: string, given: RiskWording): Promise<RiskWords> {
    const { riskScale } = await this.caseFiles.definitionOf(actor, caseFileId);
    const { domain, atRisk, description, triggers = '', protectiveFactors = '', adultsView = '', evidence = '' } = given;
    checkRiskCodes(riskScale, { domain, atRisk });
    return { domain, atRisk: [...new Set(atRisk)], description, triggers, protectiveFactors, adultsView, evidence };
  }

  private async keepWording(actor: Actor, risk: Risk, change: RiskChange, reason: string): Promise<void> {
    const { id: riskId, caseFileId, authorAgencyId, version: revision, words } = risk;
    await this.records.create(actor, RiskRevision, { riskId, caseFileId, authorAgencyId, revision, change, reason, words, createdByAgencyId: actor.agencyId });
  }
}

/** What of a risk was written in words. */
const textsOf = ({ description, triggers, protectiveFactors, adultsView, evidence }: Pick<RiskWords, 'description' | 'triggers' | 'protectiveFactors' | 'adultsView' | 'evidence'>): string[] => [description, triggers, protectiveFactors, adultsView, evidence];
