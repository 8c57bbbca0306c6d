import {
  afterStep, type AgencyFunction, type ConfidentialityBasis, type GatewayCode, type InformDecision, type LawfulBasis, type NotInformReason, type OverrideGround,
  type OverrideReviewOutcome, type OverrideState, type ReasonWarning, RuleBroken,
} from '@concord/domain';
import { Row } from '@concord/platform';
import { Column, Entity } from 'typeorm';

/** Sharing without consent: who asked, on what grounds, who decided, until when, what the person was told, and who looked at it afterwards. */
@Entity('consent_override')
export class ConsentOverride extends Row {
  @Column('text') readonly reference!: string;
  @Column('uuid') readonly caseFileId!: string;
  @Column('text') readonly forumCode!: string;
  @Column('int') readonly forumVersion!: number;
  @Column('uuid') readonly ownerAgencyId!: string;
  @Column('text') readonly ownerFunction!: AgencyFunction;
  @Column('text') state!: OverrideState;
  /** What the person had said when it was asked for, frozen. */
  @Column('text') readonly consentState!: string;
  @Column('uuid', { nullable: true }) readonly consentEventId!: string | null;
  @Column('text', { array: true }) readonly grounds!: OverrideGround[];
  @Column('jsonb') readonly tests!: Readonly<Record<string, string>>;
  @Column('text') readonly factsReliedOn!: string;
  @Column('text') readonly necessity!: string;
  @Column('text') readonly proportionality!: string;
  @Column('text') readonly alternatives!: string;
  @Column('text') readonly wishes!: string;
  @Column('text') readonly riskIfNotShared!: string;
  @Column('text') readonly gatewayCode!: GatewayCode;
  @Column('text') readonly confidentialityBasis!: ConfidentialityBasis;
  @Column('jsonb') readonly lawfulBasis!: LawfulBasis;
  @Column('text', { default: '' }) readonly legalAdvice!: string;
  /** Reasons that somebody should look at twice: stock phrases, or the same as before. */
  @Column('jsonb', { default: [] }) readonly warnings!: readonly ReasonWarning[];
  @Column('text') informDecision!: InformDecision;
  @Column('date', { nullable: true }) informUntil!: string | null;
  @Column('text', { nullable: true }) informReasonCode!: NotInformReason | null;
  @Column('text', { default: '' }) informReason!: string;
  @Column('date', { nullable: true }) informDoneOn!: string | null;
  @Column('uuid', { nullable: true }) informDoneBy!: string | null;
  @Column('text', { default: '' }) informDoneHow!: string;
  @Column('uuid') readonly requestedBy!: string;
  @Column('timestamptz') readonly requestedAt!: Date;
  @Column('uuid') readonly authoriserAgencyId!: string;
  @Column('uuid', { nullable: true }) authorisedBy!: string | null;
  @Column('uuid', { nullable: true }) refusedBy!: string | null;
  @Column('timestamptz', { nullable: true }) decidedAt!: Date | null;
  @Column('text', { default: '' }) decisionReason!: string;
  @Column('text', { default: '' }) conditions!: string;
  @Column('boolean', { default: false }) notMySubordinate!: boolean;
  @Column('timestamptz', { nullable: true }) activeFrom!: Date | null;
  @Column('timestamptz', { nullable: true }) activeUntil!: Date | null;
  @Column('uuid', { nullable: true }) confirmedBy!: string | null;
  @Column('timestamptz', { nullable: true }) confirmedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) confirmAskedAt!: Date | null;
  @Column('uuid', { nullable: true }) endedBy!: string | null;
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
  @Column('text', { default: '' }) endReason!: string;
  @Column('uuid', { nullable: true }) reviewerAgencyId!: string | null;
  @Column('date', { nullable: true }) reviewDueOn!: string | null;
  @Column('uuid', { nullable: true }) reviewedBy!: string | null;
  @Column('timestamptz', { nullable: true }) reviewedAt!: Date | null;
  @Column('text', { nullable: true }) reviewOutcome!: OverrideReviewOutcome | null;
  @Column('text', { default: '' }) reviewText!: string;

  authorise(by: string, at: Date, terms: { reason: string; conditions: string; until: Date; reviewerAgencyId: string; reviewDueOn: string }): void {
    this.state = afterStep(this.state, 'authorise');
    this.authorisedBy = by;
    this.decidedAt = at;
    this.decisionReason = terms.reason;
    this.conditions = terms.conditions;
    this.notMySubordinate = true;
    this.activeFrom = at;
    this.activeUntil = terms.until;
    this.reviewerAgencyId = terms.reviewerAgencyId;
    this.reviewDueOn = terms.reviewDueOn;
  }

  refuse(by: string, at: Date, reason: string): void {
    this.state = afterStep(this.state, 'refuse');
    this.refusedBy = by;
    this.decidedAt = at;
    this.decisionReason = reason;
  }

  confirm(by: string, at: Date, until: Date): void {
    if (this.activeUntil !== null && this.activeUntil <= at) throw new RuleBroken('It has already run out. Make a new request.');
    this.confirmedBy = by;
    this.confirmedAt = at;
    this.confirmAskedAt = null;
    this.activeUntil = until;
  }

  /** It stops for good: taken back, revoked, let lapse, or not upheld. */
  end(step: 'withdraw' | 'revoke' | 'letLapse' | 'endByReview', by: string, at: Date, reason: string): void {
    this.state = afterStep(this.state, step);
    this.endedBy = by;
    this.endedAt = at;
    this.endReason = reason;
  }

  tell(by: string, on: string, how: string): void {
    if (this.informDoneOn !== null) throw new RuleBroken('It is recorded already that they were told.');
    this.informDoneBy = by;
    this.informDoneOn = on;
    this.informDoneHow = how;
  }

  review(by: string, at: Date, outcome: OverrideReviewOutcome, text: string): void {
    if (this.reviewedAt) throw new RuleBroken('Somebody has already reviewed it.');
    this.reviewedBy = by;
    this.reviewedAt = at;
    this.reviewOutcome = outcome;
    this.reviewText = text;
  }
}
