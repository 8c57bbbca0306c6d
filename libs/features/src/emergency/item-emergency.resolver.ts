import type { Actor } from '@concord/domain';
import { Allow, CurrentActor } from '@concord/platform';
import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Item, ItemModel } from '../sharing/index.js';
import { EmergencyReleases } from './emergency-releases.service.js';
import { ReleaseForEmergenciesInput } from './emergency.input.js';
import { EmergencyReleaseModel } from './emergency.model.js';

@Resolver(() => ItemModel)
export class ItemEmergencyResolver {
  constructor(private readonly releases: EmergencyReleases) {}

  @Allow('create', 'EmergencyRelease')
  @Mutation(() => ItemModel, { description: 'Says which functions may open an item in an emergency. Only its owner agency can. Takes the place of what was set before.' })
  releaseForEmergencies(@CurrentActor() actor: Actor, @Args('input') { reason = '', ...input }: ReleaseForEmergenciesInput): Promise<ItemModel> {
    return this.releases.release(actor, { ...input, reason });
  }

  @Allow('end', 'EmergencyRelease')
  @Mutation(() => ItemModel, { description: 'Nobody may open this item in an emergency any more.' })
  endEmergencyRelease(@CurrentActor() actor: Actor, @Args('itemId', { type: () => ID, description: 'The item.' }) itemId: string): Promise<ItemModel> {
    return this.releases.end(actor, itemId);
  }

  @ResolveField(() => [EmergencyReleaseModel], { description: 'Which functions may open it in an emergency; for its owner agency, empty for everybody else.' })
  emergencyReleases(@CurrentActor() actor: Actor, @Parent() item: Item): Promise<EmergencyReleaseModel[]> {
    return this.releases.ofItem(actor, item.id);
  }
}
