import { type ConfidentialityBasis, type GatewayCode, groundTests, type InformDecision, type NotInformReason, type OverrideGround, overrideGrounds } from '@concord/domain';
import { noDate, toIsoDate } from '@concord/ui';
import type { RequestOverrideInput } from '../../gql/graphql.js';
import { recipientsFrom } from '../sharing/recipient-choices.js';

const blankTests: Record<string, string> = Object.fromEntries(overrideGrounds.flatMap((ground) => groundTests[ground].map((it) => [`${ground}_${it.key}`, ''])));

export const start = {
  recipients: [] as readonly string[],
  grounds: [] as readonly OverrideGround[],
  tests: blankTests,
  factsReliedOn: '',
  necessity: '',
  proportionality: '',
  alternatives: '',
  wishes: '',
  riskIfNotShared: '',
  gatewayCode: '' as GatewayCode | '',
  gatewayNote: '',
  confidentialityBasis: '' as ConfidentialityBasis | '',
  legalAdvice: '',
  informDecision: '' as InformDecision | '',
  informUntil: noDate,
  informReasonCode: '' as NotInformReason | '',
  informReason: '',
};
export type RequestValues = typeof start;

/** What is sent: only the answers that the chosen grounds ask for. */
export function inputOf(caseFileId: string, itemId: string, values: RequestValues): RequestOverrideInput {
  const { tests, recipients, grounds, gatewayCode, confidentialityBasis, informDecision, informUntil, informReasonCode, ...words } = values;
  const asked = grounds.flatMap((ground) => groundTests[ground].map((it) => `${ground}_${it.key}`));
  return {
    ...words,
    caseFileId,
    itemIds: [itemId],
    recipients: recipientsFrom(recipients),
    grounds: [...grounds],
    tests: asked.map((key) => ({ key, answer: tests[key] ?? '' })),
    gatewayCode: gatewayCode as GatewayCode,
    gatewayNote: words.gatewayNote || undefined,
    confidentialityBasis: confidentialityBasis as RequestOverrideInput['confidentialityBasis'],
    informDecision: informDecision as InformDecision,
    informUntil: toIsoDate(informUntil) ?? undefined,
    informReasonCode: informReasonCode || undefined,
  };
}
