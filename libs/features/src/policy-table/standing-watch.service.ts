import { type AgencyDocumentKind, dayAfter, standingOn, standingSettingsFrom, type StandingSettings, stepFor, todayInLondon } from '@concord/domain';
import { Database, Jobs, newId, systemActor } from '@concord/platform';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { NotificationsService } from '../notifications/index.js';

/** A date as the job sees it: ids and codes, no names. */
interface WatchedDate {
  readonly subject: 'AgencyDocument' | 'Practitioner';
  readonly subjectId: string;
  readonly kind: AgencyDocumentKind | 'TRAINING';
  readonly agencyId: string;
  readonly practitionerId: string | null;
  readonly dueOn: string;
  readonly steps: string[];
  readonly settings: unknown;
}

const EVERY_MINUTES = 60;
/** No agency may set more notice than this. */
const LONGEST_NOTICE_DAYS = 366;

/** Dates do not pass in silence: the person hears first, then the agency's contact points and privacy officers. It stops nothing. */
@Injectable()
export class StandingWatch implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly notifications: NotificationsService,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.every(EVERY_MINUTES, 'watch-standing', (at) => this.watch(at));
  }

  /** Says what is due at this instant, each step once for each date. Gives how many were said. */
  async watch(at: Date): Promise<number> {
    const until = dayAfter(todayInLondon(at), LONGEST_NOTICE_DAYS);
    const watched = await this.database.run(systemActor(at), 'read', () =>
      this.database.current().query<WatchedDate>(
        `select subject, subject_id as "subjectId", kind, agency_id as "agencyId", practitioner_id as "practitionerId", due_on as "dueOn", steps, settings from sec.standing_to_watch($1)`,
        [until],
      ),
    );
    let said = 0;
    for (const it of watched) said += await this.database.run(systemActor(at), 'change', () => this.say(it, standingSettingsFrom(it.settings), at));
    return said;
  }

  private async say(it: WatchedDate, settings: StandingSettings, at: Date): Promise<number> {
    const step = stepFor(standingOn(it.dueOn, todayInLondon(at), settings));
    if (!step || it.steps.includes(step)) return 0;
    const unit = this.database.current();
    const [noted] = await unit.query<{ isNew: boolean }>('select sec.note_standing_step($1, $2, $3, $4, $5) as "isNew"', [newId(), it.subject, it.subjectId, it.dueOn, step]);
    if (!noted?.isNew) return 0;
    const practitionerIds = await this.whoHears(it, step);
    await this.notifications.notify(systemActor(at), { practitionerIds }, step === 'DUE_SOON' ? 'STANDING_DUE' : 'STANDING_OVERDUE', { subject: it.subject, subjectId: it.subjectId });
    unit.changed({ action: `standing${step}`, subject: it.subject, subjectId: it.subjectId, detail: { kind: it.kind, dueOn: it.dueOn } });
    return 1;
  }

  /** Before the date, whoever can act on it; after it, the agency's contact points and privacy officers as well. */
  private async whoHears({ agencyId, practitionerId }: WatchedDate, step: 'DUE_SOON' | 'IN_GRACE' | 'PAST_GRACE'): Promise<string[]> {
    if (practitionerId && step === 'DUE_SOON') return [practitionerId];
    const keepers = await this.database.current().query<{ id: string }>(
      `select id from practitioner where agency_id = $1 and active and (is_contact_point or 'PRIVACY_OFFICER' = any (roles)) order by id`,
      [agencyId],
    );
    return [...(practitionerId ? [practitionerId] : []), ...keepers.map((it) => it.id)];
  }
}
