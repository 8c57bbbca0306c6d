import { Button, ButtonGroup, ButtonLink, PersonHeader, ShareFooter, showDate, SummaryList, Timeline } from '@concord/ui';
import { useParams } from 'react-router';
import { ActionProblem } from '../../app/action-problem.js';
import { Page } from '../../app/page.js';
import { useChange } from '../../app/use-change.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { AcceptActionDocument, ActionPageDocument, type ActionPageQuery } from '../../gql/graphql.js';
import { ringBeforeVisit } from '../case-files/case-file-frame.js';
import { AudienceLabel } from '../plans/audience-label.js';
import { WhoSeesPanel } from '../sharing/who-sees-panel.js';
import { ActionTags, priorityOf, whoDoesIt } from './action-row.js';
import { type NoteStep, steps } from './action-steps.js';

type Action = ActionPageQuery['agreedAction'];

export function Component() {
  const { actionId = '' } = useParams();
  const query = usePageQuery(ActionPageDocument, { actionId });
  const action = query.data?.agreedAction;
  return (
    <Page title="Action" heading={action?.what} back={action?.caseFile ? { href: `/case-files/${action.caseFile.id}/actions`, text: 'Actions of the case file' } : { href: '/actions', text: 'My actions' }} {...query.page}>
      {action && (
        <>
          {action.caseFile && <PersonHeader name={action.caseFile.person?.name ?? 'Name not shared with you'} bornOn={action.caseFile.person?.bornOn} reference={action.caseFile.reference} />}
          <ActionFacts action={action} />
          <WhoSeesPanel subject={{ kind: 'ACTION', id: action.id }} />
          <Answers action={action} onChanged={query.reload} />
          <h2 className="govuk-heading-m">What happened</h2>
          <Timeline headingLevel={3} events={action.events.map(asEvent)} />
          <ShareFooter {...(action.caseFile ? ringBeforeVisit(action.caseFile) : {})} />
        </>
      )}
    </Page>
  );
}

function ActionFacts({ action }: { action: Action }) {
  const { caseFile, visit } = action;
  return (
    <SummaryList
      rows={[
        { key: 'So that', value: action.desiredOutcome },
        { key: 'Status', value: <ActionTags action={action} /> },
        { key: 'Who', value: whoDoesIt(action) },
        { key: 'Due', value: showDate(action.dueOn) },
        { key: 'Priority', value: priorityOf(action) },
        visit && caseFile ? { key: 'Visit', value: 'Somebody goes to the person', actions: [{ text: 'How to visit safely', hiddenText: '', href: `/case-files/${caseFile.id}/visit` }] } : null,
        action.result ? { key: action.status === 'DONE' ? 'Evidence' : 'Reason', value: <span className="concord-prewrap">{action.result}</span> } : null,
        { key: 'Who sees it', value: <><AudienceLabel openToTable={action.openToTable} openTo={action.openTo} />. Its owner always does.</> },
      ]}
    />
  );
}

/** Only what the reader may do now. Accepting is one press; everything else asks for a few words. */
function Answers({ action, onChanged }: { action: Action; onChanged: () => void }) {
  const accept = useChange(AcceptActionDocument);
  const may = (verb: string) => action.permittedActions.includes(verb);
  const acceptNow = () => void accept.attempt({ input: { id: action.id, version: action.version } }).then((done) => done && onChanged());
  return (
    <>
      <ActionProblem problem={accept.problem} />
      <ButtonGroup>
        {may('accept') && <Button onClick={acceptNow} busy={accept.sending}>Accept</Button>}
        {steps.filter((step) => may(step.verb)).map((step) => (
          <ButtonLink key={step.verb} kind="secondary" href={`/actions/${action.id}/${step.path}`}>{buttonText(step, action)}</ButtonLink>
        ))}
      </ButtonGroup>
    </>
  );
}

const buttonText = ({ verb, button }: NoteStep, { owner }: Action): string => (verb === 'nameOwner' && owner ? 'Somebody else here does it' : button);

const kinds: Record<Action['events'][number]['kind'], string> = {
  AGREED: 'Agreed',
  ACCEPTED: 'Accepted',
  REFUSED: 'Refused',
  PROGRESS: 'Progress',
  DONE: 'Done',
  NOT_POSSIBLE: 'Not possible',
  NOT_DONE: 'Not done',
  CANCELLED: 'No longer needed',
  CARRIED_OVER: 'Carried over to the next meeting',
  TRANSFERRED: 'Given to somebody else',
  OWNER_NAMED: 'Person named',
  AMENDED: 'Put differently',
  ESCALATED: 'Escalated',
};

const asEvent = ({ id, kind, note, dueOn, createdAt, author, authorAgency }: Action['events'][number]) => ({
  id,
  title: kinds[kind],
  at: createdAt,
  byline: author ? `${author.name}${authorAgency ? `, ${authorAgency.shortName}` : ''}` : 'Concord',
  children: <><span className="concord-prewrap">{note}</span>{dueOn && <p className="govuk-body-s">Due {showDate(dueOn)}</p>}</>,
});
