import type { Actor } from '@concord/domain';

/** Who a job is in the audit. Fixed, because the database lets this one and nobody else into the jobs' functions. */
export const SYSTEM_ID = '00000000-0000-7000-8000-0000000c0001';
/** The job belongs to no agency, so no agency's rows are its own. */
const NO_AGENCY = '00000000-0000-7000-8000-0000000c0000';

/** The actor of work that happens by the clock. It has no role and no edge: it sees no case data through `Records`. */
export const systemActor = (at: Date): Actor => ({
  practitionerId: SYSTEM_ID,
  agencyId: NO_AGENCY,
  agencyFunction: 'PARTNERSHIP_OFFICE',
  sector: 'COUNCIL',
  roles: [],
  teamIds: [],
  isContactPoint: false,
  standing: 'GOOD',
  assurance: 'PASSWORD',
  purpose: 'CARE_AND_SAFETY',
  sessionId: SYSTEM_ID,
  at,
});
