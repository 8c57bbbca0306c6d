import type { Actor } from '@concord/domain';
import { Allow, CurrentActor } from '@concord/platform';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AgenciesService, AgencyModel } from '../agencies/index.js';
import { ApprovePlanningExtractInput, NoteNationalOptOutInput, RequestPlanningExtractInput, RunPlanningExtractInput } from './oversight.input.js';
import { ExtractRunModel, NationalOptOutModel, OversightFiguresModel, PlanningExtractModel } from './oversight.model.js';
import { type FiguresOfAgency, OversightService } from './oversight.service.js';
import { PlanningExtracts } from './planning-extracts.service.js';

@Resolver(() => OversightFiguresModel)
export class OversightResolver {
  constructor(
    private readonly oversight: OversightService,
    private readonly agencies: AgenciesService,
  ) {}

  @Allow('read', 'OversightFigures')
  @Query(() => [OversightFiguresModel], { description: 'How overrides and emergency openings were used in a finished month: all agencies together first, then each.' })
  oversightFigures(@CurrentActor() actor: Actor, @Args('month', { type: () => String, description: 'The month, as 2026-05.' }) month: string): Promise<FiguresOfAgency[]> {
    return this.oversight.figuresOf(actor, month);
  }

  @ResolveField(() => AgencyModel, { nullable: true, description: 'The agency, with its name.' })
  agency(@CurrentActor() actor: Actor, @Parent() { agencyId }: FiguresOfAgency): Promise<AgencyModel | null> | null {
    return agencyId ? this.agencies.byId(actor, agencyId) : null;
  }
}

@Resolver()
export class PlanningExtractsResolver {
  constructor(private readonly extracts: PlanningExtracts) {}

  @Allow('read', 'PlanningExtract')
  @Query(() => [PlanningExtractModel], { description: 'Extracts of your agency, newest first.' })
  planningExtracts(@CurrentActor() actor: Actor): Promise<PlanningExtractModel[]> {
    return this.extracts.ofAgency(actor);
  }

  @Allow('create', 'PlanningExtract')
  @Mutation(() => PlanningExtractModel, { description: 'Asks for an extract. Somebody else of your agency approves it.' })
  requestPlanningExtract(@CurrentActor() actor: Actor, @Args('input') input: RequestPlanningExtractInput): Promise<PlanningExtractModel> {
    return this.extracts.request(actor, input);
  }

  @Allow('approve', 'PlanningExtract')
  @Mutation(() => PlanningExtractModel, { description: 'Approves an extract that somebody else asked for.' })
  approvePlanningExtract(@CurrentActor() actor: Actor, @Args('input') { id, approvalReference, version }: ApprovePlanningExtractInput): Promise<PlanningExtractModel> {
    return this.extracts.approve(actor, id, approvalReference, version);
  }

  @Allow('run', 'PlanningExtract')
  @Mutation(() => ExtractRunModel, { description: 'Runs an approved extract, once. People with a national data opt-out are left out, and their number is logged.' })
  runPlanningExtract(@CurrentActor() actor: Actor, @Args('input') { id, version }: RunPlanningExtractInput): Promise<ExtractRunModel> {
    return this.extracts.run(actor, id, version);
  }

  @Allow('create', 'NationalOptOut')
  @Mutation(() => NationalOptOutModel, { description: 'Keeps an answer about somebody’s national data opt-out. It has no say about their care.' })
  noteNationalOptOut(@CurrentActor() actor: Actor, @Args('input') input: NoteNationalOptOutInput): Promise<NationalOptOutModel> {
    return this.extracts.noteOptOut(actor, input);
  }

  @Allow('read', 'NationalOptOut')
  @Query(() => [NationalOptOutModel], { description: 'The answers about one person’s national data opt-out, newest first.' })
  nationalOptOuts(@CurrentActor() actor: Actor, @Args('personId', { type: () => ID, description: 'The person.' }) personId: string): Promise<NationalOptOutModel[]> {
    return this.extracts.optOutsOf(actor, personId);
  }
}
