import { useParams } from 'react-router';
import { Page } from '../../app/page.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { ClosurePageDocument } from '../../gql/graphql.js';
import { ClosureView } from './closure-view.js';

/** A closure for whoever is asked to sign or to take the person on. */
export function Component() {
  const { closureId = '' } = useParams();
  const query = usePageQuery(ClosurePageDocument, { id: closureId });
  return (
    <Page title="Closure" heading="Closing a case file" {...query.page}>
      {query.data && <ClosureView closure={query.data.closure} reload={query.reload} />}
    </Page>
  );
}
