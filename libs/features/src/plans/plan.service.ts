import { type Actor, type ForumDefinition, type PlanHeading, RuleBroken, todayInLondon } from '@concord/domain';
import { batchedLists, Records } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { CaseFileService } from '../case-files/index.js';
import { Item } from '../sharing/index.js';
import { type AudienceWish, ComposedAudiences } from './composed-audiences.service.js';
import { DutyTeams } from './duty-teams.service.js';
import { type CarriedCondition, PlanEntry } from './plan-entry.entity.js';
import { type PlanEntryChange, PlanEntryRevision } from './plan-entry-revision.entity.js';
import type { Withdrawal } from './risk.service.js';

export interface PlanEntryRecord {
  readonly caseFileId: string;
  readonly headingKey: string;
  readonly text: string;
  readonly audience: AudienceWish;
  readonly sourceItemIds?: readonly string[] | undefined;
  readonly authorAgencyId?: string | undefined;
  readonly meetingId?: string | undefined;
  readonly submissionId?: string | undefined;
}

export interface PlanEntryRewording {
  readonly id: string;
  readonly version: number;
  readonly text: string;
  readonly reason: string;
  readonly audience: AudienceWish;
  readonly sourceItemIds?: readonly string[] | undefined;
}

/** A heading of the forum with what the reader may see of it. */
export interface PlanSection extends PlanHeading {
  readonly entries: readonly PlanEntry[];
}

/** The shared plan: entries under the forum's headings, each with its author, its audience and its day of confirmation. */
@Injectable()
export class PlanService {
  constructor(
    private readonly records: Records,
    private readonly caseFiles: CaseFileService,
    private readonly audiences: ComposedAudiences,
    private readonly dutyTeams: DutyTeams,
  ) {}

  /** The entries in force that the actor may see, oldest first. */
  of(actor: Actor, caseFileId: string): Promise<PlanEntry[]> {
    return this.records.find(actor, PlanEntry, { where: { caseFileId, withdrawnAt: null }, order: { createdAt: 'ASC' } });
  }

  get(actor: Actor, id: string): Promise<PlanEntry> {
    return this.records.get(actor, PlanEntry, id);
  }

  /** Every heading of the forum, empty ones too, with the reader's entries. */
  async sectionsOf(actor: Actor, caseFileId: string): Promise<PlanSection[]> {
    const { planHeadings } = await this.caseFiles.definitionOf(actor, caseFileId);
    const entries = await this.of(actor, caseFileId);
    return planHeadings.map((heading) => ({ ...heading, entries: entries.filter((it) => it.headingKey === heading.key) }));
  }

  /** Earlier wordings and confirmations, newest first; empty for those who may not see them. */
  readonly historyOf = batchedLists(
    (actor: Actor, entryIds: readonly string[]) => this.records.find(actor, PlanEntryRevision, { where: { entryId: entryIds }, order: { createdAt: 'DESC' } }),
    (it) => it.entryId,
  );

  write(actor: Actor, { submissionId, ...given }: PlanEntryRecord): Promise<PlanEntry> {
    return this.records.once(actor, PlanEntry, submissionId, async () => {
      const { caseFileId, authorAgencyId = actor.agencyId, meetingId = null, text, sourceItemIds = [] } = given;
      const { key: headingKey, contingency, outOfHours } = headingOf(await this.caseFiles.definitionOf(actor, caseFileId), given.headingKey);
      if (outOfHours) await this.dutyTeams.seat(actor, caseFileId, given.audience.agencies ?? []);
      await this.audiences.refuseUnlessSeated(actor, caseFileId, authorAgencyId);
      await this.audiences.refuseUnlessReads(actor, authorAgencyId, sourceItemIds);
      const conditions = await this.conditionsOf(actor, caseFileId, sourceItemIds);
      const audience = await this.audiences.settle(actor, caseFileId, given.audience, sourceItemIds);
      await this.audiences.refuseRepeated(actor, caseFileId, [text], audience, sourceItemIds);
      const stamps = { changedBy: actor.practitionerId, changedAt: actor.at, confirmedOn: todayInLondon(actor.at), confirmedBy: actor.practitionerId };
      const wording = { text, sourceItemIds: [...sourceItemIds], conditions, openToTable: audience.openToTable };
      const entry = await this.records.create(actor, PlanEntry, { caseFileId, authorAgencyId, meetingId, headingKey, contingency, outOfHours, ...wording, ...stamps });
      await this.audiences.write(actor, entry, audience);
      await this.keep(actor, entry, 'WRITTEN', 'First written');
      return entry;
    });
  }

