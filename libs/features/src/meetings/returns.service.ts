import { type Actor, claimsSafety, type ReturnAnswer, RuleBroken, type SafetyAnswer } from '@concord/domain';
import { batchedLists, type Page, Records } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { SeatService } from '../case-files/index.js';
import { ItemService, VisitSafetyService } from '../sharing/index.js';
import { AgencyReturn } from './agency-return.entity.js';
import { InvitationNotices } from './invitation-notices.service.js';
import type { Meeting } from './meeting.entity.js';
import { ReturnItem } from './return-item.entity.js';
import type { Listener } from './tabled-item.entity.js';

/** One statement of a return: what an owner records about the person. */
export type ReturnStatement = Omit<Parameters<ItemService['record']>[1], 'caseFileId'>;

/** What an agency sends. */
export interface ReturnAnswers {
  readonly returnId: string;
  readonly version: number;
  readonly answer: ReturnAnswer;
  readonly notYetReason?: string | undefined;
  readonly items?: readonly ReturnStatement[] | undefined;
  readonly safetyAnswer?: SafetyAnswer | undefined;
  /** Conduct only: what a visitor must do. */
  readonly safetyLine?: string | undefined;
  /** The writer has seen the warning about words that may name an illness or an offence. */
  readonly safetyConfirmed?: boolean | undefined;
  readonly safetyWithheldReason?: string | undefined;
  /** Whom to ring instead of visiting, where the line is withheld. */
  readonly ringInstead?: string | undefined;
  readonly submissionId?: string | undefined;
}

/** What each agency is asked before a meeting, and what it answers. */
@Injectable()
export class ReturnsService {
  constructor(
    private readonly records: Records,
    private readonly seats: SeatService,
    private readonly items: ItemService,
    private readonly safety: VisitSafetyService,
    private readonly notices: InvitationNotices,
  ) {}

  get(actor: Actor, id: string): Promise<AgencyReturn> {
    return this.records.get(actor, AgencyReturn, id);
  }

  /** What the actor's own agency still owes, soonest first. */
  due(actor: Actor, { first, after }: { first?: number | undefined; after?: string | undefined }): Promise<Page<AgencyReturn>> {
    const where = { agencyId: actor.agencyId, agencyFunction: actor.agencyFunction, state: 'ASKED' as const };
    return this.records.page(actor, AgencyReturn, { where, order: { dueOn: 'ASC' }, ...(first ? { first } : {}), after });
  }

  /** The returns of meetings that the actor may see: all for those who run the meeting, else their own agency's. */
  readonly ofMeeting = batchedLists(
    (actor: Actor, meetingIds: readonly string[]) => this.records.find(actor, AgencyReturn, { where: { meetingId: meetingIds }, order: { dueOn: 'ASC' } }),
    (it) => it.meetingId,
  );

  /** The items recorded with returns, by return. */
  readonly itemsOf = batchedLists(
    (actor: Actor, returnIds: readonly string[]) => this.records.find(actor, ReturnItem, { where: { returnId: returnIds } }),
    (it) => it.returnId,
  );

  /** Asks each agency once, through its contact point, who gets a seat to answer from. */
  async ask(actor: Actor, meeting: Meeting, agencies: readonly Listener[]): Promise<void> {
    const asked = await this.records.find(actor, AgencyReturn, { where: { meetingId: meeting.id } });
    const isAsked = (one: Listener): boolean => asked.some((it) => it.agencyId === one.agencyId && it.agencyFunction === one.agencyFunction);
    for (const { agencyId, agencyFunction } of agencies.filter((it) => !isAsked(it))) {
      await this.seats.seat(actor, meeting.caseFileId, { agencyId, agencyFunction, capacity: 'AGENCY_REPRESENTATIVE' });
      const { id: meetingId, caseFileId, returnsDueOn: dueOn } = meeting;
      await this.notices.asked(actor, await this.records.create(actor, AgencyReturn, { caseFileId, meetingId, agencyId, agencyFunction, dueOn }));
    }
  }

  submit(actor: Actor, answers: ReturnAnswers): Promise<AgencyReturn> {
    return this.records.once(actor, AgencyReturn, answers.submissionId, () => this.submitOnce(actor, answers));
  }

  /** The agency takes its answer back. What it shared as items it closes item by item. */
  takeBack(actor: Actor, id: string, reason: string, version: number): Promise<AgencyReturn> {
    return this.records.change(actor, 'takeBack', AgencyReturn, id, (it) => it.takeBack(reason), version);
  }

  /** Reminds an agency that has not answered. */
  async chase(actor: Actor, id: string): Promise<AgencyReturn> {
    const chased = await this.records.change(actor, 'chase', AgencyReturn, id, (it) => it.chase(actor.at));
    await this.notices.asked(actor, chased);
    return chased;
  }

