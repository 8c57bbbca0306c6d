import { InsetText, PrintView, Select, Table } from '@concord/ui';
import { useState } from 'react';
import { Page } from '../../app/page.js';
import { useSession } from '../../app/session.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { OversightFiguresPageDocument, type OversightFiguresPageQuery } from '../../gql/graphql.js';
import { finishedMonths } from './finished-months.js';

type Figures = OversightFiguresPageQuery['oversightFigures'];

/** How sharing without consent and emergency opening were used, month by month. */
export function Component() {
  const months = finishedMonths(new Date());
  const [month, setMonth] = useState(months[0]?.value ?? '');
  const query = usePageQuery(OversightFiguresPageDocument, { month });
  const { practitioner } = useSession();
  return (
    <Page title="How exceptions are used">
      <p className="govuk-body-l">Requests to share without consent, and emergency openings. They should be rare, decided quickly, and looked at afterwards.</p>
      <Select id="figures-month" label="Month" placeholder={null} value={month} onChange={setMonth} options={months} />
      <div aria-live="polite">
        {query.problem && <InsetText>{query.problem.message}</InsetText>}
        {query.data && (
          <PrintView watermark={`Printed by ${practitioner?.name ?? ''}, ${practitioner?.agency?.name ?? ''}`}>
            <Shown all={query.data.oversightFigures} />
          </PrintView>
        )}
      </div>
    </Page>
  );
}

function Shown({ all }: { all: Figures }) {
  const together = all.find((it) => !it.agencyId);
  const busy = all.filter((it) => it.agencyId && it.figures.some(({ code, value }) => ['REQUESTED', 'EMERGENCIES'].includes(code) && value !== '0'));
  return (
    <>
      <InsetText>
        * stands for 1 to 7, and for rates of so few. Other numbers are rounded to 5, each by itself, so parts need not add up. – means there was nothing to count. Your own agency’s privacy officer sees exact numbers of your agency.
      </InsetText>
      {together && <FiguresTable caption="All agencies" figures={together.figures} />}
      {busy.map((it) => (
        <FiguresTable key={it.agencyId} caption={`${it.agency?.name ?? 'An agency'}${it.exact ? ', exact numbers' : ''}`} figures={it.figures} />
      ))}
      {busy.length === 0 && <p className="govuk-body">No agency asked to share without consent or opened anything in an emergency that month.</p>}
    </>
  );
}

const FiguresTable = ({ caption, figures }: { caption: string; figures: Figures[number]['figures'] }) => (
  <Table
    caption={caption}
    rows={figures}
    rowKey={(it) => it.code}
    columns={[
      { header: 'What', cell: (it) => it.label, rowHeader: true },
      { header: 'Number', cell: (it) => it.value, numeric: true },
    ]}
  />
);
