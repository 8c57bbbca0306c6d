/**
 * May this case file be closed for this reason? Sources: T03 (non-engagement alone is refused whoever
 * signs), T04 (agencies with open actions are told), reference.md 2.7 (residual risk, contingency, trigger
 * for referring again, who was told), corrections.md (the sender stays responsible until the receiver accepts).
 */
import { isIsoDay } from './condition.js';
import { gradeIsEnough, type ForumDefinition } from './forum-definition.js';

/** What the adult has been told about the closure. */
export type AdultTold = { told: 'YES'; on: string } | { told: 'WILL_BE'; by: string } | { told: 'NO'; reason: string };

export interface ClosureRequest {
  /** The reason's code. */
  reasonCode: string;
  /** The risk that is left, in words. "None known" is not an answer. */
  residualRisk: string;
  /** If things get worse, then who does what. */
  contingency: string;
  /** What would bring the person back here. */
  returnTrigger: string;
  /** Agencies told, or to be told in the same act. */
  toldAgencyIds: string[];
  /** Agencies that still have an open action. */
  openActionAgencyIds: string[];
  adultTold: AdultTold;
  /** Who asks. */
  requestedByPractitionerId: string;
  /** The senior person who signed, if anybody has. */
  seniorSignOff: { practitionerId: string; grade: string; on: string } | null;
  /** Who takes the person on: an agency here, or an area that does not use Concord. */
  receiver: { name: string; accepted: boolean } | null;
  /** For a reason that prompts a review: what was decided about it. */
  reviewConsidered: string | null;
}

export type ClosureProblemCode =
  | 'REASON_REFUSED'
  | 'REASON_UNKNOWN'
  | 'RESIDUAL_RISK_MISSING'
  | 'RESIDUAL_RISK_CLAIMS_NONE'
  | 'CONTINGENCY_MISSING'
  | 'RETURN_TRIGGER_MISSING'
  | 'NOBODY_TOLD'
  | 'AGENCIES_NOT_TOLD'
  | 'ADULT_TOLD_MISSING'
  | 'SENIOR_SIGN_OFF_MISSING'
  | 'SENIOR_SIGN_OFF_SAME_PERSON'
  | 'SENIOR_SIGN_OFF_GRADE'
  | 'RECEIVER_MISSING'
  | 'RECEIVER_NOT_ACCEPTED'
  | 'REVIEW_NOT_CONSIDERED';

export interface ClosureProblem {
  code: ClosureProblemCode;
  /** What is wrong and what to do. */
  message: string;
  /** The agencies meant, for `AGENCIES_NOT_TOLD`. */
  agencyIds?: string[];
}

/** Fewest characters for the risk that is left: a sentence, not a word. */
export const shortestResidualRisk = 20;

/** Why it may not be closed. An empty list means that it may. */
export const closureProblems = (definition: ForumDefinition, request: ClosureRequest): ClosureProblem[] => {
  const refused = definition.refusedClosureReasons.find((reason) => reason.code === request.reasonCode);
  if (refused !== undefined) return [{ code: 'REASON_REFUSED', message: refused.message }];
  const reason = definition.closureReasons.find((candidate) => candidate.code === request.reasonCode);
  if (reason === undefined)
    return [{ code: 'REASON_UNKNOWN', message: 'Choose one of the reasons offered for closing.' }];
  return [
    ...residualRiskProblems(request),
    ...wordProblem(
      request.contingency,
      'CONTINGENCY_MISSING',
      'Write what happens if things get worse: who does what, out of hours too.',
    ),
    ...wordProblem(request.returnTrigger, 'RETURN_TRIGGER_MISSING', 'Write what would bring this back here.'),
    ...toldProblems(request),
    ...(reason.needsSeniorSignOff ? signOffProblems(definition, request) : []),
    ...(reason.needsReceiver ? receiverProblems(request) : []),
    ...(reason.promptsReview === undefined
      ? []
      : wordProblem(request.reviewConsidered ?? '', 'REVIEW_NOT_CONSIDERED', reason.promptsReview)),
  ];
};

