import { type Actor, addWorkingDays, type AgencyFunction, type Category, cleanText, type ItemPersonRole, londonInstant, RuleBroken, type RiskTo, type SharedOutsideBy, standingUnasked, todayInLondon } from '@concord/domain';
import { Database, newId, Records } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { AgenciesService } from '../agencies/index.js';
import { CaseFileService } from '../case-files/index.js';
import { ChoiceService } from './choice.service.js';
import type { ChosenRecipient } from './item-request.js';
import { Item } from './item.entity.js';
import { ItemService } from './item.service.js';
import { ReleaseBook } from './release-book.service.js';
import { SeatRecipients } from './seat-recipients.service.js';
import { SecondLookers } from './second-lookers.service.js';
import { type SecondLookOutcome, UrgentRelease } from './urgent-release.entity.js';

/** What cannot wait, to whom, and why now. With `outsideWay`, what was already said by phone or in person. */
export interface UrgentRequest {
  readonly caseFileId: string;
  readonly statement: string;
  readonly category: Category;
  readonly recipients: readonly ChosenRecipient[];
  readonly whyNow: string;
  readonly riskTo?: RiskTo | undefined;
  /** The person's standing, for those who keep one; a default stands where it is left out. */
  readonly personRole?: ItemPersonRole | undefined;
  readonly aboutChildAtRisk?: boolean | undefined;
  readonly outsideWay?: SharedOutsideBy | undefined;
  readonly outsideRecipient?: string | undefined;
  readonly happenedAt?: Date | undefined;
  readonly submissionId?: string | undefined;
}

const CLOSE_OF_BUSINESS = '17:00';
/** As many as the form takes, and those at the table. */
const MOST_RECIPIENTS = 100;

/** Urgent release: the owner's own practitioner, alone, in under a minute. Nobody with a person in danger waits for a signature. */
@Injectable()
export class UrgentReleaseService {
  constructor(
    private readonly records: Records,
    private readonly caseFiles: CaseFileService,
    private readonly items: ItemService,
    private readonly choices: ChoiceService,
    private readonly book: ReleaseBook,
    private readonly seats: SeatRecipients,
    private readonly lookers: SecondLookers,
    private readonly database: Database,
    private readonly agencies: AgenciesService,
  ) {}

  /** Releases at once. The recipient sees it with the commit; somebody else looks at it by the next working day. */
  async release(actor: Actor, request: UrgentRequest): Promise<UrgentRelease> {
    const { personId } = await this.caseFiles.get(actor, request.caseFileId);
    refuseUnlessComplete(actor, request);
    return this.records.once(actor, UrgentRelease, request.submissionId, async () => {
      const item = await this.writeItem(actor, request, personId);
      const release = await this.writeRelease(actor, request, item);
      await this.choices.choose(actor, item, request.recipients, { basis: 'URGENT', basisId: release.id, reason: release.whyNow, until: release.secondLookDueAt });
      await this.book.refold(actor, request.caseFileId, 'URGENT_RELEASE');
      await this.reach(actor, request, item);
      await this.lookers.tell(actor, release);
      return release;
    });
  }

  /** What was shared urgently on a case file by the actor's agency, or waits for their second look. */
  of(actor: Actor, caseFileId: string): Promise<UrgentRelease[]> {
    return this.records.find(actor, UrgentRelease, { where: { caseFileId }, order: { releasedAt: 'DESC' } });
  }

  /** Urgent releases that wait for the actor's second look, the longest due first. */
  async toLookAt(actor: Actor): Promise<UrgentRelease[]> {
    const waiting = await this.records.find(actor, UrgentRelease, { where: { secondLookedAt: null }, order: { secondLookDueAt: 'ASC' } });
    const permitted = await this.records.permittedIds(actor, 'lookAt', UrgentRelease, waiting.map((it) => it.id));
    return waiting.filter((it) => permitted.has(it.id));
  }

  /**
   * The second look: upheld, or closed. Until then the release ends by itself when the look is due (it lapses); upholding takes
   * the end away, also after a lapse. Closing stops future access. Neither blames anybody.
   */
  async look(actor: Actor, { id, version, outcome, reason }: { id: string; version: number; outcome: SecondLookOutcome; reason: string }): Promise<UrgentRelease> {
    if (outcome === 'CLOSED' && cleanText(reason) === '') throw new RuleBroken('Say why it should not be shared further.', 'reason');
    const release = await this.records.change(actor, 'lookAt', UrgentRelease, id, (it) => it.look(actor.practitionerId, actor.at, outcome, cleanText(reason)), version);
    if (outcome === 'CLOSED') {
      // whoever looks need neither sit at the table nor belong to the owner: what ends follows from the stored look
      await this.database.current().query('select sharing.close_urgent($1)', [release.id]);
      await this.book.refold(actor, release.caseFileId, 'SECOND_LOOK_CLOSED');
    } else {
      const ids = Array.from({ length: MOST_RECIPIENTS }, newId);
      await this.database.current().query('select sharing.uphold_urgent($1, $2)', [release.id, ids]);
    }
    return release;
  }

