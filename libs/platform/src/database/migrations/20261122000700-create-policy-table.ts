import type { MigrationInterface, QueryRunner } from 'typeorm';
import { byRule } from '../guarded-table.js';

const OWN = '(select sec.agency_id())';
const ME = '(select sec.actor_id())';
const SYSTEM = `'00000000-0000-7000-8000-0000000c0001'::uuid`;

/** Changes of the policy table, agencies' documents, training, and for what a practitioner is working. */
export class CreatePolicyTable20261122000700 implements MigrationInterface {
  name = 'CreatePolicyTable20261122000700';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(POLICY);
    await runner.query(STANDING);
    await runner.query(SESSIONS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`set local role security_owner; drop function sec.standing_to_watch(date), sec.note_standing_step(uuid, text, uuid, date, text), sec.work_on(uuid, text, uuid, timestamptz), sec.stop_work(uuid);
      set local role data_owner; drop table standing_step, training_record, agency_document, policy_change;
      alter table practitioner_session drop purpose, drop purpose_case_file_id, drop purpose_until`);
  }
}

/** Nobody approves what they proposed (R65), and what was proposed is never edited: the app may only write the decision. */
const POLICY = `
create table policy_change (
  id uuid constraint policy_change_pk primary key, forum_code text not null, forum_version int not null, purpose text not null, owner_sector text not null,
  row_version int not null, before jsonb not null, setting jsonb not null, before_hash text not null, setting_hash text not null,
  reason text not null constraint policy_change_has_reason check (reason <> ''), valid_from timestamptz not null,
  proposed_by uuid not null constraint policy_change_proposer_fk references practitioner, proposed_at timestamptz not null,
  state text not null default 'PROPOSED' constraint policy_change_state_known check (state in ('PROPOSED', 'APPROVED', 'REFUSED', 'WITHDRAWN')),
  decided_by uuid constraint policy_change_decider_fk references practitioner, decided_at timestamptz, decision_reason text not null default '', version int not null default 1,
  constraint policy_change_once unique (forum_code, purpose, owner_sector, row_version),
  constraint policy_change_two_people check (state not in ('APPROVED', 'REFUSED') or (decided_by is not null and decided_at is not null and decided_by <> proposed_by)));
create unique index policy_change_one_at_a_time on policy_change (forum_code, purpose, owner_sector) where state = 'PROPOSED';
create index policy_change_in_force on policy_change (forum_code, owner_sector, valid_from) where state = 'APPROVED';
alter table policy_change enable row level security;
alter table policy_change force row level security;
create policy policy_change_read on policy_change for select to app using (${ME} is not null);
create policy policy_change_propose on policy_change for insert to app with check (proposed_by = ${ME} and state = 'PROPOSED' and decided_by is null);
create policy policy_change_decide on policy_change for update to app using (state = 'PROPOSED') with check (decided_by = ${ME});
create policy policy_change_definer on policy_change to security_owner using (true) with check (true);
grant select, insert on policy_change to app;
grant update (state, decided_by, decided_at, decision_reason, version) on policy_change to app;
grant select on policy_change to security_owner;
`;

