import { PersonDetailsService, PersonService, type RegisterPersonInput } from '@concord/features';
import type { Calendar } from '../content/calendar.js';
import { nhsNumber } from '../content/nhs-number.js';
import { links, people, type PersonKey, type ToldPerson } from '../content/people.js';
import type { DemoPerson } from '../demo-directory.js';
import type { Stage } from './stage.js';

/** Registers everybody, each by the practitioner who first wrote them down, and links those who belong together. */
export async function registerPeople(stage: Stage, on: Calendar): Promise<ReadonlyMap<PersonKey, string>> {
  const ids = new Map<PersonKey, string>();
  const keys = Object.keys(people) as PersonKey[];
  for (const who of [...new Set(keys.map((it) => people[it].by))]) {
    await stage.act(who, on.at(-220, '09:00'), async (actor) => {
      for (const key of keys.filter((it) => people[it].by === who)) {
        const person = await stage.the(PersonService).register(actor, inputFor(people[key], keys.indexOf(key)));
        ids.set(key, person.id);
      }
    });
  }
  await linkPeople(stage, on, ids);
  return ids;
}

async function linkPeople(stage: Stage, on: Calendar, ids: ReadonlyMap<PersonKey, string>): Promise<void> {
  for (const [one, relationship, other] of links) {
    const who: DemoPerson = people[one].by;
    const otherName = `${people[other].given} ${people[other].family}`;
    const isOwn = who === people[other].by;
    await stage.act(who, on.at(-219, '10:00'), (actor) =>
      stage.the(PersonDetailsService).linkPeople(actor, { personId: idIn(ids, one), relationship, ...(isOwn ? { otherPersonId: idIn(ids, other) } : { otherName }) }),
    );
  }
}

export function idIn(ids: ReadonlyMap<PersonKey, string>, key: PersonKey): string {
  const id = ids.get(key);
  if (!id) throw new Error(`${key} is not registered`);
  return id;
}

function inputFor(told: ToldPerson, position: number): RegisterPersonInput {
  const { given, family, bornOn, sex, knownAs, alias, ethnicity, address, lives, needs, needsNote } = told;
  return {
    givenNames: given,
    familyName: family,
    bornOn,
    sex,
    language: 'ENGLISH',
    identifiers: [{ kind: 'NHS_NUMBER', value: nhsNumber(position) }],
    ...(knownAs ? { knownAs } : {}),
    ...(alias ? { aliases: [alias] } : {}),
    ...(ethnicity ? { ethnicity } : {}),
    ...(lives ? { accommodation: lives } : {}),
    ...(needs ? { communicationNeeds: [...needs] } : {}),
    ...(needsNote ? { safeContact: needsNote } : {}),
    ...(address ? { addresses: [{ kind: address.kind, safety: address.safety, lines: address.line, postcode: address.postcode }] } : {}),
  };
}
