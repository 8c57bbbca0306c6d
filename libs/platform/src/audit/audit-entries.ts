import type { Actor } from '@concord/domain';

/** A change that enters the chain. `detail` holds ids, codes and hashes only; never words about a person. */
export interface ChangeEntry {
  readonly action: string;
  readonly subject: string;
  readonly subjectId: string;
  readonly caseFileId?: string | undefined;
  readonly detail?: Readonly<Record<string, string | number | boolean | null | readonly string[]>> | undefined;
}

/** A refusal: who tried what. The id asked for is kept, whether or not it exists. */
export interface RefusalEntry {
  readonly action: string;
  readonly subject: string;
  readonly subjectId?: string | undefined;
  readonly code: string;
  readonly operation?: string | undefined;
}

/** Who acted, in ids and codes, as every entry says it. */
export const whoActs = (actor: Actor): Record<string, unknown> => ({
  practitioner: actor.practitionerId,
  agency: actor.agencyId,
  function: actor.agencyFunction,
  session: actor.sessionId,
  purpose: actor.purpose,
  purposeSaid: actor.workingOn !== undefined,
  workingOn: actor.workingOn?.caseFileId ?? undefined,
  at: actor.at,
});
