import { type Actor, RuleBroken } from '@concord/domain';
import { Records } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { ForumDefinitions } from '../case-files/index.js';
import { ItemService } from '../sharing/index.js';
import { AgendaNote } from './agenda-note.entity.js';
import { type AudienceChoice, CompositionService } from './composition.service.js';
import { Meeting } from './meeting.entity.js';
import { RoomService } from './room.service.js';
import { TabledItem } from './tabled-item.entity.js';

/** A note under a point of the agenda. */
export interface NoteRequest extends AudienceChoice {
  readonly meetingId: string;
  readonly agendaKey: string;
  readonly body: string;
  readonly submissionId?: string | undefined;
}

/** What was discussed, and which items entered the record. */
@Injectable()
export class DiscussionService {
  constructor(
    private readonly records: Records,
    private readonly items: ItemService,
    private readonly room: RoomService,
    private readonly composition: CompositionService,
    private readonly definitions: ForumDefinitions,
  ) {}

  notes(actor: Actor, meetingId: string): Promise<AgendaNote[]> {
    return this.records.find(actor, AgendaNote, { where: { meetingId }, order: { createdAt: 'ASC' } });
  }

  tabled(actor: Actor, meetingId: string): Promise<TabledItem[]> {
    return this.records.find(actor, TabledItem, { where: { meetingId }, order: { createdAt: 'ASC' } });
  }

  write(actor: Actor, request: NoteRequest): Promise<AgendaNote> {
    return this.records.once(actor, AgendaNote, request.submissionId, () => this.writeNew(actor, request));
  }

  async amend(actor: Actor, id: string, request: Omit<NoteRequest, 'meetingId' | 'agendaKey'>, version: number): Promise<AgendaNote> {
    const { meetingId, caseFileId } = await this.records.get(actor, AgendaNote, id);
    const meeting = await this.recording(actor, meetingId);
    await this.mustSee(actor, caseFileId, request.sources ?? []);
    const audience = await this.composition.workOut(actor, meeting, request);
    await this.composition.refuseRepeated(actor, caseFileId, [request.body], audience, request.sources);
    const note = await this.records.change(actor, 'amend', AgendaNote, id, (it) => it.amend({ body: request.body, openToTable: audience.openToTable, sourceItemIds: [...(request.sources ?? [])] }, actor.at), version);
    await this.composition.keep(actor, id, caseFileId, audience);
    return note;
  }

  /** The owner says items aloud: a logged release to the agencies of those present, and always to chair and minute taker. */
  sayAloud(actor: Actor, meetingId: string, itemIds: readonly string[]): Promise<TabledItem[]> {
    return this.enter(actor, meetingId, itemIds, true);
  }

  /** The owner puts items into the record: chair and minute taker see them, nobody else hears them. */
  table(actor: Actor, meetingId: string, itemIds: readonly string[]): Promise<TabledItem[]> {
    return this.enter(actor, meetingId, itemIds, false);
  }

  private async writeNew(actor: Actor, request: NoteRequest): Promise<AgendaNote> {
    const meeting = await this.recording(actor, request.meetingId);
    const { agenda } = await this.definitions.of(actor, meeting.forumCode, meeting.forumVersion);
    if (!agenda.some((it) => it.key === request.agendaKey)) throw new RuleBroken('Choose a point of the agenda.', 'agendaKey');
    await this.mustSee(actor, meeting.caseFileId, request.sources ?? []);
    const audience = await this.composition.workOut(actor, meeting, request);
    await this.composition.refuseRepeated(actor, meeting.caseFileId, [request.body], audience, request.sources);
    const part = await this.room.currentPart(actor, meeting.id);
    const { id: meetingId, caseFileId } = meeting;
    const { agendaKey, body } = request;
    const note = await this.records.create(actor, AgendaNote, { caseFileId, meetingId, partId: part?.id ?? null, agendaKey, body, authorAgencyId: actor.agencyId, openToTable: audience.openToTable, sourceItemIds: [...(request.sources ?? [])] });
    await this.composition.keep(actor, note.id, caseFileId, audience);
    return note;
  }

  private async enter(actor: Actor, meetingId: string, itemIds: readonly string[], aloud: boolean): Promise<TabledItem[]> {
    const meeting = await this.recording(actor, meetingId);
    if (aloud && meeting.status !== 'OPEN') throw new RuleBroken('Nobody hears this: the meeting is not in progress.');
    await this.mustOwn(actor, meeting, itemIds);
    const listeners = (await this.room.listeners(actor, meeting, aloud)).filter((it) => it.agencyId !== actor.agencyId);
    const part = await this.room.currentPart(actor, meetingId);
    const common = { caseFileId: meeting.caseFileId, meetingId, ownerAgencyId: actor.agencyId, partId: part?.id ?? null, aloud, heardBy: listeners };
    const entered: TabledItem[] = [];
    for (const itemId of itemIds) entered.push(await this.records.create(actor, TabledItem, { ...common, itemId }));
    await this.items.giveAloud(actor, [...itemIds], listeners, meetingId);
    return entered;
  }

  private async mustOwn(actor: Actor, meeting: Meeting, itemIds: readonly string[]): Promise<void> {
    const visible = await this.items.visible(actor, meeting.caseFileId);
    const own = new Set(visible.filter((it) => it.ownerAgencyId === actor.agencyId).map((it) => it.id));
    if (!itemIds.every((it) => own.has(it))) throw new RuleBroken('Only the agency that owns an item can say it aloud or put it into the record. Ask them to.', 'itemIds');
  }

  /** A hidden source is answered like one that does not exist. */
  private async mustSee(actor: Actor, caseFileId: string, itemIds: readonly string[]): Promise<void> {
    if (itemIds.length === 0) return;
    const visible = new Set((await this.items.visible(actor, caseFileId)).map((it) => it.id));
    if (!itemIds.every((it) => visible.has(it))) throw new RuleBroken('Choose sources from the information that you can see.', 'sources');
  }

  private async recording(actor: Actor, meetingId: string): Promise<Meeting> {
    const meeting = await this.records.get(actor, Meeting, meetingId);
    meeting.mustTakeRecords();
    return meeting;
  }
}
