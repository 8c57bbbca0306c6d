import { randomBytes } from 'node:crypto';
import {
  type Actor, checkBasis, checkOverride, cleanText, type ConfidentialityBasis, type EarlierReasons, foldConsent, type GatewayCode, gateSentences, heldBack, type HeldBack, type LawfulBasis,
  overallState, overrideClocks, type OverrideDraft, overrideReasonKeys, type OverrideProblem, randomReference, reasonWarnings, type Recipient, RuleBroken, todayInLondon, usualLawfulBasis,
} from '@concord/domain';
import { Database, InvalidInput, Records } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { AgenciesService } from '../agencies/index.js';
import { PolicyTable } from '../policy-table/index.js';
import { type CaseSharing, ChoiceService, type ChosenRecipient, Item, ReleaseBook, sitsAt } from '../sharing/index.js';
import { ConsentOverride } from './consent-override.entity.js';
import { Deciders } from './deciders.service.js';
import { OverrideLine } from './override-parts.entity.js';
import { OverrideNews } from './override-news.service.js';

/** A request to share the owner's own items without consent. Nothing in it opens anything. */
export interface OverrideRequest extends OverrideDraft {
  readonly caseFileId: string;
  readonly recipients: readonly ChosenRecipient[];
  readonly gatewayCode: GatewayCode;
  readonly confidentialityBasis: ConfidentialityBasis;
  readonly gatewayNote?: string | undefined;
  readonly legalAdvice?: string | undefined;
  readonly submissionId?: string | undefined;
}

const LOOKED_BACK_AT = 5;

/** Asking: only for the own agency's items, only where consent holds them back, only from people who sit at the table. */
@Injectable()
export class OverrideRequests {
  constructor(
    private readonly records: Records,
    private readonly database: Database,
    private readonly book: ReleaseBook,
    private readonly choices: ChoiceService,
    private readonly policies: PolicyTable,
    private readonly agencies: AgenciesService,
    private readonly deciders: Deciders,
    private readonly news: OverrideNews,
  ) {}

  /** Sends a request to the authorisers of the owner agency. */
  async request(actor: Actor, request: OverrideRequest): Promise<ConsentOverride> {
    const items = await this.ownItems(actor, request);
    const sharing = await this.book.stateOf(actor, request.caseFileId);
    const lawfulBasis = await this.check(actor, request, items, sharing);
    return this.records.once(actor, ConsentOverride, request.submissionId, async () => {
      const override = await this.write(actor, request, sharing, lawfulBasis);
      for (const item of items) for (const to of request.recipients) await this.writeLine(actor, override, item, to);
      await this.news.toDecide(actor, override);
      return override;
    });
  }

  /** What consent holds back of one item, for everybody at the table: what the page offers. */
  async heldOf(actor: Actor, itemId: string): Promise<HeldBack[]> {
    const item = await this.records.get(actor, Item, itemId);
    if (item.ownerAgencyId !== actor.agencyId) return [];
    const { state, definition } = await this.book.stateOf(actor, item.caseFileId);
    if (definition.consentMode === 'NOT_APPLICABLE' || !sitsAt(state, actor)) return [];
    const seats = state.seats.filter((it) => it.agencyId !== actor.agencyId && it.agencyFunction !== 'ALL');
    const isOpen = (to: Recipient): boolean => state.releases.some((it) => it.itemId === itemId && it.agencyId === to.agencyId && (it.agencyFunction === to.agencyFunction || it.agencyFunction === 'ALL'));
    return seats.filter((seat) => !isOpen(seat)).map((seat) => heldBack(state, definition, { ...seat, itemId }, actor.at)).filter((it) => it.isHeld);
  }

  private async ownItems(actor: Actor, { itemIds, caseFileId }: OverrideRequest): Promise<Item[]> {
    const items = await this.records.find(actor, Item, { where: { id: [...new Set(itemIds)], caseFileId, withdrawnAt: null } });
    if (items.length !== new Set(itemIds).size) throw new InvalidInput([{ path: 'itemIds', message: 'Choose statements of your agency in this case.' }]);
    if (items.some((it) => it.ownerAgencyId !== actor.agencyId)) {
      this.database.current().refused({ action: 'create', subject: 'ConsentOverride', subjectId: caseFileId, code: 'FORBIDDEN' });
      throw new RuleBroken('Only the agency that owns it can share it without consent. Ask the partners, and its owner decides.', 'itemIds');
    }
    return items;
  }

  /** Every refusal at once, and the whole basis when there is none. */
  private async check(actor: Actor, request: OverrideRequest, items: readonly Item[], { state, definition }: Pick<CaseSharing, 'state' | 'definition'>): Promise<LawfulBasis> {
    const setting = { mode: definition.consentMode, fewestCharacters: overrideClocks(definition.clocks).overrideFewestCharacters, today: todayInLondon(actor.at) };
    const problems: OverrideProblem[] = checkOverride(request, setting);
    const row = (await this.policies.rowsOf(definition, actor.at))(actor.sector);
    if (problems.length === 0 && !row.overrideUsed) problems.push({ path: 'caseFileId', message: 'This forum does not share without consent in this way.' });
    refuseIf(problems);
    await this.choices.refuseUnlessSeated(actor, request.caseFileId, request.recipients);
    if (request.recipients.some((it) => it.agencyId === actor.agencyId)) throw new RuleBroken('Your own agency has it already.', 'recipients');
    const pairs = items.flatMap((item) => request.recipients.map((to) => ({ item, to, held: heldBack(state, definition, { ...to, itemId: item.id }, actor.at) })));
    const needless = pairs.find((it) => !it.held.isHeld);
    if (needless) throw new RuleBroken(`Consent does not hold this back. ${gateSentences[needless.held.reason]} Share it in the ordinary way.`, 'recipients');
    return this.basisOf(actor, request, items, { state, definition });
  }

