import { useParams, useSearchParams } from 'react-router';
import { overrideReviewOutcomeLabels } from '@concord/domain';
import { InsetText, Link, NotificationBanner, showDate, showDateTime, SummaryList, Table, Tag, WarningText, ShareFooter } from '@concord/ui';
import { Page } from '../../app/page.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { OverridePageDocument, type OverridePartsFragment } from '../../gql/graphql.js';
import { Decide } from './override-decide.js';
import { Review, TellThePerson, WhileItLasts } from './override-life.js';
import { OverrideRecord } from './override-record.js';
import { lastDay, overrideStandingLabels, standingColours, usedWords } from './override-words.js';

const done: Record<string, string> = {
  asked: 'Your request is sent. Nothing is shared until it is authorised',
  authorised: 'Authorised. They can see it now',
  refused: 'Refused. The person who asked is told',
  confirmed: 'Confirmed until the next review',
  ended: 'Stopped. Nobody else can see it any more',
  told: 'It is recorded that the person was told',
  reviewed: 'Your review is recorded',
};

/** One sharing without consent: where it stands, what to decide, whether it is used, and the whole request. */
export function Component() {
  const { overrideId = '' } = useParams();
  const [params, setParams] = useSearchParams();
  const query = usePageQuery(OverridePageDocument, { id: overrideId });
  const it = query.data?.consentOverride;
  const message = done[params.get('done') ?? ''];
  const after = (what: string) => {
    setParams({ done: what });
    query.reload();
  };
  return (
    <Page title="Shared without consent" heading={it ? `Share without consent, ${it.reference}` : undefined} back={{ href: '/overrides', text: 'Shared without consent' }} {...query.page}>
      {it && (
        <>
          {message && <NotificationBanner kind="success" heading={message} />}
          <Standing it={it} />
          {it.telling === 'OVERDUE' && <WarningText>The person should have been told by {showDate(it.informUntil)}.</WarningText>}
          {it.activeFrom && <Uses it={it} />}
          <OverrideRecord it={it} />
          {it.permittedActions.includes('authorise') && <Decide it={it} after={after} />}
          {it.permittedActions.includes('review') && <Review it={it} after={after} />}
          {it.activeFrom && it.permittedActions.includes('recordTold') && (it.telling === 'WAITING' || it.telling === 'OVERDUE') && <TellThePerson it={it} after={after} />}
          <WhileItLasts key={it.version} it={it} after={after} />
          <ShareFooter />
        </>
      )}
    </Page>
  );
}

/** The owner's own people are told whom it is about, at the table or not; somebody lent by another agency is not. */
function About({ it: { caseFile, personName, caseReference } }: { it: OverridePartsFragment }) {
  if (!personName) return <>Somebody known to the agency that asks. You decide on the reasons alone.</>;
  const words = `${personName}, ${caseReference ?? ''}`;
  return caseFile ? <Link href={`/case-files/${caseFile.id}`}>{words}</Link> : <>{words}</>;
}

function Standing({ it }: { it: OverridePartsFragment }) {
  return (
    <SummaryList
      rows={[
        { key: 'Where it stands', value: <Tag colour={standingColours[it.standing]}>{overrideStandingLabels[it.standing]}</Tag> },
        { key: 'About', value: <About it={it} /> },
        it.standing === 'ACTIVE' && it.activeUntil ? { key: 'In force', value: `Until the end of ${lastDay(it.activeUntil)}. It ends there unless an authoriser confirms it at the review.` } : null,
        it.decider ? { key: 'Decided by', value: <>{it.decider.name}, {it.decider.jobTitle}, {showDateTime(it.decidedAt)}<br />{it.decisionReason}</> } : null,
        it.conditions ? { key: 'Conditions', value: it.conditions } : null,
        ...it.confirmations.map((one) => ({ key: `Confirmed ${showDate(one.confirmedAt)}`, value: `${one.practitioner?.name ?? ''}, until the end of ${lastDay(one.until)}. ${one.reason}` })),
        it.endedAt ? { key: 'Ended', value: `${showDateTime(it.endedAt)}. ${endWords[it.endReason] ?? it.endReason}` } : null,
        it.reviewedAt && it.reviewOutcome
          ? { key: 'Reviewed', value: <>{overrideReviewOutcomeLabels[it.reviewOutcome]}. {it.reviewer?.name}, {showDateTime(it.reviewedAt)}<br />{it.reviewText}</> }
          : it.reviewDueOn ? { key: 'To be reviewed', value: `By ${showDate(it.reviewDueOn)}, by somebody who had no part in it` } : null,
        it.incident ? { key: 'Incident', value: <Link href={`/incidents/${it.incident.id}`}>{it.incident.reference}{it.incident.closedAt ? ', closed' : `, by ${showDateTime(it.incident.dueAt)}`}</Link> } : null,
      ]}
    />
  );
}

const endWords: Readonly<Record<string, string>> = { CONSENT_GIVEN: 'The person agreed; what they agreed to stands in its place.', NOT_UPHELD: 'The reviewer did not uphold it.' };

function Uses({ it }: { it: OverridePartsFragment }) {
  return (
    <>
      <h2 className="govuk-heading-m">Being used</h2>
      <p className="govuk-body"><strong>{usedWords(it.uses, showDateTime(it.firstUseAt))}.</strong></p>
      {it.uses === 0 && it.standing === 'ACTIVE' && <InsetText>Nobody who received it has opened it. If that stays so, it may not have been needed.</InsetText>}
      {it.useLog.length > 0 && (
        <Table
          caption="Who opened it"
          captionHidden
          rows={it.useLog}
          rowKey={(row) => row.id}
          columns={[
            { header: 'When', cell: (row) => showDateTime(row.usedAt), rowHeader: true },
            { header: 'Who', cell: (row) => `${row.practitioner?.name ?? ''}, ${row.practitioner?.jobTitle ?? ''}` },
            { header: 'Agency', cell: (row) => row.agency?.name },
          ]}
        />
      )}
    </>
  );
}
