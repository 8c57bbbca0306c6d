import { type Actor, type AgencyFunction, type AskedToAttend, type Capacity, type ForumDefinition, gradeIsEnough, returnsDueOn, RuleBroken } from '@concord/domain';
import { Records } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { type CaseFile, CaseFileService, SeatService } from '../case-files/index.js';
import { ConsentService, ReleaseBook } from '../sharing/index.js';
import { type InvitationRequest, InvitationsService } from './invitations.service.js';
import { checkedTimes } from './meeting-times.js';
import { Meeting, type MeetingTimes } from './meeting.entity.js';
import { ReturnsService } from './returns.service.js';
import type { Listener } from './tabled-item.entity.js';

/** Whether the adult or an advocate is asked to come, or why not. */
export interface Asked {
  readonly asked: AskedToAttend;
  readonly reason?: string | undefined;
}

/** Everything that convening a meeting needs. */
export interface ConveningRequest extends MeetingTimes {
  readonly caseFileId: string;
  readonly purpose: string;
  readonly adult: Asked;
  readonly advocate: Asked;
  readonly participants: readonly InvitationRequest[];
  /** The agencies asked for a return; those of the participants when left out. */
  readonly askReturnsOf?: readonly Listener[] | undefined;
  /** The day for returns; the forum's clock when left out. */
  readonly returnsDueOn?: string | undefined;
  /** Why the chair is below the forum's grade, where they are. */
  readonly gradeReason?: string | undefined;
  readonly submissionId?: string | undefined;
}

/** What a page offers before a meeting is convened. */
export interface ConveningPlan {
  readonly definition: ForumDefinition;
  readonly firstMeetingBy: string | null;
  readonly seated: readonly Seated[];
}

/** Somebody who sits at the table already, as a proposal for the list of participants. */
export interface Seated {
  readonly practitionerId: string | null;
  readonly teamId: string | null;
  readonly agencyId: string;
  readonly agencyFunction: AgencyFunction;
  readonly capacity: Capacity;
  readonly seatKey: string | null;
}

const CHAIRING: readonly Capacity[] = ['CHAIR', 'JOINT_CHAIR'];

/** Calls a meeting: who, when, where, what for, and what each agency is asked for before it. */
@Injectable()
export class ConveningService {
  constructor(
    private readonly records: Records,
    private readonly caseFiles: CaseFileService,
    private readonly seats: SeatService,
    private readonly invitations: InvitationsService,
    private readonly returns: ReturnsService,
    private readonly consent: ConsentService,
    private readonly book: ReleaseBook,
  ) {}

  async planFor(actor: Actor, caseFileId: string): Promise<ConveningPlan> {
    const caseFile = await this.caseFiles.get(actor, caseFileId);
    const definition = await this.caseFiles.definitionOf(actor, caseFileId);
    const seated = await this.seats.seatsOf(actor, caseFileId);
    const isFirst = (await this.meetingsOf(actor, caseFileId)).length === 0;
    return { definition, firstMeetingBy: isFirst ? caseFile.firstMeetingBy : null, seated };
  }

  convene(actor: Actor, request: ConveningRequest): Promise<Meeting> {
    return this.records.once(actor, Meeting, request.submissionId, () => this.conveneNew(actor, request));
  }

  private async conveneNew(actor: Actor, request: ConveningRequest): Promise<Meeting> {
    const caseFile = await this.caseFiles.get(actor, request.caseFileId);
    if (caseFile.stage !== 'OPEN') throw new RuleBroken('A meeting can be convened once the referral was accepted, and until the case file is closed.');
    const definition = await this.caseFiles.definitionOf(actor, caseFile.id);
    checkedTimes(request, actor.at);
    checkPeople(definition, request);
    await this.refuseNamedAfterNo(actor, caseFile.id, definition);
    const meeting = await this.write(actor, caseFile, definition, request);
    for (const participant of request.participants) await this.invitations.invite(actor, meeting, participant);
    await this.returns.ask(actor, meeting, request.askReturnsOf ?? agenciesOf(await this.invitations.ofMeeting(actor, meeting.id)));
    return this.records.get(actor, Meeting, meeting.id);
  }