  /** The owner's usual basis with the power, the reason for confidence and the words of this request; checked for every item. */
  private async basisOf(actor: Actor, request: OverrideRequest, items: readonly Item[], { state, definition }: Pick<CaseSharing, 'state' | 'definition'>): Promise<LawfulBasis> {
    const row = (await this.policies.rowsOf(definition, actor.at))(actor.sector);
    const { capacity } = foldConsent(state.consent, state.assessments, actor.at);
    const publicAuthority = (await this.agencies.byId(actor, actor.agencyId))?.publicAuthority ?? true;
    const recipients = request.recipients.map((to) => ({ sector: state.sectors[to.agencyId] ?? 'VOLUNTARY', agencyFunction: to.agencyFunction }));
    const checked = items.map((item) => {
      const situation = { reason: 'OVERRIDE', consent: 'REFUSED', capacity, confidential: item.confidential, category: item.category } as const;
      const basis = withOwnWords(usualLawfulBasis(row, situation), request);
      const { handlingCode, handlingText } = item;
      const context = { ...situation, ownerSector: actor.sector, ownerFunction: actor.agencyFunction, publicAuthority, recipients, handlingCode, handlingText, policyDocument: 'IN_DATE' } as const;
      return { basis, problems: checkBasis(basis, context).filter((it) => it.weight === 'REFUSED') };
    });
    refuseIf(checked.flatMap((it) => it.problems.map(({ path, message }) => ({ path: PATHS[path] ?? path, message }))));
    const [first] = checked;
    if (!first) throw new RuleBroken('Choose what to share.', 'itemIds');
    return first.basis;
  }

  private async write(actor: Actor, request: OverrideRequest, { state, definition }: CaseSharing, lawfulBasis: LawfulBasis): Promise<ConsentOverride> {
    const fold = foldConsent(state.consent, state.assessments, actor.at);
    const { grounds, tests, gatewayCode, confidentialityBasis, informDecision, informUntil, informReasonCode, informReason } = request;
    const reasons = Object.fromEntries(overrideReasonKeys.map((it) => [it, cleanText(request[it])])) as Record<(typeof overrideReasonKeys)[number], string>;
    const isTold = informDecision === 'INFORMED';
    return this.records.create(actor, ConsentOverride, {
      ...reasons,
      reference: randomReference(randomBytes(16), 'OV'),
      caseFileId: request.caseFileId,
      forumCode: definition.code,
      forumVersion: definition.version,
      ownerAgencyId: actor.agencyId,
      ownerFunction: actor.agencyFunction,
      state: 'REQUESTED',
      consentState: overallState(fold),
      consentEventId: fold.latest?.id ?? null,
      grounds: [...grounds],
      tests,
      gatewayCode,
      confidentialityBasis,
      lawfulBasis,
      legalAdvice: cleanText(request.legalAdvice ?? ''),
      warnings: reasonWarnings(reasons, await this.earlierOf(actor)),
      informDecision,
      informUntil: informDecision === 'DEFERRED' ? (informUntil ?? null) : null,
      informReasonCode: isTold ? null : (informReasonCode ?? null),
      informReason: isTold ? '' : cleanText(informReason ?? ''),
      informDoneOn: isTold ? todayInLondon(actor.at) : null,
      informDoneBy: isTold ? actor.practitionerId : null,
      requestedBy: actor.practitionerId,
      requestedAt: actor.at,
      authoriserAgencyId: await this.deciders.authoriserAgencyFor(actor),
    });
  }

  private async earlierOf(actor: Actor): Promise<EarlierReasons[]> {
    const earlier = await this.records.find(actor, ConsentOverride, { where: { requestedBy: actor.practitionerId }, order: { requestedAt: 'DESC' }, first: LOOKED_BACK_AT });
    return earlier.map((it) => ({ reference: it.reference, reasons: Object.fromEntries(overrideReasonKeys.map((key) => [key, it[key]])) }));
  }

  private writeLine(actor: Actor, { id, caseFileId, ownerAgencyId }: ConsentOverride, item: Item, { agencyId, agencyFunction }: ChosenRecipient): Promise<OverrideLine> {
    return this.records.create(actor, OverrideLine, { overrideId: id, caseFileId, ownerAgencyId, itemId: item.id, category: item.category, agencyId, agencyFunction });
  }
}

/** The layers as the request names them, under the fields of its form. */
const PATHS: Readonly<Record<string, string>> = { gatewayCodes: 'gatewayCode', confidentialityBases: 'confidentialityBasis', necessityText: 'necessity', proportionalityText: 'proportionality' };

const refuseIf = (problems: readonly OverrideProblem[]): void => {
  if (problems.length > 0) throw new InvalidInput([...problems]);
};

const withOwnWords = (usual: LawfulBasis, request: OverrideRequest): LawfulBasis => ({
  ...usual,
  gatewayCodes: [request.gatewayCode],
  gatewayNote: request.gatewayNote ?? (usual.gatewayCodes.includes(request.gatewayCode) ? usual.gatewayNote : undefined),
  confidentialityBases: [request.confidentialityBasis],
  necessityText: cleanText(request.necessity),
  proportionalityText: cleanText(request.proportionality),
  lessIntrusiveConsidered: true,
  ...(usual.regime === 'PART_3' ? { strictNecessityText: cleanText(request.necessity) } : {}),
});
