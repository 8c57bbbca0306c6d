import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The second look at an urgent release by a lent lead or by those on call, who need not sit at the table: they close it
 * through a function that is derived from the stored look, and for that one operation may have releases computed.
 */
export class LetSecondLookersClose20261122000790 implements MigrationInterface {
  name = 'LetSecondLookersClose20261122000790';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table urgent_release add column second_look_team_id uuid constraint urgent_release_team_fk references team');
    await runner.query(functions);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`set local role security_owner; drop function sharing.close_urgent(uuid); ${sitsOn('')} set local role data_owner; alter table urgent_release drop column second_look_team_id`);
  }
}

const sitsOn = (also: string): string => `
create or replace function sec.sits_on(p_case_file uuid) returns boolean language sql stable security definer set search_path = concord, pg_temp as $$
  select exists (select 1 from concord.participation where case_file_id = p_case_file and agency_id = (select sec.agency_id()))
    or exists (select 1 from concord.consent_override o where o.case_file_id = p_case_file and (o.authoriser_agency_id = (select sec.agency_id()) or o.reviewer_agency_id = (select sec.agency_id())))
    ${also} $$;`;

const functions = `
set local role security_owner;
-- Whoever takes the second look takes part in the case for that operation, and sees no row by it.
${sitsOn('or exists (select 1 from concord.urgent_release u where u.case_file_id = p_case_file and u.second_looked_by = (select sec.actor_id()) and u.second_looked_at = (select sec.at()))')}
-- Ends what was chosen for this release, once somebody else looked and closed it.
create function sharing.close_urgent(p_urgent uuid) returns int language plpgsql security definer set search_path = concord, pg_temp as $$
declare n int;
begin
  if not exists (select 1 from urgent_release u where u.id = p_urgent and u.outcome = 'CLOSED' and u.second_looked_by = (select sec.actor_id()) and u.second_looked_at = (select sec.at())) then
    raise exception 'nobody closed this' using errcode = '42501';
  end if;
  update item_audience c set ended_at = (select sec.at()), version = c.version + 1 where c.basis = 'URGENT' and c.basis_id = p_urgent and c.ended_at is null;
  get diagnostics n = row_count;
  return n;
end $$;
revoke all on function sharing.close_urgent(uuid) from public;
grant execute on function sharing.close_urgent(uuid) to app;
set local role data_owner;
`;
