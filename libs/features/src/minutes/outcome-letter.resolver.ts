import { type Actor, plainWordsAdvice } from '@concord/domain';
import { Allow, CurrentActor } from '@concord/platform';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ApproveOutcomeLetterInput, DraftOutcomeLetterInput, EditOutcomeLetterInput, KeepBackOutcomeLetterInput, SendOutcomeLetterInput } from './outcome-letter.input.js';
import { OutcomeLetterModel } from './outcome-letter.model.js';
import { OutcomeLetters } from './outcome-letters.service.js';

@Resolver(() => OutcomeLetterModel)
export class OutcomeLetterResolver {
  constructor(private readonly letters: OutcomeLetters) {}

  @Allow('read', 'OutcomeLetter')
  @Query(() => OutcomeLetterModel, { description: 'One letter to the adult.' })
  outcomeLetter(@CurrentActor() actor: Actor, @Args('id', { type: () => ID, description: 'The letter.' }) id: string): Promise<OutcomeLetterModel> {
    return this.letters.get(actor, id);
  }

  @Allow('read', 'OutcomeLetter')
  @Query(() => [OutcomeLetterModel], { description: 'The letters to the adult of a case file, newest first; for those who carry the case.' })
  outcomeLetters(@CurrentActor() actor: Actor, @Args('caseFileId', { type: () => ID, description: 'The case file.' }) caseFileId: string): Promise<OutcomeLetterModel[]> {
    return this.letters.ofReadable(actor, caseFileId);
  }

  @Allow('create', 'OutcomeLetter')
  @Mutation(() => OutcomeLetterModel, { description: 'Drafts the letter to the adult after a meeting, from the forum’s text and what you say is safe to tell.' })
  draftOutcomeLetter(@CurrentActor() actor: Actor, @Args('input') input: DraftOutcomeLetterInput): Promise<OutcomeLetterModel> {
    return this.letters.draft(actor, input);
  }

  @Allow('edit', 'OutcomeLetter')
  @Mutation(() => OutcomeLetterModel, { description: 'Words a letter anew until it is approved.' })
  editOutcomeLetter(@CurrentActor() actor: Actor, @Args('input') { id, body, version }: EditOutcomeLetterInput): Promise<OutcomeLetterModel> {
    return this.letters.reword(actor, id, body, version);
  }

  @Allow('approve', 'OutcomeLetter')
  @Mutation(() => OutcomeLetterModel, { description: 'The chair approves a letter. Refused while gaps stand, or where it repeats what another person said or intelligence.' })
  approveOutcomeLetter(@CurrentActor() actor: Actor, @Args('input') { id, version }: ApproveOutcomeLetterInput): Promise<OutcomeLetterModel> {
    return this.letters.approve(actor, id, version);
  }

  @Allow('settle', 'OutcomeLetter')
  @Mutation(() => OutcomeLetterModel, { description: 'Notes how an approved letter reached the adult. A way that the rule for safe contact closes is refused.' })
  sendOutcomeLetter(@CurrentActor() actor: Actor, @Args('input') { id, route, keepsSafeContact, version }: SendOutcomeLetterInput): Promise<OutcomeLetterModel> {
    return this.letters.send(actor, id, route, keepsSafeContact, version);
  }

  @Allow('read', 'OutcomeLetter')
  @Mutation(() => OutcomeLetterModel, { description: 'Notes that you print a letter. Call it before the printer does.' })
  noteLetterPrinted(@CurrentActor() actor: Actor, @Args('id', { type: () => ID, description: 'The letter.' }) id: string): Promise<OutcomeLetterModel> {
    return this.letters.notePrinted(actor, id);
  }

  @Allow('settle', 'OutcomeLetter')
  @Mutation(() => OutcomeLetterModel, { description: 'Decides that a letter does not go, with the reason.' })
  keepBackOutcomeLetter(@CurrentActor() actor: Actor, @Args('input') { id, reason, version }: KeepBackOutcomeLetterInput): Promise<OutcomeLetterModel> {
    return this.letters.keepBack(actor, id, reason, version);
  }

  @ResolveField(() => [String], { description: 'Advice on plain words: long sentences and office words.' })
  advice(@Parent() { body }: OutcomeLetterModel): string[] {
    return plainWordsAdvice(body);
  }

  @ResolveField(() => String, { description: 'The rule for reaching the person safely; empty when none is written down.' })
  safeContactRule(@CurrentActor() actor: Actor, @Parent() { caseFileId }: OutcomeLetterModel): Promise<string> {
    return this.letters.safeContactOf(actor, caseFileId);
  }
}
