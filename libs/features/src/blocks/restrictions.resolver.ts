import { type Actor, RuleBroken } from '@concord/domain';
import { Allow, CurrentActor } from '@concord/platform';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { PractitionerModel, PractitionersService } from '../practitioners/index.js';
import { AnswerAboutRestrictionInput, AskAboutRestrictionInput, LookAtRestrictionInput, NameForRecordInput, RestrictRecordInput } from './block.input.js';
import { RecordRestrictionModel } from './block.model.js';
import { endOf } from './blocks.resolver.js';
import type { RecordRestriction } from './record-restriction.entity.js';
import { RestrictionService } from './restriction.service.js';

@Resolver(() => RecordRestrictionModel)
export class RestrictionsResolver {
  constructor(
    private readonly restrictions: RestrictionService,
    private readonly practitioners: PractitionersService,
  ) {}

  @Allow('read', 'RecordRestriction')
  @Query(() => RecordRestrictionModel, { nullable: true, description: 'The restriction of a case file, if one holds. For those who look after it.' })
  recordRestriction(@CurrentActor() actor: Actor, @Args('caseFileId', { type: () => ID, description: 'The case file.' }) caseFileId: string): Promise<RecordRestrictionModel | null> {
    return this.restrictions.of(actor, caseFileId);
  }

  @Allow('create', 'RecordRestriction')
  @Mutation(() => RecordRestrictionModel, { description: 'Closes a record at once to all but named people. A second person who keeps it looks at this within two working days.' })
  restrictRecord(@CurrentActor() actor: Actor, @Args('input') { lastDay, ...request }: RestrictRecordInput): Promise<RecordRestrictionModel> {
    const until = endOf(lastDay);
    if (!until) throw new RuleBroken('Give the last day on which it holds.', 'lastDay');
    return this.restrictions.restrict(actor, { ...request, until });
  }

  @Allow('name', 'RecordRestriction')
  @Mutation(() => RecordRestrictionModel, { description: 'Names one more person who may see a restricted record.' })
  nameForRecord(@CurrentActor() actor: Actor, @Args('input') { id, practitionerId, version }: NameForRecordInput): Promise<RecordRestrictionModel> {
    return this.restrictions.name(actor, id, practitionerId, version);
  }

  @Allow('lookAt', 'RecordRestriction')
  @Mutation(() => RecordRestrictionModel, { description: 'The second pair of eyes on a restriction: upholds it or ends it.' })
  lookAtRestriction(@CurrentActor() actor: Actor, @Args('input') { id, isRight, version }: LookAtRestrictionInput): Promise<RecordRestrictionModel> {
    return this.restrictions.look(actor, id, isRight, version);
  }

  @Allow('ask', 'RecordRestriction')
  @Mutation(() => RecordRestrictionModel, { description: 'Asks to end a restriction or to make it last longer. Nothing changes until a second person agrees.' })
  askAboutRestriction(@CurrentActor() actor: Actor, @Args('input') { id, lastDay, version, ...question }: AskAboutRestrictionInput): Promise<RecordRestrictionModel> {
    return this.restrictions.ask(actor, id, { ...question, until: endOf(lastDay) }, version);
  }

  @Allow('answer', 'RecordRestriction')
  @Mutation(() => RecordRestrictionModel, { description: 'Answers what somebody else asked about a restriction.' })
  answerAboutRestriction(@CurrentActor() actor: Actor, @Args('input') { id, agrees, version }: AnswerAboutRestrictionInput): Promise<RecordRestrictionModel> {
    return this.restrictions.answer(actor, id, agrees, version);
  }

  @ResolveField(() => [PractitionerModel], { description: 'Those who may see the record.' })
  async named(@CurrentActor() actor: Actor, @Parent() restriction: RecordRestriction): Promise<PractitionerModel[]> {
    const named = await this.restrictions.namedIn(actor, restriction);
    return (await Promise.all(named.map((it) => this.practitioners.byId(actor, it.practitionerId)))).flatMap((it) => it ?? []);
  }

  @ResolveField(() => PractitionerModel, { nullable: true, description: 'Who set it.' })
  setByPractitioner(@CurrentActor() actor: Actor, @Parent() { setBy }: RecordRestrictionModel): Promise<PractitionerModel | null> {
    return this.practitioners.byId(actor, setBy);
  }

  @ResolveField(() => [String], { description: 'What you may do with it.' })
  permittedActions(@CurrentActor() actor: Actor, @Parent() { id }: RecordRestrictionModel): Promise<string[]> {
    return this.restrictions.permittedActions(actor, id);
  }
}
