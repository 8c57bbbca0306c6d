import { formatDateTime, formatTime } from '../dates/index.js';
import { healthcareChecks } from './police-station-checks.js';
import { judgePoliceStationEvent } from './police-station-event.js';
import { ageAt } from './police-station-breaches.js';
import { isBlank, missing, type Section136Problem, toCheck, when } from './section-136-problem.js';
import type { RecordedStay, Section136Record, TransportRecord } from './section-136-record.js';
import { placeRule, section136RulesAt, type Section136Settings } from './section-136-rules.js';

const MINUTE = 60_000;

interface Judged {
  readonly record: Section136Record;
  readonly at: Date;
  readonly settings: Section136Settings;
}

/** Arrival, places, handing over, transport and rights. */
export function arrivalProblems(judged: Judged): Section136Problem[] {
  const { record } = judged;
  return [
    ...startProblems(record),
    ...earlyProblems(record),
    ...record.stays.flatMap((stay, index) => stayProblems(stay, index, judged)),
    ...when(record.firstOffered != null && isBlank(record.firstNotUsedWhy), missing('firstNotUsedWhy', 'Write why the place that was asked first was not used.')),
    ...transportProblems(record.transport),
    ...rightsProblems(record),
  ];
}

const startProblems = ({ power, stays, keptAt, keptSinceEntryAt }: Section136Record): readonly Section136Problem[] => {
  const kept = power === 'S136' ? keptAt : keptSinceEntryAt;
  return when(stays.length === 0 && kept == null, missing('stays', 'Say where the person is and when they arrived. The clock starts then.'));
};

/** Whoever was at the place before the power was used was kept there: the clock starts at the decision, not at the arrival. */
function earlyProblems({ power, stays, detainedAt, keptAt }: Section136Record): readonly Section136Problem[] {
  if (power !== 'S136' || detainedAt == null) return [];
  return [
    ...stays.flatMap(({ arrivedAt }, index) =>
      when(arrivedAt < detainedAt, toCheck(`stays.${index}.arrivedAt`, 'The person arrived before the power was used. If they were there already, record instead when the officer decided to keep them there. Else check both times.')),
    ),
    ...when(keptAt != null && keptAt < detainedAt, toCheck('keptAt', 'The person was kept there before the power was used. Check both times.')),
  ];
}

function stayProblems(stay: RecordedStay, index: number, judged: Judged): readonly Section136Problem[] {
  const path = `stays.${index}`;
  return [
    ...when(stay.place === 'NOT_KNOWN', toCheck(`${path}.place`, 'Say what kind of place it is.')),
    ...when(isBlank(stay.name), missing(`${path}.name`, 'Name the place.')),
    ...agreementProblems(stay, path, judged.settings),
    ...handoverProblems(stay, path, judged.settings),
    ...(stay.place === 'POLICE_STATION' ? policeStationProblems(stay, path, judged) : []),
  ];
}

/** A home and any other suitable place need somebody's agreement (section 135(7)). */
function agreementProblems({ place, arrivedAt, personAgreed, occupierAgreed, livesAlone, managerAgreed }: RecordedStay, path: string, settings: Section136Settings): readonly Section136Problem[] {
  const { agreementOf } = placeRule(section136RulesAt(arrivedAt, settings), place);
  return [
    ...when(agreementOf.includes('PERSON') && personAgreed !== true, missing(`${path}.personAgreed`, 'A home is a place of safety only where the person agrees. Record that they did, or use another place.')),
    ...when(agreementOf.includes('OCCUPIER') && livesAlone !== true && occupierAgreed !== true, missing(`${path}.occupierAgreed`, 'Somebody who lives there has to agree as well. Record that they did, or that the person lives there alone.')),
    ...when(agreementOf.includes('MANAGER') && managerAgreed !== true, missing(`${path}.managerAgreed`, 'Whoever manages the place has to agree. Record that they did, or use another place.')),
  ];
}

