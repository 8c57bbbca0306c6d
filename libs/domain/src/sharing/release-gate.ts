import { type ConsentFold, type ConsentPosition, viewsAreRecorded } from '../consent/consent-fold.js';
import type { ConsentMode } from '../forums/forum-definition.js';
import type { Choice, ItemShape } from './sharing-state.js';
import type { ReleaseBasis } from './sharing-words.js';

/** Why a release is made or held back. Each has a sentence in `gateSentences`. */
export type GateReason =
  | 'NO_CONSENT_QUESTION'
  | 'VIEWS_RECORDED'
  | 'VIEWS_MISSING'
  | 'OWNERS_BASIS'
  | 'NOT_REFUSED'
  | 'CONSENT_COVERS'
  | 'NOT_CONFIDENTIAL'
  | 'OTHERS_AT_RISK'
  | 'CAPACITY_LACKING'
  | 'PRESSURE_SUSPECTED'
  | 'REFUSED'
  | 'WITHDRAWN'
  | 'CONDITION_UNCLEAR'
  | 'NEWCOMER'
  | 'CONSENT_EXPIRED'
  | 'CONSENT_MISSING'
  | 'PERSON_HAS_DIED'
  | 'CHILD_AT_RISK'
  | 'STAFF_SAFETY'
  | 'URGENT'
  | 'OVERRIDE'
  | 'STATUTORY'
  | 'NOT_CHOSEN'
  | 'CHOICE_ENDED'
  | 'STATUTORY_BAR'
  | 'ITEM_WITHDRAWN'
  | 'OWN_AGENCY';

export const gateSentences: Record<GateReason, string> = {
  NO_CONSENT_QUESTION: 'This forum shares by law; consent is not asked.',
  VIEWS_RECORDED: 'The person’s views are recorded.',
  VIEWS_MISSING: 'Waits until the person’s views are recorded, or why they are not known.',
  OWNERS_BASIS: 'Shared on the owner agency’s own lawful basis.',
  NOT_REFUSED: 'Shared on the owner agency’s own lawful basis; the person has not refused.',
  CONSENT_COVERS: 'The person agreed to this.',
  NOT_CONFIDENTIAL: 'Not given in confidence, so it does not wait for consent.',
  OTHERS_AT_RISK: 'Other people are at risk, so it does not wait for consent.',
  CAPACITY_LACKING: 'The person is not able to decide this now; shared on the owner agency’s own lawful basis.',
  PRESSURE_SUSPECTED: 'The answer may not have been free, so nothing is held back from those who protect.',
  REFUSED: 'The person said no to this.',
  WITHDRAWN: 'The person withdrew consent for this.',
  CONDITION_UNCLEAR: 'The person set a condition that names this; it waits until somebody has written it out.',
  NEWCOMER: 'Joined after the person was asked. Ask them again, or choose another basis.',
  CONSENT_EXPIRED: 'What the person agreed has run out. Ask them again.',
  CONSENT_MISSING: 'This forum needs the person’s consent, and none covers this.',
  PERSON_HAS_DIED: 'The person has died: consent has ended, and what was told in confidence stays confidential.',
  CHILD_AT_RISK: 'About a child at risk: goes to children’s services at once.',
  STAFF_SAFETY: 'Staff safety: goes to every agency at the table.',
  URGENT: 'Urgent release by the owner agency.',
  OVERRIDE: 'Shared without consent, authorised by the owner agency.',
  STATUTORY: 'Shared under a legal gateway or duty.',
  NOT_CHOSEN: 'The owner agency has not chosen this recipient.',
  CHOICE_ENDED: 'The owner agency has stopped sharing it with this recipient.',
  STATUTORY_BAR: 'Not available.',
  ITEM_WITHDRAWN: 'The owner agency has withdrawn it.',
  OWN_AGENCY: 'Its own agency recorded it.',
};

/** The answer of the gate: whether a release is made, on what basis, until when, and why. */
export interface GateAnswer {
  readonly passes: boolean;
  readonly reason: GateReason;
  readonly basis: ReleaseBasis;
  readonly basisId: string | null;
  readonly until: Date | null;
}

