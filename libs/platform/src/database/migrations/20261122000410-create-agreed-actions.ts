import type { MigrationInterface, QueryRunner } from 'typeorm';
import { byRule } from '../guarded-table.js';

const OWN = '(select sec.agency_id())';
const SITS = `exists (select 1 from participation p where p.case_file_id = agreed_action.case_file_id and p.agency_id = ${OWN})`;
/** The job of platform/jobs, which belongs to no agency (see system-actor.ts). */
const SYSTEM = `'00000000-0000-7000-8000-0000000c0001'`;

/** Agreed actions, what became of them, and what the escalation job may see: ids, codes and dates. */
export class CreateAgreedActions20261122000410 implements MigrationInterface {
  name = 'CreateAgreedActions20261122000410';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table agreed_action (
        id uuid constraint agreed_action_pk primary key, case_file_id uuid not null constraint agreed_action_case_file_fk references case_file,
        author_agency_id uuid not null constraint agreed_action_author_fk references agency, meeting_id uuid,
        responsible_agency_id uuid not null constraint agreed_action_responsible_fk references agency, responsible_function text not null,
        owner_practitioner_id uuid constraint agreed_action_owner_fk references practitioner, name_owner_by date,
        what text not null, desired_outcome text not null, due_on date not null, priority text not null, visit boolean not null,
        risk_id uuid constraint agreed_action_risk_fk references risk, heading_key text, open_to_table boolean not null,
        status text not null default 'OFFERED', offered_on date not null, result text not null default '', settled_at timestamptz,
        carried_over_at timestamptz, times_carried_over int not null default 0,
        created_by uuid not null, created_at timestamptz not null, version int not null default 1,
        constraint agreed_action_status_known check (status in ('OFFERED', 'ACCEPTED', 'IN_PROGRESS', 'REFUSED', 'DONE', 'NOT_POSSIBLE', 'NOT_DONE', 'CANCELLED')),
        constraint agreed_action_priority_known check (priority in ('IMMEDIATE', 'HIGH', 'STANDARD')),
        constraint agreed_action_has_owner check (owner_practitioner_id is not null or name_owner_by is not null));
      create index agreed_action_case_file on agreed_action (case_file_id, due_on);
      create index agreed_action_owner on agreed_action (owner_practitioner_id, due_on) where owner_practitioner_id is not null;
      create index agreed_action_responsible on agreed_action (responsible_agency_id, due_on);
      create index agreed_action_open on agreed_action (due_on) where status in ('OFFERED', 'ACCEPTED', 'IN_PROGRESS');
      create table action_event (
        id uuid constraint action_event_pk primary key, case_file_id uuid not null,
        action_id uuid not null constraint action_event_action_fk references agreed_action, kind text not null, note text not null default '', due_on date,
        escalation_key text, created_by uuid not null, created_by_agency_id uuid, created_at timestamptz not null, version int not null default 1,
        constraint action_event_escalated_once unique (action_id, escalation_key));
      create index action_event_action on action_event (action_id, created_at);
    `);
    await runner.query([
      byRule('agreed_action', `responsible_agency_id = ${OWN} or ${SITS}`, `responsible_agency_id = ${OWN} or ${SITS}`),
      byRule('action_event', this.ofVisibleAction(), this.ofVisibleAction(), 'select, insert'),
    ].join('\n'));
    await runner.query(this.watchFunctions());
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`set local role security_owner; drop function sec.actions_to_watch(date); drop function sec.note_escalation(uuid, uuid, text, text);
      set local role data_owner; drop table action_event, agreed_action`);
  }

  private ofVisibleAction(): string {
    return 'exists (select 1 from agreed_action a where a.id = action_event.action_id)';
  }

  /** No words of any action leave here, and nobody but the job may call them. */
  private watchFunctions(): string {
    return `
      set local role security_owner;
      create function sec.actions_to_watch(p_today date) returns table (id uuid, case_file_id uuid, responsible_agency_id uuid, responsible_function text,
        status text, due_on date, offered_on date, owner_practitioner_id uuid, name_owner_by date, forum_code text, forum_version int, chairs uuid[], escalated text[])
      language sql stable security definer set search_path = concord, pg_temp as $$
        select a.id, a.case_file_id, a.responsible_agency_id, a.responsible_function, a.status, a.due_on, a.offered_on, a.owner_practitioner_id, a.name_owner_by,
          f.forum_code, f.forum_version,
          coalesce((select array_agg(distinct p.practitioner_id) from participation p where p.case_file_id = a.case_file_id and p.capacity in ('CHAIR', 'JOINT_CHAIR')
            and p.practitioner_id is not null and p.valid_from <= (select sec.at()) and p.valid_until > (select sec.at())), array_remove(array[f.owner_practitioner_id], null)),
          coalesce((select array_agg(e.escalation_key) from action_event e where e.action_id = a.id and e.escalation_key is not null), '{}')
        from agreed_action a join case_file f on f.id = a.case_file_id
        where (select sec.actor_id()) = ${SYSTEM} and a.status in ('OFFERED', 'ACCEPTED', 'IN_PROGRESS')
          and (a.due_on < p_today or a.status = 'OFFERED' or a.name_owner_by < p_today)
        order by a.due_on, a.id $$;
      create function sec.note_escalation(p_id uuid, p_action uuid, p_key text, p_note text) returns boolean
      language plpgsql security definer set search_path = concord, pg_temp as $$
      declare n int;
      begin
        if (select sec.actor_id()) is distinct from ${SYSTEM} then raise exception 'only the escalation job' using errcode = '42501'; end if;
        insert into action_event (id, case_file_id, action_id, kind, note, escalation_key, created_by, created_at)
          select p_id, a.case_file_id, a.id, 'ESCALATED', p_note, p_key, (select sec.actor_id()), (select sec.at()) from agreed_action a where a.id = p_action
          on conflict on constraint action_event_escalated_once do nothing;
        get diagnostics n = row_count;
        return n = 1;
      end $$;
      revoke all on function sec.actions_to_watch(date), sec.note_escalation(uuid, uuid, text, text) from public;
      grant execute on function sec.actions_to_watch(date), sec.note_escalation(uuid, uuid, text, text) to app;
      set local role data_owner;
    `;
  }
}
