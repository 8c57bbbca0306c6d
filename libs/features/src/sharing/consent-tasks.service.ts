import { type Actor, addWorkingDays, consentTaskKinds, type ConsentTaskDraft, type ConsentTaskKind, type EligibilityChoice, foldConsent, type ForumDefinition, RuleBroken, type SettledTask, type SharingState, tasksRaisedBy, tasksSettledBy, todayInLondon } from '@concord/domain';
import { Database, newId, Records } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { NotificationsService } from '../notifications/index.js';
import type { CapacityAssessment } from './capacity-assessment.entity.js';
import type { ConsentEvent } from './consent-event.entity.js';
import { ConsentTask } from './consent-task.entity.js';

const BY_HAND: readonly ConsentTaskKind[] = ['ASK_AGAIN', 'CHASE', 'REVIEW_CONSENT', 'TURNED_18', 'TELL_RECIPIENT'];
/** Enough for every agency that had shared something and all whom it went to. */
const MOST_OWNER_TASKS = 400;

/** What is still to be done about consent: raised in the transaction of its cause, settled in the transaction of its answer. */
@Injectable()
export class ConsentTasks {
  constructor(
    private readonly records: Records,
    private readonly database: Database,
    private readonly notifications: NotificationsService,
  ) {}

  /** What the actor owes, the longest due first. */
  open(actor: Actor): Promise<ConsentTask[]> {
    return this.records.find(actor, ConsentTask, { where: { doneAt: null }, order: { dueOn: 'ASC' }, first: 50 });
  }

  /** What is still to be done on one case file, as far as the actor owes it. */
  openOn(actor: Actor, caseFileId: string): Promise<ConsentTask[]> {
    return this.records.find(actor, ConsentTask, { where: { caseFileId, doneAt: null }, order: { dueOn: 'ASC' } });
  }

  get(actor: Actor, id: string): Promise<ConsentTask> {
    return this.records.get(actor, ConsentTask, id);
  }

  /** The tasks of the actor's agency that came of one event. */
  about(actor: Actor, subjectId: string): Promise<ConsentTask[]> {
    return this.records.find(actor, ConsentTask, { where: { subjectId } });
  }

  /** Nothing is asked of a case that is closed. */
  async settleAll(caseFileId: string): Promise<void> {
    const settled = consentTaskKinds.map((kind) => ({ kind }));
    await this.database.current().query('select sharing.keep_consent_tasks($1, $2, $3)', [caseFileId, JSON.stringify(settled), '[]']);
  }

  /** Only what has no form of its own: an answer, a decision or a record settles the rest by itself. */
  async settleByHand(actor: Actor, id: string, note: string, version: number): Promise<ConsentTask> {
    const { kind, subjectId } = await this.get(actor, id);
    if (!BY_HAND.includes(kind)) throw new RuleBroken('This is done by recording what it asks for.');
    const others = kind === 'ASK_AGAIN' ? (await this.about(actor, subjectId)).filter((it) => it.kind === kind && it.id !== id && !it.doneAt) : [];
    for (const other of others) await this.settle(actor, other.id, { outcome: 'DONE', note });
    return this.settle(actor, id, { outcome: 'DONE', note }, version);
  }

  /** The chair goes on or hands over, with a reason. It ends no case by itself (R22). */
  async chooseEligibility(actor: Actor, id: string, done: { outcome: EligibilityChoice; note: string }, version: number): Promise<ConsentTask> {
    const { kind } = await this.get(actor, id);
    if (kind !== 'CHECK_ELIGIBILITY') throw new RuleBroken('This task is about something else.');
    return this.settle(actor, id, done, version, 'chooseEligibility');
  }

  settle(actor: Actor, id: string, done: { outcome: string; note: string; saidToPerson?: string }, version?: number, action = 'settle'): Promise<ConsentTask> {
    return this.records.change(actor, action, ConsentTask, id, (it) => it.settle(actor.practitionerId, actor.at, done.outcome, done.note, done.saidToPerson), version);
  }

