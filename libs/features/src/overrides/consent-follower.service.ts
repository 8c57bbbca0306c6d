import { type Actor, coveredByConsent, foldConsent } from '@concord/domain';
import { Database } from '@concord/platform';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type CaseSharing, ReleaseBook } from '../sharing/index.js';
import { OverrideNews } from './override-news.service.js';

interface InForce {
  readonly id: string;
  readonly people: string[];
}

/** When the person says something new: agreement takes over from an override that it covers; a new no leaves it and tells its owner. */
@Injectable()
export class ConsentFollower implements OnModuleInit {
  constructor(
    private readonly book: ReleaseBook,
    private readonly database: Database,
    private readonly news: OverrideNews,
  ) {}

  onModuleInit(): void {
    this.book.follow((actor, caseFileId, sharing) => this.follow(actor, caseFileId, sharing));
  }

  private async follow(actor: Actor, caseFileId: string, { state, definition }: CaseSharing): Promise<void> {
    const said = foldConsent(state.consent, state.assessments, actor.at).latest;
    if (said?.recordedAt.getTime() !== actor.at.getTime()) return;
    const inForce = await this.database.current().query<InForce>('select id, people from sharing.overrides_of($1)', [caseFileId]);
    if (inForce.length === 0) return;
    const covered = coveredByConsent(state, definition, actor.at).filter((id) => inForce.some((it) => it.id === id));
    for (const it of inForce) await this.news.consentChanged(actor, it.people, it.id, caseFileId);
    if (covered.length > 0) await this.takeOver(actor, caseFileId, covered);
  }

  private async takeOver(actor: Actor, caseFileId: string, covered: readonly string[]): Promise<void> {
    const unit = this.database.current();
    await unit.query('select sharing.consent_takes_over($1, $2)', [caseFileId, covered]);
    for (const id of covered) unit.changed({ action: 'consentTakesOver', subject: 'ConsentOverride', subjectId: id, caseFileId });
    await this.book.refold(actor, caseFileId, 'CONSENT_TOOK_OVER');
  }
}
