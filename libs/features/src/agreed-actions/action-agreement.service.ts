import { type ActionPriority, type Actor, type LocalDate, RuleBroken, todayInLondon } from '@concord/domain';
import { Records } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { type AudienceWish, ComposedAudiences } from '../plans/index.js';
import { ActionLinks } from './action-links.service.js';
import { ActionNews } from './action-news.service.js';
import { ActionOwners, type OwnerWish } from './action-owners.service.js';
import { AgreedAction } from './agreed-action.entity.js';

/** An action as it is agreed. */
export interface ActionRecord extends OwnerWish {
  readonly caseFileId: string;
  readonly what: string;
  readonly desiredOutcome: string;
  readonly dueOn: LocalDate;
  readonly priority?: ActionPriority | undefined;
  readonly visit?: boolean | undefined;
  readonly riskId?: string | undefined;
  readonly headingKey?: string | undefined;
  /** Open to the table when left out. */
  readonly audience?: AudienceWish | undefined;
  readonly meetingId?: string | undefined;
  readonly submissionId?: string | undefined;
}

/** Writes an agreed action: somebody owns it, it has a day, and its owner has a seat and hears of it. */
@Injectable()
export class ActionAgreement {
  constructor(
    private readonly records: Records,
    private readonly links: ActionLinks,
    private readonly owners: ActionOwners,
    private readonly audiences: ComposedAudiences,
    private readonly news: ActionNews,
  ) {}

  agree(actor: Actor, { submissionId, ...given }: ActionRecord): Promise<AgreedAction> {
    return this.records.once(actor, AgreedAction, submissionId, async () => {
      const { caseFileId, what, desiredOutcome, dueOn, priority = 'STANDARD', visit = false, meetingId = null } = given;
      const link = await this.links.settle(actor, given);
      refusePastDay(dueOn, todayInLondon(actor.at));
      const owner = await this.owners.settle(actor, given, dueOn);
      await this.owners.seat(actor, caseFileId, owner);
      const audience = await this.audiences.settle(actor, caseFileId, given.audience ?? { openToTable: true });
      await this.audiences.refuseRepeated(actor, caseFileId, [what, desiredOutcome], audience);
      const values = { ...owner, ...link, what, desiredOutcome, dueOn, priority, visit, meetingId, openToTable: audience.openToTable, ...this.beginning(actor, owner.ownerPractitionerId) };
      const action = await this.records.create(actor, AgreedAction, { caseFileId, authorAgencyId: actor.agencyId, ...values });
      await this.audiences.write(actor, action, audience);
      await this.news.write(actor, action, 'AGREED', '', dueOn);
      await this.news.offer(actor, action);
      return action;
    });
  }

  /** Somebody who writes an action for themselves has accepted it by that. */
  private beginning(actor: Actor, ownerPractitionerId: string | null): Pick<AgreedAction, 'status' | 'offeredOn'> {
    return { status: ownerPractitionerId === actor.practitionerId ? 'ACCEPTED' : 'OFFERED', offeredOn: todayInLondon(actor.at) };
  }
}

/** @throws RuleBroken when the day has passed already */
export function refusePastDay(dueOn: LocalDate, today: LocalDate): void {
  if (dueOn < today) throw new RuleBroken('The due date must be today or later.', 'dueOn');
}
