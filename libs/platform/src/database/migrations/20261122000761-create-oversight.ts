import type { MigrationInterface, QueryRunner } from 'typeorm';
import { byAgency, byPerson } from '../guarded-table.js';

/** Oversight figures, extracts for planning and research, and the national data opt-out. */
export class CreateOversight20261122000761 implements MigrationInterface {
  name = 'CreateOversight20261122000761';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query([byPerson('national_opt_out', 'select, insert'), byAgency('planning_extract')].join('\n'));
    await runner.query(functions);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      set local role audit_owner; drop function audit.reads_by_agency(timestamptz, timestamptz);
      set local role security_owner; drop function sharing.oversight_events(timestamptz, timestamptz); drop function sharing.opted_out_of(uuid[]); drop function sharing.oversees();
      set local role data_owner; drop table national_opt_out, planning_extract`);
  }
}

const tables = `
-- What the national service answered, each time somebody asked; the newest answer counts. It never touches a conference.
create table national_opt_out (
  id uuid constraint national_opt_out_pk primary key, person_id uuid not null constraint national_opt_out_person_fk references person,
  opted_out boolean not null, source text not null constraint national_opt_out_source_known check (source in ('NATIONAL_SERVICE', 'PERSON_SAID', 'OTHER_RECORD')),
  checked_on date not null, created_by uuid not null, created_at timestamptz not null, version int not null default 1);
create index national_opt_out_person on national_opt_out (person_id, checked_on desc, created_at desc);
create table planning_extract (
  id uuid constraint planning_extract_pk primary key, agency_id uuid not null constraint planning_extract_agency_fk references agency,
  purpose text not null constraint planning_extract_purpose_known check (purpose in ('SERVICE_PLANNING', 'RESEARCH', 'AUDIT_OF_SERVICE')),
  what_for text not null constraint planning_extract_has_reason check (length(trim(what_for)) >= 20), approval_reference text not null default '',
  requested_by uuid not null, requested_at timestamptz not null, approved_by uuid, approved_at timestamptz,
  ran_at timestamptz, row_count int, excluded_count int, content_hash text, version int not null default 1,
  constraint planning_extract_two_people check (approved_by <> requested_by),
  constraint planning_extract_approved_first check (ran_at is null or approved_by is not null),
  constraint planning_extract_approval_referenced check (approved_by is null or approval_reference <> ''));
create index planning_extract_agency on planning_extract (agency_id, requested_at desc);
`;

const functions = `
set local role security_owner;
-- Of these people, those who opted out by the newest answer, whichever agency's row of the same person it stands on.
create function sharing.opted_out_of(p_people uuid[]) returns setof uuid language sql stable security definer set search_path = concord, pg_temp as $$
  select p.id from person p
  where p.id = any (p_people) and p.registering_agency_id = (select sec.agency_id())
    and (select o.opted_out from national_opt_out o join person q on q.id = o.person_id where q.cluster_id = p.cluster_id order by o.checked_on desc, o.created_at desc limit 1) $$;
create function sharing.oversees() returns boolean language sql stable security definer set search_path = concord, pg_temp as $$
  select exists (select 1 from practitioner p where p.id = (select sec.actor_id()) and p.roles && '{PRIVACY_OFFICER,AUDITOR,SAFEGUARDING_LEAD,CO_ORDINATOR}') $$;
-- What happened between two instants, in dates and codes: no words, nobody, no case.
create function sharing.oversight_events(p_from timestamptz, p_until timestamptz) returns jsonb
language plpgsql stable security definer set search_path = concord, pg_temp as $$
begin
  if not sharing.oversees() then raise exception 'not for this role' using errcode = '42501'; end if;
  return jsonb_build_object(
    'overrides', coalesce((select jsonb_agg(jsonb_build_object('agencyId', o.owner_agency_id, 'requestedAt', o.requested_at, 'decidedAt', o.decided_at,
        'authorised', o.authorised_by is not null, 'refused', o.refused_by is not null, 'grounds', o.grounds, 'toldOn', o.inform_done_on,
        'reviewedAt', o.reviewed_at, 'reviewDueOn', o.review_due_on, 'outcome', o.review_outcome, 'endsAt', coalesce(o.ended_at, o.active_until),
        'used', exists (select 1 from override_use u where u.override_id = o.id), 'sameAsBefore', o.warnings @> '[{"kind": "SAME_AS_BEFORE"}]'))
      from consent_override o where o.requested_at >= p_from and o.requested_at < p_until), '[]'),
    'emergencies', coalesce((select jsonb_agg(jsonb_build_object('agencyId', e.agency_id, 'ground', e.ground,
        'looks', coalesce((select jsonb_agg(jsonb_build_object('dueAt', v.due_at, 'reviewedAt', v.reviewed_at, 'outcome', v.outcome)) from emergency_review v where v.opening_id = e.id), '[]')))
      from emergency_opening e where e.opened_at >= p_from and e.opened_at < p_until), '[]'),
    'openCases', coalesce((select jsonb_object_agg(t.agency_id, t.n) from (
        select p.agency_id, count(distinct f.id) as n from case_file f join participation p on p.case_file_id = f.id
        where f.opened_at < p_until and (f.closed_at is null or f.closed_at >= p_until) and p.valid_from < p_until and p.valid_until >= p_until group by p.agency_id) t), '{}'),
    'allOpenCases', (select count(*) from case_file f where f.opened_at < p_until and (f.closed_at is null or f.closed_at >= p_until)));
end $$;
revoke all on function sharing.opted_out_of(uuid[]), sharing.oversees(), sharing.oversight_events(timestamptz, timestamptz) from public;
grant execute on function sharing.opted_out_of(uuid[]), sharing.oversight_events(timestamptz, timestamptz) to app;
grant execute on function sharing.oversees() to app, audit_owner;
set local role audit_owner;
create function audit.reads_by_agency(p_from timestamptz, p_until timestamptz) returns table (agency text, reads bigint)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select e.canonical::jsonb ->> 'agency', count(*) from audit.entry e
  where sharing.oversees() and e.kind = 'READ' and e.occurred_at >= p_from and e.occurred_at < p_until group by 1 $$;
revoke all on function audit.reads_by_agency(timestamptz, timestamptz) from public;
grant execute on function audit.reads_by_agency(timestamptz, timestamptz) to app;
set local role data_owner;
`;
