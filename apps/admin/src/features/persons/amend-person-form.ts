import { communicationNeeds, isCodeOf } from '@concord/domain';
import { toDateParts, toIsoDate, type DateParts } from '@concord/ui';
import type { AmendPersonInput, PersonToAmendQuery } from '../../gql/graphql.js';
import type { About } from './about-fields.js';
import { birthInput, birthOf, type Birth } from './birth-fields.js';
import type { Communication } from './communication-fields.js';
import type { Names } from './person-rules.js';

export type PersonToAmend = PersonToAmendQuery['person'];

export interface Amendment extends Names, Birth, Communication, About {
  died: 'YES' | 'NO' | '';
  diedOn: DateParts;
}

/** What each field is called where two versions are compared, in the order of the page. */
export const amendmentLabels = {
  givenNames: 'First and middle names',
  familyName: 'Family name',
  knownAs: 'Likes to be called',
  birthKnown: 'How well the date of birth is known',
  bornOn: 'Date of birth',
  died: 'Has died',
  diedOn: 'Date of death',
  safeContact: 'Safe contact',
  interpreterNeeded: 'Interpreter',
  language: 'Language',
  communicationNeeds: 'What helps, what to avoid',
  adjustments: 'Adjustments',
  pronouns: 'Pronouns',
  sex: 'Sex',
  accommodation: 'Housing',
  ethnicity: 'Ethnicity',
  ethnicityOwnWords: 'Ethnicity in their own words',
  genderIdentity: 'Gender',
  genderOwnWords: 'Gender in their own words',
  faithOwnWords: 'Faith or belief',
} as const satisfies Partial<Record<keyof Amendment, string>>;

/** The record as the form's values. */
export function amendmentOf(person: PersonToAmend): Amendment {
  const { equality } = person;
  return {
    givenNames: person.givenNames,
    familyName: person.familyName,
    knownAs: person.knownAs ?? '',
    ...birthOf(person.bornOn, person.bornOnApproximate),
    died: person.diedOn ? 'YES' : 'NO',
    diedOn: toDateParts(person.diedOn),
    safeContact: person.safeContact,
    interpreterNeeded: person.interpreterNeeded,
    language: person.language,
    communicationNeeds: person.communicationNeeds.filter((code) => isCodeOf(communicationNeeds, code)),
    adjustments: person.adjustments,
    pronouns: person.pronouns,
    sex: person.sex,
    accommodation: person.accommodation,
    ethnicity: equality?.ethnicity ?? 'NOT_ASKED',
    ethnicityOwnWords: equality?.ethnicityOwnWords ?? '',
    genderIdentity: equality?.genderIdentity ?? 'NOT_ASKED',
    genderOwnWords: equality?.genderOwnWords ?? '',
    faithOwnWords: equality?.faithOwnWords ?? '',
  };
}

/** What the server is told. A date that is no longer known is taken back: leaving it out would keep it. */
export function amendmentInput(values: Amendment): Omit<AmendPersonInput, 'id' | 'version'> {
  const { birthKnown, bornOn, died, diedOn, communicationNeeds: needs, ...facts } = values;
  const death = died === 'YES' ? toIsoDate(diedOn) : null;
  return {
    ...facts,
    communicationNeeds: [...needs],
    ...birthInput({ birthKnown, bornOn }),
    ...(death ? { diedOn: death } : {}),
    takeBack: [...(birthKnown === 'NOT_KNOWN' ? ['BORN_ON'] : []), ...(died === 'YES' ? [] : ['DIED_ON'])],
  };
}
