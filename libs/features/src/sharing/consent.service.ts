import { createHash } from 'node:crypto';
import {
  type Actor, addWorkingDays, type CategoryEffect, checkConsent, cleanText, type ConsentFact, type ConsentScopeFact, type ConsentState, type EffectChange,
  consentRecipient, effectNow, foldConsent, type ForumDefinition, gate, overallState, positionFor, previewEffect, RuleBroken, type ScopeAction, todayInLondon, usualBasis,
} from '@concord/domain';
import { batchedLists, InvalidInput, newId, Records } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { CaseFileService } from '../case-files/index.js';
import { CapacityAssessment } from './capacity-assessment.entity.js';
import { BlockService } from '../blocks/index.js';
import { ConsentAlerts } from './consent-alerts.service.js';
import { ConsentEvent } from './consent-event.entity.js';
import type { ConsentRequest } from './consent-request.js';
import { ConsentScope } from './consent-scope.entity.js';
import { ConsentTasks } from './consent-tasks.service.js';
import type { Item } from './item.entity.js';
import { type CaseSharing, ReleaseBook } from './release-book.service.js';
import { type Shown, withoutWordsOfOthers } from './withheld-words.js';

/** Where consent stands on a case file: what was said, and what follows from it for each category and agency. */
export interface ConsentPositionOnCase {
  readonly caseFileId: string;
  readonly mode: ForumDefinition['consentMode'];
  readonly state: ConsentState | 'EXPIRED' | 'NOT_RECORDED';
  readonly capacity: 'PRESUMED' | 'HAS_CAPACITY' | 'LACKS_CAPACITY' | 'REASONABLE_BELIEF_LACKS';
  readonly latestEventId: string | null;
  /** When the person took consent back, while that is their last word: for the banner on plans. */
  readonly withdrawnAt: Date | null;
  readonly effects: readonly CategoryEffect[];
}

/** Consent as events. What is recorded here opens and closes access in the same transaction; nothing is merely noted. */
@Injectable()
export class ConsentService {
  constructor(
    private readonly records: Records,
    private readonly caseFiles: CaseFileService,
    private readonly book: ReleaseBook,
    private readonly alerts: ConsentAlerts,
    private readonly blocks: BlockService,
    private readonly tasks: ConsentTasks,
  ) {}

  /** Where consent stands now, with its effect category by agency. */
  async positionOf(actor: Actor, caseFileId: string): Promise<ConsentPositionOnCase> {
    await this.caseFiles.get(actor, caseFileId);
    const { state, definition } = await this.book.stateOf(actor, caseFileId);
    const fold = foldConsent(state.consent, state.assessments, actor.at, state);
    return {
      caseFileId,
      mode: definition.consentMode,
      state: overallState(fold),
      capacity: fold.capacity,
      latestEventId: fold.latest?.id ?? null,
      withdrawnAt: fold.latest?.state === 'WITHDRAWN' ? fold.latest.obtainedAt : null,
      effects: effectNow(state, definition, actor.at),
    };
  }

  /** The events of a case file, newest first; the person's words only for those who may read them. */
  async eventsOf(actor: Actor, caseFileId: string): Promise<Shown<ConsentEvent>[]> {
    const events = await this.records.find(actor, ConsentEvent, { where: { caseFileId }, order: { obtainedAt: 'DESC' } });
    return withoutWordsOfOthers(this.records, actor, ConsentEvent, events, WORDS);
  }

  /** One event as the actor may read it, or null. */
  async eventShown(actor: Actor, id: string): Promise<Shown<ConsentEvent> | null> {
    const events = await this.records.find(actor, ConsentEvent, { where: { id } });
    const [shown] = await withoutWordsOfOthers(this.records, actor, ConsentEvent, events, WORDS);
    return shown ?? null;
  }

  /** The lines of events, loaded together for one operation. */
  readonly scopesOf = batchedLists((actor: Actor, ids: readonly string[]) => this.records.find(actor, ConsentScope, { where: { consentEventId: ids } }), (it) => it.consentEventId);

  /** The lines of an event as the actor may read it: whom a line names is among the person's words. */
  async scopesShown(actor: Actor, event: Shown<ConsentEvent>): Promise<ConsentScope[]> {
    const scopes = await this.scopesOf(actor, event.id);
    return event.wordsShown ? scopes : scopes.map((it) => ({ ...it, namedPerson: it.namedPerson && 'Somebody in particular' }));
  }

