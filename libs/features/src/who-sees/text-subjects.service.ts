import { type Actor, type DecisionStep, decisions, type Facts, type World } from '@concord/domain';
import { Records, type Row, type RowType } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { AgreedAction } from '../agreed-actions/index.js';
import { AgendaNote, Attendance, Decision, Meeting } from '../meetings/index.js';
import { PlanEntry, Risk, RiskRating } from '../plans/index.js';
import { AudienceService } from '../sharing/index.js';

/** A text written together, as far as the decision about it is concerned. */
export interface TextSubject {
  readonly entity: keyof typeof decisions;
  readonly steps: readonly DecisionStep[];
  readonly row: Facts & { readonly id: string; readonly caseFileId: string; readonly authorAgencyId: string };
  /** Everything the steps ask about beside who sits at the table. */
  readonly facts: World;
}

type Text = Row & { readonly caseFileId: string; readonly authorAgencyId: string; readonly meetingId?: string | null };

const types = {
  PLAN_ENTRY: ['PlanEntry', PlanEntry],
  RISK: ['Risk', Risk],
  RISK_RATING: ['RiskRating', RiskRating],
  ACTION: ['AgreedAction', AgreedAction],
  DECISION: ['Decision', Decision],
  NOTE: ['AgendaNote', AgendaNote],
} as const satisfies Record<string, readonly [keyof typeof decisions, RowType<Text>]>;
export type TextKind = keyof typeof types;

/** Reads a text and what its decision asks about, as the asker may: who may not read it learns nothing about it. */
@Injectable()
export class TextSubjects {
  constructor(
    private readonly records: Records,
    private readonly audiences: AudienceService,
  ) {}

  async read(actor: Actor, kind: TextKind, id: string): Promise<TextSubject> {
    const [entity, type] = types[kind];
    const row: Text = await this.records.get<Text>(actor, type, id);
    const composedAudience = (await this.audiences.of(actor, [id])).map((it): Facts => ({ ...it }));
    const facts = { composedAudience, ...(row.meetingId ? await this.roomOf(actor, row.meetingId) : {}) };
    return { entity, steps: decisions[entity], row: { ...row }, facts };
  }

  private async roomOf(actor: Actor, meetingId: string): Promise<World> {
    const meetings = await this.records.find(actor, Meeting, { where: { id: meetingId } });
    const attendance = await this.records.find(actor, Attendance, { where: { meetingId } });
    return { meeting: meetings.map((it): Facts => ({ ...it })), attendance: attendance.map((it): Facts => ({ ...it })) };
  }
}