function handoverProblems({ arrivedAt, handedOverAt, handedOverTo, policeLeftAt }: RecordedStay, path: string, { handoverWithinMinutes }: Section136Settings): readonly Section136Problem[] {
  const late = policeLeftAt != null && policeLeftAt.getTime() - arrivedAt.getTime() > handoverWithinMinutes * MINUTE;
  return [
    ...when(handedOverAt != null && isBlank(handedOverTo), missing(`${path}.handedOverTo`, 'Name who took the person over at the place.')),
    ...when(policeLeftAt != null && handedOverAt == null, missing(`${path}.handedOverAt`, 'Say when the place took the person over. The police do not leave before that.')),
    ...when(handedOverAt != null && handedOverAt < arrivedAt, toCheck(`${path}.handedOverAt`, 'The person was handed over before they arrived. Check both times.')),
    ...when(policeLeftAt != null && handedOverAt != null && policeLeftAt < handedOverAt, toCheck(`${path}.policeLeftAt`, 'The police left before the person was handed over. Check both times.')),
    ...when(late, toCheck(`${path}.policeLeftAt`, `Handing over took more than ${handoverWithinMinutes} minutes. Note the cause for the section 136 meeting.`)),
  ];
}

/** A use that has happened is judged, never refused; an unlawful one is said to be so. */
function policeStationProblems(stay: RecordedStay, path: string, judged: Judged): readonly Section136Problem[] {
  const { record, settings } = judged;
  const { arrivedAt } = stay;
  const { bornOn = null, appearsUnder18 = null, policeStation } = record;
  const said = policeStation ?? nothingSaid;
  const event = judgePoliceStationEvent({ ...said, at: arrivedAt, age: { bornOn, appearsUnder18 } }, said, settings);
  const age = ageAt({ bornOn, appearsUnder18 }, arrivedAt);
  const words = `Recorded as an unlawful event${age === undefined ? '' : `; the person was ${age}`}. ${event.why.join(' ')} Move the person to another place of safety now if they are still there.`;
  return [...when(event.kind === 'UNLAWFUL_EVENT', toCheck(`${path}.place`, words)), ...event.problems, ...healthcareProblems(stay, judged)];
}

/** A gap between the 30-minute checks is a breach of the regulations; it is said with its times. */
function healthcareProblems({ arrivedAt, leftAt = null }: RecordedStay, { record, at, settings }: Judged): readonly Section136Problem[] {
  const { gaps, everyMinutes } = healthcareChecks({ arrivedAt, leftAt }, record.policeStationCheckedAt ?? [], at, section136RulesAt(arrivedAt, settings));
  return gaps.map(({ from, to, minutes }) =>
    toCheck('policeStationCheckedAt', `No check by a healthcare professional for ${minutes} minutes, from ${formatDateTime(from)} to ${formatTime(to)}. The law asks for one at least every ${everyMinutes} minutes. Add the checks that were made, or record why there were none.`),
  );
}

const nothingSaid: NonNullable<Section136Record['policeStation']> = {
  reason: null, imminentRisk: null, noOtherPlace: null, healthcareThere: null, authorisedBy: null, consulted: null, notConsultedWhy: null, reasonText: null, noticedAt: null,
};

function transportProblems(transport: TransportRecord | null | undefined): readonly Section136Problem[] {
  if (!transport?.kind) return [missing('transport.kind', 'Say how the person got there. “Was already there” is an answer.')];
  const { kind, policeReason, policeReasonText, ambulanceAskedAt } = transport;
  const isPolice = kind === 'POLICE_VEHICLE';
  const asked = policeReason === 'AMBULANCE_NOT_AVAILABLE_30MIN' || policeReason === 'AMBULANCE_RETASKED_HIGHER_PRIORITY' || policeReason === 'CREW_REFUSED';
  return [
    ...when(isPolice && policeReason == null, missing('transport.policeReason', 'Say why the person went in a police vehicle.')),
    ...when(isPolice && policeReason === 'OTHER' && isBlank(policeReasonText), missing('transport.policeReasonText', 'Write why the person went in a police vehicle.')),
    ...when(isPolice && asked && ambulanceAskedAt == null, missing('transport.ambulanceAskedAt', 'Say when the ambulance was asked for.')),
    ...when(isPolice && policeReason === 'AMBULANCE_NOT_REQUESTED' && ambulanceAskedAt != null, toCheck('transport.policeReason', 'An ambulance was asked for at a time you wrote. Check the reason.')),
  ];
}

function rightsProblems({ rights }: Section136Record): readonly Section136Problem[] {
  if (!rights) return [missing('rights', 'Say whether the person was told why they are held, for how long, and whom they may ask for.')];
  const { told, at, notToldWhy } = rights;
  return [
    ...when(told !== 'NOT_TOLD' && at == null, missing('rights.at', 'Say when they were told.')),
    ...when(told === 'NOT_TOLD' && isBlank(notToldWhy), missing('rights.notToldWhy', 'Write why they were not told, and tell them as soon as you can.')),
  ];
}
