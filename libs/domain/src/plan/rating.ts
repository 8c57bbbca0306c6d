import { type RiskScaleDefinition, riskBand } from '../forums/forum-definition.js';
import { RuleBroken } from '../rule-broken.js';
import type { CodedOption } from '../words.js';

/** Whose rating it is. Ratings of agencies stand beside the agreed one; they are never averaged (T27). */
export type RatingSource = 'MEETING' | 'AGENCY';

export const ratingSourceLabels: Record<RatingSource, string> = {
  MEETING: 'Agreed by the meeting',
  AGENCY: 'The agency’s own rating',
};

/** What somebody chose on the forum's scale: codes of the definition. */
export interface RatingChoice {
  readonly moment?: string | null | undefined;
  readonly likelihood?: string | null | undefined;
  readonly impact?: string | null | undefined;
  readonly group?: string | null | undefined;
  readonly setting?: string | null | undefined;
  readonly level?: string | null | undefined;
}

/** A rating as it is kept: on a matrix the level is the band of the score; on a ladder there is no score. */
export interface PlacedRating {
  readonly moment: string | null;
  readonly likelihood: string | null;
  readonly impact: string | null;
  readonly score: number | null;
  readonly group: string | null;
  readonly setting: string | null;
  readonly level: string;
}

/**
 * Places a choice on the forum's own scale, whichever kind it is.
 * @throws RuleBroken naming the field that is missing or unknown to the scale
 */
export function placeRating(scale: RiskScaleDefinition, choice: RatingChoice): PlacedRating {
  switch (scale.kind) {
    case 'MATRIX': {
      const moment = chosen('moment', 'Choose when the rating is for', choice.moment, scale.moments);
      const likelihood = chosen('likelihood', 'Choose how likely it is', choice.likelihood, scale.likelihood);
      const impact = chosen('impact', 'Choose how bad it would be', choice.impact, scale.impact);
      const band = riskBand(scale, likelihood.code, impact.code);
      if (!band) throw new RuleBroken('This scale has no level for that. Choose another likelihood or impact.', 'likelihood');
      const score = likelihood.value * impact.value;
      return { moment: moment.code, likelihood: likelihood.code, impact: impact.code, score, group: null, setting: null, level: band.code };
    }
    case 'LADDER': {
      const group = chosen('group', 'Choose who is at risk', choice.group, scale.groups);
      const setting = chosen('setting', 'Choose where', choice.setting, scale.settings);
      const level = chosen('level', 'Choose the level', choice.level, scale.levels);
      return { moment: null, likelihood: null, impact: null, score: null, group: group.code, setting: setting.code, level: level.code };
    }
  }
}

/** Ratings with the same slot follow each other; those of another moment, group, setting or rater stand beside them. */
export const ratingSlot = (rating: Pick<PlacedRating, 'moment' | 'group' | 'setting'> & { source: RatingSource; authorAgencyId: string }): string =>
  [rating.moment, rating.group, rating.setting, rating.source, rating.source === 'AGENCY' ? rating.authorAgencyId : ''].join('|');

/** Whether raters see a slot differently: the same moment, group and setting with more than one level in force. */
export function isDisputed(current: readonly (Pick<PlacedRating, 'moment' | 'group' | 'setting' | 'level'>)[]): boolean {
  const levels = new Map<string, Set<string>>();
  for (const { moment, group, setting, level } of current) {
    const place = [moment, group, setting].join('|');
    levels.set(place, (levels.get(place) ?? new Set()).add(level));
  }
  return [...levels.values()].some((it) => it.size > 1);
}

/** @throws RuleBroken when a code is not one that the scale offers */
export function checkRiskCodes(scale: RiskScaleDefinition, { domain, atRisk }: { domain: string; atRisk: readonly string[] }): void {
  chosen('domain', 'Choose what the risk is about', domain, scale.domains);
  if (atRisk.length === 0) throw new RuleBroken('Choose who is at risk', 'atRisk');
  for (const code of atRisk) chosen('atRisk', 'Choose who is at risk', code, scale.groups);
}

function chosen<T extends CodedOption>(field: string, message: string, code: string | null | undefined, options: readonly T[]): T {
  const option = options.find((it) => it.code === code);
  if (!option) throw new RuleBroken(message, field);
  return option;
}
