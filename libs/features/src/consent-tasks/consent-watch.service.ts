import { addWorkingDays, eighteenthBirthday, todayInLondon, workingDaysBetween } from '@concord/domain';
import { Database, Jobs, newId, systemActor } from '@concord/platform';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ForumDefinitions } from '../case-files/index.js';
import { NotificationsService } from '../notifications/index.js';

/** What the job sees: ids, codes and dates, no words and no name. */
interface WatchedRow {
  readonly what: 'LAPSED' | 'TO_REVIEW' | 'PARENTAL' | 'OVERDUE';
  readonly subjectId: string;
  readonly caseFileId: string;
  readonly dueOn: string;
  readonly forumCode: string;
  readonly forumVersion: number;
  readonly forAgencyId: string | null;
  readonly bornOn: string | null;
  readonly leaders: readonly string[];
  readonly teams: readonly string[];
}

const WATCHED = `select what, subject_id as "subjectId", case_file_id as "caseFileId", due_on as "dueOn", forum_code as "forumCode", forum_version as "forumVersion",
  for_agency_id as "forAgencyId", born_on as "bornOn", leaders, teams from sec.consent_to_watch($1, $2)`;
const KINDS = { LAPSED: 'ASK_AGAIN', TO_REVIEW: 'REVIEW_CONSENT', PARENTAL: 'TURNED_18' } as const;
const EVERY_MINUTES = 15;

/**
 * Nothing about consent stays silent: an answer that has run out, a review day, an 18th birthday each raise a task; a task whose
 * day has passed is said once a day to whoever owes it. Access itself needs no job: it ended at its instant (R20, R23).
 */
@Injectable()
export class ConsentWatch implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly definitions: ForumDefinitions,
    private readonly notifications: NotificationsService,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.every(EVERY_MINUTES, 'watch-consent', (at) => this.watch(at));
  }

  /** Safe to repeat: each task is raised once, each reminder said once a day. Gives how many. */
  async watch(at: Date): Promise<number> {
    const rows = await this.database.run(systemActor(at), 'read', () => this.database.current().query<WatchedRow>(WATCHED, [at, todayInLondon(at)]));
    let done = 0;
    for (const row of rows) if (await this.database.run(systemActor(at), 'change', () => (row.what === 'OVERDUE' ? this.remind(row, at) : this.raise(row, row.what, at)))) done += 1;
    return done;
  }

  private async raise(row: WatchedRow, what: keyof typeof KINDS, at: Date): Promise<boolean> {
    if (what === 'PARENTAL' && !(row.bornOn && eighteenthBirthday(row.bornOn) <= at)) return false;
    const { clocks } = await this.definitions.of(systemActor(at), row.forumCode, row.forumVersion);
    const dueOn = what === 'TO_REVIEW' ? row.dueOn : addWorkingDays(todayInLondon(at), clocks.askAgainWorkingDays);
    const id = newId();
    const [raised] = await this.database.current().query<{ isNew: boolean }>('select sec.raise_consent_task($1, $2, $3, $4, $5) as "isNew"', [id, row.caseFileId, KINDS[what], row.subjectId, dueOn]);
    if (!raised?.isNew) return false;
    await this.tell(row, 'CONSENT_TASK', id, at);
    return true;
  }

  private async remind(row: WatchedRow, at: Date): Promise<boolean> {
    const today = todayInLondon(at);
    const [noted] = await this.database.current().query<{ isNew: boolean }>('select sec.note_reminder($1, $2) as "isNew"', [row.subjectId, today]);
    if (!noted?.isNew) return false;
    await this.tell(row, 'CONSENT_TASK_OVERDUE', row.subjectId, at);
    const { clocks } = await this.definitions.of(systemActor(at), row.forumCode, row.forumVersion);
    const isLong = workingDaysBetween(row.dueOn, today) >= clocks.overdueEscalateToChairWorkingDays;
    if (row.forAgencyId && isLong) await this.tellLeaders(row, 'CONSENT_CHANGED', row.caseFileId, at);
    return true;
  }

  private async tell(row: WatchedRow, kind: 'CONSENT_TASK' | 'CONSENT_TASK_OVERDUE', taskId: string, at: Date): Promise<void> {
    if (!row.forAgencyId) return this.tellLeaders(row, kind, taskId, at);
    await this.notifications.notify(systemActor(at), { agencyContactOf: row.forAgencyId }, kind, { subject: 'ConsentTask', subjectId: taskId, caseFileId: row.caseFileId });
  }

  private async tellLeaders({ leaders, teams, caseFileId }: WatchedRow, kind: 'CONSENT_TASK' | 'CONSENT_TASK_OVERDUE' | 'CONSENT_CHANGED', subjectId: string, at: Date): Promise<void> {
    const about = { subject: kind === 'CONSENT_CHANGED' ? 'CaseFile' : 'ConsentTask', subjectId, caseFileId };
    await this.notifications.notify(systemActor(at), { practitionerIds: leaders }, kind, about);
    for (const teamId of teams) await this.notifications.notify(systemActor(at), { teamId }, kind, about);
  }
}
