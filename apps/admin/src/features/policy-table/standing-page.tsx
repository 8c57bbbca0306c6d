import { useSearchParams } from 'react-router';
import { PAPER_KEEPERS, agencyDocumentKindLabels, standingStateLabels, type StandingState } from '@concord/domain';
import { ButtonGroup, ButtonLink, NotificationBanner, showDate, Table, Tag, type TagColour } from '@concord/ui';
import { Page } from '../../app/page.js';
import { useSession } from '../../app/session.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { AgencyTrainingPageDocument, StandingPageDocument } from '../../gql/graphql.js';

const colours: Record<StandingState, TagColour> = { IN_DATE: 'green', DUE_SOON: 'yellow', IN_GRACE: 'orange', PAST_GRACE: 'red', MISSING: 'grey' };
const State = ({ state }: { state: StandingState }) => <Tag colour={colours[state]}>{standingStateLabels[state]}</Tag>;
const until = (dueOn: string | null | undefined, graceUntil: string | null | undefined): string => (dueOn ? `${showDate(dueOn)}; grace until ${showDate(graceUntil)}` : 'No date');

/** What an agency keeps in date: its papers and its people's training. */
export function Component() {
  const [params] = useSearchParams();
  const { agency, roles } = useSession().practitioner;
  const keeps = roles.some((it) => PAPER_KEEPERS.includes(it));
  const documents = usePageQuery(StandingPageDocument, {});
  const training = usePageQuery(AgencyTrainingPageDocument, {}, { pause: !keeps });
  return (
    <Page title="Agreements and training" caption={agency.name} {...documents.page}>
      {documents.data && (
        <>
          {params.get('done') && <NotificationBanner kind="success" heading="Recorded" />}
          <p className="govuk-body">People are told before a date, and their agency’s contact point once it has passed. No date here stops an urgent release, a staff-safety line or a running meeting.</p>
          <Table
            caption="Documents"
            rows={documents.data.agencyDocuments}
            rowKey={(it) => it.kind}
            columns={[
              { header: 'Document', cell: (it) => agencyDocumentKindLabels[it.kind], rowHeader: true },
              { header: 'On record', cell: (it) => (it.document ? `${it.document.title} (${it.document.whereKept})` : 'None') },
              { header: 'Review by', cell: (it) => until(it.dueOn, it.graceUntil) },
              { header: 'State', cell: (it) => <State state={it.state} /> },
            ]}
          />
          <p className="govuk-body">An overdue document warns whoever shares on it. It holds nothing back.</p>
          {training.data && (
            <Table
              caption="Training"
              rows={training.data.agencyTraining}
              rowKey={(it) => it.practitionerId}
              columns={[
                { header: 'Who', cell: (it) => it.practitioner?.name ?? 'Somebody', rowHeader: true },
                { header: 'Counts until', cell: (it) => until(it.dueOn, it.graceUntil) },
                { header: 'State', cell: (it) => <State state={it.state} /> },
              ]}
            />
          )}
          <p className="govuk-body">Once the grace is over, what other agencies shared in the ordinary way is closed to that person until new training is recorded.</p>
          {keeps && (
            <ButtonGroup>
              <ButtonLink href="/standing/training">Record training</ButtonLink>
              <ButtonLink kind="secondary" href="/standing/document">Record a document</ButtonLink>
            </ButtonGroup>
          )}
        </>
      )}
    </Page>
  );
}
