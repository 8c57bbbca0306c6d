import type { Actor } from '@concord/domain';
import { Records } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { Draft } from './draft.entity.js';
import type { SaveDraftInput } from './draft.input.js';

/** Unfinished forms, kept so that a time-out or a flat battery loses nothing. Private to whoever writes them. */
@Injectable()
export class DraftsService {
  constructor(private readonly records: Records) {}

  async find(actor: Actor, formKey: string): Promise<Draft | null> {
    const [draft] = await this.records.find(actor, Draft, { where: { practitionerId: actor.practitionerId, formKey } });
    return draft ?? null;
  }

  async save(actor: Actor, { formKey, content }: SaveDraftInput): Promise<Draft> {
    const existing = await this.find(actor, formKey);
    if (existing)
      return this.records.change(actor, 'save', Draft, existing.id, (draft) => draft.save(content, actor.at));
    return this.records.create(actor, Draft, {
      practitionerId: actor.practitionerId,
      formKey,
      content,
      savedAt: actor.at,
    });
  }

  async discard(actor: Actor, formKey: string): Promise<boolean> {
    const existing = await this.find(actor, formKey);
    if (existing) await this.records.remove(actor, 'discard', Draft, existing.id);
    return existing !== null;
  }
}
