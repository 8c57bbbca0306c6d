import type { Actor } from '@concord/domain';
import { CurrentActor } from '@concord/platform';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { CaseFile } from './case-file.entity.js';
import { CaseFileModel } from './case-file.model.js';
import { LeadService } from './lead.service.js';
import { ReferralModel } from './referral.model.js';
import { ReferralService } from './referral.service.js';
import { RepeatService } from './repeat.service.js';
import { CaseFileContactModel, LeadOfferModel } from './table.model.js';
import { TableService } from './table.service.js';

/** What hangs on a case file: its referral, who else is at the table, what is heard with it. */
@Resolver(() => CaseFileModel)
export class CaseFileTableResolver {
  constructor(
    private readonly referrals: ReferralService,
    private readonly repeats: RepeatService,
    private readonly table: TableService,
    private readonly leads: LeadService,
  ) {}

  @ResolveField(() => ReferralModel, {
    nullable: true,
    description: 'Its referral. Null unless you made it or run the case.',
  })
  referral(@CurrentActor() actor: Actor, @Parent() caseFile: CaseFileModel): Promise<ReferralModel | null> {
    return this.referrals.of(actor, caseFile.id);
  }

  @ResolveField(() => [CaseFileModel], {
    name: 'repeats',
    description:
      'Earlier referrals of the person to this forum within its window, at whose table you sit as well. Never more than that.',
  })
  earlier(@CurrentActor() actor: Actor, @Parent() caseFile: CaseFile): Promise<CaseFileModel[]> {
    return this.repeats.of(actor, caseFile);
  }

  @ResolveField(() => [CaseFileModel], {
    description: 'Case files heard together with this one, as far as you see them.',
  })
  heardWith(@CurrentActor() actor: Actor, @Parent() caseFile: CaseFileModel): Promise<CaseFileModel[]> {
    return this.table.heardWith(actor, caseFile.id);
  }

  @ResolveField(() => [CaseFileContactModel], { description: 'The adult, advocates, carers and guests.' })
  contacts(@CurrentActor() actor: Actor, @Parent() caseFile: CaseFileModel): Promise<CaseFileContactModel[]> {
    return this.table.contactsOf(actor, caseFile.id);
  }

  @ResolveField(() => LeadOfferModel, { nullable: true, description: 'An offer of the lead that waits for an answer.' })
  leadOffer(@CurrentActor() actor: Actor, @Parent() caseFile: CaseFileModel): Promise<LeadOfferModel | null> {
    return this.leads.openOffer(actor, caseFile.id);
  }
}
