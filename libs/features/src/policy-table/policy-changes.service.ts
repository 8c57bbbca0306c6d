import { type Actor, cleanText, type ForumDefinition, type PolicyDifference, policyDifferences, policyProblems, type PolicyRow, type PolicySetting, RuleBroken, type Sector, sectors } from '@concord/domain';
import { Database, hashOf, InvalidInput, Records } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { ForumDefinitions } from '../case-files/index.js';
import { NotificationsService } from '../notifications/index.js';
import { PolicyChange } from './policy-change.entity.js';
import { PolicyTable } from './policy-table.service.js';

/** What somebody asks to change. */
export interface PolicyProposal {
  readonly forumCode: string;
  readonly ownerSector: Sector;
  readonly setting: PolicySetting;
  readonly reason: string;
  readonly validFrom: Date;
  readonly submissionId?: string | undefined;
}

/** Sectors whose agencies are public authorities: legitimate interests are not theirs to use. */
const PUBLIC_SECTORS: readonly Sector[] = ['POLICE', 'PROBATION', 'PRISON', 'HEALTH', 'COUNCIL', 'FIRE', 'AMBULANCE'];

/** Changing the policy table: one proposes, another decides, and both see exactly what differs (R65). */
@Injectable()
export class PolicyChanges {
  constructor(
    private readonly records: Records,
    private readonly database: Database,
    private readonly table: PolicyTable,
    private readonly definitions: ForumDefinitions,
    private readonly notifications: NotificationsService,
  ) {}

  /** Every row in force now, forum by forum. */
  async rows(actor: Actor): Promise<PolicyRow[]> {
    const forums = await this.definitions.inUse(actor);
    const tables = await Promise.all(forums.map((it) => this.table.rowsOf(it, actor.at)));
    return tables.flatMap((rows) => sectors.map(rows));
  }

  /** Changes, the newest first: all, or those of one row. */
  changes(actor: Actor, where: { forumCode?: string; ownerSector?: Sector; state?: PolicyChange['state'] } = {}): Promise<PolicyChange[]> {
    return this.records.find(actor, PolicyChange, { where, order: { proposedAt: 'DESC' }, first: 200 });
  }

  change(actor: Actor, id: string): Promise<PolicyChange> {
    return this.records.get(actor, PolicyChange, id);
  }

  differences({ before, setting }: PolicyChange): PolicyDifference[] {
    return policyDifferences(before, setting);
  }

  /** Proposes a change. It does nothing yet. */
  async propose(actor: Actor, proposal: PolicyProposal): Promise<PolicyChange> {
    const definition = await this.definitions.latest(actor, proposal.forumCode);
    const row = await this.table.rowFor(actor, proposal);
    refuseUnlessSound(row, proposal);
    return this.records.once(actor, PolicyChange, proposal.submissionId, () => this.write(actor, definition, row, proposal));
  }

  /** Another person approves it; it is used from its date, and never for what was released before. */
  approve(actor: Actor, id: string, reason: string, version: number): Promise<PolicyChange> {
    return this.settle(actor, 'approve', 'APPROVED', id, reason, version);
  }

  refuse(actor: Actor, id: string, reason: string, version: number): Promise<PolicyChange> {
    if (cleanText(reason) === '') throw new RuleBroken('Say why, so that the person who proposed it can put it right.', 'reason');
    return this.settle(actor, 'refuse', 'REFUSED', id, reason, version);
  }

  takeBack(actor: Actor, id: string, version: number): Promise<PolicyChange> {
    return this.settle(actor, 'takeBack', 'WITHDRAWN', id, '', version);
  }

  private async settle(actor: Actor, action: string, state: 'APPROVED' | 'REFUSED' | 'WITHDRAWN', id: string, reason: string, version: number): Promise<PolicyChange> {
    const change = await this.records.change(actor, action, PolicyChange, id, (it) => it.settle(state, actor.practitionerId, actor.at, cleanText(reason)), version);
    this.note(action, change);
    if (state !== 'WITHDRAWN') await this.notifications.notify(actor, { practitionerIds: [change.proposedBy] }, 'POLICY_DECIDED', { subject: 'PolicyChange', subjectId: id });
    return change;
  }

  private async write(actor: Actor, definition: ForumDefinition, row: PolicyRow, { setting, reason, validFrom }: PolicyProposal): Promise<PolicyChange> {
    const { forumCode, purpose, ownerSector } = row;
    const before: PolicySetting = { layers: row.layers, inform: row.inform, overrideUsed: row.overrideUsed };
    const earlier = await this.changes(actor, { forumCode, ownerSector });
    if (earlier.some((it) => it.state === 'PROPOSED')) throw new RuleBroken('A change of this row is waiting for a decision already. Decide that one first.', 'setting');
    const change = await this.records.create(actor, PolicyChange, {
      forumCode, forumVersion: definition.version, purpose, ownerSector, before, setting, validFrom,
      rowVersion: Math.max(0, ...earlier.map((it) => it.rowVersion)) + 1,
      beforeHash: hashOf(before), settingHash: hashOf(setting),
      reason: cleanText(reason), proposedBy: actor.practitionerId, proposedAt: actor.at,
    });
    this.note('propose', change);
    await this.notifications.notify(actor, { practitionerIds: await this.deciders() }, 'POLICY_TO_DECIDE', { subject: 'PolicyChange', subjectId: change.id });
    return change;
  }

  /** The chain holds what the change was and is, by hash: the words stand in the row, which nobody can edit. */
  private note(action: string, { id, forumCode, ownerSector, rowVersion, beforeHash, settingHash, validFrom }: PolicyChange): void {
    const detail = { forumCode, ownerSector, rowVersion, beforeHash, settingHash, validFrom: validFrom.toISOString() };
    this.database.current().changed({ action: `${action}PolicyChange`, subject: 'PolicyChange', subjectId: id, detail });
  }

  private async deciders(): Promise<string[]> {
    const rows = await this.database.current().query<{ id: string }>(`select id from practitioner where active and 'PRIVACY_OFFICER' = any (roles) order by id`);
    return rows.map((it) => it.id);
  }
}

function refuseUnlessSound(row: PolicyRow, { setting, reason }: PolicyProposal): void {
  const before: PolicySetting = { layers: row.layers, inform: row.inform, overrideUsed: row.overrideUsed };
  const problems = policyProblems(row, setting, PUBLIC_SECTORS.includes(row.ownerSector));
  if (problems.length > 0) throw new InvalidInput(problems.map((it) => ({ ...it, path: `setting.${it.path}` })));
  if (cleanText(reason) === '') throw new RuleBroken('Say why the row should change.', 'reason');
  if (policyDifferences(before, setting).length === 0) throw new RuleBroken('Nothing differs from what is in force.', 'setting');
}
