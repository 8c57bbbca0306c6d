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

  /** Tells a recipient that something urgent awaits them: its contact points, else its teams, else those who work there. */
  async tell(actor: Actor, to: FunctionOfAgency, itemId: string, caseFileId: string): Promise<void> {
    const practitionerIds = await this.whomToTell(to, actor.at);
    await this.notifications.notify(actor, { practitionerIds }, 'URGENT_RELEASE', { subject: 'Item', subjectId: itemId, caseFileId });
  }

  private async whomToTell({ agencyId, agencyFunction }: FunctionOfAgency, at: Date): Promise<string[]> {
    const people = await this.database.current().query<{ id: string; isContact: boolean; inTeam: boolean }>(
      `select p.id, p.is_contact_point as "isContact", exists (select 1 from team_member m join team t on t.id = m.team_id
         where m.practitioner_id = p.id and t.agency_id = $1 and t.agency_function = $2 and m.valid_from <= $3 and m.valid_until > $3) as "inTeam"
       from practitioner p where p.agency_id = $1 and p.agency_function = $2 and p.active order by p.id`,
      [agencyId, agencyFunction, at],
    );
    const [contacts, team] = [people.filter((it) => it.isContact), people.filter((it) => it.inTeam)];
    return (contacts.length > 0 ? contacts : team.length > 0 ? team : people).map((it) => it.id);
  }
}

interface FunctionOfAgency {
  readonly agencyId: string;
  readonly agencyFunction: AgencyFunction;
}
