import type { MigrationInterface, QueryRunner } from 'typeorm';
import { byPerson, byRule } from '../guarded-table.js';

const made =
  'created_by uuid not null, created_at timestamptz not null, ended_at timestamptz, version int not null default 1';
const details = [
  'person_equality',
  'person_alias',
  'person_identifier',
  'person_address',
  'person_link',
  'household_member',
];

/** What agencies write about a person, and the matching officer's tasks. */
export class DetailPersons20261122000200 implements MigrationInterface {
  name = 'DetailPersons20261122000200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(details.map((it) => byPerson(it)).join('\n'));
    await runner.query(
      byRule(
        'person_match_task',
        'matching_agency_id = (select sec.agency_id())',
        'matching_agency_id = (select sec.agency_id())',
        'select, update',
      ),
    );
    await runner.query(MATCHING);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'set local role security_owner; drop function sec.note_person_matches(uuid); set local role data_owner',
    );
    await runner.query(`drop table ${[...details, 'person_match_task'].join(', ')}`);
  }
}

const TABLES = `
alter table person
  add name_key text not null default '', add born_on_approximate boolean not null default false,
  add sex text not null default 'NOT_ASKED', add pronouns text not null default 'NOT_ASKED',
  add language text not null default 'NOT_ASKED', add interpreter_needed text not null default 'NOT_ASKED',
  add communication_needs text[] not null default '{}', add adjustments text not null default '',
  add safe_contact text not null default '', add accommodation text not null default 'NOT_ASKED';
create index person_search on person using gin (search_keys);
create table person_equality (
  id uuid constraint person_equality_pk primary key, person_id uuid not null constraint person_equality_person_fk references person
    constraint person_equality_once unique,
  ethnicity text not null default 'NOT_ASKED', ethnicity_own_words text not null default '',
  gender_identity text not null default 'NOT_ASKED', gender_own_words text not null default '', faith_own_words text not null default '', ${made});
create table person_alias (
  id uuid constraint person_alias_pk primary key, person_id uuid not null constraint person_alias_person_fk references person, name text not null, ${made});
create index person_alias_person on person_alias (person_id);
create table person_identifier (
  id uuid constraint person_identifier_pk primary key, person_id uuid not null constraint person_identifier_person_fk references person,
  kind text not null, value text not null, display text not null, ${made});
create unique index person_identifier_once on person_identifier (person_id, kind, value) where ended_at is null;
create index person_identifier_value on person_identifier (kind, value);
create table person_address (
  id uuid constraint person_address_pk primary key, person_id uuid not null constraint person_address_person_fk references person,
  kind text not null, safety text not null constraint person_address_safety_known check (safety in ('OPEN', 'RESTRICTED', 'PROTECTED')),
  lines text not null, postcode text, contact_rule text not null default '', ${made});
create index person_address_person on person_address (person_id);
create table person_link (
  id uuid constraint person_link_pk primary key, person_id uuid not null constraint person_link_person_fk references person,
  other_person_id uuid constraint person_link_other_fk references person, other_name text not null, relationship text not null,
  note text not null default '', ${made});
create index person_link_person on person_link (person_id);
create table household_member (
  id uuid constraint household_member_pk primary key, person_id uuid not null constraint household_member_person_fk references person,
  kind text not null constraint household_member_kind_known check (kind in ('CHILD', 'UNBORN_CHILD', 'OTHER_ADULT')),
  name text not null default '', born_on date, due_on date, relationship text, at_risk text not null default 'NOT_ASKED', note text not null default '', ${made});
create index household_member_person on household_member (person_id);
create table person_match_task (
  id uuid constraint person_match_task_pk primary key, matching_agency_id uuid not null constraint person_match_task_agency_fk references agency,
  person_id uuid not null constraint person_match_task_person_fk references person,
  other_person_id uuid not null constraint person_match_task_other_fk references person,
  tier text not null constraint person_match_task_tier_known check (tier in ('EXACT_ID', 'PROBABLE', 'POSSIBLE')),
  reason text not null, created_at timestamptz not null, resolved_at timestamptz, resolved_by uuid, outcome text, version int not null default 1,
  constraint person_match_task_once unique (person_id, other_person_id, reason));
`;

/**
 * A registering agency may not learn that another one knows the person. So the comparison runs as a role of its own,
 * says nothing, and leaves a task with the partnership's matching officer (R14). Nothing is ever merged by itself (T16).
 */
const MATCHING = `
set local role security_owner;
create function sec.note_person_matches(p_person uuid) returns void language sql security definer set search_path = concord, pg_temp as $$
  insert into person_match_task (id, matching_agency_id, person_id, other_person_id, tier, reason, created_at)
  select gen_random_uuid(), officer.agency_id, found.person_id, found.other_id, found.tier, found.reason, (select sec.at())
  from (
    select mine.person_id, theirs.person_id as other_id, 'EXACT_ID' as tier, mine.kind as reason
      from person_identifier mine join person_identifier theirs
        on theirs.kind = mine.kind and theirs.value = mine.value and theirs.person_id <> mine.person_id and theirs.ended_at is null
      where mine.person_id = p_person and mine.ended_at is null
    union
    select p.id, o.id, 'POSSIBLE', 'NAME_AND_BIRTH' from person p join person o
      on o.name_key = p.name_key and o.born_on = p.born_on and o.id <> p.id where p.id = p_person and p.name_key <> ''
  ) found
  join person a on a.id = found.person_id and a.registering_agency_id = (select sec.agency_id())
  join person b on b.id = found.other_id and b.cluster_id <> a.cluster_id
  cross join (select agency_id from forum_convening order by forum_code limit 1) officer
  on conflict do nothing $$;
revoke all on function sec.note_person_matches(uuid) from public;
grant execute on function sec.note_person_matches(uuid) to app;
set local role data_owner;
`;
