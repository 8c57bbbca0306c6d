import { type AgencyFunction, overrideClocks, tellingEscalatesOn, todayInLondon } from '@concord/domain';
import { Database, Jobs, systemActor } from '@concord/platform';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AgencyContacts } from '../agreed-actions/index.js';
import { ForumDefinitions } from '../case-files/index.js';
import { NotificationsService, type Recipients } from '../notifications/index.js';

/** An override as the job sees it: ids and dates, no words. */
interface WatchedRow {
  readonly id: string;
  readonly caseFileId: string;
  readonly ownerAgencyId: string;
  readonly ownerFunction: AgencyFunction;
  readonly authoriserAgencyId: string;
  readonly requestedBy: string;
  readonly forumCode: string;
  readonly forumVersion: number;
  readonly informUntil: string | null;
  readonly activeUntil: Date | null;
}

const WATCHED = `select id, case_file_id as "caseFileId", owner_agency_id as "ownerAgencyId", owner_function as "ownerFunction", authoriser_agency_id as "authoriserAgencyId",
  requested_by as "requestedBy", forum_code as "forumCode", forum_version as "forumVersion", inform_until as "informUntil", active_until as "activeUntil" from sec.overrides_to_watch($1)`;
const EVERY_MINUTES = 60;

/** Nobody's right to be told is forgotten (R35), and no override runs out unnoticed before the review that should confirm it. */
@Injectable()
export class OverrideWatch implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly definitions: ForumDefinitions,
    private readonly notifications: NotificationsService,
    private readonly contacts: AgencyContacts,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.every(EVERY_MINUTES, 'watch-overrides', (at) => this.watch(at));
  }

  /** Tells what the clocks ask for by this instant. Safe to repeat: each is told once. Gives how many. */
  async watch(at: Date): Promise<number> {
    const rows = await this.database.run(systemActor(at), 'read', () => this.database.current().query<WatchedRow>(WATCHED, [todayInLondon(at)]));
    let done = 0;
    for (const row of rows) done += await this.database.run(systemActor(at), 'change', () => this.look(row, at));
    return done;
  }

  private async look(row: WatchedRow, at: Date): Promise<number> {
    const { clocks } = await this.definitions.of(systemActor(at), row.forumCode, row.forumVersion);
    const escalates = row.informUntil !== null && tellingEscalatesOn(row.informUntil, overrideClocks(clocks)) <= todayInLondon(at);
    const told = escalates ? await this.tell(row, at, 'TELL') : 0;
    return told + (row.activeUntil ? await this.tell(row, at, 'CONFIRM') : 0);
  }

  private async tell(row: WatchedRow, at: Date, what: 'TELL' | 'CONFIRM'): Promise<number> {
    const unit = this.database.current();
    const [noted] = await unit.query<{ isNew: boolean }>('select sec.note_override_watched($1, $2) as "isNew"', [row.id, what]);
    if (!noted?.isNew) return 0;
    const about = { subject: 'ConsentOverride', subjectId: row.id, caseFileId: row.caseFileId };
    for (const to of await this.whom(row, what)) await this.notifications.notify(systemActor(at), to, what === 'TELL' ? 'TELLING_OVERDUE' : 'OVERRIDE_TO_CONFIRM', about);
    unit.changed({ action: what === 'TELL' ? 'ESCALATE_TELLING' : 'ASK_TO_CONFIRM', subject: 'ConsentOverride', subjectId: row.id, caseFileId: row.caseFileId });
    return 1;
  }

  private async whom(row: WatchedRow, what: 'TELL' | 'CONFIRM'): Promise<Recipients[]> {
    const contacts = await this.contacts.of(what === 'TELL' ? row.ownerAgencyId : row.authoriserAgencyId, row.ownerFunction);
    return what === 'TELL' ? [contacts, { practitionerIds: [row.requestedBy] }] : [contacts, { practitionerIds: await this.authorisersOf(row) }];
  }

  private async authorisersOf({ authoriserAgencyId, requestedBy }: WatchedRow): Promise<string[]> {
    const rows = await this.database.current().query<{ id: string }>(`select id from practitioner where agency_id = $1 and active and 'AUTHORISER' = any (roles) and id <> $2`, [authoriserAgencyId, requestedBy]);
    return rows.map((it) => it.id);
  }
}
