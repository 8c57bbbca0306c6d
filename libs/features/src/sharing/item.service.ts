import { type Actor, checkHandling, cleanText, gateSentences, isWholeBasis, type LawfulBasis, type Recipient, refuseAboveOfficial, RuleBroken, textLimits, todayInLondon, type WithheldStyle } from '@concord/domain';
import { batched, batchedLists, Database, type Page, Records } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { CaseFileService } from '../case-files/index.js';
import { PersonService } from '../persons/index.js';
import { BasisService } from './basis.service.js';
import { ChoiceService, type ChoiceGround } from './choice.service.js';
import type { ItemAudience } from './item-audience.entity.js';
import { ItemPerson } from './item-person.entity.js';
import type { ChosenRecipient, ItemRequest } from './item-request.js';
import { Item } from './item.entity.js';
import { ReleaseBook } from './release-book.service.js';
import { SeatRecipients } from './seat-recipients.service.js';

/** Recording, sharing and taking back what an agency says about a case. The owner decides; nobody else. */
@Injectable()
export class ItemService {
  constructor(
    private readonly records: Records,
    private readonly caseFiles: CaseFileService,
    private readonly choices: ChoiceService,
    private readonly book: ReleaseBook,
    private readonly seats: SeatRecipients,
    private readonly database: Database,
    private readonly people: PersonService,
    private readonly bases: BasisService,
  ) {}

  /** Records one statement of the actor's agency and releases it to whom they chose. */
  async record(actor: Actor, request: ItemRequest): Promise<Item> {
    await this.caseFiles.get(actor, request.caseFileId);
    refuseUnlessComplete(actor, request);
    await this.refuseUnlessKnown(actor, request);
    await this.choices.refuseUnlessSeated(actor, request.caseFileId, request.recipients);
    if (!request.isReturn) await this.bases.refuseUnlessLawful(actor, request, request.lawfulBasis);
    const ground = request.isReturn ? await this.bases.usualInWords(actor, request) : groundOf(request.lawfulBasis);
    return this.records.once(actor, Item, request.submissionId, () => this.writeAndRelease(actor, request, ground));
  }

  /** The same for an agency that was asked and does not sit at the table. Its recipients are those who asked; the rules see to it. */
  async recordWithoutSeat(actor: Actor, request: ItemRequest): Promise<Item> {
    refuseUnlessComplete(actor, request);
    const ground = await this.bases.usualInWords(actor, request);
    return this.records.once(actor, Item, request.submissionId, () => this.writeAndRelease(actor, request, ground));
  }

  private async writeAndRelease(actor: Actor, request: ItemRequest, ground: ChoiceGround = groundOf(request.lawfulBasis)): Promise<Item> {
    const item = await this.write(actor, request);
    await this.choices.choose(actor, item, request.recipients, ground);
    await this.book.refold(actor, request.caseFileId, 'ITEM_RECORDED');
    if (isAboutChild(request)) await this.seats.seatForChildren(actor, request.caseFileId, item.id);
    return this.records.get(actor, Item, item.id);
  }

  /** Writes the item and whom it concerns, without releasing it yet. */
  async write(actor: Actor, request: ItemRequest): Promise<Item> {
    const { persons = [], recipients: _recipients, submissionId: _submissionId, lawfulBasis: _lawfulBasis, strictNecessityText: _strictNecessityText, isReturn: _isReturn, marking = 'OFFICIAL_SENSITIVE', ...values } = request;
    refuseAboveOfficial(marking, request.statement, request.source, request.handlingText ?? '');
    const item = await this.records.create(actor, Item, {
      ...values,
      statement: cleanText(request.statement),
      source: cleanText(request.source),
      handlingText: cleanText(request.handlingText ?? ''),
      ownerAgencyId: actor.agencyId,
      ownerFunction: actor.agencyFunction,
      authorId: actor.practitionerId,
    });
    for (const { personId, role } of persons) {
      await this.records.create(actor, ItemPerson, { itemId: item.id, caseFileId: item.caseFileId, ownerAgencyId: item.ownerAgencyId, personId, role });
    }
    return item;
  }

  /** The items of a case file that the actor may see, newest first. What was withdrawn is left out. */
  visible(actor: Actor, caseFileId: string): Promise<Item[]> {
    return this.records.find(actor, Item, { where: { caseFileId, withdrawnAt: null }, order: { createdAt: 'DESC' } });
  }

