import {
  type Actor,
  type AgencyFunction,
  circulatedProducts,
  type CodedOption,
  conditionsOf,
  extractFor,
  forbiddenQuotes,
  type ForumDefinition,
  hasConditions,
  type MinutesReader,
  type ProposedRecipient,
  proposedRecipients,
  RuleBroken,
  type SourceReaders,
} from '@concord/domain';
import { hashOf, InvalidInput, Records } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { ActionService } from '../agreed-actions/index.js';
import { CaseFileService, SeatService } from '../case-files/index.js';
import { Attendance } from '../meetings/index.js';
import { MinutesCopy } from './minutes-copy.entity.js';
import { MinutesNotices } from './minutes-notices.service.js';
import { MinutesSources } from './minutes-sources.service.js';
import { MinutesVersion } from './minutes-version.entity.js';

/** One recipient as somebody names them. */
export interface NamedRecipient {
  readonly agencyId: string;
  readonly agencyFunction: AgencyFunction;
  readonly product: string;
}

/** What would go to somebody, and what stands in the way. */
export interface RecipientCheck extends NamedRecipient {
  readonly reasons: ProposedRecipient['reasons'];
  readonly blocksHeld: number;
  readonly problems: readonly string[];
  readonly alreadySent: boolean;
}

/** Sending approved minutes: who is proposed, what each copy would hold, and the frozen copies. Never in bulk, never by itself. */
@Injectable()
export class MinutesCirculation {
  constructor(
    private readonly records: Records,
    private readonly caseFiles: CaseFileService,
    private readonly seats: SeatService,
    private readonly actions: ActionService,
    private readonly sources: MinutesSources,
    private readonly notices: MinutesNotices,
  ) {}

  /** Every agency at the table: those that the definition proposes with their reasons, the others without. */
  async candidates(actor: Actor, minutesId: string): Promise<RecipientCheck[]> {
    const minutes = await this.records.get(actor, MinutesVersion, minutesId);
    const definition = await this.caseFiles.definitionOf(actor, minutes.caseFileId);
    const proposed = await this.proposed(actor, minutes, definition);
    const seated = await this.agenciesAt(actor, minutes.caseFileId);
    const others = seated.filter((it) => !proposed.some((one) => isSame(one, it))).map((it) => ({ ...it, reasons: [], onlyActs: false }));
    const readers = minutes.state === 'DRAFT' ? new Map() : await this.sources.readersOf(actor, minutes.master);
    const sent = await this.copiesOf(actor, minutesId);
    return [...proposed, ...others].map(({ reasons, onlyActs, ...reader }) => {
      const recipient = { ...reader, product: usualProduct(definition, onlyActs) } as NamedRecipient;
      return { ...recipient, reasons, ...this.check(minutes, recipient, readers), alreadySent: sent.some((it) => isSame(it, recipient)) };
    });
  }

  /** The products that the forum sends to agencies. */
  async productsOf(actor: Actor, { caseFileId }: { caseFileId: string }): Promise<CodedOption[]> {
    return circulatedProducts((await this.caseFiles.definitionOf(actor, caseFileId)).minutesProducts);
  }

  /** The copies made of a version. */
  copiesOf(actor: Actor, minutesId: string): Promise<MinutesCopy[]> {
    return this.records.find(actor, MinutesCopy, { where: { minutesId }, order: { issuedAt: 'ASC' } });
  }

  /**
   * Sends approved minutes to the recipients named: each gets a frozen copy of what it may see, with every condition.
   * Where the forum wants each recipient approved by name, only a chair may send.
   * @throws InvalidInput naming the recipients that cannot be sent to, and nothing is sent
   */
  async issue(actor: Actor, minutesId: string, recipients: readonly NamedRecipient[]): Promise<MinutesVersion> {
    const { caseFileId } = await this.records.get(actor, MinutesVersion, minutesId);
    const definition = await this.caseFiles.definitionOf(actor, caseFileId);
    const step = definition.minutesRecipients.individuallyApproved ? 'issueByName' : 'issue';
    const minutes = await this.records.change(actor, step, MinutesVersion, minutesId, (it) => it.issue(actor.at));
    const readers = await this.sources.readersOf(actor, minutes.master);
    await this.refuseUnlessAllMaySend(actor, minutes, definition, recipients, readers);
    for (const recipient of recipients) await this.sendTo(actor, minutes, definition, recipient, readers);
    await this.replaceEarlierCopies(actor, minutes);
    return this.records.get(actor, MinutesVersion, minutesId);
  }

  private check(minutes: MinutesVersion, recipient: NamedRecipient, readers: SourceReaders): { blocksHeld: number; problems: string[] } {
    if (minutes.state === 'DRAFT') return { blocksHeld: 0, problems: [] };
    const forbidden = forbiddenQuotes(minutes.master, recipient, recipient.product, readers);
    const held = extractFor(minutes.master, recipient, recipient.product, readers).filter((it) => !it.masked);
    return { blocksHeld: held.length, problems: forbidden.map((it) => refusal(it.heading)) };
  }

