import { type Actor, type ForumDefinition, planReleases, type PolicyRows, type ReleaseFinding, type SharingState } from '@concord/domain';
import { Database, newId } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { ForumDefinitions } from '../case-files/index.js';
import { PolicyTable } from '../policy-table/index.js';
import { revived } from './sharing-state.loader.js';

/** Everything that decides who gets what on one case file, with the forum's definition and its rows of the policy table. */
export interface CaseSharing {
  readonly state: SharingState;
  readonly definition: ForumDefinition;
  readonly policy: PolicyRows;
}

/** What else follows from the facts of a case file, in the same transaction: see `follow`. */
export type RefoldFollower = (actor: Actor, caseFileId: string, sharing: CaseSharing) => Promise<void>;

/**
 * The book of releases. Whatever changes who may see what (a choice, consent, capacity, a seat) calls `refold` in its own
 * transaction: releases are computed once, on write, by the domain, and applied by one definer function.
 */
@Injectable()
export class ReleaseBook {
  private readonly followers: RefoldFollower[] = [];

  constructor(
    private readonly database: Database,
    private readonly definitions: ForumDefinitions,
    private readonly table: PolicyTable,
  ) {}

  /**
   * Opens and closes the releases of a case file so that they match what stands now.
   * @param reason code of what happened, kept on each closed release and in the audit
   * @returns what was found for each item and recipient
   */
  async refold(actor: Actor, caseFileId: string, reason: string): Promise<readonly ReleaseFinding[]> {
    await this.database.current().query('select sharing.lock_case_file($1)', [caseFileId]);
    const sharing = await this.stateOf(actor, caseFileId);
    const plan = planReleases(sharing.state, sharing.definition, actor.at, sharing.policy);
    if (plan.close.length > 0 || plan.open.length > 0) {
      const rows = plan.open.map((it) => ({ id: newId(), ...it }));
      await this.database.current().query('select sharing.apply_releases($1, $2, $3, $4)', [caseFileId, plan.close, reason, JSON.stringify(rows)]);
      this.note(caseFileId, reason, plan.close, rows);
    }
    for (const follower of this.followers) await follower(actor, caseFileId, sharing);
    return plan.findings;
  }

  /** Lets a later feature keep rows of its own in step with consent and choices, as releases are. Register in onModuleInit. */
  follow(follower: RefoldFollower): void {
    this.followers.push(follower);
  }

  /** The state of a case file's sharing as the plan sees it. It never leaves the server: it holds the shape of hidden items. */
  async stateOf(actor: Actor, caseFileId: string): Promise<CaseSharing> {
    const [row] = await this.database.current().query<{ state: Record<string, unknown>; consent: Record<string, unknown> }>(
      'select sharing.state_of($1) as state, sharing.consent_of($1) as consent',
      [caseFileId],
    );
    if (!row) throw new Error('the state of sharing could not be read');
    const { forumCode, forumVersion } = row.state as { forumCode: string; forumVersion: number };
    const definition = await this.definitions.of(actor, forumCode, forumVersion);
    return { state: revived({ ...row.state, ...row.consent }), definition, policy: await this.table.rowsOf(definition, actor.at) };
  }

  /** A disclosure or its end is an event of the chain: which items, to which agencies, on what basis. */
  private note(caseFileId: string, reason: string, closed: readonly string[], opened: readonly { id: string; itemId: string; agencyId: string; agencyFunction: string; basis: string }[]): void {
    const detail = {
      reason,
      closed,
      opened: opened.map((it) => `${it.id} ${it.itemId} ${it.agencyId} ${it.agencyFunction} ${it.basis}`),
    };
    this.database.current().changed({ action: 'applyReleases', subject: 'CaseFile', subjectId: caseFileId, caseFileId, detail });
  }
}