  /** When the person last took consent back after an instant, or null: for the banner on what was issued before. */
  async withdrawnSince(actor: Actor, caseFileId: string, instant: Date): Promise<Date | null> {
    const events = await this.records.find(actor, ConsentEvent, { where: { caseFileId }, order: { obtainedAt: 'DESC' } });
    const mistaken = new Set(events.filter((it) => it.state === 'ENTERED_IN_ERROR').flatMap((it) => it.supersedesIds));
    return events.find((it) => it.state === 'WITHDRAWN' && it.recordedAt > instant && !mistaken.has(it.id))?.obtainedAt ?? null;
  }

  /**
   * Whether the person said no to this being done with an item by the actor's agency: copied, passed on. Reading it is the
   * release's affair. What does not wait for consent (danger to others, a child, safety) is never refused here.
   */
  async refuses(actor: Actor, item: Pick<Item, 'caseFileId' | 'category' | 'confidential' | 'riskTo' | 'aboutChildAtRisk'>, action: ScopeAction): Promise<boolean> {
    if (item.category === 'STAFF_SAFETY' || item.aboutChildAtRisk) return false;
    const { state, definition } = await this.book.stateOf(actor, item.caseFileId);
    const fold = foldConsent(state.consent, state.assessments, actor.at, state);
    const position = positionFor(fold, item.category, consentRecipient(actor, state), definition.purposeCode, action);
    const choice = { basis: usualBasis(definition), basisId: null, validUntil: null };
    const { passes, reason } = gate({ mode: definition.consentMode, item, choice, fold, position });
    return !passes && (reason === 'REFUSED' || reason === 'WITHDRAWN');
  }

  /** Before saving: which categories open or close for which agency. */
  async previewEffect(actor: Actor, request: ConsentRequest): Promise<EffectChange[]> {
    await this.caseFiles.get(actor, request.caseFileId);
    const { state, definition } = await this.book.stateOf(actor, request.caseFileId);
    const after = { ...state, consent: [...state.consent, factOf(request, actor.at)] };
    return previewEffect(state, after, definition, actor.at);
  }

  /** Records what the person said, and opens and closes what follows from it. */
  async record(actor: Actor, request: ConsentRequest): Promise<Shown<ConsentEvent>> {
    await this.caseFiles.get(actor, request.caseFileId);
    const event = await this.recordOnce(actor, request);
    return { ...event, wordsShown: true };
  }

  private recordOnce(actor: Actor, request: ConsentRequest): Promise<ConsentEvent> {
    return this.records.once(actor, ConsentEvent, request.submissionId, async () => {
      const sharing = await this.book.stateOf(actor, request.caseFileId);
      refuseUnlessComplete(actor, request, sharing);
      await this.refuseUnlessAssessedHere(actor, request);
      await this.refuseUnlessTheirsToTakeBack(actor, request.supersedesIds ?? []);
      const event = await this.write(actor, request, sharing.definition);
      await this.book.refold(actor, request.caseFileId, `CONSENT_${request.state}`);
      if (event.coercion === 'SUSPECTED') await this.blocks.shutOut(actor, event.caseFileId, request.shutOutIds ?? [], 'PRESSURE_SUSPECTED');
      if (namedIn(request).length > 0) await this.blocks.shutOut(actor, event.caseFileId, namedIn(request), 'PERSON_ASKED');
      await this.tasks.afterConsent(actor, event, sharing.definition);
      const consent = [...sharing.state.consent, { ...factOf(request, actor.at), id: event.id }];
      await this.tasks.forNewcomers(actor, event.caseFileId, { ...sharing.state, consent }, sharing.definition);
      await this.alerts.tell(actor, event, request.shutOutIds);
      return event;
    });
  }

  /** What the person said is taken back by those who recorded it or who run the case, not by whoever would like to see more. */
  private async refuseUnlessTheirsToTakeBack(actor: Actor, ids: readonly string[]): Promise<void> {
    const theirs = await this.records.permittedIds(actor, 'readWords', ConsentEvent, ids);
    if (ids.some((id) => !theirs.has(id))) throw new RuleBroken('Only the agency that recorded it, or those who run the case, can take it back. Ask the lead professional.', 'supersedesIds');
  }

  private async refuseUnlessAssessedHere(actor: Actor, { caseFileId, capacityAssessmentId: id }: ConsentRequest): Promise<void> {
    if (!id) return;
    const [assessment] = await this.records.find(actor, CapacityAssessment, { where: { id, caseFileId } });
    if (!assessment) throw new RuleBroken('Choose an assessment of this case.', 'capacityAssessmentId');
  }

