import { type ActionPriority, type ActionStep, actionStepsFrom, type Actor, formatDate, isOpenAction, type LocalDate, RuleBroken, todayInLondon } from '@concord/domain';
import { Records } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { refusePastDay } from './action-agreement.service.js';
import type { ActionEventKind } from './action-event.entity.js';
import { ActionNews } from './action-news.service.js';
import { ActionOwners, type OwnerWish } from './action-owners.service.js';
import { AgreedAction } from './agreed-action.entity.js';

/** The action somebody answers for, as they saw it. */
export interface ActionSeen {
  readonly id: string;
  readonly version: number;
}

/** The same, with evidence, a reason, or a note of progress. */
export interface ActionAnswer extends ActionSeen {
  readonly note: string;
}

export interface ActionAmendment extends ActionAnswer {
  readonly what: string;
  readonly desiredOutcome: string;
  readonly dueOn: LocalDate;
  readonly priority: ActionPriority;
}

/** What each step is called in the rules. */
const VERBS: Record<ActionStep, string> = {
  ACCEPT: 'accept',
  REFUSE: 'refuse',
  PROGRESS: 'progress',
  COMPLETE: 'complete',
  FIND_IMPOSSIBLE: 'findImpossible',
  LEAVE_UNDONE: 'leaveUndone',
  CARRY_OVER: 'carryOver',
  TRANSFER: 'transfer',
  CANCEL: 'cancel',
};

/** What happens to an agreed action: each step is written into its history, and those who wait for it are told. */
@Injectable()
export class ActionSteps {
  constructor(
    private readonly records: Records,
    private readonly owners: ActionOwners,
    private readonly news: ActionNews,
  ) {}

  accept(actor: Actor, { id, version }: ActionSeen): Promise<AgreedAction> {
    return this.take(actor, 'ACCEPT', 'ACCEPTED', { id, version, note: '' });
  }

  noteProgress(actor: Actor, answer: ActionAnswer): Promise<AgreedAction> {
    return this.take(actor, 'PROGRESS', 'PROGRESS', answer);
  }

  refuse(actor: Actor, answer: ActionAnswer): Promise<AgreedAction> {
    return this.settle(actor, 'REFUSE', 'REFUSED', answer);
  }

  complete(actor: Actor, answer: ActionAnswer): Promise<AgreedAction> {
    return this.settle(actor, 'COMPLETE', 'DONE', answer);
  }

  findImpossible(actor: Actor, answer: ActionAnswer): Promise<AgreedAction> {
    return this.settle(actor, 'FIND_IMPOSSIBLE', 'NOT_POSSIBLE', answer);
  }

  leaveUndone(actor: Actor, answer: ActionAnswer): Promise<AgreedAction> {
    return this.settle(actor, 'LEAVE_UNDONE', 'NOT_DONE', answer);
  }

  cancel(actor: Actor, answer: ActionAnswer): Promise<AgreedAction> {
    return this.settle(actor, 'CANCEL', 'CANCELLED', answer);
  }

  /** Puts an action on the next agenda, with a new date and the reason. */
  async carryOver(actor: Actor, { id, version, note, dueOn }: ActionAnswer & { readonly dueOn: LocalDate }): Promise<AgreedAction> {
    refusePastDay(dueOn, todayInLondon(actor.at));
    const action = await this.records.change(actor, 'carryOver', AgreedAction, id, (it) => it.carryOver(dueOn, actor.at), version);
    await this.news.write(actor, action, 'CARRIED_OVER', note, dueOn);
    return this.told(actor, action);
  }

  /** Gives an action to another owner, who is asked anew and gets a seat. */
  async transfer(actor: Actor, { id, version, note, dueOn, ...wish }: ActionAnswer & OwnerWish & { readonly dueOn: LocalDate }): Promise<AgreedAction> {
    refusePastDay(dueOn, todayInLondon(actor.at));
    const { caseFileId } = await this.records.get(actor, AgreedAction, id);
    const owner = await this.owners.settle(actor, wish, dueOn);
    await this.owners.seat(actor, caseFileId, owner);
    const action = await this.records.change(actor, 'transfer', AgreedAction, id, (it) => it.transfer(owner, dueOn, todayInLondon(actor.at)), version);
    await this.news.write(actor, action, 'TRANSFERRED', note, dueOn);
    await this.news.offer(actor, action);
    return this.told(actor, action);
  }

  /** The responsible agency says which of its people does it. */
  async nameOwner(actor: Actor, { id, version, ownerPractitionerId }: ActionSeen & { readonly ownerPractitionerId: string }): Promise<AgreedAction> {
    const { caseFileId, responsibleAgencyId, responsibleFunction, dueOn } = await this.records.get(actor, AgreedAction, id);
    const owner = await this.owners.settle(actor, { responsibleAgencyId, responsibleFunction, ownerPractitionerId }, dueOn);
    const action = await this.records.change(actor, 'nameOwner', AgreedAction, id, (it) => it.nameOwner(ownerPractitionerId), version);
    await this.owners.seat(actor, caseFileId, owner);
    await this.news.write(actor, action, 'OWNER_NAMED');
    await this.news.offer(actor, action);
    return this.told(actor, action);
  }

  /** Puts an open action differently. What it said before stays in its history, and its owner hears of it. */
  async amend(actor: Actor, { id, version, note, ...wording }: ActionAmendment): Promise<AgreedAction> {
    refusePastDay(wording.dueOn, todayInLondon(actor.at));
    let before = '';
    const edit = (it: AgreedAction): void => {
      before = `Before: ${it.what}, so that: ${it.desiredOutcome}. Due ${formatDate(it.dueOn)}.`;
      it.amend(wording);
    };
    const action = await this.records.change(actor, 'amend', AgreedAction, id, edit, version);
    await this.news.write(actor, action, 'AMENDED', `${note}\n${before}`, action.dueOn);
    await this.news.offer(actor, action);
    return action;
  }

  /** What the actor may do with this action as it stands now, by the names of the rules. */
  async permitted(actor: Actor, action: Pick<AgreedAction, 'id' | 'status'>): Promise<string[]> {
    const possible = new Set([...actionStepsFrom(action.status).map((step) => VERBS[step]), ...(isOpenAction(action.status) ? ['amend', 'nameOwner'] : [])]);
    return (await this.records.permittedActions(actor, AgreedAction, action.id)).filter((verb) => possible.has(verb));
  }

  private async take(actor: Actor, step: ActionStep, kind: ActionEventKind, { id, version, note }: ActionAnswer): Promise<AgreedAction> {
    const action = await this.records.change(actor, VERBS[step], AgreedAction, id, (it) => it.take(step), version);
    await this.news.write(actor, action, kind, note);
    return this.told(actor, action);
  }

  private async settle(actor: Actor, step: ActionStep, kind: ActionEventKind, { id, version, note }: ActionAnswer): Promise<AgreedAction> {
    if (note.trim() === '') throw new RuleBroken('Say why, or how it was done.', 'note');
    const action = await this.records.change(actor, VERBS[step], AgreedAction, id, (it) => it.settle(step, note, actor.at), version);
    await this.news.write(actor, action, kind, note);
    return this.told(actor, action);
  }

  private async told(actor: Actor, action: AgreedAction): Promise<AgreedAction> {
    await this.news.answer(actor, action);
    return action;
  }
}
