import { formatDateTime } from '../dates/index.js';
import { assessmentProblems } from './check-assessment.js';
import { checkExtension } from './section-136-extension.js';
import { consultationProblems, whereProblems } from './check-detained.js';
import { arrivalProblems } from './check-arrived.js';
import { rulesOf, section136Clock } from './section-136-clock.js';
import { isBlank, missing, refused, type Section136Problem, toCheck, when } from './section-136-problem.js';
import type { Section136Record, Section136Stage } from './section-136-record.js';
import { section136Stages } from './section-136-record.js';
import { hasSection136Clock, type Section136RuleSet, type Section136Settings, usualSection136Settings } from './section-136-rules.js';
import { checkStays } from './section-136-transfers.js';

/** A record to judge, with everything it is judged by. */
export interface Section136Judged {
  readonly record: Section136Record;
  readonly at: Date;
  readonly ruleSet: Section136RuleSet;
  readonly settings: Section136Settings;
}

/**
 * What a section 135 or 136 record needs at a stage, in the order of the night: what to do, and the path of the field
 * (sections 135 to 136C; SI 2017/1036; reference 5.2). Nothing here keeps anybody from saving: a note is taken as it is,
 * and problems show what is still to do. Weight REFUSED says that the law does not allow what is written.
 */
export function checkSection136(record: Section136Record, stage: Section136Stage, at: Date, settings: Section136Settings = usualSection136Settings): Section136Problem[] {
  const judged = { record, at, ruleSet: rulesOfRecord(record, at, settings), settings };
  const reached = (wanted: Section136Stage): boolean => section136Stages.indexOf(stage) >= section136Stages.indexOf(wanted);
  return [
    ...detainedProblems(judged),
    ...(reached('ARRIVED') ? arrivalProblems(judged) : []),
    ...checkStays(record, judged.ruleSet, settings),
    ...(record.extension ? checkExtension(record.extension, record, judged.ruleSet, settings) : []),
    ...(reached('ASSESSED') ? assessmentProblems(judged) : []),
    ...(reached('ENDED') ? endProblems(judged) : []),
    ...ownerProblems(judged),
    ...futureProblems(judged),
  ];
}

const rulesOfRecord = (record: Section136Record, at: Date, settings: Section136Settings): Section136RuleSet =>
  rulesOf(record, record.detainedAt && record.detainedAt < at ? record.detainedAt : at, settings);

function detainedProblems(judged: Section136Judged): Section136Problem[] {
  const { record, ruleSet } = judged;
  if (!hasSection136Clock(ruleSet, record.power)) return [refused('power', 'This record is for section 135 or 136. Choose the power that was used, or write a triage note instead.')];
  return [
    ...when(record.detainedAt == null, missing('detainedAt', 'Say when the power was used.')),
    ...when(isBlank(record.officerName), missing('officerName', 'Name the officer who used the power.')),
    ...when(isBlank(record.grounds), missing('grounds', 'Write what was seen and said that made the person appear to need care or control at once.')),
    ...when(record.bornOn == null && record.appearsUnder18 == null, missing('bornOn', 'Enter the date of birth, or say whether the person appears to be under 18.')),
    ...whereProblems(judged),
    ...consultationProblems(judged),
    ...restraintProblems(judged),
  ];
}

function restraintProblems({ record: { restraint } }: Section136Judged): readonly Section136Problem[] {
  if (!restraint) return [missing('restraint', 'Say whether the person was restrained, and how. “No restraint” is an answer.')];
  const { kinds, minutes, why } = restraint;
  const some = kinds.some((it) => it !== 'NONE');
  return [
    ...when(kinds.length === 0, missing('restraint.kinds', 'Say how the person was restrained. “No restraint” is an answer.')),
    ...when(some && kinds.includes('NONE'), refused('restraint.kinds', 'You chose “No restraint” and a kind of restraint. Keep one of them.')),
    ...when(some && minutes == null, missing('restraint.minutes', 'Say for how many minutes.')),
    ...when(some && isBlank(why), missing('restraint.why', 'Write why restraint was needed.')),
  ];
}

function endProblems({ record, at, settings }: Section136Judged): readonly Section136Problem[] {
  const { ended, assessment, stays } = record;
  if (!ended) return [missing('ended', 'Say how it ended, and when the person was free to go or was under another power.')];
  const clock = section136Clock(record, at, settings);
  return [
    ...when(clock.startedAt !== null && ended.at < clock.startedAt, refused('ended.at', 'It ended before it began. Check both times.')),
    ...when(clock.heldWithoutPowerMs > 0, toCheck('ended.at', `${clock.words.state} Record which other power was used, or tell the person and the manager on call that there was none.`)),
    ...when(ended.how === 'RELEASED' && assessment?.outcome === 'ABSCONDED', refused('ended.how', 'Somebody who left without permission was not released. The clock goes on until it ends.')),
    ...when(stays.some((it) => it.arrivedAt > ended.at), refused('ended.at', 'The person arrived at a place after the holding had ended. Check the times.')),
  ];
}

/** After the last warning and after expiry somebody answers for the record by name (T17). */
function ownerProblems({ record, at, settings }: Section136Judged): readonly Section136Problem[] {
  const { needsOwner, state } = section136Clock(record, at, settings);
  const words = state === 'EXPIRED' ? 'No lawful power is recorded. Name who answers for this now.' : 'Name who answers for this record.';
  return when(needsOwner && isBlank(record.ownerName), missing('ownerName', words));
}

/** A time in the future has not happened. A plan is not a record. */
function futureProblems({ record, at }: Section136Judged): readonly Section136Problem[] {
  const times: readonly (readonly [string, Date | null | undefined])[] = [
    ['detainedAt', record.detainedAt],
    ['keptAt', record.keptAt],
    ['keptSinceEntryAt', record.keptSinceEntryAt],
    ['consultation.at', record.consultation?.at],
    ['warrant.enteredAt', record.warrant?.enteredAt],
    ['rights.at', record.rights?.at],
    ['extension.authorisedAt', record.extension?.authorisedAt],
    ['assessment.interviewedAt', record.assessment?.interviewedAt],
    ['assessment.examinedAt', record.assessment?.examinedAt],
    ['assessment.endedAt', record.assessment?.endedAt],
    ['ended.at', record.ended?.at],
    ...record.stays.flatMap((it, index) => [
      [`stays.${index}.arrivedAt`, it.arrivedAt] as const,
      [`stays.${index}.leftAt`, it.leftAt] as const,
      [`stays.${index}.handedOverAt`, it.handedOverAt] as const,
      [`stays.${index}.policeLeftAt`, it.policeLeftAt] as const,
    ]),
  ];
  return times.flatMap(([path, time]) => (time && time > at ? [refused(path, `${formatDateTime(time)} is in the future. Write it when it has happened.`)] : []));
}
