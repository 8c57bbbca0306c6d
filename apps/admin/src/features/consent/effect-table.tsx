import { agencyFunctionLabels, categories, categoryLabels, gateSentences, type AgencyFunction, type Category } from '@concord/domain';
import { InsetText, Table, Tag } from '@concord/ui';
import type { ConsentPageQuery, EffectPartsFragment } from '../../gql/graphql.js';

type Effect = ConsentPageQuery['consentPosition']['effects'][number];
interface Line {
  agencyFunction: string;
  agency?: { shortName: string } | null;
}

const who = (line: Line): string => `${line.agency?.shortName ?? 'Agency'} (${agencyFunctionLabels[line.agencyFunction as AgencyFunction].toLowerCase()})`;
const listed = (lines: readonly Line[]): string => (lines.length > 0 ? lines.map(who).join(', ') : 'Nobody');

/** What consent means now, category by agency at the table. Categories with the same answer share a line. */
export function EffectNow({ effects }: { effects: readonly Effect[] }) {
  return (
    <>
      <p className="govuk-body">This is about what was told in confidence and puts only the person at risk. Danger to others, a child at risk, staff safety and urgent releases never wait for consent.</p>
      <Table
        caption="Effect now"
        rows={sameAnswers(effects)}
        rowKey={(row) => row.about}
        columns={[
          { header: 'About', cell: (row) => row.about, rowHeader: true },
          { header: 'May be shared with', cell: (row) => row.open },
          { header: 'Held back from', cell: (row) => row.held },
          { header: 'Why', cell: (row) => row.why },
        ]}
      />
    </>
  );
}

interface AnswerRow {
  about: string;
  open: string;
  held: string;
  why: string;
}

function sameAnswers(effects: readonly Effect[]): AnswerRow[] {
  return grouped(effects, (lines) => {
    const held = lines.filter((it) => !it.isOpen);
    const decisive = held.length > 0 ? held : lines;
    return {
      open: listed(lines.filter((it) => it.isOpen)),
      held: listed(held),
      why: [...new Set(decisive.map((it) => gateSentences[it.reason]))].join(' '),
    };
  });
}

/** One line for all categories of which the same can be said. */
function grouped<Line extends { category: Category }, Row extends object>(lines: readonly Line[], say: (of: Line[]) => Row | null): ({ about: string } & Row)[] {
  const present = categories.filter((category) => lines.some((it) => it.category === category));
  const groups = new Map<string, { about: string[]; row: Row }>();
  for (const category of present) {
    const row = say(lines.filter((it) => it.category === category));
    if (!row) continue;
    const key = JSON.stringify(row);
    groups.set(key, { about: [...(groups.get(key)?.about ?? []), categoryLabels[category]], row });
  }
  return [...groups.values()].map(({ about, row }) => ({ about: aboutOf(about, present.length), ...row }));
}

/** The larger part is "everything else", so that what differs stands out. */
const aboutOf = (about: readonly string[], all: number): string => (about.length === all ? 'Everything' : about.length > all / 2 ? 'Everything else' : about.join('; '));

/** Before saving: which categories open or close for which agency. */
export function EffectPreview({ effects, problem }: { effects: readonly EffectPartsFragment[] | undefined; problem?: string }) {
  const rows = effects && changesOf(effects);
  return (
    <section aria-labelledby="effect" aria-live="polite">
      <h2 className="govuk-heading-m" id="effect">Who sees more, and who loses sight of what, when you save it</h2>
      {!rows && <InsetText>{problem ?? 'Say what the person told you, and this shows what opens and what closes.'}</InsetText>}
      {rows?.length === 0 && <InsetText>Nothing opens or closes for anybody at the table.</InsetText>}
      {rows && rows.length > 0 && (
        <Table
          caption="Opens and closes"
          captionHidden
          rows={rows}
          rowKey={(row) => row.about}
          columns={[
            { header: 'About', cell: (row) => row.about, rowHeader: true },
            { header: 'Opens for', cell: (row) => (row.opens ? <><Tag colour="green">Opens</Tag> {row.opens}</> : 'Nobody') },
            { header: 'Closes for', cell: (row) => (row.closes ? <><Tag colour="red">Closes</Tag> {row.closes}</> : 'Nobody') },
          ]}
        />
      )}
    </section>
  );
}

const changesOf = (effects: readonly EffectPartsFragment[]) =>
  grouped(effects, (lines) => {
    const [opens, closes] = (['OPENS', 'CLOSES'] as const).map((change) => lines.filter((it) => it.change === change));
    if (!opens || !closes || opens.length + closes.length === 0) return null;
    return { opens: opens.length > 0 ? listed(opens) : '', closes: closes.length > 0 ? listed(closes) : '' };
  });
