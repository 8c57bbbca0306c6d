import { type ActionStatus, type AgencyFunction, type Escalation, escalationCauseLabels, escalationsDue, todayInLondon } from '@concord/domain';
import { Database, Jobs, newId, systemActor } from '@concord/platform';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ForumDefinitions } from '../case-files/index.js';
import { NotificationsService } from '../notifications/index.js';
import { AgencyContacts } from './agency-contacts.service.js';

/** An open action as the job sees it: ids, codes and dates, no words. */
interface WatchedRow {
  readonly id: string;
  readonly caseFileId: string;
  readonly responsibleAgencyId: string;
  readonly responsibleFunction: AgencyFunction;
  readonly status: ActionStatus;
  readonly dueOn: string;
  readonly offeredOn: string;
  readonly ownerPractitionerId: string | null;
  readonly nameOwnerBy: string | null;
  readonly forumCode: string;
  readonly forumVersion: number;
  readonly chairs: string[];
  readonly escalated: string[];
}

const WATCHED = `select id, case_file_id as "caseFileId", responsible_agency_id as "responsibleAgencyId", responsible_function as "responsibleFunction", status,
  due_on as "dueOn", offered_on as "offeredOn", owner_practitioner_id as "ownerPractitionerId", name_owner_by as "nameOwnerBy",
  forum_code as "forumCode", forum_version as "forumVersion", chairs, escalated from sec.actions_to_watch($1)`;
const EVERY_MINUTES = 15;

/** No overdue action stays silent (T06): first the agency's contact point hears of it, then the chair. */
@Injectable()
export class EscalationService implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly definitions: ForumDefinitions,
    private readonly notifications: NotificationsService,
    private readonly contacts: AgencyContacts,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.every(EVERY_MINUTES, 'escalate-overdue-actions', (at) => this.escalateOverdue(at));
  }

  /** Escalates what the clocks of each forum ask for by this instant. Safe to repeat: each step happens once. Gives how many. */
  async escalateOverdue(at: Date): Promise<number> {
    const watched = await this.database.run(systemActor(at), 'read', () => this.database.current().query<WatchedRow>(WATCHED, [todayInLondon(at)]));
    let done = 0;
    for (const action of watched) done += await this.database.run(systemActor(at), 'change', () => this.escalate(action, at));
    return done;
  }

  private async escalate(action: WatchedRow, at: Date): Promise<number> {
    const { clocks } = await this.definitions.of(systemActor(at), action.forumCode, action.forumVersion);
    const due = escalationsDue(action, clocks, todayInLondon(at)).filter((it) => !action.escalated.includes(keyOf(it)));
    let done = 0;
    for (const step of due) if (await this.tell(action, step, at)) done += 1;
    return done;
  }

  /** Notes the step, and tells people only if nobody else has noted it meanwhile. */
  private async tell(action: WatchedRow, step: Escalation, at: Date): Promise<boolean> {
    const unit = this.database.current();
    const note = `${step.level === 'CHAIR' ? 'To the chair' : 'To the agency’s contact point'}: ${escalationCauseLabels[step.cause]}`;
    const [noted] = await unit.query<{ isNew: boolean }>('select sec.note_escalation($1, $2, $3, $4) as "isNew"', [newId(), action.id, keyOf(step), note]);
    if (!noted?.isNew) return false;
    const to = step.level === 'CHAIR' ? { practitionerIds: action.chairs } : await this.contacts.of(action.responsibleAgencyId, action.responsibleFunction);
    await this.notifications.notify(systemActor(at), to, 'ACTION_OVERDUE', { subject: 'AgreedAction', subjectId: action.id, caseFileId: action.caseFileId });
    unit.changed({ action: `ESCALATE_TO_${step.level}`, subject: 'AgreedAction', subjectId: action.id, caseFileId: action.caseFileId, detail: { cause: step.cause } });
    return true;
  }
}

const keyOf = ({ level, cause, missedOn }: Escalation): string => `${level} ${cause} ${missedOn}`;
