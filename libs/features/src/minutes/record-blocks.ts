import {
  agencyFunctionLabels,
  type AgendaItem,
  assertionTypeLabels,
  attendanceStatusLabels,
  capacityLabels,
  formatDate,
  type ForumDefinition,
  type MinutesAudience,
  type MinutesBlockContent,
  type MinutesBlockKind,
  type MinutesReader,
} from '@concord/domain';
import type { AgreedAction } from '../agreed-actions/index.js';
import type { Decision } from '../meetings/index.js';
import type { PlanEntry } from '../plans/index.js';
import type { Item } from '../sharing/index.js';
import type { MeetingRecord, RatedRisk } from './meeting-record.loader.js';
import { ratingInWords } from './rating-words.js';

/** A block before it is stored. */
export type NewBlock = Omit<MinutesBlockContent, 'id' | 'originId'>;

/** The names that blocks use for agencies and practitioners. */
export interface Names {
  agency(id: string | null): string;
  practitioner(id: string | null): string;
}

const TABLE: MinutesAudience = { open: 'TABLE' };
const lines = (...parts: (string | false | null | undefined)[]): string => parts.filter((it) => it).join('\n');
const said = (label: string, text: string): string | false => text.trim() !== '' && `${label}: ${text}`;

/** Turns the record of a meeting into the blocks of its minutes, in the order of the agenda. */
export class RecordBlocks {
  constructor(
    private readonly record: MeetingRecord,
    private readonly definition: ForumDefinition,
    private readonly names: Names,
  ) {}

  all(): NewBlock[] {
    const agenda = this.definition.agenda.flatMap((it) => this.under(it));
    return [...agenda, ...this.missed()];
  }

  private under(item: AgendaItem): NewBlock[] {
    const { notes, decisions } = this.record;
    // several points may talk about the same kind of record; it stands once, under the first of them
    const isFirst = this.definition.agenda.find((it) => it.records === item.records) === item;
    const own = isFirst ? this.recordedBy(item.records, item.key) : [];
    const noted = notes.filter((it) => it.agendaKey === item.key).map((it) => this.drawing(this.composed(it, 'DISCUSSION', item.key, item.title, it.body), it.sourceItemIds));
    const decided = decisions.filter((it) => item.decisions?.includes(it.decisionKey)).flatMap((it) => this.decision(it, item.key));
    return [...own, ...noted, ...decided];
  }

  /** What stands in the record although no point of the agenda asked for it. Nothing said is lost. */
  private missed(): NewBlock[] {
    const kinds: readonly AgendaItem['records'][] = ['ATTENDANCE', 'AGENCY_INFORMATION', 'RISKS', 'PLAN', 'ACTIONS', 'REVIEW'];
    const asked = new Set(this.definition.agenda.map((it) => it.records));
    const placed = new Set(this.definition.agenda.flatMap((it) => it.decisions ?? []));
    const keys = new Set(this.definition.agenda.map((it) => it.key));
    return [
      ...kinds.filter((it) => !asked.has(it)).flatMap((it) => this.recordedBy(it, null)),
      ...this.record.notes.filter((it) => !keys.has(it.agendaKey)).map((it) => this.drawing(this.composed(it, 'DISCUSSION', null, 'Discussion', it.body), it.sourceItemIds)),
      ...this.record.decisions.filter((it) => !placed.has(it.decisionKey)).flatMap((it) => this.decision(it, null)),
    ];
  }

  private recordedBy(records: AgendaItem['records'], key: string | null): NewBlock[] {
    const { meeting, items, risks, plan, actions } = this.record;
    switch (records) {
      case 'ATTENDANCE':
        return this.attendance(key);
      case 'STATEMENT':
        return this.statement(key);
      case 'AGENCY_INFORMATION':
        return items.map((it) => this.information(it, key));
      case 'RISKS':
        return risks.map((it) => this.risk(it, key));
      case 'PLAN':
        return plan.map((it) => this.planEntry(it, key));
      case 'ACTIONS':
        return actions.filter((it) => it.meetingId === meeting.id).map((it) => this.action(it, key));
      case 'PREVIOUS_ACTIONS':
        return actions.filter((it) => it.meetingId !== meeting.id && it.createdAt < meeting.startsAt).map((it) => this.action(it, key));
      case 'REVIEW':
        return [this.review(key)];
      case 'CONSENT':
      case 'DECISIONS':
      case 'DISCUSSION':
        return []; // their words are the notes and decisions taken under them
    }
  }

