import {
  AddAnother,
  Checkbox,
  Checkboxes,
  DateFields,
  Fieldset,
  noDate,
  Radios,
  Select,
  TextArea,
  TextField,
  toIsoDate,
  isEmptyDate,
  type DateParts,
} from '@concord/ui';
import { aDate, atMost } from '../../app/rules.js';
import type { Form } from '../../app/use-form.js';
import { choices } from './person-choices.js';

/** What is asked about a person, both to register and to amend them. */
export interface PersonAnswers {
  givenNames: string;
  familyName: string;
  knownAs: string;
  bornOn: DateParts;
  bornOnApproximate: boolean;
  diedOn: DateParts;
  sex: string;
  pronouns: string;
  language: string;
  interpreterNeeded: string;
  communicationNeeds: readonly string[];
  adjustments: string;
  safeContact: string;
  accommodation: string;
  ethnicity: string;
  ethnicityOwnWords: string;
  genderIdentity: string;
  genderOwnWords: string;
  faithOwnWords: string;
}

export const noAnswers: PersonAnswers = {
  givenNames: '',
  familyName: '',
  knownAs: '',
  bornOn: noDate,
  bornOnApproximate: false,
  diedOn: noDate,
  sex: 'NOT_ASKED',
  pronouns: 'NOT_ASKED',
  language: 'NOT_ASKED',
  interpreterNeeded: 'NOT_ASKED',
  communicationNeeds: [],
  adjustments: '',
  safeContact: '',
  accommodation: 'NOT_ASKED',
  ethnicity: 'NOT_ASKED',
  ethnicityOwnWords: '',
  genderIdentity: 'NOT_ASKED',
  genderOwnWords: '',
  faithOwnWords: '',
};

const dateOrNothing = (typed: DateParts): string | undefined =>
  isEmptyDate(typed) ? undefined : (toIsoDate(typed) ?? undefined);

/** The answers as the API takes them. */
export const personInput = ({ bornOn, diedOn, communicationNeeds, ...rest }: PersonAnswers) => ({
  ...rest,
  bornOn: dateOrNothing(bornOn),
  diedOn: dateOrNothing(diedOn),
  communicationNeeds: [...communicationNeeds],
});

type AnyPersonForm = Form<PersonAnswers>;

/** Names and birth. */
export function NameFields({ form }: { form: AnyPersonForm }) {
  return (
    <Fieldset legend="Name and birth">
      <TextField
        label="Given names"
        width={30}
        autoComplete="off"
        spellCheck={false}
        {...form.field('givenNames', atMost(200, 'Given names'))}
      />
      <TextField
        label="Family name"
        width={30}
        autoComplete="off"
        spellCheck={false}
        {...form.field('familyName', atMost(200, 'Family name'))}
      />
      <TextField
        label="What they like to be called"
        hint="Or what they are known as, where the name is not known"
        width={30}
        autoComplete="off"
        spellCheck={false}
        {...form.field('knownAs', atMost(200, 'The name they go by'))}
      />
      <DateFields
        label="Date of birth"
        hint="For example, 30 4 1961. Leave it empty when it is not known."
        {...form.field('bornOn', aDate('Date of birth', { optional: true, mustBe: 'today or earlier' }))}
      />
      <Checkbox label="This date of birth is an estimate" {...form.field('bornOnApproximate')} />
    </Fieldset>
  );
}

