import {
  type Actor,
  type AnswerProblem,
  checkIdentifier,
  checkPostcode,
  futureDate,
  type LocalDate,
  pastDate,
  RuleBroken,
  safetyFor,
  todayInLondon,
} from '@concord/domain';
import { batchedLists, Database, InvalidInput, Records, type RowType } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import {
  HouseholdMember,
  PersonAddress,
  PersonAlias,
  PersonEquality,
  PersonIdentifier,
  PersonLink,
} from './person-details.entity.js';
import { Person } from './person.entity.js';
import { PersonEvents } from './person-events.js';
import type {
  AddAddressInput,
  AddAliasInput,
  AddIdentifierInput,
  AddressInput,
  AmendPersonInput,
  HouseholdMemberInput,
  IdentifierInput,
  LinkPeopleInput,
  RecordHouseholdMemberInput,
  RegisterPersonInput,
} from './person.input.js';

type Detail = PersonAlias | PersonIdentifier | PersonAddress | PersonLink | HouseholdMember;

/** What hangs on a person: names, numbers, addresses, household, relations. Entries are added and ended, never overwritten. */
@Injectable()
export class PersonDetailsService {
  constructor(
    private readonly records: Records,
    private readonly database: Database,
    private readonly events: PersonEvents,
  ) {}

  readonly aliasesOf = this.listsOf(PersonAlias);
  readonly identifiersOf = this.listsOf(PersonIdentifier);
  readonly addressesOf = this.listsOf(PersonAddress);
  readonly linksOf = this.listsOf(PersonLink);
  readonly householdOf = this.listsOf(HouseholdMember);

  async equalityOf(actor: Actor, personId: string): Promise<PersonEquality | null> {
    const [equality] = await this.records.find(actor, PersonEquality, { where: { personId } });
    return equality ?? null;
  }

  async addIdentifier(actor: Actor, { personId, submissionId, kind, value }: AddIdentifierInput): Promise<Person> {
    const normal = this.normal({ kind, value }, todayInLondon(actor.at));
    await this.added(actor, PersonIdentifier, personId, submissionId, normal);
    await this.noteMatches(personId);
    return this.records.get(actor, Person, personId);
  }

  async addAddress(actor: Actor, { personId, submissionId, ...address }: AddAddressInput): Promise<Person> {
    refuse(addressProblems(address));
    await this.added(actor, PersonAddress, personId, submissionId, addressFrom(address));
    const person = await this.records.get(actor, Person, personId);
    await this.events.addressChanged(actor, person);
    return person;
  }

  async addAlias(actor: Actor, { personId, submissionId, name }: AddAliasInput): Promise<Person> {
    await this.added(actor, PersonAlias, personId, submissionId, { name });
    await this.records.change(actor, 'amend', Person, personId, (person) => person.answerTo(name));
    return this.records.get(actor, Person, personId);
  }

  async recordHouseholdMember(
    actor: Actor,
    { personId, submissionId, ...member }: RecordHouseholdMemberInput,
  ): Promise<Person> {
    refuse(memberProblems(member, todayInLondon(actor.at)));
    await this.added(actor, HouseholdMember, personId, submissionId, memberFrom(member));
    return this.records.get(actor, Person, personId);
  }

  async linkPeople(
    actor: Actor,
    { personId, submissionId, otherPersonId, otherName, relationship, note = '' }: LinkPeopleInput,
  ): Promise<Person> {
    if (otherPersonId === personId)
      throw new RuleBroken('Choose somebody else: this is the same person.', 'otherPersonId');
    const other = otherPersonId ? await this.records.get(actor, Person, otherPersonId) : undefined;
    const name = other?.name ?? otherName;
    if (!name) throw new RuleBroken('Write who it is, or choose their record.', 'otherName');
    await this.added(actor, PersonLink, personId, submissionId, {
      otherPersonId: other?.id ?? null,
      otherName: name,
      relationship,
      note,
    });
    return this.records.get(actor, Person, personId);
  }

  /** Ends an entry that no longer holds. It stays in the record. */
  async end(actor: Actor, type: RowType<Detail>, id: string): Promise<Person> {
    const ended = await this.records.change(actor, 'end', type, id, (it) => it.end(actor.at));
    const person = await this.records.get(actor, Person, ended.personId);
    if (ended instanceof PersonAddress) await this.events.addressChanged(actor, person);
    return person;
  }

  /** What is wrong with the details of a registration, beside their fields. */
  problemsOf({ addresses = [], household = [] }: RegisterPersonInput, today: LocalDate): AnswerProblem[] {
    return [
      ...addresses.flatMap((it, index) => under(`addresses.${index}`, addressProblems(it))),
      ...household.flatMap((it, index) => under(`household.${index}`, memberProblems(it, today))),
    ];
  }