  private attendance(key: string | null): NewBlock[] {
    const { attendance, meeting } = this.record;
    const people = attendance.map(({ name, agencyId, agencyFunction, capacity, status }) => {
      const whose = agencyId ? `, ${this.names.agency(agencyId)}${agencyFunction ? ` (${agencyFunctionLabels[agencyFunction]})` : ''}` : '';
      return `${name}${whose}, ${capacityLabels[capacity]}: ${status ? attendanceStatusLabels[status] : 'not recorded'}`;
    });
    const went = lines(said('The chair went on without quorum', meeting.chairReason), said('The chair’s grade', meeting.gradeReason));
    return [
      this.block('ATTENDANCE', key, 'Who was there', people.join('\n') || 'Nobody was recorded.', { audience: TABLE }),
      ...(went ? [this.block('ATTENDANCE', key, 'How the meeting was held', went, { audience: TABLE })] : []),
    ];
  }

  private statement(key: string | null): NewBlock[] {
    const { version, acknowledgement } = this.definition.statement;
    const there = this.record.attendance.filter((it) => it.status === 'ATTENDED');
    const silent = there.filter((it) => it.statementAcknowledgedAt === null).map((it) => it.name);
    const who = silent.length === 0 ? 'Everybody who attended acknowledged it.' : `Not acknowledged by: ${silent.join(', ')}.`;
    return [this.block('STATEMENT', key, 'Opening statement', lines(`The statement, version ${version}, was read: “${acknowledgement}”`, who), { audience: TABLE })];
  }

  private information(item: Item, key: string | null): NewBlock {
    const kind: MinutesBlockKind = item.category === 'STAFF_SAFETY' ? 'SAFETY' : 'INFORMATION';
    const owner = this.names.agency(item.ownerAgencyId);
    const label = kind === 'SAFETY' ? 'Visit safety' : assertionTypeLabels[item.assertion];
    return this.block(kind, key, `${owner}: ${label}`, lines(item.statement, said('Source', item.source)), {
      ownerAgencyId: item.ownerAgencyId,
      assertion: item.assertion,
      datedOn: item.occurredOn,
      handlingCode: item.handlingCode,
      handlingText: item.handlingText,
      masks: item.withheldStyle === 'MASKED',
      sourceItemIds: [item.id],
    });
  }

  private risk({ risk, ratings }: RatedRisk, key: string | null): NewBlock {
    const domain = this.definition.riskScale.domains.find((it) => it.code === risk.domain)?.label ?? risk.domain;
    const open = ratings.filter((it) => it.openToTable || (it.source === 'MEETING' && !risk.openToTable));
    const rated = open.map((it) => ratingInWords(this.definition.riskScale, it, this.names.agency(it.authorAgencyId)));
    const words = lines(risk.description, said('What sets it off', risk.triggers), said('What protects', risk.protectiveFactors), said('The person’s own view', risk.adultsView), ...rated);
    return this.composed(risk, 'RISK', key, `Risk: ${domain}`, words);
  }

  private decision(decision: Decision, key: string | null): NewBlock[] {
    const known = this.definition.decisions.find((it) => it.key === decision.decisionKey);
    const outcome = known?.outcomes.find((it) => it.code === decision.outcome)?.label;
    if (!outcome) return [];
    const legal = decision.legalOptions.map((code) => known?.legalOptions?.find((it) => it.code === code)?.label ?? code).join('; ');
    const dissent = decision.dissents.map((it) => `${this.names.agency(it.agencyId)} does not agree: ${it.words}`);
    const agency = decision.agencyId ? this.names.agency(decision.agencyId) : '';
    const words = lines(
      `Decided: ${outcome}${agency ? ` (${agency})` : ''}`,
      said('Why', decision.rationale),
      said('Options considered', decision.optionsConsidered),
      said('Legal options considered', legal),
      said('The person’s own view', decision.adultsView),
      ...dissent,
    );
    return [this.drawing(this.composed(decision, 'DECISION', key, `Decision: ${known?.label ?? decision.decisionKey}`, words), decision.reliedOn)];
  }

