import type { Actor } from '@concord/domain';
import { Allow, connectionOf, CurrentActor, NullIsAbsent, type Page, PageArgs } from '@concord/platform';
import { Args, ArgsType, Field, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { IsOptional } from 'class-validator';
import { AgenciesService, AgencyModel } from '../agencies/index.js';
import { SettlePersonMatchInput } from './person-match.input.js';
import { ComparedPersonModel, PersonMatchModel } from './person-match.model.js';
import { PersonMatchService } from './person-match.service.js';

@ArgsType()
class PersonMatchesArgs extends PageArgs {
  @Field(() => Boolean, { nullable: true, description: 'Those already decided instead of those that wait.' })
  @NullIsAbsent()
  @IsOptional()
  settled?: boolean;
}

const MatchConnection = connectionOf(PersonMatchModel);

@Resolver(() => PersonMatchModel)
export class PersonMatchesResolver {
  constructor(private readonly matches: PersonMatchService) {}

  @Allow('read', 'PersonMatchTask')
  @Query(() => MatchConnection, {
    description: 'Records of two agencies that may be about one person, for the partnership’s matching officer.',
  })
  personMatches(@CurrentActor() actor: Actor, @Args() args: PersonMatchesArgs): Promise<Page<PersonMatchModel>> {
    return this.matches.find(actor, args);
  }

  @Allow('resolve', 'PersonMatchTask')
  @Mutation(() => PersonMatchModel, {
    description: 'Says whether two records are about one person, or takes back that they were.',
  })
  settlePersonMatch(
    @CurrentActor() actor: Actor,
    @Args('input') input: SettlePersonMatchInput,
  ): Promise<PersonMatchModel> {
    return this.matches.settle(actor, input);
  }

  @ResolveField(() => String, { nullable: true, description: 'What the owner of the other record thinks, once it has said so.' })
  ownersOpinion(@Parent() match: PersonMatchModel): Promise<string | null> {
    return this.matches.opinionOn(match.id);
  }

  @ResolveField(() => [ComparedPersonModel], { description: 'The two records.' })
  people(@Parent() match: PersonMatchModel): Promise<ComparedPersonModel[]> {
    return this.matches.compared(match.id);
  }
}

@Resolver(() => ComparedPersonModel)
export class ComparedPersonResolver {
  constructor(private readonly agencies: AgenciesService) {}

  @ResolveField(() => AgencyModel, { nullable: true, description: 'The agency that registered it.' })
  agency(@CurrentActor() actor: Actor, @Parent() { agencyId }: ComparedPersonModel): Promise<AgencyModel | null> {
    return this.agencies.byId(actor, agencyId);
  }
}
