import type { AgendaItem } from '@concord/domain';
import { SideNavigation } from '@concord/ui';
import type { RoomRecord } from './room-props.js';

interface RoomAgendaProps {
  agenda: readonly AgendaItem[];
  current: string | undefined;
  record: RoomRecord | undefined;
  meetingId: string;
}

/** The order of business, with a mark where something was written. */
export function RoomAgenda({ agenda, current, record, meetingId }: RoomAgendaProps) {
  const hasNotes = (key: string): boolean => record?.meeting.notes.some((it) => it.agendaKey === key) ?? false;
  return (
    <div className="concord-room__agenda">
      <SideNavigation
        label="Agenda"
        links={agenda.map((it, index) => ({ text: `${index + 1}. ${it.title}${hasNotes(it.key) ? ' ✓' : ''}`, href: `/meetings/${meetingId}?at=${it.key}`, current: it.key === current }))}
      />
    </div>
  );
}
