import { type Actor, gateSentences, type AssertionType, type Category, type HandlingCode, type ItemPersonRole, type RiskTo } from '@concord/domain';
import { NotFound, Records } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { type Item, ItemService, ReleaseBook } from '../sharing/index.js';
import { PartnerAskAgency } from './partner-ask-agency.entity.js';
import { PartnerAsk } from './partner-ask.entity.js';

/** What an asked agency shares in answer. It goes to the asker's agency and function, and to nobody else. */
export interface AnswerPartner {
  /** The asked agency's own row. */
  readonly id: string;
  readonly category: Category;
  readonly assertion: AssertionType;
  readonly statement: string;
  readonly source: string;
  /** What the person has to do with it; police say so. */
  readonly personRole?: ItemPersonRole | undefined;
  /** Somebody checked that nothing in it tells who the source is. */
  readonly sourceProtected?: boolean | undefined;
  readonly strictNecessityText?: string | undefined;
  readonly riskTo?: RiskTo | undefined;
  readonly confidential?: boolean | undefined;
  readonly handlingCode?: HandlingCode | undefined;
  readonly handlingText?: string | undefined;
  readonly submissionId?: string | undefined;
}

/** What became of it: shared, or held by the person's answer, and why. For the one who answered. */
export interface Answered {
  readonly item: Item;
  readonly isShared: boolean;
  readonly why: string;
}

/** The asked agency's side: who asks, for what, about whom; answering by sharing, or letting it rest without a word. */
@Injectable()
export class AskedAgency {
  constructor(
    private readonly records: Records,
    private readonly items: ItemService,
    private readonly book: ReleaseBook,
  ) {}

  /** What waits for the actor's agency, the first to lapse first. What lapsed or was dealt with is gone. */
  waiting(actor: Actor): Promise<PartnerAskAgency[]> {
    return this.records.find(actor, PartnerAskAgency, { where: { agencyId: actor.agencyId, closedAt: null, validUntil: { from: actor.at } }, order: { validUntil: 'ASC' } });
  }

  get(actor: Actor, id: string): Promise<PartnerAskAgency> {
    return this.records.get(actor, PartnerAskAgency, id);
  }

  askOf(actor: Actor, { askId }: PartnerAskAgency): Promise<PartnerAsk> {
    return this.records.get(actor, PartnerAsk, askId);
  }

  /** Shares something in answer, through the door of every item: consent and blocks hold here as everywhere. */
  async answer(actor: Actor, request: AnswerPartner): Promise<Answered> {
    const asked = await this.open(actor, request.id);
    const ask = await this.askOf(actor, asked);
    const to = { agencyId: ask.askerAgencyId, agencyFunction: ask.askerFunction };
    const { id: _id, personRole, ...said } = request;
    const persons = personRole ? [{ personId: ask.personId, role: personRole }] : [];
    const item = await this.items.recordWithoutSeat(actor, { ...said, persons, caseFileId: ask.caseFileId, recipients: [to] });
    const findings = await this.book.refold(actor, ask.caseFileId, 'PARTNER_ANSWERED');
    const found = findings.find((it) => it.itemId === item.id && it.agencyId === to.agencyId && it.agencyFunction === to.agencyFunction);
    return { item, isShared: found?.made ?? false, why: gateSentences[found?.reason ?? 'NOT_CHOSEN'] };
  }

  /** Lets the question rest. The asker learns nothing of it. */
  close(actor: Actor, id: string, version: number): Promise<PartnerAskAgency> {
    return this.records.change(actor, 'close', PartnerAskAgency, id, (it) => it.close(actor.practitionerId, actor.at), version);
  }

  private async open(actor: Actor, id: string): Promise<PartnerAskAgency> {
    const asked = await this.get(actor, id);
    if (asked.closedAt !== null || asked.validUntil <= actor.at) throw new NotFound('This question has lapsed or was dealt with. Ring the asker if you hold something they must know.');
    return asked;
  }
}
