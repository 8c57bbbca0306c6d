import { type Actor, type AgencyDocumentKind, agencyDocumentKinds, cleanText, dayAfter, nationalStandingSettings, RuleBroken, type StandingSettings, standingOn, standingSettingsFrom, type StandingState, todayInLondon } from '@concord/domain';
import { Database, Records } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { PractitionersService } from '../practitioners/index.js';
import { AgencyDocument } from './agency-document.entity.js';
import { TrainingRecord } from './training-record.entity.js';

/** Something with a date, and where it stands today. */
export interface Dated {
  readonly state: StandingState;
  readonly dueOn: string | null;
  /** The last day of grace. */
  readonly graceUntil: string | null;
}

/** What an agency has on record of one kind: the newest one counts. */
export interface DocumentStanding extends Dated {
  readonly agencyId: string;
  readonly kind: AgencyDocumentKind;
  readonly document: AgencyDocument | null;
}

export interface TrainingStanding extends Dated {
  readonly practitionerId: string;
}

export interface DocumentRequest {
  readonly kind: AgencyDocumentKind;
  readonly title: string;
  readonly whereKept: string;
  readonly inForceOn: string;
  readonly reviewOn: string;
  readonly submissionId?: string | undefined;
}

export interface TrainingRequest {
  readonly practitionerId: string;
  readonly title: string;
  readonly completedOn: string;
  readonly expiresOn: string;
  readonly submissionId?: string | undefined;
}

/** Sharing agreements, policy documents, privacy notices and training: what must be in date, and what is said when it is not. */
@Injectable()
export class StandingService {
  constructor(
    private readonly records: Records,
    private readonly database: Database,
    private readonly practitioners: PractitionersService,
  ) {}

  /** An agency's three documents. Partners may see whether one another's are in date. */
  async documentsOf(actor: Actor, agencyId: string): Promise<DocumentStanding[]> {
    const settings = await this.settingsOf(agencyId);
    const stored = await this.records.find(actor, AgencyDocument, { where: { agencyId, replacedAt: null }, order: { reviewOn: 'DESC' } });
    return agencyDocumentKinds.map((kind) => {
      const document = stored.find((it) => it.kind === kind) ?? null;
      return { agencyId, kind, document, ...dated(document?.reviewOn ?? null, actor.at, settings) };
    });
  }

  /** Where one kind of document of an agency stands. */
  async stateOf(actor: Actor, agencyId: string, kind: AgencyDocumentKind): Promise<StandingState> {
    return (await this.documentsOf(actor, agencyId)).find((it) => it.kind === kind)?.state ?? 'MISSING';
  }

  /** The actor's own training. */
  async mine(actor: Actor): Promise<TrainingStanding> {
    return (await this.trainingOf(actor, [actor.practitionerId]))[0] ?? { practitionerId: actor.practitionerId, ...dated(null, actor.at, nationalStandingSettings) };
  }

  /** Training of the actor's own agency, whoever needs attention first. */
  async trainingOfAgency(actor: Actor): Promise<TrainingStanding[]> {
    const rows = await this.database.current().query<{ id: string }>('select id from practitioner where agency_id = $1 and active order by name, id', [actor.agencyId]);
    const all = await this.trainingOf(actor, rows.map((it) => it.id));
    return all.sort((a, b) => URGENCY.indexOf(a.state) - URGENCY.indexOf(b.state));
  }

  /** Records a newer document; the one before stays on record as replaced. */
  async recordDocument(actor: Actor, request: DocumentRequest): Promise<AgencyDocument> {
    refuseUnlessOrdered(request.inForceOn, request.reviewOn, 'reviewOn', 'The review date must be after the date from which it is in force.');
    return this.records.once(actor, AgencyDocument, request.submissionId, async () => {
      const { submissionId: _submissionId, ...values } = request;
      const [before] = await this.records.find(actor, AgencyDocument, { where: { agencyId: actor.agencyId, kind: request.kind, replacedAt: null }, order: { reviewOn: 'DESC' } });
      if (before) await this.records.change(actor, 'replace', AgencyDocument, before.id, (it) => it.replace(actor.at));
      return this.records.create(actor, AgencyDocument, { ...values, title: cleanText(values.title), whereKept: cleanText(values.whereKept), agencyId: actor.agencyId, replacesId: before?.id ?? null, recordedBy: actor.practitionerId, recordedAt: actor.at });
    });
  }

  /** Records that a colleague was trained. */
  async recordTraining(actor: Actor, request: TrainingRequest): Promise<TrainingRecord> {
    const colleague = await this.practitioners.get(actor, request.practitionerId);
    if (colleague.agencyId !== actor.agencyId) throw new RuleBroken('Choose somebody of your own agency.', 'practitionerId');
    if (colleague.id === actor.practitionerId) throw new RuleBroken('A colleague records your training, not you.', 'practitionerId');
    if (request.completedOn > todayInLondon(actor.at)) throw new RuleBroken('The training must have taken place today or earlier.', 'completedOn');
    refuseUnlessOrdered(request.completedOn, request.expiresOn, 'expiresOn', 'The last day must be after the day of the training.');
    return this.records.once(actor, TrainingRecord, request.submissionId, () => {
      const { submissionId: _submissionId, ...values } = request;
      return this.records.create(actor, TrainingRecord, { ...values, title: cleanText(values.title), agencyId: actor.agencyId, recordedBy: actor.practitionerId, recordedAt: actor.at });
    });
  }

  private async trainingOf(actor: Actor, practitionerIds: readonly string[]): Promise<TrainingStanding[]> {
    const settings = await this.settingsOf(actor.agencyId);
    const rows = await this.database.current().query<{ practitionerId: string; dueOn: string | null }>(
      `select p.id as "practitionerId", greatest(p.training_expires_on, (select max(t.expires_on) from training_record t where t.practitioner_id = p.id)) as "dueOn"
       from practitioner p where p.id = any ($1) and p.agency_id = $2 order by p.name, p.id`,
      [practitionerIds, actor.agencyId],
    );
    return rows.map(({ practitionerId, dueOn }) => ({ practitionerId, ...dated(dueOn, actor.at, settings) }));
  }

  /** Another agency's own days are its own affair: for partners the national default decides what is said. */
  private async settingsOf(agencyId: string): Promise<StandingSettings> {
    const [row] = await this.database.current().query<{ value: unknown }>(`select value from agency_setting where agency_id = $1 and key = 'standing'`, [agencyId]);
    return standingSettingsFrom(row?.value);
  }
}

const URGENCY: readonly StandingState[] = ['PAST_GRACE', 'IN_GRACE', 'MISSING', 'DUE_SOON', 'IN_DATE'];

const dated = (dueOn: string | null, at: Date, settings: StandingSettings): Dated => ({
  dueOn,
  state: standingOn(dueOn, todayInLondon(at), settings),
  graceUntil: dueOn ? dayAfter(dueOn, settings.graceDays) : null,
});

function refuseUnlessOrdered(first: string, then: string, field: string, words: string): void {
  if (then <= first) throw new RuleBroken(words, field);
}
