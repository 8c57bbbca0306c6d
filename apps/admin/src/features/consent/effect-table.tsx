import { agencyFunctionLabels, categories, categoryLabels, gateSentences, type AgencyFunction } from '@concord/domain';
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
  const groups = new Map<string, { about: string[]; row: Omit<AnswerRow, 'about'> }>();
  const present = categories.filter((category) => effects.some((it) => it.category === category));
  for (const category of present) {
    const lines = effects.filter((it) => it.category === category);
    const row = {
      open: listed(lines.filter((it) => it.isOpen)),
      held: listed(lines.filter((it) => !it.isOpen)),
      why: [...new Set(lines.map((it) => gateSentences[it.reason]))].join(' '),
    };
    const key = JSON.stringify(row);
    groups.set(key, { about: [...(groups.get(key)?.about ?? []), categoryLabels[category]], row });
  }
  return [...groups.values()].map(({ about, row }) => ({ about: aboutOf(about, present.length), ...row }));
}

/** The larger part is "everything else", so that what differs stands out. */
const aboutOf = (about: readonly string[], all: number): string => (about.length === all ? 'Everything' : about.length > all / 2 ? 'Everything else' : about.join('; '));

/** Before saving: which categories open or close for which agency. */
export function EffectPreview({ effects, problem }: { effects: readonly EffectPartsFragment[] | undefined; problem?: string }) {
  const changed = effects?.filter((it) => it.change !== 'SAME');
  return (
    <section aria-labelledby="effect" aria-live="polite">
      <h2 className="govuk-heading-m" id="effect">What this changes when you save it</h2>
      {!changed && <InsetText>{problem ?? 'Say what the person told you, and this shows what opens and what closes.'}</InsetText>}
      {changed?.length === 0 && <InsetText>Nothing opens or closes for anybody at the table.</InsetText>}
      {changed && changed.length > 0 && (
        <Table
          caption="Opens and closes"
          captionHidden
          rows={byCategory(changed)}
          rowKey={(row) => `${row.category}${row.change}`}
          columns={[
            { header: 'About', cell: (row) => categoryLabels[row.category], rowHeader: true },
            { header: 'Change', cell: (row) => <Tag colour={row.change === 'OPENS' ? 'green' : 'red'}>{row.change === 'OPENS' ? 'Opens' : 'Closes'}</Tag> },
            { header: 'For', cell: (row) => listed(row.lines) },
          ]}
        />
      )}
    </section>
  );
}

interface CategoryRow {
  category: EffectPartsFragment['category'];
  change: EffectPartsFragment['change'];
  lines: EffectPartsFragment[];
}

function byCategory(changed: readonly EffectPartsFragment[]): CategoryRow[] {
  const rows = new Map<string, CategoryRow>();
  for (const line of changed) {
    const key = `${line.category}|${line.change}`;
    const row = rows.get(key) ?? { category: line.category, change: line.change, lines: [] };
    rows.set(key, { ...row, lines: [...row.lines, line] });
  }
  return [...rows.values()];
}
