import type { Actor } from '@concord/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/index.js';
import { InvalidInput } from '../graphql/errors.js';
import { Passwords } from './passwords.js';
import { SessionStore } from './session-store.js';
import { SignInBrake } from './sign-in-brake.js';

/** Asks whoever is at the screen for their password again, before something exceptional. Wrong tries are slowed as at sign-in. */
@Injectable()
export class PasswordAgain {
  constructor(
    private readonly store: SessionStore,
    private readonly passwords: Passwords,
    private readonly brake: SignInBrake,
    private readonly database: Database,
  ) {}

  /** @throws InvalidInput beside `path` when it is not the actor's password */
  async confirm(actor: Actor, password: string, path: string): Promise<void> {
    const email = await this.emailOf(actor);
    this.brake.check(email, actor.sessionId);
    const credentials = await this.store.credentialsFor(email);
    const matches = await this.passwords.matches(credentials?.password_hash, password);
    if (credentials) await this.store.noteSignIn(credentials.practitioner_id, matches);
    if (matches && credentials?.active === true) return this.brake.succeeded(email, actor.sessionId);
    this.brake.failed(email, actor.sessionId);
    this.database.current().refused({ action: 'confirmPassword', subject: 'Session', subjectId: actor.sessionId, code: 'INVALID' });
    throw new InvalidInput([{ path, message: 'This is not your password. Enter it again.' }]);
  }

  private async emailOf({ practitionerId }: Actor): Promise<string> {
    const [found] = await this.database.current().query<{ email: string }>('select email from sec.mail_addresses($1)', [[practitionerId]]);
    return found?.email ?? '';
  }
}
