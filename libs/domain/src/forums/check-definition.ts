/**
 * Is a definition consistent with itself and with the rules that no forum may bend? Run over every shipped
 * definition in the specs, and over an area's own before it is used. Each problem is a sentence.
 */
import { agencyFunctions, categories, sectors } from '../words.js';
import { answersReadBy, isIsoDay, type AnswerCondition } from './condition.js';
import { fieldsOf, takesWords, type FormField } from './form-definition.js';
import { noticePlaceholders, type ForumDefinition, type Seat } from './forum-definition.js';
import { art6NotForPublicAuthorities, gateways } from './legal-basis.js';

/** Everything that is wrong; an empty list means it may be used. */
export const definitionProblems = (definition: ForumDefinition): string[] =>
  [
    headProblems,
    keyProblems,
    formProblems,
    conditionProblems,
    triageProblems,
    quorumProblems,
    agendaProblems,
    decisionProblems,
    riskScaleProblems,
    planProblems,
    clockProblems,
    closureReasonProblems,
    sharingProblems,
    basisProblems,
    noticeProblems,
  ].flatMap((check) => check(definition));

type Check = (definition: ForumDefinition) => string[];

const headProblems: Check = ({ code, version, validFrom, statement, minutesProducts }) => [
  ...unless(/^[A-Z][A-Z0-9_]*$/.test(code), `The code “${code}” must be capitals, digits and underscores.`),
  ...unless(Number.isInteger(version) && version > 0, 'The version must be a whole number from 1.'),
  ...unless(isIsoDay(validFrom), 'The first day of use must be a real day, for example 2026-01-01.'),
  ...unless(
    statement.paragraphs.length > 0 && statement.acknowledgement.trim() !== '',
    'The opening statement needs words and an acknowledgement.',
  ),
  ...unless(minutesProducts.length > 0, 'At least one kind of minutes is needed.'),
];

const keyProblems: Check = (definition) => [
  ...duplicates('agenda item', keys(definition.agenda)),
  ...duplicates('decision', keys(definition.decisions)),
  ...duplicates('seat', keys(definition.seats)),
  ...duplicates('plan heading', keys(definition.planHeadings)),
  ...duplicates('threshold rule', keys(definition.thresholdRules)),
  ...duplicates('referral gate', keys(definition.referralGates)),
  ...duplicates('question', keys(fieldsOf(definition.referralForm))),
  ...duplicates('form section', keys(definition.referralForm.sections)),
  ...duplicates('closure reason', codes([...definition.closureReasons, ...definition.refusedClosureReasons])),
  ...duplicates('decline reason', codes(definition.declineReasons)),
  ...duplicates('return reason', codes(definition.returnReasons)),
  ...duplicates('redirect target', codes(definition.redirectTargets)),
  ...duplicates('urgency', codes(definition.urgencies)),
  ...duplicates('escalation target', codes(definition.escalationTargets)),
  ...duplicates('minutes product', codes(definition.minutesProducts)),
  ...duplicates('export', codes(definition.exportDatasets)),
  ...definition.decisions.flatMap((decision) => duplicates(`outcome of ${decision.key}`, codes(decision.outcomes))),
];

const formProblems: Check = ({ referralForm }) => {
  const fields = fieldsOf(referralForm);
  return [
    ...fields.flatMap(fieldProblems),
    ...unless(
      fields.some((field) => field.adultsOwnWords === true),
      'The referral must ask for the person’s own words.',
    ),
    ...unless(
      fields.some((field) => field.aboutChildAtRisk === true),
      'The referral must ask about a child at risk.',
    ),
    ...unless(
      fields.some((field) => field.itemCategory === 'STAFF_SAFETY'),
      'The referral must ask what a visitor needs to stay safe.',
    ),
  ];
};

