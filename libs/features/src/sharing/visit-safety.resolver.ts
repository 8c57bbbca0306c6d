import type { Actor } from '@concord/domain';
import { Allow, CurrentActor } from '@concord/platform';
import { Args, ID, InputType, Mutation, Query, Resolver } from '@nestjs/graphql';
import { IdField, LineField, SubmissionField, WordsField, YesField } from '../persons/index.js';
import { ItemModel } from './item.model.js';
import { VisitSafetyModel } from './visit-safety.model.js';
import { VisitSafetyService } from './visit-safety.service.js';

@InputType({ description: 'What a visitor must do to stay safe.' })
export class RecordSafetyLineInput {
  @IdField({ description: 'The case file.' })
  caseFileId!: string;
  @WordsField('The advice', { description: 'Conduct only: two people, dog, ring first.', max: 500 })
  statement!: string;
  @YesField('Confirmed', { description: 'Confirms that words which may name an illness or an offence are needed.', optional: true })
  isConfirmed?: boolean;
  @WordsField('The reason', { description: 'Why the line itself must not be shown to partners. They then read "Do not visit. Ring ..." instead.', optional: true, max: 1000 })
  withholdReason?: string;
  @LineField('Whom to ring', { description: 'Whom to ring instead, with the number. Needed when the line is withheld.', optional: true })
  ringInstead?: string;
  @SubmissionField()
  submissionId?: string;
}

@Resolver(() => VisitSafetyModel)
export class VisitSafetyResolver {
  constructor(private readonly visits: VisitSafetyService) {}

  @Allow('read', 'Item')
  @Query(() => VisitSafetyModel, { description: 'Before a visit: what to do, with whom, whom to ring.' })
  visitSafety(@CurrentActor() actor: Actor, @Args('caseFileId', { type: () => ID, description: 'The case file.' }) caseFileId: string): Promise<VisitSafetyModel> {
    return this.visits.of(actor, caseFileId);
  }

  @Allow('create', 'Item')
  @Mutation(() => ItemModel, { description: 'Records a visit-safety line. Every agency at the table gets it.' })
  recordSafetyLine(@CurrentActor() actor: Actor, @Args('input') input: RecordSafetyLineInput): Promise<ItemModel> {
    return this.visits.record(actor, input);
  }
}
