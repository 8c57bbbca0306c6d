import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Addresses for content-free mail. The application cannot read credentials, so it asks for the addresses of the people it
 * is about to tell, and of nobody who has left.
 */
export class CreateMailAddresses20261122000110 implements MigrationInterface {
  name = 'CreateMailAddresses20261122000110';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      set local role security_owner;
      create function sec.mail_addresses(p_practitioners uuid[]) returns table (practitioner_id uuid, email text)
      language sql stable security definer set search_path = concord, pg_temp as $$
        select c.practitioner_id, c.email from practitioner_credential c join practitioner p on p.id = c.practitioner_id
        where c.practitioner_id = any (p_practitioners) and p.active and (select sec.actor_id()) is not null $$;
      revoke all on function sec.mail_addresses(uuid[]) from public;
      grant execute on function sec.mail_addresses(uuid[]) to app;
      set local role data_owner;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('set local role security_owner; drop function sec.mail_addresses(uuid[]); set local role data_owner');
  }
}
