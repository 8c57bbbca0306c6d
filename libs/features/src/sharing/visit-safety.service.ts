import { type Actor, beyondConduct, type Capacity, claimsSafety, cleanText, givesNoAdvice, RuleBroken } from '@concord/domain';
import { InvalidInput, Records } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { AgenciesService } from '../agencies/index.js';
import { CaseFileService, type Participation, SeatService } from '../case-files/index.js';
import { NotificationsService } from '../notifications/index.js';
import { PractitionersService } from '../practitioners/index.js';
import { Item } from './item.entity.js';
import { ItemService } from './item.service.js';

/** A visit-safety line as somebody wants to record it. */
export interface SafetyLineRequest {
  readonly caseFileId: string;
  readonly statement: string;
  /** The writer has seen the warning about words that name a diagnosis or an offence. */
  readonly isConfirmed?: boolean | undefined;
  /** Why the line itself must not be shown to partners. They then read "Do not visit. Ring ..." instead. */
  readonly withholdReason?: string | undefined;
  readonly ringInstead?: string | undefined;
  readonly submissionId?: string | undefined;
}

export interface RingEntry {
  readonly who: string;
  readonly role: string;
  readonly number: string;
}

/** Is it safe to visit, with whom, whom do I ring? */
export interface VisitSafety {
  readonly caseFileId: string;
  readonly advice: 'DO_NOT_VISIT' | 'FOLLOW_THE_ADVICE' | 'RING_FIRST';
  readonly answer: string;
  readonly lines: readonly Item[];
  readonly ring: readonly RingEntry[];
  readonly footer: string;
}

const ANSWERS: Record<VisitSafety['advice'], string> = {
  DO_NOT_VISIT: 'Do not visit. Ring first.',
  FOLLOW_THE_ADVICE: 'Follow the advice below. Ring if you are in doubt.',
  RING_FIRST: 'Nobody has shared visit advice with your agency. That does not make a visit safe: ring before you go.',
};

/** Staff-safety lines: conduct only, for every agency at the table. Absence is never read as safety. */
@Injectable()
export class VisitSafetyService {
  constructor(
    private readonly records: Records,
    private readonly caseFiles: CaseFileService,
    private readonly items: ItemService,
    private readonly seats: SeatService,
    private readonly agencies: AgenciesService,
    private readonly practitioners: PractitionersService,
    private readonly notifications: NotificationsService,
  ) {}

  async of(actor: Actor, caseFileId: string): Promise<VisitSafety> {
    await this.caseFiles.get(actor, caseFileId);
    const lines = await this.records.find(actor, Item, { where: { caseFileId, category: 'STAFF_SAFETY', withdrawnAt: null }, order: { createdAt: 'DESC' } });
    const advice = lines.some((it) => it.kind === 'SAFETY_STOP') ? 'DO_NOT_VISIT' : lines.some((it) => !givesNoAdvice(it.statement)) ? 'FOLLOW_THE_ADVICE' : 'RING_FIRST';
    const ring = await this.whomToRing(actor, caseFileId);
    return { caseFileId, advice, answer: ANSWERS[advice], lines, ring, footer: footerOf(ring) };
  }

  /** Records a line for everybody at the table. Withholding it needs a reason and leaves "do not visit, ring X". */
  async record(actor: Actor, request: SafetyLineRequest): Promise<Item> {
    if (claimsSafety(request.statement)) throw new RuleBroken('Nobody can know that a visit is safe. Write what a visitor must do, or record nothing.', 'statement');
    const words = beyondConduct(request.statement);
    if (words.length > 0 && !request.isConfirmed) {
      throw new InvalidInput([{ path: 'isConfirmed', message: `“${words.join('”, “')}” may name an illness or an offence. Write what visitors must do. If the words are needed, confirm that.` }]);
    }
    const withheld = cleanText(request.withholdReason ?? '') !== '';
    const line = withheld ? await this.recordStop(actor, request) : await this.recordLine(actor, request);
    await this.tellTheTable(actor, request.caseFileId, line.id);
    return line;
  }

  private recordLine(actor: Actor, { caseFileId, statement, submissionId }: SafetyLineRequest): Promise<Item> {
    return this.items.record(actor, {
      caseFileId, category: 'STAFF_SAFETY', kind: 'SAFETY_LINE', assertion: 'OPINION', statement, source: 'Visit safety', confidential: false, riskTo: 'OTHERS', recipients: [], submissionId,
    });
  }

