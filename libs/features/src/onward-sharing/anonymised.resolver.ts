import type { Actor } from '@concord/domain';
import { Allow, CurrentActor, Sensitivity } from '@concord/platform';
import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AgenciesService, AgencyModel } from '../agencies/index.js';
import { PractitionerModel, PractitionersService } from '../practitioners/index.js';
import type { AnonymisedPack } from './anonymised.entity.js';
import { BeginAnonymisedPackInput, PresentAnonymisedInput, WriteAnonymisedTextInput } from './anonymised.input.js';
import { AnonymisedDraftTextModel, AnonymisedPackModel, AnonymisedRecipientModel, AnonymisedTextModel } from './anonymised.model.js';
import { AnonymisedPacks } from './anonymised-packs.service.js';

@Resolver(() => AnonymisedPackModel)
export class AnonymisedResolver {
  constructor(private readonly packs: AnonymisedPacks) {}

  @Allow('read', 'AnonymisedPack')
  @Query(() => [AnonymisedPackModel], { description: 'The presentations without a name of a case file, for those who keep its record.' })
  anonymisedPacks(@CurrentActor() actor: Actor, @Args('caseFileId', { type: () => ID, description: 'The case file.' }) caseFileId: string): Promise<AnonymisedPackModel[]> {
    return this.packs.ofCaseFile(actor, caseFileId);
  }

  @Allow('read', 'AnonymisedPack')
  @Query(() => [AnonymisedPackModel], { description: 'Cases that are presented to your agency without a name, newest first.' })
  presentedWithoutName(@CurrentActor() actor: Actor): Promise<AnonymisedPackModel[]> {
    return this.packs.presentedTo(actor);
  }

  @Allow('read', 'AnonymisedPack')
  @Query(() => AnonymisedPackModel, { description: 'One presentation without a name.' })
  anonymisedPack(@CurrentActor() actor: Actor, @Args('id', { type: () => ID, description: 'The presentation.' }) id: string): Promise<AnonymisedPackModel> {
    return this.packs.get(actor, id);
  }

  @Allow('create', 'AnonymisedPack')
  @Mutation(() => AnonymisedPackModel, { description: 'Begins a presentation of a case without a name, where the forum hears such.' })
  beginAnonymisedPack(@CurrentActor() actor: Actor, @Args('input') input: BeginAnonymisedPackInput): Promise<AnonymisedPackModel> {
    return this.packs.begin(actor, input);
  }

  @Allow('edit', 'AnonymisedText')
  @Mutation(() => AnonymisedPackModel, { description: 'Writes a text of a presentation, or puts other words into it. Refused while it holds a name, a date of birth, a number or an address that is known.' })
  writeAnonymisedText(@CurrentActor() actor: Actor, @Args('input') input: WriteAnonymisedTextInput): Promise<AnonymisedPackModel> {
    return this.packs.say(actor, input);
  }

  @Allow('remove', 'AnonymisedText')
  @Mutation(() => AnonymisedPackModel, { description: 'Leaves a text out of a presentation that was not made yet.' })
  removeAnonymisedText(@CurrentActor() actor: Actor, @Args('textId', { type: () => ID, description: 'The text.' }) textId: string): Promise<AnonymisedPackModel> {
    return this.packs.leaveOut(actor, textId);
  }

  @Allow('edit', 'AnonymisedPack')
  @Mutation(() => AnonymisedPackModel, { description: 'Tells the others who keep the record that the texts wait for a second reader.' })
  askToClearAnonymisedPack(@CurrentActor() actor: Actor, @Args('id', { type: () => ID, description: 'The presentation.' }) id: string): Promise<AnonymisedPackModel> {
    return this.packs.askToClear(actor, id);
  }

  @Allow('clear', 'AnonymisedText')
  @Mutation(() => AnonymisedPackModel, { description: 'Clears a text: a second person has read it and it does not tell who the person is.' })
  clearAnonymisedText(
    @CurrentActor() actor: Actor,
    @Args('textId', { type: () => ID, description: 'The text.' }) textId: string,
    @Args('version', { type: () => Int, description: 'The version of the text that you read.' }) version: number,
  ): Promise<AnonymisedPackModel> {
    return this.packs.clear(actor, textId, version);
  }

  @Allow('release', 'AnonymisedPack')
  @Mutation(() => AnonymisedPackModel, { description: 'Presents a case without a name. Somebody other than its writer does this, once every text is cleared.' })
  presentAnonymised(@CurrentActor() actor: Actor, @Args('input') input: PresentAnonymisedInput): Promise<AnonymisedPackModel> {
    return this.packs.release(actor, input);
  }

  @Allow('close', 'AnonymisedPack')
  @Mutation(() => AnonymisedPackModel, { description: 'Ends a presentation: nobody reads it any more but those who keep the record.' })
  closeAnonymisedPack(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'The presentation.' }) id: string,
    @Args('version', { type: () => Int, description: 'The version that you saw.' }) version: number,
  ): Promise<AnonymisedPackModel> {
    return this.packs.close(actor, id, version);
  }

  @ResolveField(() => [AnonymisedTextModel], { description: 'What is read to the table, once it was presented.' })
  content(@Parent() { content }: AnonymisedPack): readonly AnonymisedTextModel[] {
    return content ?? [];
  }

  @ResolveField(() => [AnonymisedDraftTextModel], { description: 'The texts as they are written and cleared; none for those who hear it.' })
  texts(@CurrentActor() actor: Actor, @Parent() { id }: AnonymisedPack): Promise<AnonymisedDraftTextModel[]> {
    return this.packs.textsOf(actor, id);
  }

  @ResolveField(() => [AnonymisedRecipientModel], { description: 'Who hears it, for those who keep the record; none for those who hear it.' })
  recipients(@CurrentActor() actor: Actor, @Parent() { id }: AnonymisedPack): Promise<AnonymisedRecipientModel[]> {
    return this.packs.recipientsOf(actor, [id]);
  }

  @Sensitivity('CASE')
  @ResolveField(() => [String], { description: 'What you may do with it now: edit, release, close. None for those who hear it.' })
  permittedActions(@CurrentActor() actor: Actor, @Parent() { id }: AnonymisedPack): Promise<string[]> {
    return this.packs.permittedActions(actor, id);
  }
}

@Resolver(() => AnonymisedDraftTextModel)
export class AnonymisedDraftTextResolver {
  constructor(private readonly practitioners: PractitionersService) {}

  @Sensitivity('DIRECTORY')
  @ResolveField(() => PractitionerModel, { nullable: true, description: 'Who wrote it last.' })
  writer(@CurrentActor() actor: Actor, @Parent() { writtenBy }: AnonymisedDraftTextModel): Promise<PractitionerModel | null> {
    return this.practitioners.byId(actor, writtenBy);
  }
}

@Resolver(() => AnonymisedRecipientModel)
export class AnonymisedRecipientResolver {
  constructor(private readonly agencies: AgenciesService) {}

  @Sensitivity('DIRECTORY')
  @ResolveField(() => AgencyModel, { nullable: true, description: 'The agency.' })
  agency(@CurrentActor() actor: Actor, @Parent() { agencyId }: AnonymisedRecipientModel): Promise<AgencyModel | null> {
    return this.agencies.byId(actor, agencyId);
  }
}
