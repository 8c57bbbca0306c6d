import type { MigrationInterface, QueryRunner } from 'typeorm';
import { byCaseFile, byRule } from '../guarded-table.js';

const OWN = '(select sec.agency_id())';

/** Consent as events with scope, assessments of capacity, urgent releases, and what the release computation asks of them. */
export class CreateConsentAndUrgentRelease20261122000300 implements MigrationInterface {
  name = 'CreateConsentAndUrgentRelease20261122000300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(byCaseFile('consent_event', 'select, insert'));
    await runner.query(byCaseFile('consent_scope', 'select, insert'));
    await runner.query(byCaseFile('capacity_assessment'));
    const looksAtIt = `owner_agency_id = ${OWN} or second_look_agency_id = ${OWN}`;
    await runner.query(byRule('urgent_release', looksAtIt, looksAtIt));
    await runner.query(functions);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table urgent_release, consent_scope, consent_event, capacity_assessment');
  }
}

const tables = `
create table capacity_assessment (
  id uuid constraint capacity_assessment_pk primary key, case_file_id uuid not null constraint capacity_assessment_case_file_fk references case_file,
  decision text not null, about_sharing boolean not null default false, conclusion text not null
    constraint capacity_assessment_conclusion_known check (conclusion in ('HAS_CAPACITY', 'LACKS_CAPACITY', 'REASONABLE_BELIEF_LACKS')),
  understands boolean, understands_evidence text not null default '', retains boolean, retains_evidence text not null default '',
  weighs boolean, weighs_evidence text not null default '', communicates boolean, communicates_evidence text not null default '',
  support_given text not null default '', impairment text not null default '', fluctuates boolean not null default false,
  executive_function_concern text not null default '', grounds text not null default '', best_interests text not null default '',
  full_record_due_on date, review_on date, assessed_by text not null, assessed_at timestamptz not null,
  recorded_by uuid not null, recorded_by_agency_id uuid not null, recorded_at timestamptz not null, version int not null default 1);
create index capacity_assessment_case on capacity_assessment (case_file_id, assessed_at desc);
create table consent_event (
  id uuid constraint consent_event_pk primary key, case_file_id uuid not null constraint consent_event_case_file_fk references case_file,
  state text not null constraint consent_event_state_known check (state in ('NOT_SOUGHT', 'PENDING', 'GIVEN', 'GIVEN_PARTIAL', 'REFUSED',
    'WITHDRAWN', 'LACKS_CAPACITY', 'UNABLE_TO_OBTAIN', 'ENTERED_IN_ERROR')),
  given_by text not null default 'SUBJECT', giver_name text not null default '', authority_seen boolean, authority_registered boolean, authority_in_scope boolean,
  method text, not_sought_reason text, reason text not null default '', words_used text not null default '', wishes text not null default '',
  risks_explained boolean, coercion text not null default 'NONE' constraint consent_event_coercion_known check (coercion in ('NONE', 'SUSPECTED')),
  coercion_text text not null default '', condition_text text not null default '', condition_agency_id uuid, condition_category text, condition_due_on date,
  capacity_assessment_id uuid constraint consent_event_capacity_fk references capacity_assessment, best_interests text not null default '',
  supersedes_ids uuid[] not null default '{}', notice_version text not null default '', review_on date,
  obtained_by text not null default '', obtained_at timestamptz not null, late_reason text not null default '',
  recorded_by uuid not null, recorded_by_agency_id uuid not null, recorded_at timestamptz not null, version int not null default 1,
  constraint consent_event_obtained_before check (obtained_at <= recorded_at));
create index consent_event_case on consent_event (case_file_id, obtained_at);
create table consent_scope (
  id uuid constraint consent_scope_pk primary key, consent_event_id uuid not null constraint consent_scope_event_fk references consent_event,
  case_file_id uuid not null constraint consent_scope_case_file_fk references case_file,
  effect text not null constraint consent_scope_effect_known check (effect in ('PERMIT', 'DENY')), category text, purpose text,
  recipient text not null constraint consent_scope_recipient_known check (recipient in ('FORUM_PARTICIPANTS', 'AGENCY', 'SECTOR')),
  agency_id uuid, agency_function text, sector text, valid_from timestamptz not null, valid_until timestamptz not null default 'infinity',
  version int not null default 1,
  constraint consent_scope_valid check (valid_from < valid_until),
  constraint consent_scope_names_recipient check ((recipient = 'AGENCY') = (agency_id is not null) and (recipient = 'SECTOR') = (sector is not null)));
create index consent_scope_event on consent_scope (consent_event_id);
create index consent_scope_case on consent_scope (case_file_id);
create table urgent_release (
  id uuid constraint urgent_release_pk primary key, case_file_id uuid not null, item_id uuid not null, owner_agency_id uuid not null,
  released_by uuid not null, released_at timestamptz not null, why_now text not null, outside_way text, outside_recipient text not null default '',
  happened_at timestamptz not null, second_look_agency_id uuid not null constraint urgent_release_second_look_fk references agency,
  second_look_due_at timestamptz not null, second_looked_by uuid, second_looked_at timestamptz, outcome text
    constraint urgent_release_outcome_known check (outcome in ('UPHELD', 'CLOSED')), outcome_reason text not null default '',
  version int not null default 1,
  constraint urgent_release_item_fk foreign key (item_id, case_file_id, owner_agency_id) references item (id, case_file_id, owner_agency_id),
  constraint urgent_release_two_people check (second_looked_by <> released_by));
create index urgent_release_due on urgent_release (second_look_agency_id, second_look_due_at) where second_looked_at is null;
create index urgent_release_case on urgent_release (case_file_id);
`;

