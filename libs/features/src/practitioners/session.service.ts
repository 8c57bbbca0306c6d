import type { Actor } from '@concord/domain';
import {
  type ConcordRequest,
  Database,
  type CurrentSession,
  SESSION_COOKIE,
  SESSION_COOKIE_OPTIONS,
  Sessions,
  Settings,
  type SignedIn,
  stateOf,
  Unauthenticated,
} from '@concord/platform';
import { Injectable } from '@nestjs/common';
import type { DemoAccountModel, SessionModel } from './session.model.js';

/** Starting, showing and ending the session of whoever is at the screen. */
@Injectable()
export class SessionService {
  constructor(
    private readonly sessions: Sessions,
    private readonly settings: Settings,
    private readonly database: Database,
  ) {}

  /** Gives a new session to somebody a sign-in strategy has vouched for; a session they had before ends. */
  async start(request: ConcordRequest, { practitionerId }: SignedIn): Promise<SessionModel> {
    const state = stateOf(request);
    await this.sessions.close(request);
    const token = await this.sessions.open(practitionerId, state.at);
    const loaded = await this.sessions.load(token, state.at, false);
    if (!loaded) throw new Unauthenticated();
    request.res?.cookie(SESSION_COOKIE, token, SESSION_COOKIE_OPTIONS);
    this.database.current().actor = loaded.actor;
    this.database.current().changed({ action: 'SIGN_IN', subject: 'Session', subjectId: loaded.session.id });
    return this.shown(loaded.actor, loaded.session);
  }

  async end(request: ConcordRequest, actor: Actor): Promise<boolean> {
    await this.sessions.close(request);
    request.res?.clearCookie(SESSION_COOKIE, SESSION_COOKIE_OPTIONS);
    this.database.current().changed({ action: 'SIGN_OUT', subject: 'Session', subjectId: actor.sessionId });
    return true;
  }

  shown(actor: Actor, session: CurrentSession): SessionModel {
    const { name, jobTitle, agencyName, csrfToken, expiresAt } = session;
    const practitioner = {
      id: actor.practitionerId,
      name,
      jobTitle,
      agency: { id: actor.agencyId, name: agencyName },
      roles: [...actor.roles],
    };
    return { practitioner, expiresAt, csrfToken, demo: this.settings.demo };
  }

  async demoAccounts(): Promise<DemoAccountModel[]> {
    if (!this.settings.demo) return [];
    return this.database.beforeSignIn<DemoAccountModel>(
      'select email, name, agency, who_they_are as "whoTheyAre", what_to_try as "whatToTry" from sec.demo_accounts()',
    );
  }

  demoPassword(): string | null {
    return this.settings.demo ? this.settings.demoPassword : null;
  }
}
