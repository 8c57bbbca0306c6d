import { type Actor, addWorkingDays, type AgencyFunction, cleanText, gateSentences, londonInstant, onwardAnswerDays, type OnwardState, onwardStateAt, RuleBroken, todayInLondon } from '@concord/domain';
import { Records } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { CaseFileService } from '../case-files/index.js';
import { NotificationsService } from '../notifications/index.js';
import { ChoiceService, Item, ReleaseBook } from '../sharing/index.js';
import { OnwardRequest } from './onward-request.entity.js';

/** A recipient asks the owner whether somebody else may have an item. */
export interface OnwardQuestion {
  readonly itemId: string;
  readonly agencyId: string;
  readonly agencyFunction: AgencyFunction;
  readonly reason: string;
  readonly submissionId?: string | undefined;
}

const CLOSE_OF_BUSINESS = '17:00';

/** Onward sharing: nobody passes on what is another agency's. They ask; the owner shares it itself, or says no, or says nothing. */
@Injectable()
export class OnwardRequests {
  constructor(
    private readonly records: Records,
    private readonly caseFiles: CaseFileService,
    private readonly choices: ChoiceService,
    private readonly book: ReleaseBook,
    private readonly notifications: NotificationsService,
  ) {}

  /** Asks. Whoever it would go to hears nothing, whatever becomes of it. */
  async ask(actor: Actor, { itemId, agencyId, agencyFunction, reason, submissionId }: OnwardQuestion): Promise<OnwardRequest> {
    const item = await this.records.get(actor, Item, itemId);
    refuseOwn(actor, item, { agencyId, agencyFunction });
    if (cleanText(reason) === '') throw new RuleBroken('Say why they need it.', 'reason');
    await this.choices.refuseUnlessSeated(actor, item.caseFileId, [{ agencyId, agencyFunction }], 'agencyId');
    return this.records.once(actor, OnwardRequest, submissionId, async () => {
      await this.refuseWhileWaiting(actor, itemId, agencyId, agencyFunction);
      const asking = { askedBy: actor.practitionerId, askedByAgencyId: actor.agencyId, askedByFunction: actor.agencyFunction, askedAt: actor.at };
      const { caseFileId, ownerAgencyId } = item;
      const request = await this.records.create(actor, OnwardRequest, { itemId, caseFileId, ownerAgencyId, ...asking, toAgencyId: agencyId, toFunction: agencyFunction, reason: cleanText(reason), dueAt: await this.dueAt(actor, caseFileId) });
      await this.notifications.notify(actor, { agencyContactOf: ownerAgencyId, agencyFunction: item.ownerFunction }, 'ONWARD_ASKED', { subject: 'OnwardRequest', subjectId: request.id, caseFileId });
      await this.notifications.notify(actor, { practitionerIds: [item.authorId] }, 'ONWARD_ASKED', { subject: 'OnwardRequest', subjectId: request.id, caseFileId });
      return request;
    });
  }

  /** The requests that wait for the actor as one who speaks for the owner, the longest due first. */
  async toAnswer(actor: Actor): Promise<OnwardRequest[]> {
    const open = await this.records.find(actor, OnwardRequest, { where: { ownerAgencyId: actor.agencyId, answer: null }, order: { dueAt: 'ASC' } });
    return open.filter((it) => onwardStateAt(it, actor.at) === 'WAITING');
  }

  /** What the actor asked about an item, and for its owner what everybody asked, newest first. */
  ofItem(actor: Actor, itemId: string): Promise<OnwardRequest[]> {
    return this.records.find(actor, OnwardRequest, { where: { itemId }, order: { askedAt: 'DESC' } });
  }

  get(actor: Actor, id: string): Promise<OnwardRequest> {
    return this.records.get(actor, OnwardRequest, id);
  }

  stateOf(actor: Actor, request: OnwardRequest): OnwardState {
    return onwardStateAt(request, actor.at);
  }

  /**
   * The owner answers. Yes is its own choice to share, so that the release comes from the owner and from nobody else.
   * @throws RuleBroken when the person's answer holds the release back, and then nothing is answered
   */
  async answer(actor: Actor, { id, version, answer, note = '' }: { id: string; version: number; answer: 'YES' | 'NO'; note?: string | undefined }): Promise<OnwardRequest> {
    const request = await this.records.change(actor, 'answer', OnwardRequest, id, (it) => it.reply({ answer, note: cleanText(note) }, actor.practitionerId, actor.at), version);
    if (answer === 'YES') await this.share(actor, request);
    await this.notifications.notify(actor, { practitionerIds: [request.askedBy] }, 'ONWARD_ANSWERED', { subject: 'OnwardRequest', subjectId: id, caseFileId: request.caseFileId });
    return this.get(actor, id);
  }

  private async share(actor: Actor, { id, itemId, caseFileId, toAgencyId: agencyId, toFunction: agencyFunction }: OnwardRequest): Promise<void> {
    const item = await this.records.get(actor, Item, itemId);
    if (item.withdrawnAt) throw new RuleBroken('You have taken this back, so it cannot be shared. Answer no.', 'answer');
    await this.choices.refuseUnlessStillSeated(actor, caseFileId, [{ agencyId, agencyFunction }], 'answer');
    await this.records.change(actor, 'share', Item, itemId, () => undefined);
    await this.choices.choose(actor, item, [{ agencyId, agencyFunction }], { reason: `ONWARD:${id}` });
    const findings = await this.book.refold(actor, caseFileId, 'ONWARD_REQUEST');
    const held = findings.find((it) => it.itemId === itemId && it.agencyId === agencyId && it.agencyFunction === agencyFunction && !it.made);
    if (held) throw new RuleBroken(`${gateSentences[held.reason]} Nothing was shared or answered. Say no, or settle that first.`, 'answer');
  }

  private async refuseWhileWaiting(actor: Actor, itemId: string, agencyId: string, agencyFunction: AgencyFunction): Promise<void> {
    const earlier = await this.records.find(actor, OnwardRequest, { where: { itemId, askedBy: actor.practitionerId, toAgencyId: agencyId, toFunction: agencyFunction } });
    if (earlier.some((it) => onwardStateAt(it, actor.at) === 'WAITING')) throw new RuleBroken('You have asked this already. Wait for the answer; until then it is no.', 'agencyId');
  }

  private async dueAt(actor: Actor, caseFileId: string): Promise<Date> {
    const { clocks } = await this.caseFiles.definitionOf(actor, caseFileId);
    const day = addWorkingDays(todayInLondon(actor.at), onwardAnswerDays(clocks));
    return londonInstant(day, CLOSE_OF_BUSINESS) ?? actor.at;
  }
}

function refuseOwn(actor: Actor, item: Item, { agencyId, agencyFunction }: Pick<OnwardQuestion, 'agencyId' | 'agencyFunction'>): void {
  if (item.ownerAgencyId === actor.agencyId) throw new RuleBroken('This is your own agency’s. You decide who sees it.', 'itemId');
  if (agencyId === item.ownerAgencyId) throw new RuleBroken('They own it. Choose somebody else.', 'agencyId');
  if (agencyId === actor.agencyId && agencyFunction === actor.agencyFunction) throw new RuleBroken('Your agency has it already. Choose who else needs it.', 'agencyId');
}