  private planEntry(entry: PlanEntry, key: string | null): NewBlock {
    const heading = this.definition.planHeadings.find((it) => it.key === entry.headingKey);
    const kind: MinutesBlockKind = entry.contingency || entry.outOfHours ? 'CONTINGENCY' : 'PLAN';
    const strictest = entry.conditions.find((it) => it.handlingCode === 'C') ?? entry.conditions[0];
    const conditions = entry.conditions.map((it) => it.handlingText).filter((it) => it !== '');
    const block = this.composed(entry, kind, key, `Plan: ${heading?.title ?? entry.headingKey}`, entry.text);
    return { ...block, sourceItemIds: entry.sourceItemIds, handlingCode: strictest?.handlingCode ?? 'NONE', handlingText: [...new Set(conditions)].join(' ') };
  }

  private action(action: AgreedAction, key: string | null): NewBlock {
    const owner = action.ownerPractitionerId ? `${this.names.practitioner(action.ownerPractitionerId)}, ` : '';
    const words = lines(
      action.what,
      said('What it should achieve', action.desiredOutcome),
      `Who: ${owner}${this.names.agency(action.responsibleAgencyId)}`,
      `By: ${formatDate(action.dueOn)}`,
      said('Result', action.result),
    );
    const block = this.composed(action, 'ACTION', key, `Action: ${this.names.agency(action.responsibleAgencyId)}`, words);
    if (block.audience?.open !== 'CHOSEN') return block;
    // whoever has to do it has it in their minutes
    const doer: MinutesReader = { agencyId: action.responsibleAgencyId, agencyFunction: action.responsibleFunction };
    return { ...block, audience: { open: 'CHOSEN', to: [...block.audience.to, doer] } };
  }

  private review(key: string | null): NewBlock {
    const { nextReviewOn, closureProposed, closureNote } = this.record.meeting;
    const words = closureProposed ? lines('The meeting proposed to close the case.', closureNote) : nextReviewOn ? `The next review is on or before ${formatDate(nextReviewOn)}.` : 'No review was set.';
    return this.block('REVIEW', key, 'Next review', words, { audience: TABLE });
  }

  /** What draws on items is under the conditions of them all, and goes to nobody who may not see them all (R11). */
  private drawing(block: NewBlock, sourceItemIds: readonly string[]): NewBlock {
    const sources = sourceItemIds.flatMap((id) => this.record.drawnOn.get(id) ?? []);
    const isConditional = sources.some((it) => it.handlingCode === 'C');
    const handlingText = [...new Set(sources.map((it) => it.handlingText).filter((it) => it !== ''))].join(' ');
    return { ...block, sourceItemIds: [...sourceItemIds], handlingCode: isConditional ? 'C' : (sources.find((it) => it.handlingCode !== 'NONE')?.handlingCode ?? 'NONE'), handlingText };
  }

  /** A text written together keeps the audience it was given in the room. */
  private composed(text: { id: string; openToTable: boolean; authorAgencyId: string }, kind: MinutesBlockKind, key: string | null, heading: string, body: string): NewBlock {
    const author: MinutesReader = { agencyId: text.authorAgencyId, agencyFunction: 'ALL' };
    const audience: MinutesAudience = text.openToTable ? TABLE : { open: 'CHOSEN', to: [author, ...(this.record.audiences.get(text.id) ?? [])] };
    return this.block(kind, key, heading, body, { audience });
  }

  private block(kind: MinutesBlockKind, agendaKey: string | null, heading: string, body: string, rest: Partial<NewBlock>): NewBlock {
    const plain = { ownerAgencyId: null, assertion: null, datedOn: null, handlingCode: 'NONE', handlingText: '', masks: false, sourceItemIds: [], audience: null };
    return { kind, agendaKey, heading, body, ...plain, ...rest };
  }
}
