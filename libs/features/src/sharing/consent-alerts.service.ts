import type { Actor, Capacity } from '@concord/domain';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CaseFileEvents, SeatService } from '../case-files/index.js';
import { NotificationsService } from '../notifications/index.js';
import type { ConsentEvent } from './consent-event.entity.js';
import { ReleaseBook } from './release-book.service.js';

const LEADERS: readonly Capacity[] = ['CHAIR', 'JOINT_CHAIR', 'CO_ORDINATOR', 'LEAD_PROFESSIONAL', 'CASE_OWNER'];

/** Tells those who run a case that consent has changed, that pressure is suspected, or that somebody new must be asked about. */
@Injectable()
export class ConsentAlerts implements OnModuleInit {
  constructor(
    private readonly notifications: NotificationsService,
    private readonly seats: SeatService,
    private readonly events: CaseFileEvents,
    private readonly book: ReleaseBook,
  ) {}

  onModuleInit(): void {
    this.events.on('seatsChanged', (actor, { caseFileId }) => this.askAgain(actor, caseFileId));
  }

  /** A change of consent, or suspected pressure: the same neutral notice; the record says what it is. */
  tell(actor: Actor, event: ConsentEvent, except: readonly string[] = []): Promise<void> {
    return this.toLeaders(actor, event.caseFileId, event.id, except);
  }

  /** Somebody joined after the person agreed "to those at the table": they get nothing on that until the person is asked again (R18). */
  private async askAgain(actor: Actor, caseFileId: string): Promise<void> {
    const { state } = await this.book.stateOf(actor, caseFileId);
    const isNew = state.seats.some((seat) => seat.since.getTime() === actor.at.getTime());
    const agreed = state.consent.findLast((it) => it.scopes.some((scope) => scope.effect === 'PERMIT' && scope.recipient === 'FORUM_PARTICIPANTS'));
    if (isNew && agreed) await this.toLeaders(actor, caseFileId, agreed.id);
  }

  private async toLeaders(actor: Actor, caseFileId: string, subjectId: string, except: readonly string[] = []): Promise<void> {
    const leaders = (await this.seats.seatsOf(actor, caseFileId)).filter((it) => LEADERS.includes(it.capacity));
    const about = { subject: 'ConsentEvent', subjectId, caseFileId };
    const named = leaders.flatMap((it) => it.practitionerId ?? []).filter((it) => !except.includes(it));
    if (named.length > 0) await this.notifications.notify(actor, { practitionerIds: named }, 'CONSENT_CHANGED', about);
    for (const teamId of new Set(leaders.flatMap((it) => it.teamId ?? []))) await this.notifications.notify(actor, { teamId }, 'CONSENT_CHANGED', about);
  }
}