/** How to speak with and reach them. */
export function ContactFields({ form }: { form: AnyPersonForm }) {
  return (
    <Fieldset legend="Speaking with them and reaching them">
      <TextArea
        label="How can they be reached safely?"
        hint="Best times, who may be there, what must not be left on a doormat or a voicemail"
        rows={3}
        maxLength={1000}
        {...form.field('safeContact', atMost(1000, 'Safe contact'))}
      />
      <Select
        label="Language they speak best"
        options={choices.language}
        placeholder={null}
        {...form.field('language')}
      />
      <Radios label="Do they need an interpreter?" options={choices.yesNo} small {...form.field('interpreterNeeded')} />
      <Checkboxes
        label="Communication needs"
        hint="Choose all that apply"
        options={choices.communicationNeeds}
        {...form.field('communicationNeeds')}
      />
      <TextArea
        label="Disability and reasonable adjustments"
        rows={2}
        maxLength={500}
        {...form.field('adjustments', atMost(500, 'Adjustments'))}
      />
      <Select
        label="How they are housed"
        options={choices.accommodation}
        placeholder={null}
        {...form.field('accommodation')}
      />
    </Fieldset>
  );
}

/** How they describe themselves. "Not asked" is an answer, and stays one until somebody asks. */
export function EqualityFields({ form }: { form: AnyPersonForm }) {
  return (
    <Fieldset legend="How they describe themselves">
      <p className="govuk-body">
        In their words, never by looking at them. Leave “Not asked” where nobody has asked. Seen by your agency and
        those who run a case.
      </p>
      <Select label="Sex" options={choices.sex} placeholder={null} {...form.field('sex')} />
      <Select label="Pronouns" options={choices.pronouns} placeholder={null} {...form.field('pronouns')} />
      <Select label="Gender" options={choices.genderIdentity} placeholder={null} {...form.field('genderIdentity')} />
      {form.values.genderIdentity === 'SELF_DESCRIBED' && (
        <TextField
          label="Gender in their own words"
          width={30}
          {...form.field('genderOwnWords', atMost(200, 'Gender'))}
        />
      )}
      <Select label="Ethnicity" options={choices.ethnicity} placeholder={null} {...form.field('ethnicity')} />
      <TextField
        label="Ethnicity in their own words (optional)"
        width={30}
        {...form.field('ethnicityOwnWords', atMost(200, 'Ethnicity'))}
      />
      <TextField
        label="Faith or belief in their own words (optional)"
        width={30}
        {...form.field('faithOwnWords', atMost(200, 'Faith'))}
      />
    </Fieldset>
  );
}

export interface IdentifierAnswers {
  kind: string;
  value: string;
}
export interface AddressAnswers {
  kind: string;
  safety: string;
  lines: string;
  postcode: string;
  contactRule: string;
}
export interface MemberAnswers {
  kind: string;
  name: string;
  bornOn: DateParts;
  dueOn: DateParts;
  relationship: string;
  atRisk: string;
  note: string;
}

export interface RegistrationAnswers extends PersonAnswers {
  aliases: { name: string }[];
  identifiers: IdentifierAnswers[];
  addresses: AddressAnswers[];
  household: MemberAnswers[];
}

export const noIdentifier: IdentifierAnswers = { kind: 'NHS_NUMBER', value: '' };
export const noAddress: AddressAnswers = { kind: 'HOME', safety: 'OPEN', lines: '', postcode: '', contactRule: '' };
export const noMember: MemberAnswers = {
  kind: 'CHILD',
  name: '',
  bornOn: noDate,
  dueOn: noDate,
  relationship: '',
  atRisk: 'NOT_ASKED',
  note: '',
};

export const addressInput = ({ postcode, contactRule, ...rest }: AddressAnswers) => ({
  ...rest,
  postcode: postcode || undefined,
  contactRule: contactRule || undefined,
});
export const memberInput = ({ bornOn, dueOn, relationship, name, note, ...rest }: MemberAnswers) => ({
  ...rest,
  name: name || undefined,
  note: note || undefined,
  relationship: relationship || undefined,
  bornOn: dateOrNothing(bornOn),
  dueOn: dateOrNothing(dueOn),
});

type RegistrationForm = Form<RegistrationAnswers>;

