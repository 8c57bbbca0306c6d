import { agencyFunctionLabels, shareDefaultLabels, type AgencyFunction } from '@concord/domain';
import type { Choice } from '@concord/ui';
import type { WhoSeesPartsFragment } from '../../gql/graphql.js';

type Line = WhoSeesPartsFragment['agencies'][number];

/** A recipient as the value of a checkbox. */
export const keyOf = ({ agencyId, agencyFunction }: { agencyId: string; agencyFunction: string }): string => `${agencyId}|${agencyFunction}`;

export const recipientsFrom = (keys: readonly string[]): { agencyId: string; agencyFunction: AgencyFunction }[] =>
  keys.map((key) => {
    const [agencyId = '', agencyFunction = ''] = key.split('|');
    return { agencyId, agencyFunction: agencyFunction as AgencyFunction };
  });

/** Those to choose from, each with what the forum suggests. */
export const choicesOf = (lines: readonly Line[]): Choice[] =>
  lines.filter((line) => !line.isOwner).map((line) => ({
    value: keyOf(line),
    label: `${line.agency?.name ?? 'Agency'}: ${agencyFunctionLabels[line.agencyFunction].toLowerCase()}`,
    ...(line.usually ? { hint: shareDefaultLabels[line.usually] } : {}),
  }));

/** Where the owner's pen starts: those with whom this category is usually shared. */
export const usualKeys = (lines: readonly Line[]): string[] => lines.filter((line) => !line.isOwner && line.usually === 'SHARE').map(keyOf);
