import type { Actor, AgencyFunction, Facts, Recipient, Sector } from '@concord/domain';
import type { Participation } from '../case-files/index.js';

const NOBODY = '00000000-0000-7000-8000-000000000000';
/** Later than any end: how the interpreter is told "no end". */
export const FOREVER = new Date(8.64e15);

/** An agency's line in a list asks for its contact point: nobody in particular, in this function. */
export const contactOf = (asking: Pick<Actor, 'purpose' | 'at'>, to: Recipient, sectors: Readonly<Record<string, Sector>>): Actor => ({
  practitionerId: NOBODY,
  agencyId: to.agencyId,
  agencyFunction: to.agencyFunction as AgencyFunction,
  sector: sectors[to.agencyId] ?? 'VOLUNTARY',
  roles: ['PRACTITIONER'],
  teamIds: [],
  isContactPoint: true,
  standing: 'GOOD',
  assurance: 'PASSWORD',
  purpose: asking.purpose,
  sessionId: NOBODY,
  at: asking.at,
});

/** A seat of the whole agency, as the decision sees it. */
export const agencyEdge = (caseFileId: string, to: Recipient): Facts => ({
  caseFileId,
  ...to,
  teamId: null,
  practitionerId: null,
  capacity: 'AGENCY_REPRESENTATIVE',
  validFrom: new Date(0),
  validUntil: FOREVER,
});

/** A seat as the decision sees it. */
export const edgeFact = (edge: Participation): Facts => ({ ...edge, validUntil: edge.validUntil instanceof Date ? edge.validUntil : FOREVER });
