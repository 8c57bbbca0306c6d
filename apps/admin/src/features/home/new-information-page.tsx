import { EmptyState, ShowMore, TaskList } from '@concord/ui';
import { Page } from '../../app/page.js';
import { usePagedQuery } from '../../app/use-paged-query.js';
import { NewInformationDocument } from '../../gql/graphql.js';
import { newItemTask } from './new-information.js';

export function Component() {
  const items = usePagedQuery(NewInformationDocument, {}, (data) => data.newestItems);
  return (
    <Page title="New on your cases" back={{ href: '/', text: 'Back to home' }} {...items.page}>
      {items.nodes && (
        <>
          {items.nodes.length > 0 ? (
            <TaskList tasks={items.nodes.map(newItemTask)} />
          ) : (
            <EmptyState heading="Nothing is shared with you at the moment">If you expected something, ring the co-ordinator.</EmptyState>
          )}
          <ShowMore {...items.more} what="entries" />
        </>
      )}
    </Page>
  );
}
