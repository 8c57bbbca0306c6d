/** What can be wrong with a request. Published as `extensions.code` of a GraphQL error. */
export type ErrorCode =
  'NOT_FOUND' | 'FORBIDDEN' | 'CONFLICT' | 'INVALID' | 'RULE_BROKEN' | 'UNAUTHENTICATED' | 'RATE_LIMITED' | 'INTERNAL';

/** One input field that needs changing, by its path inside the input (`items.0.statement`), and what to do. */
export interface FieldProblem {
  readonly path: string;
  readonly message: string;
}

/**
 * A refusal that the person asking may read. The message is plain English, says what to do next and holds nothing from
 * any record.
 */
export abstract class RequestRefused extends Error {
  abstract readonly code: ErrorCode;
  readonly fields: readonly FieldProblem[] = [];
  /** For refusals before the operation runs; inside it the HTTP status stays 200, as GraphQL clients expect. */
  readonly status: number = 400;
}

/** Absent and hidden look the same. */
export class NotFound extends RequestRefused {
  readonly code = 'NOT_FOUND';
  override readonly status: number = 404;
  constructor(
    message = 'There is no such record, or it is not shared with you. Ring the co-ordinator if you expected to see it.',
  ) {
    super(message);
  }
}

/** Only where the actor may already read the row, or where the door itself is closed to their role. */
export class Forbidden extends RequestRefused {
  readonly code = 'FORBIDDEN';
  override readonly status: number = 403;
  constructor(message = 'You cannot do this in your role. Ask your agency’s contact point if you think you should.') {
    super(message);
  }
}

/** Somebody else changed the record since it was read. */
export class EditConflict extends RequestRefused {
  readonly code = 'CONFLICT';
  override readonly status: number = 409;
  constructor(
    message = 'Somebody else changed this while you were working on it. Look at the newest version, then make your change again.',
  ) {
    super(message);
  }
}

/** What was sent is not in the right form; each field says what to do. */
export class InvalidInput extends RequestRefused {
  readonly code = 'INVALID';
  constructor(
    override readonly fields: readonly FieldProblem[] = [],
    message = 'Some answers need your attention.',
  ) {
    super(message);
  }
}

/** Nobody is signed in, or the session has ended. */
export class Unauthenticated extends RequestRefused {
  readonly code = 'UNAUTHENTICATED';
  override readonly status: number = 401;
  constructor(message = 'Sign in to continue. What you were writing is kept as a draft.') {
    super(message);
  }
}

/** Too much, too fast. */
export class RateLimited extends RequestRefused {
  readonly code = 'RATE_LIMITED';
  override readonly status: number = 429;
  constructor(
    readonly retryAfterSeconds: number,
    message = `You have asked for a lot in a short time. Wait ${retryAfterSeconds} seconds, then try again.`,
  ) {
    super(message);
  }
}
