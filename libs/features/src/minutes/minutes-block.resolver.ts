import type { Actor } from '@concord/domain';
import { CurrentActor, LocalDate } from '@concord/platform';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AgenciesService, AgencyModel } from '../agencies/index.js';
import { AudienceAgencyModel, shownAudience } from '../plans/index.js';
import { RecalledItems } from '../sharing/index.js';
import { MinutesBlockModel } from './minutes.model.js';
import { audienceKindOf } from './minutes-audience.js';
import type { MinutesBlock } from './minutes-block.entity.js';
import { MinutesCopyBlockModel } from './minutes-copy.model.js';
import { type MinutesAudienceKind, MinutesAudienceKindEnum } from './minutes-words.js';

@Resolver(() => MinutesBlockModel)
export class MinutesBlockResolver {
  constructor(
    private readonly agencies: AgenciesService,
    private readonly recalls: RecalledItems,
  ) {}

  @ResolveField(() => LocalDate, { nullable: true, description: 'The day on which the owner of something it quotes took that back. What was approved stays as it was; show this above it.' })
  recalledOn(@CurrentActor() actor: Actor, @Parent() { sourceItemIds }: MinutesBlock): Promise<string | null> {
    return this.recalls.lastDay(actor, sourceItemIds);
  }

  @ResolveField(() => Boolean, { description: 'Whether its owner has taken the quoted words back since.' })
  recalled(@Parent() block: MinutesBlock & { recalled?: boolean }): boolean {
    return block.recalled ?? false;
  }

  @ResolveField(() => Boolean, { description: 'Whether it quotes words under conditions that you have not accepted. Its words show once you accept them on the item.' })
  toAccept(@Parent() block: MinutesBlock & { toAccept?: boolean }): boolean {
    return block.toAccept ?? false;
  }

  @ResolveField(() => MinutesAudienceKindEnum, { nullable: true, description: 'Who may have it; null while nobody has chosen.' })
  audience(@Parent() { audience, sourceItemIds }: MinutesBlock): MinutesAudienceKind | null {
    return audienceKindOf(audience, sourceItemIds.length > 0);
  }

  @ResolveField(() => [AudienceAgencyModel], { description: 'The agencies chosen, with CHOSEN.' })
  audienceAgencies(@Parent() { audience }: MinutesBlock): AudienceAgencyModel[] {
    return audience?.open === 'CHOSEN' ? shownAudience(audience.to) : [];
  }

  @ResolveField(() => AgencyModel, { nullable: true, description: 'The agency whose words they are.' })
  owner(@CurrentActor() actor: Actor, @Parent() { ownerAgencyId }: MinutesBlockModel): Promise<AgencyModel | null> | null {
    return ownerAgencyId ? this.agencies.byId(actor, ownerAgencyId) : null;
  }
}

@Resolver(() => MinutesCopyBlockModel)
export class MinutesCopyBlockResolver {
  constructor(private readonly agencies: AgenciesService) {}

  @ResolveField(() => AgencyModel, { nullable: true, description: 'The agency whose words they are.' })
  owner(@CurrentActor() actor: Actor, @Parent() { ownerAgencyId }: MinutesCopyBlockModel): Promise<AgencyModel | null> | null {
    return ownerAgencyId ? this.agencies.byId(actor, ownerAgencyId) : null;
  }
}
