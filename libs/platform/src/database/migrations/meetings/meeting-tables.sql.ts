/** The tables of meetings. Each carries its case file, which row-level security asks. */
export const meetingTablesSql = `
create table meeting (
  id uuid constraint meeting_pk primary key, case_file_id uuid not null constraint meeting_case_file_fk references case_file,
  number int not null, forum_code text not null, forum_version int not null, purpose text not null, starts_at timestamptz not null, ends_at timestamptz not null, place text not null default '', video_link text not null default '',
  status text not null default 'PLANNED' constraint meeting_status_known check (status in ('PLANNED', 'OPEN', 'ADJOURNED', 'AWAITING_COMPLETION', 'FINISHED', 'CANCELLED')),
  statement_version text not null, returns_due_on date not null, adult_asked text not null, adult_reason text not null default '',
  advocate_asked text not null, advocate_reason text not null default '', grade_reason text not null default '', chair_reason text not null default '',
  opened_at timestamptz, ended_at timestamptz, status_reason text not null default '', finish_by date, finished_at timestamptz,
  next_review_on date, closure_proposed boolean not null default false, closure_note text not null default '',
  created_by uuid not null, created_at timestamptz not null, version int not null default 1,
  constraint meeting_number_once unique (case_file_id, number), constraint meeting_times check (ends_at > starts_at));
create index meeting_case on meeting (case_file_id, starts_at desc);
create index meeting_starts on meeting (starts_at, id);
create table invitation (
  id uuid constraint invitation_pk primary key, case_file_id uuid not null, meeting_id uuid not null constraint invitation_meeting_fk references meeting,
  practitioner_id uuid constraint invitation_practitioner_fk references practitioner, team_id uuid constraint invitation_team_fk references team,
  agency_id uuid constraint invitation_agency_fk references agency, agency_function text, participation_id uuid, capacity text not null, seat_key text,
  guest_name text not null default '', guest_role text not null default '', guest_organisation text not null default '', expected boolean not null default true,
  response text not null default 'AWAITED', response_reason text not null default '', responded_at timestamptz, responded_by uuid, deputy_for_id uuid,
  created_by uuid not null, created_at timestamptz not null, version int not null default 1,
  constraint invitation_somebody check (practitioner_id is not null or team_id is not null or guest_name <> ''));
create index invitation_meeting on invitation (meeting_id);
create table attendance (
  id uuid constraint attendance_pk primary key, case_file_id uuid not null, meeting_id uuid not null constraint attendance_meeting_fk references meeting,
  invitation_id uuid not null constraint attendance_invitation_once unique constraint attendance_invitation_fk references invitation,
  practitioner_id uuid constraint attendance_practitioner_fk references practitioner, team_id uuid, agency_id uuid, agency_function text, capacity text not null, name text not null,
  status text constraint attendance_status_known check (status in ('ATTENDED', 'APOLOGIES_WITH_REPORT', 'APOLOGIES_NO_REPORT', 'INVITED_NO_RESPONSE')),
  grade text, statement_version text, statement_acknowledged_at timestamptz, acknowledged_by uuid, read_aloud boolean not null default false,
  expected boolean not null default true, version int not null default 1);
create index attendance_meeting on attendance (meeting_id, practitioner_id);
create index attendance_practitioner on attendance (practitioner_id) where practitioner_id is not null;
create table meeting_part (
  id uuid constraint meeting_part_pk primary key, case_file_id uuid not null, meeting_id uuid not null constraint meeting_part_meeting_fk references meeting,
  number int not null, kind text not null, started_at timestamptz not null, ended_at timestamptz, version int not null default 1,
  constraint meeting_part_number_once unique (meeting_id, number));
create table meeting_presence (
  id uuid constraint meeting_presence_pk primary key, case_file_id uuid not null, meeting_id uuid not null constraint meeting_presence_meeting_fk references meeting,
  attendance_id uuid not null constraint meeting_presence_attendance_fk references attendance, practitioner_id uuid,
  joined_at timestamptz not null, left_at timestamptz, version int not null default 1);
create index meeting_presence_meeting on meeting_presence (meeting_id);
create unique index meeting_presence_once on meeting_presence (attendance_id) where left_at is null;
create index meeting_presence_practitioner on meeting_presence (practitioner_id) where left_at is null;
create table agenda_note (
  id uuid constraint agenda_note_pk primary key, case_file_id uuid not null, meeting_id uuid not null constraint agenda_note_meeting_fk references meeting,
  part_id uuid, agenda_key text not null, body text not null, author_agency_id uuid not null, open_to_table boolean not null,
  created_by uuid not null, created_at timestamptz not null, amended_at timestamptz, version int not null default 1);
create index agenda_note_meeting on agenda_note (meeting_id, created_at);
create table tabled_item (
  id uuid constraint tabled_item_pk primary key, case_file_id uuid not null, meeting_id uuid not null constraint tabled_item_meeting_fk references meeting,
  item_id uuid not null constraint tabled_item_item_fk references item, owner_agency_id uuid not null, part_id uuid, aloud boolean not null,
  heard_by jsonb not null default '[]', created_by uuid not null, created_at timestamptz not null, version int not null default 1);
create index tabled_item_meeting on tabled_item (meeting_id, created_at);
create table decision (
  id uuid constraint decision_pk primary key, case_file_id uuid not null, meeting_id uuid not null constraint decision_meeting_fk references meeting,
  decision_key text not null, outcome text, agency_id uuid constraint decision_agency_fk references agency, options_considered text not null default '',
  legal_options text[] not null default '{}', relied_on uuid[] not null default '{}', rationale text not null default '', adults_view text not null default '',
  dissents jsonb not null default '[]', author_agency_id uuid not null, open_to_table boolean not null,
  created_by uuid not null, created_at timestamptz not null, amended_at timestamptz, amended_by uuid, version int not null default 1,
  constraint decision_once unique (meeting_id, decision_key));
create table agency_return (
  id uuid constraint agency_return_pk primary key, case_file_id uuid not null, meeting_id uuid not null constraint agency_return_meeting_fk references meeting,
  agency_id uuid not null constraint agency_return_agency_fk references agency, agency_function text not null, due_on date not null,
  state text not null default 'ASKED' constraint agency_return_state_known check (state in ('ASKED', 'SUBMITTED', 'WITHDRAWN')),
  answer text, not_yet_reason text not null default '', safety_answer text, safety_withheld_reason text not null default '', safety_item_id uuid,
  submitted_at timestamptz, submitted_by uuid, withdrawn_reason text not null default '', chased_at timestamptz, times_chased int not null default 0,
  created_by uuid not null, created_at timestamptz not null, version int not null default 1,
  constraint agency_return_once unique (meeting_id, agency_id, agency_function));
create index agency_return_agency on agency_return (agency_id, due_on);
create table return_item (
  id uuid constraint return_item_pk primary key, return_id uuid not null constraint return_item_return_fk references agency_return,
  agency_id uuid not null, item_id uuid not null constraint return_item_item_fk references item, version int not null default 1,
  constraint return_item_once unique (return_id, item_id));
create table conflict_declaration (
  id uuid constraint conflict_declaration_pk primary key, case_file_id uuid not null, meeting_id uuid constraint conflict_declaration_meeting_fk references meeting,
  practitioner_id uuid not null, agency_id uuid not null, reason_code text not null, note text not null default '',
  created_by uuid not null, created_at timestamptz not null, version int not null default 1);
create index conflict_declaration_case on conflict_declaration (case_file_id);
create table coverage_opt_out (
  id uuid constraint coverage_opt_out_pk primary key, case_file_id uuid not null, item_id uuid not null constraint coverage_opt_out_item_fk references item,
  owner_agency_id uuid not null, created_by uuid not null, created_at timestamptz not null, version int not null default 1,
  constraint coverage_opt_out_once unique (item_id));
`;
