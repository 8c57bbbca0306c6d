import { type Actor, cleanText, RuleBroken } from '@concord/domain';
import { Records } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { ConsentEvent, type ConsentScope, ConsentService, ConsentTasks, type ScopeRequest } from '../sharing/index.js';

/** A condition in words, as somebody writes it out. */
export interface WrittenCondition {
  readonly taskId: string;
  readonly version: number;
  readonly scopes: readonly ScopeRequest[];
  readonly reason?: string | undefined;
}

/** Turns what a person said in their own words into lines that Concord keeps to (R21). What they said stays, and so does when. */
@Injectable()
export class ConditionWriting {
  constructor(
    private readonly records: Records,
    private readonly consent: ConsentService,
    private readonly tasks: ConsentTasks,
  ) {}

  async writeOut(actor: Actor, { taskId, version, scopes, reason }: WrittenCondition): ReturnType<ConsentService['record']> {
    const task = await this.tasks.get(actor, taskId);
    if (task.kind !== 'STRUCTURE_CONDITION') throw new RuleBroken('This task is about something else.', 'taskId');
    const note = cleanText(reason ?? '');
    if (scopes.length === 0 && note === '') throw new RuleBroken('Write at least one line, or say why nothing needs holding back.', 'reason');
    await this.tasks.settle(actor, taskId, { outcome: scopes.length > 0 ? 'WRITTEN_OUT' : 'NOTHING_TO_HOLD', note }, version);
    return this.consent.record(actor, await this.asWrittenOut(actor, task.subjectId, scopes, note));
  }

  /** The same answer of the same moment, without the open condition and with its lines. */
  private async asWrittenOut(actor: Actor, eventId: string, scopes: readonly ScopeRequest[], note: string): Promise<Parameters<ConsentService['record']>[1]> {
    const { id, recordedAt: _at, recordedBy: _by, recordedByAgencyId: _agency, conditionDueOn: _due, noticeHash: _hash, noticeVersion: _notice, version: _version, ...event } =
      await this.records.get(actor, ConsentEvent, eventId);
    const before = (await this.consent.scopesOf(actor, id)).map(asRequest).filter((it) => !it.until || it.until > actor.at);
    const denials = scopes.map((it) => ({ ...it, effect: 'DENY' as const }));
    const isLimited = denials.length > 0 || event.state !== 'GIVEN_PARTIAL' || before.some((it) => it.effect === 'DENY' || it.category || it.until);
    return {
      ...event,
      state: isLimited ? event.state : 'GIVEN',
      conditionText: '',
      conditionAgencyId: null,
      conditionCategory: null,
      supersedesIds: [id],
      reason: [event.reason, `Condition as they said it: ${event.conditionText}`, note].filter(Boolean).join('\n'),
      lateReason: event.lateReason || 'A condition of theirs was written out',
      scopes: [...before, ...denials],
    };
  }
}

const asRequest = ({ effect, category, recipient, agencyId, agencyFunction, sector, purpose, action, practitionerId, namedPerson, validUntil }: ConsentScope): ScopeRequest => ({
  effect, category, recipient, agencyId, agencyFunction, sector, purpose, action, practitionerId, namedPerson,
  until: validUntil instanceof Date ? validUntil : null,
});
