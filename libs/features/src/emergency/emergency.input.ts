import type { AgencyFunction, EmergencyGround, EmergencyOutcome } from '@concord/domain';
import { NullIsAbsent } from '@concord/platform';
import { Field, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, IsIn, IsString, MaxLength } from 'class-validator';
import { AgencyFunctionEnum } from '../agencies/index.js';
import { DayField, IdField, LineField, SubmissionField, VersionField, WordsField } from '../persons/index.js';
import { EnumField } from '../sharing/index.js';
import { EmergencyGroundEnum, EmergencyOutcomeEnum } from './emergency-words.js';

@InputType({ description: 'One person, by name and date of birth, or by one whole number. There is no browsing.' })
export class SoughtInEmergencyInput {
  @LineField('First name', { description: 'As it is likely to be recorded.', optional: true })
  givenNames?: string;
  @LineField('Family name', { description: 'As it is likely to be recorded.', optional: true })
  familyName?: string;
  @DayField('Date of birth', { description: 'Needed with a name.', optional: true })
  bornOn?: string;
  @LineField('Kind of number', { description: 'Such as NHS_NUMBER or PNC_ID.', optional: true, max: 40 })
  identifierKind?: string;
  @LineField('Number', { description: 'The whole number.', optional: true, max: 60 })
  identifier?: string;
}

@InputType({ description: 'Opens in an emergency what owners released beforehand about one person.' })
export class StartEmergencyOpeningInput extends SoughtInEmergencyInput {
  @EnumField('Ground', EmergencyGroundEnum, { description: 'Why it is an emergency.' })
  ground!: EmergencyGround;
  @WordsField('Why this person, now', { description: 'In your own words, not those you used last time.', max: 2000 })
  whyNow!: string;
  @Field(() => String, { description: 'Your password again.' })
  @IsString({ message: 'Enter your password.' })
  @MaxLength(200, { message: 'Enter your password.' })
  password!: string;
  @SubmissionField()
  submissionId?: string;
}

@InputType({ description: 'What an owner releases beforehand for emergencies. Takes the place of what was set before.' })
export class ReleaseForEmergenciesInput {
  @IdField({ description: 'The item.' })
  itemId!: string;
  @Field(() => [AgencyFunctionEnum], { description: 'The functions whose practitioners may open it. None: nobody may any more.' })
  @NullIsAbsent()
  @IsIn(Object.keys(AgencyFunctionEnum), { each: true, message: 'Choose from the list of functions' })
  @ArrayMaxSize(30, { message: 'Choose at most 30 functions' })
  functions!: AgencyFunction[];
  @WordsField('The reason', { description: 'Why somebody may need it in an emergency.', max: 1000, optional: true })
  reason?: string;
  @DayField('First day', { description: 'From when; at once when left out.', optional: true })
  fromOn?: string;
  @DayField('Last day', { description: 'The last day; without end when left out.', optional: true })
  untilOn?: string;
}

@InputType({ description: 'What was found on looking at an emergency opening.' })
export class LookAtEmergencyOpeningInput {
  @IdField({ description: 'The review.' })
  id!: string;
  @VersionField()
  version!: number;
  @EnumField('Outcome', EmergencyOutcomeEnum, { description: 'What you found.' })
  outcome!: EmergencyOutcome;
  @WordsField('What you found', { description: 'What you found and what you checked it against.', max: 4000 })
  text!: string;
}
