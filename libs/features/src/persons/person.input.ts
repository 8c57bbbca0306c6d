import {
  accommodationStatuses,
  addressKinds,
  addressSafeties,
  communicationNeeds,
  ethnicities,
  genderIdentities,
  householdMemberKinds,
  identifierKinds,
  languages,
  pronouns,
  relationships,
  sexes,
  withoutAnswer,
  yesNoAnswers,
  type AddressKind,
  type AddressSafety,
  type CommunicationNeed,
  type HouseholdMemberKind,
  type IdentifierKind,
} from '@concord/domain';
import { NullIsAbsent } from '@concord/platform';
import { Field, InputType } from '@nestjs/graphql';
import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, ValidateNested } from 'class-validator';
import {
  CodeField,
  CodesField,
  DayField,
  IdField,
  LineField,
  SubmissionField,
  VersionField,
  WordsField,
  YesField,
} from './input-fields.js';

const MOST = 20;
const tooMany = { message: `Enter at most ${MOST}. Add more afterwards.` };
const datesToTakeBack = [
  { code: 'BORN_ON', label: 'Date of birth' },
  { code: 'DIED_ON', label: 'Date of death' },
];
const languageAnswers = [
  ...languages,
  ...withoutAnswer.filter((it) => !languages.some((language) => language.code === it.code)),
];

@InputType({ description: 'A number by which an agency knows the person.' })
export class IdentifierInput {
  @CodeField('Kind of number', identifierKinds, { description: 'What kind of number it is.' })
  kind!: IdentifierKind;
  @LineField('Number', {
    description: 'The number as written; spaces and hyphens do not matter. Checked by its owner’s rule.',
    max: 60,
  })
  value!: string;
}

@InputType({ description: 'Where the person stays, and who may see it.' })
export class AddressInput {
  @CodeField('Kind of address', addressKinds, {
    description: 'What sort of place it is. A refuge is always protected.',
  })
  kind!: AddressKind;
  @CodeField('Who may see it', addressSafeties, {
    description:
      'Who may see it. A protected address is shown to the registering agency and to those who keep the record only.',
  })
  safety!: AddressSafety;
  @WordsField('Address', { description: 'The address, line by line, without the postcode.', max: 500 })
  lines!: string;
  @LineField('Postcode', { description: 'Postcode, where there is one.', optional: true, max: 10 })
  postcode?: string;
  @WordsField('How to reach them there', {
    description: 'What to do and not to do when calling or writing there.',
    optional: true,
    max: 500,
  })
  contactRule?: string;
}

@InputType({ description: 'Somebody who lives there as well: a child, an unborn child, another adult.' })
export class HouseholdMemberInput {
  @CodeField('Who it is', householdMemberKinds, { description: 'Child, unborn child or other adult.' })
  kind!: HouseholdMemberKind;
  @LineField('Name', { description: 'Name, where it is known. An unborn child has none.', optional: true })
  name?: string;
  @DayField('Date of birth', { description: 'Date of birth, where it is known.', optional: true })
  bornOn?: string;
  @DayField('Due date', { description: 'For an unborn child: when it is expected.', optional: true })
  dueOn?: string;
  @CodeField('Relationship', relationships, { description: 'What they are to the person.', optional: true })
  relationship?: string;
  @CodeField('At risk', yesNoAnswers, { description: 'Whether they are, or may be, at risk.', optional: true })
  atRisk?: string;
  @WordsField('Note', {
    description:
      'What others should know. Facts about a child at risk belong in the referral, from where they go to children’s services.',
    optional: true,
    max: 500,
  })
  note?: string;
}

@InputType({ isAbstract: true })
class PersonFactsInput {
  @LineField('Given names', { description: 'First and middle names.', optional: true })
  givenNames?: string;
  @LineField('Family name', { description: 'Last name. At least one of the names is needed.', optional: true })
  familyName?: string;
  @LineField('Name they go by', {
    description: 'What they like to be called, or what they are known as where the name is not known.',
    optional: true,
  })
  knownAs?: string;
  @DayField('Date of birth', { description: 'Date of birth. Leave it out when it is not known.', optional: true })
  bornOn?: string;
  @YesField('Estimated', { description: 'Whether the date of birth is an estimate.', optional: true })
  bornOnApproximate?: boolean;
  @DayField('Date of death', { description: 'Date of death, if the person has died.', optional: true })
  diedOn?: string;
  @CodeField('Sex', sexes, { description: 'Sex.', optional: true })
  sex?: string;
  @CodeField('Pronouns', pronouns, { description: 'The words they use for themselves.', optional: true })
  pronouns?: string;
  @CodeField('Language', languageAnswers, { description: 'The language they speak best.', optional: true })
  language?: string;
  @CodeField('Interpreter', yesNoAnswers, { description: 'Whether an interpreter is needed.', optional: true })
  interpreterNeeded?: string;
  @CodesField('Communication needs', communicationNeeds, {
    description: 'What to do, and not do, when speaking or writing to them.',
  })
  communicationNeeds?: CommunicationNeed[];
  @WordsField('Adjustments', {
    description: 'Disability and reasonable adjustments, in words.',
    optional: true,
    max: 500,
  })
  adjustments?: string;
  @WordsField('Safe contact', {
    description: 'How they can be reached safely, and what must not be done.',
    optional: true,
    max: 1000,
  })
  safeContact?: string;
  @CodeField('Accommodation', accommodationStatuses, { description: 'How they are housed.', optional: true })
  accommodation?: string;
  @CodeField('Ethnicity', ethnicities, {
    description: 'Ethnicity as they describe it. Never an observation.',
    optional: true,
  })
  ethnicity?: string;
  @LineField('Ethnicity in their own words', { description: 'Ethnicity in their own words.', optional: true })
  ethnicityOwnWords?: string;
  @CodeField('Gender', genderIdentities, { description: 'The gender they live as.', optional: true })
  genderIdentity?: string;
  @LineField('Gender in their own words', { description: 'Gender in their own words.', optional: true })
  genderOwnWords?: string;
  @LineField('Faith in their own words', { description: 'Faith or belief in their own words.', optional: true })
  faithOwnWords?: string;
}

