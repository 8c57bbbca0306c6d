import type { MigrationInterface, QueryRunner } from 'typeorm';
import { byCaseFile, byRule } from '../guarded-table.js';

const OWN = '(select sec.agency_id())';
const ME = '(select sec.actor_id())';
const APPEND_ONLY = 'select, insert';

/** What an owner keeps hold of when its words travel: handling, acknowledgement, copies, onward requests, recall; and packs without a name. */
export class CreateOriginatorControl20261122000740 implements MigrationInterface {
  name = 'CreateOriginatorControl20261122000740';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    const mineOrOwners = `agency_id = ${OWN} or owner_agency_id = ${OWN}`;
    const mine = `agency_id = ${OWN} and practitioner_id = ${ME}`;
    await runner.query(byRule('item_acknowledgement', mineOrOwners, mine, APPEND_ONLY));
    await runner.query(byRule('item_copy', mineOrOwners, mine, APPEND_ONLY));
    await runner.query(byRule('item_recall', `owner_agency_id = ${OWN}`, `owner_agency_id = ${OWN} and recalled_by = ${ME}`, APPEND_ONLY));
    const askedOrOwned = `asked_by_agency_id = ${OWN} or owner_agency_id = ${OWN}`;
    await runner.query(byRule('onward_request', askedOrOwned, askedOrOwned));
    await runner.query(byRule('anonymised_recipient', `agency_id = ${OWN} or ${sits('anonymised_recipient')}`, sits('anonymised_recipient')));
    const hears = `exists (select 1 from anonymised_recipient r where r.pack_id = anonymised_pack.id and r.agency_id = ${OWN})`;
    await runner.query(byRule('anonymised_pack', `${sits('anonymised_pack')} or ${hears}`, sits('anonymised_pack')));
    await runner.query(byCaseFile('anonymised_text', 'select, insert, update, delete'));
    await runner.query(functions);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table anonymised_text, anonymised_recipient, anonymised_pack, onward_request, item_recall, item_copy, item_acknowledgement');
  }
}

/** The actor's agency sits at the table of the record. */
const sits = (table: string): string => `exists (select 1 from participation p where p.case_file_id = ${table}.case_file_id and p.agency_id = ${OWN})`;

const ofItem = (table: string): string =>
  `constraint ${table}_item_fk foreign key (item_id, case_file_id, owner_agency_id) references item (id, case_file_id, owner_agency_id)`;

const tables = `
alter table item
  add grading jsonb, add no_copies boolean not null default false, add no_onward boolean not null default false, add source_protected boolean not null default false,
  add told_by_third_party boolean not null default false, add told_in_confidence boolean not null default false, add harm_if_source_known boolean not null default false,
  add constraint item_holds_official check (classification not in ('SECRET', 'TOP_SECRET')),
  add constraint item_grading_whole check (grading is null or grading ?& array['scheme', 'source', 'information', 'handling', 'gradedBy', 'gradedOn']);
alter table agenda_note add source_item_ids uuid[] not null default '{}';
create table item_acknowledgement (
  id uuid constraint item_acknowledgement_pk primary key, item_id uuid not null, case_file_id uuid not null, owner_agency_id uuid not null,
  agency_id uuid not null, agency_function text not null, practitioner_id uuid not null constraint item_acknowledgement_practitioner_fk references practitioner,
  conditions_hash text not null, acknowledged_at timestamptz not null, version int not null default 1,
  constraint item_acknowledgement_once unique (item_id, practitioner_id), ${ofItem('item_acknowledgement')});
create index item_acknowledgement_practitioner on item_acknowledgement (practitioner_id, item_id);
create table item_copy (
  id uuid constraint item_copy_pk primary key, item_id uuid not null, case_file_id uuid not null, owner_agency_id uuid not null,
  agency_id uuid not null, agency_function text not null, practitioner_id uuid not null constraint item_copy_practitioner_fk references practitioner,
  copied_at timestamptz not null, version int not null default 1, ${ofItem('item_copy')});
create index item_copy_item on item_copy (item_id, copied_at);
create table item_recall (
  id uuid constraint item_recall_pk primary key, item_id uuid not null, case_file_id uuid not null, owner_agency_id uuid not null,
  agency_id uuid constraint item_recall_agency_fk references agency, agency_function text,
  reason text not null constraint item_recall_reason_known check (reason in ('WRONG_RECIPIENT', 'ERROR', 'UNLAWFUL', 'DANGER_TO_SOURCE', 'PERSON_ASKED', 'NO_LONGER_NEEDED')),
  note text not null default '', recalled_by uuid not null, recalled_at timestamptz not null, version int not null default 1, ${ofItem('item_recall')},
  constraint item_recall_names_both check ((agency_id is null) = (agency_function is null)));
create index item_recall_item on item_recall (item_id, recalled_at);
create table onward_request (
  id uuid constraint onward_request_pk primary key, item_id uuid not null, case_file_id uuid not null, owner_agency_id uuid not null,
  asked_by uuid not null constraint onward_request_practitioner_fk references practitioner, asked_by_agency_id uuid not null, asked_by_function text not null, asked_at timestamptz not null,
  to_agency_id uuid not null constraint onward_request_to_fk references agency, to_function text not null, reason text not null, due_at timestamptz not null,
  answer text constraint onward_request_answer_known check (answer in ('YES', 'NO')), answer_note text not null default '', answered_by uuid, answered_at timestamptz,
  version int not null default 1, ${ofItem('onward_request')},
  constraint onward_request_not_to_owner check (to_agency_id <> owner_agency_id),
  constraint onward_request_answered_whole check ((answer is null) = (answered_by is null) and (answer is null) = (answered_at is null)));
create index onward_request_owner on onward_request (owner_agency_id, due_at) where answer is null;
create index onward_request_asked on onward_request (asked_by, asked_at desc);
create index onward_request_item on onward_request (item_id);
create table anonymised_pack (
  id uuid constraint anonymised_pack_pk primary key, case_file_id uuid not null constraint anonymised_pack_case_file_fk references case_file,
  reference text not null constraint anonymised_pack_reference_once unique, forum_code text not null, forum_title text not null,
  age_band text not null, area text not null default '',
  state text not null default 'DRAFT' constraint anonymised_pack_state_known check (state in ('DRAFT', 'RELEASED', 'CLOSED')),
  content jsonb, composed_by uuid not null, composed_at timestamptz not null, released_by uuid, released_at timestamptz, closed_at timestamptz,
  version int not null default 1, constraint anonymised_pack_released_whole check (state = 'DRAFT' or (content is not null and released_by is not null)));
create index anonymised_pack_case on anonymised_pack (case_file_id);
create table anonymised_text (
  id uuid constraint anonymised_text_pk primary key, pack_id uuid not null constraint anonymised_text_pack_fk references anonymised_pack, case_file_id uuid not null,
  heading text not null, body text not null, position double precision not null, written_by uuid not null, written_at timestamptz not null, cleared_by uuid, cleared_at timestamptz,
  version int not null default 1, constraint anonymised_text_two_people check (cleared_by <> written_by));
create index anonymised_text_pack on anonymised_text (pack_id, position);
create table anonymised_recipient (
  id uuid constraint anonymised_recipient_pk primary key, pack_id uuid not null constraint anonymised_recipient_pack_fk references anonymised_pack, case_file_id uuid not null,
  agency_id uuid not null constraint anonymised_recipient_agency_fk references agency, agency_function text not null,
  released_at timestamptz not null, closed_at timestamptz, version int not null default 1,
  constraint anonymised_recipient_once unique (pack_id, agency_id, agency_function));
create index anonymised_recipient_agency on anonymised_recipient (agency_id, pack_id);
`;

