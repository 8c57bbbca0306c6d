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
  /** LAPSED (training, agreement, policy document) warns and escalates; it never stops a running meeting. */
  readonly standing: 'GOOD' | 'LAPSED';
  readonly assurance: 'PASSWORD' | 'SECOND_FACTOR';
  readonly purpose: string;
  readonly sessionId: string;
  /** The instant of the operation, in UTC. Services never read another clock. */
  readonly at: Date;
}
