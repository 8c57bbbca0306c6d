import type { Actor } from '@concord/domain';
import { Allow, connectionOf, CurrentActor, NullIsAbsent, type Page, PageArgs } from '@concord/platform';
import { Args, ArgsType, Field, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { IsOptional, MaxLength } from 'class-validator';
import { AgenciesService, AgencyModel } from '../agencies/index.js';
import { PractitionerModel } from './practitioner.model.js';
import { PractitionersService } from './practitioners.service.js';

@ArgsType()
class PractitionersArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only practitioners of this agency.' })
  @NullIsAbsent()
  @IsOptional()
  @MaxLength(36, { message: 'Choose an agency from the list' })
  agencyId?: string;

  @Field(() => String, {
    nullable: true,
    description: 'Beginnings of the words of a name: "si ev" finds Siân Evans.',
  })
  @NullIsAbsent()
  @IsOptional()
  @MaxLength(100, { message: 'Search must be 100 characters or fewer' })
  search?: string;
}

const PractitionerConnection = connectionOf(PractitionerModel);

@Resolver(() => PractitionerModel)
export class PractitionersResolver {
  constructor(
    private readonly practitioners: PractitionersService,
    private readonly agencies: AgenciesService,
  ) {}

  @Allow('read', 'Practitioner')
  @Query(() => PractitionerConnection, {
    name: 'practitioners',
    description: 'The directory of practitioners, by name.',
  })
  list(@CurrentActor() actor: Actor, @Args() args: PractitionersArgs): Promise<Page<PractitionerModel>> {
    return this.practitioners.find(actor, args);
  }

  @Allow('read', 'Practitioner')
  @Query(() => PractitionerModel, { description: 'One practitioner.' })
  practitioner(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'The practitioner.' }) id: string,
  ): Promise<PractitionerModel> {
    return this.practitioners.get(actor, id);
  }

  @Allow('read', 'Practitioner')
  @Query(() => PractitionerModel, { description: 'Your own entry in the directory.' })
  me(@CurrentActor() actor: Actor): Promise<PractitionerModel> {
    return this.practitioners.get(actor, actor.practitionerId);
  }

  @ResolveField(() => AgencyModel, { nullable: true, description: 'The agency they work for.' })
  agency(@CurrentActor() actor: Actor, @Parent() practitioner: PractitionerModel): Promise<AgencyModel | null> {
    return this.agencies.byId(actor, practitioner.agencyId);
  }
}
