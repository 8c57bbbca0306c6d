import { type Actor, type AgencyFunction, categoryDefault, decide, type Facts, gateSentences, type GateReason, type ItemShape, nothingKnown, planReleases, type Recipient, type ShareDefault, type SharingState, type TableSeat, usualBasis, type World } from '@concord/domain';
import { newId, Records, ruleVersion } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { CaseFileService, Participation } from '../case-files/index.js';
import { sitsAt } from './choice.service.js';
import type { ChosenRecipient, ItemRequest } from './item-request.js';
import { Item } from './item.entity.js';
import { type CaseSharing, ReleaseBook } from './release-book.service.js';
import { agencyEdge, contactOf, edgeFact, FOREVER } from './contact-point.js';
import { TablePeople } from './table-people.service.js';

/** One person at the table: whether they see the item, and the step of the decision that said so. */
export interface PersonSees {
  readonly practitionerId: string;
  readonly name: string;
  readonly jobTitle: string;
  readonly sees: boolean;
  readonly step: string;
  readonly why: string;
}

/** One agency and function at the table, or given the item without sitting there. */
export interface AgencySees {
  readonly agencyId: string;
  readonly agencyFunction: AgencyFunction;
  readonly sees: boolean;
  readonly step: string;
  readonly why: string;
  readonly usually: ShareDefault | null;
  readonly isOwner: boolean;
  /** Whether the owner has chosen it, whatever consent makes of that. */
  readonly isChosen: boolean;
  readonly people: readonly PersonSees[];
}

export interface WhoSees {
  readonly caseFileId: string;
  readonly policyVersion: string;
  readonly rulesVersion: string;
  /** False where a reader of another agency asks: then only the owner's line and the reader's own stand here. */
  readonly isWhole: boolean;
  readonly agencies: readonly AgencySees[];
}

type Draft = Pick<ItemRequest, 'category' | 'confidential' | 'riskTo' | 'aboutChildAtRisk' | 'sharesByDefault'> & { readonly recipients: readonly ChosenRecipient[] };

/**
 * Who will see this, and why. It is `decide()` over the world as it would be once the releases are planned: there is no
 * second rule. It is asked in the world that the asker may know: a block or a restriction on somebody else is not in it, so
 * the answer is the same with and without one, and nobody can tell from it who is shut out.
 */
@Injectable()
export class WhoSeesService {
  constructor(
    private readonly records: Records,
    private readonly caseFiles: CaseFileService,
    private readonly book: ReleaseBook,
    private readonly people: TablePeople,
  ) {}

  /** Before saving: what would happen with these choices. */
  async preview(actor: Actor, caseFileId: string, draft: Draft, basis?: 'URGENT'): Promise<WhoSees> {
    await this.caseFiles.get(actor, caseFileId);
    const sharing = await this.book.stateOf(actor, caseFileId);
    const item = draftShape(actor, draft);
    const state = withChoices(sharing, item, draft.recipients, basis);
    return this.answer(actor, caseFileId, item, { ...sharing, state }, basis === 'URGENT');
  }

  /** The whole list for the agency that owns it; null for everybody else. */
  async forOwner(actor: Actor, itemId: string): Promise<WhoSees | null> {
    const item = await this.records.get(actor, Item, itemId);
    return item.ownerAgencyId === actor.agencyId ? this.of(actor, itemId) : null;
  }

  /** After saving: all of it for the agency that owns it; to another reader, how it came to them. */
  async of(actor: Actor, itemId: string): Promise<WhoSees> {
    const item = await this.records.get(actor, Item, itemId);
    // opened in an emergency: no seat at the table, so nothing of the table is told
    const seats = await this.records.find(actor, Participation, { where: { caseFileId: item.caseFileId, agencyId: actor.agencyId }, first: 1 });
    if (seats.length === 0 && item.ownerAgencyId !== actor.agencyId) return { caseFileId: item.caseFileId, policyVersion: '', rulesVersion: ruleVersion('Item'), isWhole: false, agencies: [] };
    const sharing = await this.book.stateOf(actor, item.caseFileId);
    const shape = sharing.state.items.find((it) => it.id === itemId);
    if (!shape) throw new Error('an item that may be read has no shape');
    const whole = await this.answer(actor, item.caseFileId, shape, sharing, false, item.authorId);
    if (item.ownerAgencyId !== actor.agencyId) return ownPartOf(whole, actor);
    return sitsAt(sharing.state, actor) ? whole : givenTo(whole);
  }

  private async answer(actor: Actor, caseFileId: string, item: ItemShape, { state, definition, policy }: CaseSharing, seatsRecipients: boolean, authorId = actor.practitionerId): Promise<WhoSees> {
    const plan = planReleases(state, definition, actor.at, policy);
    const kept = state.releases.filter((it) => it.itemId === item.id && !plan.close.includes(it.id));
    const releases = [...kept, ...plan.open.filter((it) => it.itemId === item.id)].map((it) => releaseFact(it, item, caseFileId, definition.purposeCode));
    const edges = (await this.records.find(actor, Participation, { where: { caseFileId } })).filter((it) => it.isLive(actor.at));
    const row: Facts = { id: item.id, caseFileId, ownerAgencyId: item.ownerAgencyId, authorId, statutoryBar: item.statutoryBar, classification: 'OFFICIAL_SENSITIVE' };
    const world: World = { ...nothingKnown(), participation: edges.map(edgeFact), release: releases };
    const people = await this.people.at(actor, edges, state.sectors);
    const reasonOf = (to: Recipient): GateReason => reasonFor(to, item, state, plan.findings);
    const agencies = recipientsOf(item, state).map((to): AgencySees => {
      const reason = reasonOf(to);
      const decided = decide(contactOf(actor, to, state.sectors), row, withContact(world, caseFileId, to, state, seatsRecipients));
      const usually = to.agencyFunction === 'ALL' ? 'NO' : categoryDefault(definition, item.category, to.agencyFunction);
      return {
        agencyId: to.agencyId,
        agencyFunction: to.agencyFunction as AgencyFunction,
        ...said(decided, reason),
        usually,
        isOwner: to.agencyId === item.ownerAgencyId,
        isChosen: state.choices.some((it) => it.itemId === item.id && isSame(it, to) && !it.endedAt),
        people: people.filter((it) => it.actor.agencyId === to.agencyId && it.actor.agencyFunction === to.agencyFunction)
          .map((it) => ({ practitionerId: it.actor.practitionerId, name: it.name, jobTitle: it.jobTitle, ...said(decide(it.actor, row, world), reason) })),
      };
    });
    return { caseFileId, policyVersion: policy(item.ownerSector).policyVersion, rulesVersion: ruleVersion('Item'), isWhole: true, agencies };
  }
}

