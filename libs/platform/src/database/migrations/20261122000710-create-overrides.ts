import type { MigrationInterface, QueryRunner } from 'typeorm';
import { byRule } from '../guarded-table.js';
import { overrideFunctions } from './overrides/override-functions.sql.js';
import { overrideTables } from './overrides/override-tables.sql.js';

const OWN = '(select sec.agency_id())';
const PARTS = `owner_agency_id = ${OWN} or authoriser_agency_id = ${OWN} or reviewer_agency_id = ${OWN}`;
const ofVisible = (table: string): string => `exists (select 1 from consent_override o where o.id = ${table}.override_id)`;

/** Sharing without consent: request, decision, what it covers, its uses, its review, and the incident of one that was wrong. */
export class CreateOverrides20261122000710 implements MigrationInterface {
  name = 'CreateOverrides20261122000710';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(overrideTables);
    const opens = `owner_agency_id = ${OWN} or exists (select 1 from consent_override o where o.id = incident.subject_id and o.owner_agency_id = incident.owner_agency_id)`;
    await runner.query(
      [
        byRule('consent_override', PARTS, PARTS),
        ...['override_line', 'override_confirmation'].map((it) => byRule(it, ofVisible(it), ofVisible(it), 'select, insert')),
        byRule('override_use', ofVisible('override_use'), 'false', 'select'),
        byRule('incident', `owner_agency_id = ${OWN}`, opens),
      ].join('\n'),
    );
    await runner.query(overrideFunctions);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger release_override_is_active on release;
      drop trigger item_audience_override_is_active on item_audience;
      drop table incident, override_use, override_confirmation, override_line, consent_override cascade;
      alter table practitioner drop column staff_number`);
  }
}
