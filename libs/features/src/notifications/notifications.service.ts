import type { Actor, AgencyFunction, NoticeKind } from '@concord/domain';
import { Database, newId, type Page, Records, shutOutAmong } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { Mailer } from './mailer.js';
import { Notice } from './notice.entity.js';

/** Who is told: named people, a team, or the contact points of an agency (of one function of it, where given). */
export type Recipients =
  | { readonly practitionerIds: readonly string[] }
  | { readonly teamId: string }
  | { readonly agencyContactOf: string; readonly agencyFunction?: AgencyFunction };

/** The record a notice leads to. */
export interface NoticeSubject {
  readonly subject: string;
  readonly subjectId: string;
  readonly caseFileId?: string | undefined;
}

export interface NoticePage {
  readonly first?: number | undefined;
  readonly after?: string | undefined;
  readonly unreadOnly?: boolean | undefined;
}

/** Notices inside Concord, and a mail that says nothing but to look there. */
@Injectable()
export class NotificationsService {
  constructor(
    private readonly records: Records,
    private readonly database: Database,
    private readonly mailer: Mailer,
  ) {}

  /**
   * Tells people that something awaits them, in the transaction of what happened; mail goes out after its commit.
   * The actor is never told of their own doing. Tell only people who may see the record.
   */
  async notify(actor: Actor, to: Recipients, kind: NoticeKind, about: NoticeSubject): Promise<void> {
    const others = (await this.practitionersOf(to, actor.at)).filter((id) => id !== actor.practitionerId);
    const recipients = await this.withoutShutOut(actor, others, about.caseFileId);
    if (recipients.length === 0) return;
    await this.write(actor, recipients, kind, about);
    const addresses = await this.addressesOf(recipients);
    this.database.current().afterCommit(() => void this.mailer.nudge(addresses));
  }

  mine(actor: Actor, { first, after, unreadOnly }: NoticePage): Promise<Page<Notice>> {
    const where = { practitionerId: actor.practitionerId, ...(unreadOnly ? { readAt: null } : {}) };
    return this.records.page(actor, Notice, {
      where,
      order: { createdAt: 'DESC' },
      ...(first ? { first } : {}),
      after,
    });
  }

  markRead(actor: Actor, id: string): Promise<Notice> {
    return this.records.change(actor, 'markRead', Notice, id, (notice) => notice.markRead(actor.at));
  }

  /** Whoever is shut out of the case file is not told, and not sent a mail that would make them look. */
  private async withoutShutOut(actor: Actor, practitionerIds: string[], caseFileId: string | undefined): Promise<string[]> {
    if (!caseFileId) return practitionerIds;
    const shutOut = await shutOutAmong(this.database, actor, caseFileId, practitionerIds);
    return practitionerIds.filter((it) => !shutOut.has(it));
  }

  private async write(
    actor: Actor,
    recipients: readonly string[],
    kind: NoticeKind,
    about: NoticeSubject,
  ): Promise<void> {
    await this.database.current().query(
      `insert into notice (id, practitioner_id, kind, subject, subject_id, case_file_id, created_by, created_at)
       select id, practitioner_id, $3, $4, $5, $6, $7, $8 from unnest($1::uuid[], $2::uuid[]) as told (id, practitioner_id)
       on conflict do nothing`,
      [
        recipients.map(() => newId()),
        recipients,
        kind,
        about.subject,
        about.subjectId,
        about.caseFileId ?? null,
        actor.practitionerId,
        actor.at,
      ],
    );
  }

  private async practitionersOf(to: Recipients, at: Date): Promise<string[]> {
    if ('practitionerIds' in to) return [...new Set(to.practitionerIds)];
    const rows =
      'teamId' in to
        ? await this.membersOf(to.teamId, at)
        : await this.contactsOf(to.agencyContactOf, to.agencyFunction);
    return rows.map((it) => it.id);
  }

  private membersOf(teamId: string, at: Date): Promise<{ id: string }[]> {
    return this.database.current().query(
      `select distinct p.id from team_member m join practitioner p on p.id = m.practitioner_id
       where m.team_id = $1 and m.valid_from <= $2 and m.valid_until > $2 and p.active`,
      [teamId, at],
    );
  }

  private contactsOf(agencyId: string, agencyFunction: AgencyFunction | undefined): Promise<{ id: string }[]> {
    return this.database
      .current()
      .query(
        'select id from practitioner where agency_id = $1 and is_contact_point and active and ($2::text is null or agency_function = $2)',
        [agencyId, agencyFunction ?? null],
      );
  }

  private async addressesOf(practitionerIds: readonly string[]): Promise<string[]> {
    const rows = await this.database
      .current()
      .query<{ email: string }>('select email from sec.mail_addresses($1)', [practitionerIds]);
    return rows.map((it) => it.email);
  }
}
