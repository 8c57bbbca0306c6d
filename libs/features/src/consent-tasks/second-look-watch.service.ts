import { startOfLondonDay, todayInLondon } from '@concord/domain';
import { Database, Jobs, systemActor } from '@concord/platform';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { NotificationsService } from '../notifications/index.js';

interface WatchedRelease {
  readonly id: string;
  readonly caseFileId: string;
  readonly secondLookAgencyId: string;
  readonly ownerAgencyId: string;
  readonly releasedBy: string;
  readonly hasLapsed: boolean;
}

const WATCHED = `select id, case_file_id as "caseFileId", second_look_agency_id as "secondLookAgencyId", owner_agency_id as "ownerAgencyId", released_by as "releasedBy", has_lapsed as "hasLapsed"
  from sec.second_looks_to_watch($1, $2)`;
const EVERY_MINUTES = 15;
const A_DAY = 86_400_000;

/**
 * Reminds whoever owes a second look on the day it is due, and says so once when nobody looked in time. The release itself
 * ends without this job, at the instant it was due; it is still looked at, and a lapse blames nobody.
 */
@Injectable()
export class SecondLookWatch implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly notifications: NotificationsService,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.every(EVERY_MINUTES, 'watch-second-looks', (at) => this.watch(at));
  }

  /** Safe to repeat. Gives how many it spoke of. */
  async watch(at: Date): Promise<number> {
    const endOfDay = startOfLondonDay(todayInLondon(new Date(startOfLondonDay(todayInLondon(at)).getTime() + 1.5 * A_DAY)));
    const rows = await this.database.run(systemActor(at), 'read', () => this.database.current().query<WatchedRelease>(WATCHED, [at, endOfDay]));
    let done = 0;
    for (const row of rows) if (await this.database.run(systemActor(at), 'change', () => this.speakOf(row, at))) done += 1;
    return done;
  }

  private async speakOf({ id, caseFileId, secondLookAgencyId, releasedBy, hasLapsed }: WatchedRelease, at: Date): Promise<boolean> {
    const unit = this.database.current();
    const [noted] = await unit.query<{ isNew: boolean }>('select sec.note_second_look($1, $2) as "isNew"', [id, hasLapsed ? 'LAPSED' : 'REMINDED']);
    if (!noted?.isNew) return false;
    const about = { subject: 'UrgentRelease', subjectId: id, caseFileId };
    const kind = hasLapsed ? 'SECOND_LOOK_LAPSED' : 'SECOND_LOOK_DUE';
    await this.notifications.notify(systemActor(at), { practitionerIds: await this.leadsOf(secondLookAgencyId, releasedBy) }, kind, about);
    if (hasLapsed) {
      await this.notifications.notify(systemActor(at), { practitionerIds: [releasedBy] }, kind, about);
      unit.changed({ action: 'LAPSE_URGENT_RELEASE', subject: 'UrgentRelease', subjectId: id, caseFileId });
    }
    return true;
  }

  private async leadsOf(agencyId: string, except: string): Promise<string[]> {
    const rows = await this.database.current().query<{ id: string }>(
      `select id from practitioner where agency_id = $1 and active and id <> $2 and (is_contact_point or roles && array['AUTHORISER', 'SAFEGUARDING_LEAD'])`,
      [agencyId, except],
    );
    return rows.map((it) => it.id);
  }
}
