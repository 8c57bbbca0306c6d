/**
 * Row-level security for a new table: enabled, forced, with a coarse predicate that contains the decision, and the app's
 * grants. It never hides what the decision allows and never opens a row without an own-agency or release reason.
 * Use one of these for every table in a migration; the schema test fails for a table without forced security.
 */
const guarded = (table: string, using: string, check: string, verbs: string): string => `
  alter table ${table} enable row level security;
  alter table ${table} force row level security;
  create policy ${table}_read on ${table} for select to app using (${using});
  create policy ${table}_insert on ${table} for insert to app with check (${check});
  create policy ${table}_change on ${table} for update to app using (${using}) with check (${check});
  create policy ${table}_remove on ${table} for delete to app using (${check});
  create policy ${table}_definer on ${table} to security_owner using (true) with check (true);
  grant ${verbs} on ${table} to app;
  grant select, insert, update on ${table} to security_owner;
`;

const MY_AGENCY = '(select sec.agency_id())';
const ME = '(select sec.actor_id())';

/** Rows of a case file: seen and written by agencies with a row in participation. The table has `case_file_id`. */
export const byCaseFile = (table: string, verbs = 'select, insert, update'): string => {
  const sits = `exists (select 1 from participation p where p.case_file_id = ${table}.case_file_id and p.agency_id = ${MY_AGENCY})`;
  return guarded(table, sits, sits, verbs);
};

/** Rows that belong to one agency alone. */
export const byAgency = (table: string, column = 'agency_id', verbs = 'select, insert, update'): string =>
  guarded(table, `${column} = ${MY_AGENCY}`, `${column} = ${MY_AGENCY}`, verbs);

/** Rows that belong to one practitioner alone, such as drafts. */
export const byPractitioner = (table: string, column = 'practitioner_id', verbs = 'select, insert, update, delete'): string =>
  guarded(table, `${column} = ${ME}`, `${column} = ${ME}`, verbs);

/** Detail rows of a person: seen by those who see the person. The table has `person_id`. */
export const byPerson = (table: string, verbs = 'select, insert, update'): string => {
  const seen = `exists (select 1 from person p where p.id = ${table}.person_id)`;
  const own = `exists (select 1 from person p where p.id = ${table}.person_id and p.registering_agency_id = ${MY_AGENCY})`;
  return guarded(table, seen, own, verbs);
};

/** Directory data (agencies, teams, names of staff): read by everybody signed in, written by the partnership's set-up only. */
export const byDirectory = (table: string): string => `
  alter table ${table} enable row level security;
  alter table ${table} force row level security;
  create policy ${table}_read on ${table} for select to app using (${ME} is not null);
  create policy ${table}_setup on ${table} to data_owner using (true) with check (true);
  create policy ${table}_definer on ${table} to security_owner using (true) with check (true);
  grant select on ${table} to app;
  grant select on ${table} to security_owner;
`;

/** A predicate of the migration's own, where none of the above fits. */
export const byRule = (table: string, using: string, check: string, verbs = 'select, insert, update'): string =>
  guarded(table, using, check, verbs);
