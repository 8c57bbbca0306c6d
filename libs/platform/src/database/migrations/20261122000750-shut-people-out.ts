import type { MigrationInterface, QueryRunner } from 'typeorm';
import { byAgency, byCaseFile, byRule } from '../guarded-table.js';

const OWN = '(select sec.agency_id())';
const ME = '(select sec.actor_id())';

/**
 * Blocks follow a person through every case file; restrictions with a second pair of eyes; what a law closes, with the
 * people who read it; suggestions where a colleague may be close to somebody. And the facts by which the one decision is
 * asked for somebody else, or about what is hidden: the answers are the interpreter's, never this migration's.
 */
export class ShutPeopleOut20261122000750 implements MigrationInterface {
  name = 'ShutPeopleOut20261122000750';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(blocks);
    await runner.query(restrictions);
    await runner.query(byCaseFile('record_restriction'));
    await runner.query(bars);
    await runner.query(byAgency('bar_reader', 'owner_agency_id'));
    await runner.query(suggestions);
    const looksAfterIt = `sec.sits_on_person(cluster_id) or practitioner_agency_id = ${OWN}`;
    await runner.query(byRule('block_suggestion', looksAfterIt, looksAfterIt, 'select, update'));
    await runner.query(facts);
    await runner.query(matching);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table block_suggestion, practitioner_key, bar_reader, record_restriction');
  }
}

const blocks = `
set local role security_owner;
create function sec.sits_on_person(p_cluster uuid) returns boolean language sql stable security definer set search_path = concord, pg_temp as $$
  select exists (select 1 from case_file f join participation p on p.case_file_id = f.id where f.cluster_id = p_cluster and p.agency_id = (select sec.agency_id())) $$;
revoke all on function sec.sits_on_person(uuid) from public;
grant execute on function sec.sits_on_person(uuid) to app;
set local role data_owner;
alter table block alter case_file_id drop not null, add person_id uuid, add set_by_agency_id uuid, add practitioner_agency_id uuid,
  add reason text not null default '', add needs_second_look boolean not null default false,
  add second_looked_by uuid, add second_looked_at timestamptz, add ended_by uuid, add ended_at timestamptz, add end_reason text not null default '',
  add constraint block_not_looked_at_by_setter check (second_looked_by is null or second_looked_by <> set_by);
create index block_cluster on block (cluster_id);
drop policy block_read on block;
drop policy block_insert on block;
drop policy block_change on block;
create policy block_read on block for select to app using (practitioner_id = ${ME} or set_by_agency_id = ${OWN} or practitioner_agency_id = ${OWN} or sec.sits_on_person(cluster_id));
create policy block_insert on block for insert to app with check (practitioner_id = ${ME} or sec.sits_on_person(cluster_id));
create policy block_change on block for update to app using (set_by_agency_id = ${OWN} or practitioner_agency_id = ${OWN} or sec.sits_on_person(cluster_id)) with check (true);
-- A fact that a rule asks for in the negative must never be hidden from it: what is about somebody from whom one is blocked.
create policy case_file_blocked on case_file for select to app using (cluster_id in (select b.cluster_id from block b where b.practitioner_id = ${ME}));
create policy person_blocked on person for select to app using (cluster_id in (select b.cluster_id from block b where b.practitioner_id = ${ME}));
set local role security_owner;
create function sec.note_whose_block() returns trigger language plpgsql security definer set search_path = concord, pg_temp as $$
begin
  if new.case_file_id is not null then
    select coalesce(f.person_id, new.person_id), coalesce(f.cluster_id, new.cluster_id) into new.person_id, new.cluster_id
      from (select 1) one left join case_file f on f.id = new.case_file_id;
  end if;
  return new;
end $$;
create or replace function sec.move_cluster(p_people uuid[], p_to uuid) returns void language sql security definer set search_path = concord, pg_temp as $$
  update person set cluster_id = p_to where id = any (p_people);
  update case_file set cluster_id = p_to where person_id = any (p_people);
  update block set cluster_id = p_to where person_id = any (p_people) or case_file_id in (select id from case_file where person_id = any (p_people)) $$;
grant execute on function sec.note_whose_block() to data_owner;
set local role data_owner;
create trigger block_whose before insert on block for each row execute function sec.note_whose_block();
`;

