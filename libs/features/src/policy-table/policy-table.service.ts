import { type Actor, type ApprovedPolicy, type ForumDefinition, policyRowsAt, type PolicyRow, type PolicyRows, type Sector } from '@concord/domain';
import { Database } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { ForumDefinitions } from '../case-files/index.js';

interface StoredApproval extends ApprovedPolicy {
  readonly decidedAt: Date;
}

/** Which row is asked for. Without an instant, the actor's own. */
export interface PolicyQuestion {
  readonly forumCode: string;
  readonly ownerSector: Sector;
  readonly at?: Date;
}

/**
 * The policy table: forum x purpose x sector of the owner. The forum's definition ships the national default; a change that
 * two people approved stands over it from its date. What was released before keeps the version that it was released under.
 */
@Injectable()
export class PolicyTable {
  constructor(
    private readonly database: Database,
    private readonly definitions: ForumDefinitions,
  ) {}

  /** The row in force at an instant, for cases that begin now. A running case asks `rowsOf` with its own definition. */
  async rowFor(actor: Actor, { forumCode, ownerSector, at = actor.at }: PolicyQuestion): Promise<PolicyRow> {
    const rows = await this.rowsOf(await this.definitions.latest(actor, forumCode), at);
    return rows(ownerSector);
  }

  /** The rows of a forum at an instant, by sector of the owner, over the definition with which a case was opened. */
  async rowsOf(definition: ForumDefinition, at: Date): Promise<PolicyRows> {
    return policyRowsAt(definition, await this.approved(definition.code), at);
  }

  /** Approved changes; one begins at its date or when it was approved, whichever is later. */
  private async approved(forumCode: string): Promise<ApprovedPolicy[]> {
    const stored = await this.database.current().query<StoredApproval>(
      `select forum_code as "forumCode", purpose, owner_sector as "ownerSector", row_version as "rowVersion", setting, valid_from as "validFrom", decided_at as "decidedAt"
       from policy_change where forum_code = $1 and state = 'APPROVED'`,
      [forumCode],
    );
    return stored.map(({ decidedAt, ...it }) => ({ ...it, validFrom: it.validFrom > decidedAt ? it.validFrom : decidedAt }));
  }
}