  /** The words stay with the owner; everybody else is stopped at the door and told whom to ring. */
  private async recordStop(actor: Actor, { caseFileId, statement, withholdReason = '', ringInstead = '', submissionId }: SafetyLineRequest): Promise<Item> {
    if (cleanText(ringInstead) === '') throw new RuleBroken('Say whom to ring instead.', 'ringInstead');
    const stop = await this.items.record(actor, {
      caseFileId, category: 'STAFF_SAFETY', kind: 'SAFETY_STOP', assertion: 'OPINION', statement: `Do not visit. Ring ${cleanText(ringInstead)}.`, source: 'Visit safety', confidential: false, riskTo: 'OTHERS', recipients: [], submissionId,
    });
    const kept = await this.records.find(actor, Item, { where: { caseFileId, kind: 'SAFETY_LINE', source: sourceOf(stop), withdrawnAt: null } });
    if (kept.length === 0) {
      await this.items.write(actor, {
        caseFileId, category: 'SAFEGUARDING', kind: 'SAFETY_LINE', assertion: 'OPINION', statement: `${cleanText(statement)}\n\nWithheld from partners: ${cleanText(withholdReason)}`, source: sourceOf(stop), riskTo: 'OTHERS', recipients: [],
      });
    }
    return stop;
  }

  private async tellTheTable(actor: Actor, caseFileId: string, itemId: string): Promise<void> {
    const seats = await this.seats.seatsOf(actor, caseFileId);
    const agencies = new Map(seats.filter((it) => it.agencyId !== actor.agencyId).map((it) => [`${it.agencyId}|${it.agencyFunction}`, it]));
    for (const { agencyId, agencyFunction } of agencies.values()) {
      await this.notifications.notify(actor, { agencyContactOf: agencyId, agencyFunction }, 'STAFF_SAFETY', { subject: 'VisitSafety', subjectId: itemId, caseFileId });
    }
  }

  /** The lead professional, whoever owns the case, and the duty numbers. */
  private async whomToRing(actor: Actor, caseFileId: string): Promise<RingEntry[]> {
    const seats = await this.seats.seatsOf(actor, caseFileId);
    const people = await Promise.all([seatIn(seats, 'LEAD_PROFESSIONAL'), seatIn(seats, 'CASE_OWNER')].map((seat) => this.personOf(actor, seat)));
    const duty = await this.dutyOf(actor, seats);
    return [...people.flatMap((it) => it ?? []), ...duty];
  }

  private async personOf(actor: Actor, seat: Participation | undefined): Promise<RingEntry | null> {
    const person = seat?.practitionerId ? await this.practitioners.byId(actor, seat.practitionerId) : null;
    if (!person || !seat) return null;
    const contact = (await this.agencies.contactsOf(actor, person.agencyId)).find((it) => it.function === person.agencyFunction);
    const number = person.phone ?? contact?.dutyNumber;
    return number ? { who: person.name, role: seat.capacity === 'LEAD_PROFESSIONAL' ? 'Lead professional' : 'Case owner', number } : null;
  }

  private async dutyOf(actor: Actor, seats: readonly Participation[]): Promise<RingEntry[]> {
    const convener = seatIn(seats, 'CO_ORDINATOR');
    if (!convener) return [];
    const contacts = await this.agencies.contactsOf(actor, convener.agencyId);
    const day = contacts.find((it) => it.function === convener.agencyFunction);
    const night = contacts.find((it) => it.function === 'EMERGENCY_DUTY') ?? day;
    const nightNumber = night?.outOfHoursNumber ?? night?.dutyNumber;
    return [
      ...(day ? [{ who: day.dutyContact, role: 'Duty, working hours', number: day.dutyNumber }] : []),
      ...(night && nightNumber ? [{ who: night.dutyContact, role: 'Out of hours', number: nightNumber }] : []),
    ];
  }
}

const seatIn = (seats: readonly Participation[], capacity: Capacity): Participation | undefined => seats.find((it) => it.capacity === capacity);
const sourceOf = (stop: Item): string => `Visit safety, withheld (${stop.id})`;
const footerOf = (ring: readonly RingEntry[]): string => {
  const numbers = ring.map((it) => `${it.who}, ${it.number}`).join('; ');
  return `Only what was shared with your agency. Before you visit, ring ${numbers || 'the duty number of the agency that leads this case'}.`;
};