/** "No known risk" is never recorded as an answer: absence is never read as safety. */
const claimsNoRisk =
  /^\W*(?:(?:there (?:is|are) )?(?:no|not any) (?:known |current |remaining |residual |further )*(?:risks?|concerns?)|none(?: known| identified)?|n\/?a|nil|not applicable|not known)\W*$/i;

const residualRiskProblems = ({ residualRisk }: ClosureRequest): ClosureProblem[] => {
  const text = residualRisk.trim();
  if (claimsNoRisk.test(text)) {
    return [
      {
        code: 'RESIDUAL_RISK_CLAIMS_NONE',
        message: 'Do not write that there is no risk. Say what was looked at, what is left, and what nobody knows.',
      },
    ];
  }
  return text.length >= shortestResidualRisk
    ? []
    : [{ code: 'RESIDUAL_RISK_MISSING', message: 'Write what risk is left, to whom, and who is managing it.' }];
};

const wordProblem = (text: string, code: ClosureProblemCode, message: string): ClosureProblem[] =>
  text.trim() === '' ? [{ code, message }] : [];

const toldProblems = (request: ClosureRequest): ClosureProblem[] => {
  const untold = [...new Set(request.openActionAgencyIds)].filter(
    (agencyId) => !request.toldAgencyIds.includes(agencyId),
  );
  const who =
    untold.length === 1
      ? 'One agency still has an open action and has'
      : `${untold.length} agencies still have open actions and have`;
  return [
    ...(request.toldAgencyIds.length === 0
      ? [{ code: 'NOBODY_TOLD' as const, message: 'Say which agencies are told that this is closing.' }]
      : []),
    ...(untold.length === 0
      ? []
      : [
          {
            code: 'AGENCIES_NOT_TOLD' as const,
            message: `${who} to be told before this closes.`,
            agencyIds: untold,
          },
        ]),
    ...(isAdultToldComplete(request.adultTold)
      ? []
      : [
          {
            code: 'ADULT_TOLD_MISSING' as const,
            message: 'Say when the person was or will be told, or why they are not.',
          },
        ]),
  ];
};

const isAdultToldComplete = (adultTold: AdultTold): boolean => {
  switch (adultTold.told) {
    case 'YES':
      return isIsoDay(adultTold.on);
    case 'WILL_BE':
      return isIsoDay(adultTold.by);
    case 'NO':
      return adultTold.reason.trim() !== '';
  }
};

/** Somebody else, at the grade at which this forum may be chaired or above. */
const signOffProblems = (
  { chair }: ForumDefinition,
  { seniorSignOff, requestedByPractitionerId }: ClosureRequest,
): ClosureProblem[] => {
  if (seniorSignOff === null) {
    return [
      {
        code: 'SENIOR_SIGN_OFF_MISSING',
        message: 'This reason needs a senior manager to sign. Ask one, with the residual risk in front of them.',
      },
    ];
  }
  if (seniorSignOff.practitionerId === requestedByPractitionerId) {
    return [{ code: 'SENIOR_SIGN_OFF_SAME_PERSON', message: 'Somebody other than the person asking must sign.' }];
  }
  return gradeIsEnough(chair, seniorSignOff.grade)
    ? []
    : [
        {
          code: 'SENIOR_SIGN_OFF_GRADE',
          message: `The person who signs must be at least: ${chair.gradeLabels[chair.minimumGrade] ?? chair.minimumGrade}.`,
        },
      ];
};

const receiverProblems = ({ receiver }: ClosureRequest): ClosureProblem[] => {
  if (receiver === null || receiver.name.trim() === '') {
    return [{ code: 'RECEIVER_MISSING', message: 'Name who takes this on.' }];
  }
  return receiver.accepted
    ? []
    : [
        {
          code: 'RECEIVER_NOT_ACCEPTED',
          message: `${receiver.name} has not accepted yet. You stay responsible until they do.`,
        },
      ];
};
