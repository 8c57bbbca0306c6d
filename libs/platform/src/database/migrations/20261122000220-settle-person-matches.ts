import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The matching officer compares two rows and says whether they are one person. Linking moves the other cluster into this
 * one; unlinking moves back exactly what was moved (T16). Only tasks of the officer's own agency; the role is asked before.
 */
export class SettlePersonMatches20261122000220 implements MigrationInterface {
  name = 'SettlePersonMatches20261122000220';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      set local role security_owner;
      drop function sec.compared_people(uuid); drop function sec.move_cluster(uuid[], uuid); drop function sec.link_people(uuid); drop function sec.unlink_people(uuid);
      set local role data_owner;
      alter table person_match_task drop column reason_given, drop column moved_person_ids, drop column left_cluster_id`);
  }
}

const SQL = `
alter table person_match_task add reason_given text not null default '', add moved_person_ids uuid[] not null default '{}', add left_cluster_id uuid;
set local role security_owner;
create function sec.compared_people(p_task uuid) returns table (id uuid, agency_id uuid, family_name text, given_names text, known_as text, born_on date, same_numbers text[])
language sql stable security definer set search_path = concord, pg_temp as $$
  select p.id, p.registering_agency_id, p.family_name, p.given_names, p.known_as, p.born_on,
    coalesce((select array_agg(mine.kind order by mine.kind) from person_identifier mine join person_identifier theirs
      on theirs.kind = mine.kind and theirs.value = mine.value and theirs.person_id = case when p.id = t.person_id then t.other_person_id else t.person_id end
      where mine.person_id = p.id and mine.ended_at is null and theirs.ended_at is null), '{}')
  from person_match_task t join person p on p.id in (t.person_id, t.other_person_id)
  where t.id = p_task and t.matching_agency_id = (select sec.agency_id()) order by p.id = t.person_id desc $$;
create function sec.move_cluster(p_people uuid[], p_to uuid) returns void language sql security definer set search_path = concord, pg_temp as $$
  update person set cluster_id = p_to where id = any (p_people);
  update case_file set cluster_id = p_to where person_id = any (p_people);
  update block set cluster_id = p_to where case_file_id in (select id from case_file where person_id = any (p_people)) $$;
revoke all on function sec.move_cluster(uuid[], uuid) from public;
create function sec.link_people(p_task uuid) returns void language plpgsql security definer set search_path = concord, pg_temp as $$
declare task person_match_task; here uuid; there uuid; moved uuid[];
begin
  select * into task from person_match_task where id = p_task and matching_agency_id = (select sec.agency_id()) for update;
  if task.id is null then raise exception 'no such task' using errcode = '42501'; end if;
  select cluster_id into here from person where id = task.person_id;
  select cluster_id into there from person where id = task.other_person_id;
  if here = there then return; end if;
  select array_agg(id) into moved from person where cluster_id = there;
  update person_match_task set moved_person_ids = moved, left_cluster_id = there where id = p_task;
  perform sec.move_cluster(moved, here);
end $$;
create function sec.unlink_people(p_task uuid) returns void language plpgsql security definer set search_path = concord, pg_temp as $$
declare task person_match_task;
begin
  select * into task from person_match_task where id = p_task and matching_agency_id = (select sec.agency_id()) for update;
  if task.id is null then raise exception 'no such task' using errcode = '42501'; end if;
  if task.left_cluster_id is null then return; end if;
  perform sec.move_cluster(task.moved_person_ids, task.left_cluster_id);
  update person_match_task set moved_person_ids = '{}', left_cluster_id = null where id = p_task;
end $$;
revoke all on function sec.compared_people(uuid), sec.link_people(uuid), sec.unlink_people(uuid) from public;
grant execute on function sec.compared_people(uuid), sec.link_people(uuid), sec.unlink_people(uuid) to app;
set local role data_owner;
`;