  private async write(actor: Actor, caseFile: CaseFile, definition: ForumDefinition, request: ConveningRequest): Promise<Meeting> {
    const { purpose, startsAt, endsAt, place = '', videoLink = '', adult, advocate, gradeReason = '' } = request;
    const numbers = (await this.meetingsOf(actor, caseFile.id)).map((it) => it.number);
    return this.records.create(actor, Meeting, {
      caseFileId: caseFile.id,
      number: Math.max(0, ...numbers) + 1,
      forumCode: caseFile.forumCode,
      forumVersion: caseFile.forumVersion,
      ...{ purpose, startsAt, endsAt, place, videoLink, gradeReason },
      statementVersion: definition.statement.version,
      returnsDueOn: request.returnsDueOn ?? returnsDueOn(definition.clocks, startsAt, actor.at),
      adultAsked: adult.asked,
      adultReason: adult.reason ?? '',
      advocateAsked: advocate.asked,
      advocateReason: advocate.reason ?? '',
    });
  }

  /** Where a no is honoured, the panel hears the case without a name, or after an override (R25). */
  private async refuseNamedAfterNo(actor: Actor, caseFileId: string, { consentMode }: ForumDefinition): Promise<void> {
    if (consentMode !== 'REQUIRED') return;
    const { state } = await this.consent.positionOf(actor, caseFileId);
    if (state !== 'REFUSED' && state !== 'WITHDRAWN') return;
    const { releases } = (await this.book.stateOf(actor, caseFileId)).state;
    if (releases.some((it) => it.basis === 'OVERRIDE')) return;
    throw new RuleBroken('The person said no, so the panel does not meet about them by name. Present the case without a name, or ask the owners for an override.', 'caseFileId');
  }

  private meetingsOf(actor: Actor, caseFileId: string): Promise<Meeting[]> {
    return this.records.find(actor, Meeting, { where: { caseFileId } });
  }
}

/** @throws RuleBroken when nobody chairs or takes minutes, a grade has no reason, or nobody says why the adult is not asked */
function checkPeople(definition: ForumDefinition, { participants, adult, advocate, gradeReason }: ConveningRequest): void {
  const chairs = participants.filter((it) => CHAIRING.includes(it.capacity));
  if (chairs.length === 0) throw new RuleBroken('Name who chairs the meeting.', 'participants');
  if (!participants.some((it) => it.capacity === 'MINUTE_TAKER')) throw new RuleBroken('Name who takes the minutes.', 'participants');
  refuseTwice(participants);
  if (!chairs.some((it) => gradeIsEnough(definition.chair, it.grade ?? null)) && !gradeReason?.trim()) {
    const needed = definition.chair.gradeLabels[definition.chair.minimumGrade] ?? definition.chair.minimumGrade;
    throw new RuleBroken(`The chair should be at least: ${needed}. Give the chair’s grade, or the reason for a lower one.`, 'gradeReason');
  }
  checkAsked(definition, adult, 'adult', `the ${definition.subjectNoun.singular}`);
  if (advocate.asked === 'NOT_INVITED' && !advocate.reason?.trim()) throw new RuleBroken('Say why no advocate is asked to come.', 'advocate.reason');
}

function refuseTwice(participants: readonly InvitationRequest[]): void {
  const ids = participants.flatMap(({ practitionerId, teamId }) => practitionerId ?? teamId ?? []);
  if (new Set(ids).size < ids.length) throw new RuleBroken('Somebody is on the list twice. Take one of the two off it.', 'participants');
}

function checkAsked(definition: ForumDefinition, { asked, reason }: Asked, field: string, whom: string): void {
  if (asked === 'INVITED' && !definition.adultMayAttend) throw new RuleBroken(`In this forum ${whom} does not attend. Say how their views are heard.`, `${field}.asked`);
  if (asked === 'NOT_INVITED' && !reason?.trim()) throw new RuleBroken(`Say why ${whom} is not invited, and how their views are heard.`, `${field}.reason`);
}

const agenciesOf = (invitations: readonly { agencyId: string | null; agencyFunction: AgencyFunction | null; capacity: Capacity }[]): Listener[] => {
  const asked = invitations.flatMap(({ agencyId, agencyFunction, capacity }) => (agencyId && agencyFunction && !LISTENING.includes(capacity) ? [{ agencyId, agencyFunction }] : []));
  return [...new Map(asked.map((it) => [`${it.agencyId}|${it.agencyFunction}`, it])).values()];
};
/** Those who come without speaking for an agency: nothing is asked of theirs. */
const LISTENING: readonly Capacity[] = ['MINUTE_TAKER', 'OBSERVER', 'STUDENT', 'LAY_ADVISER', 'INTERPRETER', 'ADULT', 'ADVOCATE', 'CARER', 'GUEST'];