const fieldProblems = (field: FormField): string[] => [
  ...unless(
    !takesWords(field) || (field.itemCategory !== undefined) !== (field.administrative === true),
    `Words typed under ${field.key} need one category, or must be marked administrative.`,
  ),
  ...unless(
    !('maximumLength' in field) || field.maximumLength > 0,
    `The most characters of ${field.key} must be more than 0.`,
  ),
  ...('options' in field
    ? [
        ...duplicates(`answer of ${field.key}`, codes(field.options)),
        ...unless(field.options.length > 1, `${field.key} needs at least two answers.`),
      ]
    : []),
  ...unless(
    !('minimum' in field) || field.minimum <= field.maximum,
    `The smallest number of ${field.key} is above the largest.`,
  ),
];

const conditionProblems: Check = (definition) => {
  const known = new Map(fieldsOf(definition.referralForm).map((field) => [field.key, field]));
  const conditions: [string, AnswerCondition | undefined][] = [
    ...definition.thresholdRules.map((rule): [string, AnswerCondition] => [`threshold rule ${rule.key}`, rule.when]),
    ...definition.referralGates.map((gate): [string, AnswerCondition] => [`referral gate ${gate.key}`, gate.mustHold]),
    ...definition.seats.map((seat): [string, AnswerCondition | undefined] => [`seat ${seat.key}`, seat.when]),
    ...[...known.values()].flatMap((field): [string, AnswerCondition | undefined][] => [
      [`question ${field.key}`, field.showWhen],
      [`question ${field.key}`, typeof field.required === 'object' ? field.required.onSubmitWhen : undefined],
    ]),
  ];
  return [
    ...conditions.flatMap(([where, condition]) => (condition === undefined ? [] : unreadable(where, condition, known))),
    ...definition.seats.flatMap((seat) => wordsReadBySeat(seat, known)),
  ];
};

/** A meeting is checked against the coded answers only: words have become items by then. */
const wordsReadBySeat = (seat: Seat, known: Map<string, FormField>): string[] =>
  (seat.when === undefined ? [] : answersReadBy(seat.when))
    .filter((key) => ['TEXT', 'LONG_TEXT'].includes(known.get(key)?.kind ?? ''))
    .map(
      (key) =>
        `The condition of seat ${seat.key} reads the words under ${key}, which are no longer on the form by then.`,
    );

/** A condition that asks for a question or a code that does not exist would silently never hold. */
const unreadable = (where: string, condition: AnswerCondition, known: Map<string, FormField>): string[] => [
  ...answersReadBy(condition)
    .filter((key) => !known.has(key))
    .map((key) => `The condition of ${where} reads the question ${key}, which the referral does not ask.`),
  ...codesAskedFor(condition).flatMap(([key, code]) => {
    const field = known.get(key);
    return unless(
      field === undefined || codesOfField(field).includes(code),
      `The condition of ${where} expects ${code} from ${key}, which does not offer it.`,
    );
  }),
];

const codesAskedFor = (condition: AnswerCondition): [string, string][] => {
  if ('all' in condition) return condition.all.flatMap(codesAskedFor);
  if ('any' in condition) return condition.any.flatMap(codesAskedFor);
  if ('not' in condition) return codesAskedFor(condition.not);
  if ('is' in condition) return [[condition.answer, condition.is]];
  if ('isOneOf' in condition) return condition.isOneOf.map((code) => [condition.answer, code]);
  if ('includesAnyOf' in condition) return condition.includesAnyOf.map((code) => [condition.answer, code]);
  return [];
};

const codesOfField = (field: FormField): string[] => {
  if ('options' in field) return codes(field.options);
  return field.kind === 'YES_NO_UNKNOWN' ? ['YES', 'NO', 'UNKNOWN'] : [];
};

