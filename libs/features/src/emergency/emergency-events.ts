import type { Actor } from '@concord/domain';
import { Injectable } from '@nestjs/common';

/** An emergency opening that somebody found not to be justified: the beginning of an incident for the agency that owns what opened. */
export interface NotJustified {
  readonly openingId: string;
  readonly reviewId: string;
  readonly reference: string;
  /** The agency for which the incident is. */
  readonly agencyId: string;
  readonly openerId: string;
  readonly itemIds: readonly string[];
  readonly reason: string;
}

/** Lets later features (incidents) act on what a review found, in the same transaction. Register in onModuleInit. */
@Injectable()
export class EmergencyEvents {
  private readonly handlers: ((actor: Actor, event: NotJustified) => Promise<void>)[] = [];

  onNotJustified(handler: (actor: Actor, event: NotJustified) => Promise<void>): void {
    this.handlers.push(handler);
  }

  async notJustified(actor: Actor, event: NotJustified): Promise<void> {
    for (const handler of this.handlers) await handler(actor, event);
  }
}
