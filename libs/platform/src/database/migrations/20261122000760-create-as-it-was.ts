import type { MigrationInterface, QueryRunner } from 'typeorm';
import { byRule } from '../guarded-table.js';

const OWN = '(select sec.agency_id())';
const ME = '(select sec.actor_id())';

/** "As it was": questions about the past, the history they are answered from, and the doors that read it for the asker. */
export class CreateAsItWas20261122000760 implements MigrationInterface {
  name = 'CreateAsItWas20261122000760';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query([byRule('past_question', `asked_by = ${ME}`, `asked_by = ${ME} and asked_by_agency_id = ${OWN}`, 'select, insert'), byRule('practitioner_past', 'false', 'false', 'select')].join('\n'));
    await runner.query(history);
    await runner.query(functions);
    await runner.query(shown);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      set local role audit_owner; drop function audit.past_shown(uuid, uuid[], timestamptz); drop policy entry_owner on audit.entry;
      set local role security_owner;
      drop function sharing.past_case(text); drop function sharing.past_items(uuid); drop function sharing.past_facts(uuid, text, text[]); drop function sharing.past_people(uuid); drop function sharing.past_asked(uuid);
      set local role data_owner;
      drop trigger practitioner_remembers on practitioner;
      drop trigger participation_keeps_history on participation; drop trigger block_keeps_history on block; drop trigger case_restriction_keeps_history on case_restriction;
      set local role security_owner; drop function sec.remember_practitioner(); drop function sec.keep_history(); set local role data_owner;
      alter table release drop column opened_xid;
      drop table past_question, practitioner_past`);
  }
}

const tables = `
create table past_question (
  id uuid constraint past_question_pk primary key, case_file_id uuid not null constraint past_question_case_file_fk references case_file,
  cluster_id uuid not null, reference text not null,
  agency_id uuid not null constraint past_question_agency_fk references agency, agency_function text,
  practitioner_id uuid constraint past_question_practitioner_fk references practitioner,
  about_at timestamptz not null, reason text not null constraint past_question_has_reason check (length(trim(reason)) >= 10),
  asked_as text not null constraint past_question_asked_known check (asked_as in ('AUDITOR', 'PRIVACY_OFFICER', 'CASE')),
  asked_by uuid not null, asked_by_agency_id uuid not null, created_at timestamptz not null, version int not null default 1,
  constraint past_question_is_past check (about_at <= created_at),
  constraint past_question_names_somebody check (agency_function is not null or practitioner_id is not null));
create index past_question_asker on past_question (asked_by, created_at desc);
-- What a practitioner was when: directory rows change in place.
create table practitioner_past (
  practitioner_id uuid not null constraint practitioner_past_practitioner_fk references practitioner, valid_from timestamptz not null,
  agency_id uuid not null, agency_function text not null, roles text[] not null, is_contact_point boolean not null, active boolean not null, training_expires_on date,
  constraint practitioner_past_pk primary key (practitioner_id, valid_from));
-- A read's snapshot says whether it could see the transaction that opened a release, as closed_xid says it of the closing.
alter table release add column opened_xid xid8 not null default pg_current_xact_id();
`;

/** History is kept by the database: what was so stays so, whoever writes. */
const history = `
set local role security_owner;
create function sec.keep_history() returns trigger language plpgsql security definer set search_path = concord, pg_temp as $$
begin
  if (select sec.at()) is null then return new; end if; -- nobody is signed in: set-up
  if new.case_file_id is distinct from old.case_file_id or new.practitioner_id is distinct from old.practitioner_id or new.valid_from <> old.valid_from
    or (old.valid_until <= (select sec.at()) and new.valid_until <> old.valid_until)
    or (new.valid_until < old.valid_until and new.valid_until < (select sec.at()) - interval '1 minute') then
    raise exception 'what was so stays so: end it now and write a new one';
  end if;
  return new;
end $$;
create function sec.remember_practitioner() returns trigger language plpgsql security definer set search_path = concord, pg_temp as $$
begin
  if tg_op = 'UPDATE' and (new.agency_id, new.agency_function, new.roles, new.is_contact_point, new.active, new.training_expires_on)
      is not distinct from (old.agency_id, old.agency_function, old.roles, old.is_contact_point, old.active, old.training_expires_on) then return new; end if;
  insert into practitioner_past values (new.id, case when tg_op = 'INSERT' then '-infinity' else clock_timestamp() end,
    new.agency_id, new.agency_function, new.roles, new.is_contact_point, new.active, new.training_expires_on);
  return new;
end $$;
grant execute on function sec.keep_history(), sec.remember_practitioner() to app, data_owner;
insert into practitioner_past select id, '-infinity', agency_id, agency_function, roles, is_contact_point, active, training_expires_on from practitioner;
set local role data_owner;
create trigger practitioner_remembers after insert or update on practitioner for each row execute function sec.remember_practitioner();
create trigger participation_keeps_history before update on participation for each row execute function sec.keep_history();
create trigger block_keeps_history before update on block for each row execute function sec.keep_history();
create trigger case_restriction_keeps_history before update on case_restriction for each row execute function sec.keep_history();
`;

const functions = `
set local role security_owner;
-- The case file of a reference, for somebody who may ask about it: coarse; the rule of PastQuestion decides.
create function sharing.past_case(p_reference text) returns table (case_file_id uuid, cluster_id uuid, reference text)
language sql stable security definer set search_path = concord, pg_temp as $$
  select f.id, f.cluster_id, f.reference from case_file f, practitioner me
  where me.id = (select sec.actor_id()) and (f.reference = p_reference or f.id::text = p_reference)
    and (sec.sits_on(f.id) or 'AUDITOR' = any (me.roles)
      or ('PRIVACY_OFFICER' = any (me.roles) and exists (select 1 from item i where i.case_file_id = f.id and i.owner_agency_id = (select sec.agency_id())))) $$;
-- Items that stood at the instant, without a word of them: all for an auditor, the own agency's for a privacy officer; at the
-- table the agency's own and what is released to it now, but for what an owner keeps out of the coverage view.
create function sharing.past_items(p_question uuid) returns table (id uuid, category text, "ownerAgencyId" uuid, "authorId" uuid, "createdAt" timestamptz,
  "withdrawnAt" timestamptz, "statutoryBar" boolean, classification text)
language sql stable security definer set search_path = concord, pg_temp as $$
  select i.id, i.category, i.owner_agency_id, i.author_id, i.created_at, i.withdrawn_at, i.statutory_bar, i.classification
  from past_question q join item i on i.case_file_id = q.case_file_id
  where q.id = p_question and q.asked_by = (select sec.actor_id()) and i.created_at <= q.about_at and (not i.statutory_bar or i.owner_agency_id = (select sec.agency_id()))
    and (q.asked_as = 'AUDITOR' or i.owner_agency_id = (select sec.agency_id()) or (q.asked_as = 'CASE' and sec.sits_on(q.case_file_id)
      and exists (select 1 from release r where r.item_id = i.id and r.recipient_agency_id = (select sec.agency_id()) and r.closed_at is null and r.valid_from <= (select sec.at()) and r.valid_until > (select sec.at()))
      and not exists (select 1 from coverage_opt_out o where o.item_id = i.id)))
  order by i.created_at, i.id $$;
-- The facts of one relation about this case: only named columns, and of those only ids, instants, codes and flags. A relation
-- that hangs on nothing of the case cannot be replayed, and says so.
create function sharing.past_facts(p_question uuid, p_relation text, p_columns text[]) returns jsonb
language plpgsql stable security definer set search_path = concord, pg_temp as $$
declare q past_question; ties text; found_columns text[]; answer jsonb;
begin
  select * into q from past_question where id = p_question and asked_by = (select sec.actor_id());
  if q.id is null then raise exception 'no such question' using errcode = '42501'; end if;
  select string_agg(t.tie, ' or ') into ties from pg_attribute a join (values
      ('case_file_id', 'r.case_file_id = $1'), ('cluster_id', 'r.cluster_id = $2'),
      ('item_id', 'r.item_id in (select i.id from item i where i.case_file_id = $1)'),
      ('person_id', 'r.person_id in (select p.id from person p where p.cluster_id = $2)')) as t(name, tie) on t.name = a.attname
    where a.attrelid = format('concord.%I', p_relation)::regclass and a.attnum > 0 and not a.attisdropped;
  if ties is null then raise exception 'the relation % hangs on nothing of a case file', p_relation; end if;
  select array_agg(a.attname::text) into found_columns from pg_attribute a
    where a.attrelid = format('concord.%I', p_relation)::regclass and a.attnum > 0 and a.attname::text = any (p_columns)
      and (a.atttypid in ('uuid'::regtype, 'timestamptz'::regtype, 'boolean'::regtype, 'xid8'::regtype)
        or a.attname in ('agency_function', 'recipient_function', 'capacity', 'basis', 'purpose', 'stage', 'forum_code', 'policy_version', 'closed_reason', 'status'));
  if found_columns is null or not found_columns @> p_columns then raise exception 'not every column of % may be replayed', p_relation; end if;
  execute format('select coalesce(jsonb_agg((select jsonb_object_agg(key, value) from jsonb_each(to_jsonb(r)) where key = any ($3))), ''[]'') from %I r where %s', p_relation, ties)
    into answer using q.case_file_id, q.cluster_id, found_columns;
  return answer;
end $$;
-- Those asked about, as they were: every function, role and team they had, and from when.
create function sharing.past_people(p_question uuid) returns jsonb language sql stable security definer set search_path = concord, pg_temp as $$
  with q as (select * from past_question where id = p_question and asked_by = (select sec.actor_id())),
  who as (select p.* from practitioner_past p, q where p.practitioner_id = q.practitioner_id or (q.practitioner_id is null and p.agency_id = q.agency_id))
  select jsonb_build_object('people', coalesce((select jsonb_agg(to_jsonb(who)) from who), '[]'),
    'teams', coalesce((select jsonb_agg(to_jsonb(m)) from team_member m where m.practitioner_id in (select practitioner_id from who)), '[]')) $$;
revoke all on function sharing.past_case(text), sharing.past_items(uuid), sharing.past_facts(uuid, text, text[]), sharing.past_people(uuid) from public;
grant execute on function sharing.past_case(text), sharing.past_items(uuid), sharing.past_facts(uuid, text, text[]), sharing.past_people(uuid) to app;
set local role data_owner;
grant usage on schema concord to audit_owner;
set local role security_owner;
-- the auditors' door asks who asks through a function of the security owner's, since it has no business in sec otherwise
create function sharing.past_asked(p_question uuid) returns past_question language sql stable security definer set search_path = concord, pg_temp as $$
  select * from past_question where id = p_question and asked_by = (select sec.actor_id()) $$;
revoke all on function sharing.past_asked(uuid) from public;
grant usage on schema sharing to audit_owner; grant execute on function sharing.past_asked(uuid) to audit_owner;
`;

/** What was shown is told by the audit: which of these items, to whom of the agency, when, in which snapshot, by which rules. */
const shown = `
set local role audit_owner;
create policy entry_owner on audit.entry for select to audit_owner using (true);
create function audit.past_shown(p_question uuid, p_items uuid[], p_since timestamptz) returns table (item uuid, practitioner uuid, at timestamptz, acted jsonb, snapshot text, rules text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with q as (select * from sharing.past_asked(p_question)),
  told as (
    select e.canonical::jsonb as c from audit.entry e, q where e.kind = 'READ' and e.occurred_at >= p_since
    union all
    select e.canonical::jsonb from audit.event e, q where e.occurred_at >= p_since)
  select shown.id::uuid, (c ->> 'practitioner')::uuid, (c ->> 'at')::timestamptz, jsonb_build_object('function', c -> 'function', 'session', c -> 'session', 'purpose', c -> 'purpose', 'standing', c -> 'standing', 'assurance', c -> 'assurance'), c ->> 'snapshot', c ->> 'rules'
  from told, q, jsonb_array_elements_text(case when jsonb_typeof(c #> '{returned,Item}') = 'array' then c #> '{returned,Item}' else '[]' end) as shown(id)
  where (c ->> 'at')::timestamptz <= q.about_at
    and (case when q.practitioner_id is null then c ->> 'agency' = q.agency_id::text and c ->> 'function' = q.agency_function else c ->> 'practitioner' = q.practitioner_id::text end)
    and shown.id::uuid = any (p_items)
  order by 3 $$;
revoke all on function audit.past_shown(uuid, uuid[], timestamptz) from public;
grant execute on function audit.past_shown(uuid, uuid[], timestamptz) to app;
set local role data_owner;
`;
