import { adultToldLabels, closureStateLabels, type ForumDefinition } from '@concord/domain';
import { Button, ButtonGroup, NotificationBanner, showDate, showDateTime, SummaryList, Tag } from '@concord/ui';
import { ActionProblem } from '../../app/action-problem.js';
import { useChange } from '../../app/use-change.js';
import { CloseCaseDocument, type ClosurePartsFragment } from '../../gql/graphql.js';
import { ClosureSteps } from './closure-steps.js';

interface ClosureViewProps {
  closure: ClosurePartsFragment;
  reload: () => void;
}

/** A closure as it stands: what is written, what is missing, and what the reader may do. */
export function ClosureView({ closure, reload }: ClosureViewProps) {
  return (
    <>
      {closure.state === 'PROPOSED' && <Missing closure={closure} />}
      <ClosureFacts closure={closure} />
      {closure.state === 'PROPOSED' && <ClosureSteps closure={closure} reload={reload} />}
      {closure.state === 'PROPOSED' && closure.permittedActions.includes('finish') && <CloseButton closure={closure} reload={reload} />}
    </>
  );
}

const Missing = ({ closure }: { closure: ClosurePartsFragment }) =>
  closure.problems.length === 0 ? null : (
    <NotificationBanner heading="Before it can be closed">
      <ul className="govuk-list govuk-list--bullet">{closure.problems.map((it) => <li key={it.code}>{it.message}</li>)}</ul>
    </NotificationBanner>
  );

function ClosureFacts({ closure }: { closure: ClosurePartsFragment }) {
  const definition = closure.forum.definition as ForumDefinition;
  const reason = definition.closureReasons.find((it) => it.code === closure.reasonCode);
  const told = closure.adultTold && [adultToldLabels[closure.adultTold], showDate(closure.adultToldOn), closure.adultToldReason].filter(Boolean).join(': ');
  return (
    <SummaryList
      rows={[
        { key: 'Status', value: <Tag colour={closure.state === 'CLOSED' ? 'grey' : 'yellow'}>{closureStateLabels[closure.state]}</Tag> },
        { key: 'Reason', value: reason?.label ?? closure.reasonCode },
        { key: 'Risk that is left', value: <span className="concord-prewrap">{closure.residualRisk}</span> },
        { key: 'If things get worse', value: <span className="concord-prewrap">{closure.contingency}</span> },
        { key: 'What would bring this back', value: closure.returnTrigger },
        { key: 'Agencies told', value: closure.toldAgencies.map((it) => it.shortName).join(', ') },
        { key: 'The adult', value: told },
        closure.reviewConsidered ? { key: 'Review considered', value: closure.reviewConsidered } : null,
        closure.receiverName ? { key: 'Who takes them on', value: `${closure.receiverName}: ${closure.receiverAcceptedAt ? `accepted ${showDateTime(closure.receiverAcceptedAt)}. ${closure.receiverNote}` : 'has not accepted yet'}` } : null,
        closure.signatory ? { key: 'Senior signature', value: `${closure.signatory.name}, ${closure.signatory.jobTitle}: ${closure.signedAt ? `signed ${showDateTime(closure.signedAt)}. ${closure.signedNote}` : 'has not signed yet'}` } : null,
        { key: 'Asked by', value: closure.requester?.name },
        closure.closedAt ? { key: 'Closed', value: showDateTime(closure.closedAt) } : null,
      ]}
    />
  );
}

function CloseButton({ closure, reload }: ClosureViewProps) {
  const close = useChange(CloseCaseDocument);
  return (
    <>
      <ActionProblem problem={close.problem} />
      <ButtonGroup>
        <Button kind="warning" busy={close.sending} busyText="Closing" onClick={() => void close.attempt({ input: { id: closure.id, version: closure.version } }).then((done) => done && reload())}>
          Close this case file and tell the agencies
        </Button>
      </ButtonGroup>
    </>
  );
}
