import type { Actor } from '@concord/domain';
import { Allow, CurrentActor } from '@concord/platform';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CaseFileModel, CaseFileService } from '../case-files/index.js';
import { PractitionerModel, PractitionersService } from '../practitioners/index.js';
import { ItemModel } from './item.model.js';
import { ItemService } from './item.service.js';
import { UrgentRelease } from './urgent-release.entity.js';
import { LookAtUrgentReleaseInput, ReleaseUrgentlyInput } from './urgent-release.input.js';
import { UrgentRecipientModel, UrgentReleaseModel } from './urgent-release.model.js';
import { UrgentReleaseService } from './urgent-release.service.js';

@Resolver(() => UrgentReleaseModel)
export class UrgentReleasesResolver {
  constructor(
    private readonly releases: UrgentReleaseService,
    private readonly items: ItemService,
    private readonly practitioners: PractitionersService,
    private readonly caseFiles: CaseFileService,
  ) {}

  @Allow('read', 'UrgentRelease')
  @Query(() => [UrgentReleaseModel], { description: 'What your agency shared urgently on a case file, newest first.' })
  urgentReleases(@CurrentActor() actor: Actor, @Args('caseFileId', { type: () => ID, description: 'The case file.' }) caseFileId: string): Promise<UrgentReleaseModel[]> {
    return this.releases.of(actor, caseFileId);
  }

  @Allow('read', 'UrgentRelease')
  @Query(() => [UrgentReleaseModel], { description: 'Urgent releases that wait for your second look, the longest due first.' })
  secondLooksDue(@CurrentActor() actor: Actor): Promise<UrgentReleaseModel[]> {
    return this.releases.toLookAt(actor);
  }

  @Allow('create', 'UrgentRelease')
  @Mutation(() => UrgentReleaseModel, { description: 'Shares something at once that cannot wait, or logs what was already shared by phone or in person.' })
  releaseUrgently(@CurrentActor() actor: Actor, @Args('input') input: ReleaseUrgentlyInput): Promise<UrgentReleaseModel> {
    return this.releases.release(actor, input);
  }

  @Allow('lookAt', 'UrgentRelease')
  @Mutation(() => UrgentReleaseModel, { description: 'Takes the second look: upholds an urgent release or closes it for the future.' })
  lookAtUrgentRelease(@CurrentActor() actor: Actor, @Args('input') { reason = '', ...input }: LookAtUrgentReleaseInput): Promise<UrgentReleaseModel> {
    return this.releases.look(actor, { ...input, reason });
  }

  @ResolveField(() => Boolean, { description: 'Whether nobody looked in time. Future access has ended by itself; it still waits to be looked at.' })
  lapsed(@CurrentActor() actor: Actor, @Parent() release: UrgentRelease): boolean {
    return this.releases.hasLapsed(actor, release);
  }

  @ResolveField(() => [UrgentRecipientModel], { description: 'Whom it was made to, for the agency that owns it.' })
  recipients(@CurrentActor() actor: Actor, @Parent() release: UrgentRelease): Promise<UrgentRecipientModel[]> {
    return this.releases.recipientsOf(actor, release);
  }

  @ResolveField(() => CaseFileModel, { nullable: true, description: 'The case file, where you may see it.' })
  caseFile(@CurrentActor() actor: Actor, @Parent() release: UrgentRelease): Promise<CaseFileModel | null> {
    return this.caseFiles.byId(actor, release.caseFileId);
  }

  @ResolveField(() => ItemModel, { nullable: true, description: 'The item that was shared.' })
  item(@CurrentActor() actor: Actor, @Parent() release: UrgentRelease): Promise<ItemModel | null> {
    return this.items.byId(actor, release.itemId);
  }

  @ResolveField(() => PractitionerModel, { nullable: true, description: 'Who released it.' })
  releasedByPractitioner(@CurrentActor() actor: Actor, @Parent() release: UrgentRelease): Promise<PractitionerModel | null> {
    return this.practitioners.byId(actor, release.releasedBy);
  }
}
