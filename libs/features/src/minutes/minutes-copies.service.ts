import { type Actor, BLANKED, type BlankingReason, type CopiedBlock, RuleBroken } from '@concord/domain';
import { batchedLists, Database, type Page, Records } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { ConsentService, RecalledItems } from '../sharing/index.js';
import { MinutesAccess } from './minutes-access.entity.js';
import { MinutesBlanking } from './minutes-blanking.entity.js';
import { MinutesCopy } from './minutes-copy.entity.js';
import { MinutesDisagreement } from './minutes-disagreement.entity.js';
import { MinutesNotices } from './minutes-notices.service.js';

/** An agency says that it does not agree. */
export interface DisagreementRequest {
  readonly copyId: string;
  readonly words: string;
  readonly blockId?: string | undefined;
  readonly openToTable: boolean;
  readonly submissionId?: string | undefined;
}

/** An owner takes words of theirs out of what was issued. */
export interface BlankingRequest {
  readonly copyId: string;
  readonly blockId: string;
  readonly reason: BlankingReason;
  readonly note: string;
  readonly submissionId?: string | undefined;
}

/** A block as it is read now: its words as they were sent, and the day on which their owner took them back, if they did. */
export type ReadBlock = CopiedBlock & { readonly recalledOn: string | null };

/** What was sent, as its readers find it: frozen, with what happened since beside it. */
@Injectable()
export class MinutesCopies {
  constructor(
    private readonly records: Records,
    private readonly database: Database,
    private readonly consent: ConsentService,
    private readonly recalled: RecalledItems,
    private readonly notices: MinutesNotices,
  ) {}

  get(actor: Actor, id: string): Promise<MinutesCopy> {
    return this.records.get(actor, MinutesCopy, id);
  }

  /** The copies sent to the actor's agency, newest first. */
  mine(actor: Actor, paging: { first?: number | undefined; after?: string | undefined }): Promise<Page<MinutesCopy>> {
    const { first, after } = paging;
    return this.records.page(actor, MinutesCopy, { where: { agencyId: actor.agencyId, agencyFunction: actor.agencyFunction }, order: { issuedAt: 'DESC' }, ...(first ? { first } : {}), after });
  }

  /** Opens a copy: the reader has seen its conditions, and that they opened it is kept. From then on its words show. */
  async open(actor: Actor, id: string): Promise<MinutesCopy> {
    const copy = await this.get(actor, id);
    if (!(await this.isOpenTo(actor, copy))) await this.note(actor, copy, copy.id, 'OPENED');
    return this.get(actor, id);
  }

  /** Notes that somebody prints a copy (T24). */
  async notePrinted(actor: Actor, id: string): Promise<MinutesAccess> {
    const copy = await this.get(actor, id);
    return this.note(actor, copy, copy.id, 'PRINTED');
  }

  /** The words, once the reader has opened the copy; null before. What an owner took out since is gone from every copy. */
  async wordsOf(actor: Actor, copy: MinutesCopy): Promise<ReadBlock[] | null> {
    if (!(await this.isOpenTo(actor, copy))) return null;
    const blanked = await this.blankedIn(actor, copy.meetingId);
    const days = await this.recalled.daysInCopies(actor, copy.meetingId);
    return copy.content.map((it) => ({ ...it, body: blanked.has(it.originId) ? BLANKED : it.body, recalledOn: days.get(it.originId) ?? null }));
  }

  /** What owners took out of the minutes of a meeting, oldest first. */
  blankingsOf(actor: Actor, meetingId: string): Promise<MinutesBlanking[]> {
    return this.records.find(actor, MinutesBlanking, { where: { meetingId }, order: { createdAt: 'ASC' } });
  }

  /** Ids of the blocks whose words an owner took out, in whichever version they stood. */
  async blankedIn(actor: Actor, meetingId: string): Promise<Set<string>> {
    return new Set((await this.blankingsOf(actor, meetingId)).map((it) => it.originId));
  }

  /** The day on which consent was withdrawn after the copy was sent, if it was. The words still read. */
  withdrawnSince(actor: Actor, { caseFileId, issuedAt }: MinutesCopy): Promise<Date | null> {
    return this.consent.withdrawnSince(actor, caseFileId, issuedAt);
  }

  /** The newest copy of the same minutes for the same agency, if it is not this one. */
  async newerThan(actor: Actor, { meetingId, agencyId, agencyFunction, number }: MinutesCopy): Promise<MinutesCopy | null> {
    const [newest] = await this.records.find(actor, MinutesCopy, { where: { meetingId, agencyId, agencyFunction }, order: { number: 'DESC' }, first: 1 });
    return newest && newest.number > number ? newest : null;
  }