  private async write(actor: Actor, request: ConsentRequest, definition: ForumDefinition): Promise<ConsentEvent> {
    const { scopes = [], submissionId: _submissionId, shutOutIds: _shutOutIds, ...values } = request;
    const days = definition.clocks.freeTextConditionStructuredWorkingDays;
    const event = await this.records.create(actor, ConsentEvent, {
      ...values,
      wordsUsed: cleanText(request.wordsUsed ?? ''),
      wishes: cleanText(request.wishes ?? ''),
      conditionText: cleanText(request.conditionText ?? ''),
      conditionDueOn: request.conditionText ? addWorkingDays(todayInLondon(actor.at), days) : null,
      supersedesIds: request.supersedesIds ?? [],
      noticeVersion: `${definition.code}/${definition.version}`,
      noticeHash: createHash('sha256').update(definition.notices.toAdult).digest('hex'),
      recordedBy: actor.practitionerId,
      recordedByAgencyId: actor.agencyId,
      recordedAt: actor.at,
    });
    for (const scope of scopes) await this.writeScope(actor, event, scope);
    return event;
  }

  private writeScope(actor: Actor, event: ConsentEvent, scope: NonNullable<ConsentRequest['scopes']>[number]): Promise<ConsentScope> {
    return this.records.create(actor, ConsentScope, {
      consentEventId: event.id,
      caseFileId: event.caseFileId,
      effect: scope.effect,
      category: scope.category ?? null,
      purpose: scope.purpose ?? null,
      action: scope.action ?? null,
      practitionerId: scope.practitionerId ?? null,
      namedPerson: cleanText(scope.namedPerson ?? ''),
      recipient: scope.recipient,
      agencyId: scope.agencyId ?? null,
      agencyFunction: scope.agencyFunction ?? null,
      sector: scope.sector ?? null,
      validFrom: event.obtainedAt,
      validUntil: scope.until ?? 'infinity',
    });
  }
}

const WORDS = ['reason', 'wordsUsed', 'wishes', 'coercionText', 'conditionText', 'bestInterests', 'giverName', 'capacityDoubt', 'outcomesWanted', 'safeContact', 'evidence', 'witness', 'interpreter', 'lateReason'] as const satisfies readonly (keyof ConsentEvent)[];

function refuseUnlessComplete(actor: Actor, request: ConsentRequest, { state, definition }: CaseSharing): void {
  const capacity = foldConsent(state.consent, state.assessments, actor.at).capacity;
  const problems = checkConsent(request, { mode: definition.consentMode, capacity, at: actor.at });
  if (problems.length > 0) throw new InvalidInput(problems);
  const known = new Set(state.consent.map((it) => it.id));
  if ((request.supersedesIds ?? []).some((id) => !known.has(id))) throw new RuleBroken('Choose a record of this case.', 'supersedesIds');
}

/** A no to one person at the table: they lose sight of the case (governance 2.3). */
const namedIn = ({ scopes = [] }: ConsentRequest): string[] => scopes.flatMap((it) => (it.effect === 'DENY' && it.recipient === 'NAMED_PERSON' && it.practitionerId ? [it.practitionerId] : []));

/** The event as the fold would read it, were it saved now. */
const factOf = (request: ConsentRequest, at: Date): ConsentFact => ({
  id: newId(),
  state: request.state,
  obtainedAt: request.obtainedAt > at ? at : request.obtainedAt,
  recordedAt: at,
  coercionSuspected: request.coercion === 'SUSPECTED',
  givenBy: request.givenBy ?? 'SUBJECT',
  viewsOnly: request.decisionKind === 'VIEWS_ONLY',
  condition: request.conditionText ? { agencyId: request.conditionAgencyId ?? null, category: request.conditionCategory ?? null } : null,
  supersedes: request.supersedesIds ?? [],
  scopes: (request.scopes ?? []).map(
    (it): ConsentScopeFact => ({
      effect: it.effect,
      category: it.category ?? null,
      recipient: it.recipient,
      agencyId: it.agencyId ?? null,
      agencyFunction: it.agencyFunction ?? null,
      sector: it.sector ?? null,
      purpose: it.purpose ?? null,
      action: it.action ?? null,
      from: request.obtainedAt > at ? at : request.obtainedAt,
      until: it.until ?? null,
    }),
  ),
});
