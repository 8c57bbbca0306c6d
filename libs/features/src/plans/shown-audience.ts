import type { Recipient } from '@concord/domain';
import type { AudienceAgencyModel } from './audience.model.js';

/** An audience as it is published: "all functions" is an empty function. */
export const shownAudience = (recipients: readonly Recipient[]): AudienceAgencyModel[] =>
  recipients.map(({ agencyId, agencyFunction }) => ({ agencyId, agencyFunction: agencyFunction === 'ALL' ? null : agencyFunction }));
