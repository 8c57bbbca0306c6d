import { type Actor, checkIdentifiers, checkPerson, readPersonQuery, RuleBroken, todayInLondon } from '@concord/domain';
import { batched, Database, InvalidInput, newId, type Page, Records } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { type PersonFacts, keysOf, nameKeyOf, Person } from './person.entity.js';
import { PersonDetailsService } from './person-details.service.js';
import { PersonIdentifier } from './person-details.entity.js';
import type { AmendPersonInput, RegisterPersonInput } from './person.input.js';

/** What somebody looks for among the people they may see. */
export interface PersonSearch {
  readonly search?: string | undefined;
  readonly first?: number | undefined;
  readonly after?: string | undefined;
}

/** Registering, finding and amending people. Nothing here says that anybody else knows a person (R14). */
@Injectable()
export class PersonService {
  constructor(
    private readonly records: Records,
    private readonly database: Database,
    private readonly details: PersonDetailsService,
  ) {}

  get(actor: Actor, id: string): Promise<Person> {
    return this.records.get(actor, Person, id);
  }

  /** People by id, loaded together for one operation. */
  readonly byId = batched(
    (actor: Actor, ids: readonly string[]) => this.records.find(actor, Person, { where: { id: ids } }),
    (it) => it.id,
  );

  /** The people the actor may see, by family name; with a search, those found by name, date of birth or a whole number. */
  async find(actor: Actor, { search, first, after }: PersonSearch): Promise<Page<Person>> {
    const ids = search ? await this.idsOf(actor, search) : undefined;
    return this.records.page(actor, Person, {
      where: ids ? { id: ids } : {},
      order: { familyName: 'ASC' },
      ...(first ? { first } : {}),
      after,
    });
  }

  /** Registers a person for the actor's agency. A number that another agency's record has is accepted without a word. */
  register(actor: Actor, input: RegisterPersonInput): Promise<Person> {
    return this.records.once(actor, Person, input.submissionId, async () => {
      await this.refuseMistakes(actor, input);
      const facts = factsOf(input);
      const searchKeys = keysOf(facts);
      const id = newId();
      const person = await this.records.create(actor, Person, {
        ...facts,
        id,
        registeringAgencyId: actor.agencyId,
        clusterId: newId(),
        searchKeys,
        nameKey: nameKeyOf(facts),
      });
      await this.details.writeAll(actor, id, input);
      await this.details.noteMatches(id);
      return this.get(actor, person.id);
    });
  }

  async amend(actor: Actor, { id, version, takeBack = [], ...input }: AmendPersonInput): Promise<Person> {
    const before = await this.get(actor, id);
    const facts = factsOf({ ...withoutNulls(before), ...said(input), ...takenBack(takeBack) });
    const problems = checkPerson(withoutNulls(facts), todayInLondon(actor.at));
    if (problems.length > 0) throw new InvalidInput(problems);
    await this.records.change(actor, 'amend', Person, id, (person) => person.amend(facts), version);
    await this.details.amendEquality(actor, id, input);
    await this.details.noteMatches(id);
    return this.get(actor, id);
  }

  permittedActions(actor: Actor, id: string): Promise<string[]> {
    return this.records.permittedActions(actor, Person, id);
  }

  private async refuseMistakes(actor: Actor, input: RegisterPersonInput): Promise<void> {
    const today = todayInLondon(actor.at);
    const identifiers = input.identifiers ?? [];
    const problems = [
      ...checkPerson(input, today),
      ...checkIdentifiers(identifiers, today),
      ...this.details.problemsOf(input, today),
    ];
    if (problems.length > 0) throw new InvalidInput(problems);
    await this.refuseOwnDuplicate(actor, input);
  }

