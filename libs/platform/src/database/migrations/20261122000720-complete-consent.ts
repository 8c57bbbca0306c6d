import type { MigrationInterface, QueryRunner } from 'typeorm';
import { byRule } from '../guarded-table.js';

const OWN = '(select sec.agency_id())';
/** The actor of jobs (platform/jobs/system-actor.ts). */
const SYSTEM = `'00000000-0000-7000-8000-0000000c0001'`;

/** Every field of a consent event, what is still to be done about consent, and what becomes of an urgent release nobody looks at. */
export class CompleteConsent20261122000720 implements MigrationInterface {
  name = 'CompleteConsent20261122000720';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(columns);
    await runner.query(byRule('consent_task', `for_agency_id = ${OWN} or (for_agency_id is null and sec.sits_on(case_file_id))`, `for_agency_id = ${OWN} or (for_agency_id is null and sec.sits_on(case_file_id))`, 'select, update'));
    await runner.query(functions);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`set local role security_owner;
      drop function sharing.keep_consent_tasks(uuid, jsonb, jsonb), sharing.raise_owner_tasks(uuid, uuid, date, uuid[]), sharing.after_withdrawal(uuid), sharing.uphold_urgent(uuid, uuid[]),
        sec.consent_to_watch(timestamptz, date), sec.raise_consent_task(uuid, uuid, text, uuid, date), sec.note_reminder(uuid, date), sec.second_looks_to_watch(timestamptz, timestamptz), sec.note_second_look(uuid, text);
      set local role data_owner; drop table consent_task`);
  }
}

const columns = `
alter table consent_event
  drop constraint consent_event_state_known,
  add constraint consent_event_state_known check (state in ('NOT_SOUGHT', 'PENDING', 'GIVEN', 'GIVEN_PARTIAL', 'REFUSED', 'WITHDRAWN', 'LACKS_CAPACITY', 'UNABLE_TO_OBTAIN', 'DECEASED', 'ENTERED_IN_ERROR')),
  add column decision_kind text not null default 'CONFIDENTIALITY_CONSENT'
    constraint consent_event_decision_known check (decision_kind in ('CONFIDENTIALITY_CONSENT', 'GDPR_EXPLICIT_CONSENT', 'VIEWS_ONLY', 'OBJECTION')),
  add column interpreter text not null default '', add column language text not null default '', add column witness text not null default '',
  add column questions_explained text[] not null default '{}', add column notice_hash text not null default '',
  add column capacity_basis text not null default 'PRESUMED' constraint consent_event_capacity_basis_known check (capacity_basis in ('PRESUMED', 'ASSESSED', 'DOUBTED')),
  add column capacity_doubt text not null default '', add column outcomes_wanted text not null default '', add column safe_contact text not null default '',
  add column evidence text not null default '', add column asked_channel text, add column chase_on date, add column attempts jsonb not null default '[]';
alter table consent_scope
  drop constraint consent_scope_recipient_known,
  add constraint consent_scope_recipient_known check (recipient in ('FORUM_PARTICIPANTS', 'AGENCY', 'SECTOR', 'NAMED_PERSON')),
  add column action text constraint consent_scope_action_known check (action in ('DISCUSS', 'VIEW', 'COPY_TO_OWN_RECORD', 'ONWARD_SHARE')),
  add column practitioner_id uuid, add column named_person text not null default '';
alter table urgent_release add column reminded_at timestamptz, add column lapse_noted_at timestamptz;
create table consent_task (
  id uuid constraint consent_task_pk primary key, case_file_id uuid not null constraint consent_task_case_file_fk references case_file,
  kind text not null constraint consent_task_kind_known check (kind in ('ASK_AGAIN', 'CHASE', 'REVIEW_CONSENT', 'TURNED_18', 'STRUCTURE_CONDITION', 'FULL_CAPACITY_RECORD', 'CHECK_ELIGIBILITY', 'TELL_RECIPIENT', 'DECIDE_AFTER_WITHDRAWAL')),
  subject_id uuid not null, for_agency_id uuid constraint consent_task_agency_fk references agency, raised_by_agency_id uuid not null,
  about_agency_id uuid, about_function text, due_on date not null, raised_at timestamptz not null,
  done_at timestamptz, done_by uuid, outcome text, note text not null default '', said_to_person text not null default '', reminded_on date, version int not null default 1);
create unique index consent_task_once on consent_task (kind, subject_id, coalesce(for_agency_id, subject_id), coalesce(about_agency_id, subject_id), coalesce(about_function, ''));
create index consent_task_case on consent_task (case_file_id) where done_at is null;
create index consent_task_agency on consent_task (for_agency_id, due_on) where done_at is null;
create index consent_task_due on consent_task (due_on) where done_at is null;
`;

