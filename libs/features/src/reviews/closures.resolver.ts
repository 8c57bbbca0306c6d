import type { Actor } from '@concord/domain';
import { Allow, CurrentActor } from '@concord/platform';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AgenciesService, AgencyModel } from '../agencies/index.js';
import { forumModel, ForumModel } from '../case-files/index.js';
import { PractitionerModel, PractitionersService } from '../practitioners/index.js';
import type { Closure } from './closure.entity.js';
import { ClosureModel, ClosureProblemModel } from './closure.model.js';
import { ClosureService } from './closures.service.js';
import { AcceptReceivingInput, BeginClosureInput, CloseCaseInput, contentOf, EditClosureInput, NoteReceivingAcceptedInput, SignClosureInput, WithdrawClosureInput } from './reviews.input.js';

@Resolver(() => ClosureModel)
export class ClosuresResolver {
  constructor(
    private readonly closures: ClosureService,
    private readonly agencies: AgenciesService,
    private readonly practitioners: PractitionersService,
  ) {}

  @Allow('read', 'Closure')
  @Query(() => ClosureModel, { description: 'One closure: for those who carry the case, for whoever is asked to sign or to receive, and for the table once it is closed.' })
  closure(@CurrentActor() actor: Actor, @Args('id', { type: () => ID, description: 'The closure.' }) id: string): Promise<ClosureModel> {
    return this.closures.get(actor, id);
  }

  @Allow('read', 'Closure')
  @Query(() => [PractitionerModel], { description: 'Who may be asked to sign the closure of a case file.' })
  closureSignatories(@CurrentActor() actor: Actor, @Args('caseFileId', { type: () => ID, description: 'The case file.' }) caseFileId: string): Promise<PractitionerModel[]> {
    return this.closures.signatories(actor, caseFileId);
  }

  @Allow('create', 'Closure')
  @Mutation(() => ClosureModel, { description: 'Begins to close a case file. A reason that never closes a case, such as non-engagement, is refused at once.' })
  beginClosure(@CurrentActor() actor: Actor, @Args('input') input: BeginClosureInput): Promise<ClosureModel> {
    return this.closures.propose(actor, input.caseFileId, contentOf(input), input.submissionId);
  }

  @Allow('edit', 'Closure')
  @Mutation(() => ClosureModel, { description: 'Words a closure anew. A signature falls away.' })
  editClosure(@CurrentActor() actor: Actor, @Args('input') input: EditClosureInput): Promise<ClosureModel> {
    return this.closures.reword(actor, input.id, contentOf(input), input.version);
  }

  @Allow('sign', 'Closure')
  @Mutation(() => ClosureModel, { description: 'Somebody senior, other than the person asking, signs.' })
  signClosure(@CurrentActor() actor: Actor, @Args('input') { id, grade, note, version }: SignClosureInput): Promise<ClosureModel> {
    return this.closures.sign(actor, id, grade, note, version);
  }

  @Allow('accept', 'Closure')
  @Mutation(() => ClosureModel, { description: 'The receiving agency takes the person on.' })
  acceptReceiving(@CurrentActor() actor: Actor, @Args('input') { id, note, version }: AcceptReceivingInput): Promise<ClosureModel> {
    return this.closures.accept(actor, id, note, version);
  }

  @Allow('noteAcceptance', 'Closure')
  @Mutation(() => ClosureModel, { description: 'Notes that an area or service outside Concord has accepted.' })
  noteReceivingAccepted(@CurrentActor() actor: Actor, @Args('input') { id, note, version }: NoteReceivingAcceptedInput): Promise<ClosureModel> {
    return this.closures.noteAcceptance(actor, id, note, version);
  }

  @Allow('withdraw', 'Closure')
  @Mutation(() => ClosureModel, { description: 'Takes a closure back before it is done.' })
  withdrawClosure(@CurrentActor() actor: Actor, @Args('input') { id, reason, version }: WithdrawClosureInput): Promise<ClosureModel> {
    return this.closures.withdraw(actor, id, reason, version);
  }

  @Allow('finish', 'Closure')
  @Mutation(() => ClosureModel, { description: 'Closes the case file, tells every agency named in the same act, and drafts the letter to the adult. Refused with every reason why not.' })
  closeCase(@CurrentActor() actor: Actor, @Args('input') { id, version }: CloseCaseInput): Promise<ClosureModel> {
    return this.closures.close(actor, id, version);
  }

  @ResolveField(() => [ClosureProblemModel], { description: 'Why it may not be closed yet; empty when it may.' })
  problems(@CurrentActor() actor: Actor, @Parent() closure: Closure): Promise<ClosureProblemModel[]> {
    return this.closures.shownProblems(actor, closure);
  }

  @ResolveField(() => [AgencyModel], { description: 'The agencies that are told.' })
  async toldAgencies(@CurrentActor() actor: Actor, @Parent() { toldAgencyIds }: ClosureModel): Promise<AgencyModel[]> {
    const told = await Promise.all(toldAgencyIds.map((id) => this.agencies.byId(actor, id)));
    return told.filter((it) => it !== null);
  }

  @ResolveField(() => PractitionerModel, { nullable: true, description: 'Who is asked to sign.' })
  signatory(@CurrentActor() actor: Actor, @Parent() { signatoryId }: ClosureModel): Promise<PractitionerModel | null> | null {
    return signatoryId ? this.practitioners.byId(actor, signatoryId) : null;
  }

  @ResolveField(() => PractitionerModel, { nullable: true, description: 'Who asks for the closure.' })
  requester(@CurrentActor() actor: Actor, @Parent() { requestedBy }: ClosureModel): Promise<PractitionerModel | null> {
    return this.practitioners.byId(actor, requestedBy);
  }

  @ResolveField(() => ForumModel, { description: 'The forum’s definition: its reasons for closing, its grades.' })
  async forum(@CurrentActor() actor: Actor, @Parent() closure: Closure): Promise<ForumModel> {
    return forumModel(await this.closures.definitionOf(actor, closure));
  }

  @ResolveField(() => [String], { description: 'What you may do with it now: edit, sign, accept, noteAcceptance, withdraw, finish.' })
  permittedActions(@CurrentActor() actor: Actor, @Parent() { id }: ClosureModel): Promise<string[]> {
    return this.closures.permittedActions(actor, id);
  }
}