  /** Only about the agency's own records, which it may know about. */
  private async refuseOwnDuplicate(actor: Actor, { identifiers = [] }: RegisterPersonInput): Promise<void> {
    for (const [index, identifier] of identifiers.entries()) {
      const people = await this.knownBy(actor, this.details.normal(identifier, todayInLondon(actor.at)));
      if (people.some((it) => it.registeringAgencyId === actor.agencyId)) {
        throw new RuleBroken(
          'Your agency has already registered somebody with this number. Search for it and use that record.',
          `identifiers.${index}.value`,
        );
      }
    }
  }

  private async knownBy(actor: Actor, identifier: Pick<PersonIdentifier, 'kind' | 'value'>): Promise<Person[]> {
    const found = await this.records.find(actor, PersonIdentifier, {
      where: { kind: identifier.kind, value: identifier.value, endedAt: null },
    });
    return found.length === 0
      ? []
      : this.records.find(actor, Person, { where: { id: found.map((it) => it.personId) } });
  }

  private async idsOf(actor: Actor, search: string): Promise<string[]> {
    const { words, birth, identifiers } = readPersonQuery(search, todayInLondon(actor.at));
    const byName = words.length > 0 ? await this.idsByName(words) : [];
    const byBirth = birth ? await this.idsByKey(birth) : [];
    const byNumber: string[] = [];
    for (const identifier of identifiers) byNumber.push(...(await this.knownBy(actor, identifier)).map((it) => it.id));
    return [...new Set([...byName, ...byBirth, ...byNumber])];
  }

  /** Every word typed must begin a word of a name. Row-level security bounds it; the rule of Person is asked afterwards. */
  private async idsByName(words: readonly string[]): Promise<string[]> {
    const rows = await this.database.current().query<{ id: string }>(
      `select id from person p where not exists (select 1 from unnest($1::text[]) word
         where not exists (select 1 from unnest(p.search_keys) key where starts_with(key, word)))`,
      [words],
    );
    return rows.map((it) => it.id);
  }

  private async idsByKey(key: string): Promise<string[]> {
    const rows = await this.database
      .current()
      .query<{ id: string }>('select id from person where search_keys @> array[$1]', [key]);
    return rows.map((it) => it.id);
  }
}

/** What was said, without what was left out. */
const said = <T extends object>(input: T): Partial<T> =>
  Object.fromEntries(Object.entries(input).filter(([, it]) => it !== undefined)) as Partial<T>;

const takenBack = (dates: readonly ('BORN_ON' | 'DIED_ON')[]): SaidFacts => ({
  ...(dates.includes('BORN_ON') ? { bornOn: undefined, bornOnApproximate: false } : {}),
  ...(dates.includes('DIED_ON') ? { diedOn: undefined } : {}),
});

const withoutNulls = ({ knownAs, bornOn, diedOn, ...rest }: PersonFacts) => ({
  ...rest,
  knownAs: knownAs ?? undefined,
  bornOn: bornOn ?? undefined,
  diedOn: diedOn ?? undefined,
});

type SaidFacts = { [K in keyof PersonFacts]?: Exclude<PersonFacts[K], null> | undefined };

/** The facts of a person, with "not asked" for what nobody asked. */
function factsOf(input: SaidFacts): PersonFacts {
  return {
    familyName: input.familyName ?? '',
    givenNames: input.givenNames ?? '',
    knownAs: input.knownAs ?? null,
    bornOn: input.bornOn ?? null,
    bornOnApproximate: input.bornOnApproximate ?? false,
    diedOn: input.diedOn ?? null,
    sex: input.sex ?? 'NOT_ASKED',
    pronouns: input.pronouns ?? 'NOT_ASKED',
    language: input.language ?? 'NOT_ASKED',
    interpreterNeeded: input.interpreterNeeded ?? 'NOT_ASKED',
    communicationNeeds: input.communicationNeeds ?? [],
    adjustments: input.adjustments ?? '',
    safeContact: input.safeContact ?? '',
    accommodation: input.accommodation ?? 'NOT_ASKED',
  };
}
