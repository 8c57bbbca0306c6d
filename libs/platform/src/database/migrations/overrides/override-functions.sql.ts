import { SYSTEM_ID } from '../../../jobs/system-actor.js';

const SYSTEM = `'${SYSTEM_ID}'::uuid`;

/**
 * What an override opens and closes. Everything is derived from the stored record: no id, flag or date of a client opens
 * anything (R29). The agency that lends its authoriser or reviewer does not sit at the table, so it works through these.
 */
export const overrideFunctions = `
set local role security_owner;
-- Whoever decides or reviews an override of a case for another agency takes part in the case for that, and sees no row by it.
create or replace function sec.sits_on(p_case_file uuid) returns boolean language sql stable security definer set search_path = concord, pg_temp as $$
  select exists (select 1 from concord.participation where case_file_id = p_case_file and agency_id = (select sec.agency_id()))
    or exists (select 1 from concord.consent_override o where o.case_file_id = p_case_file and (o.authoriser_agency_id = (select sec.agency_id()) or o.reviewer_agency_id = (select sec.agency_id()))) $$;
-- An override that covers this item for this recipient at this instant.
create function sharing.override_covers(p_override uuid, p_item uuid, p_owner uuid, p_agency uuid, p_function text, p_until timestamptz) returns boolean
language sql stable security definer set search_path = concord, pg_temp as $$
  select exists (select 1 from consent_override o join override_line l on l.override_id = o.id
    where o.id = p_override and o.owner_agency_id = p_owner and o.state = 'AUTHORISED' and o.active_from <= (select sec.at()) and o.active_until > (select sec.at()) and p_until <= o.active_until
      and l.item_id = p_item and l.agency_id = p_agency and l.agency_function = p_function) $$;
create function sharing.demand_override_for_release() returns trigger language plpgsql security definer set search_path = concord, pg_temp as $$
begin
  if not coalesce(sharing.override_covers(new.basis_id, new.item_id, new.owner_agency_id, new.recipient_agency_id, new.recipient_function, new.valid_until), false) then
    raise exception 'no active override covers this item and recipient' using errcode = '42501';
  end if;
  return new;
end $$;
create function sharing.demand_override_for_choice() returns trigger language plpgsql security definer set search_path = concord, pg_temp as $$
begin
  if not coalesce(sharing.override_covers(new.basis_id, new.item_id, new.owner_agency_id, new.agency_id, new.agency_function, new.valid_until), false) then
    raise exception 'no active override covers this item and recipient' using errcode = '42501';
  end if;
  return new;
end $$;
-- Who somebody is comes from the directory; and who used the access does not review it (R28, R36).
create function sharing.know_override_people() returns trigger language plpgsql security definer set search_path = concord, pg_temp as $$
begin
  new.requested_staff_number := (select p.staff_number from practitioner p where p.id = new.requested_by);
  new.authorised_staff_number := (select p.staff_number from practitioner p where p.id = new.authorised_by);
  if new.reviewed_by is not null and exists (select 1 from override_use u where u.override_id = new.id and u.practitioner_id = new.reviewed_by) then
    raise exception 'a user of the access may not review it' using errcode = '42501';
  end if;
  return new;
end $$;
-- Makes the owner's choices match the override: one for each line, until its end, and the ordinary choice beside it, which
-- opens by itself once the person agrees.
create function sharing.open_override(p_override uuid, p_usual_basis text, p_ids uuid[]) returns int
language plpgsql security definer set search_path = concord, pg_temp as $$
declare o consent_override; n int;
begin
  select * into o from consent_override where id = p_override for update;
  if o.id is null or o.authoriser_agency_id <> (select sec.agency_id()) or o.state <> 'AUTHORISED' or (select sec.actor_id()) not in (o.authorised_by, coalesce(o.confirmed_by, o.authorised_by)) then
    raise exception 'not this agency''s to open' using errcode = '42501';
  end if;
  if p_usual_basis not in ('OWNER', 'CONSENT') then raise exception 'not a usual basis: %', p_usual_basis using errcode = '42501'; end if;
  update item_audience set ended_at = (select sec.at()), version = version + 1 where basis = 'OVERRIDE' and basis_id = o.id and ended_at is null;
  insert into item_audience (id, item_id, case_file_id, owner_agency_id, agency_id, agency_function, basis, basis_id, lawful_basis, reason, chosen_by, chosen_at, valid_until)
    select p_ids[row_number() over (order by l.id)], l.item_id, l.case_file_id, l.owner_agency_id, l.agency_id, l.agency_function, 'OVERRIDE', o.id, o.lawful_basis, o.reference,
      (select sec.actor_id()), (select sec.at()), o.active_until from override_line l where l.override_id = o.id;
  get diagnostics n = row_count;
  insert into item_audience (id, item_id, case_file_id, owner_agency_id, agency_id, agency_function, basis, reason, chosen_by, chosen_at)
    select p_ids[n + row_number() over (order by l.id)], l.item_id, l.case_file_id, l.owner_agency_id, l.agency_id, l.agency_function, p_usual_basis, 'BESIDE_OVERRIDE:' || o.id, sec.actor_id(), sec.at()
    from override_line l where l.override_id = o.id and not exists (select 1 from item_audience c where c.item_id = l.item_id and c.agency_id = l.agency_id
      and c.agency_function = l.agency_function and c.basis <> 'OVERRIDE' and c.ended_at is null);
  return n;
end $$;
-- Ends the choices of overrides that are no longer in force. Whoever calls it can end nothing else.
create function sharing.end_override_choices(p_case_file uuid) returns int language plpgsql security definer set search_path = concord, pg_temp as $$
declare n int;
begin
  if not sec.sits_on(p_case_file) then raise exception 'not at this table' using errcode = '42501'; end if;
  update item_audience c set ended_at = (select sec.at()), version = c.version + 1 where c.case_file_id = p_case_file and c.ended_at is null and (
    (c.basis = 'OVERRIDE' and not exists (select 1 from consent_override o where o.id = c.basis_id and o.state = 'AUTHORISED' and o.active_until > (select sec.at())))
    or exists (select 1 from consent_override o where o.case_file_id = p_case_file and c.reason = 'BESIDE_OVERRIDE:' || o.id and o.state in ('REVOKED', 'LAPSED', 'ENDED_BY_REVIEW')));
  get diagnostics n = row_count;
  return n;
end $$;
-- The overrides in force on a case file and whom to tell of what happens to it. It never leaves the server.
create function sharing.overrides_of(p_case_file uuid) returns table (id uuid, people uuid[]) language sql stable security definer set search_path = concord, pg_temp as $$
  select o.id, array[o.requested_by, o.authorised_by] from consent_override o
  where sec.sits_on(p_case_file) and o.case_file_id = p_case_file and o.state = 'AUTHORISED' and o.active_until > (select sec.at()) $$;
-- The person agreed, in this very operation: what the agreement covers needs no override any more.
create function sharing.consent_takes_over(p_case_file uuid, p_overrides uuid[]) returns void language plpgsql security definer set search_path = concord, pg_temp as $$
begin
  if not sec.sits_on(p_case_file) or not exists (select 1 from consent_event e where e.case_file_id = p_case_file and e.recorded_at = (select sec.at()) and e.recorded_by = (select sec.actor_id())) then
    raise exception 'nothing was agreed' using errcode = '42501';
  end if;
  update consent_override set state = 'CONSENTED', ended_by = (select sec.actor_id()), ended_at = (select sec.at()), end_reason = 'CONSENT_GIVEN', version = version + 1
    where case_file_id = p_case_file and id = any (p_overrides) and state = 'AUTHORISED';
  perform sharing.end_override_choices(p_case_file);
end $$;
-- The day of the next review, for those who decide without sitting at the table.
create function sharing.next_review_of(p_case_file uuid) returns date language sql stable security definer set search_path = concord, pg_temp as $$
  select r.due_on from review_due r where r.case_file_id = p_case_file and sec.sits_on(p_case_file) $$;
-- What readers of these items must heed: overrides in force on items that the reader's agency owns or receives. It names no recipient.
-- Whoever receives the item by an override is told of that one, and not that there are others.
create function sharing.overrides_on(p_items uuid[]) returns table (item_id uuid, reference text, grounds text[], until timestamptz, conditions text)
language sql stable security definer set search_path = concord, pg_temp as $$
  with mine as (select r.item_id, r.basis, r.basis_id from release r where r.item_id = any (p_items) and r.recipient_agency_id = (select sec.agency_id())
    and r.recipient_function in ('ALL', (select sec.agency_function())) and r.closed_at is null and r.valid_from <= (select sec.at()) and r.valid_until > (select sec.at()))
  select distinct l.item_id, o.reference, o.grounds, o.active_until,
    case when o.owner_agency_id = (select sec.agency_id()) or exists (select 1 from mine where mine.basis_id = o.id) then o.conditions else '' end from override_line l join consent_override o on o.id = l.override_id
  where l.item_id = any (p_items) and o.state = 'AUTHORISED' and o.active_from <= (select sec.at()) and o.active_until > (select sec.at())
    and (o.owner_agency_id = (select sec.agency_id()) or exists (select 1 from mine where mine.item_id = l.item_id and mine.basis_id = o.id)
      or (exists (select 1 from mine where mine.item_id = l.item_id) and not exists (select 1 from mine where mine.item_id = l.item_id and mine.basis = 'OVERRIDE'))) $$;
-- Whom an override is about, for the owner agency's own people, who need not sit at the table. A lent authoriser is not told.
create function sharing.overrides_about(p_overrides uuid[]) returns table (id uuid, case_reference text, person_name text)
language sql stable security definer set search_path = concord, pg_temp as $$
  select o.id, f.reference, p.given_names || ' ' || p.family_name from consent_override o join case_file f on f.id = o.case_file_id join person p on p.id = f.person_id
  where o.id = any (p_overrides) and o.owner_agency_id = (select sec.agency_id()) $$;
-- Counts a read of what came by an override, with the audit of that read. Opening it again within half an hour is the same use.
create function sharing.note_uses(p_ctx text, p_items uuid[]) returns void language plpgsql security definer set search_path = concord, pg_temp as $$
begin
  if not exists (select 1 from release r where r.item_id = any (p_items) and r.basis = 'OVERRIDE') then return; end if;
  perform set_config('app.ctx', p_ctx, true);
  insert into override_use (id, override_id, case_file_id, owner_agency_id, item_id, agency_id, practitioner_id, used_at)
    select uuidv7(), r.basis_id, r.case_file_id, r.owner_agency_id, r.item_id, (select sec.agency_id()), (select sec.actor_id()), (select sec.at()) from release r
    where r.item_id = any (p_items) and r.basis = 'OVERRIDE' and r.recipient_agency_id = (select sec.agency_id()) and r.recipient_function in ('ALL', (select sec.agency_function()))
      and r.valid_from <= (select sec.at()) and r.valid_until > (select sec.at()) and (r.closed_at is null or r.closed_at > (select sec.at()))
      and not exists (select 1 from override_use u where u.override_id = r.basis_id and u.item_id = r.item_id and u.practitioner_id = (select sec.actor_id()) and u.used_at > (select sec.at()) - interval '30 minutes');
end $$;
-- For the job alone: people who should have been told, and overrides whose review is near. No words of anybody.
create function sec.overrides_to_watch(p_today date) returns table (id uuid, case_file_id uuid, owner_agency_id uuid, owner_function text, authoriser_agency_id uuid,
  requested_by uuid, forum_code text, forum_version int, inform_until date, active_until timestamptz)
language sql stable security definer set search_path = concord, pg_temp as $$
  select o.id, o.case_file_id, o.owner_agency_id, o.owner_function, o.authoriser_agency_id, o.requested_by, o.forum_code, o.forum_version,
    case when o.inform_decision = 'DEFERRED' and o.inform_done_on is null and o.tell_escalated_at is null and o.inform_until < p_today and o.authorised_by is not null then o.inform_until end,
    case when o.state = 'AUTHORISED' and o.confirm_asked_at is null and o.active_until > (select sec.at()) and o.active_until <= (select sec.at()) + interval '4 days' then o.active_until end
  from consent_override o where (select sec.actor_id()) = ${SYSTEM} and o.authorised_by is not null
    and ((o.inform_decision = 'DEFERRED' and o.inform_done_on is null and o.tell_escalated_at is null and o.inform_until < p_today)
      or (o.state = 'AUTHORISED' and o.confirm_asked_at is null and o.active_until > (select sec.at()) and o.active_until <= (select sec.at()) + interval '4 days'))
  order by o.id $$;
create function sec.note_override_watched(p_override uuid, p_what text) returns boolean language plpgsql security definer set search_path = concord, pg_temp as $$
declare n int;
begin
  if (select sec.actor_id()) is distinct from ${SYSTEM} then raise exception 'only the job' using errcode = '42501'; end if;
  update consent_override set tell_escalated_at = case when p_what = 'TELL' then (select sec.at()) else tell_escalated_at end, confirm_asked_at = case when p_what = 'CONFIRM' then (select sec.at()) else confirm_asked_at end
    where id = p_override and ((p_what = 'TELL' and tell_escalated_at is null) or (p_what = 'CONFIRM' and confirm_asked_at is null));
  get diagnostics n = row_count;
  return n = 1;
end $$;
revoke all on all functions in schema sharing from public;
grant execute on all functions in schema sharing to app;
grant execute on function sharing.demand_override_for_release(), sharing.demand_override_for_choice(), sharing.know_override_people() to data_owner;
revoke all on function sec.overrides_to_watch(date), sec.note_override_watched(uuid, text) from public;
grant execute on function sec.overrides_to_watch(date), sec.note_override_watched(uuid, text) to app;
set local role data_owner;
grant select on review_due to security_owner;
create trigger consent_override_people before insert or update on consent_override for each row execute function sharing.know_override_people();
create trigger release_override_is_active before insert on release for each row when (new.basis = 'OVERRIDE') execute function sharing.demand_override_for_release();
create trigger item_audience_override_is_active before insert on item_audience for each row when (new.basis = 'OVERRIDE') execute function sharing.demand_override_for_choice();
`;
