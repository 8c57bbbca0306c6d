import { type Actor, RuleBroken } from '@concord/domain';
import { Database, newId } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { CaseFileService } from '../case-files/index.js';

/** Shuts named people out of a case file. A block beats every permit, works at the next read, and is never shown in a list. */
@Injectable()
export class BlockService {
  constructor(
    private readonly caseFiles: CaseFileService,
    private readonly database: Database,
  ) {}

  async shutOut(actor: Actor, caseFileId: string, practitionerIds: readonly string[], reasonCode: string): Promise<void> {
    if (practitionerIds.includes(actor.practitionerId)) throw new RuleBroken('You cannot shut yourself out here. Tell the co-ordinator instead.', 'shutOutIds');
    const { clusterId } = await this.caseFiles.get(actor, caseFileId);
    for (const practitionerId of new Set(practitionerIds)) await this.block(actor, caseFileId, clusterId, practitionerId, reasonCode);
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
