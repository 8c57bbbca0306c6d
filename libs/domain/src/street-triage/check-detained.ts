import { isBlank, missing, refused, type Section136Problem, toCheck, when } from './section-136-problem.js';
import type { ConsultationRecord, Section136Record, WarrantRecord } from './section-136-record.js';
import type { Section136RuleSet } from './section-136-rules.js';

interface Judged {
  readonly record: Section136Record;
  readonly ruleSet: Section136RuleSet;
}

/** Where the power reaches: section 136(1A) stops at a home; section 135 needs its warrant. */
export function whereProblems({ record: { power, foundAt, warrant } }: Judged): readonly Section136Problem[] {
  if (power !== 'S136') return warrantProblems(warrant, power === 'S135_1');
  return [
    ...when(foundAt == null, missing('foundAt', 'Say what kind of place the person was found in.')),
    ...when(
      foundAt === 'HOME' || foundAt === 'HOME_GARDEN_OR_OUTHOUSE',
      refused('foundAt', 'Section 136 cannot be used in a home, nor in its own garden, garage or outhouse. If it happened, record it as it was and tell your inspector. A warrant under section 135 is the way into a home.'),
    ),
  ];
}

function warrantProblems(warrant: WarrantRecord | null | undefined, needsBoth: boolean): readonly Section136Problem[] {
  return [
    ...when(isBlank(warrant?.reference), missing('warrant.reference', 'Enter the reference of the warrant.')),
    ...when(warrant?.enteredAt == null, missing('warrant.enteredAt', 'Say when the constable first entered under the warrant.')),
    ...when(needsBoth && isBlank(warrant?.amhpName), missing('warrant.amhpName', 'Name the approved mental health professional who went in with the constable.')),
    ...when(needsBoth && isBlank(warrant?.doctorName), missing('warrant.doctorName', 'Name the doctor who went in with the constable.')),
  ];
}

/** The duty to consult first, where practicable: section 136(1C). Whoever did not, says why. */
export function consultationProblems({ record: { power, consultation, detainedAt }, ruleSet }: Judged): readonly Section136Problem[] {
  if (power !== 'S136') return [];
  if (!consultation) return [missing('consultation', 'Say whether a doctor, nurse, approved mental health professional, paramedic or occupational therapist was consulted first.')];
  return consultation.wasConsulted ? consultedProblems(consultation, detainedAt, ruleSet) : notConsultedProblems(consultation);
}

function consultedProblems({ role, name, organisation, at, advice, followed, notFollowedWhy }: ConsultationRecord, detainedAt: Date | null | undefined, { consultees }: Section136RuleSet): readonly Section136Problem[] {
  return [
    ...when(role == null, missing('consultation.role', 'Say what the person consulted is: doctor, nurse, approved mental health professional, paramedic or occupational therapist.')),
    ...when(role != null && !consultees.includes(role), toCheck('consultation.role', 'Talking to this person does not meet the duty to consult. Record whom else you consulted, or why nobody could be.')),
    ...when(isBlank(name), missing('consultation.name', 'Name who was consulted.')),
    ...when(isBlank(organisation), missing('consultation.organisation', 'Say which organisation they work for.')),
    ...when(at == null, missing('consultation.at', 'Say when they were consulted.')),
    ...when(at != null && detainedAt != null && at > detainedAt, toCheck('consultation.at', 'The consultation came after the power was used. It has to come first, where practicable. Check the time, or write why it could not.')),
    ...when(isBlank(advice), missing('consultation.advice', 'Write what they advised.')),
    ...when(followed == null, missing('consultation.followed', 'Say whether the advice was followed.')),
    ...when(followed === false && isBlank(notFollowedWhy), missing('consultation.notFollowedWhy', 'Write why the advice was not followed.')),
  ];
}

const notConsultedProblems = ({ notConsultedReason, notConsultedText }: ConsultationRecord): readonly Section136Problem[] => [
  ...when(notConsultedReason == null, missing('consultation.notConsultedReason', 'Say why nobody was consulted.')),
  ...when(notConsultedReason === 'OTHER' && isBlank(notConsultedText), missing('consultation.notConsultedText', 'Write why it was not practicable to consult anybody.')),
];
