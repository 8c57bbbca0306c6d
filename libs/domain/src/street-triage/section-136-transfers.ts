import { formatDateTime } from '../dates/index.js';
import { baseExpiry, extensionCounts } from './section-136-extension.js';
import { type Holding, type PlaceStay, staysInOrder } from './section-136-holding.js';
import { refused, type Section136Problem, toCheck, when } from './section-136-problem.js';
import type { Section136RuleSet, Section136Settings } from './section-136-rules.js';
import { clockStart } from './section-136-start.js';

const HOUR = 3_600_000;

/**
 * What is wrong with the stays, paths `stays.0.arrivedAt`. Somebody may be taken to another place of safety only before
 * the permitted period ends, and that period goes on running (section 136(3) and (4)).
 */
export function checkStays(holding: Holding, ruleSet: Section136RuleSet, settings: Section136Settings): Section136Problem[] {
  const ordered = staysInOrder(holding);
  const end = powerEnds(holding, ruleSet, settings);
  return holding.stays.flatMap((stay, index) => [
    ...orderProblems(stay, index, ordered[ordered.indexOf(stay) - 1]),
    ...afterEndProblems(stay, index, ordered.indexOf(stay) > 0 ? end : undefined),
  ]);
}

function powerEnds(holding: Holding, ruleSet: Section136RuleSet, settings: Section136Settings): Date | undefined {
  const start = clockStart(holding, ruleSet, settings);
  if (!start) return undefined;
  const base = baseExpiry(start.at, ruleSet);
  const { extension } = holding;
  if (!extension || !extensionCounts(extension, holding, ruleSet, settings)) return base;
  return new Date(base.getTime() + extension.hours * HOUR);
}

function orderProblems({ arrivedAt, leftAt }: PlaceStay, index: number, before: PlaceStay | undefined): readonly Section136Problem[] {
  return [
    ...when(leftAt != null && leftAt < arrivedAt, refused(`stays.${index}.leftAt`, 'The person left before they arrived. Check both times.')),
    ...when(before !== undefined && before.leftAt == null, toCheck(`stays.${index}.arrivedAt`, `Say when the person left ${before?.name ?? ''}, the place before.`)),
    ...when(before?.leftAt != null && before.leftAt > arrivedAt, refused(`stays.${index}.arrivedAt`, `The person had not left ${before?.name ?? ''} yet. Check both times.`)),
  ];
}

const afterEndProblems = ({ arrivedAt, name }: PlaceStay, index: number, end: Date | undefined): readonly Section136Problem[] =>
  end === undefined
    ? []
    : when(arrivedAt >= end, toCheck(`stays.${index}.arrivedAt`, `The power had ended on ${formatDateTime(end)}, before the person arrived at ${name}. Moving them does not start the clock again. Record which power was used, and tell the manager on call.`));
