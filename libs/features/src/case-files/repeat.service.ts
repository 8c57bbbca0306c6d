import type { Actor } from '@concord/domain';
import { Records } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { CaseFile } from './case-file.entity.js';
import { CaseFileService } from './case-file.service.js';

const DAY_MS = 86_400_000;

/**
 * Earlier referrals of the same person (T26). Shown to whoever sits at both tables, which is triage; a referrer learns
 * nothing of a referral that another agency made.
 */
@Injectable()
export class RepeatService {
  constructor(
    private readonly records: Records,
    private readonly caseFiles: CaseFileService,
  ) {}

  async of(actor: Actor, { id, clusterId, forumCode, createdAt }: CaseFile): Promise<CaseFile[]> {
    const { clocks } = await this.caseFiles.definitionOf(actor, id);
    const from = new Date(createdAt.getTime() - clocks.repeatWindowDays * DAY_MS);
    const found = await this.records.find(actor, CaseFile, {
      where: { clusterId, forumCode, createdAt: { from, until: createdAt } },
      order: { createdAt: 'DESC' },
    });
    return found.filter((it) => it.id !== id && it.stage !== 'DRAFT' && it.stage !== 'WITHDRAWN');
  }
}
