import { formatDate, formatDateTime } from '../dates/london.js';
import { type Category, categoryLabels } from '../words.js';
import { type ConsentMethod, consentMethodLabels, type ConsentState, type ScopeAction, scopeActionLabels, type ScopeEffect } from './consent-words.js';

/** One line of what the person said, with names of organisations and of nobody. */
export interface ReceiptLine {
  readonly effect: ScopeEffect;
  readonly category: Category | null;
  /** The organisations it speaks about, or "one person you named". */
  readonly to: readonly string[];
  readonly action: ScopeAction | null;
  readonly until: Date | null;
}

/** What a receipt is made of. There is no free text in it: words people wrote may speak of others. */
export interface ReceiptFacts {
  readonly receiptId: string;
  readonly issuedAt: Date;
  readonly personName: string;
  readonly reference: string;
  readonly forumTitle: string;
  readonly purposeCode: string;
  readonly agencyName: string;
  readonly agencyContact: string;
  readonly state: ConsentState | 'EXPIRED';
  readonly saidOn: Date;
  readonly method: ConsentMethod | null;
  readonly bySomebodyElse: boolean;
  readonly notice: { readonly version: string; readonly sha256: string; readonly text: string };
  readonly lines: readonly ReceiptLine[];
}

export interface ConsentReceipt {
  readonly heading: string;
  readonly said: readonly string[];
  readonly stays: readonly string[];
  readonly changeYourMind: readonly string[];
  readonly json: string;
}

const openings: Record<ReceiptFacts['state'], string> = {
  GIVEN: 'You said yes to sharing.',
  GIVEN_PARTIAL: 'You said yes to some sharing and no to some.',
  REFUSED: 'You said no to sharing.',
  WITHDRAWN: 'You took back what you agreed before.',
  EXPIRED: 'What you agreed has run out. We will ask you again.',
  PENDING: 'We asked you, and you have not answered yet.',
  NOT_SOUGHT: 'You were not asked.',
  LACKS_CAPACITY: 'A decision was made for you, in your best interests.',
  UNABLE_TO_OBTAIN: 'We tried to ask you.',
  DECEASED: 'This record is closed.',
  ENTERED_IN_ERROR: 'This record was a mistake.',
};

/** Why something may be shared whatever was said: true of every forum, and said before it happens. */
const STAYS = [
  'We may still share something if a child is in danger, if somebody else may come to serious harm, if a worker needs to stay safe, or if the law tells us to. We tell you when we do, unless that would put somebody at risk.',
  'What was shared before today stays in the records of those who got it. They are told what you said.',
];

/** A receipt that the person keeps: who, what, to whom, until when, and how to take it back. Short words, nobody else’s data. */
export function consentReceipt(facts: ReceiptFacts): ConsentReceipt {
  const asked = facts.bySomebodyElse ? 'Somebody with the legal right to answer for you answered.' : `You told us on ${formatDate(facts.saidOn)}${facts.method ? `, ${consentMethodLabels[facts.method].toLowerCase()}` : ''}.`;
  return {
    heading: openings[facts.state],
    said: [asked, ...facts.lines.map(sentenceOf)],
    stays: STAYS,
    changeYourMind: [
      'You can change your mind at any time. It is as easy as saying yes was: tell any worker you know, or ring.',
      `${facts.agencyName}: ${facts.agencyContact}`,
      'We stop what we can stop at once.',
    ],
    json: JSON.stringify(asJson(facts), null, 2),
  };
}

function sentenceOf({ effect, category, to, action, until }: ReceiptLine): string {
  const about = category ? categoryLabels[category].toLowerCase() : 'everything about you';
  const doing = action ? ` (only to: ${scopeActionLabels[action].toLowerCase()})` : '';
  const end = until ? `, until ${formatDateTime(until)}` : effect === 'PERMIT' ? ', until you change your mind' : '';
  return `${effect === 'PERMIT' ? 'Yes' : 'No'}: ${about}${doing}, with ${to.join(', ') || 'nobody'}${end}.`;
}

/** The shape of a Kantara consent receipt (v1.1), with what confidentiality needs beside it. */
const asJson = (facts: ReceiptFacts) => ({
  version: 'KI-CR-v1.1.0',
  jurisdiction: 'GB',
  consentTimestamp: Math.floor(facts.saidOn.getTime() / 1000),
  collectionMethod: facts.method ?? 'NOT_RECORDED',
  consentReceiptID: facts.receiptId,
  issuedAt: facts.issuedAt.toISOString(),
  language: 'en',
  piiPrincipalId: facts.reference,
  piiControllers: [{ piiController: facts.agencyName, contact: facts.agencyContact, onBehalf: false }],
  notice: { version: facts.notice.version, sha256: facts.notice.sha256 },
  services: [
    {
      service: facts.forumTitle,
      purposes: facts.lines.map((it) => ({
        purpose: facts.purposeCode,
        decision: it.effect === 'PERMIT' ? 'permit' : 'deny',
        consentType: 'EXPLICIT',
        piiCategory: [it.category ?? 'ALL'],
        action: it.action ?? 'ALL',
        primaryPurpose: true,
        termination: it.until?.toISOString() ?? 'when withdrawn',
        thirdPartyDisclosure: true,
        thirdPartyName: it.to.join(', '),
      })),
    },
  ],
  state: facts.state,
  sensitive: true,
  withdrawal: 'At any time, to any worker, or by ringing the controller.',
});
