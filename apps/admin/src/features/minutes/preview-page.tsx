import type { AgencyFunction } from '@concord/domain';
import { EmptyState, InsetText, Select, ShareFooter } from '@concord/ui';
import { useState } from 'react';
import { useParams } from 'react-router';
import { Page } from '../../app/page.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { MinutesIssuePageDocument, MinutesPreviewDocument, type MinutesIssuePageQuery } from '../../gql/graphql.js';
import { agencyInWords } from './block-words.js';
import { CopyBlocks } from './copy-blocks.js';

type Minutes = MinutesIssuePageQuery['minutesOfMeeting'][number];

/** The minutes as a recipient would get them now. */
export function Component() {
  const { meetingId = '' } = useParams();
  const query = usePageQuery(MinutesIssuePageDocument, { meetingId });
  const minutes = query.data?.minutesOfMeeting[0];
  return (
    <Page title="See minutes as a recipient" back={{ href: `/meetings/${meetingId}/minutes`, text: 'Back to the minutes' }} {...query.page}>
      {query.data && (minutes ? <Preview minutes={minutes} /> : <EmptyState heading="There are no minutes yet">Draft them first.</EmptyState>)}
      {minutes && <ShareFooter />}
    </Page>
  );
}

function Preview({ minutes }: { minutes: Minutes }) {
  const [who, setWho] = useState('');
  const [product, setProduct] = useState(minutes.products[0]?.code ?? '');
  const [agencyId = '', agencyFunction = ''] = who.split('|');
  const query = usePageQuery(MinutesPreviewDocument, { minutesId: minutes.id, agencyId, agencyFunction: agencyFunction as AgencyFunction, product }, { pause: who === '' });
  return (
    <>
      <Select id="preview-who" label="As whom?" value={who} onChange={setWho} options={minutes.recipients.map((it) => ({ value: `${it.agencyId}|${it.agencyFunction}`, label: agencyInWords(it) }))} />
      <Select id="preview-product" label="Which minutes?" placeholder={null} value={product} onChange={setProduct} options={minutes.products.map(({ code, label }) => ({ value: code, label }))} />
      {query.data && <InsetText>This is what their copy would hold if it were sent now. What is not here, they do not see, and nothing tells them that it exists unless its owner chose so.</InsetText>}
      {query.data && <CopyBlocks blocks={query.data.minutesPreview} />}
    </>
  );
}
