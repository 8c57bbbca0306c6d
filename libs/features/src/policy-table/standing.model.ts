import { type AgencyDocumentKind, agencyDocumentKindLabels, agencyDocumentKinds, type StandingState, standingStateLabels, standingStates } from '@concord/domain';
import { DateTime, enumOf, LocalDate, Sensitivity } from '@concord/platform';
import { Field, ID, ObjectType } from '@nestjs/graphql';

export const AgencyDocumentKindEnum = enumOf('AgencyDocumentKind', 'What an agency keeps in date.', agencyDocumentKinds, agencyDocumentKindLabels);
export const StandingStateEnum = enumOf('StandingState', 'Where something with a date stands today.', standingStates, standingStateLabels);

@Sensitivity('DIRECTORY')
@ObjectType('AgencyDocument', { description: 'A sharing agreement, appropriate policy document or privacy notice of an agency.' })
export class AgencyDocumentModel {
  @Field(() => ID, { description: 'Identifies it.' })
  id!: string;
  @Field(() => AgencyDocumentKindEnum, { description: 'What it is.' })
  kind!: AgencyDocumentKind;
  @Field(() => String, { description: 'Its title and version.' })
  title!: string;
  @Field(() => String, { description: 'Where it is kept.' })
  whereKept!: string;
  @Field(() => LocalDate, { description: 'Since when it is in force.' })
  inForceOn!: string;
  @Field(() => LocalDate, { description: 'When it is due for review.' })
  reviewOn!: string;
}

@Sensitivity('DIRECTORY')
@ObjectType('DocumentStanding', { description: 'Where an agency stands with one kind of document. Whatever it says, it stops nobody from sharing.' })
export class DocumentStandingModel {
  @Field(() => ID, { description: 'The agency.' })
  agencyId!: string;
  @Field(() => AgencyDocumentKindEnum, { description: 'The kind of document.' })
  kind!: AgencyDocumentKind;
  @Field(() => StandingStateEnum, { description: 'In date, due soon, overdue, or not on record.' })
  state!: StandingState;
  @Field(() => LocalDate, { nullable: true, description: 'When it is due for review.' })
  dueOn!: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'The last day of grace.' })
  graceUntil!: string | null;
  @Field(() => AgencyDocumentModel, { nullable: true, description: 'The one that counts.' })
  document!: AgencyDocumentModel | null;
}

@Sensitivity('DIRECTORY')
@ObjectType('TrainingStanding', { description: 'Where somebody’s training stands. Past its grace it closes what other agencies released in the ordinary way; never a running meeting, a safety line or an urgent release.' })
export class TrainingStandingModel {
  @Field(() => ID, { description: 'Whose training it is.' })
  practitionerId!: string;
  @Field(() => StandingStateEnum, { description: 'In date, due soon, overdue, or not on record.' })
  state!: StandingState;
  @Field(() => LocalDate, { nullable: true, description: 'The last day that it counts.' })
  dueOn!: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'The last day of grace.' })
  graceUntil!: string | null;
}

@Sensitivity('DIRECTORY')
@ObjectType('PurposeOption', { description: 'A purpose for which somebody may read a case.' })
export class PurposeOptionModel {
  @Field(() => String, { description: 'Its code.' })
  code!: string;
  @Field(() => String, { description: 'Its name.' })
  label!: string;
  @Field(() => String, { description: 'What it opens.' })
  hint!: string;
  @Field(() => Boolean, { description: 'Whether it is the everyday one of the forum.' })
  isUsual!: boolean;
}

@Sensitivity('CASE')
@ObjectType('WorkingOn', { description: 'What you said you work on. It is stamped on every read of yours; it opens nothing by itself.' })
export class WorkingOnModel {
  @Field(() => ID, { nullable: true, description: 'The case file.' })
  caseFileId!: string | null;
  @Field(() => String, { nullable: true, description: 'Its reference.' })
  reference!: string | null;
  @Field(() => String, { description: 'The purpose.' })
  purpose!: string;
  @Field(() => String, { description: 'The purpose in words.' })
  label!: string;
  @Field(() => Boolean, { description: 'Whether it is another purpose than the everyday work: then less is shown.' })
  isSecondary!: boolean;
  @Field(() => DateTime, { description: 'Until when. In a running meeting it goes on until the meeting ends.' })
  until!: Date;
}
