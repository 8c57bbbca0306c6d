import type { RiskBandCode } from '@concord/domain';
import { Tag, type TagColour } from '../content/tag.js';

export type RiskLevel = RiskBandCode | 'NOT_ASSESSED';

const levels: Record<RiskLevel, { text: string; colour: TagColour }> = {
  LOW: { text: 'Low risk', colour: 'teal' },
  MODERATE: { text: 'Moderate risk', colour: 'yellow' },
  HIGH: { text: 'High risk', colour: 'orange' },
  EXTREME: { text: 'Extreme risk', colour: 'red' },
  NOT_ASSESSED: { text: 'Risk not assessed', colour: 'grey' },
};

/** A level of risk in words. There is no "no risk": absence is never read as safety. */
export function RiskBadge({ level, text }: { level: RiskLevel; text?: string }) {
  return <Tag colour={levels[level].colour}>{text ?? levels[level].text}</Tag>;
}
