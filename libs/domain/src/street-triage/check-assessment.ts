import { isBlank, missing, refused, type Section136Problem, toCheck, when } from './section-136-problem.js';
import type { AssessmentRecord, Section136Record } from './section-136-record.js';
import { outcomesOfAnAssessment, outcomesOnApplication, outcomesWithFollowUp } from './section-136-words.js';

/** The examination, the interview and what came of them (section 136(2); corrections.md). */
export function assessmentProblems({ record }: { readonly record: Section136Record }): readonly Section136Problem[] {
  const { assessment } = record;
  if (!assessment?.outcome) return [missing('assessment.outcome', 'Say what came of the assessment.')];
  return [...outcomeProblems(assessment), ...interviewProblems(assessment), ...doctorProblems(assessment), ...orderProblems(assessment), ...intoxicationProblems(record)];
}

function outcomeProblems({ outcome, outcomeText, followUpBy }: AssessmentRecord): readonly Section136Problem[] {
  const hasFollowUp = outcome != null && outcomesWithFollowUp.includes(outcome);
  return [
    ...when(outcome === 'OTHER' && isBlank(outcomeText), missing('assessment.outcomeText', 'Write what came of the assessment.')),
    ...when(hasFollowUp && isBlank(followUpBy), missing('assessment.followUpBy', 'Name the service that sees the person next, and who there has accepted.')),
  ];
}

/** An interview by an approved mental health professional, or the reason why there was none. */
function interviewProblems({ outcome, amhpName, interviewedAt, noInterviewReason, noInterviewText }: AssessmentRecord): readonly Section136Problem[] {
  const interviewed = interviewedAt != null;
  const onApplication = outcome != null && outcomesOnApplication.includes(outcome);
  if (interviewed) {
    return [
      ...when(isBlank(amhpName), missing('assessment.amhpName', 'Name the approved mental health professional who interviewed the person.')),
      ...when(noInterviewReason != null, toCheck('assessment.noInterviewReason', 'You wrote when the interview was, and why there was none. Keep one of them.')),
    ];
  }
  if (onApplication) return [refused('assessment.interviewedAt', 'Nobody is detained under section 2, 3 or 4 without an application by somebody who saw them. Record the interview, or put the outcome right.')];
  return [
    ...when(noInterviewReason == null, missing('assessment.noInterviewReason', 'Say when the approved mental health professional interviewed the person, or why there was no interview.')),
    ...when(noInterviewReason === 'OTHER' && isBlank(noInterviewText), missing('assessment.noInterviewText', 'Write why no approved mental health professional interviewed the person.')),
    ...when(
      noInterviewReason === 'NO_MENTAL_DISORDER_FOUND' && outcome != null && outcome !== 'NO_MENTAL_DISORDER_RELEASED',
      toCheck('assessment.noInterviewReason', 'You wrote that there was no mental disorder, and another outcome. Check both. Somebody who has a mental disorder is interviewed before they are discharged.'),
    ),
  ];
}

function doctorProblems({ outcome, doctorName, examinedAt }: AssessmentRecord): readonly Section136Problem[] {
  if (outcome == null || !outcomesOfAnAssessment.includes(outcome)) return [];
  return [
    ...when(isBlank(doctorName), missing('assessment.doctorName', 'Name the doctor who examined the person.')),
    ...when(examinedAt == null, missing('assessment.examinedAt', 'Say when the doctor examined the person.')),
  ];
}

function orderProblems({ endedAt, interviewedAt, examinedAt }: AssessmentRecord): readonly Section136Problem[] {
  const early = endedAt != null && [interviewedAt, examinedAt].some((it) => it != null && it > endedAt);
  return when(early, toCheck('assessment.endedAt', 'The assessment ended before the examination or the interview. Check the times.'));
}

/** Whether drink or drugs played a part is asked at every assessment: dual diagnosis is what figures leave out most. */
const intoxicationProblems = ({ intoxicated }: Section136Record): readonly Section136Problem[] =>
  when(intoxicated == null, missing('intoxicated', 'Say whether the person was intoxicated. “Not asked” and “not known” are answers.'));
