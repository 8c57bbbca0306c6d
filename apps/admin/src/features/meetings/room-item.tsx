import { type AgendaItem, type AgendaRecord, meetingPartLabels } from '@concord/domain';
import { ButtonLink, InsetText, Link, Tag } from '@concord/ui';
import { definitionOf } from './meeting-words.js';
import type { RoomProps } from './room-props.js';
import { RoomDecision } from './room-decision.js';
import { RoomInformation } from './room-information.js';
import { RoomNotes } from './room-notes.js';
import { RoomPeople } from './room-people.js';
import { RoomPlan } from './room-plan.js';

interface RoomItemProps extends RoomProps {
  item: AgendaItem;
}

/** One point of the agenda: what the chair asks, what it records, its decisions, its notes. */
export function RoomItem({ item, ...room }: RoomItemProps) {
  const decisions = decisionsOf(item, room);
  return (
    <>
      <h2 className="govuk-heading-m">
        {item.title} {item.part !== 'ALL' && <Tag colour="purple">{meetingPartLabels[item.part]}</Tag>}
      </h2>
      <p className="govuk-body">{item.prompt}</p>
      <Recorded records={item.records} {...room} />
      {decisions.map((it) => (
        <RoomDecision key={it.key} decision={it} {...room} />
      ))}
      <RoomNotes agendaKey={item.key} {...room} />
    </>
  );
}

/** Decisions that no point of the agenda names are taken at the review, so that none is lost. */
function decisionsOf(item: AgendaItem, { meeting }: RoomProps) {
  const { agenda, decisions } = definitionOf(meeting.forum);
  const placed = new Set(agenda.flatMap((it) => it.decisions ?? []));
  return decisions.filter((it) => item.decisions?.includes(it.key) || (item.records === 'REVIEW' && !placed.has(it.key)));
}

function Recorded({ records, ...room }: RoomProps & { records: AgendaRecord }) {
  const { meeting, record } = room;
  const file = `/case-files/${meeting.caseFileId}`;
  switch (records) {
    case 'ATTENDANCE':
      return <RoomPeople {...room} />;
    case 'STATEMENT':
      return (
        <>
          {definitionOf(meeting.forum).statement.paragraphs.map((it) => (
            <p className="govuk-body" key={it}>{it}</p>
          ))}
          <RoomPeople {...room} />
        </>
      );
    case 'AGENCY_INFORMATION':
      return <RoomInformation {...room} />;
    case 'RISKS':
      return (
        <>
          <ul className="govuk-list govuk-list--bullet">
            {record.caseRisks.map((it) => (
              <li key={it.id}>
                <Link href={`${file}/risks/${it.id}`}>{it.description}</Link> {it.isDisputed && <Tag colour="orange">Agencies rate it differently</Tag>}
              </li>
            ))}
          </ul>
          {record.caseRisks.length === 0 && <InsetText>No risk is recorded here that is open to your agency. That does not mean there is none.</InsetText>}
          <ButtonLink kind="secondary" href={`${file}/plan`}>Record and rate risks</ButtonLink>
        </>
      );
    case 'PLAN':
      return <RoomPlan {...room} />;
    case 'CONSENT':
      return <ButtonLink kind="secondary" href={`${file}/consent`}>Consent, capacity and the person’s wishes</ButtonLink>;
    case 'PREVIOUS_ACTIONS':
    case 'ACTIONS':
      return <ButtonLink kind="secondary" href={`${file}/actions`}>All actions of this case file</ButtonLink>;
    case 'REVIEW':
      return room.keeps ? <ButtonLink kind="secondary" href={`/meetings/${meeting.id}/finish`}>Set the next review, or propose to close</ButtonLink> : null;
    case 'DECISIONS':
    case 'DISCUSSION':
      return null;
  }
}
