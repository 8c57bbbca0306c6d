import type { CommunicationNeed } from '@concord/domain';
import { DateTime, LocalDate, Sensitivity } from '@concord/platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@Sensitivity('PERSONAL')
@ObjectType('Person', {
  description:
    'A person discussed, as one agency registered them. You see it when your agency registered it or you sit at the table of a case file about the person.',
})
export class PersonModel {
  @Field(() => ID, { description: 'Identifies the record.' })
  id!: string;
  @Field(() => String, { description: 'The name to show.' })
  name!: string;
  @Field(() => String, { description: 'Family name; may be empty.' })
  familyName!: string;
  @Field(() => String, { description: 'Given names; may be empty.' })
  givenNames!: string;
  @Field(() => String, { nullable: true, description: 'What they like to be called.' })
  knownAs!: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'Date of birth, where it is known.' })
  bornOn!: string | null;
  @Field(() => Boolean, { description: 'Whether the date of birth is an estimate.' })
  bornOnApproximate!: boolean;
  @Field(() => LocalDate, { nullable: true, description: 'Date of death.' })
  diedOn!: string | null;
  @Field(() => String, { description: 'Sex, as a code; NOT_ASKED when nobody asked.' })
  sex!: string;
  @Field(() => String, { description: 'The words they use for themselves, as a code.' })
  pronouns!: string;
  @Field(() => String, { description: 'The language they speak best, as a code.' })
  language!: string;
  @Sensitivity('SPECIAL')
  @Field(() => String, { description: 'Whether an interpreter is needed: YES, NO, or how it is not known.' })
  interpreterNeeded!: string;
  @Sensitivity('SPECIAL')
  @Field(() => [String], { description: 'What to do, and not do, when speaking or writing to them, as codes.' })
  communicationNeeds!: CommunicationNeed[];
  @Sensitivity('SPECIAL')
  @Field(() => String, { description: 'Disability and reasonable adjustments.' })
  adjustments!: string;
  @Sensitivity('SPECIAL')
  @Field(() => String, { description: 'How they can be reached safely.' })
  safeContact!: string;
  @Field(() => String, { description: 'How they are housed, as a code.' })
  accommodation!: string;
  @Field(() => DateTime, { description: 'When they were registered.' })
  createdAt!: Date;
  @Field(() => Int, { description: 'Give this back when you amend the record.' })
  version!: number;
  registeringAgencyId!: string;
}

@Sensitivity('SPECIAL')
@ObjectType('PersonEquality', {
  description: 'How a person describes themselves. For the registering agency and those who run a case about them.',
})
export class PersonEqualityModel {
  @Field(() => String, { description: 'Ethnicity as they describe it, as a code.' })
  ethnicity!: string;
  @Field(() => String, { description: 'Ethnicity in their own words.' })
  ethnicityOwnWords!: string;
  @Field(() => String, { description: 'The gender they live as, as a code.' })
  genderIdentity!: string;
  @Field(() => String, { description: 'Gender in their own words.' })
  genderOwnWords!: string;
  @Field(() => String, { description: 'Faith or belief in their own words.' })
  faithOwnWords!: string;
}

@Sensitivity('PERSONAL')
@ObjectType('PersonAlias', { description: 'Another name a person goes by or went by.' })
export class PersonAliasModel {
  @Field(() => ID, { description: 'Identifies the entry.' })
  id!: string;
  @Field(() => String, { description: 'The name.' })
  name!: string;
}

@Sensitivity('PERSONAL')
@ObjectType('PersonIdentifier', {
  description:
    'A number by which an agency knows the person. Police, probation and prison numbers are for those who run the case.',
})
export class PersonIdentifierModel {
  @Field(() => ID, { description: 'Identifies the entry.' })
  id!: string;
  @Field(() => String, { description: 'Kind of number, as a code.' })
  kind!: string;
  @Field(() => String, { description: 'The number as it is stored and compared.' })
  value!: string;
  @Field(() => String, { description: 'The number as it is shown.' })
  display!: string;
}

@Sensitivity('PERSONAL')
@ObjectType('PersonAddress', {
  description:
    'Where a person stays. A protected address is absent for all but the registering agency and those who keep the record.',
})
export class PersonAddressModel {
  @Field(() => ID, { description: 'Identifies the entry.' })
  id!: string;
  @Field(() => String, { description: 'What sort of place, as a code.' })
  kind!: string;
  @Field(() => String, { description: 'OPEN, RESTRICTED or PROTECTED.' })
  safety!: string;
  @Field(() => String, { description: 'The address, line by line.' })
  lines!: string;
  @Field(() => String, { nullable: true, description: 'Postcode.' })
  postcode!: string | null;
  @Field(() => String, { description: 'What to do and not to do when calling or writing there.' })
  contactRule!: string;
}

@Sensitivity('PERSONAL')
@ObjectType('PersonLink', {
  description:
    'Somebody who matters in the person’s life. For the registering agency and those who run a case about them.',
})
export class PersonLinkModel {
  @Field(() => ID, { description: 'Identifies the entry.' })
  id!: string;
  @Field(() => ID, { nullable: true, description: 'Their own record, where there is one.' })
  otherPersonId!: string | null;
  @Field(() => String, { description: 'Their name.' })
  otherName!: string;
  @Field(() => String, { description: 'What they are to the person, as a code.' })
  relationship!: string;
  @Field(() => String, { description: 'What others should know.' })
  note!: string;
}

@Sensitivity('PERSONAL')
@ObjectType('HouseholdMember', {
  description: 'Who else lives there. For the registering agency and those who run a case about the person.',
})
export class HouseholdMemberModel {
  @Field(() => ID, { description: 'Identifies the entry.' })
  id!: string;
  @Field(() => String, { description: 'CHILD, UNBORN_CHILD or OTHER_ADULT.' })
  kind!: string;
  @Field(() => String, { description: 'Name; may be empty.' })
  name!: string;
  @Field(() => LocalDate, { nullable: true, description: 'Date of birth.' })
  bornOn!: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'When an unborn child is expected.' })
  dueOn!: string | null;
  @Field(() => String, { nullable: true, description: 'What they are to the person, as a code.' })
  relationship!: string | null;
  @Sensitivity('SPECIAL')
  @Field(() => String, { description: 'Whether they are, or may be, at risk: YES, NO, or how it is not known.' })
  atRisk!: string;
  @Field(() => String, { description: 'What others should know.' })
  note!: string;
}
