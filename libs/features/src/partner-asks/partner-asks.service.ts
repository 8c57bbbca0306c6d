import { type Actor, addWorkingDays, type Category, cleanText, dayAfter, londonInstant, type PartnerAskBasis, partnerAskDays, type PartnerAskIdentity, RuleBroken, todayInLondon } from '@concord/domain';
import { Database, Records } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { AgenciesService } from '../agencies/index.js';
import { CaseFileService } from '../case-files/index.js';
import { NotificationsService } from '../notifications/index.js';
import { ConsentService } from '../sharing/index.js';
import { AskedIdentity } from './asked-identity.service.js';
import { PartnerAskAgency } from './partner-ask-agency.entity.js';
import { PartnerAsk } from './partner-ask.entity.js';

/** What a practitioner asks, of whom, for what, and what tells those asked who is meant. */
export interface AskPartners {
  readonly caseFileId: string;
  readonly question: string;
  readonly purpose: string;
  readonly category?: Category | undefined;
  /** None: every agency of the partnership but the asker's own. */
  readonly agencyIds: readonly string[];
  readonly identity: readonly PartnerAskIdentity[];
  readonly basis: PartnerAskBasis;
  readonly basisText: string;
  readonly lapsesOn?: string | undefined;
  readonly submissionId?: string | undefined;
}

/** The asker's side: asking, and seeing that one asked. What the partners do with it never comes back here (R12). */
@Injectable()
export class PartnerAsks {
  constructor(
    private readonly records: Records,
    private readonly caseFiles: CaseFileService,
    private readonly agencies: AgenciesService,
    private readonly identities: AskedIdentity,
    private readonly consent: ConsentService,
    private readonly notifications: NotificationsService,
    private readonly database: Database,
  ) {}

  async ask(actor: Actor, request: AskPartners): Promise<PartnerAsk> {
    const { personId } = await this.caseFiles.get(actor, request.caseFileId);
    await this.refuseUnlessAgreed(actor, request);
    const { clocks } = await this.caseFiles.definitionOf(actor, request.caseFileId);
    const lapsesOn = lapseOf(actor, request, partnerAskDays(clocks));
    const agencyIds = await this.askedBy(actor, request);
    const identity = await this.identities.of(actor, request.caseFileId, request.identity);
    return this.records.once(actor, PartnerAsk, request.submissionId, async () => {
      const ask = await this.write(actor, request, { personId, lapsesOn, agencyIds, identity });
      for (const agencyId of agencyIds) await this.tell(actor, ask, agencyId);
      this.database.current().changed({ action: 'askPartners', subject: 'PartnerAsk', subjectId: ask.id, caseFileId: ask.caseFileId, detail: { agencies: agencyIds, told: [...request.identity], basis: request.basis } });
      return this.records.get(actor, PartnerAsk, ask.id);
    });
  }

  /** What was asked on a case file by the actor's agency, newest first. Asks of other agencies are not here. */
  async of(actor: Actor, caseFileId: string): Promise<PartnerAsk[]> {
    await this.caseFiles.get(actor, caseFileId);
    return this.records.find(actor, PartnerAsk, { where: { caseFileId, askerAgencyId: actor.agencyId }, order: { askedAt: 'DESC' } });
  }

  /** Takes the question back, for everybody asked. */
  async end(actor: Actor, id: string, version: number): Promise<PartnerAsk> {
    await this.records.change(actor, 'end', PartnerAsk, id, (it) => it.end(actor.at), version);
    await this.database.current().query('select sec.end_partner_ask($1)', [id]);
    return this.records.get(actor, PartnerAsk, id);
  }

  /** Who says that the person agreed must be able to show it. */
  private async refuseUnlessAgreed(actor: Actor, { basis, caseFileId }: AskPartners): Promise<void> {
    if (basis !== 'PERSON_AGREED') return;
    const { state } = await this.consent.positionOf(actor, caseFileId);
    if (state !== 'GIVEN' && state !== 'GIVEN_PARTIAL') throw new RuleBroken('No consent is recorded that stands now. Record it first, or choose another basis.', 'basis');
  }

  private write(actor: Actor, request: AskPartners, settled: { personId: string; lapsesOn: string; agencyIds: string[]; identity: string }): Promise<PartnerAsk> {
    return this.records.create(actor, PartnerAsk, {
      caseFileId: request.caseFileId,
      askerId: actor.practitionerId,
      askerAgencyId: actor.agencyId,
      askerFunction: actor.agencyFunction,
      purpose: cleanText(request.purpose),
      question: cleanText(request.question),
      category: request.category ?? null,
      basis: request.basis,
      basisText: cleanText(request.basisText),
      ...settled,
      askedAt: actor.at,
    });
  }

  /** The same for every agency, whether or not it knows the person: nothing here looks at what they hold. */
  private async tell(actor: Actor, ask: PartnerAsk, agencyId: string): Promise<void> {
    const asked = await this.records.create(actor, PartnerAskAgency, {
      askId: ask.id,
      caseFileId: ask.caseFileId,
      agencyId,
      askedBy: actor.practitionerId,
      validFrom: actor.at,
      validUntil: londonInstant(dayAfter(ask.lapsesOn, 1), '00:00') ?? actor.at,
    });
    await this.notifications.notify(actor, { agencyContactOf: agencyId }, 'PARTNER_ASKED', { subject: 'PartnerAskAgency', subjectId: asked.id });
  }

  private async askedBy(actor: Actor, { agencyIds }: AskPartners): Promise<string[]> {
    const others = (await this.agencies.all(actor)).map((it) => it.id).filter((id) => id !== actor.agencyId);
    if (agencyIds.length === 0) return others;
    if (agencyIds.some((id) => !others.includes(id))) throw new RuleBroken('Choose partner agencies from the list. Your own agency you can ask yourself.', 'agencyIds');
    return [...new Set(agencyIds)];
  }
}

function lapseOf(actor: Actor, { lapsesOn }: AskPartners, { usual, most }: { usual: number; most: number }): string {
  const today = todayInLondon(actor.at);
  const last = dayAfter(today, most);
  if (!lapsesOn) return addWorkingDays(dayAfter(today, usual - 1), 1);
  if (lapsesOn < today || lapsesOn > last) throw new RuleBroken(`The last day must be today or later, and within ${most} days.`, 'lapsesOn');
  return lapsesOn;
}
