import { type Actor, RECORD_CAPACITIES, RuleBroken } from '@concord/domain';
import { Database, newId } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { CaseFileService, SeatService } from '../case-files/index.js';

/** Shuts named people out of a case file. A block beats every permit, works at the next read, and is never shown in a list. */
@Injectable()
export class BlockService {
  constructor(
    private readonly caseFiles: CaseFileService,
    private readonly seats: SeatService,
    private readonly database: Database,
  ) {}

  async shutOut(actor: Actor, caseFileId: string, practitionerIds: readonly string[], reasonCode: string): Promise<void> {
    if (practitionerIds.includes(actor.practitionerId)) throw new RuleBroken('You cannot shut yourself out here. Tell the co-ordinator instead.', 'shutOutIds');
    await this.refuseToUnseatTheRecord(actor, caseFileId, practitionerIds);
    const { clusterId } = await this.caseFiles.get(actor, caseFileId);
    for (const practitionerId of new Set(practitionerIds)) await this.block(actor, caseFileId, clusterId, practitionerId, reasonCode);
  }

  /** Otherwise anybody seated could take the case from its chair, and nobody would be left to see it. */
  private async refuseToUnseatTheRecord(actor: Actor, caseFileId: string, practitionerIds: readonly string[]): Promise<void> {
    const keepers = await this.keepersOf(actor, caseFileId);
    if (keepers.has(actor.practitionerId) || !practitionerIds.some((it) => keepers.has(it))) return;
    throw new RuleBroken('Somebody who keeps this record can be shut out only by another who keeps it. Ring the co-ordinator’s manager now, and record the rest.', 'shutOutIds');
  }

  private async keepersOf(actor: Actor, caseFileId: string): Promise<ReadonlySet<string>> {
    const keeping = (await this.seats.seatsOf(actor, caseFileId)).filter((it) => RECORD_CAPACITIES.includes(it.capacity));
    const teamIds = keeping.flatMap((it) => it.teamId ?? []);
    const members = await this.database.current().query<{ id: string }>('select practitioner_id as id from team_member where team_id = any ($1)', [teamIds]);
    return new Set([...keeping.flatMap((it) => it.practitionerId ?? []), ...members.map((it) => it.id)]);
  }

  private async block(actor: Actor, caseFileId: string, clusterId: string, practitionerId: string, reasonCode: string): Promise<void> {
    const id = newId();
    await this.database.current().query(
      `insert into block (id, cluster_id, case_file_id, practitioner_id, reason_code, set_by, set_at, valid_from) values ($1, $2, $3, $4, $5, $6, $7, $7)`,
      [id, clusterId, caseFileId, practitionerId, reasonCode, actor.practitionerId, actor.at],
    );
    this.database.current().changed({ action: 'shutOut', subject: 'Block', subjectId: id, caseFileId, detail: { practitioner: practitionerId, reason: reasonCode } });
  }
}
