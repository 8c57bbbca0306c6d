import type { Likelihood, RiskBand, RiskBandCode, RiskMatrixScale, RiskScaleDefinition } from '@concord/domain';
import type { RiskLevel } from '@concord/ui';
import type { RatingPartsFragment } from '../../gql/graphql.js';

/** The scale of a plan as the API gives it. */
export const asScale = (scale: unknown): RiskScaleDefinition => scale as RiskScaleDefinition;

export const labelIn = (options: readonly { code: string; label: string }[], code: string | null | undefined): string =>
  options.find((it) => it.code === code)?.label ?? code ?? '';

/** "Likely, major: Extreme (16)" or "Staff, in the community: High". */
export function ratingInWords(scale: RiskScaleDefinition, rating: RatingPartsFragment): string {
  if (scale.kind === 'LADDER') {
    return `${labelIn(scale.groups, rating.group)}, ${labelIn(scale.settings, rating.setting).toLowerCase()}: ${levelLabel(scale, rating)}`;
  }
  return `${labelIn(scale.likelihood, rating.likelihood)}, ${labelIn(scale.impact, rating.impact).toLowerCase()}: ${levelLabel(scale, rating)} (${rating.score ?? ''})`;
}

export const levelLabel = (scale: RiskScaleDefinition, { level }: { level: string }): string =>
  labelIn(scale.kind === 'MATRIX' ? scale.bands : scale.levels, level);

/** What a rating is for: a moment, or a group in a setting. */
export const ratedFor = (scale: RiskScaleDefinition, rating: RatingPartsFragment): string =>
  scale.kind === 'MATRIX' ? labelIn(scale.moments, rating.moment) : `${labelIn(scale.groups, rating.group)}, ${labelIn(scale.settings, rating.setting).toLowerCase()}`;

const BADGES: readonly RiskLevel[] = ['LOW', 'MODERATE', 'HIGH', 'EXTREME'];

/** The colour of a level: by its place on the forum's own scale, so that a ladder of three steps has colours too. */
export function badgeOf(scale: RiskScaleDefinition, { level }: { level: string }): RiskLevel {
  const steps = scale.kind === 'MATRIX' ? scale.bands : scale.levels;
  const place = steps.findIndex((it) => it.code === level);
  if (place < 0) return 'NOT_ASSESSED';
  return BADGES[Math.round((place / Math.max(1, steps.length - 1)) * (BADGES.length - 1))] ?? 'NOT_ASSESSED';
}

/** The bands as the 5 x 5 matrix of the kit takes them, or null where the forum's matrix has another shape. */
export function bandsForMatrix({ likelihood, impact, bands }: RiskMatrixScale): RiskBand[] | null {
  const isFive = likelihood.length === 5 && impact.length === 5 && bands.length === BADGES.length;
  return isFive ? bands.map(({ label, from, to }, place) => ({ code: BADGES[place] as RiskBandCode, label, from, to })) : null;
}

export const valueOf = (levels: RiskMatrixScale['likelihood'], code: string): Likelihood   =>
  (levels.find((it) => it.code === code)?.value ?? 1) as Likelihood  ;

export const codeOf = (levels: RiskMatrixScale['likelihood'], value: number): string => levels.find((it) => it.value === value)?.code ?? '';

/** In the order of the forum's moments, or of its groups and settings; the meeting's rating before the agencies' own. */
export function inOrder(scale: RiskScaleDefinition, ratings: readonly RatingPartsFragment[]): RatingPartsFragment[] {
  const place = (options: readonly { code: string }[], code: string | null | undefined): number => options.findIndex((it) => it.code === code);
  const rank = ({ moment, group, setting, source }: RatingPartsFragment): number =>
    (scale.kind === 'MATRIX' ? place(scale.moments, moment) * 2 : (place(scale.groups, group) * scale.settings.length + place(scale.settings, setting)) * 2) +
    (source === 'MEETING' ? 0 : 1);
  return [...ratings].sort((one, other) => rank(one) - rank(other));
}
