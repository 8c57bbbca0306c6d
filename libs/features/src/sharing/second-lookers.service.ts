import type { Actor } from '@concord/domain';
import { Database, Records } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { Participation } from '../case-files/index.js';
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

  /**
   * The owner agency, unless it has no second person who may look: then the agency that lends it one (mutual aid), and where
   * none was agreed, whoever chairs or co-ordinates the case. An urgent release never waits for that.
   */
  async agencyFor(actor: Actor, caseFileId: string): Promise<string> {
    if ((await this.leadsOf(actor, actor.agencyId)).some((it) => it.id !== actor.practitionerId)) return actor.agencyId;
    return (await this.settingOf(actor.agencyId, 'mutualAidAgencyId')) ?? (await this.runningAgency(actor, caseFileId)) ?? actor.agencyId;
  }

  /** The team on call of the agency that looks, where it named one (setting `onCallTeamId`). */
  async onCallTeamOf(agencyId: string): Promise<string | null> {
    return (await this.settingOf(agencyId, 'onCallTeamId')) ?? null;
  }

  /** Those on call, and the leads of the agency. */
  async tell(actor: Actor, release: UrgentRelease): Promise<void> {
    const leads = await this.leadsOf(actor, release.secondLookAgencyId);
    const about = { subject: 'UrgentRelease', subjectId: release.id, caseFileId: release.caseFileId };
    await this.notifications.notify(actor, { practitionerIds: leads.map((it) => it.id) }, 'SECOND_LOOK_DUE', about);
    if (release.secondLookTeamId) await this.notifications.notify(actor, { teamId: release.secondLookTeamId }, 'SECOND_LOOK_DUE', about);
  }

  private async settingOf(agencyId: string, key: string): Promise<string | undefined> {
    const [setting] = await this.database.current().query<{ value: unknown }>('select value from agency_setting where agency_id = $1 and key = $2', [agencyId, key]);
    return typeof setting?.value === 'string' ? setting.value : undefined;
  }

  private async runningAgency(actor: Actor, caseFileId: string): Promise<string | undefined> {
    const seats = await this.records.find(actor, Participation, { where: { caseFileId, capacity: ['CHAIR', 'JOINT_CHAIR', 'CO_ORDINATOR'] }, order: { validFrom: 'ASC' } });
    return seats.find((it) => it.isLive(actor.at) && it.agencyId !== actor.agencyId)?.agencyId;
  }

  private async leadsOf(actor: Actor, agencyId: string): Promise<Practitioner[]> {
    return (await this.records.find(actor, Practitioner, { where: { agencyId, active: true } })).filter(isLead);
  }
}

const isLead = ({ roles, isContactPoint }: Practitioner): boolean =>
  isContactPoint || roles.includes('AUTHORISER') || roles.includes('SAFEGUARDING_LEAD');
