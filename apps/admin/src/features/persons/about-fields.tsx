import { accommodationStatuses, ethnicities, genderIdentities, pronouns, sexes } from '@concord/domain';
import { DateFields, Radios, Select, TextField, type DateParts } from '@concord/ui';
import type { BoundField } from '../../app/use-form.js';
import { choicesOf } from './code-words.js';

export interface About {
  sex: string;
  pronouns: string;
  accommodation: string;
  ethnicity: string;
  ethnicityOwnWords: string;
  genderIdentity: string;
  genderOwnWords: string;
  faithOwnWords: string;
}

type AboutFieldsProps = { [Name in keyof About]: BoundField<About[Name]> };

/** Answers of the person, never somebody's impression of them. */
export const AboutFields = (fields: AboutFieldsProps) => (
  <>
    <Select label="Pronouns" options={choicesOf(pronouns)} placeholder={null} {...fields.pronouns} />
    <Select label="Sex" options={choicesOf(sexes)} placeholder={null} {...fields.sex} />
    <Select label="Housing" options={choicesOf(accommodationStatuses)} placeholder={null} {...fields.accommodation} />
    <Select
      label="Ethnicity"
      hint="As they describe it. Never an observation"
      options={choicesOf(ethnicities)}
      placeholder={null}
      {...fields.ethnicity}
    />
    <TextField label="Ethnicity in their own words" {...fields.ethnicityOwnWords} />
    <Select label="Gender" options={choicesOf(genderIdentities)} placeholder={null} {...fields.genderIdentity} />
    <TextField label="Gender in their own words" {...fields.genderOwnWords} />
    <TextField label="Faith or belief in their own words" {...fields.faithOwnWords} />
  </>
);

interface DeathFieldsProps {
  died: BoundField<'YES' | 'NO' | ''>;
  /** Called only while it is asked. */
  diedOn: () => BoundField<DateParts>;
}

export const DeathFields = ({ died, diedOn }: DeathFieldsProps) => (
  <Radios
    label="Has the person died?"
    inline={false}
    options={[
      { value: 'NO', label: 'No, or not that we know' },
      {
        value: 'YES',
        label: 'Yes',
        reveal: died.value === 'YES' && <DateFields label="Date of death" hint="For example, 5 3 2026" {...diedOn()} />,
      },
    ]}
    {...died}
  />
);
