import { useState } from 'react';
import { useLocation, useParams } from 'react-router';
import { ButtonGroup, ButtonLink, NotificationBanner } from '@concord/ui';
import { Page } from '../../app/page.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { WhoMayNotSeePageDocument, type WhoMayNotSeePageQuery } from '../../gql/graphql.js';
import { BlockCard } from './block-card.js';
import { RestrictionCard } from './restriction-card.js';
import { SuggestionCard } from './suggestion-card.js';

/** For those who keep a record: who is shut out, who may be close to the person, and whether only named people see it. */
export function Component() {
  const { caseFileId = '' } = useParams();
  const arrival = useLocation() as { state: { done?: string } | null };
  const [done, setDone] = useState(arrival.state?.done);
  const query = usePageQuery(WhoMayNotSeePageDocument, { caseFileId });
  const after = (what: string) => {
    setDone(what);
    query.reload();
  };
  return (
    <Page title="Who may not see this" back={{ href: `/case-files/${caseFileId}/people`, text: 'Back to people' }} width="reading" {...query.page}>
      {query.data && (
        <>
          {done && <NotificationBanner key={done} kind="success" heading={done} />}
          <WhoMayNotSee caseFileId={caseFileId} data={query.data} after={after} />
        </>
      )}
    </Page>
  );
}

function WhoMayNotSee({ caseFileId, data: { blocks, blockSuggestions, recordRestriction }, after }: { caseFileId: string; data: WhoMayNotSeePageQuery; after: (what: string) => void }) {
  const live = blocks.filter((it) => !it.endedAt);
  const ended = blocks.filter((it) => it.endedAt);
  return (
    <>
      <p className="govuk-body">
        Only people who look after this record read this page. Whoever is shut out sees nothing about the person in any case: no search finds them, and nobody tells them why.
      </p>
      {blockSuggestions.length > 0 && <h2 className="govuk-heading-m">May be close to the person</h2>}
      {blockSuggestions.map((it) => (
        <SuggestionCard key={it.id} suggestion={it} caseFileId={caseFileId} after={after} />
      ))}
      <h2 className="govuk-heading-m">Shut out</h2>
      {live.length === 0 && <p className="govuk-body">You look after no block on this record.</p>}
      {live.map((it) => (
        <BlockCard key={`${it.id} ${it.version}`} block={it} after={after} />
      ))}
      <ButtonGroup>
        <ButtonLink href={`/case-files/${caseFileId}/people/shut-out/new`}>Shut somebody out</ButtonLink>
      </ButtonGroup>
      <h2 className="govuk-heading-m">Only named people</h2>
      {recordRestriction ? (
        <RestrictionCard key={recordRestriction.version} restriction={recordRestriction} after={after} />
      ) : (
        <>
          <p className="govuk-body">Nothing limits this record to named people. Limit it where many at the table know the person, as when a member of staff is the adult at risk.</p>
          <ButtonLink kind="secondary" href={`/case-files/${caseFileId}/people/restrict`}>Limit it to named people</ButtonLink>
        </>
      )}
      {ended.length > 0 && <h2 className="govuk-heading-m">Let in again</h2>}
      {ended.map((it) => (
        <BlockCard key={it.id} block={it} after={after} />
      ))}
    </>
  );
}
