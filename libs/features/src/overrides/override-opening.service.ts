import { type Actor, type LocalDate, usualBasis } from '@concord/domain';
import { Database, newId, Records } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { type CaseSharing, ReleaseBook } from '../sharing/index.js';
import type { ConsentOverride } from './consent-override.entity.js';
import { OverrideLine } from './override-parts.entity.js';

/** What an override opens and closes, in the transaction of the decision. Everything is derived from the stored record (R29). */
@Injectable()
export class OverrideOpening {
  constructor(
    private readonly records: Records,
    private readonly database: Database,
    private readonly book: ReleaseBook,
  ) {}

  /** The facts of the case, for deciders who need not sit at its table. */
  sharingOf(actor: Actor, { caseFileId }: ConsentOverride): Promise<CaseSharing> {
    return this.book.stateOf(actor, caseFileId);
  }

  async nextReviewOf({ caseFileId }: ConsentOverride): Promise<LocalDate | null> {
    const [row] = await this.database.current().query<{ dueOn: LocalDate | null }>('select sharing.next_review_of($1) as "dueOn"', [caseFileId]);
    return row?.dueOn ?? null;
  }

  /** Opens what it covers until its end, or moves that end. */
  async open(actor: Actor, override: ConsentOverride): Promise<void> {
    const { definition } = await this.sharingOf(actor, override);
    const lines = await this.records.find(actor, OverrideLine, { where: { overrideId: override.id } });
    const ids = Array.from({ length: lines.length * 2 }, newId);
    const usual = usualBasis(definition) === 'CONSENT' ? 'CONSENT' : 'OWNER';
    await this.database.current().query('select sharing.open_override($1, $2, $3)', [override.id, usual, ids]);
    this.note(override, 'openOverride', lines);
    await this.book.refold(actor, override.caseFileId, 'OVERRIDE_IN_FORCE');
  }

  /** Closes whatever rests on overrides of the case that are no longer in force. */
  async close(actor: Actor, override: ConsentOverride, reason: string): Promise<void> {
    await this.database.current().query('select sharing.end_override_choices($1)', [override.caseFileId]);
    this.note(override, 'closeOverride', []);
    await this.book.refold(actor, override.caseFileId, reason);
  }

  private note({ id, caseFileId }: ConsentOverride, action: string, lines: readonly OverrideLine[]): void {
    const detail = { lines: lines.map((it) => `${it.itemId} ${it.agencyId} ${it.agencyFunction}`) };
    this.database.current().changed({ action, subject: 'ConsentOverride', subjectId: id, caseFileId, detail });
  }
}
