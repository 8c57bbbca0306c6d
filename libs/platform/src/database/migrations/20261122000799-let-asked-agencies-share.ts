import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the computation of releases asks of a case file: whoever may share there may have it asked. */
const FUNCTIONS = ['lock_case_file', 'state_of', 'consent_of', 'apply_releases'];

/**
 * An agency that was asked about a case answers through the ordinary door, without a seat at the table (so that nobody there
 * learns that it answered, but those with whom it shares). Runs after all that replace these functions, and changes one word
 * in each as it stands: who may have releases computed.
 */
export class LetAskedAgenciesShare20261122000799 implements MigrationInterface {
  name = 'LetAskedAgenciesShare20261122000799';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(replaced('sec.sits_on(p_case_file)', 'sec.may_share_on(p_case_file)'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(replaced('sec.may_share_on(p_case_file)', 'sec.sits_on(p_case_file)'));
  }
}

const replaced = (from: string, to: string): string => `
set local role security_owner;
do $do$
declare source text; f record; n int := 0;
begin
  for f in select p.oid from pg_proc p join pg_namespace s on s.oid = p.pronamespace
    where s.nspname = 'sharing' and p.proname = any (array[${FUNCTIONS.map((it) => `'${it}'`).join(', ')}])
  loop
    source := pg_get_functiondef(f.oid);
    if position('${from}' in source) = 0 then raise exception 'the guard of % is not as expected', f.oid::regprocedure; end if;
    execute replace(source, '${from}', '${to}');
    n := n + 1;
  end loop;
  if n < ${FUNCTIONS.length} then raise exception 'found % of ${FUNCTIONS.length} functions', n; end if;
end $do$;
set local role data_owner;
`;
