import { formatDateTime } from '../dates/index.js';
import { isBlank, refused, type Section136Problem, toCheck, when } from './section-136-problem.js';
import { type Extension, type Holding, stayAt } from './section-136-holding.js';
import type { Section136RuleSet, Section136Settings } from './section-136-rules.js';
import { clockStart } from './section-136-start.js';
import { isRankOrAbove, policeRankLabels } from './section-136-words.js';

const HOUR = 3_600_000;

/** Everything an extension is judged by. */
interface Judged {
  readonly extension: Extension;
  readonly holding: Holding;
  readonly ruleSet: Section136RuleSet;
  readonly settings: Section136Settings;
}

/**
 * What stands in the way of an extension (section 136B): time, hours, ground, doctor, and at a police station a
 * superintendent. Problems of weight REFUSED mean that the extension gives no power, and the clock does not count it.
 */
export function checkExtension(extension: Extension, holding: Holding, ruleSet: Section136RuleSet, settings: Section136Settings): Section136Problem[] {
  const judged = { extension, holding, ruleSet, settings };
  return [...timeProblems(judged), ...hoursProblems(judged), ...groundProblems(judged), ...doctorProblems(judged), ...approvalProblems(judged)];
}

/** Whether an extension gives power to hold: nothing about it is refused. */
export const extensionCounts = (extension: Extension, holding: Holding, ruleSet: Section136RuleSet, settings: Section136Settings): boolean =>
  !checkExtension(extension, holding, ruleSet, settings).some(({ weight }) => weight === 'REFUSED');

/** The end of the first period, before any extension. */
export function baseExpiry(start: Date, { period }: Section136RuleSet): Date {
  return new Date(start.getTime() + period.baseHours * HOUR);
}

function timeProblems({ extension, holding, ruleSet, settings }: Judged): readonly Section136Problem[] {
  const { authorisedAt } = extension;
  const start = clockStart(holding, ruleSet, settings);
  if (!start) return [refused('extension.authorisedAt', 'The clock has not started, so there is nothing to extend. Record when the person arrived.')];
  const end = baseExpiry(start.at, ruleSet);
  const { ended } = holding;
  return [
    ...when(authorisedAt < start.at, refused('extension.authorisedAt', `The clock started on ${formatDateTime(start.at)}. An extension comes after that. Check the time.`)),
    ...when(
      authorisedAt >= end,
      refused('extension.authorisedAt', `The ${ruleSet.period.baseHours} hours ended on ${formatDateTime(end)}. An extension after that gives no power. Release the person, or use another lawful power.`),
    ),
    ...when(ended != null && authorisedAt >= ended.at, refused('extension.authorisedAt', 'The holding had already ended, so there is nothing to extend. Check both times.')),
  ];
}

function hoursProblems({ extension: { hours }, ruleSet: { period } }: Judged): readonly Section136Problem[] {
  const most = period.longestExtensionHours;
  return when(!(hours > 0 && hours <= most), refused('extension.hours', `Say how many hours more: more than 0 and at most ${most}. The longest whole time is ${period.baseHours + most} hours.`));
}

/** The person's condition, and never a bed, a doctor or an approved mental health professional that is not there. */
function groundProblems({ extension: { ground, groundText }, ruleSet: { period } }: Judged): readonly Section136Problem[] {
  if (!period.lawfulGrounds.includes(ground)) {
    return [
      refused(
        'extension.ground',
        'Only the person’s condition allows more time. A missing bed, doctor or approved mental health professional does not. Escalate the delay to the manager on call, and release the person or use another lawful power before the time ends.',
      ),
    ];
  }
  return [
    ...when(isBlank(groundText), refused('extension.groundText', 'Write what it is about the person’s condition that makes an assessment impossible before the time ends.')),
    ...when(
      namesAService(groundText),
      toCheck('extension.groundText', 'These words speak of a bed or of staff. Only the person’s condition allows more time. Write what it is about the person, or take the extension back.'),
    ),
  ];
}

/** Words such as "no bed", "awaiting AMHP" or "waiting for a doctor". A prompt to look again, never a verdict. */
const namesAService = (text: string): boolean =>
  /\b(no|await(ing|s)?|wait(ing|s)? (for|on)|lack of|shortage of|until|unavailable)\b[^.]{0,30}\b(beds?|doctors?|amhps?|s12|section 12|assessors?|professionals?|staff)\b/i.test(text) ||
  /\b(beds?|doctors?|amhps?|assessors?|staff)\b[^.]{0,20}\b(not|un)\s?available\b/i.test(text);

function doctorProblems({ extension: { doctorName, doctorIsResponsible } }: Judged): readonly Section136Problem[] {
  return [
    ...when(isBlank(doctorName), refused('extension.doctorName', 'Name the doctor who decided. Nobody else can extend the time.')),
    ...when(!doctorIsResponsible, refused('extension.doctorIsResponsible', 'Only the doctor who is responsible for the examination can extend the time. Ask that doctor.')),
  ];
}

/** At a police station the doctor's decision needs a superintendent as well (section 136B(3)). */
function approvalProblems({ extension, holding, ruleSet, settings }: Judged): readonly Section136Problem[] {
  const least = ruleSet.policeStation?.extensionApprovedBy;
  if (!least || !needsApproval(extension, holding, settings)) return [];
  const { approval } = extension;
  if (!approval || isBlank(approval.name)) return [refused('extension.approval', 'The person is at a police station: an officer of the rank of superintendent or above must approve the extension. Record who did, and when.')];
  return [
    ...when(!isRankOrAbove(approval.rank, least), refused('extension.approval.rank', `A ${policeRankLabels[approval.rank].toLowerCase()} cannot approve this. Ask a ${policeRankLabels[least].toLowerCase()} or above.`)),
    ...lateApproval(approval.approvedAt, holding, ruleSet, settings),
  ];
}

const needsApproval = (extension: Extension, holding: Holding, { superintendentApproves }: Section136Settings): boolean =>
  stayAt(holding, extension.authorisedAt)?.place === 'POLICE_STATION' &&
  (superintendentApproves === 'WHENEVER_AT_POLICE_STATION' || extension.assessmentAtPoliceStation !== false);

function lateApproval(approvedAt: Date, holding: Holding, ruleSet: Section136RuleSet, settings: Section136Settings): readonly Section136Problem[] {
  const start = clockStart(holding, ruleSet, settings);
  const isLate = start !== undefined && approvedAt >= baseExpiry(start.at, ruleSet);
  return when(isLate, refused('extension.approval.approvedAt', `The approval came after the ${ruleSet.period.baseHours} hours had ended, so the extension gives no power.`));
}
