import type { Actor } from '@concord/domain';
import { Database, Records } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { Practitioner } from '../practitioners/index.js';

/** Who looks at emergency openings for an agency. Never the opener. */
@Injectable()
export class PrivacyOfficers {
  constructor(
    private readonly records: Records,
    private readonly database: Database,
  ) {}

  /** The agency itself, or the one that lends it somebody where it has nobody but the opener (mutual aid). */
  async reviewingAgencyOf(actor: Actor, agencyId: string, openerId: string): Promise<string> {
    if ((await this.of(actor, agencyId, openerId)).length > 0) return agencyId;
    const [setting] = await this.database.current().query<{ value: unknown }>(
      `select value from agency_setting where agency_id = $1 and key = 'mutualAidAgencyId'`,
      [agencyId],
    );
    return typeof setting?.value === 'string' ? setting.value : agencyId;
  }

  /** Its privacy officers; its authorisers and contact points where it has none. */
  async of(actor: Actor, agencyId: string, openerId: string): Promise<string[]> {
    const everybody = (await this.records.find(actor, Practitioner, { where: { agencyId, active: true } })).filter((it) => it.id !== openerId);
    const officers = everybody.filter((it) => it.roles.includes('PRIVACY_OFFICER'));
    return (officers.length > 0 ? officers : everybody.filter(answersForAgency)).map((it) => it.id);
  }

  /** Everybody who may look, for when nobody did. */
  async allOf(actor: Actor, agencyId: string, openerId: string): Promise<string[]> {
    const everybody = await this.records.find(actor, Practitioner, { where: { agencyId, active: true } });
    return everybody.filter((it) => it.id !== openerId && (it.roles.includes('PRIVACY_OFFICER') || answersForAgency(it))).map((it) => it.id);
  }
}

const answersForAgency = ({ roles, isContactPoint }: Practitioner): boolean => isContactPoint || roles.includes('AUTHORISER');