const functions = `
set local role security_owner;
-- Consent and capacity of one case file as the release computation needs them: no words of the person.
create function sharing.consent_of(p_case_file uuid) returns jsonb language plpgsql stable security definer set search_path = concord, pg_temp as $$
begin
  if not sec.sits_on(p_case_file) then raise exception 'not at this table' using errcode = '42501'; end if;
  return jsonb_build_object(
    'consent', coalesce((select jsonb_agg(jsonb_build_object('id', e.id, 'state', e.state, 'obtainedAt', e.obtained_at, 'recordedAt', e.recorded_at,
        'coercionSuspected', e.coercion = 'SUSPECTED', 'supersedes', to_jsonb(e.supersedes_ids),
        'condition', case when e.condition_text <> '' then jsonb_build_object('agencyId', e.condition_agency_id, 'category', e.condition_category) end,
        'scopes', coalesce((select jsonb_agg(jsonb_build_object('effect', s.effect, 'category', s.category, 'recipient', s.recipient, 'agencyId', s.agency_id,
            'agencyFunction', s.agency_function, 'sector', s.sector, 'purpose', s.purpose, 'from', s.valid_from,
            'until', case when isfinite(s.valid_until) then s.valid_until end)) from consent_scope s where s.consent_event_id = e.id), '[]')))
      from consent_event e where e.case_file_id = p_case_file), '[]'),
    'assessments', coalesce((select jsonb_agg(jsonb_build_object('assessedAt', c.assessed_at, 'recordedAt', c.recorded_at, 'conclusion', c.conclusion))
      from capacity_assessment c where c.case_file_id = p_case_file and c.about_sharing), '[]'));
end $$;
-- An agency that just received something urgent, or about a child at risk, and does not sit here yet, gets an edge:
-- its contact points and the teams of the function.
create function sharing.seat_recipient(p_case_file uuid, p_agency uuid, p_function text, p_ids uuid[]) returns int
language plpgsql security definer set search_path = concord, pg_temp as $$
declare n int;
begin
  if not sec.sits_on(p_case_file) then raise exception 'not at this table' using errcode = '42501'; end if;
  if not exists (select 1 from release r where r.case_file_id = p_case_file and r.recipient_agency_id = p_agency and r.recipient_function = p_function
      and r.owner_agency_id = (select sec.agency_id()) and r.closed_at is null and (r.basis = 'URGENT' or p_function = 'CHILDRENS_SERVICES'))
    -- another part of the same agency needs no release, but an edge: the night team of the council that owns the item
    and not (p_agency = (select sec.agency_id()) and exists (select 1 from urgent_release u where u.case_file_id = p_case_file
      and u.owner_agency_id = p_agency and u.released_by = (select sec.actor_id()) and u.released_at = (select sec.at())))
    and not (p_agency = (select sec.agency_id()) and p_function = 'CHILDRENS_SERVICES' and exists (select 1 from item i where i.case_file_id = p_case_file
      and i.owner_agency_id = p_agency and i.withdrawn_at is null
      and (i.about_child_at_risk or exists (select 1 from item_person ip where ip.item_id = i.id and ip.role = 'CHILD_AT_RISK')))) then
    raise exception 'nothing urgent was released to this agency' using errcode = '42501';
  end if;
  if exists (select 1 from participation p where p.case_file_id = p_case_file and p.agency_id = p_agency and p.agency_function = p_function
      and p.valid_from <= (select sec.at()) and p.valid_until > (select sec.at())) then return 0; end if;
  insert into participation (id, case_file_id, agency_id, agency_function, team_id, practitioner_id, capacity, invited_by, created_at, valid_from)
    select p_ids[row_number() over (order by t.team_id nulls first)], p_case_file, p_agency, p_function, t.team_id, t.practitioner_id,
      'AGENCY_REPRESENTATIVE', (select sec.actor_id()), (select sec.at()), (select sec.at())
    from (select null::uuid as team_id, null::uuid as practitioner_id
          union all select team.id, null from team where team.agency_id = p_agency and team.agency_function = p_function
          -- nobody is named for this function: those who work in it are told, rather than nobody
          union all select null, p.id from practitioner p where p.agency_id = p_agency and p.agency_function = p_function and p.active
            and not exists (select 1 from team where team.agency_id = p_agency and team.agency_function = p_function)
            and not exists (select 1 from practitioner q where q.agency_id = p_agency and q.agency_function = p_function and q.is_contact_point and q.active)) t
    limit cardinality(p_ids);
  get diagnostics n = row_count;
  return n;
end $$;
-- Who may see each of these items, for composing texts from them. Only for items the actor's own agency may see.
create function sharing.audience_of(p_items uuid[]) returns table (item_id uuid, agency_id uuid, agency_function text)
language sql stable security definer set search_path = concord, pg_temp as $$
  with mine as (
    select i.id, i.owner_agency_id from item i where i.id = any (p_items) and i.withdrawn_at is null and not i.statutory_bar
      and (i.owner_agency_id = (select sec.agency_id()) or exists (select 1 from release r where r.item_id = i.id and r.recipient_agency_id = (select sec.agency_id())
        and r.recipient_function in ('ALL', sec.agency_function()) and r.closed_at is null and r.valid_from <= sec.at() and r.valid_until > sec.at())))
  select mine.id, mine.owner_agency_id, 'ALL' from mine
  union
  select r.item_id, r.recipient_agency_id, r.recipient_function from release r join mine on mine.id = r.item_id
    where r.closed_at is null and r.valid_from <= (select sec.at()) and r.valid_until > (select sec.at()) $$;
-- People at the table whom a block or a restriction shuts out: left out of previews without a word. Never shown.
create function sharing.shut_out_of(p_case_file uuid, p_practitioners uuid[]) returns setof uuid
language sql stable security definer set search_path = concord, pg_temp as $$
  select p.id from unnest(p_practitioners) as p(id) where sec.sits_on(p_case_file) and (
    exists (select 1 from block b where b.case_file_id = p_case_file and b.practitioner_id = p.id and b.valid_from <= (select sec.at()) and b.valid_until > (select sec.at()))
    or (exists (select 1 from case_restriction c where c.case_file_id = p_case_file and c.valid_from <= (select sec.at()) and c.valid_until > (select sec.at()))
      and not exists (select 1 from case_restriction c where c.case_file_id = p_case_file and c.practitioner_id = p.id and c.valid_from <= (select sec.at()) and c.valid_until > (select sec.at())))) $$;
revoke all on all functions in schema sharing from public;
grant execute on all functions in schema sharing to app;
set local role data_owner;
`;
