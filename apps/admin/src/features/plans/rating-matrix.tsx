import type { RiskScaleDefinition } from '@concord/domain';
import { Matrix5x5 } from '@concord/ui';
import type { RatingPartsFragment } from '../../gql/graphql.js';
import { bandsForMatrix, labelIn, valueOf } from './risk-scale.js';

/** The meeting's newest rating on the 5 x 5 matrix: where things stand now, or else the last moment that was rated. */
export function RatingMatrix({ scale, ratings }: { scale: RiskScaleDefinition; ratings: readonly RatingPartsFragment[] }) {
  const agreed = ratings.filter((it) => it.source === 'MEETING');
  const shown = agreed.find((it) => it.moment === 'CURRENT') ?? agreed[0];
  if (scale.kind !== 'MATRIX' || !shown?.likelihood || !shown.impact) return null;
  const bands = bandsForMatrix(scale);
  if (!bands) return null;
  return (
    <Matrix5x5
      id="agreed-rating"
      caption={`The meeting’s rating: ${labelIn(scale.moments, shown.moment).toLowerCase()}`}
      bands={bands}
      value={{ likelihood: valueOf(scale.likelihood, shown.likelihood), impact: valueOf(scale.impact, shown.impact) }}
    />
  );
}
