import type { MigrationInterface, QueryRunner } from 'typeorm';
import { byAgency, byCaseFile, byDirectory, byPractitioner, byRule } from '../guarded-table.js';
import { auditSql } from './core/audit.sql.js';
import { contextSql } from './core/context.sql.js';
import { directorySql } from './core/directory.sql.js';
import { recordsSql } from './core/records.sql.js';
import { releasesSql } from './core/releases.sql.js';
import { sessionsSql } from './core/sessions.sql.js';

const OWN = '(select sec.agency_id())';
const ME = '(select sec.actor_id())';

/** Directory, sessions, people, case files, edges, items, releases, audit: what every feature stands on. */
export class CreateCore20261122000100 implements MigrationInterface {
  name = 'CreateCore20261122000100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(contextSql);
    await runner.query(auditSql);
    await runner.query(directorySql);
    await runner.query(recordsSql);
    await runner.query(this.policies());
    await runner.query(sessionsSql);
    await runner.query(releasesSql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema concord cascade; drop schema audit cascade');
  }

  private policies(): string {
    const sits = (table: string, column = 'case_file_id'): string =>
      `exists (select 1 from participation p where p.case_file_id = ${table}.${column} and p.agency_id = ${OWN})`;
    return [
      ...['agency', 'agency_function', 'team', 'team_member', 'practitioner', 'forum_convening', 'demo_account'].map(byDirectory),
      byPractitioner('draft'),
      byPractitioner('submission', 'practitioner_id', 'select, insert, update'),
      byRule('notice', `practitioner_id = ${ME}`, `practitioner_id = ${ME} or created_by = ${ME}`),
      byRule('person', `registering_agency_id = ${OWN} or exists (select 1 from case_file f where f.cluster_id = person.cluster_id)`, `registering_agency_id = ${OWN}`),
      byRule('case_file', `created_by_agency_id = ${OWN} or ${sits('case_file', 'id')}`, `created_by_agency_id = ${OWN} or ${sits('case_file', 'id')}`),
      byRule('participation', `agency_id = ${OWN} or sec.sits_on(case_file_id)`, 'sec.sits_on(case_file_id) or sec.is_opening(case_file_id)'),
      byRule('item', `owner_agency_id = ${OWN} or exists (select 1 from release r where r.item_id = item.id and r.recipient_agency_id = ${OWN} and r.closed_at is null and r.valid_from <= (select sec.at()) and r.valid_until > (select sec.at()))`, `owner_agency_id = ${OWN}`),
      byRule('item_person', `owner_agency_id = ${OWN} or exists (select 1 from release r where r.item_id = item_person.item_id and r.recipient_agency_id = ${OWN} and r.closed_at is null)`, `owner_agency_id = ${OWN}`),
      byRule('item_audience', `owner_agency_id = ${OWN}`, `owner_agency_id = ${OWN}`),
      byRule('release', `recipient_agency_id = ${OWN} or owner_agency_id = ${OWN}`, 'false', 'select'),
      byRule('block', `practitioner_id = ${ME}`, sits('block'), 'select, insert, update'),
      // A fact that a rule asks for in the negative must never be hidden from it, or its absence would open the record.
      byRule('case_restriction', 'true', sits('case_restriction')),
      byCaseFile('case_file_link', 'select, insert'),
      byCaseFile('composed_audience', 'select, insert, delete'),
      byAgency('agency_setting'),
    ].join('\n');
  }
}