  /** Something was said, or could not be asked: what that settles and what it raises. A withdrawal asks each owner to decide. */
  async afterConsent(actor: Actor, event: ConsentEvent, { clocks }: ForumDefinition): Promise<void> {
    await this.keep(actor, event.caseFileId, tasksSettledBy(event), tasksRaisedBy(event));
    if (event.state !== 'WITHDRAWN' && event.state !== 'REFUSED') return;
    const dueOn = addWorkingDays(todayInLondon(actor.at), clocks.ownerDecidesAfterWithdrawalWorkingDays);
    await this.askOwners(actor, event, dueOn);
  }

  /** A belief asks for its full record; a lack of capacity asks the chair whether a forum for those who have it still fits (R22). */
  async afterCapacity(actor: Actor, { id, caseFileId, conclusion, fullRecordDueOn }: CapacityAssessment, { clocks, requiresCapacity }: ForumDefinition): Promise<void> {
    const isBelief = conclusion === 'REASONABLE_BELIEF_LACKS';
    const lacks = isBelief || conclusion === 'LACKS_CAPACITY';
    const today = todayInLondon(actor.at);
    await this.keep(
      actor,
      caseFileId,
      [...(isBelief ? [] : [{ kind: 'FULL_CAPACITY_RECORD' as const }]), ...(lacks ? [] : [{ kind: 'CHECK_ELIGIBILITY' as const }])],
      [
        ...(isBelief && fullRecordDueOn ? [{ kind: 'FULL_CAPACITY_RECORD' as const, subjectId: id, dueOn: fullRecordDueOn }] : []),
        ...(lacks && requiresCapacity ? [{ kind: 'CHECK_ELIGIBILITY' as const, subjectId: id, dueOn: addWorkingDays(today, clocks.askAgainWorkingDays) }] : []),
      ],
    );
  }

  /** Who joined after the person agreed "to those at the table" gets nothing on that until the person is asked again (R18). */
  async forNewcomers(actor: Actor, caseFileId: string, state: SharingState, { clocks }: ForumDefinition): Promise<number> {
    const { standing } = foldConsent(state.consent, state.assessments, actor.at, state);
    const agreed = standing.findLast((it) => it.scopes.some((scope) => scope.effect === 'PERMIT' && scope.recipient === 'FORUM_PARTICIPANTS'));
    if (!agreed) return 0;
    const dueOn = addWorkingDays(todayInLondon(actor.at), clocks.askAgainWorkingDays);
    const newcomers = state.seats.filter((it) => it.since > agreed.obtainedAt);
    const tasks = newcomers.map((it) => ({ kind: 'ASK_AGAIN' as const, subjectId: agreed.id, dueOn, aboutAgencyId: it.agencyId, aboutFunction: it.agencyFunction }));
    return tasks.length > 0 ? this.keep(actor, caseFileId, [], tasks) : 0;
  }

  private async keep(_actor: Actor, caseFileId: string, settled: readonly SettledTask[], raised: readonly ConsentTaskDraft[]): Promise<number> {
    if (settled.length === 0 && raised.length === 0) return 0;
    const rows = raised.map((it) => ({ id: newId(), ...it }));
    const [kept] = await this.database.current().query<{ raised: number }>('select sharing.keep_consent_tasks($1, $2, $3) as raised', [caseFileId, JSON.stringify(settled), JSON.stringify(rows)]);
    return kept?.raised ?? 0;
  }

  /** Each agency that had shared something here decides what else closes and tells those who have it. */
  private async askOwners(actor: Actor, event: ConsentEvent, dueOn: string): Promise<void> {
    const ids = Array.from({ length: MOST_OWNER_TASKS }, newId);
    const owners = await this.database.current().query<{ agencyId: string; taskId: string }>(
      'select agency_id as "agencyId", task_id as "taskId" from sharing.raise_owner_tasks($1, $2, $3, $4)',
      [event.caseFileId, event.id, dueOn, ids],
    );
    for (const { agencyId, taskId } of owners) {
      await this.notifications.notify(actor, { agencyContactOf: agencyId }, 'CONSENT_TASK', { subject: 'ConsentTask', subjectId: taskId, caseFileId: event.caseFileId });
    }
  }
}
