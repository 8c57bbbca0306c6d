/** The record of governance 3.3. That two people and then a third decide is kept by constraints, not by the service alone. */
export const overrideTables = `
-- The payroll or warrant number where an agency gives it: two accounts of one person are one person (R28).
alter table practitioner add column staff_number text;
create table consent_override (
  id uuid constraint consent_override_pk primary key, reference text not null constraint consent_override_reference_once unique,
  case_file_id uuid not null constraint consent_override_case_file_fk references case_file, forum_code text not null, forum_version int not null,
  owner_agency_id uuid not null constraint consent_override_owner_fk references agency, owner_function text not null,
  state text not null constraint consent_override_state_known
    check (state in ('REQUESTED', 'AUTHORISED', 'REFUSED', 'WITHDRAWN', 'REVOKED', 'LAPSED', 'CONSENTED', 'ENDED_BY_REVIEW')),
  consent_state text not null, consent_event_id uuid constraint consent_override_event_fk references consent_event,
  grounds text[] not null constraint consent_override_has_ground check (cardinality(grounds) > 0), tests jsonb not null,
  facts_relied_on text not null, necessity text not null, proportionality text not null, alternatives text not null, wishes text not null, risk_if_not_shared text not null,
  gateway_code text not null, confidentiality_basis text not null, lawful_basis jsonb not null, legal_advice text not null default '', warnings jsonb not null default '[]',
  inform_decision text not null constraint consent_override_inform_known check (inform_decision in ('INFORMED', 'DEFERRED', 'NOT_INFORMED')),
  inform_until date, inform_reason_code text, inform_reason text not null default '', inform_done_on date, inform_done_by uuid, inform_done_how text not null default '',
  tell_escalated_at timestamptz,
  requested_by uuid not null, requested_staff_number text, requested_at timestamptz not null,
  authoriser_agency_id uuid not null constraint consent_override_authoriser_agency_fk references agency,
  authorised_by uuid, authorised_staff_number text, refused_by uuid, decided_at timestamptz, decision_reason text not null default '', conditions text not null default '',
  not_my_subordinate boolean not null default false,
  active_from timestamptz, active_until timestamptz, confirmed_by uuid, confirmed_at timestamptz, confirm_asked_at timestamptz,
  ended_by uuid, ended_at timestamptz, end_reason text not null default '',
  reviewer_agency_id uuid constraint consent_override_reviewer_agency_fk references agency, review_due_on date, reviewed_by uuid, reviewed_at timestamptz,
  review_outcome text constraint consent_override_outcome_known check (review_outcome in ('UPHELD', 'UPHELD_WITH_LEARNING', 'NOT_UPHELD')), review_text text not null default '',
  version int not null default 1,
  constraint consent_override_for_line unique (id, case_file_id, owner_agency_id),
  constraint consent_override_two_people check (authorised_by <> requested_by),
  constraint consent_override_two_staff check (authorised_staff_number <> requested_staff_number),
  constraint consent_override_refused_by_another check (refused_by <> requested_by),
  constraint consent_override_confirmed_by_another check (confirmed_by <> requested_by),
  constraint consent_override_reviewed_by_third check (reviewed_by <> requested_by and reviewed_by <> authorised_by),
  constraint consent_override_authorised_whole check (state <> 'AUTHORISED' or (authorised_by is not null and not_my_subordinate
    and active_from < active_until and reviewer_agency_id is not null and review_due_on is not null)),
  constraint consent_override_telling_dated check (inform_decision <> 'DEFERRED' or (inform_until is not null and inform_reason_code is not null)),
  constraint consent_override_silence_reasoned check (inform_decision <> 'NOT_INFORMED' or inform_reason_code is not null));
create index consent_override_case on consent_override (case_file_id, requested_at desc);
create index consent_override_owner on consent_override (owner_agency_id, requested_at desc);
create index consent_override_to_decide on consent_override (authoriser_agency_id) where state = 'REQUESTED';
create index consent_override_to_review on consent_override (reviewer_agency_id, review_due_on) where reviewed_at is null and authorised_by is not null;
-- What it covers: named items of the owner for named recipients, never a whole case.
create table override_line (
  id uuid constraint override_line_pk primary key, override_id uuid not null, case_file_id uuid not null, owner_agency_id uuid not null,
  item_id uuid not null, category text not null, agency_id uuid not null constraint override_line_agency_fk references agency, agency_function text not null,
  version int not null default 1,
  constraint override_line_override_fk foreign key (override_id, case_file_id, owner_agency_id) references consent_override (id, case_file_id, owner_agency_id),
  constraint override_line_item_fk foreign key (item_id, case_file_id, owner_agency_id) references item (id, case_file_id, owner_agency_id),
  constraint override_line_once unique (override_id, item_id, agency_id, agency_function),
  constraint override_line_not_self check (agency_id <> owner_agency_id));
create index override_line_item on override_line (item_id);
-- Each time it was confirmed at a review, with the reason.
create table override_confirmation (
  id uuid constraint override_confirmation_pk primary key, override_id uuid not null, case_file_id uuid not null, owner_agency_id uuid not null,
  confirmed_by uuid not null, confirmed_at timestamptz not null, was_until timestamptz not null, until timestamptz not null, reason text not null,
  version int not null default 1,
  constraint override_confirmation_override_fk foreign key (override_id, case_file_id, owner_agency_id) references consent_override (id, case_file_id, owner_agency_id));
create index override_confirmation_override on override_confirmation (override_id, confirmed_at);
-- Somebody of a recipient read an item that came to them this way. The database writes it with the audit of the read.
create table override_use (
  id uuid constraint override_use_pk primary key, override_id uuid not null, case_file_id uuid not null, owner_agency_id uuid not null,
  item_id uuid not null, agency_id uuid not null, practitioner_id uuid not null, used_at timestamptz not null, version int not null default 1,
  constraint override_use_override_fk foreign key (override_id, case_file_id, owner_agency_id) references consent_override (id, case_file_id, owner_agency_id));
create index override_use_override on override_use (override_id, used_at);
create index release_override on release (item_id) where basis = 'OVERRIDE';
-- Something that should not have been shared: looked into against a clock, with an outcome.
create table incident (
  id uuid constraint incident_pk primary key, reference text not null constraint incident_reference_once unique,
  case_file_id uuid not null constraint incident_case_file_fk references case_file, owner_agency_id uuid not null constraint incident_owner_fk references agency,
  kind text not null constraint incident_kind_known check (kind in ('OVERRIDE_NOT_UPHELD', 'EMERGENCY_NOT_RATIFIED', 'OTHER')), subject text not null, subject_id uuid not null,
  opened_by uuid not null, opened_at timestamptz not null, due_at timestamptz not null,
  outcome text constraint incident_outcome_known check (outcome in ('NO_BREACH', 'BREACH_LOW_RISK', 'BREACH_REPORTED_TO_ICO', 'BREACH_PERSON_TOLD')),
  outcome_text text not null default '', closed_by uuid, closed_at timestamptz, version int not null default 1,
  constraint incident_closed_whole check ((outcome is null) = (closed_at is null)));
create index incident_owner on incident (owner_agency_id, opened_at desc);
`;
