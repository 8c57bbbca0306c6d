import {
  agencyFunctionLabels,
  agencyFunctions,
  type AgencyFunction,
  capacities,
  capacityLabels,
  type Capacity,
} from '@concord/domain';
import { InputType } from '@nestjs/graphql';
import { CodeField, IdField, LineField, SubmissionField, WordsField, YesField } from '../persons/index.js';
import type { ContactCapacity } from './case-file-contact.entity.js';

const FOR_OTHERS: readonly Capacity[] = [
  'REFERRER',
  'CASE_OWNER',
  'LEAD_PROFESSIONAL',
  'ADULT',
  'ADVOCATE',
  'CARER',
  'GUEST',
];
const seatCapacities = capacities
  .filter((it) => !FOR_OTHERS.includes(it))
  .map((code) => ({ code, label: capacityLabels[code] }));
const contactCapacities = (['ADULT', 'ADVOCATE', 'CARER', 'INTERPRETER', 'GUEST'] as const).map((code) => ({
  code,
  label: capacityLabels[code],
}));

@InputType({
  description: 'A seat for a named practitioner, a team with duty cover, or an agency through its contact point.',
})
export class AddParticipantInput {
  @IdField({ description: 'The case file.' })
  caseFileId!: string;
  @CodeField('Capacity', seatCapacities, {
    description: 'In what standing they sit. The lead is offered, the owner is named.',
  })
  capacity!: Capacity;
  @IdField({ description: 'A named practitioner.', optional: true })
  practitionerId?: string;
  @IdField({ description: 'A team with duty cover.', optional: true })
  teamId?: string;
  @IdField({ description: 'An agency, through its contact points.', optional: true })
  agencyId?: string;
  @CodeField('Function', agencyFunctions.map((code) => ({ code, label: agencyFunctionLabels[code] })), {
    description: 'With an agency: which function of it.',
    optional: true,
  })
  agencyFunction?: AgencyFunction;
  @LineField('Seat', { description: 'The seat of the forum’s definition that they fill.', optional: true, max: 60 })
  seatKey?: string;
  @SubmissionField()
  submissionId?: string;
}

@InputType({ description: 'Somebody without an account: the adult, an advocate, a carer, an interpreter, a guest.' })
export class AddContactInput {
  @IdField({ description: 'The case file.' })
  caseFileId!: string;
  @CodeField('Who it is', contactCapacities, { description: 'In what standing they take part.' })
  capacity!: ContactCapacity;
  @LineField('Name', {
    description: 'Name. Needed for whoever takes part; seen by those who run the case only.',
    optional: true,
  })
  name?: string;
  @LineField('Organisation', { description: 'Where they come from, such as the advocacy service.', optional: true })
  organisation?: string;
  @WordsField('How to reach them', { description: 'How to reach them safely.', optional: true, max: 500 })
  howToReach?: string;
  @YesField('Taking part', { description: 'Whether they take part.' })
  takingPart!: boolean;
  @WordsField('Why not', {
    description: 'Why they take no part, and how their views will be heard.',
    optional: true,
    max: 1000,
  })
  whyNot?: string;
  @SubmissionField()
  submissionId?: string;
}

@InputType({ description: 'Asks somebody at the table to be the lead professional.' })
export class OfferLeadInput {
  @IdField({ description: 'The case file.' })
  caseFileId!: string;
  @IdField({ description: 'Who is asked. They need a seat first.' })
  practitionerId!: string;
  @WordsField('Why', { description: 'Why them: often whoever the adult gets on with best.', optional: true, max: 1000 })
  reason?: string;
}

@InputType({ description: 'Your answer to being asked to lead.' })
export class AnswerLeadInput {
  @IdField({ description: 'The case file.' })
  caseFileId!: string;
  @YesField('Answer', { description: 'Whether you take the lead.' })
  accept!: boolean;
  @WordsField('Why not', { description: 'Needed when you cannot lead.', optional: true, max: 1000 })
  answer?: string;
}

@InputType({ description: 'Two case files to be heard together.' })
export class LinkCaseFilesInput {
  @IdField({ description: 'One case file.' })
  caseFileId!: string;
  @IdField({ description: 'The other one. You keep the record of both.' })
  otherCaseFileId!: string;
  @WordsField('Why', { description: 'Why they are heard together, without anything about either person.', max: 500 })
  reason!: string;
}
