import type { ToldCase } from '../content/told.js';

/** Something that happens at a moment. All scenes of all cases are played in the order of time. */
export interface Scene {
  readonly at: Date;
  /** For the message when it goes wrong. */
  readonly what: string;
  readonly play: () => Promise<unknown>;
}

/** A case as it unfolds: what was told, and the ids that exist so far. */
export interface Unfolding {
  readonly told: ToldCase;
  readonly personId: string;
  caseFileId: string;
  readonly meetingIds: Map<object, string>;
}
