import type { MeetingPageQuery, RoomRecordQuery } from '../../gql/graphql.js';

export type Meeting = MeetingPageQuery['meeting'];
export type RoomRecord = RoomRecordQuery;

/** What every part of the room is given. */
export interface RoomProps {
  meeting: Meeting;
  record: RoomRecord;
  /** Whether the reader may write into the record now. */
  canWrite: boolean;
  /** Whether the reader keeps the record: chair, minute taker, co-ordinator. */
  keeps: boolean;
  /** Asks for everything again, after a change. */
  reload: () => void;
}
