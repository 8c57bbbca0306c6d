import type { Actor } from '@concord/domain';
import { Injectable } from '@nestjs/common';
import { type WhoSees, WhoSeesService } from '../sharing/index.js';
import type { SubjectKind } from './subject-kinds.js';
import { WhoSeesBlock } from './who-sees-block.service.js';
import { WhoSeesText } from './who-sees-text.service.js';

/** "Who can see this, and why?" beside whatever can be read. */
@Injectable()
export class WhoSeesAnything {
  constructor(
    private readonly items: WhoSeesService,
    private readonly texts: WhoSeesText,
    private readonly blocks: WhoSeesBlock,
  ) {}

  /** @throws NotFound when the asker may not read it: absent and hidden look the same */
  of(actor: Actor, { kind, id }: { kind: SubjectKind; id: string }): Promise<WhoSees> {
    if (kind === 'ITEM') return this.items.of(actor, id);
    return kind === 'MINUTES_BLOCK' ? this.blocks.of(actor, id) : this.texts.of(actor, kind, id);
  }
}
