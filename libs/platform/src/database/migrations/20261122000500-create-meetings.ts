import type { MigrationInterface, QueryRunner } from 'typeorm';
import { byAgency, byCaseFile } from '../guarded-table.js';
import { meetingTablesSql } from './meetings/meeting-tables.sql.js';
import { meetingFunctionsSql } from './meetings/meeting-functions.sql.js';

const TABLES = ['meeting', 'invitation', 'attendance', 'meeting_presence', 'meeting_part', 'agenda_note', 'tabled_item', 'decision', 'agency_return', 'conflict_declaration'];

/** Meetings: who is asked and who came, returns, the room with its parts, what entered the record, decisions. */
export class CreateMeetings20261122000500 implements MigrationInterface {
  name = 'CreateMeetings20261122000500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(meetingTablesSql);
    await runner.query([...TABLES.map((it) => byCaseFile(it)), byAgency('return_item'), byAgency('coverage_opt_out', 'owner_agency_id')].join('\n'));
    await runner.query(meetingFunctionsSql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('set local role security_owner; drop function sec.in_running_meeting(uuid); drop function sharing.coverage(uuid, uuid[]); drop function sharing.coverage_opted_out(uuid, uuid[]); set local role data_owner');
    await runner.query(`drop table coverage_opt_out, return_item, ${[...TABLES].reverse().join(', ')} cascade`);
  }
}
