import { categoryLabels } from '@concord/domain';
import { showDateTime, Tag, type Task } from '@concord/ui';
import type { HomePageQuery } from '../../gql/graphql.js';
import { aboutWhom, HomeSection } from './home-section.js';

type NewItem = HomePageQuery['newestItems']['nodes'][number];

/** What was told on the reader's case files since they last looked: by whom and about what; the words are a click away. */
export function NewInformation({ items: { nodes, pageInfo } }: { items: HomePageQuery['newestItems'] }) {
  return <HomeSection heading="New on your cases" tasks={nodes.map(newItemTask)} more={pageInfo.hasNextPage && { href: '/new-information', text: 'All that is new' }} />;
}

/** One line of the feed. */
export const newItemTask = (it: NewItem): Task => ({
  title: `${aboutWhom(it.caseFile)}: ${categoryLabels[it.category].toLowerCase()}`,
  href: `/case-files/${it.caseFile?.id ?? ''}/information/${it.id}`,
  hint: `From ${it.ownerAgency?.shortName ?? 'another agency'}, ${showDateTime(it.createdAt)}`,
  ...(it.isOwn ? { status: <Tag colour="grey">Your agency</Tag> } : {}),
});
