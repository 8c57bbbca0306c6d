/**
 * The signed session context (governance 5.6): key id | practitioner | agency | function | instant in ms | expiry in s | mac.
 * The API makes one for each operation; the app's login can set the setting but not sign it. Anything unsigned, forged or
 * expired reads as nobody.
 */
export const contextSql = `
set local role security_owner;
grant all on sec.context_key to security_owner;
create function sec.ctx(part int) returns text language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  t text[] := string_to_array(nullif(current_setting('app.ctx', true), ''), '|');
  k sec.context_key;
  signed bytea;
begin
  if t is null or array_length(t, 1) <> 7 then return null; end if;
  if t[6]::bigint < extract(epoch from clock_timestamp()) then return null; end if;
  select * into k from sec.context_key where id = t[1];
  if k.id is null then return null; end if;
  signed := convert_to(array_to_string(t[1:6], '|'), 'UTF8');
  if encode(sha256(k.outer_pad || sha256(k.inner_pad || signed)), 'hex') <> t[7] then return null; end if;
  return t[part];
exception when others then return null;
end $$;
create function sec.actor_id() returns uuid language sql stable as $$ select nullif(sec.ctx(2), '')::uuid $$;
create function sec.agency_id() returns uuid language sql stable as $$ select nullif(sec.ctx(3), '')::uuid $$;
create function sec.agency_function() returns text language sql stable as $$ select sec.ctx(4) $$;
create function sec.at() returns timestamptz language sql stable as $$ select to_timestamp(sec.ctx(5)::double precision / 1000) $$;
revoke all on function sec.ctx(int) from public;
grant execute on function sec.ctx(int), sec.actor_id(), sec.agency_id(), sec.agency_function(), sec.at() to app, data_owner, security_owner;
set local role data_owner;
`;