export interface GateQuestion {
  readonly mode: ConsentMode;
  readonly item: Pick<ItemShape, 'confidential' | 'riskTo'>;
  readonly choice: Pick<Choice, 'basis' | 'basisId' | 'validUntil'>;
  readonly fold: ConsentFold;
  readonly position: ConsentPosition;
}

/** What the forum's consent mode means for one choice of the owner (the table of need-to-know section 3). */
export function gate(question: GateQuestion): GateAnswer {
  const { basis } = question.choice;
  if (basis === 'URGENT' || basis === 'OVERRIDE' || basis === 'STATUTORY' || basis === 'STAFF_SAFETY') return made(question, basis, basis);
  switch (question.mode) {
    case 'NOT_APPLICABLE':
      return made(question, 'NO_CONSENT_QUESTION', 'STATUTORY');
    case 'INFORM_AND_VIEWS':
      return viewsAreRecorded(question.fold) ? made(question, 'VIEWS_RECORDED', 'OWNER') : held(question, 'VIEWS_MISSING');
    case 'EXPECTED':
      return whereExpected(question);
    case 'REQUIRED':
      return whereRequired(question);
  }
}

/** A refusal gates only what is confidential and risks the adult alone. Not having been asked gates nothing. */
function whereExpected(question: GateQuestion): GateAnswer {
  const { item, fold, position, choice } = question;
  if (position.answer === 'PERMITTED' && choice.basis === 'CONSENT') return onConsent(question);
  if (!item.confidential) return made(question, 'NOT_CONFIDENTIAL', 'OWNER');
  if (item.riskTo === 'OTHERS' || item.riskTo === 'ADULT_AND_OTHERS') return made(question, 'OTHERS_AT_RISK', 'OWNER');
  if (lacksCapacity(fold)) return made(question, 'CAPACITY_LACKING', 'OWNER');
  if (isNo(position)) return position.coercionSuspected ? made(question, 'PRESSURE_SUSPECTED', 'OWNER') : held(question, noReason(position));
  if (choice.basis === 'CONSENT' && position.answer === 'NEWCOMER') return held(question, 'NEWCOMER');
  if (choice.basis === 'CONSENT' && position.answer === 'EXPIRED') return held(question, 'CONSENT_EXPIRED');
  if (choice.basis === 'CONSENT' && position.answer === 'DECEASED') return held(question, 'PERSON_HAS_DIED');
  return made(question, 'NOT_REFUSED', 'OWNER');
}

function whereRequired(question: GateQuestion): GateAnswer {
  const { position } = question;
  if (position.answer === 'PERMITTED') return onConsent(question);
  if (isNo(position)) return held(question, noReason(position));
  if (position.answer === 'NEWCOMER') return held(question, 'NEWCOMER');
  if (position.answer === 'DECEASED') return held(question, 'PERSON_HAS_DIED');
  return held(question, position.answer === 'EXPIRED' ? 'CONSENT_EXPIRED' : 'CONSENT_MISSING');
}

const lacksCapacity = (fold: ConsentFold): boolean =>
  fold.capacity === 'LACKS_CAPACITY' || fold.capacity === 'REASONABLE_BELIEF_LACKS' || fold.latest?.state === 'LACKS_CAPACITY';

const isNo = ({ answer }: ConsentPosition): boolean => answer === 'REFUSED' || answer === 'WITHDRAWN' || answer === 'CONDITION';
const noReason = ({ answer }: ConsentPosition): GateReason =>
  answer === 'WITHDRAWN' ? 'WITHDRAWN' : answer === 'CONDITION' ? 'CONDITION_UNCLEAR' : 'REFUSED';

const made = ({ choice }: GateQuestion, reason: GateReason, basis: ReleaseBasis): GateAnswer => ({
  passes: true,
  reason,
  basis,
  basisId: choice.basisId,
  until: choice.validUntil,
});

const onConsent = (question: GateQuestion): GateAnswer => ({
  ...made(question, 'CONSENT_COVERS', 'CONSENT'),
  basisId: question.position.eventId,
  until: earlier(question.choice.validUntil, question.position.until),
});

const held = ({ choice }: GateQuestion, reason: GateReason): GateAnswer => ({
  passes: false,
  reason,
  basis: choice.basis,
  basisId: null,
  until: null,
});

const earlier = (a: Date | null, b: Date | null): Date | null => (a && b ? (a < b ? a : b) : (a ?? b));
