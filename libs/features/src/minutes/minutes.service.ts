import { type Actor, BLANKED, draftProblems, type DraftProblem, RuleBroken } from '@concord/domain';
import { Database, EditConflict, hashOf, InvalidInput, newId, Records } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { type Meeting, MeetingService } from '../meetings/index.js';
import { MinutesBlock } from './minutes-block.entity.js';
import { MinutesCopies } from './minutes-copies.service.js';
import { MinutesDrafting } from './minutes-drafting.service.js';
import { MinutesNotices } from './minutes-notices.service.js';
import { MinutesSources } from './minutes-sources.service.js';
import { type FrozenBlock, MinutesVersion } from './minutes-version.entity.js';
import type { NewBlock } from './record-blocks.js';

/** What stands in a draft for words that their owner took back. */
const RECALLED = 'The owner of these words no longer shares them. Take this block out, or ask the owner.';

/** What stands for words under conditions that the reader has not accepted. */
const TO_ACCEPT = 'The owner of these words shares them under conditions. Open the information, read the conditions and accept them; then the words show here.';

/** A block as it is shown. */
export type ShownBlock = MinutesBlock & { readonly recalled: boolean; readonly toAccept: boolean };

/** Room between two blocks, so that one can be put between them. */
const STEP = 1024;

/** The minutes of a meeting by version: drafted from its record, approved by its chair, replaced only by a new version. */
@Injectable()
export class MinutesService {
  constructor(
    private readonly records: Records,
    private readonly database: Database,
    private readonly meetings: MeetingService,
    private readonly drafting: MinutesDrafting,
    private readonly sources: MinutesSources,
    private readonly notices: MinutesNotices,
    private readonly copies: MinutesCopies,
  ) {}

  get(actor: Actor, id: string): Promise<MinutesVersion> {
    return this.records.get(actor, MinutesVersion, id);
  }

  /** The versions for whoever may see the meeting; for others there is no such meeting. */
  async ofMeeting(actor: Actor, meetingId: string): Promise<MinutesVersion[]> {
    await this.meetings.get(actor, meetingId);
    return this.versionsOf(actor, meetingId);
  }

  /** Every version of a meeting's minutes, newest first; empty for those who do not keep the record. */
  versionsOf(actor: Actor, meetingId: string): Promise<MinutesVersion[]> {
    return this.records.find(actor, MinutesVersion, { where: { meetingId }, order: { number: 'DESC' } });
  }

  /** The blocks of a version in order: the working draft, or what was approved. */
  async blocksOf(actor: Actor, minutes: MinutesVersion): Promise<MinutesBlock[]> {
    return this.records.find(actor, MinutesBlock, { where: { minutesId: minutes.id }, order: { position: 'ASC' } });
  }

  /**
   * The blocks as they are shown: without words that an owner took out of what was issued, and in a draft without words
   * that their owner no longer shares.
   */
  async shownBlocksOf(actor: Actor, minutes: MinutesVersion): Promise<ShownBlock[]> {
    const blocks = await this.blocksOf(actor, minutes);
    const recalled = minutes.state === 'DRAFT' ? await this.sources.recalled(actor, blocks) : new Set<string>();
    const blanked = await this.copies.blankedIn(actor, minutes.meetingId);
    const closed = await this.sources.toAccept(actor, blocks);
    return blocks.map((it) => {
      const isRecalled = it.sourceItemIds.some((id) => recalled.has(id));
      const toAccept = it.sourceItemIds.some((id) => closed.has(id));
      const body = blanked.has(it.originId) ? BLANKED : isRecalled ? RECALLED : toAccept ? TO_ACCEPT : it.body;
      return Object.assign(it, { body, recalled: isRecalled, toAccept });
    });
  }

  permittedActions(actor: Actor, id: string): Promise<string[]> {
    return this.records.permittedActions(actor, MinutesVersion, id);
  }

  /** Drafts the minutes of a finished meeting; a meeting that has minutes keeps those. */
  async draft(actor: Actor, meetingId: string): Promise<MinutesVersion> {
    const meeting = await this.meetings.get(actor, meetingId);
    await this.oneAtATime(meetingId);
    const [newest] = await this.versionsOf(actor, meetingId);
    if (newest) return newest;
    if (meeting.status !== 'FINISHED') throw new RuleBroken('Finish the meeting first. Its minutes are drafted from the finished record.');
    return this.begin(actor, meeting, 1, '', await this.drafting.blocksFor(actor, meeting));
  }

