import type { Actor, AgencyFunction, Category } from '@concord/domain';
import { Injectable } from '@nestjs/common';

/** A free-text answer of a referral, which becomes an item of the referring agency. */
export interface SubmittedAnswer {
  readonly key: string;
  /** The question, so that the words can be read on their own. */
  readonly label: string;
  readonly category: Category;
  readonly text: string;
  readonly adultsOwnWords: boolean;
  readonly aboutChildAtRisk: boolean;
}

/** What later features may listen to, and what they are told. */
export interface CaseFileEventMap {
  /** Somebody took or left a seat. */
  readonly seatsChanged: { readonly caseFileId: string };
  /** A referral was sent with all its words, for the first time or again: these take the place of those before. */
  readonly submitted: {
    readonly caseFileId: string;
    readonly answers: readonly SubmittedAnswer[];
    readonly conveningAgencyId: string;
    readonly conveningFunction: AgencyFunction;
  };
  readonly opened: { readonly caseFileId: string };
  readonly closed: { readonly caseFileId: string };
  /** Where the person of a case file lives has changed. */
  readonly addressChanged: { readonly caseFileId: string };
}

export type CaseFileEventKind = keyof CaseFileEventMap;
export type CaseFileHandler<Kind extends CaseFileEventKind> = (
  actor: Actor,
  event: CaseFileEventMap[Kind],
) => Promise<void>;

/**
 * Lets later features act on what happens to a case file, inside the same unit of work: what happened and what follows
 * from it are saved together or not at all. Handlers register in onModuleInit and run in that order.
 */
@Injectable()
export class CaseFileEvents {
  private readonly handlers = new Map<CaseFileEventKind, CaseFileHandler<CaseFileEventKind>[]>();

  on<Kind extends CaseFileEventKind>(kind: Kind, handler: CaseFileHandler<Kind>): void {
    const known = this.handlers.get(kind) ?? [];
    this.handlers.set(kind, [...known, handler as CaseFileHandler<CaseFileEventKind>]);
  }

  async emit<Kind extends CaseFileEventKind>(kind: Kind, actor: Actor, event: CaseFileEventMap[Kind]): Promise<void> {
    for (const handler of this.handlers.get(kind) ?? []) await handler(actor, event);
  }
}
