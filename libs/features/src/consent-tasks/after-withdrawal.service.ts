import { type Actor, type AgencyFunction, categoryLabels, cleanText, formatDate, type GateReason, gateSentences, isUsableGateway, RuleBroken } from '@concord/domain';
import { Database } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { ChoiceService, ConsentService, type ConsentTask, ConsentTasks, type Item, ItemService, ReleaseBook } from '../sharing/index.js';

/** One statement of the owner and one recipient. */
export interface ItemRecipient {
  readonly itemId: string;
  readonly agencyId: string;
  readonly agencyFunction: AgencyFunction;
}

interface ReleaseLine extends ItemRecipient {
  readonly closed: boolean;
  readonly basis: string;
  readonly reason: GateReason | null;
}

export interface WithdrawalLine extends ItemRecipient {
  readonly item: Item;
  readonly reason: GateReason | null;
  readonly closed: boolean;
  readonly mayClose: boolean;
  readonly why: string;
}

export interface AfterWithdrawal {
  readonly task: ConsentTask;
  readonly withdrawnAt: Date;
  /** Whether they said no now, or took an agreement back. */
  readonly refused: boolean;
  readonly lines: readonly WithdrawalLine[];
  readonly toTell: readonly ConsentTask[];
  readonly suggestedWords: string;
}

export interface OwnersDecision {
  readonly taskId: string;
  readonly version: number;
  readonly close: readonly ItemRecipient[];
  readonly share: readonly ItemRecipient[];
  readonly gatewayCode?: string | undefined;
  readonly reason: string;
  readonly saidToPerson: string;
  readonly toldIds?: readonly string[] | undefined;
}

/** Safety lines and what is about a child stay whatever was withdrawn (need-to-know section 5). */
const STAYS: readonly string[] = ['STAFF_SAFETY', 'CHILD_AT_RISK'];

/** The owner's decision after a withdrawal: what else closes, what stays on another basis, who is told, and what the person hears. */
@Injectable()
export class AfterWithdrawalService {
  constructor(
    private readonly database: Database,
    private readonly tasks: ConsentTasks,
    private readonly items: ItemService,
    private readonly choices: ChoiceService,
    private readonly book: ReleaseBook,
    private readonly consent: ConsentService,
  ) {}

  async of(actor: Actor, taskId: string): Promise<AfterWithdrawal> {
    const task = await this.ownersTask(actor, taskId);
    const lines = await this.linesOf(actor, task.subjectId);
    const toTell = (await this.tasks.about(actor, task.subjectId)).filter((it) => it.kind === 'TELL_RECIPIENT');
    const event = await this.consent.eventShown(actor, task.subjectId);
    const withdrawnAt = event?.obtainedAt ?? task.raisedAt;
    const refused = event?.state === 'REFUSED';
    return { task, withdrawnAt, refused, lines, toTell, suggestedWords: wordsFor(lines, withdrawnAt, refused) };
  }

  async decide(actor: Actor, decision: OwnersDecision): Promise<ConsentTask> {
    const task = await this.ownersTask(actor, decision.taskId);
    const lines = await this.linesOf(actor, task.subjectId);
    refuseUnlessListed(decision, lines);
    for (const it of decision.close) await this.close(actor, it);
    for (const it of decision.share) await this.shareByLaw(actor, it, decision, lines);
    if (decision.close.length + decision.share.length > 0) await this.book.refold(actor, task.caseFileId, 'OWNER_DECIDED');
    for (const id of decision.toldIds ?? []) await this.tasks.settle(actor, id, { outcome: 'TOLD', note: '' });
    const outcome = decision.share.length > 0 ? 'KEPT_IN_PART' : decision.close.length > 0 ? 'CLOSED_MORE' : 'LEFT_AS_IT_IS';
    return this.tasks.settle(actor, task.id, { outcome, note: cleanText(decision.reason), saidToPerson: cleanText(decision.saidToPerson) }, decision.version);
  }

  private async ownersTask(actor: Actor, taskId: string): Promise<ConsentTask> {
    const task = await this.tasks.get(actor, taskId);
    if (task.kind !== 'DECIDE_AFTER_WITHDRAWAL') throw new RuleBroken('This task is about something else.', 'taskId');
    return task;
  }

