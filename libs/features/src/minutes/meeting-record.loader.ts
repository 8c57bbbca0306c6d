import type { Actor, MinutesReader } from '@concord/domain';
import { Records } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { ActionService, type AgreedAction } from '../agreed-actions/index.js';
import { AgendaNote, Attendance, Decision, type Meeting, TabledItem } from '../meetings/index.js';
import { type PlanEntry, PlanService, type Risk, type RiskRating, RiskService } from '../plans/index.js';
import { AudienceService, Item } from '../sharing/index.js';

/** A risk with its ratings, newest first. */
export interface RatedRisk {
  readonly risk: Risk;
  readonly ratings: readonly RiskRating[];
}

/** Everything a meeting wrote down, as whoever drafts the minutes may see it. */
export interface MeetingRecord {
  readonly meeting: Meeting;
  readonly attendance: readonly Attendance[];
  readonly notes: readonly AgendaNote[];
  readonly items: readonly Item[];
  /** The items that notes and decisions draw on, with their conditions. */
  readonly drawnOn: ReadonlyMap<string, Item>;
  readonly risks: readonly RatedRisk[];
  readonly decisions: readonly Decision[];
  readonly plan: readonly PlanEntry[];
  readonly actions: readonly AgreedAction[];
  /** To whom composed texts are open that are not open to the table. */
  readonly audiences: ReadonlyMap<string, readonly MinutesReader[]>;
}

/** Gathers the record of a meeting for its minutes. */
@Injectable()
export class MeetingRecordLoader {
  constructor(
    private readonly records: Records,
    private readonly risks: RiskService,
    private readonly plans: PlanService,
    private readonly actions: ActionService,
    private readonly audiences: AudienceService,
  ) {}

  async load(actor: Actor, meeting: Meeting): Promise<MeetingRecord> {
    const ofMeeting = { where: { meetingId: meeting.id } };
    const attendance = await this.records.find(actor, Attendance, { ...ofMeeting, order: { name: 'ASC' } });
    const notes = await this.records.find(actor, AgendaNote, { ...ofMeeting, order: { createdAt: 'ASC' } });
    const decisions = await this.records.find(actor, Decision, { ...ofMeeting, order: { createdAt: 'ASC' } });
    const items = [...(await this.tabledIn(actor, meeting.id)), ...(await this.safetyLinesIn(actor, meeting.caseFileId))];
    const drawnOn = await this.drawnOn(actor, [...notes.flatMap((it) => it.sourceItemIds), ...decisions.flatMap((it) => it.reliedOn)]);
    const risks = await this.ratedRisks(actor, meeting.caseFileId);
    const plan = await this.plans.of(actor, meeting.caseFileId);
    const actions = await this.actions.of(actor, meeting.caseFileId);
    const audiences = await this.audiencesOf(actor, [...notes, ...decisions, ...risks.map((it) => it.risk), ...plan, ...actions]);
    return { meeting, attendance, notes, items: once(items), drawnOn, risks, decisions, plan, actions, audiences };
  }

  private async tabledIn(actor: Actor, meetingId: string): Promise<Item[]> {
    const tabled = await this.records.find(actor, TabledItem, { where: { meetingId }, order: { createdAt: 'ASC' } });
    const ids = [...new Set(tabled.map((it) => it.itemId))];
    const items = ids.length === 0 ? [] : await this.records.find(actor, Item, { where: { id: ids, withdrawnAt: null } });
    return ids.flatMap((id) => items.filter((it) => it.id === id));
  }

  private async drawnOn(actor: Actor, ids: readonly string[]): Promise<Map<string, Item>> {
    const items = ids.length === 0 ? [] : await this.records.find(actor, Item, { where: { id: [...new Set(ids)] } });
    return new Map(items.map((it) => [it.id, it]));
  }

  /** Every agency at the table has the safety lines, so every copy carries them, whether anybody tabled them or not. */
  private safetyLinesIn(actor: Actor, caseFileId: string): Promise<Item[]> {
    return this.records.find(actor, Item, { where: { caseFileId, category: 'STAFF_SAFETY', withdrawnAt: null }, order: { createdAt: 'ASC' } });
  }

  private async ratedRisks(actor: Actor, caseFileId: string): Promise<RatedRisk[]> {
    const risks = await this.risks.of(actor, caseFileId);
    return Promise.all(risks.map(async (risk) => ({ risk, ratings: await this.risks.ratingsOf(actor, risk.id) })));
  }

  private async audiencesOf(actor: Actor, composed: readonly { id: string; openToTable: boolean }[]): Promise<Map<string, MinutesReader[]>> {
    const closed = composed.filter((it) => !it.openToTable).map((it) => it.id);
    const chosen = await this.audiences.of(actor, closed);
    const readersOf = (id: string): MinutesReader[] =>
      chosen.filter((it) => it.subjectId === id).map(({ agencyId, agencyFunction }) => ({ agencyId, agencyFunction }));
    return new Map(closed.map((id) => [id, readersOf(id)]));
  }
}

const once = (items: readonly Item[]): Item[] => [...new Map(items.map((it) => [it.id, it])).values()];
