import { type AgencyFunction, type ReturnAnswer, returnAnswerLabels, returnAnswers, type ReturnState, returnStateLabels, returnStates, type SafetyAnswer, safetyAnswerLabels, safetyAnswers } from '@concord/domain';
import { DateTime, enumOf, LocalDate, Sensitivity } from '@concord/platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { AgencyFunctionEnum, AgencyModel } from '../agencies/index.js';
import type { Dissent } from './decision.entity.js';

export const ReturnAnswerEnum = enumOf('ReturnAnswer', 'What an agency answered. "Nothing known" is an answer; silence is not.', returnAnswers, returnAnswerLabels);
export const ReturnStateEnum = enumOf('ReturnState', 'How far a return has come.', returnStates, returnStateLabels);
export const SafetyAnswerEnum = enumOf('SafetyAnswer', 'What the agency says about visiting. None of them means that it is safe.', safetyAnswers, safetyAnswerLabels);
export const NoteAudienceEnum = enumOf('NoteAudience', 'To whom something written in a meeting is open.', ['TABLE', 'PRESENT', 'CHOSEN'] as const, {
  TABLE: 'Everybody at the table; with sources, those who may see every source',
  PRESENT: 'The agencies of those in the room now',
  CHOSEN: 'The agencies named',
});

@Sensitivity('SPECIAL')
@ObjectType('AgendaNote', { description: 'What was discussed under one point of the agenda.' })
export class AgendaNoteModel {
  @Field(() => ID, { description: 'Identifies the note.' })
  id!: string;
  @Field(() => String, { description: 'The point of the agenda.' })
  agendaKey!: string;
  @Field(() => String, { description: 'What was said, in neutral words.' })
  body!: string;
  @Field(() => Boolean, { description: 'Whether everybody at the table may read it.' })
  openToTable!: boolean;
  @Field(() => ID, { nullable: true, description: 'The part of the meeting in which it was written.' })
  partId!: string | null;
  @Field(() => DateTime, { description: 'When it was written.' })
  createdAt!: Date;
  @Field(() => DateTime, { nullable: true, description: 'When it was last reworded.' })
  amendedAt!: Date | null;
  @Field(() => Int, { description: 'Give this back when you change it.' })
  version!: number;
  authorAgencyId!: string;
  createdBy!: string;
}

@Sensitivity('CASE')
@ObjectType('TabledItem', { description: 'An item that entered the record of a meeting. You see it when you may see the item.' })
export class TabledItemModel {
  @Field(() => ID, { description: 'Identifies the entry.' })
  id!: string;
  @Field(() => ID, { description: 'The item.' })
  itemId!: string;
  @Field(() => Boolean, { description: 'Whether its owner said it aloud, which released it to those present.' })
  aloud!: boolean;
  @Field(() => ID, { nullable: true, description: 'The part of the meeting in which it was said.' })
  partId!: string | null;
  @Field(() => DateTime, { description: 'When.' })
  createdAt!: Date;
  ownerAgencyId!: string;
}

@Sensitivity('SPECIAL')
@ObjectType('Dissent', { description: 'An agency does not agree with a decision, in its own words (T27).' })
export class DissentModel {
  @Field(() => ID, { description: 'Identifies the entry.' })
  id!: string;
  @Field(() => ID, { description: 'The agency that does not agree.' })
  agencyId!: string;
  @Field(() => String, { description: 'What it says.' })
  words!: string;
}

