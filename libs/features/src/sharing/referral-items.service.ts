import { type Actor, RuleBroken, standingUnasked } from '@concord/domain';
import { Records } from '@concord/platform';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type CaseFileEventMap, CaseFileEvents, CaseFileService } from '../case-files/index.js';
import { ChoiceService } from './choice.service.js';
import { Item } from './item.entity.js';
import { ItemService } from './item.service.js';
import { ReleaseBook } from './release-book.service.js';
import { SeatRecipients } from './seat-recipients.service.js';

type Submitted = CaseFileEventMap['submitted'];

/** Listens to case files: makes items of a referral's words, and keeps the releases in step with who sits at the table. */
@Injectable()
export class ReferralItems implements OnModuleInit {
  constructor(
    private readonly records: Records,
    private readonly events: CaseFileEvents,
    private readonly items: ItemService,
    private readonly choices: ChoiceService,
    private readonly book: ReleaseBook,
    private readonly seats: SeatRecipients,
    private readonly caseFiles: CaseFileService,
  ) {}

  onModuleInit(): void {
    this.events.on('seatsChanged', (actor, { caseFileId }) => this.book.refold(actor, caseFileId, 'SEATS_CHANGED').then(() => undefined));
    this.events.on('submitted', (actor, event) => this.recordAnswers(actor, event));
  }

  /** Each free-text answer is an item of the referring agency; the convening team gets them, others as the forum's table says. */
  private async recordAnswers(actor: Actor, event: Submitted): Promise<void> {
    await this.withdrawEarlier(actor, event.caseFileId);
    const items: Item[] = [];
    for (const answer of event.answers.filter((it) => it.text.trim() !== '')) items.push(await this.recordAnswer(actor, event, answer));
    await this.book.refold(actor, event.caseFileId, 'REFERRAL_SUBMITTED');
    const aboutChild = items.find((it) => it.aboutChildAtRisk);
    if (aboutChild) await this.seats.seatForChildren(actor, event.caseFileId, aboutChild.id);
  }

  private async recordAnswer(actor: Actor, event: Submitted, answer: Submitted['answers'][number]): Promise<Item> {
    const { caseFileId, conveningAgencyId, conveningFunction } = event;
    const role = standingUnasked(actor.sector);
    const { personId } = await this.caseFiles.get(actor, caseFileId);
    const item = await this.items.write(actor, {
      caseFileId,
      category: answer.category,
      assertion: answer.adultsOwnWords ? 'HEARSAY' : 'OPINION',
      statement: answer.text,
      source: answer.adultsOwnWords ? `The person’s own words, as told to the referrer: ${answer.label}` : `Referral: ${answer.label}`,
      kind: 'REFERRAL_ANSWER',
      riskTo: answer.aboutChildAtRisk ? 'OTHERS' : 'NOT_KNOWN',
      sharesByDefault: true,
      aboutChildAtRisk: answer.aboutChildAtRisk,
      persons: role ? [{ personId, role }] : [],
      recipients: [],
    });
    await this.choices.choose(actor, item, [{ agencyId: conveningAgencyId, agencyFunction: conveningFunction, basis: 'OWNER' }]);
    return item;
  }

  /** A referral that was returned and sent again: its new words take the place of the old. */
  private async withdrawEarlier(actor: Actor, caseFileId: string): Promise<void> {
    const earlier = await this.records.find(actor, Item, { where: { caseFileId, kind: 'REFERRAL_ANSWER', withdrawnAt: null } });
    if (earlier.some((it) => it.ownerAgencyId !== actor.agencyId)) throw new RuleBroken('Another agency made this referral.');
    for (const item of earlier) await this.records.change(actor, 'withdraw', Item, item.id, (it) => it.withdraw(actor.at, 'REFERRAL_SENT_AGAIN'));
  }
}
