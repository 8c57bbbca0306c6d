import { type Actor, decide, type Facts, nothingKnown, type World } from '@concord/domain';
import { Database, factsFromJson, Records } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { Participation } from '../case-files/index.js';
import { edgeFact } from './contact-point.js';

/** All that anybody is told about what an owner keeps back: never whose, what about, or how much (R63). */
export const NEUTRAL_NOTICE = 'Information held elsewhere is not shared with you. Ring the co-ordinator.';

interface MaskedFacts {
  readonly item: readonly Facts[];
  readonly release: readonly Facts[];
}

/** Whether a reader is told that something is held elsewhere: what `decide` calls absent or masked, and its owner chose to mask. */
@Injectable()
export class WithheldService {
  constructor(
    private readonly database: Database,
    private readonly records: Records,
  ) {}

  async notice(actor: Actor, caseFileId: string): Promise<string | null> {
    return (await this.withholdsMasked(actor, caseFileId)) ? NEUTRAL_NOTICE : null;
  }

  async withholdsMasked(actor: Actor, caseFileId: string): Promise<boolean> {
    const [row] = await this.database.current().query<{ facts: MaskedFacts }>('select sharing.masked_facts($1) as facts', [caseFileId]);
    const items = row?.facts.item ?? [];
    if (items.length === 0) return false;
    const world = await this.worldOf(actor, caseFileId, row?.facts.release ?? []);
    return items.some((item) => decide(actor, factsFromJson(item), world).outcome === 'ABSENT_OR_MASKED');
  }

  /** Whoever asks reads the case file, so nobody is shut out here; their own emergency opening, if any, shows in the list itself. */
  private async worldOf(actor: Actor, caseFileId: string, releases: readonly Facts[]): Promise<World> {
    const edges = await this.records.find(actor, Participation, { where: { caseFileId } });
    return { ...nothingKnown(), participation: edges.map(edgeFact), release: releases.map(factsFromJson) };
  }
}
