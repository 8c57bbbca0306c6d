import { useState } from 'react';
import { agencyFunctionLabels, capacityLabels } from '@concord/domain';
import { ConfirmDialog, EmptyState, LinkButton, showDate, Table, type Column } from '@concord/ui';
import { ActionProblem } from '../../app/action-problem.js';
import { useChange } from '../../app/use-change.js';
import { EndParticipationDocument, type SeatFragment } from '../../gql/graphql.js';
import { inOrder, mayEnd, numberOf, sitterOf, type Me, type PeopleCaseFile, type Rights } from './people-seats.js';
import { PhoneLink } from './phone-link.js';

interface PeopleTableProps {
  caseFile: PeopleCaseFile;
  rights: Rights;
  me: Me;
  reload: () => void;
}

/** Who sits at the table now: only with a seat does anybody see anything of a case file. */
export function PeopleTable({ caseFile, rights, me, reload }: PeopleTableProps) {
  const [ending, setEnding] = useState<SeatFragment>();
  const end = useChange(EndParticipationDocument);
  const seats = inOrder(caseFile.participations);

  const confirm = (seat: SeatFragment) =>
    void end.attempt({ id: seat.id }).then((done) => {
      setEnding(undefined);
      if (done) reload();
    });
  const endColumn: Column<SeatFragment> = {
    header: 'Change',
    cell: (seat) =>
      mayEnd(seat, rights, me) && (
        <LinkButton onClick={() => setEnding(seat)}>
          End seat<span className="govuk-visually-hidden"> of {sitterOf(seat)}</span>
        </LinkButton>
      ),
  };
  return (
    <>
      <ActionProblem problem={end.problem} />
      <Table
        caption="Seats"
        rows={seats}
        rowKey={(seat) => seat.id}
        columns={seats.some((seat) => mayEnd(seat, rights, me)) ? [...columns, endColumn] : columns}
        empty={<EmptyState heading="Nobody has a seat that you may see" />}
      />
      {ending && (
        <EndSeat
          seat={ending}
          isOwn={ending.practitioner?.id === me.id}
          busy={end.sending}
          onConfirm={() => confirm(ending)}
          onCancel={() => setEnding(undefined)}
        />
      )}
    </>
  );
}

const columns: Column<SeatFragment>[] = [
  { header: 'Who', cell: (seat) => <Sitter {...seat} />, rowHeader: true },
  { header: 'As', cell: (seat) => capacityLabels[seat.capacity] },
  { header: 'Agency', cell: (seat) => <AgencyOf {...seat} /> },
  { header: 'Telephone', cell: (seat) => <PhoneLink number={numberOf(seat)} /> },
  { header: 'Since', cell: (seat) => showDate(seat.validFrom) },
];

function Sitter(seat: SeatFragment) {
  const { practitioner, team } = seat;
  const what = practitioner
    ? practitioner.jobTitle
    : team
      ? 'Team, whoever is on duty'
      : 'Whoever receives for the agency';
  return (
    <>
      {sitterOf(seat)}
      <br />
      <span className="govuk-body-s concord-secondary">{what}</span>
    </>
  );
}

function AgencyOf({ agency, agencyFunction }: SeatFragment) {
  const name = agency?.shortName ?? 'Agency not shown';
  const what = agencyFunctionLabels[agencyFunction];
  return name === what ? name : `${name}, ${what.charAt(0).toLowerCase()}${what.slice(1)}`;
}

interface EndSeatProps {
  seat: SeatFragment;
  isOwn: boolean;
  busy: boolean;
  onConfirm: () => void;
  onCancel: () => void;
}

const EndSeat = ({ seat, isOwn, ...dialog }: EndSeatProps) => (
  <ConfirmDialog heading={`End the seat of ${sitterOf(seat)}?`} confirmText="End the seat" {...dialog}>
    <p>
      {isOwn
        ? 'This is your own seat. Unless you have another one, you cannot open this case file from then on.'
        : 'From then on they cannot open this case file, unless they have another seat. What they were given before stays on record.'}
    </p>
  </ConfirmDialog>
);
