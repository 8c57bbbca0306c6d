import type { MigrationInterface, QueryRunner } from 'typeorm';
import { byAgency } from '../guarded-table.js';

/**
 * When somebody registers a person whom another agency's record may know, two learn of it and nobody else (R14): the
 * matching officer, and the owner of the other record. A trigger tells them, so that it happens however the question arose;
 * whoever registered the person learns nothing, not even when the other owner touches its record later.
 */
export class TellOwnerOfMatch20261122000732 implements MigrationInterface {
  name = 'TellOwnerOfMatch20261122000732';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table person_link_task (
        id uuid constraint person_link_task_pk primary key, task_id uuid not null constraint person_link_task_task_fk references person_match_task,
        agency_id uuid not null constraint person_link_task_agency_fk references agency, person_id uuid not null constraint person_link_task_person_fk references person,
        reason text not null, created_at timestamptz not null, opinion text constraint person_link_task_opinion_known check (opinion in ('LIKELY_SAME', 'NOT_SAME', 'CANNOT_TELL')),
        opinion_text text not null default '', opinion_by uuid, opinion_at timestamptz, version int not null default 1,
        constraint person_link_task_once unique (task_id));
      create index person_link_task_waiting on person_link_task (agency_id, created_at) where opinion_at is null;
    `);
    await runner.query(byAgency('person_link_task', 'agency_id', 'select, update'));
    await runner.query(`
      set local role security_owner;
      create function sec.tell_of_match() returns trigger language plpgsql security definer set search_path = concord, pg_temp as $$
      declare owner uuid; mine uuid; link uuid := gen_random_uuid();
      begin
        if exists (select 1 from person_match_task t where t.person_id = new.other_person_id and t.other_person_id = new.person_id) then return new; end if;
        insert into notice (id, practitioner_id, kind, subject, subject_id, created_by, created_at)
          select gen_random_uuid(), p.id, 'PERSON_MATCH', 'PersonMatchTask', new.id, (select sec.actor_id()), new.created_at from practitioner p
          where p.agency_id = new.matching_agency_id and p.active and 'CO_ORDINATOR' = any (p.roles) and p.id is distinct from (select sec.actor_id()) on conflict do nothing;
        select registering_agency_id into owner from person where id = new.other_person_id;
        select registering_agency_id into mine from person where id = new.person_id;
        if owner = mine or exists (select 1 from person_link_task l join person_match_task t on t.id = l.task_id
            where t.person_id = new.person_id and t.other_person_id = new.other_person_id) then return new; end if;
        insert into person_link_task (id, task_id, agency_id, person_id, reason, created_at) values (link, new.id, owner, new.other_person_id, new.reason, new.created_at);
        insert into notice (id, practitioner_id, kind, subject, subject_id, created_by, created_at)
          select gen_random_uuid(), p.id, 'PERSON_MATCH', 'PersonLinkTask', link, (select sec.actor_id()), new.created_at from practitioner p
          where p.agency_id = owner and p.active and p.is_contact_point and p.id is distinct from (select sec.actor_id()) on conflict do nothing;
        return new;
      end $$;
      -- What the other owner thinks, for the matching officer.
      create function sec.opinion_on_match(p_task uuid) returns table (opinion text, opinion_text text) language sql stable security definer set search_path = concord, pg_temp as $$
        select l.opinion, l.opinion_text from person_link_task l join person_match_task t on t.id = l.task_id
          where t.id = p_task and t.matching_agency_id = (select sec.agency_id()) and l.opinion is not null $$;
      revoke all on function sec.tell_of_match(), sec.opinion_on_match(uuid) from public;
      grant execute on function sec.opinion_on_match(uuid) to app;
      grant execute on function sec.tell_of_match() to data_owner;
      set local role data_owner;
      create trigger person_match_task_tells after insert on person_match_task for each row execute function sec.tell_of_match();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger person_match_task_tells on person_match_task;
      set local role security_owner; drop function sec.tell_of_match(); drop function sec.opinion_on_match(uuid); set local role data_owner;
      drop table person_link_task`);
  }
}
