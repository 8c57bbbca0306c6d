import type { MigrationInterface, QueryRunner } from 'typeorm';
import { byCaseFile } from '../guarded-table.js';

/** Closing a case file, and the reviews that are due: worked out from the last finished meeting, or from a later move. */
export class CreateReviews20261122000610 implements MigrationInterface {
  name = 'CreateReviews20261122000610';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table closure (
        id uuid constraint closure_pk primary key, case_file_id uuid not null constraint closure_case_file_fk references case_file,
        forum_code text not null, forum_version int not null, state text not null default 'PROPOSED' constraint closure_state_known check (state in ('PROPOSED', 'CLOSED', 'WITHDRAWN')),
        reason_code text not null, residual_risk text not null, contingency text not null, return_trigger text not null,
        told_agency_ids uuid[] not null default '{}', adult_told text, adult_told_on date, adult_told_reason text not null default '',
        review_considered text not null default '', receiver_name text not null default '', receiver_agency_id uuid constraint closure_receiver_fk references agency,
        receiver_accepted_at timestamptz, receiver_accepted_by uuid, receiver_note text not null default '',
        signatory_id uuid constraint closure_signatory_fk references practitioner, signed_at timestamptz, signed_grade text, signed_note text not null default '',
        requested_by uuid not null, closed_at timestamptz, closed_by uuid, withdrawn_reason text not null default '',
        created_by uuid not null, created_at timestamptz not null, version int not null default 1,
        constraint closure_signed_by_another check (signatory_id is null or signatory_id <> requested_by));
      create index closure_case_file on closure (case_file_id, created_at desc);
      create unique index closure_one_at_a_time on closure (case_file_id) where state = 'PROPOSED';
      create table review_change (
        id uuid constraint review_change_pk primary key, case_file_id uuid not null constraint review_change_case_file_fk references case_file,
        meeting_id uuid not null constraint review_change_meeting_fk references meeting, due_on date not null, reason text not null,
        created_by uuid not null, created_at timestamptz not null, version int not null default 1);
      create index review_change_meeting on review_change (meeting_id, created_at desc);
      -- One row for each open case file that was heard; row-level security of its tables holds for whoever asks.
      create view review_due with (security_invoker = true) as
        select m.id, m.version, m.case_file_id, m.id as meeting_id, coalesce(c.due_on, m.next_review_on) as due_on, m.next_review_on as set_on,
          coalesce(c.reason, '') as moved_reason, (m.starts_at at time zone 'Europe/London')::date as held_on,
          (select min(p.starts_at) from meeting p where p.case_file_id = m.case_file_id and p.starts_at > m.starts_at and p.status in ('PLANNED', 'OPEN', 'ADJOURNED', 'AWAITING_COMPLETION')) as planned_for
        from meeting m join case_file f on f.id = m.case_file_id and f.stage = 'OPEN'
        left join lateral (select r.due_on, r.reason from review_change r where r.meeting_id = m.id order by r.created_at desc, r.id desc limit 1) c on true
        where m.status = 'FINISHED' and coalesce(c.due_on, m.next_review_on) is not null
          and not exists (select 1 from meeting later where later.case_file_id = m.case_file_id and later.status = 'FINISHED' and (later.starts_at, later.id) > (m.starts_at, m.id));
    `);
    await runner.query([byCaseFile('closure'), byCaseFile('review_change', 'select, insert'), 'grant select on review_due to app;'].join('\n'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view review_due; drop table review_change, closure');
  }
}