@Sensitivity('SPECIAL')
@ObjectType('Decision', { description: 'A decision of a meeting: outcome, what else was weighed, on what it rests, why, and who did not agree.' })
export class DecisionModel {
  @Field(() => ID, { description: 'Identifies the decision.' })
  id!: string;
  @Field(() => ID, { description: 'The meeting.' })
  meetingId!: string;
  @Field(() => String, { description: 'Which decision of the forum it is.' })
  decisionKey!: string;
  @Field(() => String, { nullable: true, description: 'The outcome, as a code of the forum; null while nothing was chosen.' })
  outcome!: string | null;
  @Field(() => ID, { nullable: true, description: 'The agency named, where the outcome needs one.' })
  agencyId!: string | null;
  @Field(() => String, { description: 'What else was considered.' })
  optionsConsidered!: string;
  @Field(() => [String], { description: 'Legal options that were considered, as codes of the forum.' })
  legalOptions!: string[];
  @Field(() => [ID], { description: 'Items on which it rests. You may not be able to see each of them.' })
  reliedOn!: string[];
  @Field(() => String, { description: 'Why.' })
  rationale!: string;
  @Field(() => String, { description: 'What the adult says about it.' })
  adultsView!: string;
  @Field(() => [DissentModel], { description: 'Agencies that do not agree.' })
  dissents!: Dissent[];
  @Field(() => Boolean, { description: 'Whether everybody at the table may read it.' })
  openToTable!: boolean;
  @Field(() => DateTime, { description: 'When it was recorded.' })
  createdAt!: Date;
  @Field(() => DateTime, { nullable: true, description: 'When it was last reworded.' })
  amendedAt!: Date | null;
  @Field(() => Int, { description: 'Give this back when you change it.' })
  version!: number;
  authorAgencyId!: string;
}

@Sensitivity('SPECIAL')
@ObjectType('AgencyReturn', { description: 'What one agency is asked for before a meeting, and what it answered.' })
export class AgencyReturnModel {
  @Field(() => ID, { description: 'Identifies the return.' })
  id!: string;
  @Field(() => ID, { description: 'The meeting it is for.' })
  meetingId!: string;
  @Field(() => ID, { description: 'The case file it is about.' })
  caseFileId!: string;
  @Field(() => ID, { description: 'The agency asked.' })
  agencyId!: string;
  @Field(() => AgencyFunctionEnum, { description: 'For what it does.' })
  agencyFunction!: AgencyFunction;
  @Field(() => LocalDate, { description: 'The day by which it is asked for.' })
  dueOn!: string;
  @Field(() => ReturnStateEnum, { description: 'How far it has come.' })
  state!: ReturnState;
  @Field(() => ReturnAnswerEnum, { nullable: true, description: 'What the agency answered; null while it has not.' })
  answer!: ReturnAnswer | null;
  @Field(() => String, { description: 'For "not yet": why, and when.' })
  notYetReason!: string;
  @Field(() => SafetyAnswerEnum, { nullable: true, description: 'What it says about visiting; null while it has not answered.' })
  safetyAnswer!: SafetyAnswer | null;
  @Field(() => String, { description: 'Why a safety line is withheld. Shown to the agency itself and to those who run the meeting.' })
  safetyWithheldReason!: string;
  @Field(() => ID, { nullable: true, description: 'The item that holds the safety line.' })
  safetyItemId!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'When it last answered.' })
  submittedAt!: Date | null;
  @Field(() => String, { description: 'Why the agency took its answer back. Empty otherwise.' })
  withdrawnReason!: string;
  @Field(() => DateTime, { nullable: true, description: 'When it was last reminded.' })
  chasedAt!: Date | null;
  @Field(() => Int, { description: 'How often it was reminded.' })
  timesChased!: number;
  @Field(() => Int, { description: 'Give this back when you change it.' })
  version!: number;
}

@Sensitivity('DIRECTORY')
@ObjectType('LackingAgency', { description: 'An agency at the table, in one of its functions, that does not have an item.' })
export class LackingAgencyModel {
  @Field(() => ID, { description: 'The agency.' })
  agencyId!: string;
  @Field(() => AgencyFunctionEnum, { description: 'What it does at this table.' })
  agencyFunction!: AgencyFunction;
  @Field(() => AgencyModel, { nullable: true, description: 'The agency’s entry in the directory.' })
  agency?: AgencyModel | null;
}

@Sensitivity('CASE')
@ObjectType('ItemCoverage', { description: 'An item you see, and the agencies at the table that do not have it.' })
export class ItemCoverageModel {
  @Field(() => ID, { description: 'The item.' })
  itemId!: string;
  @Field(() => [LackingAgencyModel], { description: 'The agencies at the table that lack it. Ask the owner to say it aloud or share it.' })
  lacking!: readonly LackingAgencyModel[];
}
