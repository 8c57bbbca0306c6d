import { useState } from 'react';
import { capacityLabels } from '@concord/domain';
import { ConfirmDialog, EmptyState, LinkButton, showDate, Table, type Column } from '@concord/ui';
import { ActionProblem } from '../../app/action-problem.js';
import { useChange } from '../../app/use-change.js';
import { EndParticipationDocument, type SeatFragment } from '../../gql/graphql.js';
import {
  agencyWords,
  mayEnd,
  numberOf,
  sitterOf,
  sittersOf,
  type Me,
  type PeopleCaseFile,
  type Rights,
  type Sitter,
} from './people-seats.js';
import { PhoneLink } from './phone-link.js';

interface PeopleTableProps {
  caseFile: PeopleCaseFile;
  rights: Rights;
  me: Me;
  onChanged: (what: string) => void;
}

/** Who sits at the table now: only with a seat does anybody see anything of a case file. */
export function PeopleTable({ caseFile, rights, me, onChanged }: PeopleTableProps) {
  const [ending, setEnding] = useState<SeatFragment>();
  const end = useChange(EndParticipationDocument);
  const mayEndAny = caseFile.participations.some((seat) => mayEnd(seat, rights, me));

  const confirm = (seat: SeatFragment) =>
    void end.attempt({ id: seat.id }).then((done) => {
      setEnding(undefined);
      if (done) onChanged('The seat was ended');
    });
  const endColumn: Column<Sitter> = {
    header: 'Change',
    cell: ({ seats }) => <EndButtons seats={seats.filter((seat) => mayEnd(seat, rights, me))} onEnd={setEnding} />,
  };
  const sitters = sittersOf(caseFile.participations);
  const shownColumns = mayEndAny ? [...columns, endColumn] : columns;
  return (
    <>
      <ActionProblem problem={end.problem} />
      <Table
        caption="Seats"
        rows={sitters.filter((sitter) => !isAgency(sitter))}
        rowKey={(sitter) => sitter.key}
        columns={shownColumns}
        empty={<EmptyState heading="Nobody has a seat that you may see" />}
      />
      {sitters.some(isAgency) && (
        <Table
          caption="Agencies, through their contact point"
          rows={sitters.filter(isAgency)}
          rowKey={(sitter) => sitter.key}
          columns={shownColumns}
        />
      )}
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

const isAgency = ({ first }: Sitter): boolean => !first.practitioner && !first.team;

const columns: Column<Sitter>[] = [
  { header: 'Who', cell: ({ first }) => <Who seat={first} />, rowHeader: true },
  { header: 'Agency', cell: ({ first }) => agencyWords(first) },
  { header: 'As', cell: ({ seats }) => <Capacities seats={seats} /> },
  { header: 'Telephone', cell: ({ first }) => <PhoneLink number={numberOf(first)} /> },
];

function Who({ seat }: { seat: SeatFragment }) {
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

const Capacities = ({ seats }: { seats: readonly SeatFragment[] }) => (
  <>
    {seats.map(({ id, capacity, validFrom }) => (
      <div key={id}>
        {capacityLabels[capacity]} <span className="concord-secondary">since {showDate(validFrom)}</span>
      </div>
    ))}
  </>
);

interface EndButtonsProps {
  seats: readonly SeatFragment[];
  onEnd: (seat: SeatFragment) => void;
}

const EndButtons = ({ seats, onEnd }: EndButtonsProps) => (
  <>
    {seats.map((seat) => (
      <div key={seat.id}>
        <LinkButton onClick={() => onEnd(seat)}>
          End {seats.length > 1 ? `as ${capacityLabels[seat.capacity].toLowerCase()}` : 'seat'}
          <span className="govuk-visually-hidden"> of {sitterOf(seat)}</span>
        </LinkButton>
      </div>
    ))}
  </>
);

interface EndSeatProps {
  seat: SeatFragment;
  isOwn: boolean;
  busy: boolean;
  onConfirm: () => void;
  onCancel: () => void;
}

const EndSeat = ({ seat, isOwn, ...dialog }: EndSeatProps) => (
  <ConfirmDialog
    heading={`End the seat of ${sitterOf(seat)} as ${capacityLabels[seat.capacity].toLowerCase()}?`}
    confirmText="End the seat"
    {...dialog}
  >
    <p>
      {isOwn
        ? 'This is your own seat. Unless you have another one, you cannot open this case file from then on.'
        : 'From then on they cannot open this case file, unless they have another seat. What they were given before stays on record.'}
    </p>
  </ConfirmDialog>
);
