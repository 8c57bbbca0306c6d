import { Navigate, useParams } from 'react-router';
import { Page } from '../../app/page.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { MinutesVersionPageDocument } from '../../gql/graphql.js';

/** Where a notice about a version leads: to the minutes of its meeting. */
export function Component() {
  const { minutesId = '' } = useParams();
  const query = usePageQuery(MinutesVersionPageDocument, { id: minutesId });
  return <Page title="Minutes" {...query.page}>{query.data && <Navigate replace to={`/meetings/${query.data.minutes.meetingId}/minutes`} />}</Page>;
}