/** Other names, numbers, addresses and household of a registration: as many of each as there are. */
export function DetailFields({ form }: { form: RegistrationForm }) {
  const { aliases, identifiers, addresses, household } = form.values;
  return (
    <>
      <Fieldset legend="Other names">
        <AddAnother
          itemName="other name"
          min={0}
          blank={() => ({ name: '' })}
          items={aliases}
          onChange={(items) => form.set('aliases', items)}
        >
          {(_, i) => (
            <TextField
              label="Other name"
              width={30}
              spellCheck={false}
              {...form.field(`aliases.${i}.name`, { required: 'Enter the name, or remove it' })}
            />
          )}
        </AddAnother>
      </Fieldset>
      <Fieldset legend="Numbers">
        <AddAnother
          itemName="number"
          min={0}
          blank={() => noIdentifier}
          items={identifiers}
          onChange={(items) => form.set('identifiers', items)}
        >
          {(_, i) => (
            <>
              <Select
                label="Kind of number"
                options={choices.identifierKind}
                placeholder={null}
                {...form.field(`identifiers.${i}.kind`)}
              />
              <TextField
                label="Number"
                width={20}
                spellCheck={false}
                {...form.field(`identifiers.${i}.value`, { required: 'Enter the number, or remove it' })}
              />
            </>
          )}
        </AddAnother>
      </Fieldset>
      <Fieldset legend="Where they stay">
        <AddAnother
          itemName="address"
          min={0}
          blank={() => noAddress}
          items={addresses}
          onChange={(items) => form.set('addresses', items)}
        >
          {(_, i) => (
            <>
              <Select
                label="What sort of place"
                options={choices.addressKind}
                placeholder={null}
                {...form.field(`addresses.${i}.kind`)}
              />
              <TextArea
                label="Address"
                rows={3}
                maxLength={500}
                {...form.field(`addresses.${i}.lines`, { required: 'Enter the address, or remove it' })}
              />
              <TextField
                label="Postcode"
                hint="ZZ99 3VZ for no fixed abode"
                width={10}
                spellCheck={false}
                {...form.field(`addresses.${i}.postcode`)}
              />
              <Radios
                label="Who may see this address?"
                hint="A refuge is always protected"
                options={choices.addressSafety}
                {...form.field(`addresses.${i}.safety`)}
              />
              <TextField label="What to do or not do there (optional)" {...form.field(`addresses.${i}.contactRule`)} />
            </>
          )}
        </AddAnother>
      </Fieldset>
      <Fieldset legend="Who else lives there">
        <p className="govuk-body">
          Children, an unborn child, other adults. If a child may be at risk, ring children’s services today.
        </p>
        <AddAnother
          itemName="person in the household"
          min={0}
          blank={() => noMember}
          items={household}
          onChange={(items) => form.set('household', items)}
        >
          {(member, i) => (
            <>
              <Radios label="Who is it?" options={choices.householdKind} small {...form.field(`household.${i}.kind`)} />
              {member.kind === 'UNBORN_CHILD' ? (
                <DateFields
                  label="Due date"
                  hint="Leave it empty when it is not known"
                  {...form.field(
                    `household.${i}.dueOn`,
                    aDate('Due date', { optional: true, mustBe: 'today or later' }),
                  )}
                />
              ) : (
                <>
                  <TextField label="Name" width={30} spellCheck={false} {...form.field(`household.${i}.name`)} />
                  <DateFields
                    label="Date of birth"
                    hint="Leave it empty when it is not known"
                    {...form.field(
                      `household.${i}.bornOn`,
                      aDate('Date of birth', { optional: true, mustBe: 'today or earlier' }),
                    )}
                  />
                </>
              )}
              <Select
                label="What are they to the person?"
                options={choices.relationship}
                {...form.field(`household.${i}.relationship`)}
              />
              <Radios
                label="Are they, or may they be, at risk?"
                options={choices.yesNo}
                small
                {...form.field(`household.${i}.atRisk`)}
              />
            </>
          )}
        </AddAnother>
      </Fieldset>
    </>
  );
}
