import type { MigrationInterface, QueryRunner } from 'typeorm';
import { byCaseFile, byRule } from '../guarded-table.js';

const OWN = '(select sec.agency_id())';
const APPEND_ONLY = 'select, insert';

/** The actor's agency keeps the record of the case, in one of these capacities. */
const keeps = (table: string, ...more: string[]): string => {
  const capacities = ['CHAIR', 'JOINT_CHAIR', 'MINUTE_TAKER', 'CO_ORDINATOR', ...more].map((it) => `'${it}'`).join(', ');
  return `exists (select 1 from participation p where p.case_file_id = ${table}.case_file_id and p.agency_id = ${OWN} and p.capacity in (${capacities}))`;
};

/** Minutes by version and block, every recipient's frozen copy, who opened it, disagreement, and letters to the adult. */
export class CreateMinutes20261122000600 implements MigrationInterface {
  name = 'CreateMinutes20261122000600';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(this.tables());
    await runner.query(this.policies());
    await runner.query(this.freezing());
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table outcome_letter, minutes_access, minutes_disagreement, minutes_blanking, minutes_copy, minutes_block, minutes_version;
      drop function minutes_block_only_in_draft; drop function minutes_version_is_frozen`);
  }

  private tables(): string {
    return `
      create table minutes_version (
        id uuid constraint minutes_version_pk primary key, case_file_id uuid not null constraint minutes_version_case_file_fk references case_file,
        meeting_id uuid not null constraint minutes_version_meeting_fk references meeting, number int not null,
        state text not null default 'DRAFT' constraint minutes_version_state_known check (state in ('DRAFT', 'APPROVED', 'ISSUED', 'SUPERSEDED')),
        change_reason text not null default '', content jsonb, content_hash text, approved_by uuid, approved_at timestamptz,
        issued_at timestamptz, superseded_at timestamptz, created_by uuid not null, created_at timestamptz not null, version int not null default 1,
        constraint minutes_version_once unique (meeting_id, number),
        constraint minutes_version_approved_whole check (state = 'DRAFT' or (content is not null and content_hash is not null and approved_by is not null)));
      create unique index minutes_version_one_draft on minutes_version (meeting_id) where state = 'DRAFT';
      create index minutes_version_case_file on minutes_version (case_file_id, created_at);
      create table minutes_block (
        id uuid constraint minutes_block_pk primary key, case_file_id uuid not null,
        minutes_id uuid not null constraint minutes_block_version_fk references minutes_version, origin_id uuid not null,
        position double precision not null, kind text not null, agenda_key text, heading text not null, body text not null,
        owner_agency_id uuid constraint minutes_block_agency_fk references agency, assertion text, dated_on date,
        handling_code text not null default 'NONE', handling_text text not null default '', masks boolean not null default false,
        source_item_ids uuid[] not null default '{}', audience jsonb, created_by uuid not null, created_at timestamptz not null,
        changed_by uuid, changed_at timestamptz, version int not null default 1);
      create index minutes_block_version on minutes_block (minutes_id, position);
      create table minutes_copy (
        id uuid constraint minutes_copy_pk primary key, case_file_id uuid not null constraint minutes_copy_case_file_fk references case_file,
        meeting_id uuid not null, minutes_id uuid not null constraint minutes_copy_version_fk references minutes_version, number int not null,
        agency_id uuid not null constraint minutes_copy_agency_fk references agency, agency_function text not null, product text not null, product_label text not null,
        content jsonb not null, content_hash text not null, conditions jsonb not null, under_condition boolean not null,
        approved_by uuid not null, issued_at timestamptz not null, superseded_at timestamptz,
        created_by uuid not null, created_at timestamptz not null, version int not null default 1,
        constraint minutes_copy_once unique (minutes_id, agency_id, agency_function));
      create index minutes_copy_agency on minutes_copy (agency_id, issued_at desc, id desc);
      create index minutes_copy_meeting on minutes_copy (meeting_id);
      create table minutes_blanking (
        id uuid constraint minutes_blanking_pk primary key, case_file_id uuid not null, meeting_id uuid not null, origin_id uuid not null,
        owner_agency_id uuid not null constraint minutes_blanking_agency_fk references agency, reason text not null, note text not null,
        created_by uuid not null, created_at timestamptz not null, version int not null default 1,
        constraint minutes_blanking_reason_known check (reason in ('ERROR', 'UNLAWFUL', 'DANGER_TO_SOURCE')),
        constraint minutes_blanking_once unique (meeting_id, origin_id));
      create table minutes_disagreement (
        id uuid constraint minutes_disagreement_pk primary key, case_file_id uuid not null, meeting_id uuid not null,
        minutes_id uuid not null constraint minutes_disagreement_version_fk references minutes_version, number int not null, block_heading text not null default '',
        agency_id uuid not null constraint minutes_disagreement_agency_fk references agency, words text not null, open_to_table boolean not null,
        created_by uuid not null, created_at timestamptz not null, version int not null default 1);
      create index minutes_disagreement_meeting on minutes_disagreement (meeting_id, created_at);
      create table minutes_access (
        id uuid constraint minutes_access_pk primary key, case_file_id uuid not null, minutes_id uuid not null, copy_id uuid, agency_id uuid not null,
        practitioner_id uuid not null constraint minutes_access_practitioner_fk references practitioner, kind text not null,
        created_at timestamptz not null, version int not null default 1,
        constraint minutes_access_kind_known check (kind in ('OPENED', 'PRINTED')));
      create index minutes_access_copy on minutes_access (copy_id, created_at);
      create index minutes_access_version on minutes_access (minutes_id, created_at);
      create table outcome_letter (
        id uuid constraint outcome_letter_pk primary key, case_file_id uuid not null constraint outcome_letter_case_file_fk references case_file,
        meeting_id uuid, kind text not null constraint outcome_letter_kind_known check (kind in ('OUTCOME', 'CLOSURE')),
        state text not null default 'DRAFT' constraint outcome_letter_state_known check (state in ('DRAFT', 'APPROVED', 'SENT', 'NOT_SENT')),
        body text not null, content_hash text, approved_by uuid, approved_at timestamptz, route text, settled_by uuid, settled_at timestamptz,
        settled_note text not null default '', created_by uuid not null, created_at timestamptz not null, version int not null default 1);
      create index outcome_letter_case_file on outcome_letter (case_file_id, created_at);
    `;
  }

  private policies(): string {
    const kept = (table: string, verbs: string): string => byRule(table, keeps(table), keeps(table), verbs);
    const letter = keeps('outcome_letter', 'LEAD_PROFESSIONAL', 'CASE_OWNER');
    return [
      kept('minutes_version', 'select, insert, update'),
      kept('minutes_block', 'select, insert, update, delete'),
      byRule('minutes_copy', `agency_id = ${OWN} or ${keeps('minutes_copy')}`, keeps('minutes_copy'), APPEND_ONLY),
      // a copy never changes; only that a newer one has replaced it is noted
      'grant update (superseded_at, version) on minutes_copy to app;',
      ...['minutes_blanking', 'minutes_disagreement', 'minutes_access'].map((it) => byCaseFile(it, APPEND_ONLY)),
      byRule('outcome_letter', letter, letter),
    ].join('\n');
  }

  /** What was approved does not change, whoever asks: the rule stands in the database too (T13). */
  private freezing(): string {
    return `
      create function minutes_block_only_in_draft() returns trigger language plpgsql set search_path = concord, pg_temp as $$
      declare s text;
      begin
        select state into s from minutes_version where id = coalesce(new.minutes_id, old.minutes_id) for share;
        if s is distinct from 'DRAFT' then raise exception 'approved minutes do not change' using errcode = '42501'; end if;
        return coalesce(new, old);
      end $$;
      create trigger minutes_block_only_in_draft before insert or update or delete on minutes_block for each row execute function minutes_block_only_in_draft();
      create function minutes_version_is_frozen() returns trigger language plpgsql set search_path = concord, pg_temp as $$
      begin
        if old.state <> 'DRAFT' and (new.state = 'DRAFT' or (new.content, new.content_hash, new.number, new.meeting_id, new.approved_by, new.approved_at)
            is distinct from (old.content, old.content_hash, old.number, old.meeting_id, old.approved_by, old.approved_at)) then
          raise exception 'approved minutes do not change' using errcode = '42501';
        end if;
        return new;
      end $$;
      create trigger minutes_version_is_frozen before update on minutes_version for each row execute function minutes_version_is_frozen();
    `;
  }
}