const restrictions = `
create table record_restriction (
  id uuid constraint record_restriction_pk primary key, case_file_id uuid not null constraint record_restriction_case_file_fk references case_file,
  reason text not null, set_by uuid not null, set_at timestamptz not null, look_by timestamptz not null, valid_until timestamptz not null,
  second_looked_by uuid, second_looked_at timestamptz,
  asked text constraint record_restriction_asked_known check (asked in ('END', 'EXTEND')), asked_by uuid, asked_at timestamptz,
  asked_reason text not null default '', asked_until timestamptz, ended_by uuid, ended_at timestamptz, version int not null default 1,
  constraint record_restriction_not_looked_at_by_setter check (second_looked_by is null or second_looked_by <> set_by));
create index record_restriction_case on record_restriction (case_file_id);
alter table case_restriction add person_id uuid, add restriction_id uuid constraint case_restriction_restriction_fk references record_restriction;
create index case_restriction_person on case_restriction (person_id);
set local role security_owner;
create function sec.note_whose_restriction() returns trigger language plpgsql security definer set search_path = concord, pg_temp as $$
begin
  select coalesce(f.person_id, new.person_id) into new.person_id from (select 1) one left join case_file f on f.id = new.case_file_id;
  return new;
end $$;
grant execute on function sec.note_whose_restriction() to data_owner;
set local role data_owner;
create trigger case_restriction_whose before insert on case_restriction for each row execute function sec.note_whose_restriction();
`;

const bars = `
alter table item add bar_kind text;
create table bar_reader (
  id uuid constraint bar_reader_pk primary key, item_id uuid not null, case_file_id uuid not null, owner_agency_id uuid not null,
  practitioner_id uuid not null constraint bar_reader_practitioner_fk references practitioner, reason text not null, named_by uuid not null,
  valid_from timestamptz not null, valid_until timestamptz not null default 'infinity', version int not null default 1,
  constraint bar_reader_item_fk foreign key (item_id, case_file_id, owner_agency_id) references item (id, case_file_id, owner_agency_id));
create index bar_reader_item on bar_reader (item_id, practitioner_id);
`;

const suggestions = `
-- What practitioners say about themselves so that they never meet somebody close to them here. The application cannot read it.
create table practitioner_key (
  practitioner_id uuid not null constraint practitioner_key_practitioner_fk references practitioner, kind text not null
    constraint practitioner_key_kind_known check (kind in ('BORN_ON', 'HOME', 'SURNAME')), key text not null, said_at timestamptz not null,
  constraint practitioner_key_pk primary key (practitioner_id, kind, key));
alter table practitioner_key enable row level security;
alter table practitioner_key force row level security;
create policy practitioner_key_definer on practitioner_key to security_owner using (true) with check (true);
grant select, insert, delete on practitioner_key to security_owner;
create table block_suggestion (
  id uuid constraint block_suggestion_pk primary key, person_id uuid not null constraint block_suggestion_person_fk references person, cluster_id uuid not null,
  practitioner_id uuid not null constraint block_suggestion_practitioner_fk references practitioner, practitioner_agency_id uuid not null,
  reason_code text not null, made_at timestamptz not null, settled_at timestamptz, settled_by uuid, outcome text
    constraint block_suggestion_outcome_known check (outcome in ('BLOCKED', 'DISMISSED')), settle_reason text not null default '', version int not null default 1,
  constraint block_suggestion_once unique (person_id, practitioner_id, reason_code));
create index block_suggestion_cluster on block_suggestion (cluster_id);
`;

const facts = `
set local role security_owner;
drop function sharing.shut_out_of(uuid, uuid[]);
-- The facts of step 0 for one case file, for asking the decision about somebody else: ids and periods, nothing more.
create function sharing.shut_out_facts(p_case_file uuid) returns jsonb language sql stable security definer set search_path = concord, pg_temp as $$
  select jsonb_build_object(
    'caseFile', coalesce((select jsonb_agg(to_jsonb(f)) from case_file f where f.id = p_case_file), '[]'),
    'block', coalesce((select jsonb_agg(to_jsonb(b) - 'reason' - 'end_reason') from block b
      where b.case_file_id = p_case_file or b.cluster_id = (select cluster_id from case_file where id = p_case_file)), '[]'),
    'caseRestriction', coalesce((select jsonb_agg(to_jsonb(c)) from case_restriction c where c.case_file_id = p_case_file), '[]')) $$;
-- The shape of what owners chose to mask on one case file, and its releases to the actor's agency: for the decision, which alone says what is masked.
create function sharing.masked_facts(p_case_file uuid) returns jsonb language plpgsql stable security definer set search_path = concord, pg_temp as $$
begin
  if not sec.sits_on(p_case_file) then return '{"item": [], "release": []}'; end if;
  return jsonb_build_object(
    'item', coalesce((select jsonb_agg(to_jsonb(i) - 'statement' - 'source' - 'handling_text') from item i
      where i.case_file_id = p_case_file and i.withheld_style = 'MASKED' and i.withdrawn_at is null), '[]'),
    'release', coalesce((select jsonb_agg(to_jsonb(r) - 'lawful_basis') from release r join item i on i.id = r.item_id
      where r.case_file_id = p_case_file and r.recipient_agency_id = (select sec.agency_id()) and i.withheld_style = 'MASKED' and r.closed_at is null), '[]'));
end $$;
revoke all on function sharing.shut_out_facts(uuid), sharing.masked_facts(uuid) from public;
grant execute on function sharing.shut_out_facts(uuid), sharing.masked_facts(uuid) to app;
set local role data_owner;
`;

