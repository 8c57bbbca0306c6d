import { Tag, type TagColour } from '@concord/ui';
import type { AdviceKind } from '../../gql/graphql.js';

export interface ShownAdvice {
  key: string;
  kind: AdviceKind;
  label: string;
  message: string;
}

const words: Record<AdviceKind, { text: string; colour: TagColour }> = {
  ACT_NOW: { text: 'Act now', colour: 'red' },
  GATE: { text: 'Needed before triage can accept', colour: 'orange' },
  MEETS: { text: 'Fits this forum', colour: 'green' },
  OTHER_ROUTE: { text: 'Another route as well', colour: 'purple' },
  ASK_MORE: { text: 'Find out', colour: 'blue' },
};

/** What the forum's rules suggest. People decide: nothing is ever turned away by a rule. */
export function AdviceList({
  advice,
  heading = 'What the answers suggest',
}: {
  advice: readonly ShownAdvice[];
  heading?: string;
}) {
  if (advice.length === 0) return null;
  return (
    <section aria-label={heading}>
      <h2 className="govuk-heading-m">{heading}</h2>
      <p className="govuk-hint">Advice only. A person decides, and nothing is turned away by it.</p>
      <ul className="govuk-list">
        {advice.map(({ key, kind, label, message }) => (
          <li key={key}>
            <p className="govuk-body">
              <Tag colour={words[kind].colour}>{words[kind].text}</Tag> <strong>{label}.</strong> {message}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
