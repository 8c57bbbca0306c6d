import { type Actor, type AgencyFunction, isChosenFor, type MinutesBlockContent, maySeeSources, type Recipient, type SourceReaders } from '@concord/domain';
import { Records, ruleVersion } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { CaseFileService } from '../case-files/index.js';
import { MinutesBlock, MinutesSources } from '../minutes/index.js';
import { ComposedAudiences } from '../plans/index.js';
import type { AgencySees, WhoSees } from '../sharing/index.js';

/**
 * Who gets a block of draft minutes in their copy, and why: the very questions that cut the copies. The draft itself is read
 * by those who keep the record and by nobody else.
 */
@Injectable()
export class WhoSeesBlock {
  constructor(
    private readonly records: Records,
    private readonly caseFiles: CaseFileService,
    private readonly audiences: ComposedAudiences,
    private readonly sources: MinutesSources,
  ) {}

  async of(actor: Actor, id: string): Promise<WhoSees> {
    const block = await this.records.get(actor, MinutesBlock, id);
    const { code, version } = await this.caseFiles.definitionOf(actor, block.caseFileId);
    const readers = await this.sources.readersOf(actor, [block]);
    const table = await this.audiences.choicesOf(actor, block.caseFileId);
    const agencies = table.map((to) => lineOf(to, block, readers));
    return { caseFileId: block.caseFileId, policyVersion: `${code}/${version}`, rulesVersion: ruleVersion('MinutesBlock'), isWhole: true, agencies };
  }
}

function lineOf(to: Recipient, block: MinutesBlockContent, readers: SourceReaders): AgencySees {
  const { sees, step, why } = reached(to, block, readers);
  return { ...to, agencyFunction: to.agencyFunction as AgencyFunction, sees, step, why, usually: null, isOwner: to.agencyId === block.ownerAgencyId, isChosen: isChosenFor(block, to), people: [] };
}

function reached(to: Recipient, block: MinutesBlockContent, readers: SourceReaders): Pick<AgencySees, 'sees' | 'step' | 'why'> {
  if (!isChosenFor(block, to)) return { sees: false, step: 'AUDIENCE', why: block.audience ? 'Not opened to this agency.' : 'Nobody has chosen yet who may have it.' };
  if (!maySeeSources(block, to, readers)) return { sees: false, step: 'SOURCES', why: 'It quotes something that was not released to this agency.' };
  return { sees: true, step: 'SOURCES', why: block.sourceItemIds.length > 0 ? 'In its copy: it may see everything that is quoted.' : 'In its copy: opened to this agency.' };
}
