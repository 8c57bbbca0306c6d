import type { Actor } from '@concord/domain';
import { Allow, CurrentActor, Sensitivity } from '@concord/platform';
import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { CoverageService } from './coverage.service.js';
import { DecisionsService } from './decisions.service.js';
import { DiscussionService } from './discussion.service.js';
import { AgendaNoteModel, DecisionModel, TabledItemModel } from './record.model.js';
import { AmendDecisionInput, AmendNoteInput, RecordDecisionInput, RecordDissentInput, TableItemsInput, WriteNoteInput } from './room.input.js';

/** What enters the record of a meeting. */
@Resolver()
export class RecordResolver {
  constructor(
    private readonly discussion: DiscussionService,
    private readonly decisions: DecisionsService,
    private readonly coverage: CoverageService,
  ) {}

  @Allow('create', 'AgendaNote')
  @Mutation(() => AgendaNoteModel, { description: 'Writes what was said under a point of the agenda.' })
  writeNote(@CurrentActor() actor: Actor, @Args('input') input: WriteNoteInput): Promise<AgendaNoteModel> {
    return this.discussion.write(actor, input);
  }

  @Allow('amend', 'AgendaNote')
  @Mutation(() => AgendaNoteModel, { description: 'Rewords a note.' })
  amendNote(@CurrentActor() actor: Actor, @Args('input') { id, version, ...words }: AmendNoteInput): Promise<AgendaNoteModel> {
    return this.discussion.amend(actor, id, words, version);
  }

  @Allow('create', 'TabledItem')
  @Mutation(() => [TabledItemModel], { description: 'You say items of your agency aloud: they are released to the agencies of those present, and to chair and minute taker.' })
  sayAloud(@CurrentActor() actor: Actor, @Args('input') { meetingId, itemIds }: TableItemsInput): Promise<TabledItemModel[]> {
    return this.discussion.sayAloud(actor, meetingId, itemIds);
  }

  @Allow('create', 'TabledItem')
  @Mutation(() => [TabledItemModel], { description: 'You put items of your agency into the record: chair and minute taker see them, nobody else.' })
  tableItems(@CurrentActor() actor: Actor, @Args('input') { meetingId, itemIds }: TableItemsInput): Promise<TabledItemModel[]> {
    return this.discussion.table(actor, meetingId, itemIds);
  }

  @Allow('create', 'CoverageOptOut')
  @Sensitivity('CASE')
  @Mutation(() => Boolean, { description: 'Keeps an item of your agency out of the chair’s view of who lacks what.' })
  async keepOutOfCoverage(@CurrentActor() actor: Actor, @Args('itemId', { type: () => ID, description: 'The item.' }) itemId: string): Promise<boolean> {
    await this.coverage.optOut(actor, itemId);
    return true;
  }

  @Allow('create', 'Decision')
  @Mutation(() => DecisionModel, { description: 'Records a decision. CONFLICT when somebody recorded it while you were writing.' })
  recordDecision(@CurrentActor() actor: Actor, @Args('input') { meetingId, decisionKey, ...words }: RecordDecisionInput): Promise<DecisionModel> {
    return this.decisions.record(actor, meetingId, decisionKey, words);
  }

  @Allow('amend', 'Decision')
  @Mutation(() => DecisionModel, { description: 'Rewords a decision.' })
  amendDecision(@CurrentActor() actor: Actor, @Args('input') { id, version, ...words }: AmendDecisionInput): Promise<DecisionModel> {
    return this.decisions.amend(actor, id, words, version);
  }

  @Allow('dissent', 'Decision')
  @Mutation(() => DecisionModel, { description: 'Records that an agency does not agree with a decision. A second entry replaces the first.' })
  recordDissent(@CurrentActor() actor: Actor, @Args('input') { decisionId, agencyId, words }: RecordDissentInput): Promise<DecisionModel> {
    return this.decisions.dissent(actor, decisionId, agencyId ?? actor.agencyId, words);
  }
}