/** The deciding step in its own words, and what the release says: the basis, or the thing that is missing. */
function said(decided: ReturnType<typeof decide>, reason: GateReason): { sees: boolean; step: string; why: string } {
  const sees = decided.outcome === 'ALLOWED';
  if (sees) return { sees, step: decided.step.key, why: gateSentences[reason] };
  const why = decided.step.key === 'RELEASED' ? gateSentences[reason] : `${decided.step.whenNotMet}.`;
  return { sees, step: decided.step.key, why };
}

/** An owner that was only asked and does not sit at the table knows those whom it chose itself, and nobody who sits there. */
const givenTo = (whole: WhoSees): WhoSees => ({ ...whole, isWhole: false, agencies: whole.agencies.filter((it) => it.isOwner || it.isChosen).map((it) => ({ ...it, people: [] })) });

/** To whom else an owner gives something is the owner's to tell. */
function ownPartOf(whole: WhoSees, { agencyId, agencyFunction }: Actor): WhoSees {
  const isOwn = (it: AgencySees): boolean => it.agencyId === agencyId && it.agencyFunction === agencyFunction;
  return { ...whole, isWhole: false, agencies: whole.agencies.filter((it) => it.isOwner || isOwn(it)) };
}

function reasonFor(to: Recipient, item: ItemShape, state: SharingState, findings: ReturnType<typeof planReleases>['findings']): GateReason {
  if (to.agencyId === item.ownerAgencyId) return 'OWN_AGENCY';
  if (item.withdrawnAt) return 'ITEM_WITHDRAWN';
  const found = findings.find((it) => it.itemId === item.id && isSame(it, to));
  if (found) return found.reason;
  return state.choices.some((it) => it.itemId === item.id && isSame(it, to) && it.endedAt) ? 'CHOICE_ENDED' : 'NOT_CHOSEN';
}

const isSame = (a: Recipient, b: Recipient): boolean => a.agencyId === b.agencyId && a.agencyFunction === b.agencyFunction;

/** Everybody at the table, and whoever was chosen without sitting there. */
function recipientsOf(item: ItemShape, state: SharingState): Recipient[] {
  const all: Recipient[] = [...state.seats, ...state.choices.filter((it) => it.itemId === item.id)];
  if (item.aboutChildAtRisk) all.push(...state.childrensServices.map((agencyId) => ({ agencyId, agencyFunction: 'CHILDRENS_SERVICES' as const })));
  return [...new Map(all.map((it) => [`${it.agencyId}|${it.agencyFunction}`, { agencyId: it.agencyId, agencyFunction: it.agencyFunction }])).values()];
}

const draftShape = (actor: Actor, draft: Draft): ItemShape => ({
  id: newId(),
  ownerAgencyId: actor.agencyId,
  ownerSector: actor.sector,
  category: draft.category,
  confidential: draft.confidential ?? true,
  riskTo: draft.riskTo ?? 'ADULT',
  statutoryBar: false,
  withdrawnAt: null,
  aboutChildAtRisk: draft.aboutChildAtRisk ?? false,
  sharesByDefault: draft.sharesByDefault ?? false,
});

function withChoices({ state, definition }: CaseSharing, item: ItemShape, recipients: readonly ChosenRecipient[], basis?: 'URGENT'): SharingState {
  const usual = usualBasis(definition);
  const choices = recipients.map((it) => ({
    id: newId(), itemId: item.id, agencyId: it.agencyId, agencyFunction: it.agencyFunction, basis: basis ?? it.basis ?? usual, basisId: null, lawfulBasis: {}, validUntil: null, endedAt: null,
  }));
  return { ...state, items: [...state.items, item], choices: [...state.choices, ...choices] };
}

function withContact(world: World, caseFileId: string, to: Recipient, state: SharingState, seatsRecipients: boolean): World {
  const seat: TableSeat | undefined = state.seats.find((it) => isSame(it, to));
  if (!seat && !seatsRecipients && to.agencyFunction !== 'CHILDRENS_SERVICES') return world;
  return { ...world, participation: [...(world.participation ?? []), agencyEdge(caseFileId, to)] };
}

const releaseFact = (release: Recipient & { basis: string; validUntil: Date | null }, item: ItemShape, caseFileId: string, purpose: string): Facts => ({
  itemId: item.id,
  caseFileId,
  ownerAgencyId: item.ownerAgencyId,
  recipientAgencyId: release.agencyId,
  recipientFunction: release.agencyFunction,
  basis: release.basis,
  purpose,
  validFrom: new Date(0),
  validUntil: release.validUntil ?? FOREVER,
  closedAt: null,
});
