import { useEffect, useState } from 'react';
import { useParams } from 'react-router';
import { agencyFunctionLabels, emergencyEndLabels } from '@concord/domain';
import { Button, ButtonGroup, ButtonLink, InsetText, showDateTime, showTime, Table, WarningText, ShareFooter } from '@concord/ui';
import { ActionProblem } from '../../app/action-problem.js';
import { Page } from '../../app/page.js';
import { serverNow } from '../../app/server-clock.js';
import { useSession } from '../../app/session.js';
import { useChange } from '../../app/use-change.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { EmergencyOpeningPageDocument, type EmergencyOpeningPageQuery, EndEmergencyOpeningDocument, ExtendEmergencyOpeningDocument } from '../../gql/graphql.js';
import { PhoneLink } from '../case-files/phone-link.js';
import { ItemCard } from '../sharing/item-card.js';
import { spokenAt, useSecondsLeft } from './countdown.js';
import { useEndOnLeaving } from './use-end-on-leaving.js';

type Opening = EmergencyOpeningPageQuery['emergencyOpening'];

/** What is open, under a red banner with the time left. Leaving the page ends it. */
export function Component() {
  const { openingId = '' } = useParams();
  const query = usePageQuery(EmergencyOpeningPageDocument, { id: openingId });
  const opening = query.data?.emergencyOpening;
  return (
    <Page title="Emergency opening" heading={opening?.sought ?? 'Emergency opening'} {...query.page}>
      {opening && (opening.isLive ? <Open opening={opening} reload={query.reload} /> : <Ended opening={opening} />)}
    </Page>
  );
}

function Open({ opening, reload }: { opening: Opening; reload: () => void }) {
  useEndOnLeaving(opening.id);
  return (
    <div className="concord-emergency">
      <Watermark reference={opening.reference} />
      <RedBanner opening={opening} reload={reload} />
      {opening.items.length === 0 ? <WarningText>{opening.nothingText}</WarningText> : opening.items.map((item) => <ItemCard key={item.id} item={item} linked={false} />)}
      {opening.items.length > 0 && <InsetText>This is only what was released beforehand for emergencies. There may be more to know. Ring before you rely on it.</InsetText>}
      <WhomToRing opening={opening} />
      <ShareFooter />
    </div>
  );
}

function RedBanner({ opening, reload }: { opening: Opening; reload: () => void }) {
  const end = useChange(EndEmergencyOpeningDocument);
  const extend = useChange(ExtendEmergencyOpeningDocument);
  const left = useSecondsLeft(opening.validUntil);
  const isOver = left <= 0;
  useEffect(() => {
    if (isOver) reload();
  }, [isOver, reload]);
  return (
    <section className="concord-emergency__banner" aria-label="Emergency opening">
      <ActionProblem problem={end.problem ?? extend.problem} />
      <p className="govuk-body"><strong>Emergency opening {opening.reference}.</strong> You are being recorded, and the privacy officers have been told.</p>
      <p className="govuk-body concord-emergency__clock" aria-hidden="true">{Math.floor(left / 60)}:{String(left % 60).padStart(2, '0')} left</p>
      <p className="govuk-body">Until {showTime(opening.validUntil)}. Reading only: no copying into a record, no printing, no passing on.</p>
      <p className="govuk-visually-hidden" role="status" aria-live="polite">{spokenAt(left)}</p>
      <ButtonGroup>
        <Button kind="inverse" busy={end.sending} onClick={() => void end.attempt({ id: opening.id }).then((done) => done && reload())}>End it now</Button>
        {!opening.extendedAt && (
          <Button kind="secondary" busy={extend.sending} onClick={() => void extend.attempt({ id: opening.id }).then((done) => done && reload())}>Extend once</Button>
        )}
      </ButtonGroup>
    </section>
  );
}

function Ended({ opening }: { opening: Opening }) {
  return (
    <>
      <InsetText>
        This emergency opening ({opening.reference}) ended{opening.endedAt && <> on {showDateTime(opening.endedAt)}</>}.
        {opening.endedHow && <> {emergencyEndLabels[opening.endedHow]}.</>} Nothing of it is shown any more.
      </InsetText>
      <ButtonLink href="/emergency">Open another</ButtonLink>
      <WhomToRing opening={opening} />
    </>
  );
}

function WhomToRing({ opening }: { opening: Opening }) {
  return (
    <Table
      caption="Whom to ring"
      rows={opening.whomToRing}
      rowKey={(row) => `${row.agencyName} ${row.agencyFunction}`}
      columns={[
        { header: 'Who', cell: (row) => `${agencyFunctionLabels[row.agencyFunction]}, ${row.agencyName}`, rowHeader: true },
        { header: 'By day', cell: (row) => <PhoneLink number={row.number} /> },
        { header: 'At night', cell: (row) => (row.outOfHoursNumber ? <PhoneLink number={row.outOfHoursNumber} /> : 'The same') },
      ]}
    />
  );
}

/** Who reads this, and when, across the page: a photograph of the screen says whose it is. */
function Watermark({ reference }: { reference: string }) {
  const { practitioner } = useSession();
  const [since] = useState(() => showDateTime(new Date(serverNow()).toISOString()));
  const line = `${practitioner?.name ?? ''}, ${practitioner?.agency.name ?? ''}, ${since}, ${reference}`;
  return <div className="concord-emergency__watermark" aria-hidden="true">{Array.from({ length: 12 }, (_, index) => <span key={index} data-line={line} />)}</div>;
}
