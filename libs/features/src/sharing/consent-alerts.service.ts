import type { Actor, Capacity, NoticeKind } from '@concord/domain';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CaseFileEvents, SeatService } from '../case-files/index.js';
import { NotificationsService } from '../notifications/index.js';
import type { ConsentEvent } from './consent-event.entity.js';
import { ConsentTasks } from './consent-tasks.service.js';
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
    private readonly tasks: ConsentTasks,
  ) {}

  onModuleInit(): void {
    this.events.on('closed', (_actor, { caseFileId }) => this.tasks.settleAll(caseFileId));
    this.events.on('seatsChanged', (actor, { caseFileId }) => this.askAgain(actor, caseFileId));
  }

  /** A change of consent, or suspected pressure: the same neutral notice; the record says what it is. */
  tell(actor: Actor, event: ConsentEvent, except: readonly string[] = []): Promise<void> {
    return this.toLeaders(actor, event.caseFileId, event.id, except);
  }

  /** Somebody joined after the person agreed "to those at the table": they get nothing on that until the person is asked again (R18). */
  private async askAgain(actor: Actor, caseFileId: string): Promise<void> {
    const { state, definition } = await this.book.stateOf(actor, caseFileId);
    const raised = await this.tasks.forNewcomers(actor, caseFileId, state, definition);
    if (raised > 0) await this.toLeaders(actor, caseFileId, caseFileId, [], 'CONSENT_TASK');
  }

  private async toLeaders(actor: Actor, caseFileId: string, subjectId: string, except: readonly string[] = [], kind: NoticeKind = 'CONSENT_CHANGED'): Promise<void> {
    const leaders = (await this.seats.seatsOf(actor, caseFileId)).filter((it) => LEADERS.includes(it.capacity));
    const about = { subject: 'ConsentEvent', subjectId, caseFileId };
    const named = leaders.flatMap((it) => it.practitionerId ?? []).filter((it) => !except.includes(it));
    if (named.length > 0) await this.notifications.notify(actor, { practitionerIds: named }, kind, about);
    for (const teamId of new Set(leaders.flatMap((it) => it.teamId ?? []))) await this.notifications.notify(actor, { teamId }, kind, about);
  }
}
