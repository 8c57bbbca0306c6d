import { type Actor, openActionStatuses, unsettledActionStatuses } from '@concord/domain';
import { batchedLists, Database, type Page, Records } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { CaseFileService } from '../case-files/index.js';
import { ActionAgreement, type ActionRecord } from './action-agreement.service.js';
import { ActionEvent } from './action-event.entity.js';
import { AgreedAction } from './agreed-action.entity.js';

/** Whose actions a list shows. */
export type ActionScope = 'MINE' | 'TEAM' | 'AGENCY';

export interface ActionSearch {
  readonly scope?: ActionScope | undefined;
  readonly openOnly?: boolean | undefined;
  readonly first?: number | undefined;
  readonly after?: string | undefined;
}

/** Agreed actions: agreeing them and finding them. What happens to them afterwards is in `ActionSteps`. */
@Injectable()
export class ActionService {
  constructor(
    private readonly records: Records,
    private readonly database: Database,
    private readonly caseFiles: CaseFileService,
    private readonly agreement: ActionAgreement,
  ) {}

  agree(actor: Actor, record: ActionRecord): Promise<AgreedAction> {
    return this.agreement.agree(actor, record);
  }

  get(actor: Actor, id: string): Promise<AgreedAction> {
    return this.records.get(actor, AgreedAction, id);
  }

  /** Every action of a case file that the actor may see, the next due first. */
  of(actor: Actor, caseFileId: string): Promise<AgreedAction[]> {
    return this.records.find(actor, AgreedAction, { where: { caseFileId }, order: { dueOn: 'ASC' } });
  }

  /** The same, for whoever may see the case file at all; for others there is no such case file. */
  async ofReadable(actor: Actor, caseFileId: string): Promise<AgreedAction[]> {
    await this.caseFiles.get(actor, caseFileId);
    return this.of(actor, caseFileId);
  }

  /** Those that still wait for somebody to act. */
  openOf(actor: Actor, caseFileId: string): Promise<AgreedAction[]> {
    return this.records.find(actor, AgreedAction, { where: { caseFileId, status: openActionStatuses }, order: { dueOn: 'ASC' } });
  }

  /** Those that the next meeting looks at: open, or ended without what was wanted. */
  unsettledOf(actor: Actor, caseFileId: string): Promise<AgreedAction[]> {
    return this.records.find(actor, AgreedAction, { where: { caseFileId, status: unsettledActionStatuses }, order: { dueOn: 'ASC' } });
  }

  /** What became of actions, newest first; loaded together for one operation. */
  readonly eventsOf = batchedLists(
    (actor: Actor, actionIds: readonly string[]) => this.records.find(actor, ActionEvent, { where: { actionId: actionIds }, order: { createdAt: 'DESC' } }),
    (it) => it.actionId,
  );

  /** The actor's own, their teams', or all of their agency's function that they may see, the next due first. */
  async mine(actor: Actor, { scope = 'MINE', openOnly = true, first, after }: ActionSearch): Promise<Page<AgreedAction>> {
    const where = { ...(await this.whose(actor, scope)), ...(openOnly ? { status: openActionStatuses } : {}) };
    return this.records.page(actor, AgreedAction, { where, order: { dueOn: 'ASC' }, ...(first ? { first } : {}), after });
  }

  private async whose(actor: Actor, scope: ActionScope): Promise<object> {
    switch (scope) {
      case 'MINE':
        return { ownerPractitionerId: actor.practitionerId };
      case 'TEAM':
        return { ownerPractitionerId: await this.teamMates(actor) };
      case 'AGENCY':
        return { responsibleAgencyId: actor.agencyId, responsibleFunction: actor.agencyFunction };
    }
  }

  private async teamMates(actor: Actor): Promise<string[]> {
    const rows = await this.database.current().query<{ id: string }>(
      'select distinct practitioner_id as id from team_member where team_id = any ($1) and valid_from <= $2 and valid_until > $2',
      [actor.teamIds, actor.at],
    );
    return [...new Set([actor.practitionerId, ...rows.map((it) => it.id)])];
  }
}
