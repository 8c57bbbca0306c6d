/** What meetings must ask past row-level security: two narrow questions, each answered without a word of any record. */
export const meetingFunctionsSql = `
set local role security_owner;
-- Nobody is signed out for listening. A meeting left open by mistake stops counting after half a day.
create function sec.in_running_meeting(p_practitioner uuid) returns boolean language sql stable security definer set search_path = concord, pg_temp as $$
  select exists (select 1 from meeting_presence p join meeting m on m.id = p.meeting_id
    where p.practitioner_id = p_practitioner and p.left_at is null and m.status = 'OPEN' and p.joined_at > clock_timestamp() - interval '14 hours') $$;
-- Which agencies hold a live release of items that the caller may see; only for those who keep the record of the case,
-- and not for items whose owner opted out (need-to-know section 5, coverage view).
create function sharing.coverage(p_case_file uuid, p_items uuid[]) returns table (item_id uuid, agency_id uuid, agency_function text)
language sql stable security definer set search_path = concord, pg_temp as $$
  select r.item_id, r.recipient_agency_id, r.recipient_function
  from release r
  where r.case_file_id = p_case_file and r.item_id = any (p_items) and r.closed_at is null and r.valid_from <= (select sec.at()) and r.valid_until > (select sec.at())
    and not exists (select 1 from coverage_opt_out o where o.item_id = r.item_id)
    and (r.owner_agency_id = (select sec.agency_id()) or exists (select 1 from release mine where mine.item_id = r.item_id and mine.recipient_agency_id = (select sec.agency_id())
      and mine.recipient_function in ('ALL', sec.agency_function()) and mine.closed_at is null and mine.valid_from <= sec.at() and mine.valid_until > sec.at()))
    and exists (select 1 from participation p where p.case_file_id = p_case_file and p.capacity in ('CHAIR', 'JOINT_CHAIR', 'MINUTE_TAKER', 'CO_ORDINATOR')
      and p.valid_from <= (select sec.at()) and p.valid_until > (select sec.at())
      and (p.practitioner_id = (select sec.actor_id()) or p.team_id in (select m.team_id from team_member m where m.practitioner_id = (select sec.actor_id()) and m.valid_from <= (select sec.at()) and m.valid_until > (select sec.at())))) $$;
create function sharing.coverage_opted_out(p_case_file uuid, p_items uuid[]) returns setof uuid
language sql stable security definer set search_path = concord, pg_temp as $$
  select o.item_id from coverage_opt_out o where o.case_file_id = p_case_file and o.item_id = any (p_items) and sec.sits_on(p_case_file) $$;
revoke all on function sec.in_running_meeting(uuid), sharing.coverage(uuid, uuid[]), sharing.coverage_opted_out(uuid, uuid[]) from public;
grant execute on function sec.in_running_meeting(uuid), sharing.coverage(uuid, uuid[]), sharing.coverage_opted_out(uuid, uuid[]) to app;
set local role data_owner;
`;