const STANDING = `
create table agency_document (
  id uuid constraint agency_document_pk primary key, agency_id uuid not null constraint agency_document_agency_fk references agency,
  kind text not null constraint agency_document_kind_known check (kind in ('SHARING_AGREEMENT', 'APPROPRIATE_POLICY_DOCUMENT', 'PRIVACY_NOTICE')),
  title text not null, where_kept text not null, in_force_on date not null, review_on date not null, replaces_id uuid, replaced_at timestamptz,
  recorded_by uuid not null constraint agency_document_recorder_fk references practitioner, recorded_at timestamptz not null, version int not null default 1,
  constraint agency_document_dates check (in_force_on < review_on));
create index agency_document_agency on agency_document (agency_id, kind) where replaced_at is null;
create table training_record (
  id uuid constraint training_record_pk primary key, practitioner_id uuid not null constraint training_record_practitioner_fk references practitioner,
  agency_id uuid not null constraint training_record_agency_fk references agency, title text not null, completed_on date not null, expires_on date not null,
  recorded_by uuid not null constraint training_record_recorder_fk references practitioner, recorded_at timestamptz not null, version int not null default 1,
  constraint training_record_dates check (completed_on < expires_on),
  constraint training_record_by_another check (recorded_by <> practitioner_id));
create index training_record_practitioner on training_record (practitioner_id, expires_on desc);
-- Which warning was given about which date: each is given once.
create table standing_step (
  id uuid constraint standing_step_pk primary key, subject text not null, subject_id uuid not null, due_on date not null, step text not null,
  noted_at timestamptz not null, version int not null default 1, constraint standing_step_once unique (subject_id, due_on, step));
${byRule('agency_document', `${ME} is not null`, `agency_id = ${OWN}`, 'select, insert')}
grant update (replaced_at, version) on agency_document to app;
${byRule('training_record', `agency_id = ${OWN}`, `agency_id = ${OWN} and recorded_by = ${ME} and exists (select 1 from practitioner p where p.id = practitioner_id and p.agency_id = ${OWN})`, 'select, insert')}
${byRule('standing_step', 'false', 'false', 'select')}
set local role security_owner;
-- The dates that a job watches: documents that stand, and the last day of everybody's training. No words, no names.
create function sec.standing_to_watch(p_until date) returns table (subject text, subject_id uuid, kind text, agency_id uuid, practitioner_id uuid, due_on date, steps text[], settings jsonb)
language sql stable security definer set search_path = concord, pg_temp as $$
  select w.subject, w.subject_id, w.kind, w.agency_id, w.practitioner_id, w.due_on,
    coalesce((select array_agg(s.step) from standing_step s where s.subject_id = w.subject_id and s.due_on = w.due_on), '{}'),
    (select g.value from agency_setting g where g.agency_id = w.agency_id and g.key = 'standing')
  from (
    select 'AgencyDocument' as subject, d.id as subject_id, d.kind, d.agency_id, null::uuid as practitioner_id, d.review_on as due_on from agency_document d where d.replaced_at is null
    union all
    select 'Practitioner', p.id, 'TRAINING', p.agency_id, p.id, greatest(p.training_expires_on, (select max(t.expires_on) from training_record t where t.practitioner_id = p.id))
      from practitioner p where p.active
  ) w where (select sec.actor_id()) = ${SYSTEM} and w.due_on <= p_until order by w.due_on, w.subject_id $$;
create function sec.note_standing_step(p_id uuid, p_subject text, p_subject_id uuid, p_due_on date, p_step text) returns boolean
language plpgsql security definer set search_path = concord, pg_temp as $$
declare n int;
begin
  if (select sec.actor_id()) is distinct from ${SYSTEM} then raise exception 'only the job' using errcode = '42501'; end if;
  insert into standing_step (id, subject, subject_id, due_on, step, noted_at) values (p_id, p_subject, p_subject_id, p_due_on, p_step, (select sec.at()))
    on conflict on constraint standing_step_once do nothing;
  get diagnostics n = row_count;
  return n = 1;
end $$;
revoke all on function sec.standing_to_watch(date), sec.note_standing_step(uuid, text, uuid, date, text) from public;
grant execute on function sec.standing_to_watch(date), sec.note_standing_step(uuid, text, uuid, date, text) to app;
set local role data_owner;
`;

/** For what somebody works: kept with the session, so that every read is stamped with it (governance 5.9). */
const SESSIONS = `
alter table practitioner_session add purpose text, add purpose_case_file_id uuid, add purpose_until timestamptz,
  add constraint practitioner_session_purpose_whole check ((purpose is null) = (purpose_until is null));
set local role security_owner;
drop function sec.session_actor(bytea, timestamptz);
create function sec.session_actor(p_token_hash bytea, p_at timestamptz)
returns table (session_id uuid, practitioner_id uuid, name text, job_title text, agency_id uuid, agency_name text, agency_function text, sector text,
  roles text[], team_ids uuid[], is_contact_point boolean, training_expires_on date, opened_at timestamptz, expires_at timestamptz, idle_until timestamptz,
  purpose text, purpose_case_file_id uuid, purpose_until timestamptz, standing_settings jsonb)
language sql stable security definer set search_path = concord, pg_temp as $$
  select s.id, p.id, p.name, p.job_title, a.id, a.name, p.agency_function, a.sector, p.roles,
    coalesce((select array_agg(m.team_id order by m.team_id) from team_member m where m.practitioner_id = p.id and m.valid_from <= p_at and m.valid_until > p_at), '{}'),
    p.is_contact_point, greatest(p.training_expires_on, (select max(t.expires_on) from training_record t where t.practitioner_id = p.id)),
    s.opened_at, s.expires_at, s.idle_until, s.purpose, s.purpose_case_file_id, s.purpose_until,
    (select g.value from agency_setting g where g.agency_id = a.id and g.key = 'standing')
  from practitioner_session s join practitioner p on p.id = s.practitioner_id join agency a on a.id = p.agency_id
  where s.token_hash = p_token_hash and s.closed_at is null and p.active and s.expires_at > p_at $$;
-- Only one's own session, and only while it lives.
create function sec.work_on(p_session uuid, p_purpose text, p_case_file uuid, p_until timestamptz) returns void
language sql security definer set search_path = concord, pg_temp as $$
  update practitioner_session set purpose = p_purpose, purpose_case_file_id = p_case_file, purpose_until = p_until
    where id = p_session and practitioner_id = (select sec.actor_id()) and closed_at is null $$;
create function sec.stop_work(p_session uuid) returns void language sql security definer set search_path = concord, pg_temp as $$
  update practitioner_session set purpose = null, purpose_case_file_id = null, purpose_until = null
    where id = p_session and practitioner_id = (select sec.actor_id()) and closed_at is null $$;
revoke all on function sec.session_actor(bytea, timestamptz), sec.work_on(uuid, text, uuid, timestamptz), sec.stop_work(uuid) from public;
grant execute on function sec.session_actor(bytea, timestamptz), sec.work_on(uuid, text, uuid, timestamptz), sec.stop_work(uuid) to app;
set local role data_owner;
`;
