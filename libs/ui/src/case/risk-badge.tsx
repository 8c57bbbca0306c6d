import { Tag, type TagColour } from '../content/tag.js';

export type RiskLevel = 'LOW' | 'MEDIUM' | 'HIGH' | 'VERY_HIGH' | 'NOT_ASSESSED';

const levels: Record<RiskLevel, { text: string; colour: TagColour }> = {
  LOW: { text: 'Low risk', colour: 'teal' },
  MEDIUM: { text: 'Medium risk', colour: 'yellow' },
  HIGH: { text: 'High risk', colour: 'orange' },
  VERY_HIGH: { text: 'Very high risk', colour: 'red' },
  NOT_ASSESSED: { text: 'Risk not assessed', colour: 'grey' },
};

/** A level of risk in words. There is no "no risk": absence is never read as safety. */
export function RiskBadge({ level, text }: { level: RiskLevel; text?: string }) {
  return <Tag colour={levels[level].colour}>{text ?? levels[level].text}</Tag>;
}
