import type { Actor } from '@concord/domain';
import { Injectable } from '@nestjs/common';
import type { Person } from './person.entity.js';

type Handler = (actor: Actor, person: Person) => Promise<void>;

/** Lets later features act when somebody's address changes, in the same unit of work. */
@Injectable()
export class PersonEvents {
  private readonly handlers: Handler[] = [];

  onAddressChanged(handler: Handler): void {
    this.handlers.push(handler);
  }

  async addressChanged(actor: Actor, person: Person): Promise<void> {
    for (const handler of this.handlers) await handler(actor, person);
  }
}
