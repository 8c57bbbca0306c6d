import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { Strategy } from 'passport-local';
import type { ConcordRequest } from './request-state.js';
import { stateOf } from './request-state.js';
import { SignIn, type SignedIn } from './sign-in.js';

/** Sign-in with e-mail and password. A partnership's identity provider gets a strategy of its own beside it (OIDC). */
@Injectable()
export class LocalStrategy extends PassportStrategy(Strategy, 'local') {
  constructor(private readonly signIn: SignIn) {
    super({ usernameField: 'email', passwordField: 'password', passReqToCallback: true });
  }

  validate(request: ConcordRequest, email: string, password: string): Promise<SignedIn> {
    return this.signIn.withPassword(email, password, stateOf(request).address);
  }
}
