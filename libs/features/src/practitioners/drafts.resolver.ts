import type { Actor } from '@concord/domain';
import { Allow, CurrentActor, Sensitivity } from '@concord/platform';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { SaveDraftInput } from './draft.input.js';
import { DraftModel } from './draft.model.js';
import { DraftsService } from './drafts.service.js';

@Resolver(() => DraftModel)
export class DraftsResolver {
  constructor(private readonly drafts: DraftsService) {}

  @Allow('read', 'Draft')
  @Query(() => DraftModel, { nullable: true, description: 'Your draft for a form; null when there is none.' })
  draft(
    @CurrentActor() actor: Actor,
    @Args('formKey', { type: () => String, description: 'Which form.' }) formKey: string,
  ): Promise<DraftModel | null> {
    return this.drafts.find(actor, formKey);
  }

  @Allow('save', 'Draft')
  @Mutation(() => DraftModel, {
    description: 'Keeps what you have written so far. Replaces the draft you had for this form.',
  })
  saveDraft(@CurrentActor() actor: Actor, @Args('input') input: SaveDraftInput): Promise<DraftModel> {
    return this.drafts.save(actor, input);
  }

  @Allow('discard', 'Draft')
  @Sensitivity('PUBLIC')
  @Mutation(() => Boolean, { description: 'Throws your draft for a form away. False when there was none.' })
  discardDraft(
    @CurrentActor() actor: Actor,
    @Args('formKey', { type: () => String, description: 'Which form.' }) formKey: string,
  ): Promise<boolean> {
    return this.drafts.discard(actor, formKey);
  }
}
