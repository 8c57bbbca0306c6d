import { RuleBroken } from '@concord/domain';
import { Database } from '@concord/platform';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CaseFileEvents } from '../case-files/index.js';

/** Whoever hears a case without a name gets no seat at its record while that lasts: they could look up who it is (R25). */
@Injectable()
export class NamedOrNameless implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly events: CaseFileEvents,
  ) {}

  onModuleInit(): void {
    this.events.on('seatsChanged', (_actor, { caseFileId }) => this.refuseBoth(caseFileId));
  }

  /** Whoever gives the seat may not see the presentation, so the database is asked for them all. */
  private async refuseBoth(caseFileId: string): Promise<void> {
    const [found] = await this.database.current().query<{ both: boolean }>('select sharing.named_and_nameless($1) as both', [caseFileId]);
    if (found?.both) {
      throw new RuleBroken('This agency cannot have a seat at this record now. Ask the co-ordinator, who knows why.', 'practitionerId');
    }
  }
}