  private async submitOnce(actor: Actor, answers: ReturnAnswers): Promise<AgencyReturn> {
    const asked = await this.get(actor, answers.returnId);
    const earlier = await this.itemsOf(actor, asked.id);
    checkAnswers(answers, earlier.length, asked);
    for (const [index, item] of (answers.items ?? []).entries()) await this.recordItem(actor, asked, item, index);
    const safetyItemId = await this.recordSafety(actor, asked, answers);
    const { answer, notYetReason = '', safetyWithheldReason = '' } = answers;
    const content = { answer, notYetReason, safetyAnswer: answers.safetyAnswer ?? asked.safetyAnswer, safetyWithheldReason, safetyItemId };
    const submitted = await this.records.change(actor, 'answer', AgencyReturn, asked.id, (it) => it.submit(content, actor.practitionerId, actor.at), answers.version);
    await this.notices.returned(actor, submitted);
    return submitted;
  }

  private async recordItem(actor: Actor, { id: returnId, caseFileId, agencyId }: AgencyReturn, item: ReturnStatement, index: number): Promise<void> {
    try {
      const recorded = await this.items.record(actor, { ...item, caseFileId, isReturn: true });
      await this.records.create(actor, ReturnItem, { returnId, agencyId, itemId: recorded.id });
    } catch (problem) {
      throw atStatement(index, problem);
    }
  }

  /** The line goes to every agency at the table; withheld, it leaves "do not visit, ring" behind. */
  private async recordSafety(actor: Actor, { caseFileId, safetyItemId }: AgencyReturn, answers: ReturnAnswers): Promise<string | null> {
    const { safetyAnswer, safetyLine: statement = '', safetyWithheldReason: withholdReason, ringInstead, safetyConfirmed: isConfirmed } = answers;
    if (safetyAnswer === 'LINE' && statement) return (await this.safety.record(actor, { caseFileId, statement, isConfirmed })).id;
    if (safetyAnswer === 'WITHHELD' && ringInstead) return (await this.safety.record(actor, { caseFileId, statement, withholdReason, ringInstead, isConfirmed: true })).id;
    return safetyItemId;
  }
}

/** What is wrong with one statement stands beside that statement. */
const atStatement = (index: number, problem: unknown): unknown => (problem instanceof RuleBroken && problem.field ? new RuleBroken(problem.message, `items.${String(index)}.${problem.field}`) : problem);

/** @throws RuleBroken when the answer does not hold together */
function checkAnswers(answers: ReturnAnswers, earlierItems: number, asked: AgencyReturn): void {
  const { answer, items = [], notYetReason } = answers;
  const count = items.length + earlierItems;
  if (answer === 'INFORMATION' && count === 0) throw new RuleBroken('Write at least one statement, or say that nothing is known.', 'items');
  if (answer === 'NOTHING_KNOWN' && count > 0) throw new RuleBroken('You have written statements. Choose “We have information”.', 'answer');
  if (answer === 'NOT_YET' && !notYetReason?.trim()) throw new RuleBroken('Say why you cannot answer yet, and when you can.', 'notYetReason');
  if (answer !== 'NOT_YET') checkSafety(answers, asked);
}

function checkSafety({ safetyAnswer, safetyLine, safetyWithheldReason, ringInstead }: ReturnAnswers, asked: AgencyReturn): void {
  if (!safetyAnswer && !asked.safetyAnswer) throw new RuleBroken('Answer the question about visiting: every return is asked it.', 'safetyAnswer');
  const isNew = safetyAnswer !== asked.safetyAnswer || asked.safetyItemId === null;
  if (safetyAnswer === 'LINE' && isNew && !safetyLine?.trim()) throw new RuleBroken('Write what a visitor must do. Conduct only: no diagnosis, no offence.', 'safetyLine');
  if (safetyAnswer === 'LINE' && claimsSafety(safetyLine ?? '')) throw new RuleBroken('Nobody can know that a visit is safe. Write what a visitor must do, or choose “We have nothing to add”.', 'safetyLine');
  if (safetyAnswer === 'NOTHING_TO_ADD' && safetyLine?.trim()) throw new RuleBroken('You wrote something for visitors. Choose “There is something visitors must know”, or take the words out.', 'safetyAnswer');
  if (safetyAnswer === 'WITHHELD' && !safetyWithheldReason?.trim()) throw new RuleBroken('Say why you withhold the safety line. Only your own agency and those who run the meeting read this.', 'safetyWithheldReason');
  if (safetyAnswer === 'WITHHELD' && isNew && !ringInstead?.trim()) throw new RuleBroken('Give the name and number that visitors ring instead.', 'ringInstead');
}
