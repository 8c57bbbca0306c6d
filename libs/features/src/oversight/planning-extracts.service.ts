import type { Actor } from '@concord/domain';
import { Database, hashOf, Records } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import papaparse from 'papaparse';
import { Person, PersonIdentifier } from '../persons/index.js';
import { NationalOptOut, type OptOutSource } from './national-opt-out.entity.js';
import { type ExtractPurpose, PlanningExtract } from './planning-extract.entity.js';

export interface ExtractRun {
  readonly extract: PlanningExtract;
  readonly csv: string;
}

/**
 * Extracts for planning and research (R26). Those with a national data opt-out are left out, and how many is logged. The
 * opt-out is asked here and nowhere else: it has no say about the care of anybody.
 */
@Injectable()
export class PlanningExtracts {
  constructor(
    private readonly records: Records,
    private readonly database: Database,
  ) {}

  request(actor: Actor, { purpose, whatFor, submissionId }: { purpose: ExtractPurpose; whatFor: string; submissionId?: string | undefined }): Promise<PlanningExtract> {
    const values = { agencyId: actor.agencyId, purpose, whatFor, requestedBy: actor.practitionerId, requestedAt: actor.at };
    return this.records.once(actor, PlanningExtract, submissionId, () => this.records.create(actor, PlanningExtract, values));
  }

  approve(actor: Actor, id: string, reference: string, version: number): Promise<PlanningExtract> {
    return this.records.change(actor, 'approve', PlanningExtract, id, (it) => it.approve(actor.practitionerId, actor.at, reference), version);
  }

  ofAgency(actor: Actor): Promise<PlanningExtract[]> {
    return this.records.find(actor, PlanningExtract, { order: { requestedAt: 'DESC' }, first: 100 });
  }

  /** Runs an approved extract, once. The file is not kept: its hash is, so that it can be told whether a file is the one. */
  async run(actor: Actor, id: string, version: number): Promise<ExtractRun> {
    const people = await this.records.find(actor, Person, { where: { registeringAgencyId: actor.agencyId }, order: { createdAt: 'ASC' } });
    const out = await this.optedOut(people.map((it) => it.id));
    const included = people.filter((it) => !out.has(it.id));
    const csv = await this.csvOf(actor, included);
    const told = { rows: included.length, excluded: people.length - included.length, hash: hashOf(csv) };
    const extract = await this.records.change(actor, 'run', PlanningExtract, id, (it) => it.ran(actor.at, told), version);
    this.database.current().changed({ action: 'extract', subject: 'PlanningExtract', subjectId: id, detail: { ...told, purpose: extract.purpose } });
    return { extract, csv };
  }

  /** Keeps an answer about somebody's national data opt-out. */
  noteOptOut(actor: Actor, told: { personId: string; optedOut: boolean; source: OptOutSource; checkedOn: string; submissionId?: string | undefined }): Promise<NationalOptOut> {
    const { submissionId, ...values } = told;
    return this.records.once(actor, NationalOptOut, submissionId, () => this.records.create(actor, NationalOptOut, values));
  }

  /** The answers about one person, newest first. */
  optOutsOf(actor: Actor, personId: string): Promise<NationalOptOut[]> {
    return this.records.find(actor, NationalOptOut, { where: { personId }, order: { checkedOn: 'DESC' } });
  }

  private async optedOut(personIds: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.database.current().query<{ id: string }>('select opted_out_of as id from sharing.opted_out_of($1)', [personIds]);
    return new Set(rows.map((it) => it.id));
  }

  private async csvOf(actor: Actor, people: readonly Person[]): Promise<string> {
    const numbers = await this.records.find(actor, PersonIdentifier, { where: { personId: people.map((it) => it.id), kind: 'NHS_NUMBER', endedAt: null } });
    const numberOf = new Map(numbers.map((it) => [it.personId, it.display]));
    const rows = people.map((it) => ({
      'Family name': it.familyName,
      'Given names': it.givenNames,
      'Date of birth': it.bornOn ?? '',
      'NHS number': numberOf.get(it.id) ?? '',
      Accommodation: it.accommodation,
      'Registered on': it.createdAt.toISOString().slice(0, 10),
    }));
    // a cell that begins like a formula would be run by a spreadsheet (ASVS 1.2.10)
    return papaparse.unparse({ fields: COLUMNS, data: rows }, { escapeFormulae: true, newline: '\r\n' });
  }
}

const COLUMNS = ['Family name', 'Given names', 'Date of birth', 'NHS number', 'Accommodation', 'Registered on'];
