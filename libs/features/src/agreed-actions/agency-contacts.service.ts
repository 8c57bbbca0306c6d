import type { AgencyFunction } from '@concord/domain';
import { Database } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import type { Recipients } from '../notifications/index.js';

/** Whom to tell of an action that no person answers for yet. */
@Injectable()
export class AgencyContacts {
  constructor(private readonly database: Database) {}

  /** The contact points of the function that promised; those of the whole agency where the function has none. */
  async of(agencyId: string, agencyFunction: AgencyFunction): Promise<Recipients> {
    const [own] = await this.database.current().query(
      'select 1 from practitioner where agency_id = $1 and agency_function = $2 and is_contact_point and active limit 1',
      [agencyId, agencyFunction],
    );
    return own ? { agencyContactOf: agencyId, agencyFunction } : { agencyContactOf: agencyId };
  }
}
