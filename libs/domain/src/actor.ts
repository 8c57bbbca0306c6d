import type { AgencyFunction, Role, Sector } from './words.js';

/**
 * A practitioner inside one request: who they are, for whom they act, and the one instant at which everything in the
 * request is decided. Every service method takes it first. It is built from the session by the server, never from input.
 */
export interface Actor {
  readonly practitionerId: string;
  readonly agencyId: string;
  readonly agencyFunction: AgencyFunction;
  readonly sector: Sector;
  readonly roles: readonly Role[];
  /** Teams whose edges this person may use, as a member or on duty cover. */
  readonly teamIds: readonly string[];
  /** An agency-only edge serves the agency's contact points, never all its staff. */
  readonly isContactPoint: boolean;
  /**
   * LAPSED: training is past its last day and past the grace that follows. It closes what other agencies released in the
   * ordinary way; never a running meeting (the actor is GOOD there), a safety line or an urgent release.
   */
  readonly standing: 'GOOD' | 'LAPSED';
  readonly assurance: 'PASSWORD' | 'SECOND_FACTOR';
  /** For what the actor reads now; the ordinary one where they have not said. Stamped on every entry of the audit. */
  readonly purpose: string;
  /** What the actor said they work on, while that lasts. Nothing opens because of it. */
  readonly workingOn?: { readonly caseFileId: string | null; readonly until: Date };
  readonly sessionId: string;
  /** The instant of the operation, in UTC. Services never read another clock. */
  readonly at: Date;
}
