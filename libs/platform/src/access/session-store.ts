import type { AgencyFunction, Role, Sector } from '@concord/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/index.js';

/** What is kept about an account for signing in. */
export interface Credentials {
  readonly practitioner_id: string;
  readonly password_hash: string;
  readonly active: boolean;
}

/** A live session with what the database knows about its practitioner at this instant. */
export interface SessionRow {
  readonly session_id: string;
  readonly practitioner_id: string;
  readonly name: string;
  readonly job_title: string;
  readonly agency_id: string;
  readonly agency_name: string;
  readonly agency_function: AgencyFunction;
  readonly sector: Sector;
  readonly roles: Role[];
  readonly team_ids: string[];
  readonly is_contact_point: boolean;
  readonly training_expires_on: string | null;
  readonly expires_at: Date;
  readonly idle_until: Date;
  /** What they said they work on; the server decides whether it still lasts. */
  readonly purpose: string | null;
  readonly purpose_case_file_id: string | null;
  readonly purpose_until: Date | null;
  /** The agency's own days of notice and grace, where it has set some. */
  readonly standing_settings: unknown;
}

/**
 * The definer functions for signing in and for sessions. They run outside the request's unit of work: before it there is
 * nobody to sign its context for, and a wrong password must be counted although the operation fails.
 */
@Injectable()
export class SessionStore {
  constructor(private readonly database: Database) {}

  async credentialsFor(email: string): Promise<Credentials | undefined> {
    const [found] = await this.database.beforeSignIn<Credentials>('select * from sec.credentials_for($1)', [email]);
    return found;
  }

  async noteSignIn(practitionerId: string, succeeded: boolean): Promise<void> {
    await this.database.beforeSignIn('select sec.note_sign_in($1, $2)', [practitionerId, succeeded]);
  }

  async open(session: {
    id: string;
    tokenHash: Buffer;
    practitionerId: string;
    expiresAt: Date;
    idleUntil: Date;
  }): Promise<void> {
    const { id, tokenHash, practitionerId, expiresAt, idleUntil } = session;
    await this.database.beforeSignIn('select sec.open_session($1, $2, $3, $4, $5)', [
      id,
      tokenHash,
      practitionerId,
      expiresAt,
      idleUntil,
    ]);
  }

  async find(tokenHash: Buffer, at: Date): Promise<SessionRow | undefined> {
    const [found] = await this.database.beforeSignIn<SessionRow>('select * from sec.session_actor($1, $2)', [
      tokenHash,
      at,
    ]);
    return found;
  }

  async touch(tokenHash: Buffer, idleUntil: Date): Promise<void> {
    await this.database.beforeSignIn('select sec.touch_session($1, $2)', [tokenHash, idleUntil]);
  }

  async close(tokenHash: Buffer): Promise<void> {
    await this.database.beforeSignIn('select sec.close_session($1)', [tokenHash]);
  }
}
