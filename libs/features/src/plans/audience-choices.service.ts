import type { Actor, AgencyFunction, Recipient } from '@concord/domain';
import { Injectable } from '@nestjs/common';
import { CaseFileService } from '../case-files/index.js';
import { ComposedAudiences } from './composed-audiences.service.js';
import { DutyTeams } from './duty-teams.service.js';

/** One agency and function to which something may be opened. */
export interface AudienceChoice {
  readonly agencyId: string;
  readonly agencyFunction: AgencyFunction;
  readonly seated: boolean;
}

/** What a writer chooses an audience from. */
@Injectable()
export class AudienceChoices {
  constructor(
    private readonly caseFiles: CaseFileService,
    private readonly audiences: ComposedAudiences,
    private readonly dutyTeams: DutyTeams,
  ) {}

  /** The table of a case file, then the duty services that have no seat yet. */
  async of(actor: Actor, caseFileId: string): Promise<AudienceChoice[]> {
    await this.caseFiles.get(actor, caseFileId);
    const atTheTable = (await this.audiences.choicesOf(actor, caseFileId)).flatMap((it) => asChoice(it, true));
    const duty = (await this.dutyTeams.offered(actor)).flatMap((it) => asChoice(it, false));
    return [...atTheTable, ...duty.filter((it) => !atTheTable.some((one) => one.agencyId === it.agencyId && one.agencyFunction === it.agencyFunction))];
  }
}

const asChoice = ({ agencyId, agencyFunction }: Recipient, seated: boolean): AudienceChoice[] =>
  agencyFunction === 'ALL' ? [] : [{ agencyId, agencyFunction, seated }];
