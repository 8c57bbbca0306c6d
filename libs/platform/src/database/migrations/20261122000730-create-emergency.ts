import type { MigrationInterface, QueryRunner } from 'typeorm';
import { SYSTEM_ID } from '../../jobs/system-actor.js';
import { byAgency, byRule } from '../guarded-table.js';

const OWN = '(select sec.agency_id())';
const ME = '(select sec.actor_id())';
const NOW = '(select sec.at())';
const MY_REACH = `select r.case_file_id from emergency_reach r where r.practitioner_id = ${ME} and r.ended_at is null and r.valid_from <= ${NOW} and r.valid_until > ${NOW}`;

/**
 * Emergency opening (need-to-know section 4): what owners released beforehand, its opening by one practitioner for one
 * person, what that reaches, and the look at it afterwards by the owner's privacy officer.
 */
export class CreateEmergency20261122000730 implements MigrationInterface {
  name = 'CreateEmergency20261122000730';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(
      [
        byRule('emergency_reach', `practitioner_id = ${ME}`, 'false', 'select'),
        byRule(
          'emergency_release',
          `owner_agency_id = ${OWN} or (agency_function = (select sec.agency_function()) and case_file_id in (${MY_REACH}))`,
          `owner_agency_id = ${OWN}`,
        ),
        // who looks at it belongs to the reviewing agency; the opener writes it and never reads it
        `${byAgency('emergency_review', 'agency_id')}
         create policy emergency_review_begin on emergency_review for insert to app with check (opener_id = ${ME});`,
        byRule(
          'emergency_opening',
          `practitioner_id = ${ME} or exists (select 1 from emergency_review v where v.opening_id = emergency_opening.id and v.agency_id = ${OWN})`,
          `practitioner_id = ${ME}`,
        ),
        // beside the policies of item: its emergency releases that this reader's opening reaches
        `create policy item_emergency on item for select to app using (id in (select e.item_id from emergency_release e
           where e.ended_at is null and e.valid_from <= ${NOW} and e.valid_until > ${NOW}
             and e.agency_function = (select sec.agency_function()) and e.case_file_id in (${MY_REACH})));`,
      ].join('\n'),
    );
    await runner.query(functions);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      set local role security_owner;
      drop function sec.begin_emergency(uuid, text[], text, text, text, timestamptz); drop function sec.follow_emergency(uuid); drop function sec.end_expired_emergencies();
      drop function sec.escalate_emergency_reviews(); drop function sharing.emergency_releases_of(uuid); drop function sharing.end_emergency_releases(uuid, uuid[], text);
      set local role data_owner;
      drop policy item_emergency on item;
      drop table emergency_review, emergency_reach, emergency_opening, emergency_release`);
  }
}

const tables = `
create table emergency_release (
  id uuid constraint emergency_release_pk primary key, item_id uuid not null, case_file_id uuid not null, owner_agency_id uuid not null,
  agency_function text not null, reason text not null, released_by uuid not null, released_at timestamptz not null,
  valid_from timestamptz not null, valid_until timestamptz not null default 'infinity', ended_at timestamptz, ended_reason text, version int not null default 1,
  constraint emergency_release_item_fk foreign key (item_id, case_file_id, owner_agency_id) references item (id, case_file_id, owner_agency_id),
  constraint emergency_release_valid check (valid_from < valid_until));
create unique index emergency_release_once on emergency_release (item_id, agency_function) where ended_at is null;
create index emergency_release_case on emergency_release (case_file_id, agency_function) where ended_at is null;
create table emergency_opening (
  id uuid constraint emergency_opening_pk primary key, reference text not null constraint emergency_opening_reference_once unique,
  practitioner_id uuid not null constraint emergency_opening_practitioner_fk references practitioner, agency_id uuid not null,
  agency_function text not null, session_id uuid not null, sought_by text not null, sought text not null,
  ground text not null, why_now text not null, earlier_in_thirty_days int not null default 0,
  opened_at timestamptz not null, valid_until timestamptz not null, extended_at timestamptz, ended_at timestamptz, ended_how text
    constraint emergency_opening_end_known check (ended_how in ('ENDED', 'LEFT', 'REPLACED', 'TIME')),
  version int not null default 1,
  constraint emergency_opening_valid check (opened_at < valid_until));
create index emergency_opening_practitioner on emergency_opening (practitioner_id, opened_at desc);
create unique index emergency_opening_one_at_a_time on emergency_opening (practitioner_id) where ended_at is null;
create table emergency_reach (
  opening_id uuid not null constraint emergency_reach_opening_fk references emergency_opening, case_file_id uuid not null,
  practitioner_id uuid not null, session_id uuid not null, valid_from timestamptz not null, valid_until timestamptz not null, ended_at timestamptz,
  constraint emergency_reach_pk primary key (opening_id, case_file_id));
create index emergency_reach_practitioner on emergency_reach (practitioner_id) where ended_at is null;
create table emergency_review (
  id uuid constraint emergency_review_pk primary key, opening_id uuid not null constraint emergency_review_opening_fk references emergency_opening,
  reference text not null, agency_id uuid not null constraint emergency_review_agency_fk references agency,
  for_agency_id uuid not null constraint emergency_review_for_fk references agency,
  side text not null constraint emergency_review_side_known check (side in ('OWNER', 'OPENER')), opener_id uuid not null,
  item_ids uuid[] not null default '{}', case_file_ids uuid[] not null default '{}', created_at timestamptz not null, due_at timestamptz not null, escalated_at timestamptz,
  outcome text constraint emergency_review_outcome_known check (outcome in ('JUSTIFIED', 'LEARNING', 'NOT_JUSTIFIED')),
  outcome_text text not null default '', reviewed_by uuid, reviewed_at timestamptz, version int not null default 1,
  constraint emergency_review_once unique (opening_id, for_agency_id, side),
  constraint emergency_review_by_another check (reviewed_by <> opener_id));
create index emergency_review_waiting on emergency_review (agency_id, due_at) where reviewed_at is null;
`;

const functions = `
set local role security_owner;
-- Finds the one person these details fit, and opens what was released for emergencies to the opener's function: nothing for
-- nobody, nothing for two, nothing where the opener is shut out. Names are whole words with the date of birth, or a whole number.
create function sec.begin_emergency(p_opening uuid, p_words text[], p_birth text, p_kind text, p_value text, p_until timestamptz)
returns table (owner_agency_id uuid, item_ids uuid[], case_file_ids uuid[]) language plpgsql security definer set search_path = concord, pg_temp as $$
declare clusters uuid[]; me uuid := (select sec.actor_id()); opening emergency_opening;
begin
  select * into opening from emergency_opening o where o.id = p_opening and o.practitioner_id = me and o.ended_at is null;
  if opening.id is null then raise exception 'no such opening' using errcode = '42501'; end if;
  if p_value is not null then
    select array_agg(distinct p.cluster_id) into clusters from person_identifier n join person p on p.id = n.person_id
      where n.kind = p_kind and n.value = p_value and n.ended_at is null;
  else
    select array_agg(distinct p.cluster_id) into clusters from person p where p.search_keys @> p_words and p.search_keys @> array[p_birth];
  end if;
  if cardinality(clusters) is distinct from 1 then return; end if;
  insert into emergency_reach (opening_id, case_file_id, practitioner_id, session_id, valid_from, valid_until)
    select distinct p_opening, f.id, me, opening.session_id, opening.opened_at, p_until
    from case_file f join emergency_release e on e.case_file_id = f.id join item i on i.id = e.item_id
    where f.cluster_id = clusters[1] and i.withdrawn_at is null and not i.statutory_bar
      and e.agency_function = sec.agency_function() and e.ended_at is null and e.valid_from <= sec.at() and e.valid_until > sec.at()
      and not exists (select 1 from block b where (b.case_file_id = f.id or b.cluster_id = f.cluster_id) and b.practitioner_id = me and b.valid_from <= (select sec.at()) and b.valid_until > (select sec.at()))
      and (not exists (select 1 from case_restriction c where c.case_file_id = f.id and c.valid_from <= (select sec.at()) and c.valid_until > (select sec.at()))
        or exists (select 1 from case_restriction c where c.case_file_id = f.id and c.practitioner_id = me and c.valid_from <= (select sec.at()) and c.valid_until > (select sec.at())));
  return query select i.owner_agency_id, array_agg(distinct i.id), array_agg(distinct i.case_file_id) from emergency_reach r
    join emergency_release e on e.case_file_id = r.case_file_id and e.agency_function = sec.agency_function() and e.ended_at is null
      and e.valid_from <= (select sec.at()) and e.valid_until > (select sec.at())
    join item i on i.id = e.item_id and i.withdrawn_at is null and not i.statutory_bar
    where r.opening_id = p_opening group by i.owner_agency_id;
end $$;
-- What an opening reaches lasts as long as the opening.
create function sec.follow_emergency(p_opening uuid) returns void language sql security definer set search_path = concord, pg_temp as $$
  update emergency_reach r set valid_until = o.valid_until, ended_at = o.ended_at from emergency_opening o
    where o.id = p_opening and r.opening_id = o.id and o.practitioner_id = (select sec.actor_id()) $$;
-- Writes down the end of openings whose time ran out. They opened nothing since; this is for the record.
create function sec.end_expired_emergencies() returns table (id uuid, reference text) language plpgsql security definer set search_path = concord, pg_temp as $$
begin
  if (select sec.actor_id()) <> '${SYSTEM_ID}' then return; end if;
  update emergency_reach r set ended_at = r.valid_until where r.ended_at is null and r.valid_until <= (select sec.at());
  return query update emergency_opening o set ended_at = o.valid_until, ended_how = 'TIME', version = o.version + 1
    where o.ended_at is null and o.valid_until <= (select sec.at()) returning o.id, o.reference;
end $$;
-- Looks that are overdue, each once.
create function sec.escalate_emergency_reviews() returns table (id uuid, agency_id uuid, opener_id uuid) language plpgsql security definer set search_path = concord, pg_temp as $$
begin
  if (select sec.actor_id()) <> '${SYSTEM_ID}' then return; end if;
  return query update emergency_review v set escalated_at = (select sec.at()), version = v.version + 1
    where v.reviewed_at is null and v.escalated_at is null and v.due_at <= (select sec.at()) returning v.id, v.agency_id, v.opener_id;
end $$;
-- What is released for emergencies on a case file, for the fold: ids, no words.
create function sharing.emergency_releases_of(p_case_file uuid) returns table (id uuid, item_id uuid, agency_function text)
language sql stable security definer set search_path = concord, pg_temp as $$
  select e.id, e.item_id, e.agency_function from emergency_release e where sec.sits_on(p_case_file) and e.case_file_id = p_case_file and e.ended_at is null $$;
create function sharing.end_emergency_releases(p_case_file uuid, p_ids uuid[], p_reason text) returns void
language plpgsql security definer set search_path = concord, pg_temp as $$
begin
  if not sec.sits_on(p_case_file) then raise exception 'not at this table' using errcode = '42501'; end if;
  update emergency_release e set ended_at = (select sec.at()), ended_reason = p_reason, version = e.version + 1
    where e.case_file_id = p_case_file and e.id = any (p_ids) and e.ended_at is null;
end $$;
revoke all on function sec.begin_emergency(uuid, text[], text, text, text, timestamptz), sec.follow_emergency(uuid), sec.end_expired_emergencies(),
  sec.escalate_emergency_reviews(), sharing.emergency_releases_of(uuid), sharing.end_emergency_releases(uuid, uuid[], text) from public;
grant execute on function sec.begin_emergency(uuid, text[], text, text, text, timestamptz), sec.follow_emergency(uuid), sec.end_expired_emergencies(),
  sec.escalate_emergency_reviews(), sharing.emergency_releases_of(uuid), sharing.end_emergency_releases(uuid, uuid[], text) to app;
set local role data_owner;
`;
