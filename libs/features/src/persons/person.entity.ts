import { equalityKey, personKeys, RuleBroken, type CommunicationNeed } from '@concord/domain';
import { Row } from '@concord/platform';
import { Column, Entity } from 'typeorm';

/** What can be said about a person when they are registered, and changed later. */
export interface PersonFacts {
  familyName: string;
  givenNames: string;
  knownAs: string | null;
  bornOn: string | null;
  bornOnApproximate: boolean;
  diedOn: string | null;
  sex: string;
  pronouns: string;
  language: string;
  interpreterNeeded: string;
  communicationNeeds: CommunicationNeed[];
  adjustments: string;
  safeContact: string;
  accommodation: string;
}

/** A person discussed, as one agency registered them. Rows of several agencies about one person share a cluster. */
@Entity('person')
export class Person extends Row implements PersonFacts {
  @Column('uuid') readonly registeringAgencyId!: string;
  @Column('uuid') readonly clusterId!: string;
  @Column('text') familyName!: string;
  @Column('text') givenNames!: string;
  @Column('text', { nullable: true }) knownAs!: string | null;
  @Column('date', { nullable: true }) bornOn!: string | null;
  @Column('boolean', { default: false }) bornOnApproximate!: boolean;
  @Column('date', { nullable: true }) diedOn!: string | null;
  @Column('text', { default: 'NOT_ASKED' }) sex!: string;
  @Column('text', { default: 'NOT_ASKED' }) pronouns!: string;
  @Column('text', { default: 'NOT_ASKED' }) language!: string;
  @Column('text', { default: 'NOT_ASKED' }) interpreterNeeded!: string;
  @Column('text', { array: true }) communicationNeeds!: CommunicationNeed[];
  @Column('text', { default: '' }) adjustments!: string;
  @Column('text', { default: '' }) safeContact!: string;
  @Column('text', { default: 'NOT_ASKED' }) accommodation!: string;
  @Column('text', { array: true }) searchKeys!: string[];
  @Column('text', { default: '' }) nameKey!: string;
  @Column('uuid') readonly createdBy!: string;
  @Column('timestamptz') readonly createdAt!: Date;

  /** The name to show: given names, the name they go by, family name. */
  get name(): string {
    return displayName(this);
  }

  amend(facts: Partial<PersonFacts>): void {
    Object.assign(this, facts);
    if (this.name === '') throw new RuleBroken('Enter at least one name.', 'familyName');
    const before = this.searchKeys.filter((it) => !it.startsWith('@')); // earlier names still find the person
    this.searchKeys = [...new Set([...before, ...keysOf(this)])];
    this.nameKey = nameKeyOf(this);
  }

  answerTo(name: string): void {
    this.searchKeys = [...new Set([...this.searchKeys, ...personKeys([name], null)])];
  }
}

type Named = Pick<PersonFacts, 'familyName' | 'givenNames' | 'knownAs'>;

export function displayName({ familyName, givenNames, knownAs }: Named): string {
  const called = knownAs && knownAs !== givenNames ? `(${knownAs})` : '';
  return [givenNames, called, familyName].filter((it) => it !== '').join(' ');
}

export const keysOf = (person: Named & Pick<PersonFacts, 'bornOn'>): string[] =>
  personKeys([person.familyName, person.givenNames, person.knownAs ?? ''], person.bornOn);

/** Whole name as one word, for the matching officer's comparison. Empty where a part is missing. */
export const nameKeyOf = ({ familyName, givenNames }: Named): string =>
  familyName && givenNames ? equalityKey(`${givenNames} ${familyName}`) : '';
