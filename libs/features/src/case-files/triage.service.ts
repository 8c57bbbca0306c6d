import {
  type Actor,
  type CodedOption,
  firstMeetingBy,
  type ForumDefinition,
  londonDate,
  type TriageDecision,
} from '@concord/domain';
import { Forbidden, InvalidInput, type Page, Records } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { CaseFile } from './case-file.entity.js';
import { CaseFileService } from './case-file.service.js';
import { ForumConvening } from './forum-convening.entity.js';
import { ReferralDecision } from './referral-decision.entity.js';
import { ReferralService } from './referral.service.js';
import type { Referral } from './referral.entity.js';
import { TriageTable } from './triage-table.service.js';
import type {
  AcceptReferralInput,
  ChangeOwnerInput,
  DeclineReferralInput,
  RedirectReferralInput,
  ReturnReferralInput,
} from './triage.input.js';

interface Paging {
  readonly first?: number | undefined;
  readonly after?: string | undefined;
}

/** Deciding about referrals. Every one gets a decision with a reason that the referrer reads (T25). */
@Injectable()
export class TriageService {
  constructor(
    private readonly records: Records,
    private readonly caseFiles: CaseFileService,
    private readonly referrals: ReferralService,
    private readonly table: TriageTable,
  ) {}

  /** What waits for the actor's teams, the earliest deadline first. */
  async queue(actor: Actor, { first, after }: Paging): Promise<Page<CaseFile>> {
    const teamIds = [...actor.teamIds];
    const convened =
      teamIds.length > 0 ? await this.records.find(actor, ForumConvening, { where: { teamId: teamIds } }) : [];
    const where = { stage: 'REFERRED' as const, forumCode: convened.map((it) => it.forumCode) };
    return this.records.page(actor, CaseFile, {
      where,
      order: { decideBy: 'ASC' },
      ...(first ? { first } : {}),
      after,
    });
  }

  async accept(
    actor: Actor,
    { caseFileId, version, ownerPractitionerId, urgency, reason }: AcceptReferralInput,
  ): Promise<CaseFile> {
    const { definition, referral } = await this.forDecision(actor, caseFileId);
    const owner = await this.table.ownerFrom(actor, ownerPractitionerId);
    const meetBy = firstMeetingBy(definition, urgency, londonDate(referral.submittedAt ?? actor.at));
    if (!meetBy) throw new InvalidInput([{ path: 'urgency', message: 'Choose one of the urgencies in the list.' }]);
    await this.records.change(
      actor,
      'accept',
      CaseFile,
      caseFileId,
      (it) => it.open(owner, urgency, meetBy, actor.at),
      version,
    );
    await this.table.seatOwner(actor, caseFileId, owner.practitionerId);
    await this.decide(actor, referral, 'ACCEPT', { reason, urgency, firstMeetingBy: meetBy });
    await this.table.opened(actor, caseFileId, owner.practitionerId);
    return this.caseFiles.get(actor, caseFileId);
  }

  async decline(
    actor: Actor,
    { caseFileId, version, reasonCode, reason, nextStep, appealRoute }: DeclineReferralInput,
  ): Promise<CaseFile> {
    const { definition, referral } = await this.forDecision(actor, caseFileId);
    refuseUnlessOffered(definition.declineReasons, reasonCode, 'reasonCode');
    await this.records.change(actor, 'decline', CaseFile, caseFileId, (it) => it.decideOtherwise('DECLINED'), version);
    await this.decide(actor, referral, 'DECLINE', {
      reasonCode,
      reason,
      nextStep,
      appealRoute: appealRoute ?? definition.notices.declinedToReferrer,
    });
    return this.caseFiles.get(actor, caseFileId);
  }

  async returnForMore(
    actor: Actor,
    { caseFileId, version, reasonCode, reason }: ReturnReferralInput,
  ): Promise<CaseFile> {
    const { definition, referral } = await this.forDecision(actor, caseFileId);
    refuseUnlessOffered(definition.returnReasons, reasonCode, 'reasonCode');
    await this.records.change(
      actor,
      'returnForMore',
      CaseFile,
      caseFileId,
      (it) => it.decideOtherwise('RETURNED'),
      version,
    );
    await this.decide(actor, referral, 'RETURN', { reasonCode, reason });
    return this.caseFiles.get(actor, caseFileId);
  }

  async redirect(
    actor: Actor,
    { caseFileId, version, target, acceptedBy, reason }: RedirectReferralInput,
  ): Promise<CaseFile> {
    const { definition, referral } = await this.forDecision(actor, caseFileId);
    refuseUnlessOffered(definition.redirectTargets, target, 'target');
    await this.records.change(
      actor,
      'redirect',
      CaseFile,
      caseFileId,
      (it) => it.decideOtherwise('REDIRECTED'),
      version,
    );
    await this.decide(actor, referral, 'REDIRECT', { reason, redirectTarget: target, redirectAcceptedBy: acceptedBy });
    return this.caseFiles.get(actor, caseFileId);
  }

  /** Names another owner. The one before keeps no seat by having owned it. */
  async changeOwner(actor: Actor, { caseFileId, ownerPractitionerId, version }: ChangeOwnerInput): Promise<CaseFile> {
    const owner = await this.table.ownerFrom(actor, ownerPractitionerId);
    await this.records.change(actor, 'changeOwner', CaseFile, caseFileId, (it) => it.assign(owner), version);
    await this.table.replaceOwner(actor, caseFileId, owner.practitionerId);
    return this.caseFiles.get(actor, caseFileId);
  }

  /** Everything decided about a referral, newest first. */
  decisionsOf(actor: Actor, caseFileId: string): Promise<ReferralDecision[]> {
    return this.records.find(actor, ReferralDecision, { where: { caseFileId }, order: { decidedAt: 'DESC' } });
  }

  /** The log of declined referrals, for those who run the forum. */
  declined(actor: Actor, { first, after }: Paging): Promise<Page<ReferralDecision>> {
    return this.records.page(actor, ReferralDecision, {
      where: { decision: 'DECLINE' },
      order: { decidedAt: 'DESC' },
      ...(first ? { first } : {}),
      after,
    });
  }

  private async forDecision(
    actor: Actor,
    caseFileId: string,
  ): Promise<{ definition: ForumDefinition; referral: Referral }> {
    const definition = await this.caseFiles.definitionOf(actor, caseFileId);
    const referral = await this.referrals.of(actor, caseFileId);
    if (!referral) throw new Forbidden(); // whoever sees the case file but not its referral does not decide about it
    return { definition, referral };
  }

  private async decide(
    actor: Actor,
    referral: Referral,
    decision: TriageDecision,
    values: Partial<ReferralDecision>,
  ): Promise<void> {
    const { id: referralId, caseFileId, referrerId } = referral;
    await this.records.create(actor, ReferralDecision, {
      caseFileId,
      referralId,
      referrerId,
      decision,
      decidedBy: actor.practitionerId,
      decidedAt: actor.at,
      ...values,
    });
    await this.table.tellReferrer(actor, referral);
  }
}

function refuseUnlessOffered(options: readonly CodedOption[], code: string, path: string): void {
  if (!options.some((it) => it.code === code))
    throw new InvalidInput([{ path, message: 'Choose one of the answers in the list.' }]);
}