const functions = `
set local role security_owner;
-- When the owners of these items took back what the actor's agency had been given, or everybody. For banners on what was issued.
create function sharing.recalls_of(p_items uuid[]) returns table (item_id uuid, recalled_at timestamptz)
language sql stable security definer set search_path = concord, pg_temp as $$
  select r.item_id, max(r.recalled_at) from item_recall r
    where r.item_id = any (p_items) and sec.sits_on(r.case_file_id) and (r.agency_id is null or r.agency_id = (select sec.agency_id())) group by r.item_id
  union
  select i.id, i.withdrawn_at from item i where i.id = any (p_items) and i.withdrawn_at is not null
    and coalesce(i.withdrawn_reason, '') not in ('SUPERSEDED', 'REFERRAL_SENT_AGAIN') and sec.sits_on(i.case_file_id) $$;
-- The same for the blocks of the copies of minutes that the actor's agency was sent, by the block's first id.
create function sharing.recalled_blocks(p_meeting uuid) returns table (origin_id uuid, recalled_at timestamptz)
language sql stable security definer set search_path = concord, pg_temp as $$
  with sent as (
    select distinct (e ->> 'originId') as origin from minutes_copy c cross join jsonb_array_elements(c.content) e
      where c.meeting_id = p_meeting and c.agency_id = (select sec.agency_id()) and sec.sits_on(c.case_file_id)),
  quoted as (
    select b.origin_id, unnest(b.source_item_ids) as item_id from minutes_block b join minutes_version v on v.id = b.minutes_id
      where v.meeting_id = p_meeting and b.origin_id::text in (select origin from sent))
  select q.origin_id, max(r.recalled_at) from quoted q join sharing.recalls_of((select array_agg(item_id) from quoted)) r on r.item_id = q.item_id group by q.origin_id $$;
-- Who holds an item of the actor's own agency now: to tell them, without words, that it was recalled.
create function sharing.holders_of(p_item uuid) returns table (agency_id uuid, agency_function text)
language sql stable security definer set search_path = concord, pg_temp as $$
  select distinct r.recipient_agency_id, r.recipient_function from release r
    where r.item_id = p_item and r.owner_agency_id = (select sec.agency_id()) and r.closed_at is null and r.valid_from <= (select sec.at()) and r.valid_until > (select sec.at()) $$;
-- Whether somebody who hears this record's case without a name has also taken a seat at the record.
create function sharing.named_and_nameless(p_case_file uuid) returns boolean
language sql stable security definer set search_path = concord, pg_temp as $$
  select exists (select 1 from anonymised_recipient r join anonymised_pack k on k.id = r.pack_id and k.state = 'RELEASED'
    join participation p on p.case_file_id = r.case_file_id and p.agency_id = r.agency_id and p.agency_function = r.agency_function
    where r.case_file_id = p_case_file and r.closed_at is null and p.valid_from <= (select sec.at()) and p.valid_until > (select sec.at())) $$;
revoke all on all functions in schema sharing from public;
grant execute on all functions in schema sharing to app;
set local role data_owner;
`;
