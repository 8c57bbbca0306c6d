import { type Actor, PARTNER_ASK_SENTENCE } from '@concord/domain';
import { Allow, CurrentActor } from '@concord/platform';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AgenciesService, AgencyModel } from '../agencies/index.js';
import { PractitionerModel, PractitionersService } from '../practitioners/index.js';
import { PartnerAsk } from './partner-ask.entity.js';
import { AskPartnersInput, EndPartnerAskInput } from './partner-ask.input.js';
import { PartnerAskModel } from './partner-ask.model.js';
import { PartnerAsks } from './partner-asks.service.js';

@Resolver(() => PartnerAskModel)
export class PartnerAsksResolver {
  constructor(
    private readonly asks: PartnerAsks,
    private readonly agencies: AgenciesService,
    private readonly practitioners: PractitionersService,
  ) {}

  @Allow('read', 'PartnerAsk')
  @Query(() => [PartnerAskModel], { description: 'What your agency asked partners about a case file, newest first.' })
  partnerAsks(@CurrentActor() actor: Actor, @Args('caseFileId', { type: () => ID, description: 'The case file.' }) caseFileId: string): Promise<PartnerAskModel[]> {
    return this.asks.of(actor, caseFileId);
  }

  @Allow('create', 'PartnerAsk')
  @Mutation(() => PartnerAskModel, { description: 'Asks partner agencies whether they hold something that matters. They are told; you learn nothing from silence.' })
  askPartners(@CurrentActor() actor: Actor, @Args('input') input: AskPartnersInput): Promise<PartnerAskModel> {
    return this.asks.ask(actor, input);
  }

  @Allow('end', 'PartnerAsk')
  @Mutation(() => PartnerAskModel, { description: 'Takes a question back.' })
  endPartnerAsk(@CurrentActor() actor: Actor, @Args('input') { id, version }: EndPartnerAskInput): Promise<PartnerAskModel> {
    return this.asks.end(actor, id, version);
  }

  @ResolveField(() => String, { description: 'All that there is to say about answers, always the same.' })
  sentence(): string {
    return PARTNER_ASK_SENTENCE;
  }

  @ResolveField(() => [AgencyModel], { description: 'Whom you asked.' })
  async askedAgencies(@CurrentActor() actor: Actor, @Parent() { agencyIds }: PartnerAsk): Promise<AgencyModel[]> {
    return (await Promise.all(agencyIds.map((id) => this.agencies.byId(actor, id)))).flatMap((it) => it ?? []);
  }

  @ResolveField(() => PractitionerModel, { nullable: true, description: 'Who asked.' })
  asker(@CurrentActor() actor: Actor, @Parent() { askerId }: PartnerAsk): Promise<PractitionerModel | null> {
    return this.practitioners.byId(actor, askerId);
  }
}
