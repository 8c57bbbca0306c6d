import type { MigrationInterface, QueryRunner } from 'typeorm';
import { byCaseFile, byPractitioner, byRule } from '../guarded-table.js';

const OWN = '(select sec.agency_id())';

/** Referrals with their decisions, concerns of family and carers, and who else is at the table. */
export class CreateReferrals20261122000210 implements MigrationInterface {
  name = 'CreateReferrals20261122000210';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    const sits = `exists (select 1 from participation p where p.case_file_id = concern.case_file_id and p.agency_id = ${OWN})`;
    const concern = `recording_agency_id = ${OWN} or ${sits}`;
    await runner.query(
      [
        ...['referral', 'case_file_contact', 'lead_handover'].map((it) => byCaseFile(it)),
        byCaseFile('referral_decision', 'select, insert'),
        byPractitioner('referral_draft', 'referrer_id', 'select, insert, update'),
        byRule('concern', concern, concern),
      ].join('\n'),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table referral_decision, referral_draft, referral, case_file_contact, lead_handover, concern',
    );
  }
}

const TABLES = `
alter table case_file add urgency text, add decide_by date, add first_meeting_by date;
alter table case_file drop constraint case_file_stage_known;
alter table case_file add constraint case_file_stage_known
  check (stage in ('DRAFT', 'REFERRED', 'RETURNED', 'DECLINED', 'REDIRECTED', 'WITHDRAWN', 'OPEN', 'CLOSED'));
create index case_file_created on case_file (created_at desc, id desc);
create table referral (
  id uuid constraint referral_pk primary key, case_file_id uuid not null constraint referral_case_file_fk references case_file constraint referral_once unique,
  referrer_id uuid not null constraint referral_referrer_fk references practitioner, referring_agency_id uuid not null constraint referral_agency_fk references agency,
  answers jsonb not null default '{}', urgency text, times_sent int not null default 0, submitted_at timestamptz, decide_by date,
  findings text[] not null default '{}', shut_gates text[] not null default '{}', created_at timestamptz not null, version int not null default 1);
create table referral_draft (
  id uuid constraint referral_draft_pk primary key, case_file_id uuid not null constraint referral_draft_case_file_fk references case_file
    constraint referral_draft_once unique,
  referrer_id uuid not null, answers jsonb not null default '{}', saved_at timestamptz not null, version int not null default 1);
create table referral_decision (
  id uuid constraint referral_decision_pk primary key, case_file_id uuid not null constraint referral_decision_case_file_fk references case_file,
  referral_id uuid not null constraint referral_decision_referral_fk references referral, referrer_id uuid not null,
  decision text not null constraint referral_decision_known check (decision in ('ACCEPT', 'DECLINE', 'RETURN', 'REDIRECT')),
  reason_code text, reason text not null constraint referral_decision_has_reason check (reason <> ''), next_step text not null default '', appeal_route text not null default '',
  redirect_target text, redirect_accepted_by text, urgency text, first_meeting_by date,
  decided_by uuid not null constraint referral_decision_practitioner_fk references practitioner, decided_at timestamptz not null, version int not null default 1);
create index referral_decision_case on referral_decision (case_file_id, decided_at desc);
create table concern (
  id uuid constraint concern_pk primary key, person_id uuid not null constraint concern_person_fk references person,
  case_file_id uuid constraint concern_case_file_fk references case_file, recording_agency_id uuid not null constraint concern_agency_fk references agency,
  recorded_by uuid not null constraint concern_practitioner_fk references practitioner, recorded_at timestamptz not null,
  raised_by text not null, relationship text not null, how_to_reply text not null default '', words text not null,
  adult_may_know boolean not null, other_agencies_may_know boolean not null, reply_by date not null,
  outcome_code text, outcome text, reply text, replied_on date, answered_by uuid, answered_at timestamptz, version int not null default 1);
create index concern_case on concern (case_file_id);
create index concern_agency on concern (recording_agency_id, reply_by);
create table case_file_contact (
  id uuid constraint case_file_contact_pk primary key, case_file_id uuid not null constraint case_file_contact_case_file_fk references case_file,
  capacity text not null constraint case_file_contact_capacity_known check (capacity in ('ADULT', 'ADVOCATE', 'CARER', 'INTERPRETER', 'GUEST')),
  name text not null, organisation text not null default '', how_to_reach text not null default '', taking_part boolean not null,
  why_not text not null default '', added_by uuid not null, created_at timestamptz not null, ended_at timestamptz, version int not null default 1,
  constraint case_file_contact_why_not check (taking_part or why_not <> ''));
create index case_file_contact_case on case_file_contact (case_file_id);
create table lead_handover (
  id uuid constraint lead_handover_pk primary key, case_file_id uuid not null constraint lead_handover_case_file_fk references case_file,
  to_practitioner_id uuid not null constraint lead_handover_practitioner_fk references practitioner, offered_by uuid not null, reason text not null default '',
  status text not null default 'OFFERED' constraint lead_handover_status_known check (status in ('OFFERED', 'ACCEPTED', 'REFUSED', 'TAKEN_BACK')),
  answer text not null default '', created_at timestamptz not null, answered_at timestamptz, version int not null default 1);
create unique index lead_handover_one_open on lead_handover (case_file_id) where status = 'OFFERED';
`;
