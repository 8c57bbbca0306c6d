/** People, case files, edges, items, the owner's choices and the releases that follow from them (need-to-know section 6). */
export const recordsSql = `
create table person (
  id uuid constraint person_pk primary key, registering_agency_id uuid not null constraint person_agency_fk references agency,
  cluster_id uuid not null, family_name text not null, given_names text not null, known_as text, born_on date, died_on date,
  search_keys text[] not null default '{}', created_by uuid not null, created_at timestamptz not null, version int not null default 1);
create index person_cluster on person (cluster_id);
create index person_agency on person (registering_agency_id);
create table case_file (
  id uuid constraint case_file_pk primary key, reference text not null constraint case_file_reference_once unique,
  forum_code text not null, forum_version int not null, person_id uuid not null constraint case_file_person_fk references person,
  cluster_id uuid not null, stage text not null default 'DRAFT'
    constraint case_file_stage_known check (stage in ('DRAFT', 'REFERRED', 'RETURNED', 'DECLINED', 'REDIRECTED', 'OPEN', 'CLOSED')),
  created_by uuid not null, created_by_agency_id uuid not null constraint case_file_agency_fk references agency, created_at timestamptz not null,
  owner_practitioner_id uuid, owner_agency_id uuid, opened_at timestamptz, closed_at timestamptz, version int not null default 1,
  constraint case_file_open_has_owner check (stage not in ('OPEN', 'CLOSED') or owner_practitioner_id is not null));
create index case_file_cluster on case_file (cluster_id);
create table participation (
  id uuid constraint participation_pk primary key, case_file_id uuid not null constraint participation_case_file_fk references case_file,
  agency_id uuid not null constraint participation_agency_fk references agency, agency_function text not null,
  team_id uuid constraint participation_team_fk references team, practitioner_id uuid constraint participation_practitioner_fk references practitioner,
  capacity text not null, seat_key text, invited_by uuid not null, created_at timestamptz not null,
  valid_from timestamptz not null, valid_until timestamptz not null default 'infinity', version int not null default 1,
  constraint participation_valid check (valid_from < valid_until),
  constraint participation_one_kind check (team_id is null or practitioner_id is null));
create index participation_practitioner on participation (practitioner_id, case_file_id) where practitioner_id is not null;
create index participation_team on participation (team_id, case_file_id) where team_id is not null;
create index participation_case_agency on participation (case_file_id, agency_id);
create index participation_agency on participation (agency_id, case_file_id);
create table item (
  id uuid constraint item_pk primary key, case_file_id uuid not null constraint item_case_file_fk references case_file,
  owner_agency_id uuid not null constraint item_agency_fk references agency, owner_function text not null, author_id uuid not null,
  created_at timestamptz not null, kind text not null default 'STATEMENT', category text not null, assertion text not null,
  statement text not null, source text not null default '', occurred_on date, handling_code text not null default 'NONE', handling_text text not null default '',
  classification text not null default 'OFFICIAL_SENSITIVE', statutory_bar boolean not null default false, confidential boolean not null default true,
  risk_to text not null default 'ADULT', withheld_style text not null default 'ABSENT' constraint item_withheld_known check (withheld_style in ('ABSENT', 'MASKED')),
  shares_by_default boolean not null default false, about_child_at_risk boolean not null default false, supersedes_id uuid, withdrawn_at timestamptz, withdrawn_reason text, version int not null default 1,
  constraint item_for_choice unique (id, case_file_id, owner_agency_id),
  constraint item_for_release unique (id, case_file_id, owner_agency_id, created_at));
create index item_own_case on item (owner_agency_id, case_file_id, created_at desc, id desc);
create index item_own on item (owner_agency_id, created_at desc, id desc) include (case_file_id);
create table item_person (
  id uuid constraint item_person_pk primary key, item_id uuid not null, case_file_id uuid not null, owner_agency_id uuid not null,
  person_id uuid not null constraint item_person_person_fk references person, role text not null, version int not null default 1,
  constraint item_person_item_fk foreign key (item_id, case_file_id, owner_agency_id) references item (id, case_file_id, owner_agency_id),
  constraint item_person_once unique (item_id, person_id, role));
-- The owner's choice: who should receive an item, and on what basis. A release is its effect.
-- The composite key keeps anybody from choosing for an item that is not their agency's (R05).
create table item_audience (
  id uuid constraint item_audience_pk primary key, item_id uuid not null, case_file_id uuid not null,
  owner_agency_id uuid not null, agency_id uuid not null constraint item_audience_agency_fk references agency, agency_function text not null,
  basis text not null constraint item_audience_basis_known check (basis in ('STATUTORY', 'CONSENT', 'OWNER', 'OVERRIDE', 'URGENT', 'STAFF_SAFETY')),
  basis_id uuid, lawful_basis jsonb not null default '{}', reason text not null default '', chosen_by uuid not null, chosen_at timestamptz not null,
  valid_until timestamptz not null default 'infinity', ended_at timestamptz, version int not null default 1,
  constraint item_audience_item_fk foreign key (item_id, case_file_id, owner_agency_id) references item (id, case_file_id, owner_agency_id),
  constraint item_audience_not_self check (agency_id <> owner_agency_id));
create index item_audience_item on item_audience (item_id);
create index item_audience_case on item_audience (case_file_id);
create table release (
  id uuid constraint release_pk primary key, item_id uuid not null, case_file_id uuid not null, owner_agency_id uuid not null, item_created_at timestamptz not null,
  recipient_agency_id uuid not null constraint release_recipient_fk references agency, recipient_function text not null, purpose text not null,
  basis text not null, basis_id uuid, lawful_basis jsonb not null default '{}', policy_version text not null,
  valid_from timestamptz not null, valid_until timestamptz not null default 'infinity', closed_at timestamptz, closed_xid xid8, closed_reason text,
  constraint release_item_fk foreign key (item_id, case_file_id, owner_agency_id, item_created_at) references item (id, case_file_id, owner_agency_id, created_at),
  constraint release_not_to_owner check (recipient_agency_id <> owner_agency_id),
  constraint release_valid check (valid_from < valid_until));
create index release_case on release (recipient_agency_id, purpose, case_file_id, item_created_at desc, item_id desc)
  include (valid_from, valid_until, owner_agency_id) where closed_at is null;
create index release_feed on release (recipient_agency_id, purpose, item_created_at desc, item_id desc)
  include (case_file_id, valid_from, valid_until, owner_agency_id) where closed_at is null;
create index release_item on release (item_id, recipient_agency_id);
create index release_basis on release (basis_id) where closed_at is null;
-- The book of releases, what a withdrawal closed and the replay of the past ask for a whole case file, closed ones too.
create index release_of_case on release (case_file_id);
create table block (
  id uuid constraint block_pk primary key, cluster_id uuid not null, case_file_id uuid not null, practitioner_id uuid not null, reason_code text not null,
  set_by uuid not null, set_at timestamptz not null, valid_from timestamptz not null, valid_until timestamptz not null default 'infinity', version int not null default 1);
create index block_practitioner on block (practitioner_id, case_file_id);
create table case_restriction (
  id uuid constraint case_restriction_pk primary key, case_file_id uuid not null constraint case_restriction_case_file_fk references case_file,
  practitioner_id uuid not null, set_by uuid not null, valid_from timestamptz not null, valid_until timestamptz not null default 'infinity', version int not null default 1);
create index case_restriction_case on case_restriction (case_file_id);
create table case_file_link (
  id uuid constraint case_file_link_pk primary key, case_file_id uuid not null constraint case_file_link_case_file_fk references case_file,
  other_case_file_id uuid not null, reason text not null, created_by uuid not null, created_at timestamptz not null, version int not null default 1);
create table composed_audience (
  id uuid constraint composed_audience_pk primary key, subject_id uuid not null, case_file_id uuid not null constraint composed_audience_case_file_fk references case_file,
  agency_id uuid not null constraint composed_audience_agency_fk references agency, agency_function text not null, version int not null default 1,
  constraint composed_audience_once unique (subject_id, agency_id, agency_function));
create index composed_audience_agency on composed_audience (agency_id, subject_id);
set local role security_owner;
create function sec.sits_on(p_case_file uuid) returns boolean language sql stable security definer set search_path = concord, pg_temp as $$
  select exists (select 1 from concord.participation where case_file_id = p_case_file and agency_id = (select sec.agency_id())) $$;
-- The agency that made the case file may seat the first participant, and only then.
create function sec.is_opening(p_case_file uuid) returns boolean language sql stable security definer set search_path = concord, pg_temp as $$
  select exists (select 1 from concord.case_file where id = p_case_file and created_by_agency_id = (select sec.agency_id()))
     and not exists (select 1 from concord.participation where case_file_id = p_case_file) $$;
set local role data_owner;
`;
