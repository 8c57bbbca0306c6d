import type { RiskScaleDefinition } from '@concord/domain';
import type { RiskRating } from '../plans/index.js';

/** "Current: 16, extreme (agreed by the meeting)": a rating on the forum's own scale, with whose it is. */
export function ratingInWords(scale: RiskScaleDefinition, rating: RiskRating, agency: string): string {
  const whose = rating.source === 'MEETING' ? 'agreed by the meeting' : `${agency}’s own rating`;
  const disagrees = rating.disagreement === '' ? '' : ` ${agency} disagrees: ${rating.disagreement}`;
  return `${whenOrWho(scale, rating)}: ${levelOf(scale, rating)} (${whose}).${disagrees}`;
}

function whenOrWho(scale: RiskScaleDefinition, { moment, group, setting }: RiskRating): string {
  if (scale.kind === 'MATRIX') return labelOf(scale.moments, moment) ?? 'Rated';
  return [labelOf(scale.groups, group), labelOf(scale.settings, setting)].filter((it) => it).join(', ') || 'Rated';
}

function levelOf(scale: RiskScaleDefinition, { level, score }: RiskRating): string {
  const label = labelOf(scale.kind === 'MATRIX' ? scale.bands : scale.levels, level) ?? level;
  return score === null ? label : `${score}, ${label}`;
}

const labelOf = (options: readonly { code: string; label: string }[], code: string | null): string | undefined => options.find((it) => it.code === code)?.label;
