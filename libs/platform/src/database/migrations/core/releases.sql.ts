/**
 * Releases are computed once, on write, by the domain; one definer function applies them (need-to-know section 3).
 * It opens only what an owner chose (item_audience, or the standing choice of an item), a staff-safety line, or a child at
 * risk for children's services, and checks what it closed and opened:
 * under forced row-level security one agency could not otherwise close another's releases, and would not notice.
 */
export const releasesSql = `
set local role security_owner;
create function sharing.lock_case_file(p_case_file uuid) returns void language plpgsql security definer set search_path = concord, pg_temp as $$
begin
  if not sec.sits_on(p_case_file) then raise exception 'not at this table' using errcode = '42501'; end if;
  -- not "for update": whoever writes an item holds a key share on the case file, and two of them would wait for each other
  perform 1 from case_file where id = p_case_file for no key update;
end $$;
-- What the release computation needs of one case file: no words of any item, only its shape and the owners' choices.
create function sharing.state_of(p_case_file uuid) returns json language plpgsql stable security definer set search_path = concord, pg_temp as $$
begin
  if not sec.sits_on(p_case_file) then raise exception 'not at this table' using errcode = '42501'; end if;
  return json_build_object(
    'forumCode', (select forum_code from case_file where id = p_case_file),
    'forumVersion', (select forum_version from case_file where id = p_case_file),
    'items', coalesce((select json_agg(json_build_object('id', i.id, 'ownerAgencyId', i.owner_agency_id, 'ownerSector', a.sector, 'category', i.category,
        'confidential', i.confidential, 'riskTo', i.risk_to, 'statutoryBar', i.statutory_bar, 'withdrawnAt', i.withdrawn_at,
        'sharesByDefault', i.shares_by_default, 'aboutChildAtRisk', i.about_child_at_risk or exists (select 1 from item_person ip where ip.item_id = i.id and ip.role = 'CHILD_AT_RISK')))
      from item i join agency a on a.id = i.owner_agency_id where i.case_file_id = p_case_file), '[]'),
    'choices', coalesce((select json_agg(json_build_object('id', c.id, 'itemId', c.item_id, 'agencyId', c.agency_id, 'agencyFunction', c.agency_function,
        'basis', c.basis, 'basisId', c.basis_id, 'lawfulBasis', c.lawful_basis, 'validUntil', case when isfinite(c.valid_until) then c.valid_until end, 'endedAt', c.ended_at))
      from item_audience c where c.case_file_id = p_case_file), '[]'),
    'releases', coalesce((select json_agg(json_build_object('id', r.id, 'itemId', r.item_id, 'agencyId', r.recipient_agency_id, 'agencyFunction', r.recipient_function,
        'basis', r.basis, 'basisId', r.basis_id, 'validUntil', case when isfinite(r.valid_until) then r.valid_until end))
      from release r where r.case_file_id = p_case_file and r.closed_at is null), '[]'),
    'seats', coalesce((select jsonb_agg(distinct jsonb_build_object('agencyId', p.agency_id, 'agencyFunction', p.agency_function, 'sector', a.sector,
        'since', (select min(q.valid_from) from participation q where q.case_file_id = p_case_file and q.agency_id = p.agency_id and q.agency_function = p.agency_function)))
      from participation p join agency a on a.id = p.agency_id
      where p.case_file_id = p_case_file and p.valid_from <= (select sec.at()) and p.valid_until > (select sec.at())), '[]'),
    -- what is said about a child at risk goes to the children's services at the table, or to the partnership's where none sits
    'childrensServices', coalesce(
      (select jsonb_agg(distinct p.agency_id) from participation p
        where p.case_file_id = p_case_file and p.agency_function = 'CHILDRENS_SERVICES' and p.valid_from <= (select sec.at()) and p.valid_until > (select sec.at())),
      (select jsonb_agg(f.agency_id) from agency_function f where f.function = 'CHILDRENS_SERVICES'), '[]'),
    'sectors', (select jsonb_object_agg(a.id, a.sector) from agency a));
end $$;
-- p_open: [{ id, itemId, agencyId, agencyFunction, purpose, basis, basisId, lawfulBasis, policyVersion, validUntil }]
create function sharing.apply_releases(p_case_file uuid, p_close uuid[], p_reason text, p_open jsonb) returns void
language plpgsql security definer set search_path = concord, pg_temp as $$
declare n int;
begin
  if not sec.sits_on(p_case_file) then raise exception 'not at this table' using errcode = '42501'; end if;
  update release set closed_at = (select sec.at()), closed_xid = pg_current_xact_id(), closed_reason = p_reason
    where id = any (p_close) and case_file_id = p_case_file and closed_at is null;
  get diagnostics n = row_count;
  if n <> cardinality(p_close) then raise exception 'closed % of % releases', n, cardinality(p_close); end if;
  insert into release (id, item_id, case_file_id, owner_agency_id, item_created_at, recipient_agency_id, recipient_function, purpose,
      basis, basis_id, lawful_basis, policy_version, valid_from, valid_until)
    select o.id, i.id, i.case_file_id, i.owner_agency_id, i.created_at, o."agencyId", o."agencyFunction", o.purpose,
      o.basis, o."basisId", coalesce(o."lawfulBasis", '{}'), o."policyVersion", (select sec.at()), coalesce(o."validUntil", 'infinity')
    from jsonb_to_recordset(p_open) as o(id uuid, "itemId" uuid, "agencyId" uuid, "agencyFunction" text, purpose text, basis text, "basisId" uuid,
      "lawfulBasis" jsonb, "policyVersion" text, "validUntil" timestamptz)
    join item i on i.id = o."itemId" and i.case_file_id = p_case_file and not i.statutory_bar and i.withdrawn_at is null
    where i.category = 'STAFF_SAFETY'
       or (o."agencyFunction" = 'CHILDRENS_SERVICES' and (i.about_child_at_risk or exists (select 1 from item_person ip where ip.item_id = i.id and ip.role = 'CHILD_AT_RISK')))
       or (i.shares_by_default and exists (select 1 from participation p where p.case_file_id = p_case_file and p.agency_id = o."agencyId"
             and p.agency_function = o."agencyFunction" and p.valid_from <= sec.at() and p.valid_until > sec.at()))
       or exists (select 1 from item_audience c where c.item_id = i.id and c.agency_id = o."agencyId" and c.agency_function = o."agencyFunction" and c.ended_at is null);
  get diagnostics n = row_count;
  if n <> jsonb_array_length(p_open) then raise exception 'opened % of % releases', n, jsonb_array_length(p_open); end if;
end $$;
revoke all on all functions in schema sharing from public;
grant execute on all functions in schema sharing to app;
set local role data_owner;
`;
