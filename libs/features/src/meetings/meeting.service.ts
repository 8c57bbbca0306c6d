import { type Actor, type ForumDefinition, londonDate, returnsDueOn, RuleBroken } from '@concord/domain';
import { batched, batchedLists, NotFound, type Page, Records } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { CaseFileService, ForumDefinitions } from '../case-files/index.js';
import { InvitationNotices } from './invitation-notices.service.js';
import { checkedTimes } from './meeting-times.js';
import { Meeting, type MeetingTimes } from './meeting.entity.js';
import { RoomService } from './room.service.js';

/** Which meetings a list shows: those to come and those running, or those that are over. */
export interface MeetingSearch {
  readonly past?: boolean | undefined;
  readonly first?: number | undefined;
  readonly after?: string | undefined;
}

/** Meetings as a whole: finding them, and taking them from planned to ended. Finishing stands with completeness. */
@Injectable()
export class MeetingService {
  constructor(
    private readonly records: Records,
    private readonly caseFiles: CaseFileService,
    private readonly definitions: ForumDefinitions,
    private readonly notices: InvitationNotices,
    private readonly room: RoomService,
  ) {}

  get(actor: Actor, id: string): Promise<Meeting> {
    return this.records.get(actor, Meeting, id);
  }

  /** The definition by which the meeting is held. */
  definitionOf(actor: Actor, { forumCode, forumVersion }: Pick<Meeting, 'forumCode' | 'forumVersion'>): Promise<ForumDefinition> {
    return this.definitions.of(actor, forumCode, forumVersion);
  }

  /** The actor's meetings: soonest first for those to come, latest first for those over. */
  mine(actor: Actor, { past, first, after }: MeetingSearch): Promise<Page<Meeting>> {
    const where: { status: Meeting['status'][] } = { status: past ? ['FINISHED', 'CANCELLED'] : ['PLANNED', 'OPEN', 'ADJOURNED', 'AWAITING_COMPLETION'] };
    return this.records.page(actor, Meeting, { where, order: { startsAt: past ? 'DESC' : 'ASC' }, ...(first ? { first } : {}), after });
  }

  /** The meetings of case files, newest first, loaded together. */
  readonly ofCaseFile = batchedLists(
    (actor: Actor, caseFileIds: readonly string[]) => this.records.find(actor, Meeting, { where: { caseFileId: caseFileIds }, order: { startsAt: 'DESC' } }),
    (meeting) => meeting.caseFileId,
  );

  /** Meetings by id, loaded together. */
  readonly byId = batched((actor: Actor, ids: readonly string[]) => this.records.find(actor, Meeting, { where: { id: ids } }), (it) => it.id);

  /** What the actor may do with the meeting as a whole. */
  permittedActions(actor: Actor, id: string): Promise<string[]> {
    return this.records.permittedActions(actor, Meeting, id);
  }

  /** Moves the meeting; what is still owed moves with it, and everybody invited is told. */
  async reschedule(actor: Actor, id: string, times: MeetingTimes, version: number): Promise<Meeting> {
    checkedTimes(times, actor.at);
    const { clocks } = await this.definitionOf(actor, await this.get(actor, id));
    const due = returnsDueOn(clocks, times.startsAt, actor.at);
    const meeting = await this.records.change(actor, 'reschedule', Meeting, id, (it) => it.reschedule(times, due), version);
    await this.room.moveReturns(actor, id, due);
    await this.notices.changed(actor, meeting);
    return meeting;
  }

  async cancel(actor: Actor, id: string, reason: string, version: number): Promise<Meeting> {
    const meeting = await this.records.change(actor, 'cancel', Meeting, id, (it) => it.cancel(reason), version);
    await this.notices.changed(actor, meeting);
    return meeting;
  }

  /** Opens the meeting with its first part. Whoever opens it is there. */
  async open(actor: Actor, id: string): Promise<Meeting> {
    await this.mustBeOpenCase(actor, id);
    const meeting = await this.records.change(actor, 'open', Meeting, id, (it) => it.open(actor.at));
    await this.room.begin(actor, meeting, 'ALL');
    return meeting;
  }

  async resume(actor: Actor, id: string): Promise<Meeting> {
    const meeting = await this.records.change(actor, 'resume', Meeting, id, (it) => it.resume());
    await this.room.begin(actor, meeting, 'ALL');
    return meeting;
  }

  /** Stops for today; nothing is lost and nothing is asked for. */
  async adjourn(actor: Actor, id: string, reason: string): Promise<Meeting> {
    const meeting = await this.records.change(actor, 'adjourn', Meeting, id, (it) => it.adjourn(reason, actor.at));
    await this.room.empty(actor, id);
    await this.notices.changed(actor, meeting);
    return meeting;
  }

  /** Ends with something missing, which must be completed within the forum's clock. */
  async endForNow(actor: Actor, id: string): Promise<Meeting> {
    const { clocks } = await this.definitionOf(actor, await this.get(actor, id));
    const meeting = await this.records.change(actor, 'endForNow', Meeting, id, (it) => it.endForNow(clocks, actor.at));
    await this.room.empty(actor, id);
    return meeting;
  }

  /** The chair goes on without quorum or grade; the minutes show why (T07). */
  async proceed(actor: Actor, id: string, reason: string): Promise<Meeting> {
    const { quorum } = await this.definitionOf(actor, await this.get(actor, id));
    if (!quorum.chairMayProceedWithReason) throw new RuleBroken('In this forum a meeting without quorum must be adjourned, or reports got from those who are missing.', 'reason');
    return this.records.change(actor, 'proceed', Meeting, id, (it) => it.proceedInquorate(reason));
  }

  async setReview(actor: Actor, id: string, on: string): Promise<Meeting> {
    if (on <= londonDate(actor.at)) throw new RuleBroken('The next review must be after today.', 'on');
    return this.records.change(actor, 'setReview', Meeting, id, (it) => it.setReview(on));
  }

  /** The meeting proposes to close the case; closing itself has its own record and checks. */
  proposeClosure(actor: Actor, id: string, note: string): Promise<Meeting> {
    return this.records.change(actor, 'setReview', Meeting, id, (it) => it.proposeClosure(note));
  }

  private async mustBeOpenCase(actor: Actor, id: string): Promise<void> {
    const { caseFileId } = await this.get(actor, id);
    const caseFile = await this.caseFiles.byId(actor, caseFileId);
    if (!caseFile) throw new NotFound();
    if (caseFile.stage !== 'OPEN') throw new RuleBroken('This case file is not open. Nothing can be decided on it.');
  }
}
