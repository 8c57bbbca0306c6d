/**
 * Changes are chained by audit.append (governance 4.2), last in their transaction. Reads and refusals are plain inserts,
 * sealed later. Entries hold ids, codes and hashes, never narrative. The app's login has neither select, update nor delete.
 */
export const auditSql = `
set local role audit_owner;
create table audit.head (one boolean primary key default true check (one), seq bigint not null, hash bytea not null);
insert into audit.head values (true, 0, sha256(''::bytea));
create table audit.event (
  seq bigint primary key, event_id uuid not null unique, occurred_at timestamptz not null, canonical text not null,
  prev_hash bytea not null, hash bytea not null);
create table audit.entry (
  id uuid primary key, kind text not null check (kind in ('READ', 'REFUSAL')), occurred_at timestamptz not null default clock_timestamp(),
  canonical text not null);
create index entry_occurred_at on audit.entry (occurred_at);
create function audit.append(p_event_id uuid, p_canonical text) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare h audit.head; n bigint; x bytea; t timestamptz := clock_timestamp();
begin
  select * into strict h from audit.head where one for update;
  n := h.seq + 1;
  x := sha256('\\x00'::bytea || int8send(n) || h.hash || uuid_send(p_event_id)
     || convert_to(to_char(t at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), 'UTF8') || convert_to(p_canonical, 'UTF8'));
  insert into audit.event (seq, event_id, occurred_at, canonical, prev_hash, hash) values (n, p_event_id, t, p_canonical, h.hash, x);
  update audit.head set seq = n, hash = x where one;
  return n;
end $$;
create function audit.refuse_change() returns trigger language plpgsql as $$
begin raise exception 'audit entries are never changed'; end $$;
create trigger event_is_final before update or delete on audit.event for each row execute function audit.refuse_change();
create trigger event_is_kept before truncate on audit.event for each statement execute function audit.refuse_change();
create trigger entry_is_final before update or delete on audit.entry for each row execute function audit.refuse_change();
create trigger entry_is_kept before truncate on audit.entry for each statement execute function audit.refuse_change();
alter table audit.head enable row level security; alter table audit.head force row level security;
alter table audit.event enable row level security; alter table audit.event force row level security;
alter table audit.entry enable row level security; alter table audit.entry force row level security;
create policy head_owner on audit.head to audit_owner using (true) with check (true);
create policy event_owner on audit.event to audit_owner using (true) with check (true);
create policy event_auditor on audit.event for select to auditor using (true);
create policy entry_write on audit.entry for insert to app with check (true);
create policy entry_auditor on audit.entry for select to auditor using (true);
revoke all on function audit.append(uuid, text) from public;
grant execute on function audit.append(uuid, text) to app;
grant insert (id, kind, canonical) on audit.entry to app;
grant select on audit.event, audit.entry to auditor;
set local role data_owner;
`;
