import { type Actor, type BasisContext, type BasisProblem, basisSentence, type BasisSituation, checkBasis, cleanText, consentRecipient, type ConsentAnswer, foldConsent, gate, type LawfulBasis, needsOwnersWords, type PolicySetting, positionFor, type Recipient, RuleBroken, stopsSharing, usualBasis, usualLawfulBasis } from '@concord/domain';
import { InvalidInput } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { AgenciesService } from '../agencies/index.js';
import { CaseFileService } from '../case-files/index.js';
import { StandingService } from '../policy-table/index.js';
import type { ItemRequest } from './item-request.js';
import type { ChoiceGround } from './choice.service.js';
import { type CaseSharing, ReleaseBook } from './release-book.service.js';

/** What decides about the basis of something that is about to be shared. */
export type BasisDraft = Pick<ItemRequest, 'caseFileId' | 'category' | 'confidential' | 'riskTo' | 'handlingCode' | 'handlingText'> & { readonly recipients: readonly Recipient[] };

/** The usual basis with its sentence, and what is still to be said about it. */
export interface UsualBasis {
  readonly basis: LawfulBasis;
  readonly sentence: string;
  readonly policyVersion: string;
  /** What the row says an owner checks before keeping it. */
  readonly note: string;
  readonly problems: readonly BasisProblem[];
  /** What the row offers: where an owner looks first. */
  readonly offered: PolicySetting;
}

/** Answers for the person, the least favourable first: a basis must hold for every recipient. */
const LEAST_FAVOURABLE: readonly ConsentAnswer[] = ['REFUSED', 'WITHDRAWN', 'CONDITION', 'EXPIRED', 'NEWCOMER', 'NOT_COVERED', 'DECEASED', 'UNABLE', 'PENDING', 'NOT_SOUGHT', 'NOT_ASKED', 'PERMITTED'];

/** On what an owner shares: the policy table's usual basis, or the owner's own, checked for all five layers before anything is written. */
@Injectable()
export class BasisService {
  constructor(
    private readonly book: ReleaseBook,
    private readonly agencies: AgenciesService,
    private readonly standing: StandingService,
    private readonly caseFiles: CaseFileService,
  ) {}

  /** What the basis would be, in a sentence and in full. */
  async usual(actor: Actor, draft: BasisDraft): Promise<UsualBasis> {
    await this.caseFiles.get(actor, draft.caseFileId);
    return this.usualOf(actor, draft);
  }

  /** What is wrong with the owner's own basis; empty when it may be used. */
  async problems(actor: Actor, draft: BasisDraft, basis: LawfulBasis): Promise<BasisProblem[]> {
    await this.caseFiles.get(actor, draft.caseFileId);
    return this.problemsOf(actor, draft, basis);
  }

  private async usualOf(actor: Actor, draft: BasisDraft): Promise<UsualBasis> {
    const sharing = await this.book.stateOf(actor, draft.caseFileId);
    const row = sharing.policy(actor.sector);
    const basis = usualLawfulBasis(row, situationOf(actor, sharing, draft));
    const problems = checkBasis(basis, await this.contextOf(actor, sharing, draft));
    return { basis, sentence: basisSentence(basis), policyVersion: row.policyVersion, note: row.layers.note, problems, offered: row };
  }

  private async problemsOf(actor: Actor, draft: BasisDraft, basis: LawfulBasis): Promise<BasisProblem[]> {
    return checkBasis(basis, await this.contextOf(actor, await this.book.stateOf(actor, draft.caseFileId), draft));
  }

  /**
   * @throws InvalidInput naming each layer that is missing. The usual basis is whole by itself, except that only the owner can
   * say why something sensitive is strictly necessary for law enforcement.
   */
  async refuseUnlessLawful(actor: Actor, draft: BasisDraft, said: LawfulBasis | undefined): Promise<void> {
    if (draft.recipients.every((it) => it.agencyId === actor.agencyId)) return;
    if (!said && !needsOwnersWords((await this.book.stateOf(actor, draft.caseFileId)).policy(actor.sector), draft.category)) return;
    const found = said ? await this.problemsOf(actor, draft, said) : (await this.usualOf(actor, draft)).problems;
    const stopping = found.filter(stopsSharing);
    if (stopping.length > 0) throw new InvalidInput(stopping.map((it) => ({ path: fieldOf(it), message: it.message })));
  }

  /**
   * The usual basis, with the owner's words where only they can say why something sensitive is strictly necessary. For the short
   * forms that ask for nothing else. A line for visitors is never sensitive in this sense and waits for nothing.
   */
  async usualInWords(actor: Actor, draft: BasisDraft & { readonly strictNecessityText?: string | undefined }): Promise<ChoiceGround> {
    const { policy } = await this.book.stateOf(actor, draft.caseFileId);
    const goesOut = draft.recipients.some((it) => it.agencyId !== actor.agencyId);
    if (!goesOut || !needsOwnersWords(policy(actor.sector), draft.category)) return {};
    const strictNecessityText = cleanText(draft.strictNecessityText ?? '');
    if (strictNecessityText === '') throw new RuleBroken('This is sensitive: say in a sentence why it is strictly necessary (data protection).', 'strictNecessityText');
    return { lawfulBasis: { strictNecessityText } };
  }

  private async contextOf(actor: Actor, sharing: CaseSharing, draft: BasisDraft): Promise<BasisContext> {
    const { publicAuthority } = await this.agencies.get(actor, actor.agencyId);
    const { consent, capacity, confidential, category } = situationOf(actor, sharing, draft);
    return {
      ownerSector: actor.sector, ownerFunction: actor.agencyFunction, publicAuthority, category, confidential, consent, capacity,
      recipients: othersOf(actor, draft).map((it) => ({ sector: sharing.state.sectors[it.agencyId] ?? 'VOLUNTARY', agencyFunction: it.agencyFunction })),
      handlingCode: draft.handlingCode ?? 'NONE', handlingText: draft.handlingText ?? '',
      policyDocument: await this.standing.stateOf(actor, actor.agencyId, 'APPROPRIATE_POLICY_DOCUMENT'),
    };
  }
}

/** A warning is acknowledged beside its own box; everything else stands beside the field that is wrong. */
const fieldOf = ({ weight, path, layer }: BasisProblem): string => (layer === 5 ? path : weight === 'ACKNOWLEDGE' ? 'lawfulBasis.acknowledged' : `lawfulBasis.${path}`);

const othersOf = (actor: Actor, { recipients }: BasisDraft): Recipient[] => recipients.filter((it) => it.agencyId !== actor.agencyId);

/** How things stand for the least favourable of the recipients. */
function situationOf(actor: Actor, { state, definition }: CaseSharing, draft: BasisDraft): BasisSituation {
  const { category, confidential = true, riskTo = 'ADULT' } = draft;
  const fold = foldConsent(state.consent, state.assessments, actor.at);
  const positions = othersOf(actor, draft).map((it) => positionFor(fold, category, consentRecipient(it, state), definition.purposeCode));
  const position = positions.sort((a, b) => LEAST_FAVOURABLE.indexOf(a.answer) - LEAST_FAVOURABLE.indexOf(b.answer))[0];
  if (!position) return { reason: 'NOT_CHOSEN', consent: 'NOT_ASKED', capacity: fold.capacity, confidential, category };
  const { reason } = gate({ mode: definition.consentMode, item: { confidential, riskTo }, choice: { basis: usualBasis(definition), basisId: null, validUntil: null }, fold, position });
  return { reason, consent: position.answer, capacity: reason === 'CAPACITY_LACKING' ? 'LACKS_CAPACITY' : fold.capacity, confidential, category };
}