const triageProblems: Check = (definition) => [
  ...definition.thresholdRules.flatMap((rule) =>
    rule.result === 'OTHER_ROUTE'
      ? unless(
          rule.target !== undefined && codes(definition.redirectTargets).includes(rule.target),
          `Threshold rule ${rule.key} must name one of the redirect targets.`,
        )
      : [],
  ),
  ...definition.referralGates.flatMap((gate) =>
    unless(
      codes(definition.returnReasons).includes(gate.returnReason),
      `Referral gate ${gate.key} must name one of the return reasons.`,
    ),
  ),
  ...unless(definition.declineReasons.length > 0, 'Triage needs at least one reason to decline.'),
  ...unless(definition.returnReasons.length > 0, 'Triage needs at least one reason to ask for more.'),
  ...unless(definition.urgencies.length > 0, 'At least one urgency is needed.'),
  ...definition.urgencies.flatMap((urgency) => [
    ...unless(
      isPositiveWhole(urgency.firstMeetingWorkingDays),
      `Urgency ${urgency.code} needs a whole number of working days above 0.`,
    ),
    ...unless(
      urgency.firstMeetingWorkingDays <= definition.clocks.firstMeetingWorkingDays,
      `Urgency ${urgency.code} allows more days than the clock for the first meeting.`,
    ),
  ]),
  ...urgencyFieldProblems(definition),
];

/** Where the referral asks for the urgency, it offers exactly the urgencies of the definition. */
const urgencyFieldProblems: Check = ({ referralForm, urgencies }) => {
  const field = fieldsOf(referralForm).find((candidate) => candidate.key === 'urgency');
  if (field === undefined || !('options' in field)) return [];
  return unless(
    sameCodes(codes(field.options), codes(urgencies)),
    'The urgencies asked in the referral differ from those of the definition.',
  );
};

const quorumProblems: Check = ({ quorum, seats, chair }) => [
  ...quorum.requiredSeats.flatMap((key) => {
    const seat = seats.find((candidate) => candidate.key === key);
    if (seat === undefined) return [`The quorum names the seat ${key}, which does not exist.`];
    return unless(seat.need === 'REQUIRED', `The quorum needs the seat ${key}, so its need must be “required”.`);
  }),
  ...seats
    .filter((seat) => seat.need === 'REQUIRED' && !quorum.requiredSeats.includes(seat.key))
    .map((seat) => `The seat ${seat.key} is required, so the quorum must name it.`),
  ...unless(
    Number.isInteger(quorum.minimumAgencies) && quorum.minimumAgencies >= 2,
    'At least two agencies are needed: fewer is no multi-agency meeting.',
  ),
  ...unless(
    chair.grades.includes(chair.minimumGrade),
    `The chair’s lowest grade ${chair.minimumGrade} is not among the grades.`,
  ),
  ...duplicates('grade', chair.grades),
  ...chair.grades.flatMap((grade) =>
    unless(Object.hasOwn(chair.gradeLabels, grade), `The grade ${grade} has no label.`),
  ),
];

const agendaProblems: Check = ({ agenda, decisions, adultMayAttend, consentMode }) => {
  const taken = agenda.flatMap((item) => item.decisions ?? []);
  const recorded = agenda.map((item) => item.records);
  const needed = [
    'ATTENDANCE',
    'STATEMENT',
    'PREVIOUS_ACTIONS',
    'AGENCY_INFORMATION',
    'RISKS',
    'PLAN',
    'ACTIONS',
    'REVIEW',
  ] as const;
  return [
    ...decisions
      .filter((decision) => decision.mandatory && !taken.includes(decision.key))
      .map((decision) => `The agenda has no item for the mandatory decision ${decision.key}.`),
    ...taken
      .filter((key) => !keys(decisions).includes(key))
      .map((key) => `The agenda names the decision ${key}, which does not exist.`),
    ...duplicates('decision on the agenda', taken),
    ...needed
      .filter((record) => !recorded.includes(record))
      .map((record) => `The agenda has no item that records ${record}.`),
    ...unless(
      adultMayAttend || agenda.every((item) => item.part === 'ALL'),
      'The adult does not attend, so no part of the agenda can be with or without them.',
    ),
    ...unless(
      consentMode === 'NOT_APPLICABLE' || recorded.includes('CONSENT'),
      'The agenda must have an item on what the person says about sharing.',
    ),
    ...unless(
      consentMode !== 'NOT_APPLICABLE' || !recorded.includes('CONSENT'),
      'Consent is not asked for here, so the agenda must not ask for it.',
    ),
    ...unless(
      before(recorded, 'STATEMENT', 'AGENCY_INFORMATION'),
      'The statement must come before any agency’s information.',
    ),
  ];
};

