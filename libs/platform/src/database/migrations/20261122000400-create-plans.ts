import type { MigrationInterface, QueryRunner } from 'typeorm';
import { byCaseFile } from '../guarded-table.js';

const APPEND_ONLY = 'select, insert';

/** Risks with their ratings, the shared plan, and every earlier wording of both, which nobody can change (T05). */
export class CreatePlans20261122000400 implements MigrationInterface {
  name = 'CreatePlans20261122000400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table risk (
        id uuid constraint risk_pk primary key, case_file_id uuid not null constraint risk_case_file_fk references case_file,
        author_agency_id uuid not null constraint risk_agency_fk references agency, meeting_id uuid,
        domain text not null, at_risk text[] not null, description text not null, triggers text not null default '', protective_factors text not null default '',
        adults_view text not null default '', evidence text not null default '', open_to_table boolean not null,
        created_by uuid not null, created_at timestamptz not null, changed_by uuid not null, changed_at timestamptz not null,
        withdrawn_at timestamptz, withdrawn_reason text, version int not null default 1,
        constraint risk_somebody_at_risk check (cardinality(at_risk) > 0));
      create index risk_case_file on risk (case_file_id, created_at);
      create table risk_revision (
        id uuid constraint risk_revision_pk primary key, case_file_id uuid not null, risk_id uuid not null constraint risk_revision_risk_fk references risk,
        author_agency_id uuid not null, revision int not null, change text not null, reason text not null, words jsonb not null,
        created_by uuid not null, created_by_agency_id uuid not null, created_at timestamptz not null, version int not null default 1,
        constraint risk_revision_change_known check (change in ('WRITTEN', 'CHANGED', 'WITHDRAWN')),
        constraint risk_revision_once unique (risk_id, revision));
      create table risk_rating (
        id uuid constraint risk_rating_pk primary key, case_file_id uuid not null, risk_id uuid not null constraint risk_rating_risk_fk references risk,
        author_agency_id uuid not null constraint risk_rating_agency_fk references agency, meeting_id uuid, source text not null,
        moment text, likelihood text, impact text, score int, "group" text, setting text, level text not null,
        controls text not null default '', reason text not null, disagreement text not null default '', open_to_table boolean not null,
        created_by uuid not null, created_at timestamptz not null, version int not null default 1,
        constraint risk_rating_source_known check (source in ('MEETING', 'AGENCY')));
      create index risk_rating_risk on risk_rating (risk_id, created_at);
      create table plan_entry (
        id uuid constraint plan_entry_pk primary key, case_file_id uuid not null constraint plan_entry_case_file_fk references case_file,
        author_agency_id uuid not null constraint plan_entry_agency_fk references agency, meeting_id uuid,
        heading_key text not null, text text not null, source_item_ids uuid[] not null default '{}', conditions jsonb not null default '[]',
        contingency boolean not null, out_of_hours boolean not null, open_to_table boolean not null,
        confirmed_on date not null, confirmed_by uuid not null, created_by uuid not null, created_at timestamptz not null,
        changed_by uuid not null, changed_at timestamptz not null, withdrawn_at timestamptz, withdrawn_reason text, version int not null default 1);
      create index plan_entry_case_file on plan_entry (case_file_id, created_at);
      create table plan_entry_revision (
        id uuid constraint plan_entry_revision_pk primary key, case_file_id uuid not null,
        entry_id uuid not null constraint plan_entry_revision_entry_fk references plan_entry, author_agency_id uuid not null,
        revision int not null, change text not null, reason text not null, text text not null,
        created_by uuid not null, created_by_agency_id uuid not null, created_at timestamptz not null, version int not null default 1,
        constraint plan_entry_revision_change_known check (change in ('WRITTEN', 'CHANGED', 'CONFIRMED', 'WITHDRAWN')),
        constraint plan_entry_revision_once unique (entry_id, revision));
    `);
    const history = ['risk_revision', 'risk_rating', 'plan_entry_revision'].map((it) => byCaseFile(it, APPEND_ONLY));
    await runner.query([byCaseFile('risk'), byCaseFile('plan_entry'), ...history].join('\n'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table plan_entry_revision, plan_entry, risk_rating, risk_revision, risk');
  }
}
