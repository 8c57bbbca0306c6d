import { type Actor, formatDate, type PartnerAskIdentity, RuleBroken } from '@concord/domain';
import { Injectable } from '@nestjs/common';
import { CaseFileService } from '../case-files/index.js';
import { displayName, PersonDetailsService, PersonService } from '../persons/index.js';

/** Says who is meant, in just what the asker chose to tell. Only what the asker may read themselves. */
@Injectable()
export class AskedIdentity {
  constructor(
    private readonly caseFiles: CaseFileService,
    private readonly people: PersonService,
    private readonly details: PersonDetailsService,
  ) {}

  async of(actor: Actor, caseFileId: string, told: readonly PartnerAskIdentity[]): Promise<string> {
    const { personId } = await this.caseFiles.get(actor, caseFileId);
    const person = await this.people.get(actor, personId);
    const nhsNumber = (await this.details.identifiersOf(actor, personId)).find((it) => it.kind === 'NHS_NUMBER' && it.endedAt === null);
    const known: Record<PartnerAskIdentity, string | null> = {
      NAME: displayName(person),
      BORN_ON: person.bornOn ? `born ${formatDate(person.bornOn)}` : null,
      NHS_NUMBER: nhsNumber ? `NHS number ${nhsNumber.display}` : null,
    };
    const parts = [...new Set(told)].map((it) => known[it]).filter((it) => it !== null);
    if (parts.length === 0) throw new RuleBroken('Choose at least one thing that tells them who you mean, and that is recorded here.', 'identity');
    return parts.join(', ');
  }
}