  /** What the actor may see across their case files, newest first, a page at a time. */
  newest(actor: Actor, page: { readonly first?: number | undefined; readonly after?: string | undefined }): Promise<Page<Item>> {
    return this.records.newest(actor, Item, { where: { withdrawnAt: null }, ...page });
  }

  get(actor: Actor, id: string): Promise<Item> {
    return this.records.get(actor, Item, id);
  }

  /** Items by id, loaded together for one operation. */
  readonly byId = batched((actor: Actor, ids: readonly string[]) => this.records.find(actor, Item, { where: { id: ids } }), (it) => it.id);

  /** Whom items concern, loaded together. */
  readonly personsOf = batchedLists((actor: Actor, itemIds: readonly string[]) => this.records.find(actor, ItemPerson, { where: { itemId: itemIds } }), (it) => it.itemId);

  permittedActions(actor: Actor, id: string): Promise<string[]> {
    return this.records.permittedActions(actor, Item, id);
  }

  /** Changes to whom an item goes, and what others see of it. */
  async share(actor: Actor, change: { id: string; version: number; recipients: readonly ChosenRecipient[]; withheldStyle?: WithheldStyle | undefined; sharesByDefault?: boolean | undefined; lawfulBasis?: LawfulBasis | undefined }): Promise<Item> {
    const { id, recipients } = change;
    const item = await this.records.change(actor, 'share', Item, id, (it) => settle(it, change), change.version);
    refuseBeyondHandling(item, recipients);
    const live = await this.choices.liveOf(actor, id);
    const added = recipients.filter((it) => !live.some((choice) => isSame(choice, it)));
    await this.choices.refuseUnlessSeated(actor, item.caseFileId, added);
    const said = change.lawfulBasis ?? saidBefore(live);
    await this.bases.refuseUnlessLawful(actor, { ...item, recipients: change.lawfulBasis ? recipients : added }, said); // to take somebody away needs no basis
    const isOrdinary = (choice: ItemAudience): boolean => choice.basis !== 'URGENT' && choice.basis !== 'OVERRIDE';
    await this.choices.end(actor, id, (choice) => isOrdinary(choice) && (change.lawfulBasis !== undefined || !recipients.some((it) => isSame(it, choice))));
    if (change.lawfulBasis) await this.book.refold(actor, item.caseFileId, 'BASIS_CHANGED'); // what was released keeps its basis; what follows has the new one
    await this.choices.choose(actor, item, recipients, groundOf(said));
    await this.book.refold(actor, item.caseFileId, 'AUDIENCE_CHANGED');
    return this.records.get(actor, Item, id);
  }

  /** Replaces an item by a newer version of it: the old one closes, the new one goes to whom it is given. */
  async amend(actor: Actor, id: string, request: ItemRequest, version: number): Promise<Item> {
    const before = await this.records.get(actor, Item, id);
    if (before.caseFileId !== request.caseFileId) throw new RuleBroken('A statement stays with its case.', 'caseFileId');
    refuseUnlessComplete(actor, request);
    await this.refuseUnlessKnown(actor, request);
    await this.choices.refuseUnlessSeated(actor, request.caseFileId, request.recipients);
    await this.bases.refuseUnlessLawful(actor, request, request.lawfulBasis);
    return this.records.once(actor, Item, request.submissionId, async () => {
      await this.records.change(actor, 'amend', Item, id, (it) => it.withdraw(actor.at, 'SUPERSEDED'), version);
      return this.writeAndRelease(actor, { ...request, kind: before.kind, supersedesId: id });
    });
  }

  /** Takes an item back. Releases close at once; what was issued before stays as it was. */
  async withdraw(actor: Actor, id: string, reason: string, version: number): Promise<Item> {
    const item = await this.records.change(actor, 'withdraw', Item, id, (it) => it.withdraw(actor.at, cleanText(reason)), version);
    await this.book.refold(actor, item.caseFileId, 'ITEM_WITHDRAWN');
    return item;
  }

  /**
   * What an owner says aloud to those present is a logged release to those present.
   * @throws RuleBroken when the person's refusal holds one of them back: then the owner's authoriser decides first
   */
  async giveAloud(actor: Actor, itemIds: readonly string[], recipients: readonly Recipient[], meetingId: string): Promise<void> {
    const present = recipients.filter((it): it is ChosenRecipient => it.agencyFunction !== 'ALL');
    const items = await this.records.find(actor, Item, { where: { id: [...itemIds] } });
    for (const item of items) {
      if (item.ownerAgencyId !== actor.agencyId) throw new RuleBroken('Only the agency that owns it can share it.', 'itemIds');
      await this.choices.choose(actor, item, present, { reason: `SAID_ALOUD:${meetingId}` });
    }
    for (const caseFileId of new Set(items.map((it) => it.caseFileId))) await this.giveIn(actor, caseFileId, itemIds, present);
    this.database.current().changed({ action: 'giveAloud', subject: 'Meeting', subjectId: meetingId, detail: { items: items.map((it) => it.id), recipients: present.map((it) => `${it.agencyId} ${it.agencyFunction}`) } });
  }

