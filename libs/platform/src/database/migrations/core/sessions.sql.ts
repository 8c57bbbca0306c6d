/** Sign-in runs before anybody is known, so it goes through these definer functions; the app cannot read credentials. */
export const sessionsSql = `
alter table practitioner_credential enable row level security; alter table practitioner_credential force row level security;
alter table practitioner_session enable row level security; alter table practitioner_session force row level security;
create policy credential_definer on practitioner_credential to security_owner using (true) with check (true);
create policy credential_setup on practitioner_credential to data_owner using (true) with check (true);
create policy session_definer on practitioner_session to security_owner using (true) with check (true);
grant select, update on practitioner_credential to security_owner;
grant select, insert, update on practitioner_session to security_owner;
set local role security_owner;
set local search_path = concord;
create function sec.credentials_for(p_email text)
returns table (practitioner_id uuid, agency_id uuid, password_hash text, active boolean, failed_count int, last_failed_at timestamptz)
language sql stable security definer set search_path = concord, pg_temp as $$
  select c.practitioner_id, p.agency_id, c.password_hash, p.active, c.failed_count, c.last_failed_at
  from practitioner_credential c join practitioner p on p.id = c.practitioner_id where c.email = lower(trim(p_email)) $$;
create function sec.note_sign_in(p_practitioner uuid, p_succeeded boolean) returns void
language sql security definer set search_path = concord, pg_temp as $$
  update practitioner_credential set failed_count = case when p_succeeded then 0 else failed_count + 1 end,
    last_failed_at = case when p_succeeded then last_failed_at else clock_timestamp() end where practitioner_id = p_practitioner $$;
create function sec.open_session(p_id uuid, p_token_hash bytea, p_practitioner uuid, p_expires_at timestamptz, p_idle_until timestamptz) returns void
language sql security definer set search_path = concord, pg_temp as $$
  insert into practitioner_session (id, token_hash, practitioner_id, expires_at, idle_until) values (p_id, p_token_hash, p_practitioner, p_expires_at, p_idle_until) $$;
create function sec.session_actor(p_token_hash bytea, p_at timestamptz)
returns table (session_id uuid, practitioner_id uuid, name text, job_title text, agency_id uuid, agency_name text, agency_function text, sector text,
  roles text[], team_ids uuid[], is_contact_point boolean, training_expires_on date, opened_at timestamptz, expires_at timestamptz, idle_until timestamptz)
language sql stable security definer set search_path = concord, pg_temp as $$
  select s.id, p.id, p.name, p.job_title, a.id, a.name, p.agency_function, a.sector, p.roles,
    coalesce((select array_agg(m.team_id order by m.team_id) from team_member m where m.practitioner_id = p.id and m.valid_from <= p_at and m.valid_until > p_at), '{}'),
    p.is_contact_point, p.training_expires_on, s.opened_at, s.expires_at, s.idle_until
  from practitioner_session s join practitioner p on p.id = s.practitioner_id join agency a on a.id = p.agency_id
  where s.token_hash = p_token_hash and s.closed_at is null and p.active and s.expires_at > p_at $$;
create function sec.touch_session(p_token_hash bytea, p_idle_until timestamptz) returns void
language sql security definer set search_path = concord, pg_temp as $$
  update practitioner_session set idle_until = greatest(idle_until, p_idle_until) where token_hash = p_token_hash and closed_at is null $$;
create function sec.close_session(p_token_hash bytea) returns void
language sql security definer set search_path = concord, pg_temp as $$
  update practitioner_session set closed_at = clock_timestamp() where token_hash = p_token_hash and closed_at is null $$;
create function sec.demo_accounts() returns table (email text, name text, agency text, who_they_are text, what_to_try text)
language sql stable security definer set search_path = concord, pg_temp as $$
  select d.email, p.name, a.name, d.who_they_are, d.what_to_try from demo_account d
  join practitioner p on p.id = d.practitioner_id join agency a on a.id = p.agency_id order by d.position $$;
set local role data_owner;
`;
