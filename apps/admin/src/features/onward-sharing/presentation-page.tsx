import { formatDateTime } from '@concord/domain';
import { InsetText, PrintView, SummaryList } from '@concord/ui';
import { useMemo } from 'react';
import { useParams } from 'react-router';
import { Page } from '../../app/page.js';
import { useSession } from '../../app/session.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { PresentationPageDocument } from '../../gql/graphql.js';

/** What the table hears of a case without a name. */
export function Component() {
  const { packId = '' } = useParams();
  const { practitioner } = useSession();
  const query = usePageQuery(PresentationPageDocument, { id: packId });
  const pack = query.data?.anonymisedPack;
  const watermark = useMemo(() => `${practitioner.name}, ${practitioner.agency.name}, ${formatDateTime(new Date())}`, [practitioner]);
  return (
    <Page title="Presented without a name" heading={pack?.reference} caption={pack?.forumTitle} back={{ href: '/presented', text: 'All presentations' }} width="reading" {...query.page}>
      {pack && (
        <PrintView watermark={`Printed by ${watermark}`}>
          <InsetText>The person did not agree to be named. Do not try to work out who it is, and do not look anything up. If you recognise them, tell the co-ordinator and say nothing else.</InsetText>
          <SummaryList rows={[{ key: 'Age', value: pack.ageBand }, { key: 'Area', value: pack.area }]} />
          {pack.content.map((text) => (
            <section key={text.heading}>
              <h2 className="govuk-heading-m">{text.heading}</h2>
              <p className="govuk-body concord-words">{text.body}</p>
            </section>
          ))}
        </PrintView>
      )}
    </Page>
  );
}
