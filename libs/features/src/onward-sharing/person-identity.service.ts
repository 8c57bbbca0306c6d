import { type Actor, type Identity, RuleBroken, type Telltale, telltaleLabels, telltalesIn } from '@concord/domain';
import { Records } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import type { CaseFile } from '../case-files/index.js';
import { HouseholdMember, Person, PersonAddress, PersonAlias, PersonIdentifier, PersonLink } from '../persons/index.js';

/** What would tell who the person of a case file is, as far as the actor may know it. */
@Injectable()
export class PersonIdentities {
  constructor(private readonly records: Records) {}

  /** Names of the person and of those near them, numbers, addresses, the day of birth. */
  async of(actor: Actor, { clusterId, reference }: CaseFile): Promise<Identity> {
    const persons = await this.records.find(actor, Person, { where: { clusterId } });
    const where = { where: { personId: persons.map((it) => it.id) } };
    const aliases = await this.records.find(actor, PersonAlias, where);
    const identifiers = await this.records.find(actor, PersonIdentifier, where);
    const addresses = await this.records.find(actor, PersonAddress, where);
    const links = await this.records.find(actor, PersonLink, where);
    const household = await this.records.find(actor, HouseholdMember, where);
    return {
      names: [...persons.flatMap((it) => [it.familyName, it.givenNames, it.knownAs ?? '']), ...aliases.map((it) => it.name), ...links.map((it) => it.otherName), ...household.map((it) => it.name)],
      bornOn: persons.find((it) => it.bornOn)?.bornOn ?? null,
      identifiers: [reference, ...identifiers.flatMap((it) => [it.value, it.display])],
      addresses: addresses.flatMap((it) => [...it.lines.split('\n'), it.postcode ?? '']),
    };
  }

  /** @throws RuleBroken naming what kind of thing a text would tell, never the thing itself */
  refuseTelltales(identity: Identity, fields: Readonly<Record<string, string>>): void {
    for (const [field, text] of Object.entries(fields)) {
      const found = telltalesIn(text, identity);
      if (found.length > 0) throw new RuleBroken(`This still holds ${inWords(found)}. Say it in other words, or leave it out.`, field);
    }
  }
}

const inWords = (found: readonly Telltale[]): string => found.map((it) => telltaleLabels[it]).join(', and ');
