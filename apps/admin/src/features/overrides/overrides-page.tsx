import { EmptyState, Link, showDateTime } from '@concord/ui';
import { Page } from '../../app/page.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { OverridesPageDocument, type OverrideRowPartsFragment } from '../../gql/graphql.js';
import { OverrideTable } from './case-overrides.js';

const inForce = (it: OverrideRowPartsFragment): boolean => it.standing === 'ACTIVE';
const waiting = (it: OverrideRowPartsFragment): boolean => it.standing === 'REQUESTED' || it.permittedActions.includes('review');

/** Everything the reader's agency shares without consent, decides or reviews. */
export function Component() {
  const query = usePageQuery(OverridesPageDocument, {});
  const all = query.data?.consentOverrides ?? [];
  const [now, due] = [all.filter(inForce), all.filter((it) => waiting(it) && !inForce(it))];
  const rest = all.filter((it) => !inForce(it) && !waiting(it));
  return (
    <Page title="Shared without consent" {...query.page}>
      {query.data && (
        <>
          {all.length === 0 && <EmptyState heading="Nothing is shared without consent">Requests of your agency come here, and those you are asked to decide or to review.</EmptyState>}
          {query.data.openIncidents.length > 0 && (
            <section aria-labelledby="incidents">
              <h2 className="govuk-heading-m" id="incidents">Incidents to look into</h2>
              <ul className="govuk-list">
                {query.data.openIncidents.map((it) => (
                  <li key={it.id}><Link href={`/incidents/${it.id}`}>{it.reference}</Link>: by {showDateTime(it.dueAt)}</li>
                ))}
              </ul>
            </section>
          )}
          {due.length > 0 && <OverrideTable rows={due} caption="Waiting for a decision or a review" />}
          {now.length > 0 && <OverrideTable rows={now} caption="In force" />}
          {rest.length > 0 && <OverrideTable rows={rest} caption="Ended or refused" />}
        </>
      )}
    </Page>
  );
}
