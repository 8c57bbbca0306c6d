import type { Actor, AgencyFunction } from '@concord/domain';
import { Database, newId } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { NotificationsService } from '../notifications/index.js';
import type { ChosenRecipient } from './item-request.js';
import { ReleaseBook } from './release-book.service.js';

/** Enough ids for an agency's contact points and the teams of one function. */
const MOST_SEATS = 6;

/** Gives those who just received something that could not wait a way to it, and tells them. */
@Injectable()
export class SeatRecipients {
  constructor(
    private readonly database: Database,
    private readonly notifications: NotificationsService,
    private readonly book: ReleaseBook,
  ) {}

  /** An agency that sits at the table already keeps the edges it has. */
  async seat(_actor: Actor, caseFileId: string, { agencyId, agencyFunction }: ChosenRecipient): Promise<void> {
    const ids = Array.from({ length: MOST_SEATS }, newId);
    await this.database.current().query('select sharing.seat_recipient($1, $2, $3, $4)', [caseFileId, agencyId, agencyFunction, ids]);
  }

  /** What is said about a child at risk is with children's services at once, whoever sits at the table and whoever owns it. */
  async seatForChildren(actor: Actor, caseFileId: string, itemId: string): Promise<void> {
    const { state } = await this.book.stateOf(actor, caseFileId);
    for (const agencyId of state.childrensServices) {
      const to = { agencyId, agencyFunction: 'CHILDRENS_SERVICES' as const };
      await this.seat(actor, caseFileId, to);
      await this.tell(actor, to, itemId, caseFileId);
    }
  }

  /** Tells the contact points of a recipient that something urgent awaits them. */
  async tell(actor: Actor, { agencyId, agencyFunction }: { agencyId: string; agencyFunction: AgencyFunction }, itemId: string, caseFileId: string): Promise<void> {
    await this.notifications.notify(actor, { agencyContactOf: agencyId, agencyFunction }, 'URGENT_RELEASE', { subject: 'Item', subjectId: itemId, caseFileId });
  }
}
