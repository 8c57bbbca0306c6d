import { randomBytes } from 'node:crypto';
import { type Actor, cleanText, type IncidentOutcome, overrideClocks, type OverrideReviewOutcome, randomReference } from '@concord/domain';
import { Records } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { ConsentOverride } from './consent-override.entity.js';
import { Incident } from './incident.entity.js';
import { OverrideNews } from './override-news.service.js';
import { OverrideOpening } from './override-opening.service.js';

const HOUR = 3_600_000;

/** A third person looks at it afterwards. What should not have been shared closes at once and becomes an incident (R34). */
@Injectable()
export class OverrideReviews {
  constructor(
    private readonly records: Records,
    private readonly opening: OverrideOpening,
    private readonly news: OverrideNews,
  ) {}

  async review(actor: Actor, { id, version, outcome, text }: { id: string; version: number; outcome: OverrideReviewOutcome; text: string }): Promise<ConsentOverride> {
    const override = await this.records.change(
      actor,
      'review',
      ConsentOverride,
      id,
      (it) => {
        it.review(actor.practitionerId, actor.at, outcome, cleanText(text));
        if (outcome === 'NOT_UPHELD' && it.state === 'AUTHORISED') it.end('endByReview', actor.practitionerId, actor.at, 'NOT_UPHELD');
      },
      version,
    );
    if (outcome === 'NOT_UPHELD') await this.undo(actor, override);
    await this.news.reviewed(actor, override);
    return override;
  }

  incidentOf(actor: Actor, overrideId: string): Promise<Incident | undefined> {
    return this.records.find(actor, Incident, { where: { subjectId: overrideId } }).then(([first]) => first);
  }

  openIncidents(actor: Actor): Promise<Incident[]> {
    return this.records.find(actor, Incident, { where: { closedAt: null }, order: { dueAt: 'ASC' } });
  }

  incident(actor: Actor, id: string): Promise<Incident> {
    return this.records.get(actor, Incident, id);
  }

  closeIncident(actor: Actor, { id, version, outcome, text }: { id: string; version: number; outcome: IncidentOutcome; text: string }): Promise<Incident> {
    return this.records.change(actor, 'close', Incident, id, (it) => it.close(actor.practitionerId, actor.at, outcome, cleanText(text)), version);
  }

  private async undo(actor: Actor, override: ConsentOverride): Promise<void> {
    const { definition } = await this.opening.sharingOf(actor, override);
    await this.opening.close(actor, override, 'OVERRIDE_NOT_UPHELD');
    const incident = await this.records.create(actor, Incident, {
      reference: randomReference(randomBytes(16), 'IN'),
      caseFileId: override.caseFileId,
      ownerAgencyId: override.ownerAgencyId,
      kind: 'OVERRIDE_NOT_UPHELD',
      subject: 'ConsentOverride',
      subjectId: override.id,
      openedBy: actor.practitionerId,
      openedAt: actor.at,
      dueAt: new Date(actor.at.getTime() + overrideClocks(definition.clocks).breachTriageHours * HOUR),
    });
    await this.news.ended(actor, override);
    await this.news.incident(actor, incident);
  }
}
