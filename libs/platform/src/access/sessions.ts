import { type Actor, ORDINARY_PURPOSE, standingSettingsFrom, stateOfTraining, todayInLondon } from '@concord/domain';
import { Injectable } from '@nestjs/common';
import { DateTime } from 'luxon';
import { Settings } from '../config/settings.js';
import { newId } from '../database/index.js';
import type { ConcordRequest, CurrentSession } from './request-state.js';
import { RunningMeetings } from './running-meetings.js';
import { type SessionRow, SessionStore } from './session-store.js';
import { csrfTokenFor, hashOfToken, newSessionToken, tokenFromCookies } from './session-token.js';

/** Who a session belongs to, as the database has it now: a role taken away is gone with the next request (R49). */
export interface LoadedSession {
  readonly actor: Actor;
  readonly session: CurrentSession;
}

/** Sessions on the server: a cookie holds a random token, the database its hash, its owner and its two limits. */
@Injectable()
export class Sessions {
  constructor(
    private readonly settings: Settings,
    private readonly store: SessionStore,
    private readonly meetings: RunningMeetings,
  ) {}

  /** Starts a session and gives the token for the cookie. */
  async open(practitionerId: string, at: Date): Promise<string> {
    const token = newSessionToken();
    const expiresAt = DateTime.fromJSDate(at).plus({ hours: this.settings.session.absoluteHours }).toJSDate();
    await this.store.open({
      id: newId(),
      tokenHash: hashOfToken(token),
      practitionerId,
      expiresAt,
      idleUntil: this.idleLimit(at, expiresAt),
    });
    return token;
  }

  /** Finds the live session behind a token; what a person does (not the page's polling) moves its idle limit. */
  async load(token: string, at: Date, isBackground: boolean): Promise<LoadedSession | undefined> {
    const row = await this.store.find(hashOfToken(token), at);
    if (!row || row.idle_until <= at || row.expires_at <= at) return undefined;
    const keepsAlive = !isBackground || (await this.meetings.include(row.practitioner_id));
    const idleUntil = keepsAlive ? await this.moveIdleLimit(token, row, at) : row.idle_until;
    return { actor: await this.actorFrom(row, at), session: this.sessionFrom(token, row, idleUntil) };
  }

  /** Ends the session of this request's cookie, if there is one. */
  async close(request: ConcordRequest): Promise<void> {
    const token = tokenFromCookies(request.headers.cookie);
    if (token) await this.store.close(hashOfToken(token));
  }

  /** A running meeting stops neither for a date that has passed nor for what somebody said an hour ago. */
  private async actorFrom(row: SessionRow, at: Date): Promise<Actor> {
    const hasLapsed = isPastGrace(row, at);
    const isOver = row.purpose_until !== null && row.purpose_until <= at;
    const meets = (hasLapsed || isOver) && (await this.meetings.include(row.practitioner_id));
    return actorFrom(row, at, { standing: hasLapsed && !meets ? 'LAPSED' : 'GOOD', keepsPurpose: row.purpose_until !== null && (!isOver || meets) });
  }

  private async moveIdleLimit(token: string, row: SessionRow, at: Date): Promise<Date> {
    const limit = this.idleLimit(at, row.expires_at);
    const gained = limit.getTime() - row.idle_until.getTime();
    if (gained < this.settings.session.touchSeconds * 1000) return row.idle_until;
    await this.store.touch(hashOfToken(token), limit);
    return limit;
  }

  private idleLimit(at: Date, expiresAt: Date): Date {
    const limit = DateTime.fromJSDate(at).plus({ minutes: this.settings.session.idleMinutes }).toJSDate();
    return limit < expiresAt ? limit : expiresAt;
  }

  private sessionFrom(token: string, row: SessionRow, idleUntil: Date): CurrentSession {
    const expiresAt = idleUntil < row.expires_at ? idleUntil : row.expires_at;
    return {
      id: row.session_id,
      csrfToken: csrfTokenFor(token),
      expiresAt,
      name: row.name,
      jobTitle: row.job_title,
      agencyName: row.agency_name,
    };
  }
}

interface Found {
  readonly standing: Actor['standing'];
  readonly keepsPurpose: boolean;
}

function actorFrom(row: SessionRow, at: Date, { standing, keepsPurpose }: Found): Actor {
  const said = keepsPurpose && row.purpose && row.purpose_until ? { purpose: row.purpose, workingOn: Object.freeze({ caseFileId: row.purpose_case_file_id, until: row.purpose_until }) } : undefined;
  return Object.freeze({
    practitionerId: row.practitioner_id,
    agencyId: row.agency_id,
    agencyFunction: row.agency_function,
    sector: row.sector,
    roles: Object.freeze(row.roles),
    teamIds: Object.freeze(row.team_ids),
    isContactPoint: row.is_contact_point,
    standing,
    assurance: 'PASSWORD',
    purpose: ORDINARY_PURPOSE,
    ...said,
    sessionId: row.session_id,
    at,
  } satisfies Actor);
}

/** Training lasts to the end of its last day in England, and then the grace. No date on record warns; it never stops. */
const isPastGrace = (row: SessionRow, at: Date): boolean =>
  stateOfTraining(row.training_expires_on, todayInLondon(at), standingSettingsFrom(row.standing_settings)) === 'PAST_GRACE';
