import { useParams, useSearchParams } from 'react-router';
import { ButtonGroup, ButtonLink, Details, InsetText, Link, NotificationBanner, WithheldNotice } from '@concord/ui';
import { usePageQuery } from '../../app/use-page-query.js';
import { InformationPageDocument, type InformationPageQuery, type ItemPartsFragment } from '../../gql/graphql.js';
import { CaseFileFrame } from '../case-files/case-file-frame.js';
import { CaseOverrides } from '../overrides/case-overrides.js';
import { ItemCard } from './item-card.js';

const done: Record<string, string> = {
  recorded: 'Your information is recorded',
  urgent: 'Shared. They can see it now',
  logged: 'What you shared is on the record',
  withdrawn: 'Taken back. Nobody else can see it any more',
};

/** What the reader may see on a case file, by agency, their own first. */
export function Component() {
  const { caseFileId = '' } = useParams();
  const [params] = useSearchParams();
  const query = usePageQuery(InformationPageDocument, { caseFileId });
  const message = done[params.get('done') ?? ''];
  return (
    <CaseFileFrame tab="information" page={query.page}>
      {message && <NotificationBanner kind="success" heading={message} />}
      <ButtonGroup>
        <ButtonLink href={`/case-files/${caseFileId}/information/new`}>Add information</ButtonLink>
        <ButtonLink href={`/case-files/${caseFileId}/urgent`} kind="warning">Share something urgent</ButtonLink>
        <ButtonLink href={`/case-files/${caseFileId}/visit`} kind="secondary">Before you visit</ButtonLink>
        <ButtonLink href={`/case-files/${caseFileId}/asks`} kind="secondary">Ask the partners</ButtonLink>
        <ButtonLink href={`/case-files/${caseFileId}/urgent?log=yes`} kind="secondary">Log what I already shared</ButtonLink>
      </ButtonGroup>
      {query.data && <Groups data={query.data} />}
      <p className="govuk-body-s">
        Some things may be told to nobody, by law. <Link href={`/case-files/${caseFileId}/information/closed-by-law`}>Record or read what a law closes</Link>
      </p>
      <CaseOverrides caseFileId={caseFileId} />
    </CaseFileFrame>
  );
}

function Groups({ data }: { data: InformationPageQuery }) {
  return (
    <>
      {data.withheldNotice && <WithheldNotice />}
      {data.caseFileItems.length === 0 && (
        <InsetText>Nothing has been shared with your agency on this case. That does not mean there is nothing to know: ring before you act.</InsetText>
      )}
      {data.caseFileItems.map((group) => (
        <section key={group.agency.id} aria-labelledby={`agency-${group.agency.id}`}>
          <h2 className="govuk-heading-m" id={`agency-${group.agency.id}`}>
            {group.agency.name}
            {group.isOwn && ' (your agency)'}
          </h2>
          <Items items={group.items} />
        </section>
      ))}
    </>
  );
}

/** What was said since stands open; the many answers of a referral fold away beneath. */
function Items({ items }: { items: readonly ItemPartsFragment[] }) {
  const referral = items.filter((it) => it.kind === 'REFERRAL_ANSWER');
  const others = items.filter((it) => it.kind !== 'REFERRAL_ANSWER');
  return (
    <>
      {others.map((item) => (
        <ItemCard key={item.id} item={item} />
      ))}
      {referral.length > 0 && (
        <Details summary="What the referral says" open={others.length === 0}>
          {referral.map((item) => (
            <ItemCard key={item.id} item={item} />
          ))}
        </Details>
      )}
    </>
  );
}