  /** Who opened and printed a copy; to everybody but the keepers of the record, only their own. */
  readonly accessesOf = batchedLists(
    (actor: Actor, copyIds: readonly string[]) => this.records.find(actor, MinutesAccess, { where: { copyId: copyIds }, order: { createdAt: 'ASC' } }),
    (it) => it.copyId ?? '',
  );

  /** Who does not agree, with the versions of a meeting's minutes. */
  readonly disagreementsOf = batchedLists(
    (actor: Actor, meetingIds: readonly string[]) => this.records.find(actor, MinutesDisagreement, { where: { meetingId: meetingIds }, order: { createdAt: 'ASC' } }),
    (it) => it.meetingId,
  );

  /** Keeps an agency's disagreement with the version it is about; chair and minute taker are told (T13, T27). */
  async disagree(actor: Actor, { copyId, words, blockId, openToTable, submissionId }: DisagreementRequest): Promise<MinutesDisagreement> {
    const copy = await this.ownCopy(actor, copyId);
    const block = blockId ? blockIn(copy, blockId) : undefined;
    const { caseFileId, meetingId, minutesId, number } = copy;
    return this.records.once(actor, MinutesDisagreement, submissionId, async () => {
      const values = { caseFileId, meetingId, minutesId, number, words, openToTable, blockHeading: block?.heading ?? '', agencyId: actor.agencyId };
      const kept = await this.records.create(actor, MinutesDisagreement, values);
      await this.notices.tellHolding(actor, ['CHAIR', 'JOINT_CHAIR', 'MINUTE_TAKER'], 'DISAGREEMENT_RECORDED', { subject: 'MinutesVersion', subjectId: minutesId, caseFileId });
      return kept;
    });
  }

  /**
   * The owner takes out words of theirs, for error, unlawfulness or danger to a source and for nothing else. They are gone
   * from every copy at once, the chair is told, and the next version is written without them.
   */
  async blank(actor: Actor, { copyId, blockId, reason, note, submissionId }: BlankingRequest): Promise<MinutesCopy> {
    const copy = await this.ownCopy(actor, copyId);
    const { originId, ownerAgencyId } = blockIn(copy, blockId);
    if (ownerAgencyId !== actor.agencyId) throw new RuleBroken('Only the agency that owns the words can take them out. Tell the chair what is wrong.', 'blockId');
    const { caseFileId, meetingId, minutesId } = copy;
    await this.records.once(actor, MinutesBlanking, submissionId, async () => {
      if ((await this.blankedIn(actor, meetingId)).has(originId)) throw new RuleBroken('These words were already taken out.', 'blockId');
      const blanked = await this.records.create(actor, MinutesBlanking, { caseFileId, meetingId, originId, ownerAgencyId, reason, note });
      await this.notices.tellHolding(actor, ['CHAIR', 'JOINT_CHAIR', 'MINUTE_TAKER'], 'RECORD_CORRECTED', { subject: 'MinutesVersion', subjectId: minutesId, caseFileId });
      return blanked;
    });
    return this.get(actor, copyId);
  }

  private async ownCopy(actor: Actor, id: string): Promise<MinutesCopy> {
    const copy = await this.get(actor, id);
    if (copy.agencyId !== actor.agencyId) throw new RuleBroken('This is another agency’s copy. Use your own.', 'copyId');
    return copy;
  }

  private async isOpenTo(actor: Actor, { id: copyId }: MinutesCopy): Promise<boolean> {
    const opened = await this.records.find(actor, MinutesAccess, { where: { copyId, practitionerId: actor.practitionerId, kind: 'OPENED' }, first: 1 });
    return opened.length > 0;
  }

  private async note(actor: Actor, { caseFileId, minutesId }: MinutesCopy, copyId: string, kind: MinutesAccess['kind']): Promise<MinutesAccess> {
    const access = await this.records.create(actor, MinutesAccess, { caseFileId, minutesId, copyId, kind, agencyId: actor.agencyId, practitionerId: actor.practitionerId });
    this.database.current().returned('MinutesCopy', [copyId]);
    return access;
  }
}

function blockIn(copy: MinutesCopy, blockId: string): CopiedBlock {
  const block = copy.content.find((it) => it.id === blockId && !it.masked);
  if (!block) throw new RuleBroken('Choose a block of your copy.', 'blockId');
  return block;
}
