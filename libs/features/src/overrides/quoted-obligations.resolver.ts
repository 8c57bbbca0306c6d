import type { Actor } from '@concord/domain';
import { CurrentActor } from '@concord/platform';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { MinutesBlockModel } from '../minutes/index.js';
import { type PlanEntry, PlanEntryModel } from '../plans/index.js';
import { ObligationModel, ObligationsService } from '../sharing/index.js';

const described = { description: 'What you must heed about the information it quotes, such as that it was shared without consent and until when. Show it beside the words.' };

/** A text that quotes something shared without consent says so to whoever may see that (R38). */
@Resolver(() => PlanEntryModel)
export class PlanEntryObligationsResolver {
  constructor(private readonly obligationsOf: ObligationsService) {}

  @ResolveField(() => [ObligationModel], described)
  obligations(@CurrentActor() actor: Actor, @Parent() { sourceItemIds }: PlanEntry): Promise<ObligationModel[]> {
    return this.obligationsOf.ofQuoted(actor, sourceItemIds);
  }
}

@Resolver(() => MinutesBlockModel)
export class MinutesBlockObligationsResolver {
  constructor(private readonly obligationsOf: ObligationsService) {}

  @ResolveField(() => [ObligationModel], described)
  obligations(@CurrentActor() actor: Actor, @Parent() { sourceItemIds }: MinutesBlockModel): Promise<ObligationModel[]> {
    return this.obligationsOf.ofQuoted(actor, sourceItemIds);
  }
}
