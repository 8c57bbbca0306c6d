import { Injectable } from '@nestjs/common';
import { Database } from '../database/index.js';
import { Unauthenticated } from '../graphql/errors.js';
import { Passwords } from './passwords.js';
import { SessionStore } from './session-store.js';
import { SignInBrake } from './sign-in-brake.js';

/** Who has proved who they are. What every sign-in strategy gives. */
export interface SignedIn {
  readonly practitionerId: string;
}

const WRONG = 'The email address or the password is not right. Check both and try again.';

/** Checks who somebody is. Wrong password, unknown and switched-off account get the same answer after the same time. */
@Injectable()
export class SignIn {
  constructor(
    private readonly store: SessionStore,
    private readonly passwords: Passwords,
    private readonly brake: SignInBrake,
    private readonly database: Database,
  ) {}

  async withPassword(given: string, password: string, address: string): Promise<SignedIn> {
    const email = given.trim().toLowerCase().slice(0, 320);
    this.brake.check(email, address);
    const credentials = await this.store.credentialsFor(email);
    const matches = await this.passwords.matches(credentials?.password_hash, password);
    const succeeded = matches && credentials?.active === true;
    if (credentials) await this.store.noteSignIn(credentials.practitioner_id, succeeded);
    if (!succeeded || !credentials) return this.refuse(email, address, credentials?.practitioner_id);
    this.brake.succeeded(email, address);
    return { practitionerId: credentials.practitioner_id };
  }

  private refuse(email: string, address: string, practitionerId: string | undefined): never {
    this.brake.failed(email, address);
    this.database
      .current()
      .refused({ action: 'signIn', subject: 'Session', subjectId: practitionerId, code: 'UNAUTHENTICATED' });
    throw new Unauthenticated(WRONG);
  }
}