const functions = `
set local role security_owner;
create or replace function sharing.consent_of(p_case_file uuid) returns jsonb language plpgsql stable security definer set search_path = concord, pg_temp as $$
begin
  if not sec.sits_on(p_case_file) then raise exception 'not at this table' using errcode = '42501'; end if;
  return jsonb_build_object(
    'bornOn', (select p.born_on from case_file f join person p on p.id = f.person_id where f.id = p_case_file),
    'consent', coalesce((select jsonb_agg(jsonb_build_object('id', e.id, 'state', e.state, 'obtainedAt', e.obtained_at, 'recordedAt', e.recorded_at,
        'coercionSuspected', e.coercion = 'SUSPECTED', 'supersedes', to_jsonb(e.supersedes_ids), 'givenBy', e.given_by, 'viewsOnly', e.decision_kind = 'VIEWS_ONLY',
        'condition', case when e.condition_text <> '' then jsonb_build_object('agencyId', e.condition_agency_id, 'category', e.condition_category) end,
        'scopes', coalesce((select jsonb_agg(jsonb_build_object('effect', s.effect, 'category', s.category, 'recipient', s.recipient, 'agencyId', s.agency_id,
            'agencyFunction', s.agency_function, 'sector', s.sector, 'purpose', s.purpose, 'action', s.action, 'from', s.valid_from,
            'until', case when isfinite(s.valid_until) then s.valid_until end)) from consent_scope s where s.consent_event_id = e.id), '[]')))
      from consent_event e where e.case_file_id = p_case_file), '[]'),
    'assessments', coalesce((select jsonb_agg(jsonb_build_object('assessedAt', c.assessed_at, 'recordedAt', c.recorded_at, 'conclusion', c.conclusion))
      from capacity_assessment c where c.case_file_id = p_case_file and c.about_sharing), '[]'));
end $$;
-- What is to be done about consent, raised and settled with the event that causes it. p_settle: [{ kind, subjectId? }];
-- p_raise: [{ id, kind, subjectId, aboutAgencyId?, aboutFunction?, dueOn }]. The same thing is raised once.
create function sharing.keep_consent_tasks(p_case_file uuid, p_settle jsonb, p_raise jsonb) returns int
language plpgsql security definer set search_path = concord, pg_temp as $$
declare n int;
begin
  if not sec.sits_on(p_case_file) then raise exception 'not at this table' using errcode = '42501'; end if;
  update consent_task t set done_at = (select sec.at()), done_by = (select sec.actor_id()), outcome = 'SETTLED', version = t.version + 1
    from jsonb_to_recordset(p_settle) as s(kind text, "subjectId" uuid)
    where t.case_file_id = p_case_file and t.done_at is null and t.for_agency_id is null and t.kind = s.kind and (s."subjectId" is null or t.subject_id = s."subjectId");
  insert into consent_task (id, case_file_id, kind, subject_id, raised_by_agency_id, about_agency_id, about_function, due_on, raised_at)
    select r.id, p_case_file, r.kind, r."subjectId", (select sec.agency_id()), r."aboutAgencyId", r."aboutFunction", r."dueOn", (select sec.at())
    from jsonb_to_recordset(p_raise) as r(id uuid, kind text, "subjectId" uuid, "aboutAgencyId" uuid, "aboutFunction" text, "dueOn" date)
    where r.kind not in ('TELL_RECIPIENT', 'DECIDE_AFTER_WITHDRAWAL') on conflict do nothing;
  get diagnostics n = row_count;
  return n;
end $$;
-- After a withdrawal each agency that had shared something here decides what else closes and tells those who have it.
-- Whoever records the withdrawal learns nothing of who they are: the function gives back only whom to notify.
create function sharing.raise_owner_tasks(p_case_file uuid, p_event uuid, p_due date, p_ids uuid[]) returns table (agency_id uuid, task_id uuid)
language plpgsql security definer set search_path = concord, pg_temp as $$
begin
  if not exists (select 1 from consent_event e where e.id = p_event and e.case_file_id = p_case_file and e.state in ('WITHDRAWN', 'REFUSED')
      and e.recorded_by = (select sec.actor_id()) and e.recorded_at = (select sec.at())) then raise exception 'nothing was withdrawn' using errcode = '42501'; end if;
  with told as (
    select distinct r.owner_agency_id as owner, r.recipient_agency_id as recipient, r.recipient_function as function
    from release r where r.case_file_id = p_case_file and r.closed_at = (select sec.at()) and r.closed_reason in ('CONSENT_WITHDRAWN', 'CONSENT_REFUSED')
      and r.valid_from < (select sec.at()) and r.valid_until > (select sec.at())),
  work as (
    select 'TELL_RECIPIENT' as kind, owner, recipient, function from told
    union all select 'DECIDE_AFTER_WITHDRAWAL', o.owner, null, null from (
      select told.owner from told union select r.owner_agency_id from release r
        where r.case_file_id = p_case_file and r.closed_at is null and r.basis in ('OWNER', 'CONSENT') and r.valid_until > (select sec.at())
          and exists (select 1 from consent_event e where e.id = p_event and e.state = 'WITHDRAWN')) o)
  insert into consent_task (id, case_file_id, kind, subject_id, for_agency_id, raised_by_agency_id, about_agency_id, about_function, due_on, raised_at)
    select p_ids[row_number() over (order by w.kind, w.owner, w.recipient, w.function)], p_case_file, w.kind, p_event, w.owner, sec.agency_id(), w.recipient, w.function, p_due, sec.at()
    from work w on conflict do nothing;
  return query select t.for_agency_id, t.id from consent_task t where t.subject_id = p_event and t.kind = 'DECIDE_AFTER_WITHDRAWAL' and t.raised_at = (select sec.at());
end $$;
-- What a withdrawal closed of the actor's agency's own items, and what of theirs is still with somebody.
create function sharing.after_withdrawal(p_event uuid) returns table (item_id uuid, agency_id uuid, agency_function text, closed boolean, basis text, reason text)
language sql stable security definer set search_path = concord, pg_temp as $$
  select r.item_id, r.recipient_agency_id, r.recipient_function, r.closed_at is not null, r.basis, r.lawful_basis ->> 'reason'
  from consent_event e join release r on r.case_file_id = e.case_file_id and r.owner_agency_id = (select sec.agency_id())
  where e.id = p_event and r.valid_from <= e.recorded_at and r.valid_until > (select sec.at())
    and ((r.closed_at = e.recorded_at and r.closed_reason in ('CONSENT_WITHDRAWN', 'CONSENT_REFUSED')
          and not exists (select 1 from release o where o.item_id = r.item_id and o.recipient_agency_id = r.recipient_agency_id and o.recipient_function = r.recipient_function
            and o.closed_at is null and o.valid_until > (select sec.at())))
      or r.closed_at is null)
  order by r.item_created_at, r.item_id, r.recipient_agency_id $$;
-- Upholding an urgent release takes its end away: the owner's choice stands on, and the release is made again without one.
create function sharing.uphold_urgent(p_urgent uuid, p_ids uuid[]) returns int language plpgsql security definer set search_path = concord, pg_temp as $$
declare n int;
begin
  if not exists (select 1 from urgent_release u where u.id = p_urgent and u.outcome = 'UPHELD' and u.second_looked_by = (select sec.actor_id()) and u.second_looked_at = (select sec.at())) then
    raise exception 'nobody upheld this' using errcode = '42501';
  end if;
  update item_audience set valid_until = 'infinity' where basis = 'URGENT' and basis_id = p_urgent and ended_at is null;
  update release set closed_at = (select sec.at()), closed_xid = pg_current_xact_id(), closed_reason = 'SECOND_LOOK_UPHELD' where basis_id = p_urgent and closed_at is null;
  insert into release (id, item_id, case_file_id, owner_agency_id, item_created_at, recipient_agency_id, recipient_function, purpose, basis, basis_id, lawful_basis, policy_version, valid_from)
    select p_ids[row_number() over (order by l.recipient_agency_id, l.recipient_function)], l.item_id, l.case_file_id, l.owner_agency_id, l.item_created_at, l.recipient_agency_id, l.recipient_function,
      l.purpose, l.basis, l.basis_id, l.lawful_basis, l.policy_version, (select sec.at())
    from (select distinct on (r.item_id, r.recipient_agency_id, r.recipient_function) r.* from release r where r.basis = 'URGENT' and r.basis_id = p_urgent
          order by r.item_id, r.recipient_agency_id, r.recipient_function, r.valid_from desc) l
    join item i on i.id = l.item_id and i.withdrawn_at is null and not i.statutory_bar
    where exists (select 1 from item_audience c where c.item_id = l.item_id and c.basis_id = p_urgent and c.agency_id = l.recipient_agency_id and c.agency_function = l.recipient_function and c.ended_at is null);
  get diagnostics n = row_count;
  return n;
end $$;
-- For the job alone: answers that have run out or been outgrown, and tasks whose day has passed. No words leave here.
create function sec.consent_to_watch(p_at timestamptz, p_today date) returns table (what text, subject_id uuid, case_file_id uuid, due_on date, forum_code text, forum_version int,
  for_agency_id uuid, born_on date, leaders uuid[], teams uuid[])
language sql stable security definer set search_path = concord, pg_temp as $$
  with files as (
    select f.id, f.forum_code, f.forum_version, f.person_id,
      (select coalesce(array_agg(distinct p.practitioner_id) filter (where p.practitioner_id is not null), '{}') from participation p where p.case_file_id = f.id
        and p.capacity in ('CHAIR', 'JOINT_CHAIR', 'CO_ORDINATOR', 'LEAD_PROFESSIONAL', 'CASE_OWNER') and p.valid_from <= p_at and p.valid_until > p_at) as leaders,
      (select coalesce(array_agg(distinct p.team_id) filter (where p.team_id is not null), '{}') from participation p where p.case_file_id = f.id
        and p.capacity in ('CHAIR', 'JOINT_CHAIR', 'CO_ORDINATOR', 'LEAD_PROFESSIONAL', 'CASE_OWNER') and p.valid_from <= p_at and p.valid_until > p_at) as teams
    from case_file f where f.stage = 'OPEN' and (select sec.actor_id()) = ${SYSTEM}),
  standing as (
    select e.*, f.forum_code, f.forum_version, f.person_id, f.leaders, f.teams from consent_event e join files f on f.id = e.case_file_id
    where e.state <> 'ENTERED_IN_ERROR' and not exists (select 1 from consent_event o where o.case_file_id = e.case_file_id and e.id = any (o.supersedes_ids))
      and not exists (select 1 from consent_event o where o.case_file_id = e.case_file_id and o.obtained_at > e.obtained_at and o.state not in ('ENTERED_IN_ERROR', 'PENDING')))
  select 'LAPSED', e.id, e.case_file_id, p_today, e.forum_code, e.forum_version, null::uuid, null::date, e.leaders, e.teams from standing e
    where e.state in ('GIVEN', 'GIVEN_PARTIAL') and exists (select 1 from consent_scope s where s.consent_event_id = e.id and s.effect = 'PERMIT' and s.valid_until <= p_at)
      and not exists (select 1 from consent_task t where t.subject_id = e.id and t.kind = 'ASK_AGAIN' and t.about_agency_id is null)
  union all
  select 'TO_REVIEW', e.id, e.case_file_id, e.review_on, e.forum_code, e.forum_version, null, null, e.leaders, e.teams from standing e
    where e.review_on <= p_today and not exists (select 1 from consent_task t where t.subject_id = e.id and t.kind = 'REVIEW_CONSENT')
  union all
  select 'PARENTAL', e.id, e.case_file_id, p_today, e.forum_code, e.forum_version, null, p.born_on, e.leaders, e.teams from standing e join person p on p.id = e.person_id
    where e.given_by = 'PARENTAL_RESPONSIBILITY' and p.born_on is not null and p.born_on <= (p_today - interval '17 years 11 months')
      and not exists (select 1 from consent_task t where t.subject_id = e.id and t.kind = 'TURNED_18')
  union all
  select 'OVERDUE', t.id, t.case_file_id, t.due_on, f.forum_code, f.forum_version, t.for_agency_id, null, f.leaders, f.teams from consent_task t join files f on f.id = t.case_file_id
    where t.done_at is null and t.due_on < p_today and t.reminded_on is distinct from p_today $$;
create function sec.raise_consent_task(p_id uuid, p_case_file uuid, p_kind text, p_subject uuid, p_due date) returns boolean
language plpgsql security definer set search_path = concord, pg_temp as $$
declare n int;
begin
  if (select sec.actor_id()) is distinct from ${SYSTEM} then raise exception 'only the job' using errcode = '42501'; end if;
  insert into consent_task (id, case_file_id, kind, subject_id, raised_by_agency_id, due_on, raised_at)
    select p_id, p_case_file, p_kind, e.id, e.recorded_by_agency_id, p_due, (select sec.at()) from consent_event e where e.id = p_subject on conflict do nothing;
  get diagnostics n = row_count;
  return n = 1;
end $$;
create function sec.note_reminder(p_task uuid, p_today date) returns boolean language plpgsql security definer set search_path = concord, pg_temp as $$
declare n int;
begin
  if (select sec.actor_id()) is distinct from ${SYSTEM} then raise exception 'only the job' using errcode = '42501'; end if;
  update consent_task set reminded_on = p_today where id = p_task and done_at is null and reminded_on is distinct from p_today;
  get diagnostics n = row_count;
  return n = 1;
end $$;
-- Urgent releases that nobody has looked at: due within the day, or past their time.
create function sec.second_looks_to_watch(p_at timestamptz, p_end_of_day timestamptz) returns table (id uuid, case_file_id uuid, second_look_agency_id uuid, owner_agency_id uuid, released_by uuid, has_lapsed boolean)
language sql stable security definer set search_path = concord, pg_temp as $$
  select u.id, u.case_file_id, u.second_look_agency_id, u.owner_agency_id, u.released_by, u.second_look_due_at <= p_at from urgent_release u
  where (select sec.actor_id()) = ${SYSTEM} and u.second_looked_at is null
    and ((u.second_look_due_at <= p_at and u.lapse_noted_at is null) or (u.second_look_due_at > p_at and u.second_look_due_at < p_end_of_day and u.reminded_at is null)) $$;
create function sec.note_second_look(p_urgent uuid, p_what text) returns boolean language plpgsql security definer set search_path = concord, pg_temp as $$
declare n int;
begin
  if (select sec.actor_id()) is distinct from ${SYSTEM} then raise exception 'only the job' using errcode = '42501'; end if;
  update urgent_release set reminded_at = coalesce(reminded_at, (select sec.at())), lapse_noted_at = case when p_what = 'LAPSED' then (select sec.at()) else lapse_noted_at end
    where id = p_urgent and second_looked_at is null and (case when p_what = 'LAPSED' then lapse_noted_at else reminded_at end) is null;
  get diagnostics n = row_count;
  return n = 1;
end $$;
revoke all on all functions in schema sharing from public;
grant execute on all functions in schema sharing to app;
revoke all on function sec.consent_to_watch(timestamptz, date), sec.raise_consent_task(uuid, uuid, text, uuid, date), sec.note_reminder(uuid, date), sec.second_looks_to_watch(timestamptz, timestamptz), sec.note_second_look(uuid, text) from public;
grant execute on function sec.consent_to_watch(timestamptz, date), sec.raise_consent_task(uuid, uuid, text, uuid, date), sec.note_reminder(uuid, date), sec.second_looks_to_watch(timestamptz, timestamptz), sec.note_second_look(uuid, text) to app;
set local role data_owner;
`;