const before = (list: string[], first: string, second: string): boolean =>
  !list.includes(first) || !list.includes(second) || list.indexOf(first) < list.indexOf(second);

const decisionProblems: Check = ({ decisions }) => [
  ...unless(
    decisions.some((decision) => decision.mandatory),
    'At least one decision must be mandatory.',
  ),
  ...decisions.flatMap((decision) => [
    ...unless(decision.outcomes.length > 1, `The decision ${decision.key} needs at least two outcomes.`),
    ...(decision.needsAgency ?? [])
      .filter((code) => !codes(decision.outcomes).includes(code))
      .map((code) => `The decision ${decision.key} asks for an agency with ${code}, which is not an outcome.`),
  ]),
];

const riskScaleProblems: Check = ({ riskScale }) => [
  ...duplicates('risk domain', codes(riskScale.domains)),
  ...duplicates('group at risk', codes(riskScale.groups)),
  ...unless(riskScale.domains.length > 0 && riskScale.groups.length > 0, 'The risk scale needs domains and groups.'),
  ...(riskScale.kind === 'LADDER'
    ? [
        ...unless(riskScale.levels.length > 1, 'A ladder needs at least two levels.'),
        ...unless(rises(riskScale.levels.map((level) => level.value)), 'The levels of the ladder must rise.'),
        ...unless(riskScale.settings.length > 0, 'A ladder needs at least one setting.'),
        ...duplicates('risk level', codes(riskScale.levels)),
      ]
    : [
        ...unless(rises(riskScale.likelihood.map((level) => level.value)), 'The likelihoods must rise.'),
        ...unless(rises(riskScale.impact.map((level) => level.value)), 'The impacts must rise.'),
        ...unless(riskScale.moments.length > 0, 'A matrix needs at least one moment of rating.'),
        ...riskScale.likelihood.flatMap((likelihood) =>
          riskScale.impact.flatMap((impact) => {
            const product = likelihood.value * impact.value;
            const bands = riskScale.bands.filter((band) => product >= band.from && product <= band.to);
            return unless(bands.length === 1, `A score of ${product} falls in ${bands.length} bands instead of one.`);
          }),
        ),
      ]),
];

const planProblems: Check = ({ planHeadings }) => [
  ...unless(
    planHeadings.some((heading) => heading.contingency && heading.mandatory),
    'The plan needs a mandatory contingency heading.',
  ),
  ...unless(
    planHeadings.some((heading) => heading.outOfHours),
    'The plan needs a heading for the out-of-hours card.',
  ),
];

const clockProblems: Check = ({ clocks, retention, sitting }) => [
  ...Object.entries(clocks)
    .filter(([, days]: [string, unknown]) => !isPositiveWhole(days))
    .map(([name]) => `The clock ${name} must be a whole number above 0.`),
  ...unless(clocks.reviewDays <= clocks.reviewMaximumDays, 'The usual review must not be later than the latest.'),
  ...unless(
    clocks.overdueEscalateToContactWorkingDays <= clocks.overdueEscalateToChairWorkingDays,
    'An overdue action must reach the agency’s contact before the chair.',
  ),
  ...unless(
    retention.reviewYearsAfterClosure > 0 && retention.declinedReferralYears > 0,
    'Retention must be more than 0 years.',
  ),
  ...unless(
    sitting === undefined || (isPositiveWhole(sitting.everyDays) && isPositiveWhole(sitting.slotMinutes)),
    'How often a panel sits and for how long must be whole numbers above 0.',
  ),
];

const closureReasonProblems: Check = ({ closureReasons, refusedClosureReasons }) => [
  ...unless(closureReasons.length > 0, 'At least one reason to close is needed.'),
  ...unless(
    codes(refusedClosureReasons).includes('NON_ENGAGEMENT'),
    'Closing for non-engagement must be among the refused reasons.',
  ),
  ...refusedClosureReasons.flatMap((reason) =>
    unless(reason.message.trim() !== '', `The refused reason ${reason.code} must say why.`),
  ),
];

