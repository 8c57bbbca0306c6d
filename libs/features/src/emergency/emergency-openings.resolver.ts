import { type Actor, EMERGENCY_NOTHING } from '@concord/domain';
import { Allow, CurrentActor } from '@concord/platform';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ItemModel } from '../sharing/index.js';
import { DutyDesks } from './duty-desks.service.js';
import { EmergencyOpening } from './emergency-opening.entity.js';
import { EmergencyOpenings } from './emergency-openings.service.js';
import { SoughtInEmergencyInput, StartEmergencyOpeningInput } from './emergency.input.js';
import { DutyDeskModel, EmergencyOpeningModel, EmergencyStopModel } from './emergency.model.js';

@Resolver(() => EmergencyOpeningModel)
export class EmergencyOpeningsResolver {
  constructor(
    private readonly openings: EmergencyOpenings,
    private readonly desks: DutyDesks,
  ) {}

  @Allow('create', 'EmergencyOpening')
  @Query(() => EmergencyStopModel, { description: 'What opening in an emergency would mean. It is the same for anybody, known to Concord or not: nobody is looked up.' })
  emergencyStop(@CurrentActor() actor: Actor, @Args('input') input: SoughtInEmergencyInput): EmergencyStopModel {
    return this.openings.stop(actor, input);
  }

  @Allow('create', 'EmergencyOpening')
  @Mutation(() => EmergencyOpeningModel, { description: 'Opens what was released beforehand for emergencies about one person, for an hour. Always written down, always looked at by somebody else.' })
  startEmergencyOpening(@CurrentActor() actor: Actor, @Args('input') input: StartEmergencyOpeningInput): Promise<EmergencyOpeningModel> {
    return this.openings.start(actor, input);
  }

  @Allow('read', 'EmergencyOpening')
  @Query(() => EmergencyOpeningModel, { description: 'An emergency opening of yours.' })
  emergencyOpening(@CurrentActor() actor: Actor, @Args('id', { type: () => ID, description: 'The opening.' }) id: string): Promise<EmergencyOpeningModel> {
    return this.openings.get(actor, id);
  }

  @Allow('read', 'EmergencyOpening')
  @Query(() => EmergencyOpeningModel, { nullable: true, description: 'What you have open in an emergency now, if anything.' })
  currentEmergencyOpening(@CurrentActor() actor: Actor): Promise<EmergencyOpeningModel | null> {
    return this.openings.current(actor);
  }

  @Allow('extend', 'EmergencyOpening')
  @Mutation(() => EmergencyOpeningModel, { description: 'Extends an opening, once.' })
  extendEmergencyOpening(@CurrentActor() actor: Actor, @Args('id', { type: () => ID, description: 'The opening.' }) id: string): Promise<EmergencyOpeningModel> {
    return this.openings.extend(actor, id);
  }

  @Allow('end', 'EmergencyOpening')
  @Mutation(() => EmergencyOpeningModel, { description: 'Ends an opening at once.' })
  endEmergencyOpening(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'The opening.' }) id: string,
    @Args('left', { type: () => Boolean, nullable: true, description: 'Whether it ends because the page was left.' }) left?: boolean | null,
  ): Promise<EmergencyOpeningModel> {
    return this.openings.end(actor, id, left ? 'LEFT' : 'ENDED');
  }

  @ResolveField(() => [ItemModel], { description: 'What is open. Empty when it has ended, and for whoever looks at it afterwards.' })
  items(@CurrentActor() actor: Actor, @Parent() opening: EmergencyOpening): Promise<ItemModel[]> {
    return this.openings.itemsOf(actor, opening);
  }

  @ResolveField(() => String, { description: 'What to say when nothing opened. Never a sign of safety.' })
  nothingText(): string {
    return EMERGENCY_NOTHING;
  }

  @ResolveField(() => String, { nullable: true, description: 'What was typed to find the person; for the opener.' })
  sought(@CurrentActor() actor: Actor, @Parent() opening: EmergencyOpening): string | null {
    return opening.practitionerId === actor.practitionerId ? opening.sought : null;
  }

  @ResolveField(() => Boolean, { description: 'Whether it is open now.' })
  isLive(@CurrentActor() actor: Actor, @Parent() opening: EmergencyOpening): boolean {
    return opening.isLive(actor.at);
  }

  @ResolveField(() => [DutyDeskModel], { description: 'Whom to ring, whatever opened.' })
  whomToRing(@CurrentActor() actor: Actor): Promise<DutyDeskModel[]> {
    return this.desks.all(actor);
  }
}