@InputType({
  description: 'A person to register. Leave out what is not known: “not asked” is recorded for what was not said.',
})
export class RegisterPersonInput extends PersonFactsInput {
  @Field(() => [String], { nullable: true, description: 'Other names they go by or went by.' })
  @NullIsAbsent()
  @Transform(({ value }: { value: unknown }) =>
    Array.isArray(value) ? value.map((it) => String(it).trim().slice(0, 200)).filter((it) => it !== '') : value,
  )
  @IsOptional()
  @ArrayMaxSize(MOST, tooMany)
  aliases?: string[];
  @Field(() => [IdentifierInput], { nullable: true, description: 'Numbers by which agencies know them.' })
  @NullIsAbsent()
  @IsOptional()
  @ArrayMaxSize(MOST, tooMany)
  @ValidateNested({ each: true })
  @Type(() => IdentifierInput)
  identifiers?: IdentifierInput[];
  @Field(() => [AddressInput], { nullable: true, description: 'Where they stay.' })
  @NullIsAbsent()
  @IsOptional()
  @ArrayMaxSize(MOST, tooMany)
  @ValidateNested({ each: true })
  @Type(() => AddressInput)
  addresses?: AddressInput[];
  @Field(() => [HouseholdMemberInput], { nullable: true, description: 'Who else lives there.' })
  @NullIsAbsent()
  @IsOptional()
  @ArrayMaxSize(MOST, tooMany)
  @ValidateNested({ each: true })
  @Type(() => HouseholdMemberInput)
  household?: HouseholdMemberInput[];
  @SubmissionField()
  submissionId?: string;
}

@InputType({ description: 'Changes to a person of your agency. What is left out stays as it is.' })
export class AmendPersonInput extends PersonFactsInput {
  @IdField({ description: 'The person.' })
  id!: string;
  @CodesField('Not known', datesToTakeBack, {
    description: 'Dates that turned out to be wrong and are taken back, since leaving one out changes nothing.',
  })
  takeBack?: ('BORN_ON' | 'DIED_ON')[];
  @VersionField()
  version!: number;
}

@InputType({ description: 'A number to add to a person of your agency.' })
export class AddIdentifierInput extends IdentifierInput {
  @IdField({ description: 'The person.' })
  personId!: string;
  @SubmissionField()
  submissionId?: string;
}

@InputType({ description: 'An address to add to a person of your agency.' })
export class AddAddressInput extends AddressInput {
  @IdField({ description: 'The person.' })
  personId!: string;
  @SubmissionField()
  submissionId?: string;
}

@InputType({ description: 'Another name of a person of your agency.' })
export class AddAliasInput {
  @IdField({ description: 'The person.' })
  personId!: string;
  @LineField('Name', { description: 'The other name.' })
  name!: string;
  @SubmissionField()
  submissionId?: string;
}

@InputType({ description: 'Somebody who matters in the person’s life.' })
export class LinkPeopleInput {
  @IdField({ description: 'The person, of your agency.' })
  personId!: string;
  @IdField({ description: 'The other person’s record, where you may see one.', optional: true })
  otherPersonId?: string;
  @LineField('Name', { description: 'The other person’s name, where there is no record.', optional: true })
  otherName?: string;
  @CodeField('Relationship', relationships, { description: 'What the other person is to this one.' })
  relationship!: string;
  @WordsField('Note', { description: 'What others should know.', optional: true, max: 500 })
  note?: string;
  @SubmissionField()
  submissionId?: string;
}

@InputType({ description: 'Somebody who lives with a person of your agency.' })
export class RecordHouseholdMemberInput extends HouseholdMemberInput {
  @IdField({ description: 'The person.' })
  personId!: string;
  @SubmissionField()
  submissionId?: string;
}