const sharingProblems: Check = ({ categoryDefaults }) => [
  ...categories
    .filter((category) => !Object.hasOwn(categoryDefaults, category))
    .map((category) => `The category ${category} has no defaults.`),
  ...agencyFunctions
    .filter((agencyFunction) => categoryDefaults.STAFF_SAFETY?.[agencyFunction] !== 'SHARE')
    .map((agencyFunction) => `Staff safety must be shared with ${agencyFunction}.`),
  ...(['SAFEGUARDING', 'FAMILY_CHILDREN'] as const)
    .filter((category) => categoryDefaults[category]?.CHILDRENS_SERVICES !== 'SHARE')
    .map((category) => `${category} must be shared with children’s services by default.`),
];

const basisProblems: Check = ({ basisDefaults }) =>
  sectors.flatMap((sector) => {
    const basis = basisDefaults[sector];
    if (basis === undefined) return [`The sector ${sector} has no basis.`];
    return [
      ...unless(basis.gatewayCodes.length > 0, `The basis of ${sector} needs a gateway.`),
      ...unless(basis.confidentialityBases.length > 0, `The basis of ${sector} needs a confidentiality basis.`),
      ...basis.gatewayCodes
        .filter((code) => !gateways[code].active)
        .map((code) => `The gateway ${code} is switched off.`),
      ...unless(
        !basis.gatewayCodes.includes('CARE2014_S45'),
        `The basis of ${sector} must not rest on Care Act section 45, which serves requests of the board only.`,
      ),
      ...(basis.regime === 'PART_3'
        ? unless(
            ['POLICE', 'PROBATION', 'PRISON'].includes(sector),
            `${sector} is not a competent authority, so Part 3 does not apply.`,
          )
        : [
            ...unless(
              sector === 'VOLUNTARY' || sector === 'HOUSING' || !art6NotForPublicAuthorities.includes(basis.art6),
              `${sector} is a public authority and cannot use ${basis.art6}.`,
            ),
            ...unless(
              basis.art9 !== 'A9_G' || basis.sch1.length > 0,
              `The basis of ${sector} needs a Schedule 1 condition.`,
            ),
            ...unless(
              basis.art9 !== 'A9_H' || basis.sch1.includes('S1_2'),
              `The basis of ${sector} needs Schedule 1 paragraph 2.`,
            ),
            ...unless(
              !basis.sch1.includes('S1_18') || basis.sch1ReasonRequiredFor.includes('S1_18'),
              `The basis of ${sector} must ask the reason for Schedule 1 paragraph 18.`,
            ),
          ]),
    ];
  });

const noticeProblems: Check = ({ notices }) =>
  Object.entries(notices).flatMap(([name, text]: [string, string]) => [
    ...unless(text.trim() !== '', `The letter ${name} has no words.`),
    ...[...text.matchAll(/\{(\w*)\}/g)]
      .map(([, word]) => word ?? '')
      .filter((word) => !(noticePlaceholders as readonly string[]).includes(word))
      .map((word) => `The letter ${name} uses {${word}}, which cannot be filled in.`),
  ]);

const unless = (isFine: boolean, problem: string): string[] => (isFine ? [] : [problem]);

const keys = (list: { key: string }[]): string[] => list.map((entry) => entry.key);

const codes = (list: { code: string }[]): string[] => list.map((entry) => entry.code);

const duplicates = (what: string, list: string[]): string[] =>
  [...new Set(list.filter((entry, index) => list.indexOf(entry) !== index))].map(
    (entry) => `The ${what} ${entry} appears twice.`,
  );

const isPositiveWhole = (value: unknown): boolean => typeof value === 'number' && Number.isInteger(value) && value > 0;

const rises = (values: number[]): boolean =>
  values.length > 1 &&
  values.every((value, index) => value > 0 && (index === 0 || value > (values[index - 1] ?? Infinity)));

const sameCodes = (one: string[], other: string[]): boolean =>
  one.length === other.length && one.every((code) => other.includes(code));