  /** Begins a new version from what was approved. The approved one stays in force until the chair approves this one. */
  async revise(actor: Actor, meetingId: string, reason: string): Promise<MinutesVersion> {
    const meeting = await this.meetings.get(actor, meetingId);
    await this.oneAtATime(meetingId);
    const [newest] = await this.versionsOf(actor, meetingId);
    if (!newest) throw new RuleBroken('There are no minutes of this meeting yet. Draft them first.');
    if (newest.state === 'DRAFT') throw new RuleBroken('A new version is already being written. Go on with that one.');
    const blanked = await this.copies.blankedIn(actor, meetingId);
    const blocks = newest.master.map((it) => (blanked.has(it.originId) ? { ...it, body: BLANKED } : it));
    return this.begin(actor, meeting, newest.number + 1, reason, blocks);
  }

  /** The hash of the draft as it now stands: the chair approves what they have read. */
  async hashOfDraft(actor: Actor, minutes: MinutesVersion): Promise<string> {
    return minutes.contentHash ?? hashOf(frozen(await this.blocksOf(actor, minutes)));
  }

  /** What is missing before the chair may approve. */
  async problemsOf(actor: Actor, minutes: MinutesVersion): Promise<DraftProblem[]> {
    if (minutes.state !== 'DRAFT') return [];
    const blocks = await this.blocksOf(actor, minutes);
    return draftProblems(blocks, await this.sources.recalled(actor, blocks), await this.sources.toAccept(actor, blocks));
  }

  /**
   * The chair approves what they have read, word for word; from here it never changes.
   * @param readHash the hash of what the chair had in front of them
   */
  async approve(actor: Actor, id: string, readHash: string): Promise<MinutesVersion> {
    const minutes = await this.get(actor, id);
    await this.holdStill(minutes.id);
    const mayApprove = (await this.permittedActions(actor, id)).includes('approve');
    const problems = mayApprove ? await this.problemsOf(actor, minutes) : []; // somebody else is refused below, not corrected
    if (problems.length > 0) throw new InvalidInput(problems.map((it) => ({ path: it.blockId ? `blocks.${it.blockId}` : 'blocks', message: it.message })));
    const content = frozen(await this.blocksOf(actor, minutes));
    const hash = hashOf(content);
    if (mayApprove && minutes.state === 'DRAFT' && hash !== readHash) throw new EditConflict();
    const approved = await this.records.change(actor, 'approve', MinutesVersion, id, (it) => it.approve(content, hash, actor.practitionerId, actor.at));
    await this.replaceEarlier(actor, approved);
    return this.get(actor, id);
  }

  private async begin(actor: Actor, meeting: Meeting, number: number, changeReason: string, blocks: readonly (NewBlock | FrozenBlock)[]): Promise<MinutesVersion> {
    const { id: meetingId, caseFileId } = meeting;
    const minutes = await this.records.create(actor, MinutesVersion, { caseFileId, meetingId, number, changeReason, state: 'DRAFT' });
    let position = 0;
    for (const block of blocks) {
      const id = newId();
      const { kind, agendaKey, heading, body, ownerAgencyId, assertion, datedOn, handlingCode, handlingText, masks, sourceItemIds, audience } = block;
      const words = { kind, agendaKey, heading, body, ownerAgencyId, assertion, datedOn, handlingCode, handlingText, masks, audience };
      const originId = 'originId' in block ? block.originId : id;
      position += STEP;
      await this.records.create(actor, MinutesBlock, { id, originId, caseFileId, minutesId: minutes.id, position, ...words, sourceItemIds: [...sourceItemIds] });
    }
    await this.notices.toCheck(actor, minutes);
    return minutes;
  }

  /** A version after the first replaces those before it, and everybody who attended is told (T13). */
  private async replaceEarlier(actor: Actor, approved: MinutesVersion): Promise<void> {
    const earlier = (await this.versionsOf(actor, approved.meetingId)).filter((it) => it.number < approved.number && it.state !== 'SUPERSEDED');
    for (const one of earlier) await this.records.change(actor, 'supersede', MinutesVersion, one.id, (it) => it.supersede(actor.at));
    if (approved.number > 1) await this.notices.replaced(actor, approved);
  }

  /** Two people who press the button at once get one draft. */
  private async oneAtATime(meetingId: string): Promise<void> {
    await this.database.current().query('select pg_advisory_xact_lock(hashtextextended($1, 6))', [meetingId]);
  }

  /** While the chair approves, nobody edits: block changes wait for this lock and then find the version approved. */
  private async holdStill(minutesId: string): Promise<void> {
    await this.database.current().query('select 1 from minutes_version where id = $1 for update', [minutesId]);
  }
}

/** The canonical content of a version: every block with owner, conditions, sources and audience, in order. */
function frozen(blocks: readonly MinutesBlock[]): FrozenBlock[] {
  return blocks.map(({ id, originId, kind, agendaKey, heading, body, ownerAgencyId, assertion, datedOn, handlingCode, handlingText, masks, sourceItemIds, audience }) => ({
    id, originId, kind, agendaKey, heading, body, ownerAgencyId, assertion, datedOn, handlingCode, handlingText, masks, sourceItemIds, audience, masked: false,
  }));
}
