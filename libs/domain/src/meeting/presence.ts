/** Somebody was in the room from, until; until is null while they are there. */
export interface PresenceInterval {
  readonly attendanceId: string;
  readonly joinedAt: Date;
  readonly leftAt: Date | null;
}

/** A stretch of the meeting with its own company. */
export interface PartInterval {
  readonly startedAt: Date;
  readonly endedAt: Date | null;
}

/** Who is in the room now. */
export const presentNow = (intervals: readonly PresenceInterval[]): string[] => [...new Set(intervals.filter((it) => it.leftAt === null).map((it) => it.attendanceId))];

/** Who was in the room for some of a part. */
export const presentIn = (part: PartInterval, intervals: readonly PresenceInterval[]): string[] =>
  [...new Set(intervals.filter((it) => overlaps(part, it)).map((it) => it.attendanceId))];

const overlaps = (part: PartInterval, { joinedAt, leftAt }: PresenceInterval): boolean => {
  const joinsBeforeEnd = part.endedAt === null || joinedAt < part.endedAt;
  const leavesAfterStart = leftAt === null || leftAt > part.startedAt;
  return joinsBeforeEnd && leavesAfterStart;
};
