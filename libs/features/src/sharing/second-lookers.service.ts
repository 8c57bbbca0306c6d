import type { Actor } from '@concord/domain';
import { Database, Records } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { NotificationsService } from '../notifications/index.js';
import { Practitioner } from '../practitioners/index.js';
import type { UrgentRelease } from './urgent-release.entity.js';

/** Who takes the second look at an urgent release: a lead of the owner agency, or of the agency that lends it one. */
@Injectable()
export class SecondLookers {
  constructor(
    private readonly records: Records,
    private readonly database: Database,
    private readonly notifications: NotificationsService,
  ) {}

  /** The owner agency, unless it is too small to have a second person and has agreed mutual aid with another. */
  async agencyFor(actor: Actor): Promise<string> {
    if ((await this.leadsOf(actor, actor.agencyId)).some((it) => it.id !== actor.practitionerId)) return actor.agencyId;
    const [setting] = await this.database.current().query<{ value: unknown }>(
      `select value from agency_setting where agency_id = $1 and key = 'mutualAidAgencyId'`,
      [actor.agencyId],
    );
    return typeof setting?.value === 'string' ? setting.value : actor.agencyId;
  }

  async tell(actor: Actor, release: UrgentRelease): Promise<void> {
    const leads = await this.leadsOf(actor, release.secondLookAgencyId);
    const about = { subject: 'UrgentRelease', subjectId: release.id, caseFileId: release.caseFileId };
    await this.notifications.notify(actor, { practitionerIds: leads.map((it) => it.id) }, 'SECOND_LOOK_DUE', about);
  }

  mayLook(actor: Actor, release: UrgentRelease): boolean {
    return release.secondLookAgencyId === actor.agencyId && isLead(actor);
  }

  private async leadsOf(actor: Actor, agencyId: string): Promise<Practitioner[]> {
    return (await this.records.find(actor, Practitioner, { where: { agencyId, active: true } })).filter(isLead);
  }
}

const isLead = ({ roles, isContactPoint }: Pick<Practitioner, 'roles' | 'isContactPoint'> | Actor): boolean =>
  isContactPoint || roles.includes('AUTHORISER') || roles.includes('SAFEGUARDING_LEAD');
