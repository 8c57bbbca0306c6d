import { Table } from '../content/table.js';

export interface WhoCanSeeRow {
  agency: string;
  /** Named people, or a team: "Duty team". */
  people: string;
  sees: boolean;
  /** In one sentence: "Released by consent on 5 March 2026". */
  why: string;
}

interface WhoCanSeeProps {
  rows: readonly WhoCanSeeRow[];
  caption?: string;
}

/** Who sees an item, who does not, and why: before it is shared and after. */
export function WhoCanSee({ rows, caption = 'Who can see this' }: WhoCanSeeProps) {
  return (
    <div className="concord-who-can-see">
      <Table
        caption={caption}
        rows={rows}
        rowKey={(row) => `${row.agency}${row.people}`}
        columns={[
          { header: 'Agency', cell: (row) => row.agency, rowHeader: true },
          { header: 'People', cell: (row) => row.people },
          { header: 'Sees it', cell: (row) => <strong>{row.sees ? '✓\u00a0Yes' : '✗\u00a0No'}</strong> },
          { header: 'Why', cell: (row) => row.why },
        ]}
      />
    </div>
  );
}