  /** Whom it was made to. Others than its owner learn nothing. */
  async recipientsOf(actor: Actor, { id, itemId }: UrgentRelease): Promise<{ agencyId: string; agencyFunction: AgencyFunction; name: string }[]> {
    const chosen = (await this.choices.liveOf(actor, itemId)).filter((it) => it.basisId === id);
    const agencies = await Promise.all(chosen.map((it) => this.agencies.byId(actor, it.agencyId)));
    return chosen.map(({ agencyId, agencyFunction }, index) => ({ agencyId, agencyFunction, name: agencies[index]?.name ?? '' }));
  }

  /** Nobody looked in time: future access has ended by itself. It waits to be looked at all the same. */
  hasLapsed(actor: Actor, release: Pick<UrgentRelease, 'secondLookedAt' | 'secondLookDueAt'>): boolean {
    return release.secondLookedAt === null && release.secondLookDueAt <= actor.at;
  }

  private writeItem(actor: Actor, request: UrgentRequest, personId: string): Promise<Item> {
    const role = request.personRole ?? standingUnasked(actor.sector);
    return this.items.write(actor, {
      caseFileId: request.caseFileId,
      category: request.category,
      assertion: 'OPINION',
      statement: request.statement,
      source: request.outsideWay ? 'Shared outside Concord, logged afterwards' : 'Urgent release',
      kind: request.outsideWay ? 'LOGGED_AFTERWARDS' : 'URGENT',
      riskTo: request.riskTo ?? 'NOT_KNOWN',
      aboutChildAtRisk: request.aboutChildAtRisk ?? false,
      persons: role ? [{ personId, role }] : [],
      recipients: [],
    });
  }

  private async writeRelease(actor: Actor, request: UrgentRequest, item: Item): Promise<UrgentRelease> {
    const { clocks } = await this.caseFiles.definitionOf(actor, request.caseFileId);
    const secondLookAgencyId = await this.lookers.agencyFor(actor, request.caseFileId);
    const dueOn = addWorkingDays(todayInLondon(actor.at), clocks.urgentSecondLookWorkingDays);
    return this.records.create(actor, UrgentRelease, {
      caseFileId: request.caseFileId,
      itemId: item.id,
      ownerAgencyId: actor.agencyId,
      releasedBy: actor.practitionerId,
      releasedAt: actor.at,
      whyNow: cleanText(request.whyNow),
      outsideWay: request.outsideWay ?? null,
      outsideRecipient: cleanText(request.outsideRecipient ?? ''),
      happenedAt: request.happenedAt ?? actor.at,
      secondLookAgencyId,
      secondLookTeamId: await this.lookers.onCallTeamOf(secondLookAgencyId),
      secondLookDueAt: londonInstant(dueOn, CLOSE_OF_BUSINESS) ?? actor.at,
    });
  }

  /** Recipients that do not sit at the table get an edge, all are told, and what was given is an event of the chain. */
  private async reach(actor: Actor, request: UrgentRequest, item: Item): Promise<void> {
    const { recipients } = request;
    for (const recipient of recipients) {
      await this.seats.seat(actor, request.caseFileId, recipient);
      await this.seats.tell(actor, recipient, item.id, request.caseFileId);
    }
    if (request.aboutChildAtRisk) await this.seats.seatForChildren(actor, request.caseFileId, item.id);
    const detail = { item: item.id, recipients: recipients.map((it) => `${it.agencyId} ${it.agencyFunction}`), way: request.outsideWay ?? 'CONCORD' };
    this.database.current().changed({ action: 'discloseUrgently', subject: 'Item', subjectId: item.id, caseFileId: request.caseFileId, detail });
  }
}

function refuseUnlessComplete(actor: Actor, request: UrgentRequest): void {
  if (cleanText(request.statement) === '') throw new RuleBroken('Say what they need to know.', 'statement');
  if (cleanText(request.whyNow) === '') throw new RuleBroken('Say why it cannot wait.', 'whyNow');
  if (request.happenedAt && request.happenedAt > actor.at) throw new RuleBroken('When it was shared must be now or in the past.', 'happenedAt');
  const toSomebody = request.recipients.length > 0 || cleanText(request.outsideRecipient ?? '') !== '';
  if (!toSomebody) throw new RuleBroken(request.outsideWay ? 'Say with whom you shared it.' : 'Choose who must know.', 'recipients');
  if (!request.outsideWay && request.recipients.length === 0) throw new RuleBroken('Choose who must know.', 'recipients');
}