  async writeAll(actor: Actor, personId: string, input: RegisterPersonInput): Promise<void> {
    const today = todayInLondon(actor.at);
    for (const name of input.aliases ?? []) await this.records.create(actor, PersonAlias, { personId, name });
    if (input.aliases?.length)
      await this.records.change(actor, 'amend', Person, personId, (it) =>
        input.aliases?.forEach((name) => it.answerTo(name)),
      );
    for (const it of input.identifiers ?? [])
      await this.records.create(actor, PersonIdentifier, { personId, ...this.normal(it, today) });
    for (const it of input.addresses ?? [])
      await this.records.create(actor, PersonAddress, { personId, ...addressFrom(it) });
    for (const it of input.household ?? [])
      await this.records.create(actor, HouseholdMember, { personId, ...memberFrom(it) });
    await this.records.create(actor, PersonEquality, { personId, ...equalityFrom(input) });
  }

  async amendEquality(actor: Actor, personId: string, input: Omit<AmendPersonInput, 'id' | 'version'>): Promise<void> {
    const changes = equalityFrom(input);
    if (Object.keys(changes).length === 0) return;
    const equality = await this.equalityOf(actor, personId);
    if (equality)
      await this.records.change(actor, 'amend', PersonEquality, equality.id, (it) => void Object.assign(it, changes));
    else await this.records.create(actor, PersonEquality, { personId, ...changes });
  }

  /** Leaves a task with the matching officer where the number or name and birthday stand elsewhere. Says nothing to anybody. */
  async noteMatches(personId: string): Promise<void> {
    await this.database.current().query('select sec.note_person_matches($1)', [personId]);
  }

  /** The stored form of a number. @throws RuleBroken beside its field */
  normal({ kind, value }: IdentifierInput, today: LocalDate): Pick<PersonIdentifier, 'kind' | 'value' | 'display'> {
    const result = checkIdentifier(kind, value, today);
    if (!result.ok) throw new InvalidInput([{ path: 'value', message: result.message }]);
    return { kind, value: result.value, display: result.display };
  }

  private async added<T extends Detail>(
    actor: Actor,
    type: RowType<T>,
    personId: string,
    submissionId: string | undefined,
    values: object,
  ): Promise<void> {
    await this.records.get(actor, Person, personId); // absent and hidden look the same
    await this.records.once(actor, type, submissionId, () =>
      this.records.create(actor, type, { personId, ...values } as Partial<T>),
    );
  }

  private listsOf<T extends Detail>(type: RowType<T>): (actor: Actor, personId: string) => Promise<T[]> {
    type Where = NonNullable<Parameters<typeof this.records.find<T>>[2]>['where'];
    return batchedLists(
      (actor: Actor, ids: readonly string[]) =>
        this.records.find(actor, type, { where: { personId: ids, endedAt: null } as Where }),
      (it) => it.personId,
    );
  }
}

const under = (path: string, problems: readonly AnswerProblem[]): AnswerProblem[] =>
  problems.map((it) => ({ ...it, path: `${path}.${it.path}` }));

function refuse(problems: readonly AnswerProblem[]): void {
  if (problems.length > 0) throw new InvalidInput(problems);
}

function addressProblems({ postcode }: AddressInput): AnswerProblem[] {
  if (!postcode) return [];
  const result = checkPostcode(postcode);
  return result.ok ? [] : [{ path: 'postcode', message: result.message }];
}

function addressFrom({ kind, safety, lines, postcode, contactRule = '' }: AddressInput): Partial<PersonAddress> {
  const checked = postcode ? checkPostcode(postcode) : undefined;
  return { kind, safety: safetyFor(kind, safety), lines, postcode: checked?.ok ? checked.display : null, contactRule };
}

function memberProblems(
  { kind, bornOn, dueOn, name, relationship }: HouseholdMemberInput,
  today: LocalDate,
): AnswerProblem[] {
  const born = bornOn ? pastDate('Date of birth', bornOn, today) : undefined;
  const due = dueOn ? futureDate('Due date', dueOn, today) : undefined;
  return [
    ...(born ? [{ path: 'bornOn', message: born }] : []),
    ...(due ? [{ path: 'dueOn', message: due }] : []),
    ...(kind === 'UNBORN_CHILD' && bornOn
      ? [{ path: 'bornOn', message: 'An unborn child has no date of birth. Enter the due date instead.' }]
      : []),
    ...(kind !== 'UNBORN_CHILD' && dueOn
      ? [{ path: 'dueOn', message: 'Only an unborn child has a due date. Remove it.' }]
      : []),
    ...(kind === 'OTHER_ADULT' && !name && !relationship
      ? [{ path: 'name', message: 'Write a name, or what this adult is to the person.' }]
      : []),
  ];
}

function memberFrom({
  kind,
  name = '',
  bornOn,
  dueOn,
  relationship,
  atRisk = 'NOT_ASKED',
  note = '',
}: HouseholdMemberInput): Partial<HouseholdMember> {
  return { kind, name, bornOn: bornOn ?? null, dueOn: dueOn ?? null, relationship: relationship ?? null, atRisk, note };
}

function equalityFrom(input: Partial<PersonEquality> | RegisterPersonInput): Partial<PersonEquality> {
  const { ethnicity, ethnicityOwnWords, genderIdentity, genderOwnWords, faithOwnWords } = input;
  const said = { ethnicity, ethnicityOwnWords, genderIdentity, genderOwnWords, faithOwnWords };
  return Object.fromEntries(Object.entries(said).filter(([, it]) => it !== undefined));
}
