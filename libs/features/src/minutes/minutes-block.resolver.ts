import type { Actor } from '@concord/domain';
import { CurrentActor } from '@concord/platform';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AgenciesService, AgencyModel } from '../agencies/index.js';
import { AudienceAgencyModel, shownAudience } from '../plans/index.js';
import { MinutesBlockModel } from './minutes.model.js';
import { audienceKindOf } from './minutes-audience.js';
import type { MinutesBlock } from './minutes-block.entity.js';
import { MinutesCopyBlockModel } from './minutes-copy.model.js';
import { type MinutesAudienceKind, MinutesAudienceKindEnum } from './minutes-words.js';

@Resolver(() => MinutesBlockModel)
export class MinutesBlockResolver {
  constructor(private readonly agencies: AgenciesService) {}

  @ResolveField(() => Boolean, { description: 'Whether its owner has taken the quoted words back since.' })
  recalled(@Parent() block: MinutesBlock & { recalled?: boolean }): boolean {
    return block.recalled ?? false;
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
