import type { AgencyFunction, AssertionType, Category, Grading, HandlingCode, ItemKind, ItemPersonRole, LawfulBasis, Marking, ReleaseBasis, RiskTo, WithheldStyle } from '@concord/domain';

/** To whom an owner gives an item. Without a basis, the usual one of the forum is taken. */
export interface ChosenRecipient {
  readonly agencyId: string;
  readonly agencyFunction: AgencyFunction;
  readonly basis?: ReleaseBasis | undefined;
}

/** What somebody says about a case: one statement, with what a reader must know to weigh and handle it. */
export interface ItemRequest {
  readonly caseFileId: string;
  readonly category: Category;
  readonly assertion: AssertionType;
  readonly statement: string;
  readonly source: string;
  readonly occurredOn?: string | null | undefined;
  readonly handlingCode?: HandlingCode | undefined;
  readonly handlingText?: string | undefined;
  /** Anything above OFFICIAL is refused. */
  readonly marking?: Marking | undefined;
  readonly grading?: Grading | undefined;
  readonly sourceProtected?: boolean | undefined;
  readonly noCopies?: boolean | undefined;
  readonly noOnward?: boolean | undefined;
  readonly toldByThirdParty?: boolean | undefined;
  readonly toldInConfidence?: boolean | undefined;
  readonly harmIfSourceKnown?: boolean | undefined;
  readonly confidential?: boolean | undefined;
  readonly riskTo?: RiskTo | undefined;
  readonly persons?: readonly { readonly personId: string; readonly role: ItemPersonRole }[] | undefined;
  readonly kind?: ItemKind | undefined;
  readonly withheldStyle?: WithheldStyle | undefined;
  readonly aboutChildAtRisk?: boolean | undefined;
  readonly sharesByDefault?: boolean | undefined;
  readonly supersedesId?: string | undefined;
  /** The owner's own basis; the usual one of the policy table when left out. */
  readonly lawfulBasis?: LawfulBasis | undefined;
  /** Why something sensitive is strictly necessary, in the owner's words: what the usual basis lacks under Part 3. */
  readonly strictNecessityText?: string | undefined;
  /** Part of a return before a meeting: it takes the usual basis, and no other paperwork holds it up. */
  readonly isReturn?: boolean | undefined;
  readonly recipients: readonly ChosenRecipient[];
  readonly submissionId?: string | undefined;
}
