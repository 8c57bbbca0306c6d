/** Agencies with their functions, teams, practitioners, their private drafts and notices, and the forum definitions. */
export const directorySql = `
create table agency (
  id uuid constraint agency_pk primary key, name text not null, short_name text not null, sector text not null,
  public_authority boolean not null, version int not null default 1);
create table agency_function (
  id uuid constraint agency_function_pk primary key, agency_id uuid not null constraint agency_function_agency_fk references agency,
  function text not null, duty_contact text not null, duty_number text not null, out_of_hours_number text, version int not null default 1,
  constraint agency_function_once unique (agency_id, function));
create table team (
  id uuid constraint team_pk primary key, agency_id uuid not null constraint team_agency_fk references agency, agency_function text not null,
  name text not null, duty_number text not null, version int not null default 1);
create table practitioner (
  id uuid constraint practitioner_pk primary key, agency_id uuid not null constraint practitioner_agency_fk references agency,
  agency_function text not null, name text not null, job_title text not null, grade text, phone text,
  roles text[] not null, is_contact_point boolean not null default false, training_expires_on date, active boolean not null default true,
  search_key text not null, version int not null default 1);
create index practitioner_agency on practitioner (agency_id, name);
create table practitioner_credential (
  practitioner_id uuid constraint practitioner_credential_pk primary key constraint practitioner_credential_practitioner_fk references practitioner,
  email text not null constraint practitioner_credential_email_once unique, password_hash text not null,
  failed_count int not null default 0, last_failed_at timestamptz);
create table team_member (
  id uuid constraint team_member_pk primary key, team_id uuid not null constraint team_member_team_fk references team,
  practitioner_id uuid not null constraint team_member_practitioner_fk references practitioner,
  valid_from timestamptz not null default '-infinity', valid_until timestamptz not null default 'infinity');
create index team_member_practitioner on team_member (practitioner_id);
create table practitioner_session (
  id uuid constraint practitioner_session_pk primary key, token_hash bytea not null constraint practitioner_session_token_once unique,
  practitioner_id uuid not null constraint practitioner_session_practitioner_fk references practitioner,
  opened_at timestamptz not null default clock_timestamp(), expires_at timestamptz not null, idle_until timestamptz not null, closed_at timestamptz);
create table demo_account (
  practitioner_id uuid constraint demo_account_pk primary key constraint demo_account_practitioner_fk references practitioner,
  email text not null, position int not null, who_they_are text not null, what_to_try text not null);
create table draft (
  id uuid constraint draft_pk primary key, practitioner_id uuid not null constraint draft_practitioner_fk references practitioner,
  form_key text not null, content text not null, saved_at timestamptz not null, version int not null default 1,
  constraint draft_form_once unique (practitioner_id, form_key));
create table submission (
  id uuid not null, practitioner_id uuid not null constraint submission_practitioner_fk references practitioner, subject text not null,
  result_id uuid, constraint submission_pk primary key (practitioner_id, id));
create table notice (
  id uuid constraint notice_pk primary key, practitioner_id uuid not null constraint notice_practitioner_fk references practitioner,
  kind text not null, subject text not null, subject_id uuid not null, case_file_id uuid, created_by uuid, created_at timestamptz not null,
  read_at timestamptz, version int not null default 1);
create index notice_practitioner on notice (practitioner_id, created_at desc, id desc);
-- The same thing is said once until it is read.
create unique index notice_unread_once on notice (practitioner_id, kind, subject_id) where read_at is null;
create table agency_setting (
  id uuid constraint agency_setting_pk primary key, agency_id uuid not null constraint agency_setting_agency_fk references agency,
  key text not null, value jsonb not null, version int not null default 1, constraint agency_setting_once unique (agency_id, key));
-- Code lists and forum definitions are exempt from row-level security (the reviewed list in schema.spec.ts).
create table forum_definition (
  id uuid constraint forum_definition_pk primary key, code text not null, definition_version int not null, valid_from date not null,
  title text not null, definition jsonb not null, version int not null default 1,
  constraint forum_definition_once unique (code, definition_version));
grant select on forum_definition to app;
create table forum_convening (
  id uuid constraint forum_convening_pk primary key, forum_code text not null constraint forum_convening_once unique,
  agency_id uuid not null constraint forum_convening_agency_fk references agency, agency_function text not null,
  team_id uuid not null constraint forum_convening_team_fk references team, version int not null default 1);
`;