  /** Whom a statement concerns is somebody the writer may see: naming others would tell whether they exist. */
  private async refuseUnlessKnown(actor: Actor, { persons = [] }: ItemRequest): Promise<void> {
    const found = await Promise.all(persons.map(({ personId }) => this.people.byId(actor, personId)));
    const index = found.findIndex((it) => !it);
    if (index >= 0) throw new RuleBroken('Choose a person from the list. If they are not there, register them first.', `persons.${index}.personId`);
  }

  private async giveIn(actor: Actor, caseFileId: string, itemIds: readonly string[], present: readonly Recipient[]): Promise<void> {
    const findings = await this.book.refold(actor, caseFileId, 'SAID_ALOUD');
    const held = findings.find((it) => itemIds.includes(it.itemId) && !it.made && present.some((one) => isSame(one, it)));
    if (held) {
      throw new RuleBroken(`${gateSentences[held.reason]} Somebody present may not hear it: ask them to step out, put it into the record for the chair alone, or ask your authoriser first.`, 'itemIds');
    }
  }
}

/** What is said beside the choices: the owner's own basis, whole, where they gave one. */
const groundOf = (said: LawfulBasis | undefined): ChoiceGround => (said ? { lawfulBasis: { ...said } } : {});

/** The basis that the owner said before, for those added later. */
const saidBefore = (live: readonly ItemAudience[]): LawfulBasis | undefined => live.flatMap(({ lawfulBasis: it }) => (isWholeBasis(it) ? [it] : [])).at(-1);

const isSame = (a: Recipient, b: Recipient): boolean => a.agencyId === b.agencyId && a.agencyFunction === b.agencyFunction;

const isAboutChild = ({ aboutChildAtRisk, persons = [] }: ItemRequest): boolean => aboutChildAtRisk === true || persons.some((it) => it.role === 'CHILD_AT_RISK');

/** What the handling allows when it was recorded, it allows when it is shared on: code C names each, a 5x5x5 handling 4 stays at home. */
function refuseBeyondHandling(item: Item, recipients: readonly Recipient[]): void {
  if (item.handlingCode === 'C' && item.sharesByDefault) throw new RuleBroken('Under code C each recipient is named. Agencies that join later get it only when you name them.', 'sharesByDefault');
  const staysHome = item.grading?.scheme === 'FIVE_FIVE_FIVE' && item.grading.handling === '4';
  if (staysHome && recipients.length > 0) throw new RuleBroken('Handling 4 keeps it within your agency. Keep it there, or ask for it to be graded again.', 'recipients');
}

function settle(item: Item, { withheldStyle, sharesByDefault }: { withheldStyle?: WithheldStyle | undefined; sharesByDefault?: boolean | undefined }): void {
  if (withheldStyle) item.withhold(withheldStyle);
  if (sharesByDefault !== undefined) item.sharesByDefault = sharesByDefault;
}

function refuseUnlessComplete(actor: Actor, request: ItemRequest): void {
  const { statement, occurredOn, handlingCode = 'NONE', handlingText = '', persons = [], category, assertion, grading = null, sourceProtected = false, sharesByDefault = false, marking = 'OFFICIAL_SENSITIVE' } = request;
  refuseAboveOfficial(marking, statement, request.source, handlingText);
  if (cleanText(statement) === '') throw new RuleBroken('Write the statement.', 'statement');
  if (statement.length > textLimits.chronology) throw new RuleBroken('The statement is too long. Keep it to what others need.', 'statement');
  if (occurredOn && occurredOn > todayInLondon(actor.at)) throw new RuleBroken('The date must be today or in the past.', 'occurredOn');
  if (grading && grading.gradedOn > todayInLondon(actor.at)) throw new RuleBroken('The day it was graded must be today or in the past.', 'grading.gradedOn');
  const recipients = request.recipients.filter((it) => it.agencyId !== actor.agencyId).length;
  checkHandling(actor.sector, { category, assertion, handlingCode, handlingText, grading, sourceProtected, sharesByDefault, recipients, roles: persons.map((it) => it.role) });
}
