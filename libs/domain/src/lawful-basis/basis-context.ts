import type { ConsentAnswer } from '../consent/consent-fold.js';
import type { HandlingCode } from '../sharing/sharing-words.js';
import type { AgencyFunction, Category, Sector } from '../words.js';

/** Everything about one disclosure that decides whether its basis holds. Facts of the server, never of a form. */
export interface BasisContext {
  /** The owner agency. */
  readonly ownerSector: Sector;
  readonly ownerFunction?: AgencyFunction | undefined;
  readonly publicAuthority: boolean;
  /** To whom it goes. Empty where nobody is chosen yet. */
  readonly recipients: readonly { readonly sector: Sector; readonly agencyFunction: AgencyFunction | 'ALL' }[];
  readonly category: Category;
  readonly confidential: boolean;
  /** The person's answer for this category and these recipients: the least favourable of them. */
  readonly consent: ConsentAnswer;
  readonly capacity: 'PRESUMED' | 'HAS_CAPACITY' | 'LACKS_CAPACITY' | 'REASONABLE_BELIEF_LACKS';
  readonly handlingCode: HandlingCode;
  readonly handlingText: string;
  /** The agency's appropriate policy document. It warns; it never stops (need-to-know section 3, step 0). */
  readonly policyDocument: 'IN_DATE' | 'DUE_SOON' | 'IN_GRACE' | 'PAST_GRACE' | 'MISSING';
  /** The stored text of the request that `requestId` names, if there is one. */
  readonly requestText?: string | undefined;
}