  async revise(actor: Actor, { id, version, reason, text, audience: wish, sourceItemIds = [] }: PlanEntryRewording): Promise<PlanEntry> {
    const before = await this.get(actor, id);
    const { caseFileId } = before;
    if (before.outOfHours) await this.dutyTeams.seat(actor, caseFileId, wish.agencies ?? []);
    const hidden = await this.hiddenSources(actor, before);
    const sources = [...sourceItemIds, ...hidden];
    await this.audiences.refuseUnlessReads(actor, before.authorAgencyId, sourceItemIds);
    const given = await this.conditionsOf(actor, caseFileId, sourceItemIds);
    const conditions = hidden.length > 0 ? [...before.conditions, ...given] : given;
    const audience = await this.audiences.settle(actor, caseFileId, wish, sources);
    await this.audiences.refuseRepeated(actor, caseFileId, [text], audience, sources);
    const wording = { text, sourceItemIds: sources, conditions, openToTable: audience.openToTable };
    const entry = await this.records.change(actor, 'revise', PlanEntry, id, (it) => it.revise(wording, todayInLondon(actor.at), actor), version);
    await this.audiences.write(actor, entry, audience);
    await this.keep(actor, entry, 'CHANGED', reason);
    return this.get(actor, id);
  }

  /** Somebody says that a carried-forward entry is still correct today; nothing stale goes into new minutes (T20). */
  async confirm(actor: Actor, { id, version }: { readonly id: string; readonly version: number }): Promise<PlanEntry> {
    const entry = await this.records.change(actor, 'confirm', PlanEntry, id, (it) => it.confirm(todayInLondon(actor.at), actor), version);
    await this.keep(actor, entry, 'CONFIRMED', 'Still correct');
    return entry;
  }

  async withdraw(actor: Actor, { id, version, reason }: Withdrawal): Promise<PlanEntry> {
    const entry = await this.records.change(actor, 'withdraw', PlanEntry, id, (it) => it.withdraw(reason, actor), version);
    await this.keep(actor, entry, 'WITHDRAWN', reason);
    return entry;
  }

  /** The sources of an entry that the actor may see. */
  async sourcesOf(actor: Actor, entryId: string): Promise<Item[]> {
    const { sourceItemIds } = await this.get(actor, entryId);
    return sourceItemIds.length === 0 ? [] : this.records.find(actor, Item, { where: { id: sourceItemIds } });
  }

  /** Sources that the writer cannot see stay: leaving one out by not knowing of it would open its words to more people. */
  private async hiddenSources(actor: Actor, { id, sourceItemIds }: PlanEntry): Promise<string[]> {
    const visible = (await this.sourcesOf(actor, id)).map((it) => it.id);
    return sourceItemIds.filter((it) => !visible.includes(it));
  }

  /** What the owners of the sources asked for. A source the writer cannot see is answered like one that does not exist. */
  private async conditionsOf(actor: Actor, caseFileId: string, sourceItemIds: readonly string[]): Promise<CarriedCondition[]> {
    if (sourceItemIds.length === 0) return [];
    const items = await this.records.find(actor, Item, { where: { id: [...sourceItemIds], caseFileId } });
    if (items.length < new Set(sourceItemIds).size) throw new RuleBroken('Choose sources that are shared with you on this case file.', 'sourceItemIds');
    return items
      .filter((it) => it.handlingCode !== 'NONE' || it.handlingText !== '')
      .map(({ ownerAgencyId, handlingCode, handlingText }) => ({ ownerAgencyId, handlingCode, handlingText }));
  }

  private async keep(actor: Actor, entry: PlanEntry, change: PlanEntryChange, reason: string): Promise<void> {
    const { id: entryId, caseFileId, authorAgencyId, version: revision, text } = entry;
    await this.records.create(actor, PlanEntryRevision, { entryId, caseFileId, authorAgencyId, revision, change, reason, text, createdByAgencyId: actor.agencyId });
  }
}

function headingOf({ planHeadings }: ForumDefinition, key: string): PlanHeading {
  const heading = planHeadings.find((it) => it.key === key);
  if (!heading) throw new RuleBroken('Choose one of the headings of this forum’s plan.', 'headingKey');
  return heading;
}
