import type { Actor } from '@concord/domain';
import { Records } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { SeatService } from '../case-files/index.js';
import { NotificationsService } from '../notifications/index.js';
import { ActionEvent, type ActionEventKind } from './action-event.entity.js';
import { AgencyContacts } from './agency-contacts.service.js';
import type { AgreedAction } from './agreed-action.entity.js';

/** Writes down what happened to an action and tells those who wait for it. */
@Injectable()
export class ActionNews {
  constructor(
    private readonly records: Records,
    private readonly seats: SeatService,
    private readonly notifications: NotificationsService,
    private readonly contacts: AgencyContacts,
  ) {}

  async write(actor: Actor, { id: actionId, caseFileId }: AgreedAction, kind: ActionEventKind, note = '', dueOn: string | null = null): Promise<void> {
    await this.records.create(actor, ActionEvent, { actionId, caseFileId, kind, note, dueOn, createdByAgencyId: actor.agencyId });
  }

  /** Tells the owner that an action waits for their answer: the person, or their agency's contact points. */
  async offer(actor: Actor, { id, caseFileId, ownerPractitionerId, responsibleAgencyId, responsibleFunction }: AgreedAction): Promise<void> {
    const to = ownerPractitionerId ? { practitionerIds: [ownerPractitionerId] } : await this.contacts.of(responsibleAgencyId, responsibleFunction);
    await this.notifications.notify(actor, to, 'ACTION_OFFERED', { subject: 'AgreedAction', subjectId: id, caseFileId });
  }

  /** Tells the chair, and whoever wrote the action, how it was answered. Someone without a seat any more is not told. */
  async answer(actor: Actor, { id, caseFileId, createdBy }: AgreedAction): Promise<void> {
    const seats = await this.seats.seatsOf(actor, caseFileId);
    const waiting = seats.filter((it) => it.capacity === 'CHAIR' || it.capacity === 'JOINT_CHAIR' || it.practitionerId === createdBy);
    const practitionerIds = waiting.flatMap((it) => it.practitionerId ?? []);
    await this.notifications.notify(actor, { practitionerIds }, 'ACTION_ANSWERED', { subject: 'AgreedAction', subjectId: id, caseFileId });
  }
}
