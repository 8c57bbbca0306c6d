import type { Actor } from '@concord/domain';
import { Allow, CurrentActor, DateTime } from '@concord/platform';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { PractitionerModel, PractitionersService } from '../practitioners/index.js';
import { RecordConsentInput } from './consent.input.js';
import { ConsentEffectModel, ConsentEventModel, ConsentPositionModel, ConsentScopeModel } from './consent.model.js';
import { ConsentEvent } from './consent-event.entity.js';
import { ConsentScope } from './consent-scope.entity.js';
import { ConsentService } from './consent.service.js';
import type { Shown } from './withheld-words.js';

@Resolver(() => ConsentEventModel)
export class ConsentResolver {
  constructor(
    private readonly consent: ConsentService,
    private readonly practitioners: PractitionersService,
  ) {}

  @Allow('read', 'ConsentEvent')
  @Query(() => ConsentPositionModel, { description: 'Where consent stands on a case file, and its effect now, category by agency.' })
  consentPosition(@CurrentActor() actor: Actor, @Args('caseFileId', { type: () => ID, description: 'The case file.' }) caseFileId: string): Promise<ConsentPositionModel> {
    return this.consent.positionOf(actor, caseFileId);
  }

  @Allow('read', 'ConsentEvent')
  @Query(() => [ConsentEventModel], { description: 'What was said about consent on a case file, newest first.' })
  consentEvents(@CurrentActor() actor: Actor, @Args('caseFileId', { type: () => ID, description: 'The case file.' }) caseFileId: string): Promise<ConsentEventModel[]> {
    return this.consent.eventsOf(actor, caseFileId);
  }

  @Allow('create', 'ConsentEvent')
  @Query(() => [ConsentEffectModel], { description: 'Before saving: which categories open or close for which agency. It names no item and counts none.' })
  previewConsentEffect(@CurrentActor() actor: Actor, @Args('input') input: RecordConsentInput): Promise<ConsentEffectModel[]> {
    return this.consent.previewEffect(actor, input);
  }

  @Allow('create', 'ConsentEvent')
  @Mutation(() => ConsentEventModel, { description: 'Records what the person said. Access opens and closes with it, at once.' })
  recordConsent(@CurrentActor() actor: Actor, @Args('input') input: RecordConsentInput): Promise<ConsentEventModel> {
    return this.consent.record(actor, input);
  }

  @ResolveField(() => [ConsentScopeModel], { description: 'What was agreed or refused, line by line.' })
  scopes(@CurrentActor() actor: Actor, @Parent() event: Shown<ConsentEvent>): Promise<ConsentScopeModel[]> {
    return this.consent.scopesShown(actor, event);
  }

  @ResolveField(() => PractitionerModel, { nullable: true, description: 'Who recorded it.' })
  recordedByPractitioner(@CurrentActor() actor: Actor, @Parent() event: ConsentEvent): Promise<PractitionerModel | null> {
    return this.practitioners.byId(actor, event.recordedBy);
  }
}

@Resolver(() => ConsentScopeModel)
export class ConsentScopesResolver {
  @ResolveField(() => DateTime, { nullable: true, description: 'Until when, exclusive; null without an end.' })
  until(@Parent() scope: ConsentScope): Date | null {
    return scope.validUntil instanceof Date ? scope.validUntil : null;
  }
}
