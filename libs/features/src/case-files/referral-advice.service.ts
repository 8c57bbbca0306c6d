import {
  type Actor,
  type Answers,
  type ForumDefinition,
  shutGates,
  thresholdFindings,
  type ThresholdResult,
  todayInLondon,
} from '@concord/domain';
import { Injectable } from '@nestjs/common';
import { CaseFileService } from './case-file.service.js';
import { ReferralService } from './referral.service.js';

/** One suggestion of the forum's rules. */
export interface Advice {
  readonly key: string;
  readonly kind: ThresholdResult | 'GATE';
  readonly label: string;
  readonly message: string;
}

/** What the answers suggest, for the referrer while writing and for triage once sent. */
@Injectable()
export class ReferralAdvice {
  constructor(
    private readonly caseFiles: CaseFileService,
    private readonly referrals: ReferralService,
  ) {}

  /** While it is written, from the referrer's draft; once sent, what was found then. */
  async of(
    actor: Actor,
    {
      caseFileId,
      submittedAt,
      findings,
      shutGates: gates,
    }: { caseFileId: string; submittedAt: Date | null; findings: readonly string[]; shutGates: readonly string[] },
  ): Promise<Advice[]> {
    const definition = await this.caseFiles.definitionOf(actor, caseFileId);
    if (submittedAt) return adviceFrom(definition, findings, gates);
    const draft = await this.referrals.findDraft(actor, caseFileId);
    return draft ? adviceOn(definition, draft.answers, todayInLondon(actor.at)) : [];
  }
}

const adviceOn = (definition: ForumDefinition, answers: Answers, today: string): Advice[] =>
  adviceFrom(
    definition,
    thresholdFindings(definition, answers, today).map((it) => it.key),
    shutGates(definition, answers, today).map((it) => it.key),
  );

function adviceFrom(definition: ForumDefinition, findings: readonly string[], gates: readonly string[]): Advice[] {
  const rules = findings.flatMap((key) => definition.thresholdRules.filter((it) => it.key === key));
  const shut = definition.referralGates.filter((it) => gates.includes(it.key));
  return [
    ...rules.map(({ key, result, label, message }) => ({ key, kind: result, label, message })),
    ...shut.map(({ key, label, message }) => ({ key, kind: 'GATE' as const, label, message })),
  ];
}
