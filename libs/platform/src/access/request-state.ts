import type { Actor } from '@concord/domain';
import type { Request } from 'express';
import { Unauthenticated } from '../graphql/errors.js';

/** The session as the rest of a request may know it. The token itself stays in the cookie. */
export interface CurrentSession {
  readonly id: string;
  readonly csrfToken: string;
  /** When the session ends if nothing is done: the earlier of the idle and the absolute limit. */
  readonly expiresAt: Date;
  /** For the page's header; everything that decides is in the actor. */
  readonly name: string;
  readonly jobTitle: string;
  readonly agencyName: string;
}

/** What the server found out about a request before any resolver ran. */
export interface RequestState {
  readonly id: string;
  readonly at: Date;
  readonly address: string;
  /** A poll by the page, not something a person did. It never keeps a session alive by itself. */
  readonly isBackground: boolean;
  actor?: Actor;
  session?: CurrentSession;
}

/** The GraphQL context, and the request for guards. */
export interface RequestContext {
  readonly req: ConcordRequest;
}

export interface ConcordRequest extends Request {
  concord?: RequestState;
}

/** The state of a request, which the door has put there. */
export function stateOf(request: ConcordRequest): RequestState {
  if (!request.concord) throw new Error('the request did not come through the door');
  return request.concord;
}

/** Who is asking; refuses when nobody is signed in. */
export function actorOf(request: ConcordRequest): Actor {
  const { actor } = stateOf(request);
  if (!actor) throw new Unauthenticated();
  return actor;
}
