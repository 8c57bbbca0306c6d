import type { MigrationInterface, QueryRunner } from 'typeorm';
import { byRule } from '../guarded-table.js';

const OWN = '(select sec.agency_id())';
const ME = '(select sec.actor_id())';

/**
 * Ask the partners (need-to-know section 4): a question to agencies about a case. What an asked agency does with it is its
 * own row, which the asker's side never reads.
 */
export class CreatePartnerAsks20261122000731 implements MigrationInterface {
  name = 'CreatePartnerAsks20261122000731';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(
      [
        byRule('partner_ask_agency', `agency_id = ${OWN}`, `asked_by = ${ME} or agency_id = ${OWN}`),
        byRule(
          'partner_ask',
          `asker_agency_id = ${OWN} or exists (select 1 from partner_ask_agency a where a.ask_id = partner_ask.id and a.agency_id = ${OWN})`,
          `asker_agency_id = ${OWN}`,
        ),
      ].join('\n'),
    );
    await runner.query(functions);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`set local role security_owner; drop function sec.may_share_on(uuid); drop function sec.end_partner_ask(uuid); set local role data_owner; drop table partner_ask_agency, partner_ask`);
  }
}

const tables = `
create table partner_ask (
  id uuid constraint partner_ask_pk primary key, case_file_id uuid not null constraint partner_ask_case_file_fk references case_file,
  person_id uuid not null constraint partner_ask_person_fk references person,
  asker_id uuid not null constraint partner_ask_asker_fk references practitioner, asker_agency_id uuid not null, asker_function text not null,
  purpose text not null, question text not null, category text, basis text not null, basis_text text not null, identity text not null,
  agency_ids uuid[] not null, asked_at timestamptz not null, lapses_on date not null, ended_at timestamptz, version int not null default 1);
create index partner_ask_case on partner_ask (case_file_id, asked_at desc);
create table partner_ask_agency (
  id uuid constraint partner_ask_agency_pk primary key, ask_id uuid not null constraint partner_ask_agency_ask_fk references partner_ask,
  case_file_id uuid not null, agency_id uuid not null constraint partner_ask_agency_agency_fk references agency, asked_by uuid not null,
  valid_from timestamptz not null, valid_until timestamptz not null, closed_at timestamptz, closed_by uuid, version int not null default 1,
  constraint partner_ask_agency_once unique (ask_id, agency_id),
  constraint partner_ask_agency_valid check (valid_from < valid_until));
create index partner_ask_agency_waiting on partner_ask_agency (agency_id, valid_until) where closed_at is null;
create index partner_ask_agency_case on partner_ask_agency (case_file_id, agency_id);
`;

const functions = `
set local role security_owner;
-- An agency may write what it shares on a case file where it sits, or about which it was asked.
create function sec.may_share_on(p_case_file uuid) returns boolean language sql stable security definer set search_path = concord, pg_temp as $$
  select sec.sits_on(p_case_file) or exists (select 1 from partner_ask_agency a where a.case_file_id = p_case_file and a.agency_id = (select sec.agency_id())) $$;
-- The asker takes the question back: it ends for everybody asked, without reading what they did with it.
create function sec.end_partner_ask(p_ask uuid) returns void language sql security definer set search_path = concord, pg_temp as $$
  update partner_ask_agency a set valid_until = greatest((select sec.at()), a.valid_from + interval '1 microsecond') from partner_ask q
    where q.id = p_ask and a.ask_id = q.id and q.asker_agency_id = (select sec.agency_id()) and q.ended_at is not null and a.valid_until > (select sec.at()) $$;
revoke all on function sec.may_share_on(uuid), sec.end_partner_ask(uuid) from public;
grant execute on function sec.may_share_on(uuid), sec.end_partner_ask(uuid) to app;
set local role data_owner;
`;