  private async refuseUnlessAllMaySend(actor: Actor, minutes: MinutesVersion, definition: ForumDefinition, recipients: readonly NamedRecipient[], readers: SourceReaders): Promise<void> {
    if (recipients.length === 0) throw new RuleBroken('Choose at least one recipient.', 'recipients');
    const products = circulatedProducts(definition.minutesProducts).map((it) => it.code);
    const seated = await this.agenciesAt(actor, minutes.caseFileId);
    const sent = await this.copiesOf(actor, minutes.id);
    const problems = recipients.flatMap((recipient, index) => {
      const path = `recipients.${index}`;
      if (!products.includes(recipient.product)) return [{ path, message: 'Choose one of the kinds of minutes that this forum sends.' }];
      if (!seated.some((it) => isSame(it, recipient))) return [{ path, message: 'This agency does not sit at this table. Requests from outside go to the chair.' }];
      if (sent.some((it) => isSame(it, recipient))) return [{ path, message: 'This agency already has a copy of this version.' }];
      if (recipients.findIndex((it) => isSame(it, recipient)) !== index) return [{ path, message: 'This agency is named twice.' }];
      return this.check(minutes, recipient, readers).problems.map((message) => ({ path, message }));
    });
    if (problems.length > 0) throw new InvalidInput(problems, 'These minutes cannot be sent like this. Nothing was sent.');
  }

  private async sendTo(actor: Actor, minutes: MinutesVersion, definition: ForumDefinition, recipient: NamedRecipient, readers: SourceReaders): Promise<void> {
    const { id: minutesId, caseFileId, meetingId, number } = minutes;
    const content = extractFor(minutes.master, recipient, recipient.product, readers);
    const productLabel = definition.minutesProducts.find((it) => it.code === recipient.product)?.label ?? recipient.product;
    const copy = await this.records.create(actor, MinutesCopy, {
      ...recipient, caseFileId, meetingId, minutesId, number, productLabel, content, contentHash: hashOf(content),
      conditions: conditionsOf(content), underCondition: hasConditions(content), approvedBy: actor.practitionerId, issuedAt: actor.at,
    });
    await this.notices.tellAgency(actor, recipient, 'MINUTES_ISSUED', { subject: 'MinutesCopy', subjectId: copy.id, caseFileId });
  }

  private async replaceEarlierCopies(actor: Actor, { meetingId, number }: MinutesVersion): Promise<void> {
    const copies = await this.records.find(actor, MinutesCopy, { where: { meetingId, supersededAt: null } });
    for (const { id } of copies.filter((it) => it.number < number)) await this.records.change(actor, 'supersede', MinutesCopy, id, (it) => it.supersede(actor.at));
  }

  private async proposed(actor: Actor, { meetingId, caseFileId }: MinutesVersion, { minutesRecipients }: ForumDefinition): Promise<ProposedRecipient[]> {
    const attendance = await this.records.find(actor, Attendance, { where: { meetingId } });
    const attendees = attendance.flatMap(({ agencyId, agencyFunction, capacity, status }) => (agencyId && agencyFunction ? [{ agencyId, agencyFunction, capacity, status }] : []));
    const actions = await this.actions.openOf(actor, caseFileId);
    const seated = await this.agenciesAt(actor, caseFileId);
    const holders = actions.map((it) => ({ agencyId: it.responsibleAgencyId, agencyFunction: it.responsibleFunction }));
    return proposedRecipients(minutesRecipients, attendees, holders).filter((it) => seated.some((one) => isSame(one, it)));
  }

  private async agenciesAt(actor: Actor, caseFileId: string): Promise<MinutesReader[]> {
    const seats = await this.seats.seatsOf(actor, caseFileId);
    const byKey = new Map(seats.map(({ agencyId, agencyFunction }) => [`${agencyId}|${agencyFunction}`, { agencyId, agencyFunction }]));
    return [...byKey.values()];
  }
}

const isSame = (a: MinutesReader, b: MinutesReader): boolean => a.agencyId === b.agencyId && a.agencyFunction === b.agencyFunction;

const refusal = (heading: string): string =>
  `“${heading}” quotes words under condition that their owner did not give to this agency. Take the quotation out, choose a narrower audience, or ask the owner to share it.`;

/** Where an agency only acts, the smaller product is offered; the forum's first one otherwise. */
function usualProduct({ minutesProducts }: ForumDefinition, onlyActs: boolean): string {
  const products = circulatedProducts(minutesProducts);
  const chosen = onlyActs ? products.at(-1) : products[0];
  if (!chosen) throw new RuleBroken('This forum sends no minutes to agencies.');
  return chosen.code;
}
