import { formatDateTime } from '@concord/domain';
import { Button, ButtonGroup, ButtonLink, InsetText, Link, NotificationBanner, PrintView, ShareFooter, showDate, showDateTime, SummaryList } from '@concord/ui';
import { useMemo } from 'react';
import { useParams } from 'react-router';
import { ActionProblem } from '../../app/action-problem.js';
import { Page } from '../../app/page.js';
import { useSession } from '../../app/session.js';
import { useChange } from '../../app/use-change.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { MinutesCopyPageDocument, OpenMinutesCopyDocument, type MinutesCopyPageQuery } from '../../gql/graphql.js';
import { CopyBlocks } from './copy-blocks.js';
import { Disagreements } from './disagreements.js';
import { useNotePrinted } from './use-note-printed.js';

type Copy = MinutesCopyPageQuery['minutesCopy'];

/** One copy: its conditions first, then its words as they were sent, with what happened since above them. */
export function Component() {
  const { copyId = '' } = useParams();
  const query = usePageQuery(MinutesCopyPageDocument, { id: copyId });
  const copy = query.data?.minutesCopy;
  return (
    <Page
      title="Copy of minutes"
      heading={copy && `${copy.meeting.forum.shortTitle} meeting ${copy.meeting.number}, ${showDate(copy.meeting.startsAt)}`}
      caption={copy?.label}
      back={{ href: '/minutes', text: 'Minutes your agency was sent' }}
      {...query.page}
    >
      {copy && (
        <>
          <Banners copy={copy} />
          {copy.blocks ? <Opened copy={copy} blocks={copy.blocks} /> : <Closed copy={copy} reload={query.reload} />}
          <ShareFooter />
        </>
      )}
    </Page>
  );
}

function Banners({ copy }: { copy: Copy }) {
  return (
    <>
      {copy.consentWithdrawnOn && (
        <NotificationBanner heading={`Consent withdrawn on ${showDate(copy.consentWithdrawnOn)}`}>
          <p className="govuk-body">These minutes were sent before that and stay as they are. Nothing new is shared on that consent. Ask the lead professional before you use what is here.</p>
        </NotificationBanner>
      )}
      {copy.supersededAt && (
        <NotificationBanner heading={`Replaced by a newer version on ${showDate(copy.supersededAt)}`}>
          <p className="govuk-body">{copy.newest ? <Link href={`/minutes/copies/${copy.newest.id}`}>{copy.newest.label}</Link> : 'Your agency was not sent the newer version. Ring the co-ordinator if you rely on this one.'}</p>
        </NotificationBanner>
      )}
    </>
  );
}

/** Before the words: the conditions they are under, and that opening is kept. */
function Closed({ copy, reload }: { copy: Copy; reload: () => void }) {
  const open = useChange(OpenMinutesCopyDocument);
  return (
    <>
      <ActionProblem problem={open.problem} />
      <Facts copy={copy} />
      {copy.conditions.length > 0 && (
        <>
          <h2 className="govuk-heading-m">Conditions on what you are about to read</h2>
          <ul className="govuk-list govuk-list--bullet">{copy.conditions.map((it) => <li key={it}>{it}</li>)}</ul>
        </>
      )}
      <InsetText>That you opened this copy is kept and shown to the chair. Use it for this person’s safety only, and ask its owner before you pass a statement on.</InsetText>
      <Button busy={open.sending} busyText="Opening" onClick={() => void open.attempt({ id: copy.id }).then((done) => done && reload())}>
        {copy.underCondition ? 'I accept these conditions: open the minutes' : 'Open the minutes'}
      </Button>
    </>
  );
}

function Opened({ copy, blocks }: { copy: Copy; blocks: NonNullable<Copy['blocks']> }) {
  const { practitioner } = useSession();
  const printed = useNotePrinted(copy.id);
  const watermark = useMemo(() => `${practitioner.name}, ${practitioner.agency.name}, ${formatDateTime(new Date())}`, [practitioner]);
  const isOwn = practitioner.agency.id === copy.agencyId;
  return (
    <>
      <ActionProblem problem={printed.problem} />
      <PrintView watermark={`Printed by ${watermark}`} buttonText="Print (this is noted)">
        <p className="govuk-body"><strong>{copy.label}</strong>. {copy.productLabel}, made for {copy.agency?.name}.</p>
        {copy.conditions.map((it) => <p className="govuk-body-s" key={it}><strong>Condition:</strong> {it}</p>)}
        <CopyBlocks blocks={blocks} footer={(block) => isOwn && block.owner?.id === copy.agencyId && <p className="govuk-body-s concord-print__button"><Link href={`/minutes/copies/${copy.id}/take-out?block=${block.id}`}>Take these words out<span className="govuk-visually-hidden">: {block.heading}</span></Link></p>} />
        <Disagreements disagreements={copy.disagreements} />
      </PrintView>
      <ButtonGroup>
        {isOwn && <ButtonLink kind="secondary" href={`/minutes/copies/${copy.id}/disagree`}>Say that your agency does not agree</ButtonLink>}
      </ButtonGroup>
    </>
  );
}

const Facts = ({ copy }: { copy: Copy }) => (
  <SummaryList
    rows={[
      { key: 'What it is', value: `${copy.label}: ${copy.productLabel.toLowerCase()}` },
      { key: 'Made for', value: copy.agency?.name },
      { key: 'Sent', value: showDateTime(copy.issuedAt) },
    ]}
  />
);
