import {
  confidentialityBasisLabels, consentStateLabels, gateways, informDecisionLabels, notInformReasonLabels, overrideGroundLabels, overrideReasonKeys, overrideReasons, type ConsentState,
} from '@concord/domain';
import { showDate, showDateTime, SummaryList, WarningText } from '@concord/ui';
import type { OverridePartsFragment } from '../../gql/graphql.js';
import { ItemCard } from '../sharing/item-card.js';
import { lineWords } from './override-words.js';

/** The whole request as its authoriser and reviewer read it: what, to whom, why, and what is odd about the reasons. */
export function OverrideRecord({ it }: { it: OverridePartsFragment }) {
  const items = [...new Map(it.lines.flatMap((line) => (line.item ? [[line.itemId, line.item] as const] : []))).values()];
  return (
    <>
      <h2 className="govuk-heading-m">What is shared, and with whom</h2>
      <ul className="govuk-list govuk-list--bullet">
        {it.lines.map((line) => <li key={line.id}>{lineWords(line)}</li>)}
      </ul>
      {items.map((item) => <ItemCard key={item.id} item={item} linked={false} />)}
      <h2 className="govuk-heading-m">Why</h2>
      <Warnings it={it} />
      <SummaryList
        rows={[
          { key: 'The person had said', value: saidWords(it.consentState) },
          { key: 'Grounds', value: it.grounds.map((ground) => <div key={ground}>{overrideGroundLabels[ground]}</div>) },
          ...it.groundAnswers.map((answer) => ({ key: answer.question, value: answer.answer })),
          ...overrideReasonKeys.map((key) => ({ key: overrideReasons[key], value: it[key] })),
          { key: 'The law', value: gateways[it.gatewayCode].label },
          { key: 'Confidence set aside because', value: confidentialityBasisLabels[it.confidentialityBasis] },
          it.legalAdvice ? { key: 'Legal advice', value: it.legalAdvice } : null,
          { key: 'Is the person told?', value: tellingWords(it) },
          { key: 'Asked for by', value: `${it.requester?.name ?? ''}, ${it.requester?.jobTitle ?? ''}, ${it.ownerAgency?.name ?? ''}, ${showDateTime(it.requestedAt)}` },
        ]}
      />
    </>
  );
}

function Warnings({ it: { warnings } }: { it: OverridePartsFragment }) {
  if (warnings.length === 0) return null;
  return (
    <WarningText>
      Look twice at {warnings.length === 1 ? 'one reason' : `${warnings.length} reasons`}.{' '}
      {warnings.map(({ field, kind, reference }) => (
        <span key={field}>
          “{overrideReasons[field as keyof typeof overrideReasons]}” {kind === 'HOLLOW' ? 'is answered with stock phrases' : `is answered as it was in ${reference}`}.{' '}
        </span>
      ))}
    </WarningText>
  );
}

const saidWords = (state: string): string => consentStateLabels[state as ConsentState] ?? 'Nothing that is recorded';

function tellingWords({ informDecision, informUntil, informReasonCode, informReason, informDoneOn, informDoneHow }: OverridePartsFragment): string {
  if (informDoneOn) return `Told on ${showDate(informDoneOn)}. ${informDoneHow}`;
  const why = informReasonCode ? ` ${notInformReasonLabels[informReasonCode]}. ${informReason}` : '';
  if (informDecision === 'DEFERRED' && informUntil) return `To be told by ${showDate(informUntil)}.${why}`;
  return `${informDecisionLabels[informDecision]}.${why}`;
}
