import type { Actor } from '@concord/domain';
import { Records } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { AgenciesService } from '../agencies/index.js';
import { CaseFileService } from '../case-files/index.js';
import type { Meeting } from '../meetings/index.js';
import { Practitioner } from '../practitioners/index.js';
import { type MeetingRecord, MeetingRecordLoader } from './meeting-record.loader.js';
import { type Names, type NewBlock, RecordBlocks } from './record-blocks.js';

/** Drafts the minutes of a meeting from its record: nothing is typed twice, and nothing said is lost. */
@Injectable()
export class MinutesDrafting {
  constructor(
    private readonly loader: MeetingRecordLoader,
    private readonly caseFiles: CaseFileService,
    private readonly agencies: AgenciesService,
    private readonly records: Records,
  ) {}

  async blocksFor(actor: Actor, meeting: Meeting): Promise<NewBlock[]> {
    const record = await this.loader.load(actor, meeting);
    const definition = await this.caseFiles.definitionOf(actor, meeting.caseFileId);
    return new RecordBlocks(record, definition, await this.namesIn(actor, record)).all();
  }

  private async namesIn(actor: Actor, { actions }: MeetingRecord): Promise<Names> {
    const agencies = new Map((await this.agencies.all(actor)).map((it) => [it.id, it.shortName]));
    const owners = [...new Set(actions.flatMap((it) => (it.ownerPractitionerId ? [it.ownerPractitionerId] : [])))];
    const found = owners.length === 0 ? [] : await this.records.find(actor, Practitioner, { where: { id: owners } });
    const people = new Map(found.map((it) => [it.id, it.name]));
    return {
      agency: (id) => (id && agencies.get(id)) || 'an agency',
      practitioner: (id) => (id && people.get(id)) || 'somebody to be named',
    };
  }
}
