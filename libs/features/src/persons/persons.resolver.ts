import type { Actor } from '@concord/domain';
import { Allow, connectionOf, CurrentActor, NullIsAbsent, type Page, PageArgs } from '@concord/platform';
import { Args, ArgsType, Field, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { IsOptional, MaxLength } from 'class-validator';
import { AgenciesService, AgencyModel } from '../agencies/index.js';
import { PersonDetailsService } from './person-details.service.js';
import {
  AddAddressInput,
  AddAliasInput,
  AddIdentifierInput,
  AmendPersonInput,
  LinkPeopleInput,
  RecordHouseholdMemberInput,
  RegisterPersonInput,
} from './person.input.js';
import {
  HouseholdMemberModel,
  PersonAddressModel,
  PersonAliasModel,
  PersonEqualityModel,
  PersonIdentifierModel,
  PersonLinkModel,
  PersonModel,
} from './person.model.js';
import { PersonService } from './person.service.js';

@ArgsType()
class PersonsArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Beginnings of names, a date of birth (30 4 1961), or a whole number such as an NHS number.',
  })
  @NullIsAbsent()
  @IsOptional()
  @MaxLength(100, { message: 'Search must be 100 characters or fewer' })
  search?: string;
}

const PersonConnection = connectionOf(PersonModel);

@Resolver(() => PersonModel)
export class PersonsResolver {
  constructor(
    private readonly people: PersonService,
    private readonly details: PersonDetailsService,
    private readonly agencies: AgenciesService,
  ) {}

  @Allow('read', 'Person')
  @Query(() => PersonConnection, {
    description: 'People you may see, by family name. It never says whether somebody is known elsewhere.',
  })
  persons(@CurrentActor() actor: Actor, @Args() args: PersonsArgs): Promise<Page<PersonModel>> {
    return this.people.find(actor, args);
  }

  @Allow('read', 'Person')
  @Query(() => PersonModel, { description: 'One person.' })
  person(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'The person.' }) id: string,
  ): Promise<PersonModel> {
    return this.people.get(actor, id);
  }

  @Allow('create', 'Person')
  @Mutation(() => PersonModel, {
    description:
      'Registers a person for your agency. Should another agency have a record, a matching officer compares them; you are not told.',
  })
  registerPerson(@CurrentActor() actor: Actor, @Args('input') input: RegisterPersonInput): Promise<PersonModel> {
    return this.people.register(actor, input);
  }

  @Allow('amend', 'Person')
  @Mutation(() => PersonModel, { description: 'Amends a person that your agency registered.' })
  amendPerson(@CurrentActor() actor: Actor, @Args('input') input: AmendPersonInput): Promise<PersonModel> {
    return this.people.amend(actor, input);
  }

  @Allow('create', 'PersonIdentifier')
  @Mutation(() => PersonModel, { description: 'Adds a number to a person that your agency registered.' })
  addIdentifier(@CurrentActor() actor: Actor, @Args('input') input: AddIdentifierInput): Promise<PersonModel> {
    return this.details.addIdentifier(actor, input);
  }

  @Allow('create', 'PersonAddress')
  @Mutation(() => PersonModel, { description: 'Adds an address to a person that your agency registered.' })
  addAddress(@CurrentActor() actor: Actor, @Args('input') input: AddAddressInput): Promise<PersonModel> {
    return this.details.addAddress(actor, input);
  }

  @Allow('create', 'PersonAlias')
  @Mutation(() => PersonModel, { description: 'Adds another name to a person that your agency registered.' })
  addAlias(@CurrentActor() actor: Actor, @Args('input') input: AddAliasInput): Promise<PersonModel> {
    return this.details.addAlias(actor, input);
  }

  @Allow('create', 'PersonLink')
  @Mutation(() => PersonModel, { description: 'Records somebody who matters in the person’s life.' })
  linkPeople(@CurrentActor() actor: Actor, @Args('input') input: LinkPeopleInput): Promise<PersonModel> {
    return this.details.linkPeople(actor, input);
  }

  @Allow('create', 'HouseholdMember')
  @Mutation(() => PersonModel, { description: 'Records who else lives there.' })
  recordHouseholdMember(
    @CurrentActor() actor: Actor,
    @Args('input') input: RecordHouseholdMemberInput,
  ): Promise<PersonModel> {
    return this.details.recordHouseholdMember(actor, input);
  }

  @ResolveField(() => AgencyModel, {
    nullable: true,
    description: 'The agency that registered this record and may amend it.',
  })
  registeringAgency(@CurrentActor() actor: Actor, @Parent() person: PersonModel): Promise<AgencyModel | null> {
    return this.agencies.byId(actor, person.registeringAgencyId);
  }

  @ResolveField(() => [PersonAliasModel], { description: 'Other names.' })
  aliases(@CurrentActor() actor: Actor, @Parent() person: PersonModel): Promise<PersonAliasModel[]> {
    return this.details.aliasesOf(actor, person.id);
  }

  @ResolveField(() => [PersonIdentifierModel], {
    description: 'Numbers by which agencies know the person, as far as you may see them.',
  })
  identifiers(@CurrentActor() actor: Actor, @Parent() person: PersonModel): Promise<PersonIdentifierModel[]> {
    return this.details.identifiersOf(actor, person.id);
  }

  @ResolveField(() => [PersonAddressModel], { description: 'Addresses, as far as you may see them.' })
  addresses(@CurrentActor() actor: Actor, @Parent() person: PersonModel): Promise<PersonAddressModel[]> {
    return this.details.addressesOf(actor, person.id);
  }

  @ResolveField(() => [PersonLinkModel], {
    description: 'Who matters in the person’s life. Empty where you do not run a case about them.',
  })
  links(@CurrentActor() actor: Actor, @Parent() person: PersonModel): Promise<PersonLinkModel[]> {
    return this.details.linksOf(actor, person.id);
  }

  @ResolveField(() => [HouseholdMemberModel], {
    description: 'Who else lives there. Empty where you do not run a case about the person.',
  })
  household(@CurrentActor() actor: Actor, @Parent() person: PersonModel): Promise<HouseholdMemberModel[]> {
    return this.details.householdOf(actor, person.id);
  }

  @ResolveField(() => PersonEqualityModel, {
    nullable: true,
    description: 'How the person describes themselves. Null where you do not run a case about them.',
  })
  equality(@CurrentActor() actor: Actor, @Parent() person: PersonModel): Promise<PersonEqualityModel | null> {
    return this.details.equalityOf(actor, person.id);
  }

  @ResolveField(() => [String], { description: 'What you may do with this record: "amend".' })
  permittedActions(@CurrentActor() actor: Actor, @Parent() person: PersonModel): Promise<string[]> {
    return this.people.permittedActions(actor, person.id);
  }
}
