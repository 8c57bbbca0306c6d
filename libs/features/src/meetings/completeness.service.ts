import { type ActionFact, type Actor, type Answers, type AttendeeFact, type CompletenessGap, emptyRequiredSeats, type ForumDefinition, isQuorate, londonDate, type MeetingFacts, missingForFinish } from '@concord/domain';
import { Forbidden, Records } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { ActionService } from '../agreed-actions/index.js';
import { type CaseFile, CaseFileService, Referral } from '../case-files/index.js';
import { PlanService } from '../plans/index.js';
import type { Attendance } from './attendance.entity.js';
import { type MeetingRecord, MeetingRecordService } from './meeting-record.service.js';
import { Meeting } from './meeting.entity.js';

/** Whether the meeting counts, judged by agencies and seats. */
export interface QuorumView {
  readonly quorate: boolean;
  readonly agenciesPresent: number;
  readonly agenciesNeeded: number;
  /** Labels of required seats that nobody fills and no report stands for. */
  readonly emptySeats: readonly string[];
  readonly chairReason: string;
}

/** What is missing before a meeting may be finished, and whether it is quorate. The rules are the domain's. */
@Injectable()
export class CompletenessService {
  constructor(
    private readonly records: Records,
    private readonly caseFiles: CaseFileService,
    private readonly meetingRecords: MeetingRecordService,
    private readonly plans: PlanService,
    private readonly actions: ActionService,
  ) {}

  /** For those who keep the record: each gap with what to do, in the order of the meeting. */
  async missing(actor: Actor, meetingId: string): Promise<CompletenessGap[]> {
    const permitted = await this.records.permittedActions(actor, Meeting, meetingId);
    const { caseFileId } = await this.records.get(actor, Meeting, meetingId);
    if (!permitted.includes('finish')) throw new Forbidden();
    return missingForFinish(await this.caseFiles.definitionOf(actor, caseFileId), await this.facts(actor, await this.meetingRecords.recordOf(actor, meetingId)));
  }

  async quorumOf(actor: Actor, meetingId: string): Promise<QuorumView> {
    const record = await this.meetingRecords.recordOf(actor, meetingId);
    const { meeting, attendances } = record;
    const definition = await this.caseFiles.definitionOf(actor, meeting.caseFileId);
    const facts = await this.facts(actor, record);
    const here = new Set(attendances.flatMap(({ status, agencyId }) => (status === 'ATTENDED' && agencyId ? [agencyId] : [])));
    return {
      quorate: isQuorate(definition, facts),
      agenciesPresent: here.size,
      agenciesNeeded: definition.quorum.minimumAgencies,
      emptySeats: emptyRequiredSeats(definition, facts).map((it) => it.label),
      chairReason: meeting.chairReason,
    };
  }

  private async facts(actor: Actor, record: MeetingRecord): Promise<MeetingFacts> {
    const { id: meetingId, caseFileId, openedAt, startsAt, nextReviewOn, closureProposed, chairReason } = record.meeting;
    const caseFile = await this.caseFiles.get(actor, caseFileId);
    const definition = await this.caseFiles.definitionOf(actor, caseFileId);
    const plan = await this.plans.of(actor, caseFileId);
    return {
      heldOn: londonDate(openedAt ?? startsAt),
      referralAnswers: await this.answersOf(actor, caseFileId),
      attendees: attendeesOf(record, caseFile, definition),
      decisions: record.decisions.map(({ id, decisionKey: key, outcome, rationale, agencyId }) => ({ id, key, outcome, rationale, agencyId })),
      actions: await this.actionsOf(actor, caseFileId, meetingId),
      plan: plan.filter((it) => it.withdrawnAt === null).map(({ headingKey, text }) => ({ headingKey, text })),
      nextReviewOn,
      closureDecided: closureProposed,
      chairReason: chairReason || null,
    };
  }

  private async answersOf(actor: Actor, caseFileId: string): Promise<Answers> {
    const [referral] = await this.records.find(actor, Referral, { where: { caseFileId } });
    return referral?.answers ?? {};
  }

  private async actionsOf(actor: Actor, caseFileId: string, meetingId: string): Promise<ActionFact[]> {
    const actions = await this.actions.of(actor, caseFileId);
    return actions
      .filter((it) => it.meetingId === meetingId && it.status !== 'CANCELLED')
      .map(({ id, what, desiredOutcome, responsibleAgencyId, ownerPractitionerId, nameOwnerBy, dueOn }) => ({
        ...{ id, title: what, outcome: desiredOutcome, ownerAgencyId: responsibleAgencyId, ownerPractitionerId, nameOwnerBy, dueOn },
      }));
  }
}

function attendeesOf({ meeting, attendances }: MeetingRecord, caseFile: CaseFile, definition: ForumDefinition): AttendeeFact[] {
  return attendances.map((it) => ({
    ...{ id: it.id, name: it.name, agencyId: it.agencyId, capacity: it.capacity, expected: it.expected, status: it.status },
    functions: it.agencyFunction ? [it.agencyFunction] : [],
    statementAcknowledged: it.statementAcknowledgedAt !== null,
    isReferringAgency: it.agencyId === caseFile.createdByAgencyId,
    isLeadAgency: it.agencyId !== null && it.agencyId === caseFile.ownerAgencyId,
    grade: gradeOf(it, meeting, definition),
  }));
}

/** A lower grade whose reason was given at convening counts as enough: the minutes show the reason. */
const gradeOf = ({ grade }: Attendance, { gradeReason }: Meeting, { chair, quorum }: ForumDefinition): string | null =>
  gradeReason && quorum.chairMayProceedWithReason ? chair.minimumGrade : grade;