/**
 * Who may be close to whom: the same comparison for every registration and for every declaration. It says nothing to the
 * one who registers; it leaves a suggestion, or closes the record at once where it is somebody's own.
 */
const matching = `
set local role security_owner;
create function sec.home_key(p_lines text, p_postcode text) returns text language sql immutable set search_path = pg_catalog as $$
  select case when coalesce(p_postcode, '') = '' or p_postcode like 'ZZ99%' then null
    else upper(regexp_replace(p_postcode, '[^A-Za-z0-9]', '', 'g')) || '|' || coalesce(substring(p_lines from '[0-9]+'), '') end $$;
create function sec.note_colleagues(p_person uuid, p_practitioner uuid) returns void language plpgsql security definer set search_path = concord, pg_temp as $$
begin
  insert into block (id, cluster_id, person_id, practitioner_id, practitioner_agency_id, reason_code, set_by, set_at, valid_from)
    select gen_random_uuid(), p.cluster_id, p.id, s.id, s.agency_id, 'OWN_RECORD', s.id, (select sec.at()), (select sec.at())
    from person p join practitioner_key born on born.kind = 'BORN_ON' and born.key = p.born_on::text
    join practitioner s on s.id = born.practitioner_id
    where p.id = coalesce(p_person, p.id) and s.id = coalesce(p_practitioner, s.id)
      and p.name_key <> '' and p.name_key = regexp_replace(lower(s.name), '[^[:alnum:]]', '', 'g')
      and not exists (select 1 from block b where b.cluster_id = p.cluster_id and b.practitioner_id = s.id and b.reason_code = 'OWN_RECORD');
  insert into block_suggestion (id, person_id, cluster_id, practitioner_id, practitioner_agency_id, reason_code, made_at)
    select gen_random_uuid(), found.person_id, found.cluster_id, s.id, s.agency_id, found.reason, (select sec.at())
    from (
      select p.id as person_id, p.cluster_id, home.practitioner_id, case when p.name_key like '%' || k.key then 'SAME_SURNAME_AND_ADDRESS' else 'SAME_ADDRESS' end as reason
        from person p join person_address a on a.person_id = p.id and a.ended_at is null
        join practitioner_key home on home.kind = 'HOME' and home.key = sec.home_key(a.lines, a.postcode)
        left join practitioner_key k on k.practitioner_id = home.practitioner_id and k.kind = 'SURNAME'
      union
      select p.id, p.cluster_id, k.practitioner_id, 'SAME_SURNAME' from person p
        join case_file f on f.cluster_id = p.cluster_id
        join participation e on e.case_file_id = f.id and e.valid_from <= (select sec.at()) and e.valid_until > (select sec.at())
        join practitioner_key k on k.kind = 'SURNAME' and p.name_key like '%' || k.key
          and (k.practitioner_id = e.practitioner_id or exists (select 1 from team_member m where m.team_id = e.team_id and m.practitioner_id = k.practitioner_id))
    ) found join practitioner s on s.id = found.practitioner_id
    where found.person_id = coalesce(p_person, found.person_id) and s.id = coalesce(p_practitioner, s.id)
      and not exists (select 1 from block b where b.cluster_id = found.cluster_id and b.practitioner_id = s.id and b.valid_until > (select sec.at()))
    on conflict do nothing;
end $$;
create function sec.say_about_me(p_kind text, p_key text) returns void language plpgsql security definer set search_path = concord, pg_temp as $$
begin
  delete from practitioner_key where practitioner_id = (select sec.actor_id()) and kind = p_kind;
  if p_key <> '' then insert into practitioner_key (practitioner_id, kind, key, said_at) values ((select sec.actor_id()), p_kind, p_key, (select sec.at())); end if;
end $$;
create function sec.said_about_me() returns table (kind text, said_at timestamptz) language sql stable security definer set search_path = concord, pg_temp as $$
  select kind, said_at from practitioner_key where practitioner_id = (select sec.actor_id()) $$;
alter function sec.note_person_matches(uuid) rename to compare_people;
create function sec.note_person_matches(p_person uuid) returns void language plpgsql security definer set search_path = concord, pg_temp as $$
begin
  perform sec.compare_people(p_person);
  perform sec.note_colleagues(p_person, null);
end $$;
revoke all on function sec.home_key(text, text), sec.note_colleagues(uuid, uuid), sec.say_about_me(text, text), sec.said_about_me(), sec.note_person_matches(uuid) from public;
revoke execute on function sec.compare_people(uuid) from app;
grant execute on function sec.home_key(text, text), sec.note_colleagues(uuid, uuid), sec.say_about_me(text, text), sec.said_about_me(), sec.note_person_matches(uuid) to app;
set local role data_owner;
`;
