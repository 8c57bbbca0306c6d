import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a law closes is not told by a question about the past either, but to those whom its owner agency named (R10). */
export class KeepBarsFromThePast20261122000762 implements MigrationInterface {
  name = 'KeepBarsFromThePast20261122000762';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(replaced(OWNERS, NAMED));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(replaced(NAMED, OWNERS));
  }
}

const OWNERS = '(not i.statutory_bar or i.owner_agency_id = (select sec.agency_id()))';
const NAMED = `(not i.statutory_bar or exists (select 1 from bar_reader b where b.item_id = i.id and b.owner_agency_id = i.owner_agency_id
      and b.owner_agency_id = (select sec.agency_id()) and b.practitioner_id = (select sec.actor_id()) and b.valid_from <= (select sec.at()) and b.valid_until > (select sec.at())))`;

const replaced = (from: string, to: string): string => `
set local role data_owner;
grant select on bar_reader to security_owner;
set local role security_owner;
do $do$
declare source text := pg_get_functiondef('sharing.past_items(uuid)'::regprocedure);
begin
  if position($from$${from}$from$ in source) = 0 then raise exception 'sharing.past_items is not as expected'; end if;
  execute replace(source, $from$${from}$from$, $to$${to}$to$);
end $do$;
set local role data_owner;
`;
