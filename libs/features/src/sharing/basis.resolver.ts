import type { Actor, LawfulBasis } from '@concord/domain';
import { Allow, CurrentActor } from '@concord/platform';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { BasisProblemModel, type LawfulBasisModel, LawfulBasisInput, shownSetting } from '../policy-table/index.js';
import { UsualBasisModel } from './basis.model.js';
import { BasisService } from './basis.service.js';
import { BasisDraftInput } from './item.input.js';

@Resolver(() => UsualBasisModel)
export class BasisResolver {
  constructor(private readonly bases: BasisService) {}

  @Allow('create', 'Item')
  @Query(() => UsualBasisModel, { description: 'Before sharing: on what your agency would share it, in a sentence and in five layers.' })
  async usualBasis(@CurrentActor() actor: Actor, @Args('input') input: BasisDraftInput): Promise<UsualBasisModel> {
    const usual = await this.bases.usual(actor, input);
    return { ...usual, basis: shown(usual.basis), offered: shownSetting(usual.offered) };
  }

  @Allow('create', 'Item')
  @Query(() => [BasisProblemModel], { description: 'What stands in the way of a basis of your own. Empty when it holds.' })
  basisProblems(@CurrentActor() actor: Actor, @Args('input') input: BasisDraftInput, @Args('basis') basis: LawfulBasisInput): Promise<BasisProblemModel[]> {
    return this.bases.problems(actor, input, basis);
  }
}

/** A basis as it is published: lists are never null. */
const shown = (basis: LawfulBasis): LawfulBasisModel => ({
  ...basis, gatewayCodes: [...basis.gatewayCodes], sch1: [...(basis.sch1 ?? [])], sch8: [...(basis.sch8 ?? [])], confidentialityBases: [...basis.confidentialityBases], acknowledged: [...(basis.acknowledged ?? [])],
});
