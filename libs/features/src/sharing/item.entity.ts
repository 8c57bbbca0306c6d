import { type AgencyFunction, type AssertionType, type Category, type Grading, type HandlingCode, type ItemKind, type RiskTo, RuleBroken, type WithheldStyle } from '@concord/domain';
import { Row } from '@concord/platform';
import { Column, Entity } from 'typeorm';

/** The smallest thing that is shared: one statement, one category, one owner, one handling. Its words never change. */
@Entity('item')
export class Item extends Row {
  @Column('uuid') readonly caseFileId!: string;
  @Column('uuid') readonly ownerAgencyId!: string;
  @Column('text') readonly ownerFunction!: AgencyFunction;
  @Column('uuid') readonly authorId!: string;
  @Column('timestamptz') readonly createdAt!: Date;
  @Column('text', { default: 'STATEMENT' }) readonly kind!: ItemKind;
  @Column('text') readonly category!: Category;
  @Column('text') readonly assertion!: AssertionType;
  @Column('text') readonly statement!: string;
  @Column('text', { default: '' }) readonly source!: string;
  @Column('date', { nullable: true }) readonly occurredOn!: string | null;
  @Column('text', { default: 'NONE' }) readonly handlingCode!: HandlingCode;
  @Column('text', { default: '' }) readonly handlingText!: string;
  @Column('text', { default: 'OFFICIAL_SENSITIVE' }) readonly classification!: string;
  /** The police grading as it was given, in its own scheme. */
  @Column('jsonb', { nullable: true }) readonly grading!: Grading | null;
  @Column('boolean', { default: false }) readonly noCopies!: boolean;
  @Column('boolean', { default: false }) readonly noOnward!: boolean;
  /** Somebody checked that nothing in it tells who the source is. */
  @Column('boolean', { default: false }) readonly sourceProtected!: boolean;
  @Column('boolean', { default: false }) readonly toldByThirdParty!: boolean;
  @Column('boolean', { default: false }) readonly toldInConfidence!: boolean;
  @Column('boolean', { default: false }) readonly harmIfSourceKnown!: boolean;
  @Column('boolean', { default: false }) readonly statutoryBar!: boolean;
  @Column('boolean', { default: true }) readonly confidential!: boolean;
  @Column('text', { default: 'ADULT' }) readonly riskTo!: RiskTo;
  @Column('text', { default: 'ABSENT' }) withheldStyle!: WithheldStyle;
  /** The owner's standing choice: agencies that join later get it as the forum's table says. */
  @Column('boolean', { default: false }) sharesByDefault!: boolean;
  /** Whatever else holds, it goes to children's services at once. */
  @Column('boolean', { default: false }) readonly aboutChildAtRisk!: boolean;
  /** The earlier item that this one corrects or brings up to date. */
  @Column('uuid', { nullable: true }) readonly supersedesId!: string | null;
  @Column('timestamptz', { nullable: true }) withdrawnAt!: Date | null;
  @Column('text', { nullable: true }) withdrawnReason!: string | null;

  /** Takes it back: every release closes. What was issued with it stays as it was. */
  withdraw(at: Date, reason: string): void {
    if (this.withdrawnAt) throw new RuleBroken('This was already withdrawn or replaced. Look at the newest version.');
    this.withdrawnAt = at;
    this.withdrawnReason = reason;
  }

  /** What people see to whom it is not released. */
  withhold(style: WithheldStyle): void {
    this.withheldStyle = style;
  }
}
