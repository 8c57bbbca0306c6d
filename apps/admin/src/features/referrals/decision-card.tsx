import { triageDecisionLabels, type ForumDefinition } from '@concord/domain';
import { showDate, showDateTime, SummaryCard } from '@concord/ui';
import type { ReferralTabQuery } from '../../gql/graphql.js';
import { optionLabel } from './answer-words.js';

type Referral = NonNullable<ReferralTabQuery['caseFile']['referral']>;
export type ShownDecision = Referral['decisions'][number];

/** What was decided about a referral, and why. The referrer always reads it. */
export function DecisionCard({ decision: it, definition }: { decision: ShownDecision; definition: ForumDefinition }) {
  const reasons = [...definition.declineReasons, ...definition.returnReasons];
  return (
    <SummaryCard
      title={triageDecisionLabels[it.decision]}
      rows={[
        { key: 'Decided', value: `${showDateTime(it.decidedAt)}${it.decider ? `, by ${it.decider.name}` : ''}` },
        it.reasonCode ? { key: 'Ground', value: optionLabel(reasons, it.reasonCode) } : null,
        { key: 'Reason', value: <span className="concord-prewrap">{it.reason}</span> },
        it.firstMeetingBy ? { key: 'First meeting by', value: showDate(it.firstMeetingBy) } : null,
        it.redirectTarget
          ? { key: 'Sent to', value: optionLabel(definition.redirectTargets, it.redirectTarget) }
          : null,
        it.redirectAcceptedBy ? { key: 'Accepted there by', value: it.redirectAcceptedBy } : null,
        it.nextStep ? { key: 'What to do now', value: <span className="concord-prewrap">{it.nextStep}</span> } : null,
        it.appealRoute
          ? { key: 'If you disagree', value: <span className="concord-prewrap">{it.appealRoute}</span> }
          : null,
      ]}
    />
  );
}
