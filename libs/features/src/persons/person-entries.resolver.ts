import type { Actor } from '@concord/domain';
import { Allow, CurrentActor } from '@concord/platform';
import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { HouseholdMember, PersonAddress, PersonAlias, PersonIdentifier, PersonLink } from './person-details.entity.js';
import { PersonDetailsService } from './person-details.service.js';
import { PersonModel } from './person.model.js';

const TheEntry = (): ParameterDecorator => Args('id', { type: () => ID, description: 'The entry.' });

/** Takes entries that no longer hold, or never did, off a person’s record. They stay in its history. */
@Resolver(() => PersonModel)
export class PersonEntriesResolver {
  constructor(private readonly details: PersonDetailsService) {}

  @Allow('end', 'PersonAlias')
  @Mutation(() => PersonModel, { description: 'Takes another name off the record. The person is still found by it.' })
  endAlias(@CurrentActor() actor: Actor, @TheEntry() id: string): Promise<PersonModel> {
    return this.details.end(actor, PersonAlias, id);
  }

  @Allow('end', 'PersonIdentifier')
  @Mutation(() => PersonModel, { description: 'Takes a number off the record.' })
  endIdentifier(@CurrentActor() actor: Actor, @TheEntry() id: string): Promise<PersonModel> {
    return this.details.end(actor, PersonIdentifier, id);
  }

  @Allow('end', 'PersonAddress')
  @Mutation(() => PersonModel, { description: 'Takes an address off the record.' })
  endAddress(@CurrentActor() actor: Actor, @TheEntry() id: string): Promise<PersonModel> {
    return this.details.end(actor, PersonAddress, id);
  }

  @Allow('end', 'PersonLink')
  @Mutation(() => PersonModel, { description: 'Takes somebody in the person’s life off the record.' })
  endLink(@CurrentActor() actor: Actor, @TheEntry() id: string): Promise<PersonModel> {
    return this.details.end(actor, PersonLink, id);
  }

  @Allow('end', 'HouseholdMember')
  @Mutation(() => PersonModel, { description: 'Takes somebody off the household.' })
  endHouseholdMember(@CurrentActor() actor: Actor, @TheEntry() id: string): Promise<PersonModel> {
    return this.details.end(actor, HouseholdMember, id);
  }
}
