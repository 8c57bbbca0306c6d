import { assertionTypeLabels, categoryLabels, handlingCodeLabels } from '@concord/domain';
import { Button, ButtonGroup, Checkbox, Details, ErrorSummary, InsetText, Link, NotificationBanner, showDate, Tag } from '@concord/ui';
import { useState } from 'react';
import { useChange } from '../../app/use-change.js';
import { KeepOutOfCoverageDocument, SayAloudDocument, TableItemsDocument } from '../../gql/graphql.js';
import type { RoomProps, RoomRecord } from './room-props.js';

type Group = RoomRecord['caseFileItems'][number];
type Item = Group['items'][number];

/** Information by agency: each person in the room sees their own permitted view of it. */
export function RoomInformation(room: RoomProps) {
  const { record, meeting } = room;
  const groups = record.caseFileItems;
  return (
    <>
      {record.meeting.coverage.length > 0 && <InsetText>Where an agency at the table lacks something, ask its owner to say it aloud or to share it. Only those who keep the record see this.</InsetText>}
      {groups.length === 0 && <InsetText>Nothing has been shared with your agency yet. That does not mean that nothing is known.</InsetText>}
      {groups.map((group) => (group.isOwn ? <OwnItems key={group.agencyId} group={group} {...room} /> : <OthersItems key={group.agencyId} group={group} {...room} />))}
      <p className="govuk-body">
        <Link href={`/case-files/${meeting.caseFileId}/information/new`}>Add information of your agency</Link>
      </p>
    </>
  );
}

function OthersItems({ group, record }: RoomProps & { group: Group }) {
  return (
    <section aria-label={group.agency.name}>
      <h3 className="govuk-heading-s">{group.agency.name}</h3>
      {group.items.map((item) => (
        <ItemWords key={item.id} item={item} record={record} />
      ))}
    </section>
  );
}

function ItemWords({ item, record }: { item: Item; record: RoomRecord }) {
  const tabled = record.meeting.tabledItems.filter((it) => it.itemId === item.id);
  const lacking = record.meeting.coverage.find((it) => it.itemId === item.id)?.lacking ?? [];
  return (
    <div className="concord-room__item">
      <p className="govuk-body">
        {item.statement}
        <br />
        <span className="govuk-hint">
          {assertionTypeLabels[item.assertion]}. {categoryLabels[item.category]}. {item.source}
          {item.occurredOn && `, ${showDate(item.occurredOn)}`}. {item.handlingCode !== 'NONE' && handlingCodeLabels[item.handlingCode]} {item.handlingText}
        </span>
        {tabled.some((it) => it.aloud) && <Tag colour="green">Said aloud</Tag>}
        {tabled.length > 0 && !tabled.some((it) => it.aloud) && <Tag colour="teal">In the record</Tag>}
      </p>
      {lacking.length > 0 && (
        <p className="govuk-body-s">At the table without it: {[...new Set(lacking.map((it) => it.agency?.shortName))].join(', ')}.</p>
      )}
    </div>
  );
}

/** Your own: tick what you say aloud, or what only chair and minute taker should have in the record. */
function OwnItems({ group, meeting, record, canWrite, reload }: RoomProps & { group: Group }) {
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [done, setDone] = useState('');
  const sayAloud = useChange(SayAloudDocument);
  const table = useChange(TableItemsDocument);
  const keepOut = useChange(KeepOutOfCoverageDocument);
  const problem = sayAloud.problem ?? table.problem ?? keepOut.problem;
  const keepOutOfView = async () => {
    for (const itemId of ticked) if (!(await keepOut.attempt({ itemId }))) return;
    setTicked([]);
    setDone('The chair is no longer told who lacks this');
    reload();
  };
  const send = async (change: typeof sayAloud | typeof table, what: string) => {
    if (!(await change.attempt({ input: { meetingId: meeting.id, itemIds: [...ticked] } }))) return;
    setTicked([]);
    setDone(what);
    reload();
  };
  const isRunning = canWrite && meeting.status === 'OPEN';
  return (
    <section aria-label="Your own agency">
      <h3 className="govuk-heading-s">{group.agency.name} (your agency)</h3>
      <ErrorSummary errors={problem ? [{ message: problem.message }] : []} />
      {done && <NotificationBanner kind="success" heading={done} />}
      {group.items.map((item) => (
        <div key={item.id}>
          <ItemWords item={item} record={record} />
          {canWrite && <Checkbox id={`own-${item.id}`} label={<>Bring this in<span className="govuk-visually-hidden">: {item.statement}</span></>} value={ticked.includes(item.id)} onChange={(on) => setTicked(on ? [...ticked, item.id] : ticked.filter((it) => it !== item.id))} />}
        </div>
      ))}
      {canWrite && ticked.length > 0 && (
        <>
          <ButtonGroup>
            {isRunning && <Button busy={sayAloud.sending} onClick={() => void send(sayAloud, 'Said aloud: the agencies of those present have it now')}>Say it aloud to those present</Button>}
            <Button kind="secondary" busy={table.sending} onClick={() => void send(table, 'In the record: chair and minute taker have it now')}>Only into the record</Button>
            <Button kind="secondary" busy={keepOut.sending} onClick={() => void keepOutOfView()}>Leave out of the chair’s view of who lacks it</Button>
          </ButtonGroup>
          <Details summary="What is the difference?">
            <p className="govuk-body">Said aloud, it is released to the agencies of everybody in the room, and to chair and minute taker. Only into the record, chair and minute taker see it and nobody else. Both are logged.</p>
          </Details>
        </>
      )}
    </section>
  );
}
