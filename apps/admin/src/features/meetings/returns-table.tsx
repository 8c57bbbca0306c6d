import { returnAnswerLabels } from '@concord/domain';
import { ErrorSummary, Link, LinkButton, showDate, Table, Tag } from '@concord/ui';
import { useSession } from '../../app/session.js';
import { useChange } from '../../app/use-change.js';
import { ChaseAgencyReturnDocument, type ReturnRowFragment } from '../../gql/graphql.js';

interface ReturnsTableProps {
  returns: readonly ReturnRowFragment[];
  reload: () => void;
  /** Whether the reader runs the meeting and may remind agencies. */
  mayChase?: boolean;
}

/** What each agency was asked for, what came, and what is late. */
export function ReturnsTable({ returns, reload, mayChase = false }: ReturnsTableProps) {
  const chase = useChange(ChaseAgencyReturnDocument);
  const { practitioner } = useSession();
  return (
    <>
      <ErrorSummary errors={chase.problem ? [{ message: chase.problem.message }] : []} />
      <Table
        caption="Returns asked for"
        rows={returns}
        rowKey={(row) => row.id}
        columns={[
          { header: 'Agency', cell: (row) => row.agency?.shortName, rowHeader: true },
          { header: 'Due', cell: (row) => showDate(row.dueOn) },
          { header: 'Answer', cell: (row) => <ReturnStatus row={row} /> },
          {
            header: 'Next',
            cell: (row) =>
              row.agency?.name === practitioner.agency?.name ? (
                <Link href={`/returns/${row.id}`}>{row.state === 'SUBMITTED' ? 'View or add' : 'Answer'}</Link>
              ) : mayChase && row.state !== 'SUBMITTED' ? (
                <LinkButton onClick={() => void chase.attempt({ id: row.id }).then((done) => done && reload())}>Remind {row.agency?.shortName}</LinkButton>
              ) : null,
          },
        ]}
      />
    </>
  );
}

function ReturnStatus({ row }: { row: ReturnRowFragment }) {
  const times = row.timesChased > 0 ? `, reminded ${row.timesChased === 1 ? 'once' : `${row.timesChased} times`}` : '';
  if (row.state === 'SUBMITTED') return <>{row.answer && returnAnswerLabels[row.answer]}</>;
  return (
    <>
      <Tag colour={row.late ? 'red' : 'orange'}>{row.late ? 'Late' : row.state === 'WITHDRAWN' ? 'Taken back' : 'Waiting'}</Tag>
      {times}
      {row.notYetReason && <span className="govuk-hint"> {row.notYetReason}</span>}
    </>
  );
}
