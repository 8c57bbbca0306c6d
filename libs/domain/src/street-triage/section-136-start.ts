import { type ClockStartKind, type Holding, type PlaceStay, staysInOrder } from './section-136-holding.js';
import { hasSection136Clock, type Section136RuleSet, type Section136Settings } from './section-136-rules.js';

/** When the clock started, and by what. */
export interface ClockStart {
  readonly at: Date;
  readonly by: ClockStartKind;
}

/**
 * Where the clock starts (sections 135(3ZA) and 136(2A)): where the person was kept, at the decision or, under a
 * warrant, at the first entry; else at the first arrival at a place of safety. A later place never starts it again.
 * Undefined before that, and for a power that this clock does not limit.
 */
export function clockStart(holding: Holding, ruleSet: Section136RuleSet, settings: Section136Settings): ClockStart | undefined {
  if (!hasSection136Clock(ruleSet, holding.power)) return undefined;
  const starts = [keptStart(holding), arrivalStart(holding, settings)].filter((it) => it !== undefined);
  return starts.sort((a, b) => a.at.getTime() - b.at.getTime())[0];
}

function keptStart({ power, keptAt, keptSinceEntryAt }: Holding): ClockStart | undefined {
  if (power === 'S136') return keptAt ? { at: keptAt, by: 'KEPT' } : undefined;
  return keptSinceEntryAt ? { at: keptSinceEntryAt, by: 'ENTERED' } : undefined;
}

function arrivalStart(holding: Holding, settings: Section136Settings): ClockStart | undefined {
  const first = staysInOrder(holding).find((it) => startsTheClock(it, settings));
  return first && { at: first.arrivedAt, by: 'ARRIVED' };
}

const startsTheClock = ({ place, usedAsPlaceOfSafety = true }: PlaceStay, { emergencyDepartmentStartsClock }: Section136Settings): boolean =>
  place !== 'EMERGENCY_DEPT' || usedAsPlaceOfSafety || emergencyDepartmentStartsClock === 'ALWAYS';