  private async linesOf(actor: Actor, eventId: string): Promise<WithdrawalLine[]> {
    const rows = await this.database.current().query<ReleaseLine>(
      'select item_id as "itemId", agency_id as "agencyId", agency_function as "agencyFunction", closed, basis, reason from sharing.after_withdrawal($1)',
      [eventId],
    );
    const items = await Promise.all(rows.map((it) => this.items.byId(actor, it.itemId)));
    return rows.flatMap((row, index): WithdrawalLine[] => {
      const item = items[index];
      return item ? [{ ...row, item, mayClose: !row.closed && !STAYS.includes(row.reason ?? '') && row.basis !== 'URGENT', why: gateSentences[row.reason ?? 'OWNERS_BASIS'] }] : [];
    });
  }

  /** Ended for this recipient, also where the standing choice gave it: what was ended stays ended. */
  private async close(actor: Actor, { itemId, agencyId, agencyFunction }: ItemRecipient): Promise<void> {
    const item = await this.items.get(actor, itemId);
    const isThis = (it: { agencyId: string; agencyFunction: AgencyFunction }): boolean => it.agencyId === agencyId && it.agencyFunction === agencyFunction;
    const ended = await this.choices.end(actor, itemId, isThis);
    if (ended > 0 || !item.sharesByDefault) return;
    await this.choices.choose(actor, item, [{ agencyId, agencyFunction }]);
    await this.choices.end(actor, itemId, isThis);
  }

  private async shareByLaw(actor: Actor, { agencyId, agencyFunction, itemId }: ItemRecipient, { gatewayCode, reason }: OwnersDecision, lines: readonly WithdrawalLine[]): Promise<void> {
    const item = lines.find((it) => it.itemId === itemId)?.item;
    if (!item || !gatewayCode) return;
    const lawfulBasis = { gatewayCodes: [gatewayCode], necessityText: cleanText(reason) };
    await this.choices.choose(actor, item, [{ agencyId, agencyFunction }], { basis: 'STATUTORY', reason: cleanText(reason), lawfulBasis });
  }
}

const keyOf = ({ itemId, agencyId, agencyFunction }: ItemRecipient): string => `${itemId}|${agencyId}|${agencyFunction}`;

function refuseUnlessListed({ close, share, gatewayCode }: OwnersDecision, lines: readonly WithdrawalLine[]): void {
  const closable = new Set(lines.filter((it) => it.mayClose).map(keyOf));
  const closed = new Set(lines.filter((it) => it.closed).map(keyOf));
  if (!close.every((it) => closable.has(keyOf(it)))) throw new RuleBroken('Choose from what is still shared. Safety advice and what is about a child stay.', 'close');
  if (!share.every((it) => closed.has(keyOf(it)))) throw new RuleBroken('Choose from what closed when the person said no.', 'share');
  if (share.length > 0 && !isUsableGateway(gatewayCode)) throw new RuleBroken('Name the law that this is shared under.', 'gatewayCode');
}

/** Why something stays, in words for the person. */
const becauseOf: Partial<Record<GateReason, string>> = {
  STAFF_SAFETY: 'so that workers who visit stay safe',
  CHILD_AT_RISK: 'because a child may be in danger',
  OTHERS_AT_RISK: 'because other people may come to harm',
  URGENT: 'because it could not wait',
};

function wordsFor(lines: readonly WithdrawalLine[], at: Date, refused: boolean): string {
  const opening = `${refused ? 'You said no' : 'You took back your agreement'} on ${formatDate(at)}. We have stopped what we can stop.`;
  const staying = lines.filter((it) => !it.closed);
  if (staying.length === 0) return `${opening} We share nothing more about you in this group.`;
  const reasons = new Map<string, Set<string>>();
  for (const { reason, item } of staying) {
    const why = becauseOf[reason ?? 'OWNERS_BASIS'] ?? 'because ...';
    reasons.set(why, (reasons.get(why) ?? new Set()).add(categoryLabels[item.category].toLowerCase()));
  }
  return [opening, ...[...reasons].map(([why, topics]) => `We still share some of what we know about ${[...topics].join(', ')}, ${why}.`)].join(' ');
}
