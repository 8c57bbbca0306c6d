import type { Actor } from '@concord/domain';
import { Database, type Page, Records } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { displayName } from './person.entity.js';
import { type MatchOutcome, PersonMatchTask } from './person-match-task.entity.js';
import type { SettlePersonMatchInput } from './person-match.input.js';

/** One of the two rows that are compared: just enough to tell people apart. */
export interface ComparedPerson {
  readonly id: string;
  readonly agencyId: string;
  readonly name: string;
  readonly bornOn: string | null;
  readonly sameNumbers: string[];
}

interface ComparedRow {
  readonly id: string;
  readonly agencyId: string;
  readonly familyName: string;
  readonly givenNames: string;
  readonly knownAs: string | null;
  readonly bornOn: string | null;
  readonly sameNumbers: string[];
}

/** The matching officer's work: saying whether two agencies' rows are about one person. Nothing is merged by itself (T16). */
@Injectable()
export class PersonMatchService {
  constructor(
    private readonly records: Records,
    private readonly database: Database,
  ) {}

  /** Tasks that wait, oldest first; or those settled. */
  find(
    actor: Actor,
    {
      settled,
      first,
      after,
    }: { settled?: boolean | undefined; first?: number | undefined; after?: string | undefined },
  ): Promise<Page<PersonMatchTask>> {
    const where = settled
      ? { outcome: ['SAME_PERSON', 'DIFFERENT_PEOPLE', 'UNLINKED'] as MatchOutcome[] }
      : { outcome: null };
    return this.records.page(actor, PersonMatchTask, {
      where,
      order: { createdAt: 'ASC' },
      ...(first ? { first } : {}),
      after,
    });
  }

  /** The two rows side by side. What is shown here is noted like any other reading of a person. */
  async compared(taskId: string): Promise<ComparedPerson[]> {
    const unit = this.database.current();
    const rows = await unit.query<ComparedRow>(
      `select id, agency_id as "agencyId", family_name as "familyName", given_names as "givenNames", known_as as "knownAs", born_on as "bornOn", same_numbers as "sameNumbers"
       from sec.compared_people($1)`,
      [taskId],
    );
    unit.returned(
      'Person',
      rows.map((it) => it.id),
    );
    return rows.map(({ id, agencyId, bornOn, sameNumbers, ...names }) => ({
      id,
      agencyId,
      name: displayName(names),
      bornOn,
      sameNumbers,
    }));
  }

  /** What the owner of the other record thinks, once it has said so. */
  async opinionOn(taskId: string): Promise<string | null> {
    const [row] = await this.database.current().query<{ opinion: string; text: string }>('select opinion, opinion_text as text from sec.opinion_on_match($1)', [taskId]);
    return row ? [opinionWords[row.opinion] ?? row.opinion, row.text].filter((it) => it !== '').join(' ') : null;
  }

  /** One person, two people, or taking back that they were one. Linked rows share case files' tables; unlinked ones stop. */
  async settle(actor: Actor, { id, version, outcome, reason }: SettlePersonMatchInput): Promise<PersonMatchTask> {
    await this.records.change(
      actor,
      'resolve',
      PersonMatchTask,
      id,
      (it) => it.settle(outcome, reason, actor.practitionerId, actor.at),
      version,
    );
    if (outcome === 'SAME_PERSON') await this.database.current().query('select sec.link_people($1)', [id]);
    if (outcome === 'UNLINKED') await this.database.current().query('select sec.unlink_people($1)', [id]);
    const task = await this.records.get(actor, PersonMatchTask, id);
    this.database
      .current()
      .changed({
        action: outcome,
        subject: 'Person',
        subjectId: task.personId,
        detail: { otherPerson: task.otherPersonId, task: id },
      });
    return task;
  }
}

const opinionWords: Readonly<Record<string, string>> = {
  LIKELY_SAME: 'Its record is right; it is likely the same person.',
  NOT_SAME: 'The number in its record was wrong.',
  CANNOT_TELL: 'It cannot tell.',
};
