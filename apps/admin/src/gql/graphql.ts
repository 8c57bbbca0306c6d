/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** An action as you saw it. */
export type AcceptActionInput = {
  /** The action. */
  id: string | number;
  /** The version you saw. */
  version: number;
};

/** Takes the person on. */
export type AcceptReceivingInput = {
  /** The closure. */
  id: string | number;
  /** Who takes the person on, since when, and what they know. */
  note: string;
  /** The version you saw. */
  version: number;
};

/** Accepts a referral. From then on the case file always has a named owner. */
export type AcceptReferralInput = {
  /** The case file. */
  caseFileId: string | number;
  /** The practitioner who owns the case file from now on. */
  ownerPractitionerId: string | number;
  /** Why, in words that the referrer will read. */
  reason: string;
  /** How soon agencies must meet: a code of the forum’s urgencies. */
  urgency: string;
  /** The version that you saw. Somebody else’s change since then is answered with CONFLICT. */
  version: number;
};

/** What happened to an action. */
export type ActionEventKind =
  /** Accepted */
  | 'ACCEPTED'
  /** Agreed */
  | 'AGREED'
  /** Put differently */
  | 'AMENDED'
  /** No longer needed */
  | 'CANCELLED'
  /** Carried over */
  | 'CARRIED_OVER'
  /** Done */
  | 'DONE'
  /** Escalated */
  | 'ESCALATED'
  /** Not done */
  | 'NOT_DONE'
  /** Found not possible */
  | 'NOT_POSSIBLE'
  /** Owner named */
  | 'OWNER_NAMED'
  /** Progress */
  | 'PROGRESS'
  /** Refused */
  | 'REFUSED'
  /** Given to somebody else */
  | 'TRANSFERRED';

/** How soon an action is needed. */
export type ActionPriority =
  /** High: within 5 working days */
  | 'HIGH'
  /** Immediate: within 24 hours */
  | 'IMMEDIATE'
  /** Standard */
  | 'STANDARD';

/** Whose actions a list shows. */
export type ActionScope =
  /** Those of your part of your agency that you may see */
  | 'AGENCY'
  /** Yours by name */
  | 'MINE'
  /** Yours and those of your teams */
  | 'TEAM';

/** Where an agreed action stands. Overdue is not a status: see isOverdue. */
export type ActionStatus =
  /** Accepted */
  | 'ACCEPTED'
  /** No longer needed */
  | 'CANCELLED'
  /** Done */
  | 'DONE'
  /** In progress */
  | 'IN_PROGRESS'
  /** Not done */
  | 'NOT_DONE'
  /** Not possible */
  | 'NOT_POSSIBLE'
  /** Waiting for an answer */
  | 'OFFERED'
  /** Refused */
  | 'REFUSED';

/** An address to add to a person of your agency. */
export type AddAddressInput = {
  /** What to do and not to do when calling or writing there. */
  contactRule?: string | null | undefined;
  /** What sort of place it is. A refuge is always protected. One of: HOME, TEMPORARY, FAMILY_OR_FRIENDS, REFUGE, HOSTEL, SUPPORTED_ACCOMMODATION, CARE_HOME, HOSPITAL, APPROVED_PREMISES, PRISON, NO_FIXED_ABODE, POSTAL, OTHER. */
  kind: string;
  /** The address, line by line, without the postcode. */
  lines: string;
  /** The person. */
  personId: string | number;
  /** Postcode, where there is one. */
  postcode?: string | null | undefined;
  /** Who may see it. A protected address is shown to the registering agency and to those who keep the record only. One of: OPEN, RESTRICTED, PROTECTED. */
  safety: string;
  /** A UUID that you make for each submission: sent twice, it gives one result. */
  submissionId?: string | number | null | undefined;
};

/** Another name of a person of your agency. */
export type AddAliasInput = {
  /** The other name. */
  name: string;
  /** The person. */
  personId: string | number;
  /** A UUID that you make for each submission: sent twice, it gives one result. */
  submissionId?: string | number | null | undefined;
};

/** Somebody without an account: the adult, an advocate, a carer, an interpreter, a guest. */
export type AddContactInput = {
  /** In what standing they take part. One of: ADULT, ADVOCATE, CARER, INTERPRETER, GUEST. */
  capacity: string;
  /** The case file. */
  caseFileId: string | number;
  /** How to reach them safely. */
  howToReach?: string | null | undefined;
  /** Name. Needed for whoever takes part; seen by those who run the case only. */
  name?: string | null | undefined;
  /** Where they come from, such as the advocacy service. */
  organisation?: string | null | undefined;
  /** A UUID that you make for each submission: sent twice, it gives one result. */
  submissionId?: string | number | null | undefined;
  /** Whether they take part. */
  takingPart: boolean;
  /** Why they take no part, and how their views will be heard. */
  whyNot?: string | null | undefined;
};

/** A number to add to a person of your agency. */
export type AddIdentifierInput = {
  /** What kind of number it is. One of: NHS_NUMBER, PNC_ID, CRO_NUMBER, ARREST_SUMMONS_NUMBER, PROBATION_CRN, PRISON_NUMBER, NATIONAL_INSURANCE_NUMBER, LOCAL_AUTHORITY_ADULT_ID, HOUSING_REFERENCE, UPRN, HOME_OFFICE_REFERENCE, VISOR_REFERENCE, ODS_CODE. */
  kind: string;
  /** The person. */
  personId: string | number;
  /** A UUID that you make for each submission: sent twice, it gives one result. */
  submissionId?: string | number | null | undefined;
  /** The number as written; spaces and hyphens do not matter. Checked by its owner’s rule. */
  value: string;
};

/** A new block of draft minutes. It quotes nobody, so its audience must be chosen. */
export type AddMinutesBlockInput = {
  /** The block it goes after; last when left out. */
  afterId?: string | number | null | undefined;
  /** The point of the agenda it stands under. */
  agendaKey?: string | null | undefined;
  /** Who may have it. */
  audience: MinutesAudienceInput;
  /** Its words. */
  body: string;
  /** Its heading. */
  heading: string;
  /** What it records. */
  kind: MinutesBlockKind;
  /** The draft. */
  minutesId: string | number;
  /** The same id sent twice gives one result. */
  submissionId?: string | number | null | undefined;
};

/** A seat for a named practitioner, a team with duty cover, or an agency through its contact point. */
export type AddParticipantInput = {
  /** With an agency: which function of it. One of: POLICING, PROBATION, PRISON, MENTAL_HEALTH, ACUTE_HEALTH, PRIMARY_CARE, COMMUNITY_HEALTH, AMBULANCE, ADULT_SOCIAL_CARE, CHILDRENS_SERVICES, EMERGENCY_DUTY, HOUSING, HOMELESSNESS, FIRE_AND_RESCUE, SUBSTANCE_USE, DOMESTIC_ABUSE_SUPPORT, VOLUNTARY_SUPPORT, PARTNERSHIP_OFFICE. */
  agencyFunction?: string | null | undefined;
  /** An agency, through its contact points. */
  agencyId?: string | number | null | undefined;
  /** In what standing they sit. The lead is offered, the owner is named. One of: CHAIR, JOINT_CHAIR, MINUTE_TAKER, CO_ORDINATOR, AGENCY_REPRESENTATIVE, DEPUTY, OBSERVER, STUDENT, LAY_ADVISER, LEGAL_ADVISER, INTERPRETER. */
  capacity: string;
  /** The case file. */
  caseFileId: string | number;
  /** A named practitioner. */
  practitionerId?: string | number | null | undefined;
  /** The seat of the forum’s definition that they fill. */
  seatKey?: string | null | undefined;
  /** A UUID that you make for each submission: sent twice, it gives one result. */
  submissionId?: string | number | null | undefined;
  /** A team with duty cover. */
  teamId?: string | number | null | undefined;
};

/** Where the person stays, and who may see it. */
export type AddressInput = {
  /** What to do and not to do when calling or writing there. */
  contactRule?: string | null | undefined;
  /** What sort of place it is. A refuge is always protected. One of: HOME, TEMPORARY, FAMILY_OR_FRIENDS, REFUGE, HOSTEL, SUPPORTED_ACCOMMODATION, CARE_HOME, HOSPITAL, APPROVED_PREMISES, PRISON, NO_FIXED_ABODE, POSTAL, OTHER. */
  kind: string;
  /** The address, line by line, without the postcode. */
  lines: string;
  /** Postcode, where there is one. */
  postcode?: string | null | undefined;
  /** Who may see it. A protected address is shown to the registering agency and to those who keep the record only. One of: OPEN, RESTRICTED, PROTECTED. */
  safety: string;
};

/** What the adult has been told about the closure. */
export type AdultTold =
  /** They are not told, and why */
  | 'NO'
  /** They will be told */
  | 'WILL_BE'
  /** They have been told */
  | 'YES';

/** What a threshold rule suggests. None of them decides. */
export type AdviceKind =
  /** Something must be done before triage */
  | 'ACT_NOW'
  /** Something to ask about */
  | 'ASK_MORE'
  /** Must be put right before triage can accept */
  | 'GATE'
  /** Meets a criterion of the forum */
  | 'MEETS'
  /** Another route to consider as well or instead */
  | 'OTHER_ROUTE';

/** What an agency keeps in date. */
export type AgencyDocumentKind =
  /** Appropriate policy document */
  | 'APPROPRIATE_POLICY_DOCUMENT'
  /** Privacy notice */
  | 'PRIVACY_NOTICE'
  /** Sharing agreement */
  | 'SHARING_AGREEMENT';

/** What an agency does. Releases name a function as well as an agency. */
export type AgencyFunction =
  /** Hospital */
  | 'ACUTE_HEALTH'
  /** Adult social care */
  | 'ADULT_SOCIAL_CARE'
  /** Ambulance service */
  | 'AMBULANCE'
  /** Children’s services */
  | 'CHILDRENS_SERVICES'
  /** Community health service */
  | 'COMMUNITY_HEALTH'
  /** Domestic abuse support */
  | 'DOMESTIC_ABUSE_SUPPORT'
  /** Emergency duty team and approved mental health professionals */
  | 'EMERGENCY_DUTY'
  /** Fire and rescue service */
  | 'FIRE_AND_RESCUE'
  /** Homelessness and housing options */
  | 'HOMELESSNESS'
  /** Housing */
  | 'HOUSING'
  /** Mental health service */
  | 'MENTAL_HEALTH'
  /** Partnership office */
  | 'PARTNERSHIP_OFFICE'
  /** Police */
  | 'POLICING'
  /** GP practice */
  | 'PRIMARY_CARE'
  /** Prison */
  | 'PRISON'
  /** Probation */
  | 'PROBATION'
  /** Drug and alcohol service */
  | 'SUBSTANCE_USE'
  /** Voluntary support service */
  | 'VOLUNTARY_SUPPORT';

/** An action as it is agreed. Nothing is saved without an owner and a day. */
export type AgreeActionInput = {
  /** To whom it is open; to the table when left out. Its owner always sees it. */
  audience?: ComposedAudienceInput | null | undefined;
  /** The case file. */
  caseFileId: string | number;
  /** What it should achieve. */
  desiredOutcome: string;
  /** When it is due. */
  dueOn: string;
  /** The plan heading it belongs to. */
  headingKey?: string | null | undefined;
  /** The meeting in which it was agreed, if it was. */
  meetingId?: string | number | null | undefined;
  /** Without a person: the day by which the agency’s contact point names one. */
  nameOwnerBy?: string | null | undefined;
  /** The person who does it. Without one, the agency names somebody by a day. */
  ownerPractitionerId?: string | number | null | undefined;
  /** How soon it is needed; STANDARD when left out. */
  priority?: ActionPriority | null | undefined;
  /** The agency that promises. */
  responsibleAgencyId: string | number;
  /** The function of the agency in which it will be done. */
  responsibleFunction: AgencyFunction;
  /** The risk it answers. */
  riskId?: string | number | null | undefined;
  /** The same id sent twice gives one result. */
  submissionId?: string | number | null | undefined;
  /** Whether somebody goes to the person: then the safety lines open to their agency. */
  visit?: boolean | null | undefined;
  /** What will be done. */
  what: string;
};

/** Puts an open action differently. */
export type AmendActionInput = {
  /** What it should achieve. */
  desiredOutcome: string;
  /** When it is due. */
  dueOn: string;
  /** The action. */
  id: string | number;
  /** In a few sentences. */
  note: string;
  /** How soon it is needed. */
  priority: ActionPriority;
  /** The version you saw. */
  version: number;
  /** What will be done. */
  what: string;
};

/** Other words for a decision. */
export type AmendDecisionInput = {
  /** What the adult says about it. */
  adultsView?: string | null | undefined;
  /** For CHOSEN: the agencies. */
  agencies?: Array<AudienceAgencyInput> | null | undefined;
  /** The agency named, where the outcome needs one. */
  agencyId?: string | number | null | undefined;
  /** To whom it is open. */
  audience: NoteAudience;
  /** The decision. */
  id: string | number;
  /** Legal options considered, as codes of the forum. */
  legalOptions?: Array<string> | null | undefined;
  /** What else was considered, and why it was not chosen. */
  optionsConsidered?: string | null | undefined;
  /** The outcome, as a code of the forum. */
  outcome?: string | null | undefined;
  /** Why. A meeting cannot be finished without it. */
  rationale?: string | null | undefined;
  /** Items on which it rests. Only those who may see all of them can read the decision. */
  reliedOn?: Array<string | number> | null | undefined;
  /** The same id sent twice gives one result. */
  submissionId?: string | number | null | undefined;
  /** The version you saw. */
  version: number;
};

/** A newer version of a statement. The old one closes; this one takes its place. */
export type AmendItemInput = {
  /** Whether it is about a child at risk. Then it goes to children’s services at once. */
  aboutChildAtRisk?: boolean | null | undefined;
  /** Fact, opinion, intelligence or told by somebody else. */
  assertion: AssertionType;
  /** The case file. */
  caseFileId: string | number;
  /** What it is about. One statement has one category. */
  category: Category;
  /** Whether it was given in confidence; yes when left out. */
  confidential?: boolean | null | undefined;
  /** The police grading, where there is one. */
  grading?: GradingInput | null | undefined;
  /** What recipients may do with it. */
  handlingCode?: HandlingCode | null | undefined;
  /** Conditions in words; needed with code C. */
  handlingText?: string | null | undefined;
  /** Whether somebody could come to harm if it were known who told you. */
  harmIfSourceKnown?: boolean | null | undefined;
  /** The item that it replaces. */
  id: string | number;
  /** Your agency’s own basis, all five layers; the usual one of the policy table when left out. */
  lawfulBasis?: LawfulBasisInput | null | undefined;
  /** Its marking, OFFICIAL_SENSITIVE when left out. Anything above OFFICIAL is refused and nothing of it is kept. */
  marking?: Marking | null | undefined;
  /** Whether its recipients may not copy it into their own records. */
  noCopies?: boolean | null | undefined;
  /** Whether its recipients may not pass it on. */
  noOnward?: boolean | null | undefined;
  /** When it happened. A calendar date such as 1961-04-30. */
  occurredOn?: string | null | undefined;
  /** Whom it concerns. Police name each person’s role. */
  persons?: Array<ItemPersonInput> | null | undefined;
  /** Who receives it. Empty keeps it with your agency. */
  recipients: Array<RecipientInput>;
  /** Who would come to harm; the adult alone when left out. */
  riskTo?: RiskTo | null | undefined;
  /** Whether agencies that join later get it as the forum’s table says; no when left out. */
  sharesByDefault?: boolean | null | undefined;
  /** Where it comes from. */
  source: string;
  /** Whether somebody checked that nothing in it tells who the source is. Needed for intelligence of police and probation. */
  sourceProtected?: boolean | null | undefined;
  /** The words. Only what the risk needs. */
  statement: string;
  /** A UUID that you make for each submission: sent twice, it gives one result. */
  submissionId?: string | number | null | undefined;
  /** Whether somebody other than the person told you, such as a neighbour or a relative. */
  toldByThirdParty?: boolean | null | undefined;
  /** Whether they told you in confidence. */
  toldInConfidence?: boolean | null | undefined;
  /** The version that you saw. Somebody else’s change since then is answered with CONFLICT. */
  version: number;
  /** What people see to whom it is not released; nothing when left out. */
  withheldStyle?: WithheldStyle | null | undefined;
};

/** Other words for a note. */
export type AmendNoteInput = {
  /** For CHOSEN: the agencies. */
  agencies?: Array<AudienceAgencyInput> | null | undefined;
  /** To whom it is open. */
  audience: NoteAudience;
  /** What was said, in neutral words, with who said it. */
  body: string;
  /** The note. */
  id: string | number;
  /** Items it draws on: only those who may see all of them can read the note. */
  sources?: Array<string | number> | null | undefined;
  /** The same id sent twice gives one result. */
  submissionId?: string | number | null | undefined;
  /** The version you saw. */
  version: number;
};

/** Changes to a person of your agency. What is left out stays as it is. */
export type AmendPersonInput = {
  /** How they are housed. One of: MA01, MA02, MA04, MA05, MA06, MA09, HM01, HM02, HM03, HM04, HM05, HM07, MH01, MH04, HS01, HS04, HS05, CH02, CH03, CJ01, CJ02, SH01, SH02, SH03, ML00, OC96, NOT_ASKED, PREFER_NOT_TO_SAY, UNKNOWN. */
  accommodation?: string | null | undefined;
  /** Disability and reasonable adjustments, in words. */
  adjustments?: string | null | undefined;
  /** Date of birth. Leave it out when it is not known. A calendar date such as 1961-04-30. */
  bornOn?: string | null | undefined;
  /** Whether the date of birth is an estimate. */
  bornOnApproximate?: boolean | null | undefined;
  /** What to do, and not do, when speaking or writing to them. Any of: INTERPRETER, BRITISH_SIGN_LANGUAGE, LIPREADING, HEARING_LOOP, TEXT_RELAY, EASY_READ, LARGE_PRINT, BRAILLE, AUDIO, READ_ALOUD, EXTRA_TIME, SUPPORTER_PRESENT, TRAUMA_PROMPTS, DO_NOT_POST, DO_NOT_PHONE, DO_NOT_LEAVE_MESSAGE. */
  communicationNeeds?: Array<string> | null | undefined;
  /** Date of death, if the person has died. A calendar date such as 1961-04-30. */
  diedOn?: string | null | undefined;
  /** Ethnicity as they describe it. Never an observation. One of: A, B, C, D, E, F, G, H, J, K, L, M, N, P, R, S, NOT_ASKED, PREFER_NOT_TO_SAY, UNKNOWN. */
  ethnicity?: string | null | undefined;
  /** Ethnicity in their own words. */
  ethnicityOwnWords?: string | null | undefined;
  /** Faith or belief in their own words. */
  faithOwnWords?: string | null | undefined;
  /** Last name. At least one of the names is needed. */
  familyName?: string | null | undefined;
  /** The gender they live as. One of: FEMALE, MALE, NON_BINARY, SELF_DESCRIBED, NOT_ASKED, PREFER_NOT_TO_SAY, UNKNOWN. */
  genderIdentity?: string | null | undefined;
  /** Gender in their own words. */
  genderOwnWords?: string | null | undefined;
  /** First and middle names. */
  givenNames?: string | null | undefined;
  /** The person. */
  id: string | number;
  /** Whether an interpreter is needed. One of: YES, NO, NOT_ASKED, PREFER_NOT_TO_SAY, UNKNOWN. */
  interpreterNeeded?: string | null | undefined;
  /** What they like to be called, or what they are known as where the name is not known. */
  knownAs?: string | null | undefined;
  /** The language they speak best. One of: ENGLISH, WELSH, BRITISH_SIGN_LANGUAGE, ALBANIAN, AMHARIC, ARABIC, BENGALI, BULGARIAN, CANTONESE, CZECH, DARI, FARSI, FRENCH, GUJARATI, HINDI, HUNGARIAN, ITALIAN, KURDISH_KURMANJI, KURDISH_SORANI, LITHUANIAN, MANDARIN, NEPALI, PASHTO, POLISH, PORTUGUESE, PUNJABI, ROMANIAN, ROMANI, RUSSIAN, SLOVAK, SOMALI, SPANISH, TAMIL, TIGRINYA, TURKISH, UKRAINIAN, URDU, VIETNAMESE, OTHER, NOT_ASKED, PREFER_NOT_TO_SAY, UNKNOWN. */
  language?: string | null | undefined;
  /** The words they use for themselves. One of: SHE_HER, HE_HIM, THEY_THEM, OTHER, NOT_ASKED, PREFER_NOT_TO_SAY, UNKNOWN. */
  pronouns?: string | null | undefined;
  /** How they can be reached safely, and what must not be done. */
  safeContact?: string | null | undefined;
  /** Sex. One of: FEMALE, MALE, NOT_SPECIFIED, NOT_ASKED, PREFER_NOT_TO_SAY, UNKNOWN. */
  sex?: string | null | undefined;
  /** Dates that turned out to be wrong and are taken back, since leaving one out changes nothing. Any of: BORN_ON, DIED_ON. */
  takeBack?: Array<string> | null | undefined;
  /** The version that you saw. Somebody else’s change since then is answered with CONFLICT. */
  version: number;
};

/** Where a presentation without a name stands. */
export type AnonymisedPackState =
  /** Closed */
  | 'CLOSED'
  /** Being written */
  | 'DRAFT'
  /** Presented */
  | 'RELEASED';

/** Answers what somebody else asked about a restriction. */
export type AnswerAboutRestrictionInput = {
  /** False leaves it as it was. */
  agrees: boolean;
  /** The restriction. */
  id: string | number;
  /** The version that you saw. Somebody else’s change since then is answered with CONFLICT. */
  version: number;
};

/** What somebody says about an action: the reason, the evidence, or how far it has come. */
export type AnswerActionInput = {
  /** The action. */
  id: string | number;
  /** In a few sentences. */
  note: string;
  /** The version you saw. */
  version: number;
};

/** What came of a concern, and what the person who raised it was told. */
export type AnswerConcernInput = {
  /** The concern. */
  id: string | number;
  /** What was done, and by whom. */
  outcome: string;
  /** What came of it. One of: ACTED_ON, ADDED_TO_PLAN, PASSED_ON, ALREADY_IN_HAND, LOOKED_INTO. */
  outcomeCode: string;
  /** When they were told. A calendar date such as 1961-04-30. */
  repliedOn: string;
  /** What they were told. Telling them about the adult needs the adult’s permission; thanking them does not. */
  reply: string;
  /** The version that you saw. Somebody else’s change since then is answered with CONFLICT. */
  version: number;
};

/** Your answer to being asked to lead. */
export type AnswerLeadInput = {
  /** Whether you take the lead. */
  accept: boolean;
  /** Needed when you cannot lead. */
  answer?: string | null | undefined;
  /** The case file. */
  caseFileId: string | number;
};

/** The owner’s answer to a request to pass something on. */
export type AnswerOnwardRequestInput = {
  /** YES shares it from the owner itself; NO does nothing. */
  answer: OnwardAnswer;
  /** The request. */
  id: string | number;
  /** What to say beside the answer, to whoever asked. */
  note?: string | null | undefined;
  /** The version that you saw. Somebody else’s change since then is answered with CONFLICT. */
  version: number;
};

/** What an asked agency shares in answer, with the agency that asked. */
export type AnswerPartnerInput = {
  /** Fact, opinion, intelligence or told by somebody else. */
  assertion: AssertionType;
  /** What it is about. One statement has one category. */
  category: Category;
  /** Whether it was given in confidence; yes when left out. */
  confidential?: boolean | null | undefined;
  /** What recipients may do with it. */
  handlingCode?: HandlingCode | null | undefined;
  /** Conditions in words; needed with code C. */
  handlingText?: string | null | undefined;
  /** The question as your agency received it. */
  id: string | number;
  /** Police answer this. */
  personRole?: ItemPersonRole | null | undefined;
  /** Who would come to harm; the adult alone when left out. */
  riskTo?: RiskTo | null | undefined;
  /** Where it comes from. */
  source: string;
  /** Whether somebody checked that nothing in it tells who the source is. Needed for intelligence of police and probation. */
  sourceProtected?: boolean | null | undefined;
  /** The words. Only what the question needs. */
  statement: string;
  /** One sentence. Needed of police and probation under Part 3 for what is sensitive. */
  strictNecessityText?: string | null | undefined;
  /** A UUID that you make for each submission: sent twice, it gives one result. */
  submissionId?: string | number | null | undefined;
};

/** What the owner of a record says about a possible match. */
export type AnswerPersonLinkInput = {
  /** The task. */
  id: string | number;
  /** What you think. One of: LIKELY_SAME, NOT_SAME, CANNOT_TELL. */
  opinion: string;
  /** What you checked. */
  text?: string | null | undefined;
  /** The version that you saw. Somebody else’s change since then is answered with CONFLICT. */
  version: number;
};

/** The chair approves what they have read. */
export type ApproveMinutesInput = {
  /** The `contentHash` of the draft you read. When somebody changed a word since, nothing is approved. */
  contentHash: string;
  /** The draft. */
  id: string | number;
};

/** The chair approves a letter. */
export type ApproveOutcomeLetterInput = {
  /** The letter. */
  id: string | number;
  /** The version you saw. */
  version: number;
};

/** Approves an extract that somebody else asked for. */
export type ApprovePlanningExtractInput = {
  /** Reference of the approval, for example of the board or ethics committee. */
  approvalReference: string;
  /** The extract. */
  id: string | number;
  /** The version you saw. */
  version: number;
};

/** UK GDPR article 6 (layer 2). */
export type Article6 =
  /** Consent */
  | 'A6_A'
  /** Legal obligation */
  | 'A6_C'
  /** Vital interests */
  | 'A6_D'
  /** Public task */
  | 'A6_E'
  /** Recognised legitimate interest: answering a request made for a public task */
  | 'A6_EA1'
  /** Recognised legitimate interest: national security, public security or defence */
  | 'A6_EA2'
  /** Recognised legitimate interest: emergency */
  | 'A6_EA3'
  /** Recognised legitimate interest: preventing or detecting crime */
  | 'A6_EA5'
  /** Recognised legitimate interest: safeguarding a vulnerable individual */
  | 'A6_EA6'
  /** Legitimate interests */
  | 'A6_F';

/** UK GDPR article 9, for health and other special categories (layer 2). */
export type Article9 =
  /** Explicit consent */
  | 'A9_A'
  /** Social protection law */
  | 'A9_B'
  /** Vital interests of somebody who cannot consent */
  | 'A9_C'
  /** Legal claims */
  | 'A9_F'
  /** Substantial public interest (needs a Schedule 1 condition) */
  | 'A9_G'
  /** Health or social care (needs Schedule 1 paragraph 2 and a professional under a duty of secrecy) */
  | 'A9_H'
  /** Public health */
  | 'A9_I';

/** Asks to end a restriction or to make it last longer. A second person answers. */
export type AskAboutRestrictionInput = {
  /** The restriction. */
  id: string | number;
  /** For EXTEND: the last day on which it is to hold. A calendar date such as 1961-04-30. */
  lastDay?: string | null | undefined;
  /** Why. */
  reason: string;
  /** The version that you saw. Somebody else’s change since then is answered with CONFLICT. */
  version: number;
  /** What is asked. */
  what: RestrictionQuestion;
};

/** A question about the past: what an agency, or one practitioner, could see of a case file at an instant. */
export type AskHowItWasInput = {
  /** The instant asked about. It is in the past. */
  aboutAt: string;
  /** What the agency does. */
  agencyFunction?: AgencyFunction | null | undefined;
  /** The agency asked about, with its function; or name a practitioner. */
  agencyId?: string | number | null | undefined;
  /** In what standing you ask. */
  askedAs: AskedAs;
  /** The reference of the case file, or its id. */
  caseReference: string;
  /** The practitioner asked about. */
  practitionerId?: string | number | null | undefined;
  /** Why it is asked: the review or complaint. It is kept. */
  reason: string;
  /** The same submission twice asks once. */
  submissionId?: string | number | null | undefined;
};

/** A question to partner agencies. It tells them that the person is known to you: choose the least that says who is meant. */
export type AskPartnersInput = {
  /** The agencies to ask. None: every partner of the partnership. */
  agencyIds: Array<string | number>;
  /** On what you tell them who is meant. */
  basis: PartnerAskBasis;
  /** Why you may tell them who is meant, in a sentence. */
  basisText: string;
  /** The case file. */
  caseFileId: string | number;
  /** The category that you ask about; any when left out. */
  category?: Category | null | undefined;
  /** What tells them who is meant. */
  identity: Array<PartnerAskIdentity>;
  /** When the question ends by itself; two weeks when left out. A calendar date such as 1961-04-30. */
  lapsesOn?: string | null | undefined;
  /** Your purpose. */
  purpose: string;
  /** In neutral words: nothing that you know and they may not. */
  question: string;
  /** A UUID that you make for each submission: sent twice, it gives one result. */
  submissionId?: string | number | null | undefined;
};

/** Asks the owner of an item whether it may go to another agency at the table. */
export type AskToPassOnInput = {
  /** In which function. */
  agencyFunction: AgencyFunction;
  /** The agency that needs it. */
  agencyId: string | number;
  /** The item. */
  itemId: string | number;
  /** Why they need it. */
  reason: string;
  /** A UUID that you make for each submission: sent twice, it gives one result. */
  submissionId?: string | number | null | undefined;
};

/** An agency, in one of its functions, that is asked for a return. */
export type AskedAgencyInput = {
  /** What it does. */
  agencyFunction: AgencyFunction;
  /** The agency. */
  agencyId: string | number;
};

/** In what standing somebody asks about the past. */
export type AskedAs =
  /** As an auditor: every item, without its words */
  | 'AUDITOR'
  /** As chair or co-ordinator of the case: what you may read yourself */
  | 'CASE'
  /** As privacy officer: what your own agency owns */
  | 'PRIVACY_OFFICER';

/** How somebody was asked, or tried to be reached. */
export type AskedChannel =
  /** By letter */
  | 'LETTER'
  /** By text or email */
  | 'MESSAGE'
  /** By phone */
  | 'PHONE'
  /** Through somebody they trust */
  | 'THROUGH_SOMEBODY'
  /** On a visit */
  | 'VISIT';

/** Whether somebody is asked to come, or why not. */
export type AskedInput = {
  /** Whether they are asked. */
  asked: AskedToAttend;
  /** Why they are not asked, and how their views are heard. */
  reason?: string | null | undefined;
};

/** Whether the adult, or an advocate, was asked to come. */
export type AskedToAttend =
  /** Invited */
  | 'INVITED'
  /** The forum does not invite them */
  | 'NOT_APPLICABLE'
  /** Not invited, with the reason */
  | 'NOT_INVITED';

/** How sure a statement is. An opinion is never shown as a fact. */
export type AssertionType =
  /** Fact */
  | 'FACT'
  /** Told by somebody else */
  | 'HEARSAY'
  /** Intelligence */
  | 'INTELLIGENCE'
  /** Professional opinion */
  | 'OPINION';

/** Who came, in the words of the field. */
export type AttendanceStatus =
  /** Apologies, no report */
  | 'APOLOGIES_NO_REPORT'
  /** Apologies, report sent */
  | 'APOLOGIES_WITH_REPORT'
  /** Attended */
  | 'ATTENDED'
  /** Invited, no response */
  | 'INVITED_NO_RESPONSE';

/** One agency, in one of its functions, to which something is open. */
export type AudienceAgencyInput = {
  /** What the agency does at this table. */
  agencyFunction: AgencyFunction;
  /** The agency. */
  agencyId: string | number;
};

/** The second person agrees: it opens at once, until the next review. */
export type AuthoriseOverrideInput = {
  /** Conditions you set. */
  conditions?: string | null | undefined;
  /** The request. */
  id: string | number;
  /** That the requester is not your subordinate acting on your instruction. */
  notMySubordinate: boolean;
  /** Your password, once more. */
  password: string;
  /** Why you agree. */
  reason: string;
  /** An earlier end than the next review. A calendar date such as 1961-04-30. */
  untilOn?: string | null | undefined;
  /** The version that you saw. Somebody else’s change since then is answered with CONFLICT. */
  version: number;
};

/** Somebody of your agency who needs to read what a law closes. */
export type BarReaderInput = {
  /** The colleague. */
  practitionerId: string | number;
  /** Why they need to read it. */
  reason: string;
};

/** What decides on which basis something would be shared. */
export type BasisDraftInput = {
  /** The case file. */
  caseFileId: string | number;
  /** What it is about. */
  category: Category;
  /** Whether it was given in confidence; yes when left out. */
  confidential?: boolean | null | undefined;
  /** Who receives it. Empty keeps it with your agency. */
  recipients: Array<RecipientInput>;
  /** Who would come to harm; the adult alone when left out. */
  riskTo?: RiskTo | null | undefined;
};

/** What a problem with a basis does. */
export type BasisProblemWeight =
  /** It must be read first; acknowledging it is kept */
  | 'ACKNOWLEDGE'
  /** It must be put right first */
  | 'REFUSED'
  /** It stops nothing */
  | 'WARNING';

/** Begins a presentation of a case without a name. */
export type BeginAnonymisedPackInput = {
  /** Where the person lives, as an area such as a ward or a town. Never an address. */
  area: string;
  /** The case file. */
  caseFileId: string | number;
  /** A UUID that you make for each submission: sent twice, it gives one result. */
  submissionId?: string | number | null | undefined;
};

/** Begins to close a case file. What is still missing is listed and may follow. */
export type BeginClosureInput = {
  /** What the adult has been told. */
  adultTold?: AdultTold | null | undefined;
  /** When they were told, or by when they will be. */
  adultToldOn?: string | null | undefined;
  /** Why they are not told. */
  adultToldReason?: string | null | undefined;
  /** The case file. */
  caseFileId: string | number;
  /** If things get worse, then who does what, out of hours too. */
  contingency?: string | null | undefined;
  /** One of the forum’s reasons for closing. */
  reasonCode: string;
  /** The receiving agency, where it sits at this table: it accepts for itself. */
  receiverAgencyId?: string | number | null | undefined;
  /** Who takes the person on, where the reason asks for somebody. */
  receiverName?: string | null | undefined;
  /** The risk that is left, to whom, and who manages it. “None known” is not an answer. */
  residualRisk?: string | null | undefined;
  /** What would bring the person back here. */
  returnTrigger?: string | null | undefined;
  /** For a reason that asks to consider a review: what was decided about it. */
  reviewConsidered?: string | null | undefined;
  /** Who is asked to sign, where the reason asks for somebody senior. */
  signatoryId?: string | number | null | undefined;
  /** The same id sent twice gives one result. */
  submissionId?: string | number | null | undefined;
  /** The agencies that are told. Every agency with an open action must be among them. */
  toldAgencyIds: Array<string | number>;
};

/** For what you work on a case. */
export type BeginWorkInput = {
  /** The case file. */
  caseFileId: string | number;
  /** One of `purposes` of the case; the everyday one of the forum when left out. */
  purpose?: string | null | undefined;
};

/** Takes words of your agency out of minutes that were issued. They are gone from every copy at once; the chair is told. */
export type BlankMinutesWordsInput = {
  /** The block with your agency’s words. */
  blockId: string | number;
  /** Your agency’s copy. */
  copyId: string | number;
  /** For the record: what was wrong. Without the words themselves. */
  note: string;
  /** Why. There is no other reason. */
  reason: BlankingReason;
  /** The same id sent twice gives one result. */
  submissionId?: string | number | null | undefined;
};

/** Why an owner takes words out of what was issued. There is no other reason. */
export type BlankingReason =
  /** The words put somebody who told us in danger */
  | 'DANGER_TO_SOURCE'
  /** The words are wrong */
  | 'ERROR'
  /** Sharing the words was unlawful */
  | 'UNLAWFUL';

/** Why somebody may not see anything about a person. */
export type BlockReason =
  /** Works, or worked, with the person */
  | 'COLLEAGUE'
  /** A complaint or proceedings between them */
  | 'COMPLAINT'
  /** Stepped back because of a conflict of interest */
  | 'CONFLICT_OF_INTEREST'
  /** Family or household of the person */
  | 'FAMILY'
  /** Another reason */
  | 'OTHER'
  /** It is their own record */
  | 'OWN_RECORD'
  /** Partner or former partner */
  | 'PARTNER_OR_EX_PARTNER'
  /** The person asked for it */
  | 'PERSON_ASKED'
  /** May put the person under pressure */
  | 'PRESSURE_SUSPECTED'
  /** Same home or surname as the person */
  | 'SAME_HOME_OR_NAME'
  /** Under investigation in this matter */
  | 'UNDER_INVESTIGATION';

/** What was answered to it. */
export type BlockSuggestionOutcome =
  /** Shut out */
  | 'BLOCKED'
  /** Not needed */
  | 'DISMISSED';

/** Why Concord asks whether a colleague should be shut out. */
export type BlockSuggestionReason =
  /** Same home as the person */
  | 'SAME_ADDRESS'
  /** Same surname as the person, and a seat at the table */
  | 'SAME_SURNAME'
  /** Same surname and same home as the person */
  | 'SAME_SURNAME_AND_ADDRESS';

/** In what standing somebody is on a case file or in a meeting. */
export type Capacity =
  /** The adult */
  | 'ADULT'
  /** Advocate */
  | 'ADVOCATE'
  /** Agency representative */
  | 'AGENCY_REPRESENTATIVE'
  /** Carer or family member */
  | 'CARER'
  /** Case owner */
  | 'CASE_OWNER'
  /** Chair */
  | 'CHAIR'
  /** Co-ordinator */
  | 'CO_ORDINATOR'
  /** Deputy */
  | 'DEPUTY'
  /** Guest without an account */
  | 'GUEST'
  /** Interpreter */
  | 'INTERPRETER'
  /** Joint chair */
  | 'JOINT_CHAIR'
  /** Lay adviser */
  | 'LAY_ADVISER'
  /** Lead professional */
  | 'LEAD_PROFESSIONAL'
  /** Legal adviser */
  | 'LEGAL_ADVISER'
  /** Minute taker */
  | 'MINUTE_TAKER'
  /** Observer */
  | 'OBSERVER'
  /** Referrer */
  | 'REFERRER'
  /** Student */
  | 'STUDENT';

/** What an assessment of capacity found. */
export type CapacityConclusion =
  /** Has capacity for this decision */
  | 'HAS_CAPACITY'
  /** Lacks capacity for this decision */
  | 'LACKS_CAPACITY'
  /** Reasonably believed to lack capacity; full record to follow */
  | 'REASONABLE_BELIEF_LACKS';

/** Capacity for the decision about sharing, as it stands. */
export type CapacityNow =
  /** Has capacity for this decision */
  | 'HAS_CAPACITY'
  /** Lacks capacity for this decision */
  | 'LACKS_CAPACITY'
  /** Presumed to have capacity */
  | 'PRESUMED'
  /** Reasonably believed to lack capacity; full record to follow */
  | 'REASONABLE_BELIEF_LACKS';

/** Puts an action on the next agenda with a new date. */
export type CarryOverActionInput = {
  /** The new day. */
  dueOn: string;
  /** The action. */
  id: string | number;
  /** In a few sentences. */
  note: string;
  /** The version you saw. */
  version: number;
};

/** Where a case file stands. */
export type CaseStage =
  /** Closed */
  | 'CLOSED'
  /** Declined */
  | 'DECLINED'
  /** Referral being written */
  | 'DRAFT'
  /** Open */
  | 'OPEN'
  /** Sent elsewhere */
  | 'REDIRECTED'
  /** Waiting for triage */
  | 'REFERRED'
  /** Sent back for more */
  | 'RETURNED'
  /** Withdrawn */
  | 'WITHDRAWN';

/** What an item is about. One item has one category. */
export type Category =
  /** Contact and address */
  | 'CONTACT_ADDRESS'
  /** Education and training */
  | 'EDUCATION'
  /** Family and children */
  | 'FAMILY_CHILDREN'
  /** Money and benefits */
  | 'FINANCE'
  /** Mental health */
  | 'HEALTH_MENTAL'
  /** Physical health */
  | 'HEALTH_PHYSICAL'
  /** Housing */
  | 'HOUSING'
  /** Who the person is */
  | 'IDENTITY'
  /** Immigration */
  | 'IMMIGRATION'
  /** Offending */
  | 'OFFENDING'
  /** Police intelligence */
  | 'POLICE_INTELLIGENCE'
  /** Safeguarding and risk */
  | 'SAFEGUARDING'
  /** Sexual and reproductive health */
  | 'SEXUAL_REPRODUCTIVE_HEALTH'
  /** Staff and visit safety */
  | 'STAFF_SAFETY'
  /** Drugs and alcohol */
  | 'SUBSTANCE_USE'
  /** Other people */
  | 'THIRD_PARTY'
  /** Victims */
  | 'VICTIM';

/** Names another owner of an open case file. */
export type ChangeOwnerInput = {
  /** The case file. */
  caseFileId: string | number;
  /** The new owner. */
  ownerPractitionerId: string | number;
  /** The version that you saw. Somebody else’s change since then is answered with CONFLICT. */
  version: number;
};

/** The chair’s decision where the forum asks for capacity and the person lacks it. */
export type ChooseEligibilityInput = {
  /** Go on, or hand over. */
  choice: EligibilityChoice;
  /** Why. */
  reason: string;
  /** The task. */
  taskId: string | number;
  /** The version that you saw. Somebody else’s change since then is answered with CONFLICT. */
  version: number;
};

/** Who may have a block of draft minutes. */
export type ChooseMinutesAudienceInput = {
  /** Who may have it. */
  audience: MinutesAudienceInput;
  /** The block. */
  id: string | number;
  /** The version of the block you saw. */
  version: number;
};

/** Closes the case file. */
export type CloseCaseInput = {
  /** The closure. */
  id: string | number;
  /** The version you saw. */
  version: number;
};

/** What an incident turned out to be. */
export type CloseIncidentInput = {
  /** The incident. */
  id: string | number;
  /** What it turned out to be. */
  outcome: IncidentOutcome;
  /** What was found and done, and who was told. */
  text: string;
  /** The version that you saw. Somebody else’s change since then is answered with CONFLICT. */
  version: number;
};

/** Where a closure stands. */
export type ClosureState =
  /** Closed */
  | 'CLOSED'
  /** Being prepared */
  | 'PROPOSED'
  /** Taken back */
  | 'WITHDRAWN';

/** Whether somebody may be putting pressure on the person. */
export type CoercionConcern =
  /** No concern */
  | 'NONE'
  /** Suspected */
  | 'SUSPECTED';

/** To whom something written together is open. Its author’s agency and those who run the case always see it. */
export type ComposedAudienceInput = {
  /** Otherwise, the agencies to which it is open. */
  agencies?: Array<AudienceAgencyInput> | null | undefined;
  /** Open to everybody at the table. Where sources are named: to those of the table who may see every source. */
  openToTable: boolean;
};

/** A person whom a statement concerns. */
export type ConcernedPersonInput = {
  /** The person. */
  personId: string | number;
  /** What they have to do with it, such as VICTIM or SOURCE_OF_RISK. */
  role: string;
};

/** Why a duty of confidence allows it (layer 3). */
export type ConfidentialityBasis =
  /** Best interests under the Mental Capacity Act */
  | 'BEST_INTERESTS_MCA'
  /** A court order */
  | 'COURT_ORDER'
  /** The person agreed */
  | 'EXPLICIT_CONSENT'
  /** Direct care that the person would expect */
  | 'IMPLIED_DIRECT_CARE'
  /** Not given in confidence */
  | 'NOT_CONFIDENTIAL'
  /** Overriding public interest: serious crime */
  | 'PUBLIC_INTEREST_SERIOUS_CRIME'
  /** Overriding public interest: risk of serious harm */
  | 'PUBLIC_INTEREST_SERIOUS_HARM'
  /** A statutory duty */
  | 'STATUTORY_DUTY'
  /** A statutory power (name a public-interest ground as well) */
  | 'STATUTORY_POWER';

/** Says that an entry is still correct today. */
export type ConfirmPlanEntryInput = {
  /** The entry. */
  id: string | number;
  /** The version you saw. */
  version: number;
};

/** One try to reach the person. */
export type ConsentAttemptInput = {
  /** How. */
  channel: AskedChannel;
  /** What happened. */
  note?: string | null | undefined;
  /** The day. A calendar date such as 1961-04-30. */
  on: string;
};

/** Whether the person could decide this, as far as whoever asked could tell. */
export type ConsentCapacityBasis =
  /** It was assessed */
  | 'ASSESSED'
  /** I have doubts */
  | 'DOUBTED'
  /** No reason to doubt it */
  | 'PRESUMED';

/** What was asked: consent, which a no ends, or views, which are heard and are no veto. */
export type ConsentDecisionKind =
  /** Asked for consent: a no will be honoured unless the law says otherwise */
  | 'CONFIDENTIALITY_CONSENT'
  /** Explicit consent under data protection law */
  | 'GDPR_EXPLICIT_CONSENT'
  /** They objected by themselves */
  | 'OBJECTION'
  /** Told, and asked for their views: it would be shared anyway */
  | 'VIEWS_ONLY';

/** What a change of consent does. */
export type ConsentEffectChange =
  /** Is not shared any more */
  | 'CLOSES'
  /** May be shared from now on */
  | 'OPENS'
  /** Stays as it is */
  | 'SAME';

/** Who gave the answer. There is no next of kin: family is consulted and cannot sign for an adult. */
export type ConsentGivenBy =
  /** Attorney for health and welfare (only once capacity is lost) */
  | 'ATTORNEY_HEALTH_WELFARE'
  /** Attorney for property and money */
  | 'ATTORNEY_PROPERTY'
  /** The court */
  | 'COURT'
  /** Deputy for property and money */
  | 'DEPUTY_PROPERTY'
  /** Deputy for health and welfare */
  | 'DEPUTY_WELFARE'
  /** Attorney under an enduring power (property and money) */
  | 'ENDURING_POWER'
  /** Somebody with parental responsibility */
  | 'PARENTAL_RESPONSIBILITY'
  /** The person */
  | 'SUBJECT';

/** How the answer was given. */
export type ConsentMethod =
  /** Through an interpreter or in British Sign Language */
  | 'BSL_OR_INTERPRETED'
  /** Signed on screen */
  | 'E_SIGNED'
  /** Shown by what they did */
  | 'OBSERVED_BEHAVIOUR'
  /** On a recorded call */
  | 'RECORDED_CALL'
  /** In conversation */
  | 'VERBAL'
  /** In writing */
  | 'WRITTEN';

/** What consent means in a forum. */
export type ConsentMode =
  /** The person is asked; a refusal holds back what is confidential and risks them alone */
  | 'EXPECTED'
  /** The person is told and their views are recorded */
  | 'INFORM_AND_VIEWS'
  /** The forum shares by law; consent is not asked */
  | 'NOT_APPLICABLE'
  /** Nothing is shared without consent, an anonymous discussion or an override */
  | 'REQUIRED';

/** Where consent stands on a case file now. */
export type ConsentPositionState =
  /** Has died */
  | 'DECEASED'
  /** Entered in error */
  | 'ENTERED_IN_ERROR'
  /** Agreed once; it has run out */
  | 'EXPIRED'
  /** Agreed */
  | 'GIVEN'
  /** Agreed, with limits */
  | 'GIVEN_PARTIAL'
  /** Cannot decide this now */
  | 'LACKS_CAPACITY'
  /** Nothing is recorded yet */
  | 'NOT_RECORDED'
  /** Not asked, on purpose */
  | 'NOT_SOUGHT'
  /** Asked, no answer yet */
  | 'PENDING'
  /** Said no */
  | 'REFUSED'
  /** Tried, could not ask */
  | 'UNABLE_TO_OBTAIN'
  /** Withdrew consent */
  | 'WITHDRAWN';

/** What may be done with it. */
export type ConsentScopeAction =
  /** Copy it into their own record */
  | 'COPY_TO_OWN_RECORD'
  /** Talk about it in a meeting */
  | 'DISCUSS'
  /** Pass it on */
  | 'ONWARD_SHARE'
  /** Read it */
  | 'VIEW';

/** Yes or no. A no beats a yes. */
export type ConsentScopeEffect =
  /** Must not be shared */
  | 'DENY'
  /** May be shared */
  | 'PERMIT';

/** One line of what the person agreed to or refused. */
export type ConsentScopeInput = {
  /** Only this may, or may not, be done with it; all of it when left out. */
  action?: ConsentScopeAction | null | undefined;
  /** Only this function of the agency. */
  agencyFunction?: AgencyFunction | null | undefined;
  /** The agency, for AGENCY. */
  agencyId?: string | number | null | undefined;
  /** About what; everything when left out. */
  category?: Category | null | undefined;
  /** Yes or no. */
  effect: ConsentScopeEffect;
  /** Who it is, for NAMED_PERSON: somebody who may, or may not, be told aloud. */
  namedPerson?: string | null | undefined;
  /** The practitioner at the table, for a no to NAMED_PERSON. They lose sight of the whole case at once. */
  practitionerId?: string | number | null | undefined;
  /** Only for this purpose, by its code; for every purpose when left out. */
  purpose?: string | null | undefined;
  /** For whom. */
  recipient: ConsentScopeRecipient;
  /** The kind of organisation, for SECTOR. */
  sector?: Sector | null | undefined;
  /** Until when, exclusive; without an end when left out. */
  until?: string | null | undefined;
};

/** To whom a line of consent speaks. */
export type ConsentScopeRecipient =
  /** One agency */
  | 'AGENCY'
  /** Everybody at the table when they were asked */
  | 'FORUM_PARTICIPANTS'
  /** One person, by name */
  | 'NAMED_PERSON'
  /** One kind of organisation */
  | 'SECTOR';

/** What was said or done about consent. */
export type ConsentState =
  /** Has died */
  | 'DECEASED'
  /** Entered in error */
  | 'ENTERED_IN_ERROR'
  /** Agreed */
  | 'GIVEN'
  /** Agreed, with limits */
  | 'GIVEN_PARTIAL'
  /** Cannot decide this now */
  | 'LACKS_CAPACITY'
  /** Not asked, on purpose */
  | 'NOT_SOUGHT'
  /** Asked, no answer yet */
  | 'PENDING'
  /** Said no */
  | 'REFUSED'
  /** Tried, could not ask */
  | 'UNABLE_TO_OBTAIN'
  /** Withdrew consent */
  | 'WITHDRAWN';

/** What is still to be done about consent or capacity. */
export type ConsentTaskKind =
  /** Ask the person again */
  | 'ASK_AGAIN'
  /** Ask whether there is an answer */
  | 'CHASE'
  /** Decide whether this forum still fits */
  | 'CHECK_ELIGIBILITY'
  /** Decide what else closes after the person’s no */
  | 'DECIDE_AFTER_WITHDRAWAL'
  /** Make the full record of capacity */
  | 'FULL_CAPACITY_RECORD'
  /** Look at consent again with the person */
  | 'REVIEW_CONSENT'
  /** Write out a condition the person set */
  | 'STRUCTURE_CONDITION'
  /** Tell those who already have it that the person does not agree */
  | 'TELL_RECIPIENT'
  /** They turn 18: ask them themselves */
  | 'TURNED_18';

/** A meeting to call. Each agency that comes is asked for a return unless you name others. */
export type ConveneMeetingInput = {
  /** The adult. */
  adult: AskedInput;
  /** An advocate for the adult. */
  advocate: AskedInput;
  /** The agencies asked for a return; those of the people invited when left out. */
  askReturnsOf?: Array<AskedAgencyInput> | null | undefined;
  /** The case file. */
  caseFileId: string | number;
  /** When it is to end. */
  endsAt: string;
  /** Why the chair is below the forum’s grade, where they are. The minutes show it. */
  gradeReason?: string | null | undefined;
  /** Who is invited. Somebody chairs, somebody takes the minutes. */
  participants: Array<ParticipantInput>;
  /** Where it is. A place, a video link, or both. */
  place?: string | null | undefined;
  /** What the meeting is for. It is shown to everybody invited: without personal details. */
  purpose: string;
  /** The day for returns; by the forum’s clock when left out. */
  returnsDueOn?: string | null | undefined;
  /** When it starts. */
  startsAt: string;
  /** The same id sent twice gives one result. */
  submissionId?: string | number | null | undefined;
  /** Link to the video call, beginning with https:// */
  videoLink?: string | null | undefined;
};

/** Which data protection law: a matter of agency and purpose, not of a case (layer 2). */
export type DataProtectionRegime =
  /** Data Protection Act 2018, Part 3 (law enforcement) */
  | 'PART_3'
  /** UK GDPR */
  | 'UK_GDPR';

/** What your agency decides after a withdrawal. */
export type DecideAfterWithdrawalInput = {
  /** What is still shared and closes now. */
  close: Array<ItemRecipientInput>;
  /** The legal gateway or duty, by its code, for what is shared on another basis. */
  gatewayCode?: string | null | undefined;
  /** Why this stays and that closes. */
  reason: string;
  /** What the person is told about what stays, and why. */
  saidToPerson: string;
  /** What the withdrawal closed and is shared on another basis. */
  share: Array<ItemRecipientInput>;
  /** The task. */
  taskId: string | number;
  /** The tasks of telling that are done. */
  toldIds?: Array<string | number> | null | undefined;
  /** The version that you saw. Somebody else’s change since then is answered with CONFLICT. */
  version: number;
};

/** Decides about a proposed change. */
export type DecidePolicyChangeInput = {
  /** The change. */
  id: string | number;
  /** Why; needed to refuse. */
  reason?: string | null | undefined;
  /** The version that you saw. Somebody else’s change since then is answered with CONFLICT. */
  version: number;
};

/** A conflict of interest. It takes effect at once: you can no longer see this case. */
export type DeclareConflictInput = {
  /** The meeting. */
  meetingId: string | number;
  /** Anything the co-ordinator should know. */
  note?: string | null | undefined;
  /** KNOWS_PERSONALLY, FAMILY_OR_HOUSEHOLD, OWN_INTEREST, COMPLAINT or OTHER. */
  reasonCode: string;
};

/** Declines a referral. It is kept in the log of declined referrals, and the referrer reads why. */
export type DeclineReferralInput = {
  /** How the referrer can have it looked at again; the forum’s own words when left out. */
  appealRoute?: string | null | undefined;
  /** The case file. */
  caseFileId: string | number;
  /** What the referrer should do instead. */
  nextStep: string;
  /** Why, in words that the referrer will read. */
  reason: string;
  /** A code of the forum’s reasons for declining. */
  reasonCode: string;
  /** The version that you saw. Somebody else’s change since then is answered with CONFLICT. */
  version: number;
};

/** Drafts the letter to the adult after a meeting. It says only what you name here and the forum’s own text. */
export type DraftOutcomeLetterInput = {
  /** Actions that are safe to tell the adult. */
  actionIds: Array<string | number>;
  /** Decisions that are safe to tell the adult. Only what was decided is told, never the reasons. */
  decisionIds: Array<string | number>;
  /** The meeting. */
  meetingId: string | number;
  /** The same id sent twice gives one result. */
  submissionId?: string | number | null | undefined;
};

/** New words for a closure. A signature falls away with them. */
export type EditClosureInput = {
  /** What the adult has been told. */
  adultTold?: AdultTold | null | undefined;
  /** When they were told, or by when they will be. */
  adultToldOn?: string | null | undefined;
  /** Why they are not told. */
  adultToldReason?: string | null | undefined;
  /** If things get worse, then who does what, out of hours too. */
  contingency?: string | null | undefined;
  /** The closure. */
  id: string | number;
  /** One of the forum’s reasons for closing. */
  reasonCode: string;
  /** The receiving agency, where it sits at this table: it accepts for itself. */
  receiverAgencyId?: string | number | null | undefined;
  /** Who takes the person on, where the reason asks for somebody. */
  receiverName?: string | null | undefined;
  /** The risk that is left, to whom, and who manages it. “None known” is not an answer. */
  residualRisk?: string | null | undefined;
  /** What would bring the person back here. */
  returnTrigger?: string | null | undefined;
  /** For a reason that asks to consider a review: what was decided about it. */
  reviewConsidered?: string | null | undefined;
  /** Who is asked to sign, where the reason asks for somebody senior. */
  signatoryId?: string | number | null | undefined;
  /** The agencies that are told. Every agency with an open action must be among them. */
  toldAgencyIds: Array<string | number>;
  /** The version you saw. */
  version: number;
};

/** New words for a block of draft minutes. */
export type EditMinutesBlockInput = {
  /** Its words. */
  body: string;
  /** Its heading. */
  heading: string;
  /** The block. */
  id: string | number;
  /** The version of the block you saw. */
  version: number;
};

/** New words for a letter that is not approved yet. */
export type EditOutcomeLetterInput = {
  /** The words. */
  body: string;
  /** The letter. */
  id: string | number;
  /** The version you saw. */
  version: number;
};

/** What the chair decides when the forum asks for capacity and the person lacks it. */
export type EligibilityChoice =
  /** Go on here */
  | 'CONTINUE'
  /** Hand over to a best-interests process */
  | 'TRANSFER';

/** How an emergency opening came to its end. */
export type EmergencyEnd =
  /** Ended by the person who opened it */
  | 'ENDED'
  /** Ended when they left the page */
  | 'LEFT'
  /** Ended by opening another person’s */
  | 'REPLACED'
  /** Ended by time */
  | 'TIME';

/** Why it is opened in an emergency. */
export type EmergencyGround =
  /** A child is at risk now */
  | 'CHILD_AT_RISK_NOW'
  /** An assessment is under way that cannot wait, such as in custody or at a place of safety */
  | 'CRISIS_ASSESSMENT'
  /** Staff are going to this person now */
  | 'GOING_THERE_NOW'
  /** Somebody’s life is at risk now */
  | 'LIFE_AT_RISK'
  /** Somebody is likely to come to serious harm within hours */
  | 'SERIOUS_HARM_SOON';

/** What whoever looked at an emergency opening found. */
export type EmergencyOutcome =
  /** Justified */
  | 'JUSTIFIED'
  /** Justified, with something to learn */
  | 'LEARNING'
  /** Not justified */
  | 'NOT_JUSTIFIED';

/** Why an agency looks at an opening. */
export type EmergencyReviewSide =
  /** Its own practitioner opened it */
  | 'OPENER'
  /** It owns what opened */
  | 'OWNER';

/** Lets somebody in again. */
export type EndBlockInput = {
  /** The block. */
  id: string | number;
  /** Why it ends. */
  reason: string;
  /** The version that you saw. Somebody else’s change since then is answered with CONFLICT. */
  version: number;
};

/** Takes a question back, or lets one rest. */
export type EndPartnerAskInput = {
  /** The question. */
  id: string | number;
  /** The version that you saw. Somebody else’s change since then is answered with CONFLICT. */
  version: number;
};

/** What was explained before the person answered. */
export type ExplainedQuestion =
  /** What may happen if it is not shared */
  | 'IF_NOT_SHARED'
  /** That they may change their mind at any time */
  | 'MAY_CHANGE_MIND'
  /** When it would be shared whatever they say */
  | 'SHARED_ANYWAY_WHEN'
  /** What for */
  | 'WHAT_FOR'
  /** What would be shared */
  | 'WHAT_IS_SHARED'
  /** With whom */
  | 'WITH_WHOM';

/** For what identifiable people are extracted. */
export type ExtractPurpose =
  /** Audit of a service */
  | 'AUDIT_OF_SERVICE'
  /** Research */
  | 'RESEARCH'
  /** Planning services */
  | 'SERVICE_PLANNING';

/** A statute or common-law power that lets an agency share, or a duty to (layer 1). */
export type Gateway =
  /** The agency’s own functions (for a charity or company, its objects). Name the function in the record. It does not set aside a duty of confidence. */
  | 'AGENCY_FUNCTIONS'
  /** Children Act 1989, sections 17 and 47. Child in need and child protection enquiries. */
  | 'CA1989_S47_S17'
  /** Children’s Wellbeing and Schools Act 2026 (child information sharing). Switched off until it is commenced. */
  | 'CA2004_CWSA2026'
  /** Children Act 2004, sections 10 and 11. Co-operation and safeguarding duties for children. */
  | 'CA2004_S10_S11'
  /** Care Act 2014, sections 6 and 7 (co-operation). Co-operation in care and support functions. It does not set aside a duty of confidence. */
  | 'CARE2014_S6_7'
  /** Care Act 2014, section 42 (enquiry). Only where the council has reasonable cause to suspect that an adult in its area meets the section 42(1) test. */
  | 'CARE2014_S42'
  /** Care Act 2014, section 45 (request by a safeguarding adults board). Answers a written request of the board for its own functions only. It never supports day-to-day case sharing. */
  | 'CARE2014_S45'
  /** Crime and Disorder Act 1998, section 115. Anyone may share with a relevant authority to prevent crime and disorder. It does not set aside a duty of confidence. */
  | 'CDA1998_S115'
  /** Criminal Justice Act 2003, section 325. Sharing between MAPPA agencies and those able to contribute. It does not reach third parties: record a disclosure decision for them. */
  | 'CJA2003_S325'
  /** Common law policing powers. Police only: to protect life and property, keep the peace, and prevent and detect crime. */
  | 'COMMON_LAW_POLICE'
  /** Notice of a coroner. Keep the notice, its scope and its date. */
  | 'CORONER'
  /** Order of a court. Keep the order, its scope and its date. */
  | 'COURT_ORDER'
  /** Housing Act 1996, section 213B (duty to refer). Needs the person’s agreement: consent is part of the gateway. */
  | 'HA1996_S213B'
  /** Health and Social Care Act 2012, section 251B. Health and adult social care only. It must be in the person’s best interests and likely to help their care, and it yields if they object or are likely to object. Anonymous-access services are exempt. */
  | 'HSCA2012_S251B'
  /** Requirement of the Information Commissioner or another regulator. Keep the notice, its scope and its date. */
  | 'ICO_OR_REGULATOR'
  /** Mental Capacity Act 2005, sections 4 and 5. Best-interests acts for a person who lacks capacity for this decision, or is reasonably believed to. */
  | 'MCA2005_S4_S5'
  /** Mental Health Act 1983. Assessment, detention, leave, discharge and aftercare. */
  | 'MHA1983'
  /** Offender Management Act 2007, section 14. Probation, prisons and the other bodies named there. */
  | 'OMA2007_S14'
  /** Police, Crime, Sentencing and Courts Act 2022, Chapter 3A (victim information request). Switched off until it is commenced. */
  | 'PCSCA2022_CH3A'
  /** Police, Crime, Sentencing and Courts Act 2022, section 16 (serious violence duty). Never patient information from anyone, nor personal information from a health or social care authority (section 16(4)). */
  | 'PCSCA2022_SVD';

/** A police grading as it was given. Older records keep their 5x5x5 grades; nothing is converted. */
export type GradingInput = {
  /** A name or number. Never the source. */
  gradedBy: string;
  /** When it was graded. A calendar date such as 1961-04-30. */
  gradedOn: string;
  /** P or C in 3x5x2, 1 to 5 in 5x5x5. */
  handling: string;
  /** Of the information: A to E in 3x5x2, 1 to 5 in 5x5x5. */
  information: string;
  /** In which scheme it was graded. */
  scheme: GradingScheme;
  /** Of the source: 1 to 3 in 3x5x2, A to E in 5x5x5. */
  source: string;
};

/** How police grade what they know; the older scheme stands on older records only. */
export type GradingScheme =
  /** 5x5x5 (older records only) */
  | 'FIVE_FIVE_FIVE'
  /** 3x5x2 (used now) */
  | 'THREE_FIVE_TWO';

/** The answer to one test of a ground. */
export type GroundTestInput = {
  /** The answer. */
  answer: string;
  /** The ground and the key of its test, such as SERIOUS_CRIME_crime. */
  key: string;
};

/** Somebody who comes without an account. */
export type GuestInput = {
  /** Their name, as the minutes will show it. */
  name: string;
  /** Where they come from, where that matters. */
  organisation?: string | null | undefined;
  /** What they are, such as "Sister". */
  role?: string | null | undefined;
};

/** What a recipient may do with it; police codes P and C. */
export type HandlingCode =
  /** C: lawful sharing permitted with conditions */
  | 'C'
  /** No special conditions. Ask before passing it on. */
  | 'NONE'
  /** P: lawful sharing permitted */
  | 'P';

/** Somebody who lives there as well: a child, an unborn child, another adult. */
export type HouseholdMemberInput = {
  /** Whether they are, or may be, at risk. One of: YES, NO, NOT_ASKED, PREFER_NOT_TO_SAY, UNKNOWN. */
  atRisk?: string | null | undefined;
  /** Date of birth, where it is known. A calendar date such as 1961-04-30. */
  bornOn?: string | null | undefined;
  /** For an unborn child: when it is expected. A calendar date such as 1961-04-30. */
  dueOn?: string | null | undefined;
  /** Child, unborn child or other adult. One of: CHILD, UNBORN_CHILD, OTHER_ADULT. */
  kind: string;
  /** Name, where it is known. An unborn child has none. */
  name?: string | null | undefined;
  /** What others should know. Facts about a child at risk belong in the referral, from where they go to children’s services. */
  note?: string | null | undefined;
  /** What they are to the person. One of: PARTNER, EX_PARTNER, PARENT, CHILD, SIBLING, OTHER_RELATIVE, CARER, CARED_FOR, NEIGHBOUR, FRIEND, LANDLORD, TENANT, PROFESSIONAL, OTHER. */
  relationship?: string | null | undefined;
};

/** A number by which an agency knows the person. */
export type IdentifierInput = {
  /** What kind of number it is. One of: NHS_NUMBER, PNC_ID, CRO_NUMBER, ARREST_SUMMONS_NUMBER, PROBATION_CRN, PRISON_NUMBER, NATIONAL_INSURANCE_NUMBER, LOCAL_AUTHORITY_ADULT_ID, HOUSING_REFERENCE, UPRN, HOME_OFFICE_REFERENCE, VISOR_REFERENCE, ODS_CODE. */
  kind: string;
  /** The number as written; spaces and hyphens do not matter. Checked by its owner’s rule. */
  value: string;
};

/** What an incident turned out to be. */
export type IncidentOutcome =
  /** A breach, unlikely to put anybody at risk. Kept in the register */
  | 'BREACH_LOW_RISK'
  /** A breach, reported to the Information Commissioner and told to the person */
  | 'BREACH_PERSON_TOLD'
  /** A breach, reported to the Information Commissioner */
  | 'BREACH_REPORTED_TO_ICO'
  /** Not a personal data breach */
  | 'NO_BREACH';

/** What the person is told about it. */
export type InformDecision =
  /** They will be told later, by a date */
  | 'DEFERRED'
  /** They have been told */
  | 'INFORMED'
  /** They will not be told, and why */
  | 'NOT_INFORMED';

/** What the person is told. */
export type InformPractice =
  /** Never tell the person */
  | 'NEVER_TELL'
  /** Tell the person as soon as practicable */
  | 'TELL_AS_SOON_AS_PRACTICABLE'
  /** Tell the person that they are managed, not what is said; never tip off */
  | 'TELL_OF_MANAGEMENT_ONLY'
  /** Tell the person, unless that is unsafe */
  | 'TELL_UNLESS_UNSAFE';

/** What somebody answered to an invitation. */
export type InvitationResponse =
  /** Coming */
  | 'ACCEPTED'
  /** No answer yet */
  | 'AWAITED'
  /** Not coming */
  | 'DECLINED'
  /** Sends a deputy */
  | 'DEPUTY_SENT'
  /** Invitation withdrawn */
  | 'WITHDRAWN';

/** Somebody else to invite to a meeting. */
export type InviteToMeetingInput = {
  /** In what standing they come. */
  capacity: Capacity;
  /** For a chair: their grade, as a code of the forum. */
  grade?: string | null | undefined;
  /** Somebody without an account, such as the adult or a relative. */
  guest?: GuestInput | null | undefined;
  /** The meeting. */
  meetingId: string | number;
  /** A named practitioner. */
  practitionerId?: string | number | null | undefined;
  /** The seat of the forum they fill. */
  seatKey?: string | null | undefined;
  /** A team with duty cover; one of its members takes the place. */
  teamId?: string | number | null | undefined;
};

/** Sends approved minutes to the recipients named. All or none. */
export type IssueMinutesInput = {
  /** The approved version. */
  id: string | number;
  /** Each recipient by name. Nothing goes to anybody who is not named. */
  recipients: Array<MinutesRecipientInput>;
};

/** How an item came about. */
export type ItemKind =
  /** Shared by phone or in person, logged afterwards */
  | 'LOGGED_AFTERWARDS'
  /** From the referral */
  | 'REFERRAL_ANSWER'
  /** Visit safety */
  | 'SAFETY_LINE'
  /** Do not visit */
  | 'SAFETY_STOP'
  /** Statement */
  | 'STATEMENT'
  /** Urgent release */
  | 'URGENT';

/** Somebody whom a statement concerns. */
export type ItemPersonInput = {
  /** The person. */
  personId: string | number;
  /** What they have to do with it. */
  role: ItemPersonRole;
};

/** What a person has to do with a statement. */
export type ItemPersonRole =
  /** The adult at risk */
  | 'ADULT_AT_RISK'
  /** Carer */
  | 'CARER'
  /** A child at risk (goes to children’s services at once) */
  | 'CHILD_AT_RISK'
  /** Convicted */
  | 'CONVICTED'
  /** Lives in the household */
  | 'HOUSEHOLD'
  /** Mentioned for another reason */
  | 'OTHER'
  /** A source of risk */
  | 'SOURCE_OF_RISK'
  /** Suspect */
  | 'SUSPECT'
  /** Victim */
  | 'VICTIM'
  /** Witness */
  | 'WITNESS';

/** One statement of your agency and one recipient. */
export type ItemRecipientInput = {
  /** Its function. */
  agencyFunction: AgencyFunction;
  /** The recipient. */
  agencyId: string | number;
  /** The statement. */
  itemId: string | number;
};

/** Decides that a letter does not go, with the reason. */
export type KeepBackOutcomeLetterInput = {
  /** The letter. */
  id: string | number;
  /** Why the adult does not get it, and what they are told instead. */
  reason: string;
  /** The version you saw. */
  version: number;
};

/** The owner’s own lawful basis for one disclosure, all five layers. Leave it out to take the usual one of the policy table. */
export type LawfulBasisInput = {
  /** Warnings that you read and go on from: SCH1_18_AFTER_REFUSAL. Kept with the basis. */
  acknowledged?: Array<string> | null | undefined;
  /** Article 6, under UK GDPR. */
  art6?: Article6 | null | undefined;
  /** Article 9, for health and private life. */
  art9?: Article9 | null | undefined;
  /** Layer 3: why a duty of confidence allows it. */
  confidentialityBases: Array<ConfidentialityBasis>;
  /** Layer 1: at least one power or duty. */
  gatewayCodes: Array<Gateway>;
  /** The function, order, notice or request, where a power needs one. */
  gatewayNote?: string | null | undefined;
  /** Layer 4: whether sharing less, or without a name, was thought of. */
  lessIntrusiveConsidered: boolean;
  /** Layer 4: why it is needed. */
  necessityText?: string | null | undefined;
  /** Layer 4: why this much, to these agencies. */
  proportionalityText?: string | null | undefined;
  /** Layer 2: which data protection law. */
  regime: DataProtectionRegime;
  /** Reference of the stored request, with the recognised legitimate interest of answering one. */
  requestId?: string | null | undefined;
  /** Schedule 1 conditions. */
  sch1?: Array<Schedule1> | null | undefined;
  /** Why consent is not relied on, with paragraph 18. */
  sch1Paragraph18Reason?: Paragraph18Reason | null | undefined;
  /** Schedule 8 conditions, under Part 3. */
  sch8?: Array<Schedule8> | null | undefined;
  /** Section 35, under Part 3. */
  section35?: Section35 | null | undefined;
  /** Under Part 3, for what is sensitive. */
  strictNecessityText?: string | null | undefined;
  /** With the recognised legitimate interest of safeguarding. */
  vulnerableReason?: VulnerableReason | null | undefined;
};

/** What a letter to the adult is about. */
export type LetterKind =
  /** That the case closes */
  | 'CLOSURE'
  /** What a meeting agreed */
  | 'OUTCOME';

/** How a letter reaches the adult. */
export type LetterRoute =
  /** Given by hand */
  | 'BY_HAND'
  /** By e-mail */
  | 'EMAIL'
  /** By post */
  | 'POST'
  /** Read aloud and explained */
  | 'READ_ALOUD'
  /** Through an advocate */
  | 'THROUGH_ADVOCATE';

/** Where a letter to the adult stands. */
export type LetterState =
  /** Approved by the chair */
  | 'APPROVED'
  /** Being written */
  | 'DRAFT'
  /** Not sent, with the reason */
  | 'NOT_SENT'
  /** Has gone */
  | 'SENT';

/** Somebody who matters in the person’s life. */
export type LinkPeopleInput = {
  /** What others should know. */
  note?: string | null | undefined;
  /** The other person’s name, where there is no record. */
  otherName?: string | null | undefined;
  /** The other person’s record, where you may see one. */
  otherPersonId?: string | number | null | undefined;
  /** The person, of your agency. */
  personId: string | number;
  /** What the other person is to this one. One of: PARTNER, EX_PARTNER, PARENT, CHILD, SIBLING, OTHER_RELATIVE, CARER, CARED_FOR, NEIGHBOUR, FRIEND, LANDLORD, TENANT, PROFESSIONAL, OTHER. */
  relationship: string;
  /** A UUID that you make for each submission: sent twice, it gives one result. */
  submissionId?: string | number | null | undefined;
};

/** The second pair of eyes on a block of somebody who keeps the record. */
export type LookAtBlockInput = {
  /** The block. */
  id: string | number;
  /** False ends it. */
  isRight: boolean;
  /** Why. */
  reason: string;
  /** The version that you saw. Somebody else’s change since then is answered with CONFLICT. */
  version: number;
};

/** What was found on looking at an emergency opening. */
export type LookAtEmergencyOpeningInput = {
  /** The review. */
  id: string | number;
  /** What you found. */
  outcome: EmergencyOutcome;
  /** What you found and what you checked it against. */
  text: string;
  /** The version that you saw. Somebody else’s change since then is answered with CONFLICT. */
  version: number;
};

/** The second pair of eyes on a restriction. */
export type LookAtRestrictionInput = {
  /** The restriction. */
  id: string | number;
  /** False ends it. */
  isRight: boolean;
  /** The version that you saw. Somebody else’s change since then is answered with CONFLICT. */
  version: number;
};

/** The second look at an urgent release. */
export type LookAtUrgentReleaseInput = {
  /** The urgent release. */
  id: string | number;
  /** Upheld, or closed for the future. */
  outcome: SecondLookOutcome;
  /** Why. Needed when it is closed. */
  reason?: string | null | undefined;
  /** The version that you saw. Somebody else’s change since then is answered with CONFLICT. */
  version: number;
};

/** The marking of what somebody brings. Concord holds OFFICIAL only. */
export type Marking =
  /** OFFICIAL-SENSITIVE */
  | 'OFFICIAL_SENSITIVE'
  /** SECRET */
  | 'SECRET'
  /** TOP SECRET */
  | 'TOP_SECRET';

/** Who is in the room during a part of a meeting. */
export type MeetingPartKind =
  /** Everybody */
  | 'ALL'
  /** Professionals, without the adult */
  | 'WITHOUT_ADULT'
  /** With the adult */
  | 'WITH_ADULT';

/** A step of a meeting, with its reason. */
export type MeetingReasonInput = {
  /** The meeting. */
  id: string | number;
  /** Why. It is shown to everybody invited, or in the minutes: without personal details. */
  reason: string;
};

/** The day of the next review. */
export type MeetingReviewInput = {
  /** The meeting. */
  id: string | number;
  /** The day. */
  on: string;
};

/** Where a meeting stands. */
export type MeetingStatus =
  /** Adjourned */
  | 'ADJOURNED'
  /** Ended, to be completed */
  | 'AWAITING_COMPLETION'
  /** Cancelled */
  | 'CANCELLED'
  /** Finished */
  | 'FINISHED'
  /** In progress */
  | 'OPEN'
  /** Planned */
  | 'PLANNED';

/** What somebody did with a copy. */
export type MinutesAccessKind =
  /** Opened it */
  | 'OPENED'
  /** Printed it */
  | 'PRINTED';

/** Who may have a block of minutes. It never reaches anybody who may not see what the block quotes. */
export type MinutesAudienceInput = {
  /** The agencies chosen, with CHOSEN. */
  agencies?: Array<AudienceAgencyInput> | null | undefined;
  /** Whoever may see its sources, everybody at the table, or the agencies chosen. */
  open: MinutesAudienceKind;
};

/** Who may have a block of minutes. */
export type MinutesAudienceKind =
  /** The agencies chosen, of those who may see everything it quotes */
  | 'CHOSEN'
  /** Whoever may see everything it quotes; only for a block that quotes */
  | 'SOURCES'
  /** Everybody at the table who may see everything it quotes */
  | 'TABLE';

/** What a block of minutes records. */
export type MinutesBlockKind =
  /** Action */
  | 'ACTION'
  /** Who was there */
  | 'ATTENDANCE'
  /** If things go wrong, and out of hours */
  | 'CONTINGENCY'
  /** Decision */
  | 'DECISION'
  /** Discussion */
  | 'DISCUSSION'
  /** Information from an agency */
  | 'INFORMATION'
  /** Plan */
  | 'PLAN'
  /** Next review */
  | 'REVIEW'
  /** Risk */
  | 'RISK'
  /** Visit safety */
  | 'SAFETY'
  /** Opening statement */
  | 'STATEMENT';

/** One recipient, named. */
export type MinutesRecipientInput = {
  /** In which function. */
  agencyFunction: AgencyFunction;
  /** The agency. */
  agencyId: string | number;
  /** The product: one of the forum’s codes. */
  product: string;
};

/** Where a version of minutes stands. */
export type MinutesState =
  /** Approved by the chair */
  | 'APPROVED'
  /** Draft */
  | 'DRAFT'
  /** Issued */
  | 'ISSUED'
  /** Replaced by a newer version */
  | 'SUPERSEDED';

/** Another place for a block of draft minutes. */
export type MoveMinutesBlockInput = {
  /** The block it goes after; first when left out. */
  afterId?: string | number | null | undefined;
  /** The block. */
  id: string | number;
  /** The version of the block you saw. */
  version: number;
};

/** Moves a review to another day. */
export type MoveReviewInput = {
  /** The case file. */
  caseFileId: string | number;
  /** The new day, within the longest the forum goes without a review. */
  dueOn: string;
  /** Why it is moved. */
  reason: string;
};

/** The responsible agency names the person who does it. */
export type NameActionOwnerInput = {
  /** The action. */
  id: string | number;
  /** Somebody of the responsible agency. */
  ownerPractitionerId: string | number;
  /** The version you saw. */
  version: number;
};

/** Names one more reader of what a law closes. */
export type NameBarReaderInput = {
  /** What it is about. */
  itemId: string | number;
  /** The colleague. */
  practitionerId: string | number;
  /** Why they need to read it. */
  reason: string;
};

/** Names one more person for a restricted record. */
export type NameForRecordInput = {
  /** The restriction. */
  id: string | number;
  /** Who may see it as well. */
  practitionerId: string | number;
  /** The version that you saw. Somebody else’s change since then is answered with CONFLICT. */
  version: number;
};

/** Why somebody is not told, or not yet. */
export type NotInformReason =
  /** Telling them would put others at more risk */
  | 'INCREASES_RISK_TO_OTHERS'
  /** Telling them would put them at more risk */
  | 'INCREASES_RISK_TO_PERSON'
  /** They could not understand it. Tell their attorney or advocate */
  | 'LACKS_CAPACITY'
  /** The law forbids telling them */
  | 'LEGAL_RESTRICTION'
  /** Telling them would get in the way of preventing or detecting crime */
  | 'PREJUDICES_CRIME_PREVENTION'
  /** They cannot be reached */
  | 'UNCONTACTABLE';

/** Why somebody was deliberately not asked. */
export type NotSoughtReason =
  /** There was no time */
  | 'EMERGENCY_NO_TIME'
  /** Something else */
  | 'OTHER'
  /** The law requires the sharing whatever they say */
  | 'STATUTORY_DUTY'
  /** They could not be reached */
  | 'UNCONTACTABLE'
  /** Asking would increase the risk */
  | 'WOULD_INCREASE_RISK'
  /** Asking would get in the way of preventing or detecting crime */
  | 'WOULD_PREJUDICE_CRIME_PREVENTION';

/** To whom something written in a meeting is open. */
export type NoteAudience =
  /** The agencies named */
  | 'CHOSEN'
  /** The agencies of those in the room now */
  | 'PRESENT'
  /** Everybody at the table; with sources, those who may see every source */
  | 'TABLE';

/** An answer about a person’s national data opt-out. */
export type NoteNationalOptOutInput = {
  /** When it was checked. */
  checkedOn: string;
  /** Whether they opted out. */
  optedOut: boolean;
  /** The person. */
  personId: string | number;
  /** Where the answer comes from. */
  source: OptOutSource;
  /** The same submission twice writes once. */
  submissionId?: string | number | null | undefined;
};

/** Notes that an area or service outside Concord takes the person on. */
export type NoteReceivingAcceptedInput = {
  /** The closure. */
  id: string | number;
  /** Who said so, when, how, and what they know. */
  note: string;
  /** The version you saw. */
  version: number;
};

/** What a notice is about. */
export type NoticeKind =
  /** An action has been accepted, refused or completed */
  | 'ACTION_ANSWERED'
  /** An action of yours is due */
  | 'ACTION_DUE'
  /** An action is waiting for your answer */
  | 'ACTION_OFFERED'
  /** An agreed action needs your attention */
  | 'ACTION_OVERDUE'
  /** A case is presented to your agency without a name */
  | 'ANONYMISED_PRESENTED'
  /** A presentation without a name is waiting for a second reader */
  | 'ANONYMISED_TO_CLEAR'
  /** A case has been assigned to you */
  | 'CASE_ASSIGNED'
  /** A case your agency works on has been closed */
  | 'CASE_CLOSED'
  /** Somebody has declared a conflict of interest */
  | 'CONFLICT_DECLARED'
  /** Consent has changed on a case you work on */
  | 'CONSENT_CHANGED'
  /** Something about consent is waiting for you */
  | 'CONSENT_TASK'
  /** Something about consent should have been done by now */
  | 'CONSENT_TASK_OVERDUE'
  /** An agency has recorded that it disagrees with minutes */
  | 'DISAGREEMENT_RECORDED'
  /** An emergency opening was found not to be justified */
  | 'EMERGENCY_NOT_JUSTIFIED'
  /** An emergency opening has not been looked at in time */
  | 'EMERGENCY_OVERDUE'
  /** An emergency opening is waiting for you to look at it */
  | 'EMERGENCY_TO_LOOK_AT'
  /** Your agency has an incident to look into */
  | 'INCIDENT_OPENED'
  /** Something that was shared with your agency has been recalled by its owner */
  | 'ITEM_RECALLED'
  /** Something has been shared with your agency */
  | 'ITEM_SHARED'
  /** A meeting you are invited to has changed */
  | 'MEETING_CHANGED'
  /** You are invited to a meeting */
  | 'MEETING_INVITED'
  /** Minutes have been issued to your agency */
  | 'MINUTES_ISSUED'
  /** Minutes of a meeting you attended have a new version */
  | 'MINUTES_REPLACED'
  /** Draft minutes are waiting for you */
  | 'MINUTES_TO_CHECK'
  /** A question of yours about passing something on has been answered */
  | 'ONWARD_ANSWERED'
  /** A partner asks whether something of your agency’s may be passed on */
  | 'ONWARD_ASKED'
  /** A request of yours to share without consent has been answered */
  | 'OVERRIDE_ANSWERED'
  /** A decision to share without consent has been reviewed */
  | 'OVERRIDE_REVIEWED'
  /** Sharing without consent ends soon unless your agency confirms it */
  | 'OVERRIDE_TO_CONFIRM'
  /** A request to share without consent is waiting for you */
  | 'OVERRIDE_TO_DECIDE'
  /** A decision to share without consent is waiting for review */
  | 'OVERRIDE_TO_REVIEW'
  /** A partner has asked your agency a question */
  | 'PARTNER_ASKED'
  /** Two records may be about one person */
  | 'PERSON_MATCH'
  /** A shared plan has been issued to your agency */
  | 'PLAN_ISSUED'
  /** A change of the sharing policy that you proposed has been decided */
  | 'POLICY_DECIDED'
  /** A change of the sharing policy is waiting for a decision */
  | 'POLICY_TO_DECIDE'
  /** A record your agency received has been corrected */
  | 'RECORD_CORRECTED'
  /** A referral of yours has been answered */
  | 'REFERRAL_ANSWERED'
  /** A referral is waiting for triage */
  | 'REFERRAL_RECEIVED'
  /** An agency has answered before a meeting */
  | 'RETURN_RECEIVED'
  /** Your agency’s information is asked for before a meeting */
  | 'RETURN_REQUESTED'
  /** A review is due */
  | 'REVIEW_DUE'
  /** Somebody could not be asked to a case. Look at who sits there */
  | 'SEAT_REFUSED'
  /** Who may see a record is waiting for a second pair of eyes */
  | 'SECOND_EYES_NEEDED'
  /** An urgent release is waiting for a second look */
  | 'SECOND_LOOK_DUE'
  /** Nobody looked at an urgent release in time */
  | 'SECOND_LOOK_LAPSED'
  /** Something that was shared with your agency is no longer shared */
  | 'SHARING_ENDED'
  /** A closure is waiting for a signature or an acceptance */
  | 'SIGN_OFF_ASKED'
  /** Advice about staff safety has changed */
  | 'STAFF_SAFETY'
  /** Training or a document of your agency is due soon */
  | 'STANDING_DUE'
  /** Training or a document of your agency is overdue */
  | 'STANDING_OVERDUE'
  /** Nobody has yet told a person what was shared about them */
  | 'TELLING_OVERDUE'
  /** Something urgent has been shared with your agency */
  | 'URGENT_RELEASE';

/** What a reader of an item must heed. */
export type ObligationCode =
  /** CONDITIONS */
  | 'CONDITIONS'
  /** EMERGENCY */
  | 'EMERGENCY'
  /** NO_COPY */
  | 'NO_COPY'
  /** NO_ONWARD */
  | 'NO_ONWARD'
  /** OVERRIDE */
  | 'OVERRIDE'
  /** THIRD_PARTY */
  | 'THIRD_PARTY'
  /** WATERMARK */
  | 'WATERMARK';

/** Asks somebody at the table to be the lead professional. */
export type OfferLeadInput = {
  /** The case file. */
  caseFileId: string | number;
  /** Who is asked. They need a seat first. */
  practitionerId: string | number;
  /** Why them: often whoever the adult gets on with best. */
  reason?: string | null | undefined;
};

/** What an owner says to a request to pass something on. */
export type OnwardAnswer =
  /** No */
  | 'NO'
  /** Yes, we share it with them ourselves */
  | 'YES';

/** Where a request to pass something on stands. Silence is no. */
export type OnwardRequestState =
  /** No */
  | 'NO'
  /** No answer by the day it was due, which means no */
  | 'NO_ANSWER'
  /** The owner has not answered yet. Until they do, the answer is no */
  | 'WAITING'
  /** Yes: the owner shared it themselves */
  | 'YES';

/** Where an answer about the national data opt-out comes from. */
export type OptOutSource =
  /** The national service */
  | 'NATIONAL_SERVICE'
  /** Another record */
  | 'OTHER_RECORD'
  /** The person said so */
  | 'PERSON_SAID';

/** The law that lets the owner agency share. */
export type OverrideGateway =
  /** The agency’s own functions (for a charity or company, its objects) */
  | 'AGENCY_FUNCTIONS'
  /** Children Act 1989, sections 17 and 47 */
  | 'CA1989_S47_S17'
  /** Children’s Wellbeing and Schools Act 2026 (child information sharing) */
  | 'CA2004_CWSA2026'
  /** Children Act 2004, sections 10 and 11 */
  | 'CA2004_S10_S11'
  /** Care Act 2014, sections 6 and 7 (co-operation) */
  | 'CARE2014_S6_7'
  /** Care Act 2014, section 42 (enquiry) */
  | 'CARE2014_S42'
  /** Care Act 2014, section 45 (request by a safeguarding adults board) */
  | 'CARE2014_S45'
  /** Crime and Disorder Act 1998, section 115 */
  | 'CDA1998_S115'
  /** Criminal Justice Act 2003, section 325 */
  | 'CJA2003_S325'
  /** Common law policing powers */
  | 'COMMON_LAW_POLICE'
  /** Notice of a coroner */
  | 'CORONER'
  /** Order of a court */
  | 'COURT_ORDER'
  /** Housing Act 1996, section 213B (duty to refer) */
  | 'HA1996_S213B'
  /** Health and Social Care Act 2012, section 251B */
  | 'HSCA2012_S251B'
  /** Requirement of the Information Commissioner or another regulator */
  | 'ICO_OR_REGULATOR'
  /** Mental Capacity Act 2005, sections 4 and 5 */
  | 'MCA2005_S4_S5'
  /** Mental Health Act 1983 */
  | 'MHA1983'
  /** Offender Management Act 2007, section 14 */
  | 'OMA2007_S14'
  /** Police, Crime, Sentencing and Courts Act 2022, Chapter 3A (victim information request) */
  | 'PCSCA2022_CH3A'
  /** Police, Crime, Sentencing and Courts Act 2022, section 16 (serious violence duty) */
  | 'PCSCA2022_SVD';

/** Why an owner may share although the person said no. */
export type OverrideGround =
  /** A child is at risk */
  | 'CHILD_AT_RISK'
  /** Somebody is putting the person under pressure */
  | 'COERCION_UNDUE_INFLUENCE'
  /** The person cannot decide this, and it is in their best interests */
  | 'LACKS_CAPACITY_BEST_INTERESTS'
  /** Danger to the public, such as fire, weapons or infestation */
  | 'PUBLIC_HEALTH_OR_SAFETY'
  /** Serious crime, to prevent or detect it */
  | 'SERIOUS_CRIME'
  /** Serious harm to somebody else */
  | 'SERIOUS_HARM_OTHERS'
  /** Serious harm to the person, and doubt whether they can decide freely */
  | 'SERIOUS_HARM_SELF_CAPACITY_DOUBT'
  /** A legal duty or a court order */
  | 'STATUTORY_DUTY_OR_ORDER';

/** A decision with its reason. */
export type OverrideReasonInput = {
  /** The override. */
  id: string | number;
  /** Why. */
  reason: string;
  /** The version that you saw. Somebody else’s change since then is answered with CONFLICT. */
  version: number;
};

/** What the reviewer found. */
export type OverrideReviewOutcome =
  /** It should not have been shared */
  | 'NOT_UPHELD'
  /** It was right to share */
  | 'UPHELD'
  /** It was right to share, and there is something to learn */
  | 'UPHELD_WITH_LEARNING';

/** Where a request to share without consent stands now. */
export type OverrideStanding =
  /** In force */
  | 'ACTIVE'
  /** Closed: the person agreed */
  | 'CONSENTED'
  /** Stopped: not upheld by its reviewer */
  | 'ENDED_BY_REVIEW'
  /** Ran out: not confirmed at the review */
  | 'EXPIRED'
  /** Let go at the review */
  | 'LAPSED'
  /** Refused by the authoriser */
  | 'REFUSED'
  /** Waiting for an authoriser */
  | 'REQUESTED'
  /** Stopped by its owner */
  | 'REVOKED'
  /** Taken back before it was decided */
  | 'WITHDRAWN';

/** Why confidence may be set aside. */
export type OverridingBasis =
  /** Best interests under the Mental Capacity Act */
  | 'BEST_INTERESTS_MCA'
  /** A court order */
  | 'COURT_ORDER'
  /** Overriding public interest: serious crime */
  | 'PUBLIC_INTEREST_SERIOUS_CRIME'
  /** Overriding public interest: risk of serious harm */
  | 'PUBLIC_INTEREST_SERIOUS_HARM'
  /** A statutory duty */
  | 'STATUTORY_DUTY';

/** Why consent is not relied on, with Schedule 1 paragraph 18. */
export type Paragraph18Reason =
  /** The person cannot give consent */
  | 'CANNOT_GIVE'
  /** Consent cannot reasonably be obtained */
  | 'NOT_REASONABLE_TO_OBTAIN'
  /** Asking would prejudice the protection */
  | 'WOULD_PREJUDICE';

/** Somebody to invite: one of a practitioner, a team, or a guest. */
export type ParticipantInput = {
  /** In what standing they come. */
  capacity: Capacity;
  /** For a chair: their grade, as a code of the forum. */
  grade?: string | null | undefined;
  /** Somebody without an account, such as the adult or a relative. */
  guest?: GuestInput | null | undefined;
  /** A named practitioner. */
  practitionerId?: string | number | null | undefined;
  /** The seat of the forum they fill. */
  seatKey?: string | null | undefined;
  /** A team with duty cover; one of its members takes the place. */
  teamId?: string | number | null | undefined;
};

/** On what the asker tells others who is meant. */
export type PartnerAskBasis =
  /** A legal duty or power names this exchange */
  | 'LEGAL_DUTY'
  /** The person agreed that we ask */
  | 'PERSON_AGREED'
  /** To prevent or detect crime */
  | 'PREVENT_CRIME'
  /** To protect an adult at risk */
  | 'PROTECT_ADULT'
  /** To protect a child */
  | 'PROTECT_CHILD';

/** What tells the asked agencies who is meant. */
export type PartnerAskIdentity =
  /** Date of birth */
  | 'BORN_ON'
  /** Name */
  | 'NAME'
  /** NHS number */
  | 'NHS_NUMBER';

/** What happened to a risk or a plan entry. */
export type PlanChange =
  /** Worded anew */
  | 'CHANGED'
  /** Confirmed as still correct */
  | 'CONFIRMED'
  /** Taken out */
  | 'WITHDRAWN'
  /** Written */
  | 'WRITTEN';

/** How far a change of the policy table has come. */
export type PolicyChangeState =
  /** Approved */
  | 'APPROVED'
  /** Waits for a second person */
  | 'PROPOSED'
  /** Refused */
  | 'REFUSED'
  /** Taken back */
  | 'WITHDRAWN';

/** What a row should offer. */
export type PolicySettingInput = {
  /** Article 6, under UK GDPR. */
  art6?: Article6 | null | undefined;
  /** Article 9, under UK GDPR. */
  art9?: Article9 | null | undefined;
  /** Why a duty of confidence may allow it, the usual first. */
  confidentialityBases: Array<ConfidentialityBasis>;
  /** Powers and duties, the usual one first. */
  gatewayCodes: Array<Gateway>;
  /** What the person is told. */
  inform: InformPractice;
  /** What an owner checks before keeping it. */
  note: string;
  /** Whether sharing against a refusal may be asked for. */
  overrideUsed: boolean;
  /** Which data protection law. */
  regime: DataProtectionRegime;
  /** Schedule 1 conditions, the usual first. */
  sch1?: Array<Schedule1> | null | undefined;
  /** Schedule 8 conditions, under Part 3. */
  sch8?: Array<Schedule8> | null | undefined;
};

/** Presents a case without a name to agencies that do not sit at the table of its record. */
export type PresentAnonymisedInput = {
  /** The presentation. */
  id: string | number;
  /** Who hears it. */
  recipients: Array<RecalledFromInput>;
  /** The version that you saw. Somebody else’s change since then is answered with CONFLICT. */
  version: number;
};

/** What decides who would see an item, before it is saved. */
export type PreviewAudienceInput = {
  /** Whether it is about a child at risk. */
  aboutChildAtRisk?: boolean | null | undefined;
  /** The case file. */
  caseFileId: string | number;
  /** What it is about. */
  category: Category;
  /** Whether it was given in confidence; yes when left out. */
  confidential?: boolean | null | undefined;
  /** Asks for an urgent release. */
  isUrgent?: boolean | null | undefined;
  /** Who receives it. Empty keeps it with your agency. */
  recipients: Array<RecipientInput>;
  /** Who would come to harm; the adult alone when left out. */
  riskTo?: RiskTo | null | undefined;
  /** Whether agencies that join later get it as the forum’s table says. */
  sharesByDefault?: boolean | null | undefined;
};

/** A text that is not written yet, and to whom it would be open. */
export type PreviewTextAudienceInput = {
  /** To whom it would be open. */
  audience: ComposedAudienceInput;
  /** The case file. */
  caseFileId: string | number;
  /** The items it would rest on. Nobody gets it who may not see them all. */
  sourceItemIds?: Array<string | number> | null | undefined;
};

/** Why an agency is proposed for a copy. */
export type ProposalReason =
  /** Was at the meeting */
  | 'ATTENDED'
  /** Has an action */
  | 'HAS_ACTION'
  /** Sent a report */
  | 'SENT_REPORT';

/** Proposes a change of one row of the policy table. It does nothing until somebody else approves it. */
export type ProposePolicyChangeInput = {
  /** The forum. */
  forumCode: string;
  /** The sector of the owner. */
  ownerSector: Sector;
  /** Why. */
  reason: string;
  /** What the row should offer. */
  setting: PolicySettingInput;
  /** A UUID that you make for each submission: sent twice, it gives one result. */
  submissionId?: string | number | null | undefined;
  /** From when. It is never used before somebody approves it. */
  validFrom: string;
};

/** A rating on the forum’s own scale: likelihood and impact at a moment on a matrix, or a level for a group in a setting on a ladder. */
export type RateRiskInput = {
  /** What is in place that the rating counts on. */
  controls?: string | null | undefined;
  /** With whom you disagree and why, in the words of whoever disagrees. */
  disagreement?: string | null | undefined;
  /** On a ladder: who is at risk, a group code of the scale. */
  group?: string | null | undefined;
  /** On a matrix: how bad, a code of the scale. */
  impact?: string | null | undefined;
  /** On a ladder: the level, a code of the scale. */
  level?: string | null | undefined;
  /** On a matrix: how likely, a code of the scale. */
  likelihood?: string | null | undefined;
  /** The meeting in which it was rated, if it was. */
  meetingId?: string | number | null | undefined;
  /** On a matrix: when, such as INITIAL, CURRENT or TARGET. */
  moment?: string | null | undefined;
  /** Why this level. */
  reason: string;
  /** The risk. */
  riskId: string | number;
  /** On a ladder: where, a setting code of the scale. */
  setting?: string | null | undefined;
  /** Whose rating it is. */
  source: RatingSource;
  /** The same id sent twice gives one result. */
  submissionId?: string | number | null | undefined;
};

/** Whose rating it is. Ratings stand beside each other and are never averaged. */
export type RatingSource =
  /** The agency’s own rating */
  | 'AGENCY'
  /** Agreed by the meeting */
  | 'MEETING';

/** Why a reason should be looked at twice. */
export type ReasonWarningKind =
  /** Made of stock phrases */
  | 'HOLLOW'
  /** The same as in an earlier request */
  | 'SAME_AS_BEFORE';

/** Takes an item back from some recipients or from all. It closes for them at once; what was issued with it stays and says so. */
export type RecallItemInput = {
  /** The item. */
  id: string | number;
  /** What the record should say beside the reason. Recipients do not see it. */
  note?: string | null | undefined;
  /** Why. */
  reason: RecallReason;
  /** From whom; everybody when left out. */
  recipients?: Array<RecalledFromInput> | null | undefined;
  /** The version that you saw. Somebody else’s change since then is answered with CONFLICT. */
  version: number;
};

/** Why an owner takes back what it shared. */
export type RecallReason =
  /** The words put somebody who told us in danger */
  | 'DANGER_TO_SOURCE'
  /** The words are wrong */
  | 'ERROR'
  /** It is not needed any more */
  | 'NO_LONGER_NEEDED'
  /** The person asked us to, or consent changed */
  | 'PERSON_ASKED'
  /** Sharing the words was unlawful */
  | 'UNLAWFUL'
  /** It went to an agency that does not need it */
  | 'WRONG_RECIPIENT';

/** An agency and function from whom an item is taken back. */
export type RecalledFromInput = {
  /** The function of that agency. */
  agencyFunction: AgencyFunction;
  /** The agency. */
  agencyId: string | number;
};

/** An agency and function to whom its owner gives an item. */
export type RecipientInput = {
  /** The function of that agency. */
  agencyFunction: AgencyFunction;
  /** The agency. */
  agencyId: string | number;
  /** OWNER, CONSENT or STATUTORY; the forum’s usual one when left out. */
  basis?: ReleaseBasis | null | undefined;
};

/** A document of your agency. It takes the place of the one before. */
export type RecordAgencyDocumentInput = {
  /** Since when it is in force. A calendar date such as 1961-04-30. */
  inForceOn: string;
  /** What it is. */
  kind: AgencyDocumentKind;
  /** When it is due for review. A calendar date such as 1961-04-30. */
  reviewOn: string;
  /** A UUID that you make for each submission: sent twice, it gives one result. */
  submissionId?: string | number | null | undefined;
  /** Its title and version. */
  title: string;
  /** Where it is kept. */
  whereKept: string;
};

/** Whether somebody attended. */
export type RecordAttendanceInput = {
  /** The place in the meeting. */
  attendanceId: string | number;
  /** Whether they came. */
  status: AttendanceStatus;
};

/** Records what a law closes. Only you and those you name read it; nothing else ever opens it. */
export type RecordBarredItemInput = {
  /** The law that closes it. */
  barKind: StatutoryBar;
  /** The case file. */
  caseFileId: string | number;
  /** Who else of your agency reads it. */
  readers?: Array<BarReaderInput> | null | undefined;
  /** Where it comes from. */
  source: string;
  /** The words. No more than must be kept here. */
  statement: string;
  /** A UUID that you make for each submission: sent twice, it gives one result. */
  submissionId?: string | number | null | undefined;
};

/** An assessment of capacity for one decision. A reasonable belief needs brief grounds and a date for the full record. */
export type RecordCapacityInput = {
  /** Whether the decision is the one about sharing information; no when left out. Only then does it open or close anything. */
  aboutSharing?: boolean | null | undefined;
  /** When. */
  assessedAt: string;
  /** Who assessed. */
  assessedBy: string;
  /** What is in their best interests, and why. */
  bestInterests?: string | null | undefined;
  /** The case file. */
  caseFileId: string | number;
  /** Whether they can communicate a decision by any means. */
  communicates?: boolean | null | undefined;
  /** What shows it. */
  communicatesEvidence?: string | null | undefined;
  /** What was found. */
  conclusion: CapacityConclusion;
  /** The decision the person has to make. */
  decision: string;
  /** A concern about executive function. */
  executiveFunctionConcern?: string | null | undefined;
  /** Whether it comes and goes. */
  fluctuates?: boolean | null | undefined;
  /** By when the full record is made. A calendar date such as 1961-04-30. */
  fullRecordDueOn?: string | null | undefined;
  /** Brief grounds for a reasonable belief. */
  grounds?: string | null | undefined;
  /** What affects their mind or brain, and how it causes this. */
  impairment?: string | null | undefined;
  /** Whether they can keep it in mind long enough. */
  retains?: boolean | null | undefined;
  /** What shows it. */
  retainsEvidence?: string | null | undefined;
  /** When to look at it again. A calendar date such as 1961-04-30. */
  reviewOn?: string | null | undefined;
  /** A UUID that you make for each submission: sent twice, it gives one result. */
  submissionId?: string | number | null | undefined;
  /** What was done to help them decide. */
  supportGiven?: string | null | undefined;
  /** Whether they understand the information. */
  understands?: boolean | null | undefined;
  /** What shows it. */
  understandsEvidence?: string | null | undefined;
  /** Whether they can use or weigh it. */
  weighs?: boolean | null | undefined;
  /** What shows it. */
  weighsEvidence?: string | null | undefined;
};

/** A worry that a family member or carer has raised. Listening needs nobody’s permission. */
export type RecordConcernInput = {
  /** Their own choice: whether the adult may know that they raised it. */
  adultMayKnow: boolean;
  /** The case file it belongs to, where there is one. */
  caseFileId?: string | number | null | undefined;
  /** How to reach them with the reply, safely. */
  howToReply?: string | null | undefined;
  /** Their own choice: whether other agencies at the table may read it. */
  otherAgenciesMayKnow: boolean;
  /** The person it is about. */
  personId: string | number;
  /** Who raised it. */
  raisedBy: string;
  /** What they are to the person. One of: PARTNER, EX_PARTNER, PARENT, CHILD, SIBLING, OTHER_RELATIVE, CARER, CARED_FOR, NEIGHBOUR, FRIEND, LANDLORD, TENANT, PROFESSIONAL, OTHER. */
  relationship: string;
  /** A UUID that you make for each submission: sent twice, it gives one result. */
  submissionId?: string | number | null | undefined;
  /** What they said, in their words. */
  words: string;
};

/** What the person said about sharing, or why they were not asked. */
export type RecordConsentInput = {
  /** How they were asked, where no answer has come yet. */
  askedChannel?: AskedChannel | null | undefined;
  /** What was tried, where they could not be reached. */
  attempts?: Array<ConsentAttemptInput> | null | undefined;
  /** Whether it covers this decision. */
  authorityInScope?: boolean | null | undefined;
  /** Whether it is registered. */
  authorityRegistered?: boolean | null | undefined;
  /** Whether the document giving authority was seen. */
  authoritySeen?: boolean | null | undefined;
  /** Why sharing is, or is not, in the person’s best interests. */
  bestInterests?: string | null | undefined;
  /** The assessment of capacity that it rests on. */
  capacityAssessmentId?: string | number | null | undefined;
  /** Whether the person could decide this; presumed when left out. */
  capacityBasis?: ConsentCapacityBasis | null | undefined;
  /** What raises a doubt that they can decide this. */
  capacityDoubt?: string | null | undefined;
  /** The case file. */
  caseFileId: string | number;
  /** When to ask again, where no answer has come yet. A calendar date such as 1961-04-30. */
  chaseOn?: string | null | undefined;
  /** Whether somebody may be putting pressure on the person. */
  coercion?: CoercionConcern | null | undefined;
  /** What raised that concern. */
  coercionText?: string | null | undefined;
  /** The agency that the condition names. */
  conditionAgencyId?: string | number | null | undefined;
  /** The topic that the condition names. */
  conditionCategory?: Category | null | undefined;
  /** A condition in the person’s words. */
  conditionText?: string | null | undefined;
  /** What was asked; consent when left out. Views are heard and are no veto. */
  decisionKind?: ConsentDecisionKind | null | undefined;
  /** Where the signed form or the recording is kept. */
  evidence?: string | null | undefined;
  /** Who gave the answer; the person when left out. */
  givenBy?: ConsentGivenBy | null | undefined;
  /** Their name, where it was not the person. */
  giverName?: string | null | undefined;
  /** Who interpreted. */
  interpreter?: string | null | undefined;
  /** The language it was said in, where that was not English. */
  language?: string | null | undefined;
  /** Why it is recorded more than 7 days later. */
  lateReason?: string | null | undefined;
  /** How it was given. */
  method?: ConsentMethod | null | undefined;
  /** Why the person was not asked. */
  notSoughtReason?: NotSoughtReason | null | undefined;
  /** When the person said it. */
  obtainedAt: string;
  /** Who asked the person. */
  obtainedBy?: string | null | undefined;
  /** What the person wants to come of it. */
  outcomesWanted?: string | null | undefined;
  /** What was explained before the person answered. */
  questionsExplained?: Array<ExplainedQuestion> | null | undefined;
  /** The reason in words. */
  reason?: string | null | undefined;
  /** When to ask again. A calendar date such as 1961-04-30. */
  reviewOn?: string | null | undefined;
  /** Whether the risks of not sharing were explained. */
  risksExplained?: boolean | null | undefined;
  /** How to reach the person safely about this. */
  safeContact?: string | null | undefined;
  /** What was agreed or refused, line by line. */
  scopes?: Array<ConsentScopeInput> | null | undefined;
  /** With suspected pressure: practitioners who may be behind it or are near somebody who is. They lose sight of the case at once; nobody is told why. */
  shutOutIds?: Array<string | number> | null | undefined;
  /** What was said or done. */
  state: ConsentState;
  /** A UUID that you make for each submission: sent twice, it gives one result. */
  submissionId?: string | number | null | undefined;
  /** Earlier events that this one takes back. A no about something stands until it is taken back. */
  supersedesIds?: Array<string | number> | null | undefined;
  /** What the person wants, in their words. */
  wishes?: string | null | undefined;
  /** Who else was there and heard it. */
  witness?: string | null | undefined;
  /** The words that were used. */
  wordsUsed?: string | null | undefined;
};

/** A decision of the meeting. */
export type RecordDecisionInput = {
  /** What the adult says about it. */
  adultsView?: string | null | undefined;
  /** For CHOSEN: the agencies. */
  agencies?: Array<AudienceAgencyInput> | null | undefined;
  /** The agency named, where the outcome needs one. */
  agencyId?: string | number | null | undefined;
  /** To whom it is open. */
  audience: NoteAudience;
  /** Which decision of the forum. */
  decisionKey: string;
  /** Legal options considered, as codes of the forum. */
  legalOptions?: Array<string> | null | undefined;
  /** The meeting. */
  meetingId: string | number;
  /** What else was considered, and why it was not chosen. */
  optionsConsidered?: string | null | undefined;
  /** The outcome, as a code of the forum. */
  outcome?: string | null | undefined;
  /** Why. A meeting cannot be finished without it. */
  rationale?: string | null | undefined;
  /** Items on which it rests. Only those who may see all of them can read the decision. */
  reliedOn?: Array<string | number> | null | undefined;
  /** The same id sent twice gives one result. */
  submissionId?: string | number | null | undefined;
};

/** Your agency does not agree with minutes that it was sent. */
export type RecordDisagreementInput = {
  /** The block it is about; left out for the minutes as a whole. */
  blockId?: string | number | null | undefined;
  /** Your agency’s copy. */
  copyId: string | number;
  /** Whether everybody at the table reads it. Otherwise only those who keep the record. */
  openToTable: boolean;
  /** The same id sent twice gives one result. */
  submissionId?: string | number | null | undefined;
  /** What you do not agree with, and why. */
  words: string;
};

/** An agency does not agree with a decision. */
export type RecordDissentInput = {
  /** The agency; yours when left out. */
  agencyId?: string | number | null | undefined;
  /** The decision. */
  decisionId: string | number;
  /** What the agency says, in its own words. */
  words: string;
};

/** Somebody who lives with a person of your agency. */
export type RecordHouseholdMemberInput = {
  /** Whether they are, or may be, at risk. One of: YES, NO, NOT_ASKED, PREFER_NOT_TO_SAY, UNKNOWN. */
  atRisk?: string | null | undefined;
  /** Date of birth, where it is known. A calendar date such as 1961-04-30. */
  bornOn?: string | null | undefined;
  /** For an unborn child: when it is expected. A calendar date such as 1961-04-30. */
  dueOn?: string | null | undefined;
  /** Child, unborn child or other adult. One of: CHILD, UNBORN_CHILD, OTHER_ADULT. */
  kind: string;
  /** Name, where it is known. An unborn child has none. */
  name?: string | null | undefined;
  /** What others should know. Facts about a child at risk belong in the referral, from where they go to children’s services. */
  note?: string | null | undefined;
  /** The person. */
  personId: string | number;
  /** What they are to the person. One of: PARTNER, EX_PARTNER, PARENT, CHILD, SIBLING, OTHER_RELATIVE, CARER, CARED_FOR, NEIGHBOUR, FRIEND, LANDLORD, TENANT, PROFESSIONAL, OTHER. */
  relationship?: string | null | undefined;
  /** A UUID that you make for each submission: sent twice, it gives one result. */
  submissionId?: string | number | null | undefined;
};

/** One statement, with what a reader must know to weigh and handle it. */
export type RecordItemInput = {
  /** Whether it is about a child at risk. Then it goes to children’s services at once. */
  aboutChildAtRisk?: boolean | null | undefined;
  /** Fact, opinion, intelligence or told by somebody else. */
  assertion: AssertionType;
  /** The case file. */
  caseFileId: string | number;
  /** What it is about. One statement has one category. */
  category: Category;
  /** Whether it was given in confidence; yes when left out. */
  confidential?: boolean | null | undefined;
  /** The police grading, where there is one. */
  grading?: GradingInput | null | undefined;
  /** What recipients may do with it. */
  handlingCode?: HandlingCode | null | undefined;
  /** Conditions in words; needed with code C. */
  handlingText?: string | null | undefined;
  /** Whether somebody could come to harm if it were known who told you. */
  harmIfSourceKnown?: boolean | null | undefined;
  /** Your agency’s own basis, all five layers; the usual one of the policy table when left out. */
  lawfulBasis?: LawfulBasisInput | null | undefined;
  /** Its marking, OFFICIAL_SENSITIVE when left out. Anything above OFFICIAL is refused and nothing of it is kept. */
  marking?: Marking | null | undefined;
  /** Whether its recipients may not copy it into their own records. */
  noCopies?: boolean | null | undefined;
  /** Whether its recipients may not pass it on. */
  noOnward?: boolean | null | undefined;
  /** When it happened. A calendar date such as 1961-04-30. */
  occurredOn?: string | null | undefined;
  /** Whom it concerns. Police name each person’s role. */
  persons?: Array<ItemPersonInput> | null | undefined;
  /** Who receives it. Empty keeps it with your agency. */
  recipients: Array<RecipientInput>;
  /** Who would come to harm; the adult alone when left out. */
  riskTo?: RiskTo | null | undefined;
  /** Whether agencies that join later get it as the forum’s table says; no when left out. */
  sharesByDefault?: boolean | null | undefined;
  /** Where it comes from. */
  source: string;
  /** Whether somebody checked that nothing in it tells who the source is. Needed for intelligence of police and probation. */
  sourceProtected?: boolean | null | undefined;
  /** The words. Only what the risk needs. */
  statement: string;
  /** A UUID that you make for each submission: sent twice, it gives one result. */
  submissionId?: string | number | null | undefined;
  /** Whether somebody other than the person told you, such as a neighbour or a relative. */
  toldByThirdParty?: boolean | null | undefined;
  /** Whether they told you in confidence. */
  toldInConfidence?: boolean | null | undefined;
  /** What people see to whom it is not released; nothing when left out. */
  withheldStyle?: WithheldStyle | null | undefined;
};

/** A risk that was not recorded before. */
export type RecordRiskInput = {
  /** How the adult sees it, in their own words. */
  adultsView?: string | null | undefined;
  /** Who is at risk: group codes of the forum’s risk scale, at least one. */
  atRisk: Array<string>;
  /** To whom it is open. */
  audience: ComposedAudienceInput;
  /** The agency whose words these are; yours when left out. */
  authorAgencyId?: string | number | null | undefined;
  /** The case file. */
  caseFileId: string | number;
  /** What could happen, how and how soon. */
  description: string;
  /** What the risk is about: a domain code of the forum’s risk scale. */
  domain: string;
  /** What it rests on, from whom and from when. */
  evidence?: string | null | undefined;
  /** The meeting in which it was said, if it was. */
  meetingId?: string | number | null | undefined;
  /** What makes it smaller: strengths, people, routines. */
  protectiveFactors?: string | null | undefined;
  /** The same id sent twice gives one result. */
  submissionId?: string | number | null | undefined;
  /** What sets it off. */
  triggers?: string | null | undefined;
};

/** What a visitor must do to stay safe. */
export type RecordSafetyLineInput = {
  /** The case file. */
  caseFileId: string | number;
  /** Confirms that words which may name an illness or an offence are needed. */
  isConfirmed?: boolean | null | undefined;
  /** Whom to ring instead, with the number. Needed when the line is withheld. */
  ringInstead?: string | null | undefined;
  /** Conduct only: two people, dog, ring first. */
  statement: string;
  /** A UUID that you make for each submission: sent twice, it gives one result. */
  submissionId?: string | number | null | undefined;
  /** Why the line itself must not be shown to partners. They then read "Do not visit. Ring ..." instead. */
  withholdReason?: string | null | undefined;
};

/** That the person was told. */
export type RecordToldInput = {
  /** By whom, how, and what they said. */
  how: string;
  /** The override. */
  id: string | number;
  /** When they were told. A calendar date such as 1961-04-30. */
  on: string;
  /** The version that you saw. Somebody else’s change since then is answered with CONFLICT. */
  version: number;
};

/** That a colleague of yours was trained. */
export type RecordTrainingInput = {
  /** When it took place. A calendar date such as 1961-04-30. */
  completedOn: string;
  /** The last day that it counts. A calendar date such as 1961-04-30. */
  expiresOn: string;
  /** The colleague. */
  practitionerId: string | number;
  /** A UUID that you make for each submission: sent twice, it gives one result. */
  submissionId?: string | number | null | undefined;
  /** What it was. */
  title: string;
};

/** Sends a referral elsewhere, where somebody has accepted it. */
export type RedirectReferralInput = {
  /** Name, service and telephone of whoever accepted it there. Until somebody has, it is not sent. */
  acceptedBy: string;
  /** The case file. */
  caseFileId: string | number;
  /** Why, in words that the referrer will read. */
  reason: string;
  /** A code of the forum’s targets. */
  target: string;
  /** The version that you saw. Somebody else’s change since then is answered with CONFLICT. */
  version: number;
};

/** A person to register. Leave out what is not known: “not asked” is recorded for what was not said. */
export type RegisterPersonInput = {
  /** How they are housed. One of: MA01, MA02, MA04, MA05, MA06, MA09, HM01, HM02, HM03, HM04, HM05, HM07, MH01, MH04, HS01, HS04, HS05, CH02, CH03, CJ01, CJ02, SH01, SH02, SH03, ML00, OC96, NOT_ASKED, PREFER_NOT_TO_SAY, UNKNOWN. */
  accommodation?: string | null | undefined;
  /** Where they stay. */
  addresses?: Array<AddressInput> | null | undefined;
  /** Disability and reasonable adjustments, in words. */
  adjustments?: string | null | undefined;
  /** Other names they go by or went by. */
  aliases?: Array<string> | null | undefined;
  /** Date of birth. Leave it out when it is not known. A calendar date such as 1961-04-30. */
  bornOn?: string | null | undefined;
  /** Whether the date of birth is an estimate. */
  bornOnApproximate?: boolean | null | undefined;
  /** What to do, and not do, when speaking or writing to them. Any of: INTERPRETER, BRITISH_SIGN_LANGUAGE, LIPREADING, HEARING_LOOP, TEXT_RELAY, EASY_READ, LARGE_PRINT, BRAILLE, AUDIO, READ_ALOUD, EXTRA_TIME, SUPPORTER_PRESENT, TRAUMA_PROMPTS, DO_NOT_POST, DO_NOT_PHONE, DO_NOT_LEAVE_MESSAGE. */
  communicationNeeds?: Array<string> | null | undefined;
  /** Date of death, if the person has died. A calendar date such as 1961-04-30. */
  diedOn?: string | null | undefined;
  /** Ethnicity as they describe it. Never an observation. One of: A, B, C, D, E, F, G, H, J, K, L, M, N, P, R, S, NOT_ASKED, PREFER_NOT_TO_SAY, UNKNOWN. */
  ethnicity?: string | null | undefined;
  /** Ethnicity in their own words. */
  ethnicityOwnWords?: string | null | undefined;
  /** Faith or belief in their own words. */
  faithOwnWords?: string | null | undefined;
  /** Last name. At least one of the names is needed. */
  familyName?: string | null | undefined;
  /** The gender they live as. One of: FEMALE, MALE, NON_BINARY, SELF_DESCRIBED, NOT_ASKED, PREFER_NOT_TO_SAY, UNKNOWN. */
  genderIdentity?: string | null | undefined;
  /** Gender in their own words. */
  genderOwnWords?: string | null | undefined;
  /** First and middle names. */
  givenNames?: string | null | undefined;
  /** Who else lives there. */
  household?: Array<HouseholdMemberInput> | null | undefined;
  /** Numbers by which agencies know them. */
  identifiers?: Array<IdentifierInput> | null | undefined;
  /** Whether an interpreter is needed. One of: YES, NO, NOT_ASKED, PREFER_NOT_TO_SAY, UNKNOWN. */
  interpreterNeeded?: string | null | undefined;
  /** What they like to be called, or what they are known as where the name is not known. */
  knownAs?: string | null | undefined;
  /** The language they speak best. One of: ENGLISH, WELSH, BRITISH_SIGN_LANGUAGE, ALBANIAN, AMHARIC, ARABIC, BENGALI, BULGARIAN, CANTONESE, CZECH, DARI, FARSI, FRENCH, GUJARATI, HINDI, HUNGARIAN, ITALIAN, KURDISH_KURMANJI, KURDISH_SORANI, LITHUANIAN, MANDARIN, NEPALI, PASHTO, POLISH, PORTUGUESE, PUNJABI, ROMANIAN, ROMANI, RUSSIAN, SLOVAK, SOMALI, SPANISH, TAMIL, TIGRINYA, TURKISH, UKRAINIAN, URDU, VIETNAMESE, OTHER, NOT_ASKED, PREFER_NOT_TO_SAY, UNKNOWN. */
  language?: string | null | undefined;
  /** The words they use for themselves. One of: SHE_HER, HE_HIM, THEY_THEM, OTHER, NOT_ASKED, PREFER_NOT_TO_SAY, UNKNOWN. */
  pronouns?: string | null | undefined;
  /** How they can be reached safely, and what must not be done. */
  safeContact?: string | null | undefined;
  /** Sex. One of: FEMALE, MALE, NOT_SPECIFIED, NOT_ASKED, PREFER_NOT_TO_SAY, UNKNOWN. */
  sex?: string | null | undefined;
  /** A UUID that you make for each submission: sent twice, it gives one result. */
  submissionId?: string | number | null | undefined;
};

/** On what a release rests. */
export type ReleaseBasis =
  /** The person agreed */
  | 'CONSENT'
  /** Shared without consent, authorised by the owner agency */
  | 'OVERRIDE'
  /** The owner agency’s own lawful basis */
  | 'OWNER'
  /** Staff and visit safety */
  | 'STAFF_SAFETY'
  /** A legal gateway or duty */
  | 'STATUTORY'
  /** Urgent release */
  | 'URGENT';

/** What an owner releases beforehand for emergencies. Takes the place of what was set before. */
export type ReleaseForEmergenciesInput = {
  /** From when; at once when left out. A calendar date such as 1961-04-30. */
  fromOn?: string | null | undefined;
  /** The functions whose practitioners may open it. None: nobody may any more. */
  functions: Array<AgencyFunction>;
  /** The item. */
  itemId: string | number;
  /** Why somebody may need it in an emergency. */
  reason?: string | null | undefined;
  /** The last day; without end when left out. A calendar date such as 1961-04-30. */
  untilOn?: string | null | undefined;
};

/** Why a release is made or held back. */
export type ReleaseReason =
  /** The person is not able to decide this now; shared on the owner agency’s own lawful basis. */
  | 'CAPACITY_LACKING'
  /** About a child at risk: goes to children’s services at once. */
  | 'CHILD_AT_RISK'
  /** The owner agency has stopped sharing it with this recipient. */
  | 'CHOICE_ENDED'
  /** The person set a condition that names this; it waits until somebody has written it out. */
  | 'CONDITION_UNCLEAR'
  /** The person agreed to this. */
  | 'CONSENT_COVERS'
  /** What the person agreed has run out. Ask them again. */
  | 'CONSENT_EXPIRED'
  /** This forum needs the person’s consent, and none covers this. */
  | 'CONSENT_MISSING'
  /** The owner agency has withdrawn it. */
  | 'ITEM_WITHDRAWN'
  /** Joined after the person was asked. Ask them again, or choose another basis. */
  | 'NEWCOMER'
  /** The owner agency has not chosen this recipient. */
  | 'NOT_CHOSEN'
  /** Not given in confidence, so it does not wait for consent. */
  | 'NOT_CONFIDENTIAL'
  /** Shared on the owner agency’s own lawful basis; the person has not refused. */
  | 'NOT_REFUSED'
  /** This forum shares by law; consent is not asked. */
  | 'NO_CONSENT_QUESTION'
  /** Other people are at risk, so it does not wait for consent. */
  | 'OTHERS_AT_RISK'
  /** Shared without consent, authorised by the owner agency. */
  | 'OVERRIDE'
  /** Shared on the owner agency’s own lawful basis. */
  | 'OWNERS_BASIS'
  /** Its own agency recorded it. */
  | 'OWN_AGENCY'
  /** The person has died: consent has ended, and what was told in confidence stays confidential. */
  | 'PERSON_HAS_DIED'
  /** The answer may not have been free, so nothing is held back from those who protect. */
  | 'PRESSURE_SUSPECTED'
  /** The person said no to this. */
  | 'REFUSED'
  /** Staff safety: goes to every agency at the table. */
  | 'STAFF_SAFETY'
  /** Shared under a legal gateway or duty. */
  | 'STATUTORY'
  /** Not available. */
  | 'STATUTORY_BAR'
  /** Urgent release by the owner agency. */
  | 'URGENT'
  /** Waits until the person’s views are recorded, or why they are not known. */
  | 'VIEWS_MISSING'
  /** The person’s views are recorded. */
  | 'VIEWS_RECORDED'
  /** The person withdrew consent for this. */
  | 'WITHDRAWN';

/** What cannot wait, to whom, and why now. */
export type ReleaseUrgentlyInput = {
  /** Whether it is about a child at risk. */
  aboutChildAtRisk?: boolean | null | undefined;
  /** The case file. */
  caseFileId: string | number;
  /** What it is about. */
  category: Category;
  /** When it was shared; now when left out. */
  happenedAt?: string | null | undefined;
  /** With whom it was shared outside Concord, such as a 999 call handler. */
  outsideRecipient?: string | null | undefined;
  /** Set when it was shared already, outside Concord, and is logged now. */
  outsideWay?: SharedOutsideBy | null | undefined;
  /** The person’s standing. Police and probation: mentioned for another reason, when left out; it never holds anything up. */
  personRole?: ItemPersonRole | null | undefined;
  /** Who must know. They need not sit at the table. */
  recipients: Array<RecipientInput>;
  /** Who would come to harm. */
  riskTo?: RiskTo | null | undefined;
  /** The words. */
  statement: string;
  /** A UUID that you make for each submission: sent twice, it gives one result. */
  submissionId?: string | number | null | undefined;
  /** Why it cannot wait. */
  whyNow: string;
};

/** Changes how long a block holds. */
export type RenewBlockInput = {
  /** The block. */
  id: string | number;
  /** The last day on which it holds; until somebody ends it when left out. A calendar date such as 1961-04-30. */
  lastDay?: string | null | undefined;
  /** The version that you saw. Somebody else’s change since then is answered with CONFLICT. */
  version: number;
};

/** A request to share your agency’s own statements without consent. It opens nothing until another person of your agency authorises it. */
export type RequestOverrideInput = {
  /** What was tried or considered. */
  alternatives: string;
  /** The case file. */
  caseFileId: string | number;
  /** Why confidence may be set aside. */
  confidentialityBasis: OverridingBasis;
  /** What you know, and from whom. */
  factsReliedOn: string;
  /** The law that lets your agency share. */
  gatewayCode: OverrideGateway;
  /** The order, notice or function, where the law needs it named. */
  gatewayNote?: string | null | undefined;
  /** On what grounds. */
  grounds: Array<OverrideGround>;
  /** What the person is told. */
  informDecision: InformDecision;
  /** The same in words. */
  informReason?: string | null | undefined;
  /** Why they are not told, or not yet. */
  informReasonCode?: NotInformReason | null | undefined;
  /** By when they will be told. A calendar date such as 1961-04-30. */
  informUntil?: string | null | undefined;
  /** The statements, by id. A whole case is never shared this way. */
  itemIds: Array<string>;
  /** Advice taken, and from whom. */
  legalAdvice?: string | null | undefined;
  /** Why it would fail without this. */
  necessity: string;
  /** Why these statements, these agencies and this long. */
  proportionality: string;
  /** Who needs them. They sit at the table. */
  recipients: Array<RecipientInput>;
  /** The harm of sharing and of not sharing. */
  riskIfNotShared: string;
  /** A UUID that you make for each submission: sent twice, it gives one result. */
  submissionId?: string | number | null | undefined;
  /** What each ground demands. */
  tests: Array<GroundTestInput>;
  /** Their wishes, in their words. */
  wishes: string;
};

/** Asks for an extract of identifiable people for planning or research. */
export type RequestPlanningExtractInput = {
  /** For what. */
  purpose: ExtractPurpose;
  /** The same submission twice writes once. */
  submissionId?: string | number | null | undefined;
  /** For what, in words, and why people must be identifiable. */
  whatFor: string;
};

/** Another time or place for a meeting. */
export type RescheduleMeetingInput = {
  /** When it is to end. */
  endsAt: string;
  /** The meeting. */
  id: string | number;
  /** Where it is. A place, a video link, or both. */
  place?: string | null | undefined;
  /** When it starts. */
  startsAt: string;
  /** The version you saw. */
  version: number;
  /** Link to the video call, beginning with https:// */
  videoLink?: string | null | undefined;
};

/** An answer to an invitation. */
export type RespondToInvitationInput = {
  /** The invitation. */
  id: string | number;
  /** Anything the co-ordinator should know. Without personal details. */
  reason?: string | null | undefined;
  /** ACCEPTED or DECLINED. */
  response: InvitationResponse;
  /** The version you saw. */
  version: number;
};

/** Closes a record to all but named people. */
export type RestrictRecordInput = {
  /** The case file. */
  caseFileId: string | number;
  /** The last day on which it holds, at most six months from now. A calendar date such as 1961-04-30. */
  lastDay: string;
  /** Ids of those who may see it, besides you. */
  practitionerIds: Array<string>;
  /** Why. */
  reason: string;
};

/** What somebody asks about a restriction. */
export type RestrictionQuestion =
  /** End it */
  | 'END'
  /** Make it last longer */
  | 'EXTEND';

/** What an agency answered. "Nothing known" is an answer; silence is not. */
export type ReturnAnswer =
  /** We have information */
  | 'INFORMATION'
  /** We looked and know nothing of this person */
  | 'NOTHING_KNOWN'
  /** We cannot answer yet */
  | 'NOT_YET';

/** Sends a referral back for more. The referrer can complete it and send it again. */
export type ReturnReferralInput = {
  /** The case file. */
  caseFileId: string | number;
  /** Why, in words that the referrer will read. */
  reason: string;
  /** A code of the forum’s reasons for sending back. */
  reasonCode: string;
  /** The version that you saw. Somebody else’s change since then is answered with CONFLICT. */
  version: number;
};

/** How far a return has come. */
export type ReturnState =
  /** Waiting for the agency */
  | 'ASKED'
  /** Received */
  | 'SUBMITTED'
  /** Taken back by the agency */
  | 'WITHDRAWN';

/** One statement of a return. */
export type ReturnStatementInput = {
  /** Whether it is about a child at risk: then it goes to children’s services at once. */
  aboutChildAtRisk?: boolean | null | undefined;
  /** FACT, OPINION, INTELLIGENCE or HEARSAY. */
  assertion: string;
  /** What it is about: a category code. */
  category: string;
  /** Whether it is confidential; true when left out. */
  confidential?: boolean | null | undefined;
  /** NONE, P or C. */
  handlingCode?: string | null | undefined;
  /** The conditions that come with code C. */
  handlingText?: string | null | undefined;
  /** Its marking, OFFICIAL_SENSITIVE when left out. Anything above OFFICIAL is refused and nothing of it is kept. */
  marking?: string | null | undefined;
  /** When it happened, where that is known. */
  occurredOn?: string | null | undefined;
  /** Whom it concerns. */
  persons?: Array<ConcernedPersonInput> | null | undefined;
  /** The agencies that get it. */
  recipients: Array<AudienceAgencyInput>;
  /** Who would come to harm: ADULT, OTHERS, ADULT_AND_OTHERS or NOT_KNOWN. */
  riskTo?: string | null | undefined;
  /** Where it comes from. */
  source: string;
  /** Whether somebody checked that nothing in it tells who the source is. Needed for intelligence of police and probation. */
  sourceProtected?: boolean | null | undefined;
  /** One statement. */
  statement: string;
  /** Why it is strictly necessary, in a sentence. Needed of police and probation under Part 3 for what is sensitive. */
  strictNecessityText?: string | null | undefined;
  /** What others see of it: ABSENT or MASKED. */
  withheldStyle?: string | null | undefined;
};

/** What somebody found who had no part in it. */
export type ReviewOverrideInput = {
  /** The override. */
  id: string | number;
  /** What you found. Not upheld closes it at once and opens an incident. */
  outcome: OverrideReviewOutcome;
  /** Why, and what is to be learned. */
  text: string;
  /** The version that you saw. Somebody else’s change since then is answered with CONFLICT. */
  version: number;
};

/** Begins a new version of approved minutes. */
export type ReviseMinutesInput = {
  /** The meeting. */
  meetingId: string | number;
  /** Why a new version is needed. Those who attended are told that there is one. */
  reason: string;
};

/** A new wording of a plan entry. The wording before it is kept. */
export type RevisePlanEntryInput = {
  /** To whom it is open. */
  audience: ComposedAudienceInput;
  /** The entry. */
  id: string | number;
  /** Why it changed. */
  reason: string;
  /** Shared items on which it rests. Only those who may see all of them can see the entry, and their conditions go with it. */
  sourceItemIds?: Array<string | number> | null | undefined;
  /** What is agreed under this heading. */
  text: string;
  /** The version you saw. */
  version: number;
};

/** A new wording of a risk. The wording before it is kept. */
export type ReviseRiskInput = {
  /** How the adult sees it, in their own words. */
  adultsView?: string | null | undefined;
  /** Who is at risk: group codes of the forum’s risk scale, at least one. */
  atRisk: Array<string>;
  /** To whom it is open. */
  audience: ComposedAudienceInput;
  /** What could happen, how and how soon. */
  description: string;
  /** What the risk is about: a domain code of the forum’s risk scale. */
  domain: string;
  /** What it rests on, from whom and from when. */
  evidence?: string | null | undefined;
  /** The risk. */
  id: string | number;
  /** What makes it smaller: strengths, people, routines. */
  protectiveFactors?: string | null | undefined;
  /** Why it changed. */
  reason: string;
  /** What sets it off. */
  triggers?: string | null | undefined;
  /** The version you saw. */
  version: number;
};

/** Who would come to harm. */
export type RiskTo =
  /** The adult alone */
  | 'ADULT'
  /** The adult and other people */
  | 'ADULT_AND_OTHERS'
  /** Not known */
  | 'NOT_KNOWN'
  /** Other people */
  | 'OTHERS';

/** What a practitioner may do in Concord. A role never opens a record by itself. */
export type Role =
  /** Administrator */
  | 'ADMINISTRATOR'
  /** Auditor */
  | 'AUDITOR'
  /** Authoriser */
  | 'AUTHORISER'
  /** Agency contact point */
  | 'CONTACT_POINT'
  /** Co-ordinator */
  | 'CO_ORDINATOR'
  /** Duty worker */
  | 'DUTY_WORKER'
  /** Practitioner */
  | 'PRACTITIONER'
  /** Privacy officer */
  | 'PRIVACY_OFFICER'
  /** Safeguarding lead */
  | 'SAFEGUARDING_LEAD';

/** Runs an approved extract, once. */
export type RunPlanningExtractInput = {
  /** The extract. */
  id: string | number;
  /** The version you saw. */
  version: number;
};

/** What the agency says about visiting. None of them means that it is safe. */
export type SafetyAnswer =
  /** There is something visitors must know */
  | 'LINE'
  /** We have nothing to add. This does not mean it is safe */
  | 'NOTHING_TO_ADD'
  /** We know something and cannot say it. Visitors read “do not visit, ring us” */
  | 'WITHHELD';

/** Answers of a form that is not finished. */
export type SaveDraftInput = {
  /** The answers, as text that the page understands. */
  content: string;
  /** Which form it belongs to, such as "referral:new". It holds no personal data. */
  formKey: string;
};

/** The answers so far. They are kept for you alone until you send the referral. */
export type SaveReferralInput = {
  /** All answers by question key, in the shape that the forum’s form gives. */
  answers: unknown;
  /** The case file. */
  caseFileId: string | number;
  /** The version that you saw. Somebody else’s change since then is answered with CONFLICT. */
  version: number;
};

/** About yourself, so that you never open the record of somebody close to you. Nobody reads it. An empty answer takes it back. */
export type SayAboutMeInput = {
  /** A calendar date such as 1981-04-30. */
  bornOn?: string | null | undefined;
  /** Number of the house or flat. */
  homeNumber?: string | null | undefined;
  /** Where you live. */
  homePostcode?: string | null | undefined;
};

/** Data Protection Act 2018, Schedule 1 (layer 2). */
export type Schedule1 =
  /** Paragraph 1: employment, social security and social protection */
  | 'S1_1'
  /** Paragraph 2: health or social care purposes */
  | 'S1_2'
  /** Paragraph 6: statutory and government purposes */
  | 'S1_6'
  /** Paragraph 10: preventing or detecting unlawful acts */
  | 'S1_10'
  /** Paragraph 17: counselling */
  | 'S1_17'
  /** Paragraph 18: safeguarding children and individuals at risk */
  | 'S1_18'
  /** Paragraph 19: economic well-being of certain individuals */
  | 'S1_19'
  /** Paragraph 23: elected representatives responding to requests */
  | 'S1_23'
  /** Paragraph 24: disclosure to elected representatives */
  | 'S1_24'
  /** Paragraph 29: consent (offence data) */
  | 'S1_29'
  /** Paragraph 30: vital interests (offence data) */
  | 'S1_30'
  /** Paragraph 33: legal claims (offence data) */
  | 'S1_33';

/** Data Protection Act 2018, Schedule 8, for sensitive law-enforcement processing. */
export type Schedule8 =
  /** Paragraph 1: statutory purposes */
  | 'S8_1'
  /** Paragraph 2: administration of justice */
  | 'S8_2'
  /** Paragraph 3: vital interests */
  | 'S8_3'
  /** Paragraph 4: safeguarding children and individuals at risk */
  | 'S8_4'
  /** Paragraph 6: legal claims */
  | 'S8_6'
  /** Paragraph 8: preventing fraud */
  | 'S8_8'
  /** Paragraph 9: archiving */
  | 'S8_9';

/** What the second look at an urgent release decided. */
export type SecondLookOutcome =
  /** Not shared any further */
  | 'CLOSED'
  /** Right to share; it stays */
  | 'UPHELD';

/** Under which part of section 35 it is lawful, for law enforcement. */
export type Section35 =
  /** Consent */
  | 'CONSENT'
  /** Necessary for a task of the competent authority */
  | 'NECESSARY_FOR_TASK';

/** The kind of organisation, from which the usual lawful basis follows. */
export type Sector =
  /** Ambulance */
  | 'AMBULANCE'
  /** Council */
  | 'COUNCIL'
  /** Fire and rescue */
  | 'FIRE'
  /** Health */
  | 'HEALTH'
  /** Housing provider */
  | 'HOUSING'
  /** Police */
  | 'POLICE'
  /** Prison */
  | 'PRISON'
  /** Probation */
  | 'PROBATION'
  /** Voluntary and community sector */
  | 'VOLUNTARY';

/** Somebody comes in another’s place. */
export type SendDeputyInput = {
  /** The invitation of the person who cannot come. */
  invitationId: string | number;
  /** The colleague who comes instead. */
  practitionerId: string | number;
  /** Why, if it matters. */
  reason?: string | null | undefined;
};

/** Notes how a letter reached the adult. */
export type SendOutcomeLetterInput = {
  /** The letter. */
  id: string | number;
  /** You have read the rule for safe contact, and this way keeps it. */
  keepsSafeContact: boolean;
  /** How. */
  route: LetterRoute;
  /** The version you saw. */
  version: number;
};

/** Shuts one person out of everything about the person of a case file. */
export type SetBlockInput = {
  /** The case file from which it is set. */
  caseFileId: string | number;
  /** The last day on which it holds; until somebody ends it when left out. A calendar date such as 1961-04-30. */
  lastDay?: string | null | undefined;
  /** Who is shut out. */
  practitionerId: string | number;
  /** Why, for those who look after it. */
  reason: string;
  /** Why: Family or household of the person, Partner or former partner, Works, or worked, with the person, A complaint or proceedings between them, Under investigation in this matter, May put the person under pressure, The person asked for it, Same home or surname as the person, Another reason. */
  reasonCode: BlockReason;
};

/** Answers a suggestion: the colleague is shut out, or it is not needed. */
export type SettleBlockSuggestionInput = {
  /** The case file from which it is answered. */
  caseFileId: string | number;
  /** The suggestion. */
  id: string | number;
  /** Shut out, or not needed. */
  outcome: BlockSuggestionOutcome;
  /** Why. */
  reason: string;
  /** The version that you saw. Somebody else’s change since then is answered with CONFLICT. */
  version: number;
};

/** Ends a task that needs no more than saying so. */
export type SettleConsentTaskInput = {
  /** The task. */
  id: string | number;
  /** What was done, or why nothing is to be done. */
  note: string;
  /** The version that you saw. Somebody else’s change since then is answered with CONFLICT. */
  version: number;
};

/** Whether two agencies’ records are about one person. */
export type SettlePersonMatchInput = {
  /** The task. */
  id: string | number;
  /** What you decide. One of: SAME_PERSON, DIFFERENT_PEOPLE, UNLINKED. */
  outcome: string;
  /** How you made sure. A wrong link shows one person’s record to another’s table. */
  reason: string;
  /** The version that you saw. Somebody else’s change since then is answered with CONFLICT. */
  version: number;
};

/** Where the owner’s pen starts for a category and function; never a decision. */
export type ShareDefault =
  /** Choose what they need */
  | 'ASK'
  /** Not shared unless you choose to */
  | 'NO'
  /** Usually shared */
  | 'SHARE';

/** To whom an item goes from now on, and what others see of it. */
export type ShareItemInput = {
  /** The item. */
  id: string | number;
  /** Your agency’s own basis, all five layers; the usual one of the policy table when left out. */
  lawfulBasis?: LawfulBasisInput | null | undefined;
  /** Who receives it. Empty keeps it with your agency. */
  recipients: Array<RecipientInput>;
  /** Whether agencies that join later get it as the forum’s table says. */
  sharesByDefault?: boolean | null | undefined;
  /** The version that you saw. Somebody else’s change since then is answered with CONFLICT. */
  version: number;
  /** What people see to whom it is not released. */
  withheldStyle?: WithheldStyle | null | undefined;
};

/** How something was shared outside Concord. */
export type SharedOutsideBy =
  /** On a 999 call */
  | 'EMERGENCY_999'
  /** In person */
  | 'IN_PERSON'
  /** By phone */
  | 'PHONE'
  /** By secure email */
  | 'SECURE_EMAIL';

/** Signs a closure, with the risk that is left in front of you. */
export type SignClosureInput = {
  /** Your grade: one of the forum’s codes, in the definition’s `chair.grades`. */
  grade: string;
  /** The closure. */
  id: string | number;
  /** Why you sign. */
  note: string;
  /** The version you saw. */
  version: number;
};

/** Email address and password. */
export type SignInInput = {
  /** Work email address. */
  email: string;
  /** Password. */
  password: string;
};

/** One person, by name and date of birth, or by one whole number. There is no browsing. */
export type SoughtInEmergencyInput = {
  /** Needed with a name. A calendar date such as 1961-04-30. */
  bornOn?: string | null | undefined;
  /** As it is likely to be recorded. */
  familyName?: string | null | undefined;
  /** As it is likely to be recorded. */
  givenNames?: string | null | undefined;
  /** The whole number. */
  identifier?: string | null | undefined;
  /** Such as NHS_NUMBER or PNC_ID. */
  identifierKind?: string | null | undefined;
};

/** Where something with a date stands today. */
export type StandingState =
  /** Due soon */
  | 'DUE_SOON'
  /** In date */
  | 'IN_DATE'
  /** Overdue, still in grace */
  | 'IN_GRACE'
  /** Not on record */
  | 'MISSING'
  /** Overdue */
  | 'PAST_GRACE';

/** Opens in an emergency what owners released beforehand about one person. */
export type StartEmergencyOpeningInput = {
  /** Needed with a name. A calendar date such as 1961-04-30. */
  bornOn?: string | null | undefined;
  /** As it is likely to be recorded. */
  familyName?: string | null | undefined;
  /** As it is likely to be recorded. */
  givenNames?: string | null | undefined;
  /** Why it is an emergency. */
  ground: EmergencyGround;
  /** The whole number. */
  identifier?: string | null | undefined;
  /** Such as NHS_NUMBER or PNC_ID. */
  identifierKind?: string | null | undefined;
  /** Your password again. */
  password: string;
  /** A UUID that you make for each submission: sent twice, it gives one result. */
  submissionId?: string | number | null | undefined;
  /** In your own words, not those you used last time. */
  whyNow: string;
};

/** What a referral is begun with. */
export type StartReferralInput = {
  /** The forum’s code, from `forums`. */
  forumCode: string;
  /** The person to refer. Register them first if you cannot find them. */
  personId: string | number;
  /** A UUID that you make for each submission: sent twice, it gives one result. */
  submissionId?: string | number | null | undefined;
};

/** The law that closes something. */
export type StatutoryBar =
  /** Adoption records */
  | 'ADOPTION'
  /** Identity of a human intelligence source */
  | 'CHIS_IDENTITY'
  /** Anonymity of a complainant */
  | 'COMPLAINANT_ANONYMITY'
  /** Restricted by a court */
  | 'COURT_RESTRICTED'
  /** Fertility treatment and embryology */
  | 'FERTILITY'
  /** Gender recognition history */
  | 'GENDER_RECOGNITION'
  /** Privileged legal advice */
  | 'LEGAL_PRIVILEGE'
  /** Protected person */
  | 'PROTECTED_PERSON';

/** Steps back from a case because of a conflict of interest, outside a meeting. */
export type StepBackFromCaseInput = {
  /** The case file. */
  caseFileId: string | number;
  /** Anything the co-ordinator should know. */
  note?: string | null | undefined;
  /** KNOWS_PERSONALLY, FAMILY_OR_HOUSEHOLD, OWN_INTEREST, COMPLAINT or OTHER. */
  reasonCode: string;
};

/** Sends a referral as it was saved. */
export type SubmitReferralInput = {
  /** The case file. */
  caseFileId: string | number;
  /** A UUID that you make for each submission: sent twice, it gives one result. */
  submissionId?: string | number | null | undefined;
  /** The version that you saw. Somebody else’s change since then is answered with CONFLICT. */
  version: number;
};

/** What an agency answers before a meeting. */
export type SubmitReturnInput = {
  /** The answer. */
  answer: ReturnAnswer;
  /** The statements, one by one. */
  items?: Array<ReturnStatementInput> | null | undefined;
  /** For "not yet": why, and when. */
  notYetReason?: string | null | undefined;
  /** The return. */
  returnId: string | number;
  /** Whom visitors ring instead: a name and a number. */
  ringInstead?: string | null | undefined;
  /** What you say about visiting. Asked of every return. */
  safetyAnswer?: SafetyAnswer | null | undefined;
  /** You have seen the warning about words that may name an illness or an offence, and they are needed. */
  safetyConfirmed?: boolean | null | undefined;
  /** What a visitor must do. Conduct only: no diagnosis, no offence. Every agency at the table reads it. */
  safetyLine?: string | null | undefined;
  /** Why the line is withheld. */
  safetyWithheldReason?: string | null | undefined;
  /** The same id sent twice gives one result. */
  submissionId?: string | number | null | undefined;
  /** The version you saw. */
  version: number;
};

/** Items of your agency that enter the record of a meeting. */
export type TableItemsInput = {
  /** The items. */
  itemIds: Array<string | number>;
  /** The meeting. */
  meetingId: string | number;
};

/** Whether the person was told, and whether that is late. */
export type Telling =
  /** They were told */
  | 'DONE'
  /** They are not told, for the reason given */
  | 'NOT_TOLD'
  /** They should have been told by now */
  | 'OVERDUE'
  /** They will be told */
  | 'WAITING';

/** Gives an action to another owner. */
export type TransferActionInput = {
  /** When it is due. */
  dueOn: string;
  /** The action. */
  id: string | number;
  /** Without a person: the day by which the agency’s contact point names one. */
  nameOwnerBy?: string | null | undefined;
  /** Why it moves. */
  note: string;
  /** The person who does it. Without one, the agency names somebody by a day. */
  ownerPractitionerId?: string | number | null | undefined;
  /** The agency that promises. */
  responsibleAgencyId: string | number;
  /** The function of the agency in which it will be done. */
  responsibleFunction: AgencyFunction;
  /** The version you saw. */
  version: number;
};

/** What triage decided about a referral. */
export type TriageDecision =
  /** Accepted */
  | 'ACCEPT'
  /** Declined */
  | 'DECLINE'
  /** Sent elsewhere */
  | 'REDIRECT'
  /** Sent back for more */
  | 'RETURN';

/** What to do about a visit. */
export type VisitAdvice =
  /** Do not visit */
  | 'DO_NOT_VISIT'
  /** Follow the advice */
  | 'FOLLOW_THE_ADVICE'
  /** Ring before you go; no advice was shared with you, which does not make it safe */
  | 'RING_FIRST';

/** Why the recognised legitimate interest of safeguarding holds. */
export type VulnerableReason =
  /** An adult at risk */
  | 'ADULT_AT_RISK'
  /** Under 18 */
  | 'UNDER_18';

/** The thing that is asked about. You must be able to read it. */
export type WhoSeesSubjectInput = {
  /** Its id. */
  id: string | number;
  /** What it is. */
  kind: WhoSeesSubjectKind;
};

/** What "who can see this, and why?" may be asked about. */
export type WhoSeesSubjectKind =
  /** An agreed action */
  | 'ACTION'
  /** A decision of a meeting */
  | 'DECISION'
  /** A statement */
  | 'ITEM'
  /** A block of draft minutes */
  | 'MINUTES_BLOCK'
  /** A note of what was discussed */
  | 'NOTE'
  /** A line of the shared plan */
  | 'PLAN_ENTRY'
  /** A risk */
  | 'RISK'
  /** A rating of a risk */
  | 'RISK_RATING';

/** Withdraws what a law closes. */
export type WithdrawBarredItemInput = {
  /** What is withdrawn. */
  id: string | number;
  /** Why. */
  reason: string;
  /** The version that you saw. Somebody else’s change since then is answered with CONFLICT. */
  version: number;
};

/** Takes a closure back. */
export type WithdrawClosureInput = {
  /** The closure. */
  id: string | number;
  /** Why. */
  reason: string;
  /** The version you saw. */
  version: number;
};

/** Takes a risk or a plan entry out, with the reason. Its words are kept for those who run the case. */
export type WithdrawComposedInput = {
  /** The risk or entry. */
  id: string | number;
  /** Why it is taken out. */
  reason: string;
  /** The version you saw. */
  version: number;
};

/** Takes a statement back. */
export type WithdrawItemInput = {
  /** The item. */
  id: string | number;
  /** Why. */
  reason: string;
  /** The version that you saw. Somebody else’s change since then is answered with CONFLICT. */
  version: number;
};

/** Takes back a referral that nobody has accepted yet. */
export type WithdrawReferralInput = {
  /** The case file. */
  caseFileId: string | number;
  /** The version that you saw. Somebody else’s change since then is answered with CONFLICT. */
  version: number;
};

/** What people are shown who may not see an item. */
export type WithheldStyle =
  /** Nothing at all */
  | 'ABSENT'
  /** A neutral notice that information is held elsewhere */
  | 'MASKED';

/** One text of a presentation, new or in other words. Changing it takes the clearing away. */
export type WriteAnonymisedTextInput = {
  /** Its words, without anything that tells who it is. */
  body: string;
  /** Its heading. */
  heading: string;
  /** The presentation. */
  packId: string | number;
  /** The text to change; a new one when left out. */
  textId?: string | number | null | undefined;
};

/** A note under a point of the agenda. */
export type WriteNoteInput = {
  /** For CHOSEN: the agencies. */
  agencies?: Array<AudienceAgencyInput> | null | undefined;
  /** The point of the agenda. */
  agendaKey: string;
  /** To whom it is open. */
  audience: NoteAudience;
  /** What was said, in neutral words, with who said it. */
  body: string;
  /** The meeting. */
  meetingId: string | number;
  /** Items it draws on: only those who may see all of them can read the note. */
  sources?: Array<string | number> | null | undefined;
  /** The same id sent twice gives one result. */
  submissionId?: string | number | null | undefined;
};

/** A condition in words, written out as lines that Concord can keep to. */
export type WriteOutConditionInput = {
  /** Why nothing needs holding back, where there is no line. */
  reason?: string | null | undefined;
  /** What must not be shared, line by line. A line that names somebody at the table shuts them out. */
  scopes: Array<ConsentScopeInput>;
  /** The task. */
  taskId: string | number;
  /** The version that you saw. Somebody else’s change since then is answered with CONFLICT. */
  version: number;
};

/** A new entry of the shared plan. */
export type WritePlanEntryInput = {
  /** To whom it is open. */
  audience: ComposedAudienceInput;
  /** The agency that stands for this entry; yours when left out. */
  authorAgencyId?: string | number | null | undefined;
  /** The case file. */
  caseFileId: string | number;
  /** A plan heading of the forum. */
  headingKey: string;
  /** The meeting in which it was agreed, if it was. */
  meetingId?: string | number | null | undefined;
  /** Shared items on which it rests. Only those who may see all of them can see the entry, and their conditions go with it. */
  sourceItemIds?: Array<string | number> | null | undefined;
  /** The same id sent twice gives one result. */
  submissionId?: string | number | null | undefined;
  /** What is agreed under this heading. */
  text: string;
};

export type DraftQueryVariables = Exact<{
  formKey: string;
}>;


export type DraftQuery = { draft: { content: string, savedAt: string } | null };

export type SaveDraftMutationVariables = Exact<{
  input: SaveDraftInput;
}>;


export type SaveDraftMutation = { saveDraft: { savedAt: string } };

export type DiscardDraftMutationVariables = Exact<{
  formKey: string;
}>;


export type DiscardDraftMutation = { discardDraft: boolean };

export type ActionRowFragment = { id: string, version: number, caseFileId: string, what: string, desiredOutcome: string, dueOn: string, priority: ActionPriority, status: ActionStatus, isOverdue: boolean, visit: boolean, nameOwnerBy: string | null, openToTable: boolean, timesCarriedOver: number, responsibleAgency: { id: string, name: string, shortName: string } | null, owner: { id: string, name: string } | null };

export type MyActionsPageQueryVariables = Exact<{
  scope?: ActionScope | null | undefined;
  openOnly?: boolean | null | undefined;
  after?: string | null | undefined;
}>;


export type MyActionsPageQuery = { myActions: { nodes: Array<{ id: string, version: number, caseFileId: string, what: string, desiredOutcome: string, dueOn: string, priority: ActionPriority, status: ActionStatus, isOverdue: boolean, visit: boolean, nameOwnerBy: string | null, openToTable: boolean, timesCarriedOver: number, caseFile: { id: string, reference: string, person: { id: string, name: string } | null } | null, responsibleAgency: { id: string, name: string, shortName: string } | null, owner: { id: string, name: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type CaseActionsPageQueryVariables = Exact<{
  caseFileId: string | number;
}>;


export type CaseActionsPageQuery = { caseFileActions: Array<{ id: string, version: number, caseFileId: string, what: string, desiredOutcome: string, dueOn: string, priority: ActionPriority, status: ActionStatus, isOverdue: boolean, visit: boolean, nameOwnerBy: string | null, openToTable: boolean, timesCarriedOver: number, responsibleAgency: { id: string, name: string, shortName: string } | null, owner: { id: string, name: string } | null }>, casePlan: { caseFileId: string, canWrite: boolean } };

export type ActionPageQueryVariables = Exact<{
  actionId: string | number;
}>;


export type ActionPageQuery = { agreedAction: { responsibleAgencyId: string, responsibleFunction: AgencyFunction, result: string, settledAt: string | null, headingKey: string | null, riskId: string | null, createdAt: string, permittedActions: Array<string>, id: string, version: number, caseFileId: string, what: string, desiredOutcome: string, dueOn: string, priority: ActionPriority, status: ActionStatus, isOverdue: boolean, visit: boolean, nameOwnerBy: string | null, openToTable: boolean, timesCarriedOver: number, openTo: Array<{ agencyId: string, agencyFunction: AgencyFunction | null, agency: { id: string, name: string, shortName: string } | null }>, events: Array<{ id: string, kind: ActionEventKind, note: string, dueOn: string | null, createdAt: string, author: { id: string, name: string } | null, authorAgency: { id: string, name: string, shortName: string } | null }>, caseFile: { id: string, reference: string, person: { id: string, name: string, bornOn: string | null } | null, leadProfessional: { id: string, name: string, agencyFunction: AgencyFunction, agency: { id: string, functions: Array<{ id: string, function: AgencyFunction, dutyNumber: string }> } | null } | null, owner: { id: string, name: string, agencyFunction: AgencyFunction, agency: { id: string, functions: Array<{ id: string, function: AgencyFunction, dutyNumber: string }> } | null } | null } | null, responsibleAgency: { id: string, name: string, shortName: string } | null, owner: { id: string, name: string } | null } };

export type AgreeActionChoicesQueryVariables = Exact<{
  caseFileId: string | number;
}>;


export type AgreeActionChoicesQuery = { casePlan: { caseFileId: string, canWrite: boolean, sections: Array<{ key: string, title: string }> }, caseRisks: Array<{ id: string, description: string }>, audienceChoices: Array<{ agencyId: string, agencyFunction: AgencyFunction, seated: boolean, agency: { id: string, name: string, shortName: string } | null }> };

export type ActionOwnerChoicesQueryVariables = Exact<{
  agencyId?: string | number | null | undefined;
}>;


export type ActionOwnerChoicesQuery = { agencies: Array<{ id: string, shortName: string, name: string, functions: Array<{ id: string, function: AgencyFunction }> }>, practitioners: { nodes: Array<{ id: string, name: string, jobTitle: string, agencyFunction: AgencyFunction }> } };

export type AgreeActionMutationVariables = Exact<{
  input: AgreeActionInput;
}>;


export type AgreeActionMutation = { agreeAction: { id: string } };

export type AcceptActionMutationVariables = Exact<{
  input: AcceptActionInput;
}>;


export type AcceptActionMutation = { acceptAction: { id: string, version: number, status: ActionStatus } };

export type RefuseActionMutationVariables = Exact<{
  input: AnswerActionInput;
}>;


export type RefuseActionMutation = { refuseAction: { id: string } };

export type NoteActionProgressMutationVariables = Exact<{
  input: AnswerActionInput;
}>;


export type NoteActionProgressMutation = { noteActionProgress: { id: string } };

export type CompleteActionMutationVariables = Exact<{
  input: AnswerActionInput;
}>;


export type CompleteActionMutation = { completeAction: { id: string } };

export type FindActionImpossibleMutationVariables = Exact<{
  input: AnswerActionInput;
}>;


export type FindActionImpossibleMutation = { findActionImpossible: { id: string } };

export type LeaveActionUndoneMutationVariables = Exact<{
  input: AnswerActionInput;
}>;


export type LeaveActionUndoneMutation = { leaveActionUndone: { id: string } };

export type CancelActionMutationVariables = Exact<{
  input: AnswerActionInput;
}>;


export type CancelActionMutation = { cancelAction: { id: string } };

export type CarryOverActionMutationVariables = Exact<{
  input: CarryOverActionInput;
}>;


export type CarryOverActionMutation = { carryOverAction: { id: string } };

export type TransferActionMutationVariables = Exact<{
  input: TransferActionInput;
}>;


export type TransferActionMutation = { transferAction: { id: string } };

export type NameActionOwnerMutationVariables = Exact<{
  input: NameActionOwnerInput;
}>;


export type NameActionOwnerMutation = { nameActionOwner: { id: string } };

export type AmendActionMutationVariables = Exact<{
  input: AmendActionInput;
}>;


export type AmendActionMutation = { amendAction: { id: string } };

export type WhoMayNotSeePageQueryVariables = Exact<{
  caseFileId: string | number;
}>;


export type WhoMayNotSeePageQuery = { blocks: Array<{ id: string, version: number, reasonCode: BlockReason, reason: string, setAt: string, until: string | null, endedAt: string | null, endReason: string, needsSecondLook: boolean, secondLookedAt: string | null, permittedActions: Array<string>, practitioner: { id: string, name: string, jobTitle: string } | null, setByPractitioner: { id: string, name: string } | null }>, blockSuggestions: Array<{ id: string, version: number, reasonCode: BlockSuggestionReason, madeAt: string, practitioner: { id: string, name: string, jobTitle: string } | null }>, recordRestriction: { id: string, version: number, reason: string, setAt: string, lookBy: string, secondLookedAt: string | null, validUntil: string, asked: RestrictionQuestion | null, askedReason: string, askedUntil: string | null, permittedActions: Array<string>, named: Array<{ id: string, name: string, jobTitle: string }>, setByPractitioner: { id: string, name: string } | null } | null };

export type SetBlockMutationVariables = Exact<{
  input: SetBlockInput;
}>;


export type SetBlockMutation = { setBlock: boolean };

export type EndBlockMutationVariables = Exact<{
  input: EndBlockInput;
}>;


export type EndBlockMutation = { endBlock: { id: string } };

export type RenewBlockMutationVariables = Exact<{
  input: RenewBlockInput;
}>;


export type RenewBlockMutation = { renewBlock: { id: string } };

export type LookAtBlockMutationVariables = Exact<{
  input: LookAtBlockInput;
}>;


export type LookAtBlockMutation = { lookAtBlock: { id: string } };

export type SettleBlockSuggestionMutationVariables = Exact<{
  input: SettleBlockSuggestionInput;
}>;


export type SettleBlockSuggestionMutation = { settleBlockSuggestion: { id: string } };

export type RestrictRecordMutationVariables = Exact<{
  input: RestrictRecordInput;
}>;


export type RestrictRecordMutation = { restrictRecord: { id: string } };

export type NameForRecordMutationVariables = Exact<{
  input: NameForRecordInput;
}>;


export type NameForRecordMutation = { nameForRecord: { id: string } };

export type LookAtRestrictionMutationVariables = Exact<{
  input: LookAtRestrictionInput;
}>;


export type LookAtRestrictionMutation = { lookAtRestriction: { id: string } };

export type AskAboutRestrictionMutationVariables = Exact<{
  input: AskAboutRestrictionInput;
}>;


export type AskAboutRestrictionMutation = { askAboutRestriction: { id: string } };

export type AnswerAboutRestrictionMutationVariables = Exact<{
  input: AnswerAboutRestrictionInput;
}>;


export type AnswerAboutRestrictionMutation = { answerAboutRestriction: { id: string } };

export type StepBackFromCaseMutationVariables = Exact<{
  input: StepBackFromCaseInput;
}>;


export type StepBackFromCaseMutation = { stepBackFromCase: boolean };

export type ClosedByLawPageQueryVariables = Exact<{
  caseFileId: string | number;
}>;


export type ClosedByLawPageQuery = { barredItems: Array<{ id: string, version: number, barKind: StatutoryBar, law: string, statement: string, source: string, createdAt: string, readers: Array<{ id: string, reason: string, practitioner: { id: string, name: string, jobTitle: string } | null }> }> };

export type RecordBarredItemMutationVariables = Exact<{
  input: RecordBarredItemInput;
}>;


export type RecordBarredItemMutation = { recordBarredItem: { id: string } };

export type NameBarReaderMutationVariables = Exact<{
  input: NameBarReaderInput;
}>;


export type NameBarReaderMutation = { nameBarReader: { id: string } };

export type EndBarReaderMutationVariables = Exact<{
  id: string | number;
}>;


export type EndBarReaderMutation = { endBarReader: boolean };

export type WithdrawBarredItemMutationVariables = Exact<{
  input: WithdrawBarredItemInput;
}>;


export type WithdrawBarredItemMutation = { withdrawBarredItem: boolean };

export type AboutMePageQueryVariables = Exact<{ [key: string]: never; }>;


export type AboutMePageQuery = { saidAboutMe: { bornOnSaidAt: string | null, homeSaidAt: string | null } };

export type SayAboutMeMutationVariables = Exact<{
  input: SayAboutMeInput;
}>;


export type SayAboutMeMutation = { sayAboutMe: { bornOnSaidAt: string | null, homeSaidAt: string | null } };

export type CaseFileFrameQueryVariables = Exact<{
  caseFileId: string | number;
}>;


export type CaseFileFrameQuery = { caseFile: { id: string, reference: string, stage: CaseStage, permittedActions: Array<string>, forum: { title: string, shortTitle: string }, person: { id: string, name: string, bornOn: string | null, bornOnApproximate: boolean } | null, leadProfessional: { id: string, name: string, agencyFunction: AgencyFunction, agency: { id: string, functions: Array<{ id: string, function: AgencyFunction, dutyNumber: string }> } | null } | null, owner: { id: string, name: string, agencyFunction: AgencyFunction, agency: { id: string, functions: Array<{ id: string, function: AgencyFunction, dutyNumber: string }> } | null } | null } };

export type RingBeforeVisitFragment = { id: string, name: string, agencyFunction: AgencyFunction, agency: { id: string, functions: Array<{ id: string, function: AgencyFunction, dutyNumber: string }> } | null };

export type CaseFilesPageQueryVariables = Exact<{
  stage?: CaseStage | null | undefined;
  forum?: string | null | undefined;
  mine?: boolean | null | undefined;
  after?: string | null | undefined;
}>;


export type CaseFilesPageQuery = { caseFiles: { nodes: Array<{ id: string, reference: string, stage: CaseStage, firstMeetingBy: string | null, forum: { shortTitle: string }, person: { id: string, name: string } | null, owner: { id: string, name: string } | null, leadProfessional: { id: string, name: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type CaseFilesForumsQueryVariables = Exact<{ [key: string]: never; }>;


export type CaseFilesForumsQuery = { forums: Array<{ code: string, title: string }> };

export type CaseFileOverviewQueryVariables = Exact<{
  caseFileId: string | number;
}>;


export type CaseFileOverviewQuery = { caseFile: { id: string, reference: string, stage: CaseStage, version: number, urgency: string | null, firstMeetingBy: string | null, decideBy: string | null, openedAt: string | null, closedAt: string | null, createdAt: string, permittedActions: Array<string>, forum: { title: string, purpose: string, definition: unknown }, person: { id: string, name: string, safeContact: string, language: string, interpreterNeeded: string, communicationNeeds: Array<string>, registeringAgency: { id: string, name: string } | null } | null, owner: { id: string, name: string, jobTitle: string, phone: string | null, agency: { id: string, name: string } | null } | null, leadProfessional: { id: string, name: string, jobTitle: string, phone: string | null, agency: { id: string, name: string } | null } | null, leadOffer: { id: string, to: { id: string, name: string } | null } | null, repeats: Array<{ id: string, reference: string, stage: CaseStage }>, heardWith: Array<{ id: string, reference: string, stage: CaseStage, person: { id: string, name: string } | null }> } };

export type CaseFileConcernsQueryVariables = Exact<{
  caseFileId: string | number;
}>;


export type CaseFileConcernsQuery = { concerns: { nodes: Array<{ id: string, raisedBy: string, replyBy: string, isOverdue: boolean }> } };

export type ChangeOwnerQueryVariables = Exact<{
  caseFileId: string | number;
}>;


export type ChangeOwnerQuery = { caseFile: { id: string, version: number, permittedActions: Array<string>, owner: { id: string, name: string } | null } };

export type OwnerChoicesQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type OwnerChoicesQuery = { practitioners: { nodes: Array<{ id: string, name: string, jobTitle: string, agency: { id: string, shortName: string } | null }> } };

export type ChangeCaseFileOwnerMutationVariables = Exact<{
  input: ChangeOwnerInput;
}>;


export type ChangeCaseFileOwnerMutation = { changeCaseFileOwner: { id: string } };

export type ConcernsPageQueryVariables = Exact<{
  unanswered?: boolean | null | undefined;
  after?: string | null | undefined;
}>;


export type ConcernsPageQuery = { concerns: { nodes: Array<{ id: string, raisedBy: string, relationship: string, recordedAt: string, replyBy: string, isOverdue: boolean, outcomeCode: string | null, caseFileId: string | null, person: { id: string, name: string } | null, recorder: { id: string, name: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type ConcernPageQueryVariables = Exact<{
  concernId: string | number;
}>;


export type ConcernPageQuery = { concern: { id: string, caseFileId: string | null, raisedBy: string, relationship: string, howToReply: string, words: string, adultMayKnow: boolean, otherAgenciesMayKnow: boolean, recordedAt: string, replyBy: string, isOverdue: boolean, outcomeCode: string | null, outcome: string | null, reply: string | null, repliedOn: string | null, version: number, permittedActions: Array<string>, person: { id: string, name: string } | null, recorder: { id: string, name: string, jobTitle: string } | null } };

export type ConcernAboutQueryVariables = Exact<{
  personId: string | number;
}>;


export type ConcernAboutQuery = { person: { id: string, name: string } };

export type RecordConcernMutationVariables = Exact<{
  input: RecordConcernInput;
}>;


export type RecordConcernMutation = { recordConcern: { id: string } };

export type AnswerConcernMutationVariables = Exact<{
  input: AnswerConcernInput;
}>;


export type AnswerConcernMutation = { answerConcern: { id: string } };

export type CaseFilePeopleQueryVariables = Exact<{
  caseFileId: string | number;
}>;


export type CaseFilePeopleQuery = { me: { id: string, agencyId: string, isContactPoint: boolean }, caseFile: { id: string, stage: CaseStage, permittedActions: Array<string>, forum: { definition: unknown }, owner: { id: string, name: string, jobTitle: string, agency: { id: string, shortName: string } | null } | null, leadProfessional: { id: string, name: string, jobTitle: string, phone: string | null, agency: { id: string, shortName: string } | null } | null, leadOffer: { id: string, reason: string, createdAt: string, to: { id: string, name: string, jobTitle: string, phone: string | null, agency: { id: string, shortName: string } | null } | null } | null, participations: Array<{ id: string, capacity: Capacity, seatKey: string | null, agencyFunction: AgencyFunction, agencyId: string, validFrom: string, practitioner: { id: string, name: string, jobTitle: string, phone: string | null, agency: { id: string, shortName: string } | null } | null, team: { id: string, name: string, dutyNumber: string } | null, agency: { id: string, shortName: string, functions: Array<{ id: string, function: AgencyFunction, dutyContact: string, dutyNumber: string }> } | null }>, contacts: Array<{ id: string, capacity: Capacity, name: string | null, organisation: string, howToReach: string | null, takingPart: boolean, whyNot: string | null }> } };

export type SeatFragment = { id: string, capacity: Capacity, seatKey: string | null, agencyFunction: AgencyFunction, agencyId: string, validFrom: string, practitioner: { id: string, name: string, jobTitle: string, phone: string | null, agency: { id: string, shortName: string } | null } | null, team: { id: string, name: string, dutyNumber: string } | null, agency: { id: string, shortName: string, functions: Array<{ id: string, function: AgencyFunction, dutyContact: string, dutyNumber: string }> } | null };

export type AtTheTableFragment = { id: string, name: string, jobTitle: string, phone: string | null, agency: { id: string, shortName: string } | null };

export type SeatChoicesQueryVariables = Exact<{
  caseFileId: string | number;
}>;


export type SeatChoicesQuery = { me: { id: string, agencyId: string, isContactPoint: boolean }, caseFile: { id: string, permittedActions: Array<string>, forum: { definition: unknown } }, agencies: Array<{ id: string, name: string, functions: Array<{ id: string, function: AgencyFunction }>, teams: Array<{ id: string, name: string }> }> };

export type FindPractitionersQueryVariables = Exact<{
  search?: string | null | undefined;
  agencyId?: string | number | null | undefined;
}>;


export type FindPractitionersQuery = { practitioners: { nodes: Array<{ id: string, name: string, jobTitle: string, active: boolean, agencyFunction: AgencyFunction, agency: { id: string, shortName: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type AddParticipantMutationVariables = Exact<{
  input: AddParticipantInput;
}>;


export type AddParticipantMutation = { addParticipant: { id: string } };

export type EndParticipationMutationVariables = Exact<{
  id: string | number;
}>;


export type EndParticipationMutation = { endParticipation: { id: string } };

export type ContactChoicesQueryVariables = Exact<{
  caseFileId: string | number;
}>;


export type ContactChoicesQuery = { caseFile: { id: string, permittedActions: Array<string>, person: { id: string, name: string } | null, forum: { definition: unknown } } };

export type AddCaseFileContactMutationVariables = Exact<{
  input: AddContactInput;
}>;


export type AddCaseFileContactMutation = { addContact: { id: string } };

export type EndCaseFileContactMutationVariables = Exact<{
  id: string | number;
}>;


export type EndCaseFileContactMutation = { endContact: { id: string } };

export type LeadChoicesQueryVariables = Exact<{
  caseFileId: string | number;
}>;


export type LeadChoicesQuery = { caseFile: { id: string, permittedActions: Array<string>, leadProfessional: { id: string, name: string } | null, participations: Array<{ id: string, capacity: Capacity, practitioner: { id: string, name: string, jobTitle: string, phone: string | null, agency: { id: string, shortName: string } | null } | null }> } };

export type OfferLeadMutationVariables = Exact<{
  input: OfferLeadInput;
}>;


export type OfferLeadMutation = { offerLead: { id: string } };

export type AnswerLeadOfferMutationVariables = Exact<{
  input: AnswerLeadInput;
}>;


export type AnswerLeadOfferMutation = { answerLeadOffer: { id: string } };

export type TakeBackLeadOfferMutationVariables = Exact<{
  caseFileId: string | number;
}>;


export type TakeBackLeadOfferMutation = { takeBackLeadOffer: { id: string } };

export type ConsentPageQueryVariables = Exact<{
  caseFileId: string | number;
}>;


export type ConsentPageQuery = { consentPosition: { mode: ConsentMode, state: ConsentPositionState, capacity: CapacityNow, latestEventId: string | null, effects: Array<{ category: Category, agencyId: string, agencyFunction: string, isOpen: boolean, reason: ReleaseReason, agency: { id: string, name: string, shortName: string } | null }> }, consentEvents: Array<{ id: string, wordsShown: boolean, state: ConsentState, decisionKind: ConsentDecisionKind, givenBy: ConsentGivenBy, giverName: string, method: ConsentMethod | null, notSoughtReason: NotSoughtReason | null, reason: string, wordsUsed: string, wishes: string, outcomesWanted: string, safeContact: string, interpreter: string, language: string, witness: string, questionsExplained: Array<ExplainedQuestion>, capacityBasis: ConsentCapacityBasis, capacityDoubt: string, evidence: string, askedChannel: AskedChannel | null, chaseOn: string | null, lateReason: string, noticeVersion: string, risksExplained: boolean | null, coercion: CoercionConcern, coercionText: string, conditionText: string, conditionAgencyId: string | null, conditionCategory: Category | null, conditionDueOn: string | null, bestInterests: string, supersedesIds: Array<string>, reviewOn: string | null, obtainedBy: string, obtainedAt: string, recordedAt: string, attempts: Array<{ on: string, channel: AskedChannel, note: string | null }>, recordedByPractitioner: { id: string, name: string } | null, scopes: Array<{ id: string, effect: ConsentScopeEffect, category: Category | null, recipient: ConsentScopeRecipient, agencyId: string | null, sector: Sector | null, action: ConsentScopeAction | null, purpose: string | null, namedPerson: string, until: string | null }> }>, capacityAssessments: Array<{ id: string, wordsShown: boolean, decision: string, aboutSharing: boolean, conclusion: CapacityConclusion, understands: boolean | null, understandsEvidence: string, retains: boolean | null, retainsEvidence: string, weighs: boolean | null, weighsEvidence: string, communicates: boolean | null, communicatesEvidence: string, supportGiven: string, impairment: string, fluctuates: boolean, executiveFunctionConcern: string, grounds: string, bestInterests: string, fullRecordDueOn: string | null, reviewOn: string | null, assessedBy: string, assessedAt: string }>, consentTasks: Array<{ id: string, kind: ConsentTaskKind, subjectId: string, dueOn: string, raisedAt: string, caseFileId: string, aboutFunction: AgencyFunction | null, aboutAgency: { id: string, name: string, shortName: string } | null }> };

export type ConsentTaskRowFragment = { id: string, kind: ConsentTaskKind, subjectId: string, dueOn: string, raisedAt: string, caseFileId: string, aboutFunction: AgencyFunction | null, aboutAgency: { id: string, name: string, shortName: string } | null };

export type ConsentEventPartsFragment = { id: string, wordsShown: boolean, state: ConsentState, decisionKind: ConsentDecisionKind, givenBy: ConsentGivenBy, giverName: string, method: ConsentMethod | null, notSoughtReason: NotSoughtReason | null, reason: string, wordsUsed: string, wishes: string, outcomesWanted: string, safeContact: string, interpreter: string, language: string, witness: string, questionsExplained: Array<ExplainedQuestion>, capacityBasis: ConsentCapacityBasis, capacityDoubt: string, evidence: string, askedChannel: AskedChannel | null, chaseOn: string | null, lateReason: string, noticeVersion: string, risksExplained: boolean | null, coercion: CoercionConcern, coercionText: string, conditionText: string, conditionAgencyId: string | null, conditionCategory: Category | null, conditionDueOn: string | null, bestInterests: string, supersedesIds: Array<string>, reviewOn: string | null, obtainedBy: string, obtainedAt: string, recordedAt: string, attempts: Array<{ on: string, channel: AskedChannel, note: string | null }>, recordedByPractitioner: { id: string, name: string } | null, scopes: Array<{ id: string, effect: ConsentScopeEffect, category: Category | null, recipient: ConsentScopeRecipient, agencyId: string | null, sector: Sector | null, action: ConsentScopeAction | null, purpose: string | null, namedPerson: string, until: string | null }> };

export type CapacityPartsFragment = { id: string, wordsShown: boolean, decision: string, aboutSharing: boolean, conclusion: CapacityConclusion, understands: boolean | null, understandsEvidence: string, retains: boolean | null, retainsEvidence: string, weighs: boolean | null, weighsEvidence: string, communicates: boolean | null, communicatesEvidence: string, supportGiven: string, impairment: string, fluctuates: boolean, executiveFunctionConcern: string, grounds: string, bestInterests: string, fullRecordDueOn: string | null, reviewOn: string | null, assessedBy: string, assessedAt: string };

export type RecordConsentPageQueryVariables = Exact<{
  caseFileId: string | number;
}>;


export type RecordConsentPageQuery = { consentPosition: { mode: ConsentMode, state: ConsentPositionState, capacity: CapacityNow, effects: Array<{ category: Category, agencyId: string, agencyFunction: string, isOpen: boolean, reason: ReleaseReason, agency: { id: string, name: string, shortName: string } | null }> }, consentEvents: Array<{ id: string, wordsShown: boolean, state: ConsentState, decisionKind: ConsentDecisionKind, givenBy: ConsentGivenBy, giverName: string, method: ConsentMethod | null, notSoughtReason: NotSoughtReason | null, reason: string, wordsUsed: string, wishes: string, outcomesWanted: string, safeContact: string, interpreter: string, language: string, witness: string, questionsExplained: Array<ExplainedQuestion>, capacityBasis: ConsentCapacityBasis, capacityDoubt: string, evidence: string, askedChannel: AskedChannel | null, chaseOn: string | null, lateReason: string, noticeVersion: string, risksExplained: boolean | null, coercion: CoercionConcern, coercionText: string, conditionText: string, conditionAgencyId: string | null, conditionCategory: Category | null, conditionDueOn: string | null, bestInterests: string, supersedesIds: Array<string>, reviewOn: string | null, obtainedBy: string, obtainedAt: string, recordedAt: string, attempts: Array<{ on: string, channel: AskedChannel, note: string | null }>, recordedByPractitioner: { id: string, name: string } | null, scopes: Array<{ id: string, effect: ConsentScopeEffect, category: Category | null, recipient: ConsentScopeRecipient, agencyId: string | null, sector: Sector | null, action: ConsentScopeAction | null, purpose: string | null, namedPerson: string, until: string | null }> }>, capacityAssessments: Array<{ id: string, conclusion: CapacityConclusion, decision: string, assessedAt: string }> };

export type PreviewConsentEffectQueryVariables = Exact<{
  input: RecordConsentInput;
}>;


export type PreviewConsentEffectQuery = { previewConsentEffect: Array<{ category: Category, agencyId: string, agencyFunction: string, isOpen: boolean, change: ConsentEffectChange, reason: ReleaseReason, agency: { id: string, name: string, shortName: string } | null }> };

export type EffectPartsFragment = { category: Category, agencyId: string, agencyFunction: string, isOpen: boolean, change: ConsentEffectChange, reason: ReleaseReason, agency: { id: string, name: string, shortName: string } | null };

export type RecordConsentMutationVariables = Exact<{
  input: RecordConsentInput;
}>;


export type RecordConsentMutation = { recordConsent: { id: string } };

export type PreviewCapacityEffectQueryVariables = Exact<{
  caseFileId: string | number;
  conclusion: CapacityConclusion;
}>;


export type PreviewCapacityEffectQuery = { previewCapacityEffect: Array<{ category: Category, agencyId: string, agencyFunction: string, isOpen: boolean, change: ConsentEffectChange, reason: ReleaseReason, agency: { id: string, name: string, shortName: string } | null }> };

export type RecordCapacityMutationVariables = Exact<{
  input: RecordCapacityInput;
}>;


export type RecordCapacityMutation = { recordCapacity: { id: string } };

export type WithdrawConsentPageQueryVariables = Exact<{
  caseFileId: string | number;
}>;


export type WithdrawConsentPageQuery = { consentPosition: { mode: ConsentMode, state: ConsentPositionState, effects: Array<{ category: Category, agencyId: string, agencyFunction: string, isOpen: boolean, reason: ReleaseReason, agency: { id: string, name: string, shortName: string } | null }> } };

export type GiveConsentReceiptMutationVariables = Exact<{
  caseFileId: string | number;
}>;


export type GiveConsentReceiptMutation = { giveConsentReceipt: { id: string, issuedAt: string, personName: string, forumTitle: string, heading: string, said: Array<string>, stays: Array<string>, changeYourMind: Array<string>, notice: string, noticeVersion: string, noticeHash: string, json: string } };

export type ConsentTaskPageQueryVariables = Exact<{
  id: string | number;
}>;


export type ConsentTaskPageQuery = { consentTask: { version: number, doneAt: string | null, outcome: string | null, note: string, saidToPerson: string, id: string, kind: ConsentTaskKind, subjectId: string, dueOn: string, raisedAt: string, caseFileId: string, aboutFunction: AgencyFunction | null, caseFile: { id: string, reference: string, person: { id: string, name: string } | null } | null, event: { id: string, wordsShown: boolean, state: ConsentState, decisionKind: ConsentDecisionKind, givenBy: ConsentGivenBy, giverName: string, method: ConsentMethod | null, notSoughtReason: NotSoughtReason | null, reason: string, wordsUsed: string, wishes: string, outcomesWanted: string, safeContact: string, interpreter: string, language: string, witness: string, questionsExplained: Array<ExplainedQuestion>, capacityBasis: ConsentCapacityBasis, capacityDoubt: string, evidence: string, askedChannel: AskedChannel | null, chaseOn: string | null, lateReason: string, noticeVersion: string, risksExplained: boolean | null, coercion: CoercionConcern, coercionText: string, conditionText: string, conditionAgencyId: string | null, conditionCategory: Category | null, conditionDueOn: string | null, bestInterests: string, supersedesIds: Array<string>, reviewOn: string | null, obtainedBy: string, obtainedAt: string, recordedAt: string, attempts: Array<{ on: string, channel: AskedChannel, note: string | null }>, recordedByPractitioner: { id: string, name: string } | null, scopes: Array<{ id: string, effect: ConsentScopeEffect, category: Category | null, recipient: ConsentScopeRecipient, agencyId: string | null, sector: Sector | null, action: ConsentScopeAction | null, purpose: string | null, namedPerson: string, until: string | null }> } | null, aboutAgency: { id: string, name: string, shortName: string } | null } };

export type ConditionPageQueryVariables = Exact<{
  caseFileId: string | number;
}>;


export type ConditionPageQuery = { consentPosition: { mode: ConsentMode, effects: Array<{ category: Category, agencyId: string, agencyFunction: string, isOpen: boolean, reason: ReleaseReason, agency: { id: string, name: string, shortName: string } | null }> } };

export type AfterWithdrawalPageQueryVariables = Exact<{
  taskId: string | number;
}>;


export type AfterWithdrawalPageQuery = { afterWithdrawal: { withdrawnAt: string, refused: boolean, suggestedWords: string, task: { id: string, version: number, dueOn: string, caseFileId: string, doneAt: string | null }, lines: Array<{ closed: boolean, mayClose: boolean, why: string, agencyId: string, agencyFunction: AgencyFunction, agency: { id: string, name: string, shortName: string } | null, item: { id: string, category: Category, statement: string, createdAt: string } }>, toTell: Array<{ doneAt: string | null, id: string, kind: ConsentTaskKind, subjectId: string, dueOn: string, raisedAt: string, caseFileId: string, aboutFunction: AgencyFunction | null, aboutAgency: { id: string, name: string, shortName: string } | null }> } };

export type DecideAfterWithdrawalMutationVariables = Exact<{
  input: DecideAfterWithdrawalInput;
}>;


export type DecideAfterWithdrawalMutation = { decideAfterWithdrawal: { id: string, outcome: string | null } };

export type WriteOutConditionMutationVariables = Exact<{
  input: WriteOutConditionInput;
}>;


export type WriteOutConditionMutation = { writeOutCondition: { id: string } };

export type SettleConsentTaskMutationVariables = Exact<{
  input: SettleConsentTaskInput;
}>;


export type SettleConsentTaskMutation = { settleConsentTask: { id: string, doneAt: string | null } };

export type ChooseEligibilityMutationVariables = Exact<{
  input: ChooseEligibilityInput;
}>;


export type ChooseEligibilityMutation = { chooseEligibility: { id: string, outcome: string | null } };

export type EmergencyStopQueryVariables = Exact<{
  input: SoughtInEmergencyInput;
}>;


export type EmergencyStopQuery = { emergencyStop: { described: string, answer: string, minutes: number, extensionMinutes: number, shortestReason: number, reviewWorkingDays: number } };

export type EmergencyFindPageQueryVariables = Exact<{ [key: string]: never; }>;


export type EmergencyFindPageQuery = { currentEmergencyOpening: { id: string, reference: string, validUntil: string } | null };

export type StartEmergencyOpeningMutationVariables = Exact<{
  input: StartEmergencyOpeningInput;
}>;


export type StartEmergencyOpeningMutation = { startEmergencyOpening: { id: string } };

export type EmergencyOpeningPageQueryVariables = Exact<{
  id: string | number;
}>;


export type EmergencyOpeningPageQuery = { emergencyOpening: { id: string, reference: string, sought: string | null, ground: EmergencyGround, whyNow: string, openedAt: string, validUntil: string, extendedAt: string | null, endedAt: string | null, endedHow: EmergencyEnd | null, isLive: boolean, nothingText: string, items: Array<{ id: string, version: number, caseFileId: string, kind: ItemKind, category: Category, assertion: AssertionType, statement: string, source: string, occurredOn: string | null, createdAt: string, handlingCode: HandlingCode, handlingText: string, riskTo: RiskTo, confidential: boolean, aboutChildAtRisk: boolean, isOwn: boolean, withheldStyle: WithheldStyle | null, sharesByDefault: boolean | null, ownerFunction: AgencyFunction, permittedActions: Array<string>, wordsShown: boolean, noCopies: boolean, noOnward: boolean, sourceProtected: boolean, toldByThirdParty: boolean, toldInConfidence: boolean, harmIfSourceKnown: boolean, grading: { scheme: GradingScheme, source: string, information: string, handling: string, gradedBy: string, gradedOn: string } | null, obligations: Array<{ code: ObligationCode, text: string, until: string | null, reference: string | null }>, ownerAgency: { id: string, name: string } | null, author: { id: string, name: string, jobTitle: string } | null }>, whomToRing: Array<{ agencyName: string, agencyFunction: AgencyFunction, name: string, number: string, outOfHoursNumber: string | null }> } };

export type ExtendEmergencyOpeningMutationVariables = Exact<{
  id: string | number;
}>;


export type ExtendEmergencyOpeningMutation = { extendEmergencyOpening: { id: string, validUntil: string, extendedAt: string | null } };

export type EndEmergencyOpeningMutationVariables = Exact<{
  id: string | number;
  left?: boolean | null | undefined;
}>;


export type EndEmergencyOpeningMutation = { endEmergencyOpening: { id: string, endedAt: string | null } };

export type ReleaseForEmergenciesMutationVariables = Exact<{
  input: ReleaseForEmergenciesInput;
}>;


export type ReleaseForEmergenciesMutation = { releaseForEmergencies: { id: string, emergencyReleases: Array<{ id: string, agencyFunction: AgencyFunction, reason: string, validFrom: string }> } };

export type EmergencyReviewsPageQueryVariables = Exact<{
  settled?: boolean | null | undefined;
}>;


export type EmergencyReviewsPageQuery = { emergencyReviews: Array<{ id: string, reference: string, side: EmergencyReviewSide, createdAt: string, dueAt: string, escalatedAt: string | null, reviewedAt: string | null, outcome: EmergencyOutcome | null, itemCount: number, forAgency: { id: string, name: string } | null }> };

export type EmergencyReviewPageQueryVariables = Exact<{
  id: string | number;
}>;


export type EmergencyReviewPageQuery = { emergencyReview: { id: string, version: number, reference: string, side: EmergencyReviewSide, createdAt: string, dueAt: string, escalatedAt: string | null, reviewedAt: string | null, outcome: EmergencyOutcome | null, outcomeText: string, sought: string | null, itemCount: number, earlierInThirtyDays: number, isMany: boolean, forAgency: { id: string, name: string } | null, opener: { id: string, name: string, jobTitle: string, agency: { id: string, name: string } | null } | null, reviewer: { id: string, name: string } | null, opening: { id: string, ground: EmergencyGround, whyNow: string, openedAt: string, validUntil: string, extendedAt: string | null, endedAt: string | null, endedHow: EmergencyEnd | null }, items: Array<{ id: string, version: number, caseFileId: string, kind: ItemKind, category: Category, assertion: AssertionType, statement: string, source: string, occurredOn: string | null, createdAt: string, handlingCode: HandlingCode, handlingText: string, riskTo: RiskTo, confidential: boolean, aboutChildAtRisk: boolean, isOwn: boolean, withheldStyle: WithheldStyle | null, sharesByDefault: boolean | null, ownerFunction: AgencyFunction, permittedActions: Array<string>, wordsShown: boolean, noCopies: boolean, noOnward: boolean, sourceProtected: boolean, toldByThirdParty: boolean, toldInConfidence: boolean, harmIfSourceKnown: boolean, grading: { scheme: GradingScheme, source: string, information: string, handling: string, gradedBy: string, gradedOn: string } | null, obligations: Array<{ code: ObligationCode, text: string, until: string | null, reference: string | null }>, ownerAgency: { id: string, name: string } | null, author: { id: string, name: string, jobTitle: string } | null }> } };

export type LookAtEmergencyOpeningMutationVariables = Exact<{
  input: LookAtEmergencyOpeningInput;
}>;


export type LookAtEmergencyOpeningMutation = { lookAtEmergencyOpening: { id: string, outcome: EmergencyOutcome | null } };

export type HomePageQueryVariables = Exact<{
  coordinates: boolean;
  answers: boolean;
}>;


export type HomePageQuery = { myActions: { nodes: Array<{ id: string, version: number, caseFileId: string, what: string, desiredOutcome: string, dueOn: string, priority: ActionPriority, status: ActionStatus, isOverdue: boolean, visit: boolean, nameOwnerBy: string | null, openToTable: boolean, timesCarriedOver: number, caseFile: { id: string, reference: string, person: { id: string, name: string } | null } | null, responsibleAgency: { id: string, name: string, shortName: string } | null, owner: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean } }, myMeetings: { nodes: Array<{ id: string, number: number, status: MeetingStatus, startsAt: string, place: string, finishBy: string | null, permittedActions: Array<string>, forum: { code: string, shortTitle: string }, caseFile: { id: string, reference: string, person: { id: string, name: string } | null } | null, returns: Array<{ id: string, late: boolean, agency: { id: string, shortName: string } | null }> }>, pageInfo: { hasNextPage: boolean } }, newestItems: { nodes: Array<{ id: string, category: Category, createdAt: string, isOwn: boolean, ownerAgency: { id: string, shortName: string } | null, caseFile: { id: string, reference: string, person: { id: string, name: string } | null } | null }>, pageInfo: { hasNextPage: boolean } }, returnsDue: { nodes: Array<{ id: string, dueOn: string, late: boolean, meeting: { id: string, startsAt: string, caseFile: { id: string, reference: string, person: { id: string, name: string } | null } | null } | null }>, pageInfo: { hasNextPage: boolean } }, shared: { nodes: Array<{ id: string, reference: string, forum: { code: string, shortTitle: string }, person: { id: string, name: string } | null, leadProfessional: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean } }, blocksToLookAt: Array<{ id: string, caseFileId: string | null, setAt: string }>, emergencyReviews?: Array<{ id: string, reference: string, dueAt: string }>, receivedAsks?: Array<{ id: string, question: { lapsesOn: string } }>, personLinkTasks?: Array<{ id: string, createdAt: string }>, onwardRequestsToAnswer: Array<{ id: string, dueAt: string }>, presentedWithoutName: Array<{ id: string, forumTitle: string }>, secondLooksDue: Array<{ id: string, caseFileId: string, secondLookDueAt: string, lapsed: boolean }>, consentTasks: Array<{ id: string, kind: ConsentTaskKind, subjectId: string, dueOn: string, raisedAt: string, caseFileId: string, aboutFunction: AgencyFunction | null, caseFile: { id: string, reference: string, person: { id: string, name: string } | null } | null, aboutAgency: { id: string, name: string, shortName: string } | null }>, reviewsDue: { nodes: Array<{ id: string, dueOn: string, overdue: boolean, caseFile: { id: string, reference: string, person: { id: string, name: string } | null } | null }> }, concerns: { nodes: Array<{ id: string, replyBy: string, isOverdue: boolean, caseFileId: string | null, person: { id: string, name: string } | null }> }, triageQueue?: { nodes: Array<{ id: string, reference: string, decideBy: string | null, forum: { code: string, shortTitle: string } }>, pageInfo: { hasNextPage: boolean } }, myNotices: { nodes: Array<{ id: string, kind: NoticeKind, text: string, createdAt: string, subject: string, subjectId: string, caseFileId: string | null }>, pageInfo: { hasNextPage: boolean } }, overridesToDecide: Array<{ id: string, reference: string, requestedAt: string }>, overridesToReview: Array<{ id: string, reference: string, reviewDueOn: string | null }>, overridesToConfirm: Array<{ id: string, reference: string, activeUntil: string | null }>, tellingsOverdue: Array<{ id: string, reference: string, informUntil: string | null }>, tellingsToCome: Array<{ id: string, reference: string, informUntil: string | null }>, openIncidents: Array<{ id: string, reference: string, dueAt: string }> };

export type MarkNoticeReadMutationVariables = Exact<{
  id: string | number;
}>;


export type MarkNoticeReadMutation = { markNoticeRead: { id: string, readAt: string | null } };

export type NewInformationQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type NewInformationQuery = { newestItems: { nodes: Array<{ id: string, category: Category, createdAt: string, isOwn: boolean, ownerAgency: { id: string, shortName: string } | null, caseFile: { id: string, reference: string, person: { id: string, name: string } | null } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type MeetingRowFragment = { id: string, caseFileId: string, number: number, status: MeetingStatus, startsAt: string, endsAt: string, place: string, videoLink: string, purpose: string, finishBy: string | null, version: number, forum: { shortTitle: string } };

export type MeetingPersonNameFragment = { id: string, reference: string, person: { id: string, name: string } | null };

export type MyMeetingsPageQueryVariables = Exact<{
  past?: boolean | null | undefined;
  after?: string | null | undefined;
}>;


export type MyMeetingsPageQuery = { myMeetings: { nodes: Array<{ id: string, caseFileId: string, number: number, status: MeetingStatus, startsAt: string, endsAt: string, place: string, videoLink: string, purpose: string, finishBy: string | null, version: number, caseFile: { id: string, reference: string, person: { id: string, name: string } | null } | null, myAttendance: { id: string, capacity: Capacity } | null, forum: { shortTitle: string } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } }, returnsDue: { nodes: Array<{ id: string, dueOn: string, late: boolean, meeting: { id: string, startsAt: string, forum: { shortTitle: string }, caseFile: { id: string, reference: string, person: { id: string, name: string } | null } | null } | null }> } };

export type CaseFileMeetingsPageQueryVariables = Exact<{
  caseFileId: string | number;
}>;


export type CaseFileMeetingsPageQuery = { caseFile: { id: string, permittedActions: Array<string>, firstMeetingBy: string | null, meetings: Array<{ id: string, caseFileId: string, number: number, status: MeetingStatus, startsAt: string, endsAt: string, place: string, videoLink: string, purpose: string, finishBy: string | null, version: number, returns: Array<{ id: string, version: number, agencyId: string, agencyFunction: AgencyFunction, dueOn: string, state: ReturnState, answer: ReturnAnswer | null, late: boolean, notYetReason: string, timesChased: number, chasedAt: string | null, submittedAt: string | null, safetyAnswer: SafetyAnswer | null, safetyWithheldReason: string, agency: { id: string, name: string, shortName: string } | null }>, forum: { shortTitle: string } }> } };

export type ReturnRowFragment = { id: string, version: number, agencyId: string, agencyFunction: AgencyFunction, dueOn: string, state: ReturnState, answer: ReturnAnswer | null, late: boolean, notYetReason: string, timesChased: number, chasedAt: string | null, submittedAt: string | null, safetyAnswer: SafetyAnswer | null, safetyWithheldReason: string, agency: { id: string, name: string, shortName: string } | null };

export type ConveneMeetingPageQueryVariables = Exact<{
  caseFileId: string | number;
}>;


export type ConveneMeetingPageQuery = { caseFile: { id: string, reference: string, firstMeetingBy: string | null, person: { id: string, name: string } | null, forum: { definition: unknown }, meetings: Array<{ id: string }>, participations: Array<{ id: string, capacity: Capacity, agencyId: string, agencyFunction: AgencyFunction, seatKey: string | null, practitioner: { id: string, name: string, jobTitle: string } | null, team: { id: string, name: string } | null, agency: { id: string, shortName: string } | null }> }, agencies: Array<{ id: string, name: string, shortName: string, functions: Array<{ id: string, function: AgencyFunction }>, teams: Array<{ id: string, name: string, agencyFunction: AgencyFunction }> }> };

export type PeopleToInviteQueryVariables = Exact<{
  search: string;
}>;


export type PeopleToInviteQuery = { practitioners: { nodes: Array<{ id: string, name: string, jobTitle: string, agencyFunction: AgencyFunction, grade: string | null, agency: { id: string, shortName: string } | null }> } };

export type ColleaguesQueryVariables = Exact<{
  agencyId: string | number;
}>;


export type ColleaguesQuery = { practitioners: { nodes: Array<{ id: string, name: string, jobTitle: string, agencyFunction: AgencyFunction }> } };

export type InvitationRowFragment = { id: string, version: number, capacity: Capacity, agencyFunction: AgencyFunction | null, response: InvitationResponse, responseReason: string, guestName: string, guestRole: string, guestOrganisation: string, deputyForId: string | null, practitioner: { id: string, name: string, jobTitle: string } | null, team: { id: string, name: string } | null, agency: { id: string, shortName: string } | null };

export type PlaceRowFragment = { id: string, practitionerId: string | null, name: string, capacity: Capacity, agencyFunction: AgencyFunction | null, status: AttendanceStatus | null, grade: string | null, statementAcknowledgedAt: string | null, readAloud: boolean, expected: boolean, agency: { id: string, shortName: string } | null };

export type MeetingPageQueryVariables = Exact<{
  meetingId: string | number;
}>;


export type MeetingPageQuery = { meeting: { statusReason: string, returnsDueOn: string, statementVersion: string, adultAsked: AskedToAttend, adultReason: string, advocateAsked: AskedToAttend, advocateReason: string, gradeReason: string, chairReason: string, nextReviewOn: string | null, closureProposed: boolean, roomIsOpen: boolean, permittedActions: Array<string>, presentIds: Array<string>, openedAt: string | null, id: string, caseFileId: string, number: number, status: MeetingStatus, startsAt: string, endsAt: string, place: string, videoLink: string, purpose: string, finishBy: string | null, version: number, forum: { title: string, shortTitle: string, definition: unknown }, caseFile: { id: string, reference: string, leadProfessional: { id: string, name: string, agencyFunction: AgencyFunction, agency: { id: string, functions: Array<{ id: string, function: AgencyFunction, dutyNumber: string }> } | null } | null, owner: { id: string, name: string, agencyFunction: AgencyFunction, agency: { id: string, functions: Array<{ id: string, function: AgencyFunction, dutyNumber: string }> } | null } | null, person: { id: string, name: string } | null } | null, myAttendance: { id: string, practitionerId: string | null, name: string, capacity: Capacity, agencyFunction: AgencyFunction | null, status: AttendanceStatus | null, grade: string | null, statementAcknowledgedAt: string | null, readAloud: boolean, expected: boolean, agency: { id: string, shortName: string } | null } | null, attendances: Array<{ id: string, practitionerId: string | null, name: string, capacity: Capacity, agencyFunction: AgencyFunction | null, status: AttendanceStatus | null, grade: string | null, statementAcknowledgedAt: string | null, readAloud: boolean, expected: boolean, agency: { id: string, shortName: string } | null }>, invitations: Array<{ id: string, version: number, capacity: Capacity, agencyFunction: AgencyFunction | null, response: InvitationResponse, responseReason: string, guestName: string, guestRole: string, guestOrganisation: string, deputyForId: string | null, practitioner: { id: string, name: string, jobTitle: string } | null, team: { id: string, name: string } | null, agency: { id: string, shortName: string } | null }>, parts: Array<{ id: string, number: number, kind: MeetingPartKind, startedAt: string, endedAt: string | null }>, returns: Array<{ id: string, version: number, agencyId: string, agencyFunction: AgencyFunction, dueOn: string, state: ReturnState, answer: ReturnAnswer | null, late: boolean, notYetReason: string, timesChased: number, chasedAt: string | null, submittedAt: string | null, safetyAnswer: SafetyAnswer | null, safetyWithheldReason: string, agency: { id: string, name: string, shortName: string } | null }>, quorum: { quorate: boolean, agenciesPresent: number, agenciesNeeded: number, emptySeats: Array<string>, chairReason: string } | null, conflicts: Array<{ id: string, reasonCode: string, note: string, createdAt: string, practitioner: { id: string, name: string } | null }> } };

export type NotePartsFragment = { id: string, version: number, agendaKey: string, body: string, openToTable: boolean, createdAt: string, amendedAt: string | null, author: { id: string, name: string } | null, authorAgency: { id: string, shortName: string } | null };

export type DecisionPartsFragment = { id: string, version: number, decisionKey: string, outcome: string | null, agencyId: string | null, optionsConsidered: string, legalOptions: Array<string>, reliedOn: Array<string>, rationale: string, adultsView: string, openToTable: boolean, dissents: Array<{ id: string, agencyId: string, words: string, agency: { id: string, shortName: string } | null }>, agency: { id: string, shortName: string } | null };

export type RoomRecordQueryVariables = Exact<{
  meetingId: string | number;
  caseFileId: string | number;
}>;


export type RoomRecordQuery = { meeting: { id: string, notes: Array<{ id: string, version: number, agendaKey: string, body: string, openToTable: boolean, createdAt: string, amendedAt: string | null, author: { id: string, name: string } | null, authorAgency: { id: string, shortName: string } | null }>, decisions: Array<{ id: string, version: number, decisionKey: string, outcome: string | null, agencyId: string | null, optionsConsidered: string, legalOptions: Array<string>, reliedOn: Array<string>, rationale: string, adultsView: string, openToTable: boolean, dissents: Array<{ id: string, agencyId: string, words: string, agency: { id: string, shortName: string } | null }>, agency: { id: string, shortName: string } | null }>, tabledItems: Array<{ id: string, itemId: string, aloud: boolean, createdAt: string, ownerAgency: { id: string, shortName: string } | null }>, coverage: Array<{ itemId: string, lacking: Array<{ agencyId: string, agencyFunction: AgencyFunction, agency: { id: string, shortName: string } | null }> }> }, caseFileItems: Array<{ isOwn: boolean, agencyId: string, agency: { id: string, name: string, shortName: string }, items: Array<{ id: string, category: Category, assertion: AssertionType, statement: string, source: string, occurredOn: string | null, handlingCode: HandlingCode, handlingText: string, isOwn: boolean, kind: ItemKind }> }>, caseFileActions: Array<{ id: string, version: number, caseFileId: string, what: string, desiredOutcome: string, dueOn: string, priority: ActionPriority, status: ActionStatus, isOverdue: boolean, visit: boolean, nameOwnerBy: string | null, openToTable: boolean, timesCarriedOver: number, responsibleAgency: { id: string, name: string, shortName: string } | null, owner: { id: string, name: string } | null }>, caseRisks: Array<{ id: string, domain: string, description: string, isDisputed: boolean }>, casePlan: { caseFileId: string, canWrite: boolean, sections: Array<{ key: string, title: string, prompt: string, contingency: boolean, mandatory: boolean, entries: Array<{ id: string, text: string }> }> } };

export type RoomChoicesQueryVariables = Exact<{
  caseFileId: string | number;
}>;


export type RoomChoicesQuery = { audienceChoices: Array<{ agencyId: string, agencyFunction: AgencyFunction, seated: boolean, agency: { id: string, shortName: string } | null }> };

export type DecisionNowQueryVariables = Exact<{
  meetingId: string | number;
}>;


export type DecisionNowQuery = { meeting: { id: string, decisions: Array<{ id: string, version: number, decisionKey: string, outcome: string | null, agencyId: string | null, optionsConsidered: string, legalOptions: Array<string>, reliedOn: Array<string>, rationale: string, adultsView: string, openToTable: boolean, dissents: Array<{ id: string, agencyId: string, words: string, agency: { id: string, shortName: string } | null }>, agency: { id: string, shortName: string } | null }> } };

export type FinishMeetingPageQueryVariables = Exact<{
  meetingId: string | number;
}>;


export type FinishMeetingPageQuery = { meeting: { permittedActions: Array<string>, nextReviewOn: string | null, closureProposed: boolean, id: string, caseFileId: string, number: number, status: MeetingStatus, startsAt: string, endsAt: string, place: string, videoLink: string, purpose: string, finishBy: string | null, version: number, forum: { definition: unknown, shortTitle: string } }, meetingGaps: Array<{ code: string, message: string, section: string, key: string | null }> };

export type ReturnPageQueryVariables = Exact<{
  returnId: string | number;
}>;


export type ReturnPageQuery = { agencyReturn: { caseFileId: string, meetingId: string, itemIds: Array<string>, safetyItemId: string | null, withdrawnReason: string, id: string, version: number, agencyId: string, agencyFunction: AgencyFunction, dueOn: string, state: ReturnState, answer: ReturnAnswer | null, late: boolean, notYetReason: string, timesChased: number, chasedAt: string | null, submittedAt: string | null, safetyAnswer: SafetyAnswer | null, safetyWithheldReason: string, meeting: { id: string, startsAt: string, purpose: string, forum: { definition: unknown }, caseFile: { id: string, reference: string, person: { id: string, name: string } | null } | null } | null, agency: { id: string, name: string, shortName: string } | null } };

export type ReturnAudienceQueryVariables = Exact<{
  input: PreviewAudienceInput;
  caseFileId: string | number;
}>;


export type ReturnAudienceQuery = { previewAudience: { caseFileId: string, agencies: Array<{ agencyId: string, agencyFunction: AgencyFunction, sees: boolean, why: string, usually: ShareDefault | null, isOwner: boolean }> }, audienceChoices: Array<{ agencyId: string, agencyFunction: AgencyFunction, seated: boolean, agency: { id: string, shortName: string } | null }> };

export type ConveneMeetingMutationVariables = Exact<{
  input: ConveneMeetingInput;
}>;


export type ConveneMeetingMutation = { conveneMeeting: { id: string } };

export type RescheduleMeetingMutationVariables = Exact<{
  input: RescheduleMeetingInput;
}>;


export type RescheduleMeetingMutation = { rescheduleMeeting: { id: string } };

export type CancelMeetingMutationVariables = Exact<{
  input: MeetingReasonInput;
  version: number;
}>;


export type CancelMeetingMutation = { cancelMeeting: { id: string } };

export type OpenMeetingMutationVariables = Exact<{
  id: string | number;
}>;


export type OpenMeetingMutation = { openMeeting: { id: string } };

export type AdjournMeetingMutationVariables = Exact<{
  input: MeetingReasonInput;
}>;


export type AdjournMeetingMutation = { adjournMeeting: { id: string } };

export type ResumeMeetingMutationVariables = Exact<{
  id: string | number;
}>;


export type ResumeMeetingMutation = { resumeMeeting: { id: string } };

export type EndMeetingForNowMutationVariables = Exact<{
  id: string | number;
}>;


export type EndMeetingForNowMutation = { endMeetingForNow: { id: string } };

export type FinishMeetingMutationVariables = Exact<{
  id: string | number;
}>;


export type FinishMeetingMutation = { finishMeeting: { id: string } };

export type ProceedInquorateMutationVariables = Exact<{
  input: MeetingReasonInput;
}>;


export type ProceedInquorateMutation = { proceedInquorate: { id: string } };

export type SetNextReviewMutationVariables = Exact<{
  input: MeetingReviewInput;
}>;


export type SetNextReviewMutation = { setNextReview: { id: string } };

export type ProposeClosureMutationVariables = Exact<{
  input: MeetingReasonInput;
}>;


export type ProposeClosureMutation = { proposeClosure: { id: string } };

export type InviteToMeetingMutationVariables = Exact<{
  input: InviteToMeetingInput;
}>;


export type InviteToMeetingMutation = { inviteToMeeting: { id: string } };

export type RespondToInvitationMutationVariables = Exact<{
  input: RespondToInvitationInput;
}>;


export type RespondToInvitationMutation = { respondToInvitation: { id: string } };

export type SendDeputyMutationVariables = Exact<{
  input: SendDeputyInput;
}>;


export type SendDeputyMutation = { sendDeputy: { id: string } };

export type AcknowledgeStatementMutationVariables = Exact<{
  meetingId: string | number;
}>;


export type AcknowledgeStatementMutation = { acknowledgeStatement: { id: string } };

export type RecordStatementReadMutationVariables = Exact<{
  meetingId: string | number;
  attendanceIds: Array<string | number> | string | number;
}>;


export type RecordStatementReadMutation = { recordStatementRead: Array<{ id: string }> };

export type RecordAttendanceMutationVariables = Exact<{
  input: RecordAttendanceInput;
}>;


export type RecordAttendanceMutation = { recordAttendance: { id: string } };

export type RecordChairGradeMutationVariables = Exact<{
  attendanceId: string | number;
  grade: string;
}>;


export type RecordChairGradeMutation = { recordChairGrade: { id: string } };

export type StepOutMutationVariables = Exact<{
  attendanceId: string | number;
}>;


export type StepOutMutation = { stepOut: { id: string } };

export type StepInMutationVariables = Exact<{
  attendanceId: string | number;
}>;


export type StepInMutation = { stepIn: { id: string } };

export type StartMeetingPartMutationVariables = Exact<{
  meetingId: string | number;
  kind: MeetingPartKind;
}>;


export type StartMeetingPartMutation = { startMeetingPart: { id: string } };

export type DeclareConflictMutationVariables = Exact<{
  input: DeclareConflictInput;
}>;


export type DeclareConflictMutation = { declareConflict: boolean };

export type WriteNoteMutationVariables = Exact<{
  input: WriteNoteInput;
}>;


export type WriteNoteMutation = { writeNote: { id: string } };

export type SayAloudMutationVariables = Exact<{
  input: TableItemsInput;
}>;


export type SayAloudMutation = { sayAloud: Array<{ id: string }> };

export type KeepOutOfCoverageMutationVariables = Exact<{
  itemId: string | number;
}>;


export type KeepOutOfCoverageMutation = { keepOutOfCoverage: boolean };

export type AmendNoteMutationVariables = Exact<{
  input: AmendNoteInput;
}>;


export type AmendNoteMutation = { amendNote: { id: string } };

export type TableItemsMutationVariables = Exact<{
  input: TableItemsInput;
}>;


export type TableItemsMutation = { tableItems: Array<{ id: string }> };

export type RecordDecisionMutationVariables = Exact<{
  input: RecordDecisionInput;
}>;


export type RecordDecisionMutation = { recordDecision: { id: string } };

export type AmendDecisionMutationVariables = Exact<{
  input: AmendDecisionInput;
}>;


export type AmendDecisionMutation = { amendDecision: { id: string } };

export type RecordDissentMutationVariables = Exact<{
  input: RecordDissentInput;
}>;


export type RecordDissentMutation = { recordDissent: { id: string } };

export type SubmitAgencyReturnMutationVariables = Exact<{
  input: SubmitReturnInput;
}>;


export type SubmitAgencyReturnMutation = { submitAgencyReturn: { id: string, state: ReturnState, answer: ReturnAnswer | null } };

export type TakeBackAgencyReturnMutationVariables = Exact<{
  id: string | number;
  reason: string;
  version: number;
}>;


export type TakeBackAgencyReturnMutation = { takeBackAgencyReturn: { id: string } };

export type ChaseAgencyReturnMutationVariables = Exact<{
  id: string | number;
}>;


export type ChaseAgencyReturnMutation = { chaseAgencyReturn: { id: string } };

export type LetterDraftPageQueryVariables = Exact<{
  meetingId: string | number;
}>;


export type LetterDraftPageQuery = { meeting: { id: string, number: number, status: MeetingStatus, caseFileId: string, forum: { shortTitle: string, definition: unknown }, decisions: Array<{ id: string, decisionKey: string, outcome: string | null }> } };

export type LetterCasePageQueryVariables = Exact<{
  caseFileId: string | number;
}>;


export type LetterCasePageQuery = { caseFileActions: Array<{ id: string, what: string, dueOn: string, openToTable: boolean, meetingId: string | null, responsibleAgency: { id: string, shortName: string } | null }>, outcomeLetters: Array<{ id: string, kind: LetterKind, state: LetterState, createdAt: string, meetingId: string | null }> };

export type DraftOutcomeLetterMutationVariables = Exact<{
  input: DraftOutcomeLetterInput;
}>;


export type DraftOutcomeLetterMutation = { draftOutcomeLetter: { id: string } };

export type LetterPageQueryVariables = Exact<{
  id: string | number;
}>;


export type LetterPageQuery = { outcomeLetter: { id: string, caseFileId: string, meetingId: string | null, kind: LetterKind, state: LetterState, body: string, approvedAt: string | null, route: LetterRoute | null, settledAt: string | null, settledNote: string, advice: Array<string>, safeContactRule: string, version: number } };

export type NoteLetterPrintedMutationVariables = Exact<{
  id: string | number;
}>;


export type NoteLetterPrintedMutation = { noteLetterPrinted: { id: string } };

export type EditOutcomeLetterMutationVariables = Exact<{
  input: EditOutcomeLetterInput;
}>;


export type EditOutcomeLetterMutation = { editOutcomeLetter: { id: string } };

export type ApproveOutcomeLetterMutationVariables = Exact<{
  input: ApproveOutcomeLetterInput;
}>;


export type ApproveOutcomeLetterMutation = { approveOutcomeLetter: { id: string } };

export type SendOutcomeLetterMutationVariables = Exact<{
  input: SendOutcomeLetterInput;
}>;


export type SendOutcomeLetterMutation = { sendOutcomeLetter: { id: string } };

export type KeepBackOutcomeLetterMutationVariables = Exact<{
  input: KeepBackOutcomeLetterInput;
}>;


export type KeepBackOutcomeLetterMutation = { keepBackOutcomeLetter: { id: string } };

export type MinutesBlockPartsFragment = { id: string, kind: MinutesBlockKind, heading: string, body: string, recalled: boolean, recalledOn: string | null, toAccept: boolean, assertion: string | null, datedOn: string | null, handlingCode: string, handlingText: string, sourceItemIds: Array<string>, audience: MinutesAudienceKind | null, version: number, obligations: Array<{ code: ObligationCode, text: string, until: string | null, reference: string | null }>, owner: { id: string, shortName: string } | null, audienceAgencies: Array<{ agencyId: string, agencyFunction: AgencyFunction | null, agency: { id: string, shortName: string } | null }> };

export type CopyBlockPartsFragment = { id: string, kind: MinutesBlockKind, heading: string, body: string, assertion: string | null, datedOn: string | null, handlingCode: string, handlingText: string, masked: boolean, recalledOn: string | null, owner: { id: string, shortName: string } | null };

export type MinutesHeadFragment = { id: string, caseFileId: string, number: number, state: MinutesState, label: string, changeReason: string, approvedAt: string | null, issuedAt: string | null, supersededAt: string | null, contentHash: string, permittedActions: Array<string> };

export type MinutesPageQueryVariables = Exact<{
  meetingId: string | number;
}>;


export type MinutesPageQuery = { meeting: { id: string, number: number, status: MeetingStatus, caseFileId: string, permittedActions: Array<string>, forum: { shortTitle: string } }, minutesOfMeeting: Array<{ id: string, caseFileId: string, number: number, state: MinutesState, label: string, changeReason: string, approvedAt: string | null, issuedAt: string | null, supersededAt: string | null, contentHash: string, permittedActions: Array<string>, problems: Array<{ blockId: string, message: string }>, blocks: Array<{ id: string, kind: MinutesBlockKind, heading: string, body: string, recalled: boolean, recalledOn: string | null, toAccept: boolean, assertion: string | null, datedOn: string | null, handlingCode: string, handlingText: string, sourceItemIds: Array<string>, audience: MinutesAudienceKind | null, version: number, obligations: Array<{ code: ObligationCode, text: string, until: string | null, reference: string | null }>, owner: { id: string, shortName: string } | null, audienceAgencies: Array<{ agencyId: string, agencyFunction: AgencyFunction | null, agency: { id: string, shortName: string } | null }> }>, recipients: Array<{ agencyId: string, agencyFunction: AgencyFunction, agency: { id: string, shortName: string } | null }>, disagreements: Array<{ id: string, number: number, blockHeading: string, words: string, openToTable: boolean, createdAt: string, agency: { id: string, shortName: string } | null }>, blankings: Array<{ id: string, reason: BlankingReason, createdAt: string }>, copies: Array<{ id: string, issuedAt: string, productLabel: string, agencyFunction: AgencyFunction, agency: { id: string, shortName: string } | null, accesses: Array<{ id: string, kind: MinutesAccessKind, createdAt: string, practitioner: { id: string, name: string } | null }> }> }> };

export type DraftMinutesMutationVariables = Exact<{
  meetingId: string | number;
}>;


export type DraftMinutesMutation = { draftMinutes: { id: string } };

export type ReviseMinutesMutationVariables = Exact<{
  input: ReviseMinutesInput;
}>;


export type ReviseMinutesMutation = { reviseMinutes: { id: string } };

export type EditMinutesBlockMutationVariables = Exact<{
  input: EditMinutesBlockInput;
}>;


export type EditMinutesBlockMutation = { editMinutesBlock: { id: string, version: number } };

export type ChooseMinutesAudienceMutationVariables = Exact<{
  input: ChooseMinutesAudienceInput;
}>;


export type ChooseMinutesAudienceMutation = { chooseMinutesAudience: { id: string, version: number } };

export type MoveMinutesBlockMutationVariables = Exact<{
  input: MoveMinutesBlockInput;
}>;


export type MoveMinutesBlockMutation = { moveMinutesBlock: { id: string } };

export type AddMinutesBlockMutationVariables = Exact<{
  input: AddMinutesBlockInput;
}>;


export type AddMinutesBlockMutation = { addMinutesBlock: { id: string } };

export type RemoveMinutesBlockMutationVariables = Exact<{
  id: string | number;
}>;


export type RemoveMinutesBlockMutation = { removeMinutesBlock: { id: string } };

export type ApproveMinutesMutationVariables = Exact<{
  input: ApproveMinutesInput;
}>;


export type ApproveMinutesMutation = { approveMinutes: { id: string } };

export type MinutesIssuePageQueryVariables = Exact<{
  meetingId: string | number;
}>;


export type MinutesIssuePageQuery = { meeting: { id: string, number: number, forum: { shortTitle: string } }, minutesOfMeeting: Array<{ id: string, caseFileId: string, number: number, state: MinutesState, label: string, changeReason: string, approvedAt: string | null, issuedAt: string | null, supersededAt: string | null, contentHash: string, permittedActions: Array<string>, products: Array<{ code: string, label: string, hint: string | null }>, recipients: Array<{ agencyId: string, agencyFunction: AgencyFunction, reasons: Array<ProposalReason>, product: string, blocksHeld: number, problems: Array<string>, alreadySent: boolean, agency: { id: string, name: string, shortName: string } | null }> }> };

export type MinutesPreviewQueryVariables = Exact<{
  minutesId: string | number;
  agencyId: string | number;
  agencyFunction: AgencyFunction;
  product: string;
}>;


export type MinutesPreviewQuery = { minutesPreview: Array<{ id: string, kind: MinutesBlockKind, heading: string, body: string, assertion: string | null, datedOn: string | null, handlingCode: string, handlingText: string, masked: boolean, recalledOn: string | null, owner: { id: string, shortName: string } | null }> };

export type IssueMinutesMutationVariables = Exact<{
  input: IssueMinutesInput;
}>;


export type IssueMinutesMutation = { issueMinutes: { id: string } };

export type MyMinutesPageQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MyMinutesPageQuery = { myMinutesCopies: { nodes: Array<{ id: string, label: string, productLabel: string, issuedAt: string, supersededAt: string | null, meeting: { id: string, number: number, startsAt: string, forum: { shortTitle: string }, caseFile: { id: string, person: { id: string, name: string } | null } | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type MinutesCopyPageQueryVariables = Exact<{
  id: string | number;
}>;


export type MinutesCopyPageQuery = { minutesCopy: { id: string, label: string, productLabel: string, issuedAt: string, supersededAt: string | null, conditions: Array<string>, underCondition: boolean, consentWithdrawnOn: string | null, caseFileId: string, agencyId: string, newest: { id: string, label: string } | null, agency: { id: string, name: string } | null, meeting: { id: string, number: number, startsAt: string, forum: { shortTitle: string, title: string } }, blocks: Array<{ id: string, kind: MinutesBlockKind, heading: string, body: string, assertion: string | null, datedOn: string | null, handlingCode: string, handlingText: string, masked: boolean, recalledOn: string | null, owner: { id: string, shortName: string } | null }> | null, disagreements: Array<{ id: string, number: number, blockHeading: string, words: string, createdAt: string, agency: { id: string, shortName: string } | null }>, accesses: Array<{ id: string, kind: MinutesAccessKind, createdAt: string, practitioner: { id: string, name: string } | null }> } };

export type OpenMinutesCopyMutationVariables = Exact<{
  id: string | number;
}>;


export type OpenMinutesCopyMutation = { openMinutesCopy: { id: string } };

export type NoteMinutesPrintedMutationVariables = Exact<{
  copyId: string | number;
}>;


export type NoteMinutesPrintedMutation = { noteMinutesPrinted: { id: string } };

export type RecordDisagreementMutationVariables = Exact<{
  input: RecordDisagreementInput;
}>;


export type RecordDisagreementMutation = { recordDisagreement: { id: string } };

export type BlankMinutesWordsMutationVariables = Exact<{
  input: BlankMinutesWordsInput;
}>;


export type BlankMinutesWordsMutation = { blankMinutesWords: { id: string } };

export type MinutesVersionPageQueryVariables = Exact<{
  id: string | number;
}>;


export type MinutesVersionPageQuery = { minutes: { id: string, meetingId: string } };

export type OnwardPartsFragment = { acceptedBy: Array<{ id: string, at: string, practitioner: { id: string, name: string } | null, agency: { id: string, name: string } | null }>, copiedBy: Array<{ id: string, at: string, practitioner: { id: string, name: string } | null, agency: { id: string, name: string } | null }>, onwardRequests: Array<{ id: string, version: number, state: OnwardRequestState, reason: string, askedAt: string, dueAt: string, answeredAt: string | null, answerNote: string, toFunction: AgencyFunction, toAgency: { id: string, name: string } | null, askedByAgency: { id: string, name: string } | null, askedByPractitioner: { id: string, name: string, jobTitle: string } | null }>, recalls: Array<{ id: string, reason: RecallReason, note: string, recalledAt: string, agencyFunction: AgencyFunction | null, agency: { id: string, name: string } | null }> };

export type OnwardRequestPartsFragment = { id: string, version: number, state: OnwardRequestState, reason: string, askedAt: string, dueAt: string, answeredAt: string | null, answerNote: string, toFunction: AgencyFunction, toAgency: { id: string, name: string } | null, askedByAgency: { id: string, name: string } | null, askedByPractitioner: { id: string, name: string, jobTitle: string } | null };

export type PassOnPageQueryVariables = Exact<{
  caseFileId: string | number;
  itemId: string | number;
}>;


export type PassOnPageQuery = { item: { id: string, version: number, caseFileId: string, kind: ItemKind, category: Category, assertion: AssertionType, statement: string, source: string, occurredOn: string | null, createdAt: string, handlingCode: HandlingCode, handlingText: string, riskTo: RiskTo, confidential: boolean, aboutChildAtRisk: boolean, isOwn: boolean, withheldStyle: WithheldStyle | null, sharesByDefault: boolean | null, ownerFunction: AgencyFunction, permittedActions: Array<string>, wordsShown: boolean, noCopies: boolean, noOnward: boolean, sourceProtected: boolean, toldByThirdParty: boolean, toldInConfidence: boolean, harmIfSourceKnown: boolean, grading: { scheme: GradingScheme, source: string, information: string, handling: string, gradedBy: string, gradedOn: string } | null, obligations: Array<{ code: ObligationCode, text: string, until: string | null, reference: string | null }>, ownerAgency: { id: string, name: string } | null, author: { id: string, name: string, jobTitle: string } | null }, audienceChoices: Array<{ agencyId: string, agencyFunction: AgencyFunction, agency: { id: string, name: string } | null }> };

export type AskToPassOnMutationVariables = Exact<{
  input: AskToPassOnInput;
}>;


export type AskToPassOnMutation = { askToPassOn: { id: string, state: OnwardRequestState, dueAt: string } };

export type OnwardRequestPageQueryVariables = Exact<{
  id: string | number;
}>;


export type OnwardRequestPageQuery = { onwardRequest: { caseFileId: string, itemId: string, id: string, version: number, state: OnwardRequestState, reason: string, askedAt: string, dueAt: string, answeredAt: string | null, answerNote: string, toFunction: AgencyFunction, item: { id: string, version: number, caseFileId: string, kind: ItemKind, category: Category, assertion: AssertionType, statement: string, source: string, occurredOn: string | null, createdAt: string, handlingCode: HandlingCode, handlingText: string, riskTo: RiskTo, confidential: boolean, aboutChildAtRisk: boolean, isOwn: boolean, withheldStyle: WithheldStyle | null, sharesByDefault: boolean | null, ownerFunction: AgencyFunction, permittedActions: Array<string>, wordsShown: boolean, noCopies: boolean, noOnward: boolean, sourceProtected: boolean, toldByThirdParty: boolean, toldInConfidence: boolean, harmIfSourceKnown: boolean, grading: { scheme: GradingScheme, source: string, information: string, handling: string, gradedBy: string, gradedOn: string } | null, obligations: Array<{ code: ObligationCode, text: string, until: string | null, reference: string | null }>, ownerAgency: { id: string, name: string } | null, author: { id: string, name: string, jobTitle: string } | null } | null, toAgency: { id: string, name: string } | null, askedByAgency: { id: string, name: string } | null, askedByPractitioner: { id: string, name: string, jobTitle: string } | null } };

export type AnswerOnwardRequestMutationVariables = Exact<{
  input: AnswerOnwardRequestInput;
}>;


export type AnswerOnwardRequestMutation = { answerOnwardRequest: { id: string, state: OnwardRequestState } };

export type RecallPageQueryVariables = Exact<{
  itemId: string | number;
}>;


export type RecallPageQuery = { item: { withdrawnAt: string | null, id: string, version: number, caseFileId: string, kind: ItemKind, category: Category, assertion: AssertionType, statement: string, source: string, occurredOn: string | null, createdAt: string, handlingCode: HandlingCode, handlingText: string, riskTo: RiskTo, confidential: boolean, aboutChildAtRisk: boolean, isOwn: boolean, withheldStyle: WithheldStyle | null, sharesByDefault: boolean | null, ownerFunction: AgencyFunction, permittedActions: Array<string>, wordsShown: boolean, noCopies: boolean, noOnward: boolean, sourceProtected: boolean, toldByThirdParty: boolean, toldInConfidence: boolean, harmIfSourceKnown: boolean, grading: { scheme: GradingScheme, source: string, information: string, handling: string, gradedBy: string, gradedOn: string } | null, obligations: Array<{ code: ObligationCode, text: string, until: string | null, reference: string | null }>, ownerAgency: { id: string, name: string } | null, author: { id: string, name: string, jobTitle: string } | null }, itemAudience: { policyVersion: string, rulesVersion: string, isWhole: boolean, agencies: Array<{ agencyId: string, agencyFunction: AgencyFunction, sees: boolean, step: string, why: string, usually: ShareDefault | null, isOwner: boolean, isChosen: boolean, agency: { id: string, name: string, shortName: string } | null, people: Array<{ practitionerId: string, name: string, jobTitle: string, sees: boolean, why: string }> }> } | null };

export type RecallItemMutationVariables = Exact<{
  input: RecallItemInput;
}>;


export type RecallItemMutation = { recallItem: { id: string, version: number } };

export type PackPartsFragment = { id: string, version: number, reference: string, forumTitle: string, ageBand: string, area: string, state: AnonymisedPackState, releasedAt: string | null, permittedActions: Array<string>, content: Array<{ heading: string, body: string }>, texts: Array<{ id: string, version: number, heading: string, body: string, clearedAt: string | null, writtenBy: string, writer: { id: string, name: string } | null }>, recipients: Array<{ agencyId: string, agencyFunction: AgencyFunction, agency: { id: string, name: string } | null }> };

export type PacksPageQueryVariables = Exact<{
  caseFileId: string | number;
}>;


export type PacksPageQuery = { anonymisedPacks: Array<{ id: string, version: number, reference: string, forumTitle: string, ageBand: string, area: string, state: AnonymisedPackState, releasedAt: string | null, permittedActions: Array<string>, content: Array<{ heading: string, body: string }>, texts: Array<{ id: string, version: number, heading: string, body: string, clearedAt: string | null, writtenBy: string, writer: { id: string, name: string } | null }>, recipients: Array<{ agencyId: string, agencyFunction: AgencyFunction, agency: { id: string, name: string } | null }> }> };

export type PackPageQueryVariables = Exact<{
  id: string | number;
}>;


export type PackPageQuery = { anonymisedPack: { id: string, version: number, reference: string, forumTitle: string, ageBand: string, area: string, state: AnonymisedPackState, releasedAt: string | null, permittedActions: Array<string>, content: Array<{ heading: string, body: string }>, texts: Array<{ id: string, version: number, heading: string, body: string, clearedAt: string | null, writtenBy: string, writer: { id: string, name: string } | null }>, recipients: Array<{ agencyId: string, agencyFunction: AgencyFunction, agency: { id: string, name: string } | null }> }, agencies: Array<{ id: string, name: string, functions: Array<{ id: string, function: AgencyFunction }> }> };

export type PresentedPageQueryVariables = Exact<{ [key: string]: never; }>;


export type PresentedPageQuery = { presentedWithoutName: Array<{ id: string, version: number, reference: string, forumTitle: string, ageBand: string, area: string, state: AnonymisedPackState, releasedAt: string | null, permittedActions: Array<string>, content: Array<{ heading: string, body: string }>, texts: Array<{ id: string, version: number, heading: string, body: string, clearedAt: string | null, writtenBy: string, writer: { id: string, name: string } | null }>, recipients: Array<{ agencyId: string, agencyFunction: AgencyFunction, agency: { id: string, name: string } | null }> }> };

export type PresentationPageQueryVariables = Exact<{
  id: string | number;
}>;


export type PresentationPageQuery = { anonymisedPack: { id: string, version: number, reference: string, forumTitle: string, ageBand: string, area: string, state: AnonymisedPackState, releasedAt: string | null, permittedActions: Array<string>, content: Array<{ heading: string, body: string }>, texts: Array<{ id: string, version: number, heading: string, body: string, clearedAt: string | null, writtenBy: string, writer: { id: string, name: string } | null }>, recipients: Array<{ agencyId: string, agencyFunction: AgencyFunction, agency: { id: string, name: string } | null }> } };

export type BeginAnonymisedPackMutationVariables = Exact<{
  input: BeginAnonymisedPackInput;
}>;


export type BeginAnonymisedPackMutation = { beginAnonymisedPack: { id: string } };

export type WriteAnonymisedTextMutationVariables = Exact<{
  input: WriteAnonymisedTextInput;
}>;


export type WriteAnonymisedTextMutation = { writeAnonymisedText: { id: string, version: number, reference: string, forumTitle: string, ageBand: string, area: string, state: AnonymisedPackState, releasedAt: string | null, permittedActions: Array<string>, content: Array<{ heading: string, body: string }>, texts: Array<{ id: string, version: number, heading: string, body: string, clearedAt: string | null, writtenBy: string, writer: { id: string, name: string } | null }>, recipients: Array<{ agencyId: string, agencyFunction: AgencyFunction, agency: { id: string, name: string } | null }> } };

export type RemoveAnonymisedTextMutationVariables = Exact<{
  textId: string | number;
}>;


export type RemoveAnonymisedTextMutation = { removeAnonymisedText: { id: string } };

export type AskToClearAnonymisedPackMutationVariables = Exact<{
  id: string | number;
}>;


export type AskToClearAnonymisedPackMutation = { askToClearAnonymisedPack: { id: string } };

export type ClearAnonymisedTextMutationVariables = Exact<{
  textId: string | number;
  version: number;
}>;


export type ClearAnonymisedTextMutation = { clearAnonymisedText: { id: string } };

export type PresentAnonymisedMutationVariables = Exact<{
  input: PresentAnonymisedInput;
}>;


export type PresentAnonymisedMutation = { presentAnonymised: { id: string } };

export type CloseAnonymisedPackMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type CloseAnonymisedPackMutation = { closeAnonymisedPack: { id: string } };

export type HeldBackQueryVariables = Exact<{
  itemId: string | number;
}>;


export type HeldBackQuery = { heldBackByConsent: Array<{ agencyId: string, agencyFunction: AgencyFunction, reason: ReleaseReason, agency: { id: string, name: string } | null }> };

export type RequestOverridePageQueryVariables = Exact<{
  itemId: string | number;
}>;


export type RequestOverridePageQuery = { item: { id: string, version: number, caseFileId: string, kind: ItemKind, category: Category, assertion: AssertionType, statement: string, source: string, occurredOn: string | null, createdAt: string, handlingCode: HandlingCode, handlingText: string, riskTo: RiskTo, confidential: boolean, aboutChildAtRisk: boolean, isOwn: boolean, withheldStyle: WithheldStyle | null, sharesByDefault: boolean | null, ownerFunction: AgencyFunction, permittedActions: Array<string>, wordsShown: boolean, noCopies: boolean, noOnward: boolean, sourceProtected: boolean, toldByThirdParty: boolean, toldInConfidence: boolean, harmIfSourceKnown: boolean, grading: { scheme: GradingScheme, source: string, information: string, handling: string, gradedBy: string, gradedOn: string } | null, obligations: Array<{ code: ObligationCode, text: string, until: string | null, reference: string | null }>, ownerAgency: { id: string, name: string } | null, author: { id: string, name: string, jobTitle: string } | null }, heldBackByConsent: Array<{ agencyId: string, agencyFunction: AgencyFunction, reason: ReleaseReason, agency: { id: string, name: string } | null }> };

export type RequestOverrideMutationVariables = Exact<{
  input: RequestOverrideInput;
}>;


export type RequestOverrideMutation = { requestOverride: { id: string } };

export type OverrideLinePartsFragment = { id: string, itemId: string, category: Category, agencyFunction: AgencyFunction, agency: { id: string, name: string } | null };

export type OverrideRowPartsFragment = { id: string, reference: string, caseFileId: string, standing: OverrideStanding, telling: Telling, grounds: Array<OverrideGround>, uses: number, firstUseAt: string | null, activeUntil: string | null, requestedAt: string, reviewDueOn: string | null, reviewedAt: string | null, reviewOutcome: OverrideReviewOutcome | null, permittedActions: Array<string>, ownerAgency: { id: string, name: string } | null, lines: Array<{ id: string, itemId: string, category: Category, agencyFunction: AgencyFunction, agency: { id: string, name: string } | null }> };

export type OverridesPageQueryVariables = Exact<{ [key: string]: never; }>;


export type OverridesPageQuery = { consentOverrides: Array<{ id: string, reference: string, caseFileId: string, standing: OverrideStanding, telling: Telling, grounds: Array<OverrideGround>, uses: number, firstUseAt: string | null, activeUntil: string | null, requestedAt: string, reviewDueOn: string | null, reviewedAt: string | null, reviewOutcome: OverrideReviewOutcome | null, permittedActions: Array<string>, ownerAgency: { id: string, name: string } | null, lines: Array<{ id: string, itemId: string, category: Category, agencyFunction: AgencyFunction, agency: { id: string, name: string } | null }> }>, openIncidents: Array<{ id: string, reference: string, dueAt: string, kind: string }> };

export type CaseFileOverridesQueryVariables = Exact<{
  caseFileId: string | number;
}>;


export type CaseFileOverridesQuery = { caseFileOverrides: Array<{ id: string, reference: string, caseFileId: string, standing: OverrideStanding, telling: Telling, grounds: Array<OverrideGround>, uses: number, firstUseAt: string | null, activeUntil: string | null, requestedAt: string, reviewDueOn: string | null, reviewedAt: string | null, reviewOutcome: OverrideReviewOutcome | null, permittedActions: Array<string>, ownerAgency: { id: string, name: string } | null, lines: Array<{ id: string, itemId: string, category: Category, agencyFunction: AgencyFunction, agency: { id: string, name: string } | null }> }> };

export type OverridePageQueryVariables = Exact<{
  id: string | number;
}>;


export type OverridePageQuery = { consentOverride: { id: string, version: number, reference: string, caseFileId: string, standing: OverrideStanding, telling: Telling, consentState: string, grounds: Array<OverrideGround>, factsReliedOn: string, necessity: string, proportionality: string, alternatives: string, wishes: string, riskIfNotShared: string, gatewayCode: OverrideGateway, confidentialityBasis: OverridingBasis, legalAdvice: string, informDecision: InformDecision, informUntil: string | null, informReasonCode: NotInformReason | null, informReason: string, informDoneOn: string | null, informDoneHow: string, requestedAt: string, decidedAt: string | null, decisionReason: string, conditions: string, activeFrom: string | null, activeUntil: string | null, endedAt: string | null, endReason: string, reviewDueOn: string | null, reviewedAt: string | null, reviewOutcome: OverrideReviewOutcome | null, reviewText: string, permittedActions: Array<string>, uses: number, firstUseAt: string | null, personName: string | null, caseReference: string | null, groundAnswers: Array<{ ground: OverrideGround, question: string, answer: string }>, warnings: Array<{ field: string, kind: ReasonWarningKind, reference: string | null }>, useLog: Array<{ id: string, itemId: string, usedAt: string, practitioner: { id: string, name: string, jobTitle: string } | null, agency: { id: string, name: string } | null }>, confirmations: Array<{ id: string, confirmedAt: string, until: string, reason: string, practitioner: { id: string, name: string } | null }>, ownerAgency: { id: string, name: string } | null, caseFile: { id: string } | null, requester: { id: string, name: string, jobTitle: string } | null, decider: { id: string, name: string, jobTitle: string } | null, reviewer: { id: string, name: string, jobTitle: string } | null, incident: { id: string, reference: string, dueAt: string, closedAt: string | null } | null, lines: Array<{ id: string, itemId: string, category: Category, agencyFunction: AgencyFunction, item: { id: string, version: number, caseFileId: string, kind: ItemKind, category: Category, assertion: AssertionType, statement: string, source: string, occurredOn: string | null, createdAt: string, handlingCode: HandlingCode, handlingText: string, riskTo: RiskTo, confidential: boolean, aboutChildAtRisk: boolean, isOwn: boolean, withheldStyle: WithheldStyle | null, sharesByDefault: boolean | null, ownerFunction: AgencyFunction, permittedActions: Array<string>, wordsShown: boolean, noCopies: boolean, noOnward: boolean, sourceProtected: boolean, toldByThirdParty: boolean, toldInConfidence: boolean, harmIfSourceKnown: boolean, grading: { scheme: GradingScheme, source: string, information: string, handling: string, gradedBy: string, gradedOn: string } | null, obligations: Array<{ code: ObligationCode, text: string, until: string | null, reference: string | null }>, ownerAgency: { id: string, name: string } | null, author: { id: string, name: string, jobTitle: string } | null } | null, agency: { id: string, name: string } | null }> } };

export type OverridePartsFragment = { id: string, version: number, reference: string, caseFileId: string, standing: OverrideStanding, telling: Telling, consentState: string, grounds: Array<OverrideGround>, factsReliedOn: string, necessity: string, proportionality: string, alternatives: string, wishes: string, riskIfNotShared: string, gatewayCode: OverrideGateway, confidentialityBasis: OverridingBasis, legalAdvice: string, informDecision: InformDecision, informUntil: string | null, informReasonCode: NotInformReason | null, informReason: string, informDoneOn: string | null, informDoneHow: string, requestedAt: string, decidedAt: string | null, decisionReason: string, conditions: string, activeFrom: string | null, activeUntil: string | null, endedAt: string | null, endReason: string, reviewDueOn: string | null, reviewedAt: string | null, reviewOutcome: OverrideReviewOutcome | null, reviewText: string, permittedActions: Array<string>, uses: number, firstUseAt: string | null, personName: string | null, caseReference: string | null, groundAnswers: Array<{ ground: OverrideGround, question: string, answer: string }>, warnings: Array<{ field: string, kind: ReasonWarningKind, reference: string | null }>, useLog: Array<{ id: string, itemId: string, usedAt: string, practitioner: { id: string, name: string, jobTitle: string } | null, agency: { id: string, name: string } | null }>, confirmations: Array<{ id: string, confirmedAt: string, until: string, reason: string, practitioner: { id: string, name: string } | null }>, ownerAgency: { id: string, name: string } | null, caseFile: { id: string } | null, requester: { id: string, name: string, jobTitle: string } | null, decider: { id: string, name: string, jobTitle: string } | null, reviewer: { id: string, name: string, jobTitle: string } | null, incident: { id: string, reference: string, dueAt: string, closedAt: string | null } | null, lines: Array<{ id: string, itemId: string, category: Category, agencyFunction: AgencyFunction, item: { id: string, version: number, caseFileId: string, kind: ItemKind, category: Category, assertion: AssertionType, statement: string, source: string, occurredOn: string | null, createdAt: string, handlingCode: HandlingCode, handlingText: string, riskTo: RiskTo, confidential: boolean, aboutChildAtRisk: boolean, isOwn: boolean, withheldStyle: WithheldStyle | null, sharesByDefault: boolean | null, ownerFunction: AgencyFunction, permittedActions: Array<string>, wordsShown: boolean, noCopies: boolean, noOnward: boolean, sourceProtected: boolean, toldByThirdParty: boolean, toldInConfidence: boolean, harmIfSourceKnown: boolean, grading: { scheme: GradingScheme, source: string, information: string, handling: string, gradedBy: string, gradedOn: string } | null, obligations: Array<{ code: ObligationCode, text: string, until: string | null, reference: string | null }>, ownerAgency: { id: string, name: string } | null, author: { id: string, name: string, jobTitle: string } | null } | null, agency: { id: string, name: string } | null }> };

export type AuthoriseOverrideMutationVariables = Exact<{
  input: AuthoriseOverrideInput;
}>;


export type AuthoriseOverrideMutation = { authoriseOverride: { id: string } };

export type RefuseOverrideMutationVariables = Exact<{
  input: OverrideReasonInput;
}>;


export type RefuseOverrideMutation = { refuseOverride: { id: string } };

export type WithdrawOverrideMutationVariables = Exact<{
  input: OverrideReasonInput;
}>;


export type WithdrawOverrideMutation = { withdrawOverride: { id: string } };

export type ConfirmOverrideMutationVariables = Exact<{
  input: OverrideReasonInput;
}>;


export type ConfirmOverrideMutation = { confirmOverride: { id: string } };

export type LetOverrideLapseMutationVariables = Exact<{
  input: OverrideReasonInput;
}>;


export type LetOverrideLapseMutation = { letOverrideLapse: { id: string } };

export type RevokeOverrideMutationVariables = Exact<{
  input: OverrideReasonInput;
}>;


export type RevokeOverrideMutation = { revokeOverride: { id: string } };

export type RecordPersonToldMutationVariables = Exact<{
  input: RecordToldInput;
}>;


export type RecordPersonToldMutation = { recordPersonTold: { id: string } };

export type ReviewOverrideMutationVariables = Exact<{
  input: ReviewOverrideInput;
}>;


export type ReviewOverrideMutation = { reviewOverride: { id: string } };

export type IncidentPageQueryVariables = Exact<{
  id: string | number;
}>;


export type IncidentPageQuery = { incident: { id: string, version: number, reference: string, kind: string, subjectId: string, openedAt: string, dueAt: string, outcome: IncidentOutcome | null, outcomeText: string, closedAt: string | null } };

export type CloseIncidentMutationVariables = Exact<{
  input: CloseIncidentInput;
}>;


export type CloseIncidentMutation = { closeIncident: { id: string } };

export type WithoutConsentTasksFragment = { overridesToDecide: Array<{ id: string, reference: string, requestedAt: string }>, overridesToReview: Array<{ id: string, reference: string, reviewDueOn: string | null }>, overridesToConfirm: Array<{ id: string, reference: string, activeUntil: string | null }>, tellingsOverdue: Array<{ id: string, reference: string, informUntil: string | null }>, tellingsToCome: Array<{ id: string, reference: string, informUntil: string | null }>, openIncidents: Array<{ id: string, reference: string, dueAt: string }> };

export type OverridesAtReviewQueryVariables = Exact<{
  caseFileId: string | number;
}>;


export type OverridesAtReviewQuery = { caseFileOverrides: Array<{ id: string, reference: string, standing: OverrideStanding, activeUntil: string | null }>, caseFileItems: Array<{ items: Array<{ id: string, obligations: Array<{ code: ObligationCode, reference: string | null, until: string | null }> }> }> };

export type AskHowItWasPageQueryVariables = Exact<{ [key: string]: never; }>;


export type AskHowItWasPageQuery = { agencies: Array<{ id: string, name: string, shortName: string, functions: Array<{ id: string, function: AgencyFunction }> }>, myPastQuestions: Array<{ id: string, reference: string, agencyFunction: AgencyFunction | null, aboutAt: string, reason: string, askedAs: AskedAs, createdAt: string, agency: { id: string, name: string, shortName: string } | null, practitioner: { id: string, name: string, jobTitle: string } | null }> };

export type PastQuestionPartsFragment = { id: string, reference: string, agencyFunction: AgencyFunction | null, aboutAt: string, reason: string, askedAs: AskedAs, createdAt: string, agency: { id: string, name: string, shortName: string } | null, practitioner: { id: string, name: string, jobTitle: string } | null };

export type AskHowItWasMutationVariables = Exact<{
  input: AskHowItWasInput;
}>;


export type AskHowItWasMutation = { askHowItWas: { id: string } };

export type AsItWasPageQueryVariables = Exact<{
  id: string | number;
}>;


export type AsItWasPageQuery = { asItWas: { rulesNow: string, rulesThen: string | null, question: { id: string, reference: string, agencyFunction: AgencyFunction | null, aboutAt: string, reason: string, askedAs: AskedAs, createdAt: string, agency: { id: string, name: string, shortName: string } | null, practitioner: { id: string, name: string, jobTitle: string } | null }, lines: Array<{ itemId: string, category: Category, recordedAt: string, withdrawnAt: string | null, entitled: boolean, step: string, why: string, basis: ReleaseBasis | null, basisSince: string | null, basisEndedAt: string | null, policyVersion: string | null, timesShown: number, lastShownAt: string | null, unexplained: number, statement: string | null, ownerAgency: { id: string, shortName: string, name: string } | null, reader: { id: string, name: string } | null }> } };

export type OversightFiguresPageQueryVariables = Exact<{
  month: string;
}>;


export type OversightFiguresPageQuery = { oversightFigures: Array<{ agencyId: string | null, exact: boolean, agency: { id: string, name: string, shortName: string } | null, figures: Array<{ code: string, label: string, value: string }> }> };

export type PlanningExtractsPageQueryVariables = Exact<{ [key: string]: never; }>;


export type PlanningExtractsPageQuery = { planningExtracts: Array<{ id: string, version: number, purpose: ExtractPurpose, whatFor: string, requestedBy: string, requestedAt: string, approvalReference: string, approvedAt: string | null, ranAt: string | null, rowCount: number | null, excludedCount: number | null }> };

export type PlanningExtractPartsFragment = { id: string, version: number, purpose: ExtractPurpose, whatFor: string, requestedBy: string, requestedAt: string, approvalReference: string, approvedAt: string | null, ranAt: string | null, rowCount: number | null, excludedCount: number | null };

export type RequestPlanningExtractMutationVariables = Exact<{
  input: RequestPlanningExtractInput;
}>;


export type RequestPlanningExtractMutation = { requestPlanningExtract: { id: string } };

export type ApprovePlanningExtractMutationVariables = Exact<{
  input: ApprovePlanningExtractInput;
}>;


export type ApprovePlanningExtractMutation = { approvePlanningExtract: { id: string } };

export type RunPlanningExtractMutationVariables = Exact<{
  input: RunPlanningExtractInput;
}>;


export type RunPlanningExtractMutation = { runPlanningExtract: { csv: string, extract: { id: string, version: number, purpose: ExtractPurpose, whatFor: string, requestedBy: string, requestedAt: string, approvalReference: string, approvedAt: string | null, ranAt: string | null, rowCount: number | null, excludedCount: number | null } } };

export type NationalOptOutPageQueryVariables = Exact<{
  personId: string | number;
}>;


export type NationalOptOutPageQuery = { person: { id: string, name: string }, nationalOptOuts: Array<{ id: string, optedOut: boolean, source: OptOutSource, checkedOn: string }> };

export type NoteNationalOptOutMutationVariables = Exact<{
  input: NoteNationalOptOutInput;
}>;


export type NoteNationalOptOutMutation = { noteNationalOptOut: { id: string } };

export type CaseAsksPageQueryVariables = Exact<{
  caseFileId: string | number;
}>;


export type CaseAsksPageQuery = { partnerAsks: Array<{ id: string, version: number, question: string, purpose: string, category: Category | null, identity: string, askedAt: string, lapsesOn: string, endedAt: string | null, sentence: string, asker: { id: string, name: string } | null, askedAgencies: Array<{ id: string, name: string }> }> };

export type AskPartnersPageQueryVariables = Exact<{
  caseFileId: string | number;
}>;


export type AskPartnersPageQuery = { caseFile: { id: string, reference: string, person: { id: string, name: string } | null }, agencies: Array<{ id: string, name: string }> };

export type AskPartnersMutationVariables = Exact<{
  input: AskPartnersInput;
}>;


export type AskPartnersMutation = { askPartners: { id: string } };

export type EndPartnerAskMutationVariables = Exact<{
  input: EndPartnerAskInput;
}>;


export type EndPartnerAskMutation = { endPartnerAsk: { id: string, endedAt: string | null } };

export type ReceivedAskPartsFragment = { id: string, version: number, validFrom: string, validUntil: string, question: { question: string, purpose: string, category: Category | null, basis: PartnerAskBasis, basisText: string, identity: string, askerFunction: AgencyFunction, lapsesOn: string, askerAgency: { id: string, name: string } | null, asker: { id: string, name: string, jobTitle: string, phone: string | null } | null } };

export type ReceivedAsksPageQueryVariables = Exact<{ [key: string]: never; }>;


export type ReceivedAsksPageQuery = { receivedAsks: Array<{ id: string, version: number, validFrom: string, validUntil: string, question: { question: string, purpose: string, category: Category | null, basis: PartnerAskBasis, basisText: string, identity: string, askerFunction: AgencyFunction, lapsesOn: string, askerAgency: { id: string, name: string } | null, asker: { id: string, name: string, jobTitle: string, phone: string | null } | null } }> };

export type ReceivedAskPageQueryVariables = Exact<{
  id: string | number;
}>;


export type ReceivedAskPageQuery = { receivedAsk: { closedAt: string | null, id: string, version: number, validFrom: string, validUntil: string, question: { question: string, purpose: string, category: Category | null, basis: PartnerAskBasis, basisText: string, identity: string, askerFunction: AgencyFunction, lapsesOn: string, askerAgency: { id: string, name: string } | null, asker: { id: string, name: string, jobTitle: string, phone: string | null } | null } } };

export type AnswerPartnerMutationVariables = Exact<{
  input: AnswerPartnerInput;
}>;


export type AnswerPartnerMutation = { answerPartner: { isShared: boolean, why: string, item: { id: string, statement: string } } };

export type CloseReceivedAskMutationVariables = Exact<{
  input: EndPartnerAskInput;
}>;


export type CloseReceivedAskMutation = { closeReceivedAsk: { id: string, closedAt: string | null } };

export type PersonsSearchQueryVariables = Exact<{
  search?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type PersonsSearchQuery = { persons: { nodes: Array<{ id: string, name: string, bornOn: string | null, bornOnApproximate: boolean, registeringAgency: { id: string, shortName: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type RegisterPersonMutationVariables = Exact<{
  input: RegisterPersonInput;
}>;


export type RegisterPersonMutation = { registerPerson: { id: string } };

export type PersonPageQueryVariables = Exact<{
  personId: string | number;
}>;


export type PersonPageQuery = { person: { id: string, name: string, givenNames: string, familyName: string, knownAs: string | null, bornOn: string | null, bornOnApproximate: boolean, diedOn: string | null, sex: string, pronouns: string, accommodation: string, language: string, interpreterNeeded: string, communicationNeeds: Array<string>, adjustments: string, safeContact: string, createdAt: string, permittedActions: Array<string>, registeringAgency: { id: string, name: string } | null, aliases: Array<{ id: string, name: string }>, identifiers: Array<{ id: string, kind: string, display: string }>, addresses: Array<{ id: string, kind: string, safety: string, lines: string, postcode: string | null, contactRule: string }>, household: Array<{ id: string, kind: string, name: string, bornOn: string | null, dueOn: string | null, relationship: string | null, atRisk: string, note: string }>, links: Array<{ id: string, otherPersonId: string | null, otherName: string, relationship: string, note: string }>, equality: { ethnicity: string, ethnicityOwnWords: string, genderIdentity: string, genderOwnWords: string, faithOwnWords: string } | null } };

export type PersonToAmendQueryVariables = Exact<{
  personId: string | number;
}>;


export type PersonToAmendQuery = { person: { id: string, version: number, name: string, givenNames: string, familyName: string, knownAs: string | null, bornOn: string | null, bornOnApproximate: boolean, diedOn: string | null, sex: string, pronouns: string, accommodation: string, language: string, interpreterNeeded: string, communicationNeeds: Array<string>, adjustments: string, safeContact: string, permittedActions: Array<string>, equality: { ethnicity: string, ethnicityOwnWords: string, genderIdentity: string, genderOwnWords: string, faithOwnWords: string } | null } };

export type AmendPersonMutationVariables = Exact<{
  input: AmendPersonInput;
}>;


export type AmendPersonMutation = { amendPerson: { id: string, version: number } };

export type PersonToAddToQueryVariables = Exact<{
  personId: string | number;
}>;


export type PersonToAddToQuery = { person: { id: string, name: string, bornOn: string | null, bornOnApproximate: boolean, permittedActions: Array<string> } };

export type AddPersonAliasMutationVariables = Exact<{
  input: AddAliasInput;
}>;


export type AddPersonAliasMutation = { addAlias: { id: string } };

export type AddPersonIdentifierMutationVariables = Exact<{
  input: AddIdentifierInput;
}>;


export type AddPersonIdentifierMutation = { addIdentifier: { id: string } };

export type AddPersonAddressMutationVariables = Exact<{
  input: AddAddressInput;
}>;


export type AddPersonAddressMutation = { addAddress: { id: string } };

export type AddHouseholdMemberMutationVariables = Exact<{
  input: RecordHouseholdMemberInput;
}>;


export type AddHouseholdMemberMutation = { recordHouseholdMember: { id: string } };

export type LinkPersonMutationVariables = Exact<{
  input: LinkPeopleInput;
}>;


export type LinkPersonMutation = { linkPeople: { id: string } };

export type PersonEndAliasMutationVariables = Exact<{
  id: string | number;
}>;


export type PersonEndAliasMutation = { endAlias: { id: string } };

export type PersonEndIdentifierMutationVariables = Exact<{
  id: string | number;
}>;


export type PersonEndIdentifierMutation = { endIdentifier: { id: string } };

export type PersonEndAddressMutationVariables = Exact<{
  id: string | number;
}>;


export type PersonEndAddressMutation = { endAddress: { id: string } };

export type PersonEndLinkMutationVariables = Exact<{
  id: string | number;
}>;


export type PersonEndLinkMutation = { endLink: { id: string } };

export type PersonEndHouseholdMemberMutationVariables = Exact<{
  id: string | number;
}>;


export type PersonEndHouseholdMemberMutation = { endHouseholdMember: { id: string } };

export type AgencyLabelFragment = { id: string, name: string, shortName: string };

export type AudienceLabelFragment = { agencyId: string, agencyFunction: AgencyFunction | null, agency: { id: string, name: string, shortName: string } | null };

export type RatingPartsFragment = { id: string, source: RatingSource, moment: string | null, likelihood: string | null, impact: string | null, score: number | null, group: string | null, setting: string | null, level: string, controls: string, reason: string, disagreement: string, createdAt: string, authorAgency: { id: string, name: string, shortName: string } | null, author: { id: string, name: string } | null };

export type RiskPartsFragment = { id: string, version: number, caseFileId: string, domain: string, atRisk: Array<string>, description: string, triggers: string, protectiveFactors: string, adultsView: string, evidence: string, openToTable: boolean, isDisputed: boolean, changedAt: string, openTo: Array<{ agencyId: string, agencyFunction: AgencyFunction | null, agency: { id: string, name: string, shortName: string } | null }>, authorAgency: { id: string, name: string, shortName: string } | null, changer: { id: string, name: string } | null, currentRatings: Array<{ id: string, source: RatingSource, moment: string | null, likelihood: string | null, impact: string | null, score: number | null, group: string | null, setting: string | null, level: string, controls: string, reason: string, disagreement: string, createdAt: string, authorAgency: { id: string, name: string, shortName: string } | null, author: { id: string, name: string } | null }> };

export type PlanEntryPartsFragment = { id: string, version: number, caseFileId: string, headingKey: string, text: string, contingency: boolean, outOfHours: boolean, openToTable: boolean, confirmedOn: string, changedAt: string, recalledOn: string | null, conditions: Array<{ ownerAgencyId: string, handlingCode: string, handlingText: string }>, obligations: Array<{ code: ObligationCode, text: string, until: string | null, reference: string | null }>, openTo: Array<{ agencyId: string, agencyFunction: AgencyFunction | null, agency: { id: string, name: string, shortName: string } | null }>, authorAgency: { id: string, name: string, shortName: string } | null, confirmer: { id: string, name: string } | null };

export type PlanPageQueryVariables = Exact<{
  caseFileId: string | number;
}>;


export type PlanPageQuery = { consentPosition: { withdrawnAt: string | null }, casePlan: { caseFileId: string, riskScale: unknown, withheld: boolean, canWrite: boolean, sections: Array<{ key: string, title: string, prompt: string, contingency: boolean, outOfHours: boolean, mandatory: boolean, entries: Array<{ permittedActions: Array<string>, id: string, version: number, caseFileId: string, headingKey: string, text: string, contingency: boolean, outOfHours: boolean, openToTable: boolean, confirmedOn: string, changedAt: string, recalledOn: string | null, conditions: Array<{ ownerAgencyId: string, handlingCode: string, handlingText: string }>, obligations: Array<{ code: ObligationCode, text: string, until: string | null, reference: string | null }>, openTo: Array<{ agencyId: string, agencyFunction: AgencyFunction | null, agency: { id: string, name: string, shortName: string } | null }>, authorAgency: { id: string, name: string, shortName: string } | null, confirmer: { id: string, name: string } | null }> }> }, caseRisks: Array<{ id: string, version: number, caseFileId: string, domain: string, atRisk: Array<string>, description: string, triggers: string, protectiveFactors: string, adultsView: string, evidence: string, openToTable: boolean, isDisputed: boolean, changedAt: string, openTo: Array<{ agencyId: string, agencyFunction: AgencyFunction | null, agency: { id: string, name: string, shortName: string } | null }>, authorAgency: { id: string, name: string, shortName: string } | null, changer: { id: string, name: string } | null, currentRatings: Array<{ id: string, source: RatingSource, moment: string | null, likelihood: string | null, impact: string | null, score: number | null, group: string | null, setting: string | null, level: string, controls: string, reason: string, disagreement: string, createdAt: string, authorAgency: { id: string, name: string, shortName: string } | null, author: { id: string, name: string } | null }> }> };

export type RiskPageQueryVariables = Exact<{
  riskId: string | number;
  caseFileId: string | number;
}>;


export type RiskPageQuery = { casePlan: { caseFileId: string, riskScale: unknown, canWrite: boolean }, risk: { id: string, version: number, caseFileId: string, domain: string, atRisk: Array<string>, description: string, triggers: string, protectiveFactors: string, adultsView: string, evidence: string, openToTable: boolean, isDisputed: boolean, changedAt: string, ratings: Array<{ id: string, source: RatingSource, moment: string | null, likelihood: string | null, impact: string | null, score: number | null, group: string | null, setting: string | null, level: string, controls: string, reason: string, disagreement: string, createdAt: string, authorAgency: { id: string, name: string, shortName: string } | null, author: { id: string, name: string } | null }>, history: Array<{ id: string, revision: number, change: PlanChange, reason: string, createdAt: string, author: { id: string, name: string } | null }>, openTo: Array<{ agencyId: string, agencyFunction: AgencyFunction | null, agency: { id: string, name: string, shortName: string } | null }>, authorAgency: { id: string, name: string, shortName: string } | null, changer: { id: string, name: string } | null, currentRatings: Array<{ id: string, source: RatingSource, moment: string | null, likelihood: string | null, impact: string | null, score: number | null, group: string | null, setting: string | null, level: string, controls: string, reason: string, disagreement: string, createdAt: string, authorAgency: { id: string, name: string, shortName: string } | null, author: { id: string, name: string } | null }> } };

export type PlanFormChoicesQueryVariables = Exact<{
  caseFileId: string | number;
}>;


export type PlanFormChoicesQuery = { casePlan: { caseFileId: string, riskScale: unknown, canWrite: boolean, sections: Array<{ key: string, title: string, prompt: string, outOfHours: boolean }> }, audienceChoices: Array<{ agencyId: string, agencyFunction: AgencyFunction, seated: boolean, agency: { id: string, name: string, shortName: string } | null }>, caseFileItems: Array<{ items: Array<{ id: string, statement: string, ownerAgency: { id: string, name: string, shortName: string } | null }> }> };

export type RiskToChangeQueryVariables = Exact<{
  riskId: string | number;
}>;


export type RiskToChangeQuery = { risk: { id: string, version: number, caseFileId: string, domain: string, atRisk: Array<string>, description: string, triggers: string, protectiveFactors: string, adultsView: string, evidence: string, openToTable: boolean, isDisputed: boolean, changedAt: string, openTo: Array<{ agencyId: string, agencyFunction: AgencyFunction | null, agency: { id: string, name: string, shortName: string } | null }>, authorAgency: { id: string, name: string, shortName: string } | null, changer: { id: string, name: string } | null, currentRatings: Array<{ id: string, source: RatingSource, moment: string | null, likelihood: string | null, impact: string | null, score: number | null, group: string | null, setting: string | null, level: string, controls: string, reason: string, disagreement: string, createdAt: string, authorAgency: { id: string, name: string, shortName: string } | null, author: { id: string, name: string } | null }> } };

export type PlanEntryToChangeQueryVariables = Exact<{
  entryId: string | number;
}>;


export type PlanEntryToChangeQuery = { planEntry: { sourceItemIds: Array<string>, permittedActions: Array<string>, id: string, version: number, caseFileId: string, headingKey: string, text: string, contingency: boolean, outOfHours: boolean, openToTable: boolean, confirmedOn: string, changedAt: string, recalledOn: string | null, history: Array<{ id: string, revision: number, change: PlanChange, reason: string, text: string, createdAt: string, author: { id: string, name: string } | null }>, conditions: Array<{ ownerAgencyId: string, handlingCode: string, handlingText: string }>, obligations: Array<{ code: ObligationCode, text: string, until: string | null, reference: string | null }>, openTo: Array<{ agencyId: string, agencyFunction: AgencyFunction | null, agency: { id: string, name: string, shortName: string } | null }>, authorAgency: { id: string, name: string, shortName: string } | null, confirmer: { id: string, name: string } | null } };

export type OutOfHoursPageQueryVariables = Exact<{
  caseFileId: string | number;
}>;


export type OutOfHoursPageQuery = { outOfHoursCard: { caseFileId: string, withheld: boolean, entries: Array<{ id: string, headingKey: string, text: string, contingency: boolean, confirmedOn: string, conditions: Array<{ handlingText: string }>, authorAgency: { id: string, name: string, shortName: string } | null }>, safetyLines: Array<{ id: string, statement: string, occurredOn: string | null, createdAt: string, ownerAgency: { id: string, name: string, shortName: string } | null }>, lead: { label: string, name: string, detail: string, number: string | null, outOfHoursNumber: string | null } | null, dutyDesks: Array<{ label: string, name: string, detail: string, number: string | null, outOfHoursNumber: string | null }> }, caseFile: { id: string, reference: string, person: { id: string, name: string, bornOn: string | null } | null } };

export type RecordRiskMutationVariables = Exact<{
  input: RecordRiskInput;
}>;


export type RecordRiskMutation = { recordRisk: { id: string } };

export type ReviseRiskMutationVariables = Exact<{
  input: ReviseRiskInput;
}>;


export type ReviseRiskMutation = { reviseRisk: { id: string } };

export type WithdrawRiskMutationVariables = Exact<{
  input: WithdrawComposedInput;
}>;


export type WithdrawRiskMutation = { withdrawRisk: { id: string } };

export type RateRiskMutationVariables = Exact<{
  input: RateRiskInput;
}>;


export type RateRiskMutation = { rateRisk: { id: string } };

export type WritePlanEntryMutationVariables = Exact<{
  input: WritePlanEntryInput;
}>;


export type WritePlanEntryMutation = { writePlanEntry: { id: string } };

export type RevisePlanEntryMutationVariables = Exact<{
  input: RevisePlanEntryInput;
}>;


export type RevisePlanEntryMutation = { revisePlanEntry: { id: string } };

export type ConfirmPlanEntryMutationVariables = Exact<{
  input: ConfirmPlanEntryInput;
}>;


export type ConfirmPlanEntryMutation = { confirmPlanEntry: { id: string, version: number, confirmedOn: string } };

export type WithdrawPlanEntryMutationVariables = Exact<{
  input: WithdrawComposedInput;
}>;


export type WithdrawPlanEntryMutation = { withdrawPlanEntry: { id: string } };

export type WorkingOnNowQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkingOnNowQuery = { workingOn: { caseFileId: string | null, reference: string | null, purpose: string, label: string, isSecondary: boolean, until: string } | null, myTraining: { practitionerId: string, state: StandingState, dueOn: string | null, graceUntil: string | null } };

export type PurposePageQueryVariables = Exact<{
  caseFileId: string | number;
}>;


export type PurposePageQuery = { purposes: Array<{ code: string, label: string, hint: string, isUsual: boolean }> };

export type BeginWorkMutationVariables = Exact<{
  input: BeginWorkInput;
}>;


export type BeginWorkMutation = { beginWork: { caseFileId: string | null, reference: string | null, purpose: string, label: string, isSecondary: boolean, until: string } };

export type StopWorkMutationVariables = Exact<{ [key: string]: never; }>;


export type StopWorkMutation = { stopWork: boolean };

export type UsualBasisQueryVariables = Exact<{
  input: BasisDraftInput;
}>;


export type UsualBasisQuery = { usualBasis: { sentence: string, policyVersion: string, note: string, offered: { gatewayCodes: Array<Gateway>, sch1: Array<Schedule1>, sch8: Array<Schedule8>, confidentialityBases: Array<ConfidentialityBasis> }, problems: Array<{ layer: number, code: string, path: string, message: string, weight: BasisProblemWeight }>, basis: { gatewayCodes: Array<Gateway>, gatewayNote: string | null, regime: DataProtectionRegime, art6: Article6 | null, art9: Article9 | null, sch1: Array<Schedule1>, sch1Paragraph18Reason: Paragraph18Reason | null, vulnerableReason: VulnerableReason | null, requestId: string | null, section35: Section35 | null, sch8: Array<Schedule8>, strictNecessityText: string | null, confidentialityBases: Array<ConfidentialityBasis>, necessityText: string, lessIntrusiveConsidered: boolean, proportionalityText: string, acknowledged: Array<string> } } };

export type PolicySettingPartsFragment = { gatewayCodes: Array<Gateway>, regime: DataProtectionRegime, art6: Article6 | null, art9: Article9 | null, sch1: Array<Schedule1>, section35: Section35 | null, sch8: Array<Schedule8>, confidentialityBases: Array<ConfidentialityBasis>, note: string, inform: InformPractice, overrideUsed: boolean };

export type PolicyTablePageQueryVariables = Exact<{ [key: string]: never; }>;


export type PolicyTablePageQuery = { policyRows: Array<{ forumCode: string, forumTitle: string, ownerSector: Sector, consentMode: string, version: number, policyVersion: string, setting: { gatewayCodes: Array<Gateway>, regime: DataProtectionRegime, art6: Article6 | null, art9: Article9 | null, sch1: Array<Schedule1>, section35: Section35 | null, sch8: Array<Schedule8>, confidentialityBases: Array<ConfidentialityBasis>, note: string, inform: InformPractice, overrideUsed: boolean } }>, policyChanges: Array<{ id: string, version: number, forumCode: string, ownerSector: Sector, rowVersion: number, reason: string, validFrom: string, inForceFrom: string | null, state: PolicyChangeState, proposedAt: string, decidedAt: string | null, decisionReason: string, beforeHash: string, settingHash: string, proposer: { id: string, name: string, jobTitle: string } | null, decider: { id: string, name: string, jobTitle: string } | null, differences: Array<{ field: string, label: string, before: string, after: string }> }> };

export type PolicyChangePartsFragment = { id: string, version: number, forumCode: string, ownerSector: Sector, rowVersion: number, reason: string, validFrom: string, inForceFrom: string | null, state: PolicyChangeState, proposedAt: string, decidedAt: string | null, decisionReason: string, beforeHash: string, settingHash: string, proposer: { id: string, name: string, jobTitle: string } | null, decider: { id: string, name: string, jobTitle: string } | null, differences: Array<{ field: string, label: string, before: string, after: string }> };

export type PolicyChangePageQueryVariables = Exact<{
  id: string | number;
}>;


export type PolicyChangePageQuery = { policyChange: { id: string, version: number, forumCode: string, ownerSector: Sector, rowVersion: number, reason: string, validFrom: string, inForceFrom: string | null, state: PolicyChangeState, proposedAt: string, decidedAt: string | null, decisionReason: string, beforeHash: string, settingHash: string, proposer: { id: string, name: string, jobTitle: string } | null, decider: { id: string, name: string, jobTitle: string } | null, differences: Array<{ field: string, label: string, before: string, after: string }> } };

export type ProposePolicyChangeMutationVariables = Exact<{
  input: ProposePolicyChangeInput;
}>;


export type ProposePolicyChangeMutation = { proposePolicyChange: { id: string } };

export type ApprovePolicyChangeMutationVariables = Exact<{
  input: DecidePolicyChangeInput;
}>;


export type ApprovePolicyChangeMutation = { approvePolicyChange: { id: string } };

export type RefusePolicyChangeMutationVariables = Exact<{
  input: DecidePolicyChangeInput;
}>;


export type RefusePolicyChangeMutation = { refusePolicyChange: { id: string } };

export type TakeBackPolicyChangeMutationVariables = Exact<{
  input: DecidePolicyChangeInput;
}>;


export type TakeBackPolicyChangeMutation = { takeBackPolicyChange: { id: string } };

export type StandingPageQueryVariables = Exact<{ [key: string]: never; }>;


export type StandingPageQuery = { agencyDocuments: Array<{ kind: AgencyDocumentKind, state: StandingState, dueOn: string | null, graceUntil: string | null, document: { id: string, title: string, whereKept: string, inForceOn: string } | null }> };

export type AgencyTrainingPageQueryVariables = Exact<{ [key: string]: never; }>;


export type AgencyTrainingPageQuery = { agencyTraining: Array<{ practitionerId: string, state: StandingState, dueOn: string | null, graceUntil: string | null, practitioner: { id: string, name: string, jobTitle: string } | null }> };

export type RecordAgencyDocumentMutationVariables = Exact<{
  input: RecordAgencyDocumentInput;
}>;


export type RecordAgencyDocumentMutation = { recordAgencyDocument: { id: string } };

export type RecordTrainingMutationVariables = Exact<{
  input: RecordTrainingInput;
}>;


export type RecordTrainingMutation = { recordTraining: boolean };

export type MyReferralsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MyReferralsQuery = { myReferrals: { nodes: Array<{ id: string, caseFileId: string, submittedAt: string | null, decideBy: string | null, isOverdue: boolean, caseFile: { id: string, reference: string, stage: CaseStage, forum: { shortTitle: string }, person: { id: string, name: string } | null } | null, decisions: Array<{ id: string, decision: TriageDecision, decidedAt: string, reason: string }> }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type NewReferralForumsQueryVariables = Exact<{ [key: string]: never; }>;


export type NewReferralForumsQuery = { forums: Array<{ code: string, title: string, purpose: string }> };

export type NewReferralPersonQueryVariables = Exact<{
  personId: string | number;
}>;


export type NewReferralPersonQuery = { person: { id: string, name: string, bornOn: string | null } };

export type NewReferralPeopleQueryVariables = Exact<{
  search?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type NewReferralPeopleQuery = { persons: { nodes: Array<{ id: string, name: string, bornOn: string | null, registeringAgency: { id: string, shortName: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type StartReferralMutationVariables = Exact<{
  input: StartReferralInput;
}>;


export type StartReferralMutation = { startReferral: { id: string } };

export type WriteReferralQueryVariables = Exact<{
  caseFileId: string | number;
}>;


export type WriteReferralQuery = { caseFile: { id: string, reference: string, stage: CaseStage, forum: { title: string, definition: unknown }, person: { id: string, name: string, bornOn: string | null } | null, referral: { id: string, draft: { answers: unknown, version: number, savedAt: string } | null, advice: Array<{ key: string, kind: AdviceKind, label: string, message: string }>, decisions: Array<{ id: string, decision: TriageDecision, reason: string, reasonCode: string | null }> } | null } };

export type SaveReferralMutationVariables = Exact<{
  input: SaveReferralInput;
}>;


export type SaveReferralMutation = { saveReferral: { id: string, referral: { id: string, draft: { version: number, savedAt: string } | null } | null } };

export type SubmitReferralMutationVariables = Exact<{
  input: SubmitReferralInput;
}>;


export type SubmitReferralMutation = { submitReferral: { id: string } };

export type WithdrawReferralMutationVariables = Exact<{
  input: WithdrawReferralInput;
}>;


export type WithdrawReferralMutation = { withdrawReferral: { id: string } };

export type ReferralSentQueryVariables = Exact<{
  caseFileId: string | number;
}>;


export type ReferralSentQuery = { caseFile: { id: string, reference: string, decideBy: string | null, forum: { title: string, definition: unknown }, referral: { id: string, advice: Array<{ key: string, kind: AdviceKind, label: string, message: string }> } | null } };

export type ReferralTabQueryVariables = Exact<{
  caseFileId: string | number;
}>;


export type ReferralTabQuery = { caseFile: { id: string, stage: CaseStage, version: number, permittedActions: Array<string>, decideBy: string | null, forum: { title: string, definition: unknown }, referral: { id: string, answers: unknown, urgency: string | null, timesSent: number, submittedAt: string | null, isOverdue: boolean, referrer: { id: string, name: string, jobTitle: string } | null, referringAgency: { id: string, name: string } | null, advice: Array<{ key: string, kind: AdviceKind, label: string, message: string }>, decisions: Array<{ id: string, decision: TriageDecision, decidedAt: string, reason: string, reasonCode: string | null, nextStep: string, appealRoute: string, redirectTarget: string | null, redirectAcceptedBy: string | null, firstMeetingBy: string | null, decider: { id: string, name: string } | null }> } | null } };

export type ReferralWordsQueryVariables = Exact<{
  caseFileId: string | number;
}>;


export type ReferralWordsQuery = { caseFileItems: Array<{ items: Array<{ id: string, kind: ItemKind, source: string, statement: string }> }> };

export type ReviewsPageQueryVariables = Exact<{
  after?: string | null | undefined;
  overdueOnly?: boolean | null | undefined;
}>;


export type ReviewsPageQuery = { reviewsDue: { nodes: Array<{ id: string, caseFileId: string, dueOn: string, heldOn: string, movedReason: string, plannedFor: string | null, overdue: boolean, caseFile: { id: string, reference: string, permittedActions: Array<string>, person: { id: string, name: string } | null, forum: { shortTitle: string } } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type MoveReviewPageQueryVariables = Exact<{
  caseFileId: string | number;
}>;


export type MoveReviewPageQuery = { caseFile: { id: string, reviewDue: { id: string, dueOn: string, setOn: string | null, movedReason: string, heldOn: string, latestOn: string, overdue: boolean, plannedFor: string | null } | null } };

export type MoveReviewMutationVariables = Exact<{
  input: MoveReviewInput;
}>;


export type MoveReviewMutation = { moveReview: { id: string } };

export type ClosurePartsFragment = { id: string, caseFileId: string, state: ClosureState, reasonCode: string, residualRisk: string, contingency: string, returnTrigger: string, toldAgencyIds: Array<string>, adultTold: AdultTold | null, adultToldOn: string | null, adultToldReason: string, reviewConsidered: string, receiverName: string, receiverAgencyId: string | null, receiverAcceptedAt: string | null, receiverNote: string, signatoryId: string | null, signedAt: string | null, signedNote: string, closedAt: string | null, version: number, permittedActions: Array<string>, problems: Array<{ code: string, message: string, agencyIds: Array<string> | null }>, toldAgencies: Array<{ id: string, name: string, shortName: string }>, signatory: { id: string, name: string, jobTitle: string } | null, requester: { id: string, name: string, jobTitle: string } | null, forum: { shortTitle: string, definition: unknown } };

export type CloseCasePageQueryVariables = Exact<{
  caseFileId: string | number;
}>;


export type CloseCasePageQuery = { caseFile: { id: string, stage: CaseStage, agenciesWithOpenActions: Array<string>, permittedActions: Array<string>, forum: { shortTitle: string, definition: unknown }, participations: Array<{ id: string, agencyId: string, agency: { id: string, name: string, shortName: string } | null }>, closures: Array<{ id: string, caseFileId: string, state: ClosureState, reasonCode: string, residualRisk: string, contingency: string, returnTrigger: string, toldAgencyIds: Array<string>, adultTold: AdultTold | null, adultToldOn: string | null, adultToldReason: string, reviewConsidered: string, receiverName: string, receiverAgencyId: string | null, receiverAcceptedAt: string | null, receiverNote: string, signatoryId: string | null, signedAt: string | null, signedNote: string, closedAt: string | null, version: number, permittedActions: Array<string>, problems: Array<{ code: string, message: string, agencyIds: Array<string> | null }>, toldAgencies: Array<{ id: string, name: string, shortName: string }>, signatory: { id: string, name: string, jobTitle: string } | null, requester: { id: string, name: string, jobTitle: string } | null, forum: { shortTitle: string, definition: unknown } }>, reviewDue: { id: string, dueOn: string, overdue: boolean } | null }, closureSignatories: Array<{ id: string, name: string, jobTitle: string }> };

export type ClosurePageQueryVariables = Exact<{
  id: string | number;
}>;


export type ClosurePageQuery = { closure: { id: string, caseFileId: string, state: ClosureState, reasonCode: string, residualRisk: string, contingency: string, returnTrigger: string, toldAgencyIds: Array<string>, adultTold: AdultTold | null, adultToldOn: string | null, adultToldReason: string, reviewConsidered: string, receiverName: string, receiverAgencyId: string | null, receiverAcceptedAt: string | null, receiverNote: string, signatoryId: string | null, signedAt: string | null, signedNote: string, closedAt: string | null, version: number, permittedActions: Array<string>, problems: Array<{ code: string, message: string, agencyIds: Array<string> | null }>, toldAgencies: Array<{ id: string, name: string, shortName: string }>, signatory: { id: string, name: string, jobTitle: string } | null, requester: { id: string, name: string, jobTitle: string } | null, forum: { shortTitle: string, definition: unknown } } };

export type BeginClosureMutationVariables = Exact<{
  input: BeginClosureInput;
}>;


export type BeginClosureMutation = { beginClosure: { id: string } };

export type EditClosureMutationVariables = Exact<{
  input: EditClosureInput;
}>;


export type EditClosureMutation = { editClosure: { id: string } };

export type SignClosureMutationVariables = Exact<{
  input: SignClosureInput;
}>;


export type SignClosureMutation = { signClosure: { id: string } };

export type AcceptReceivingMutationVariables = Exact<{
  input: AcceptReceivingInput;
}>;


export type AcceptReceivingMutation = { acceptReceiving: { id: string } };

export type NoteReceivingAcceptedMutationVariables = Exact<{
  input: NoteReceivingAcceptedInput;
}>;


export type NoteReceivingAcceptedMutation = { noteReceivingAccepted: { id: string } };

export type WithdrawClosureMutationVariables = Exact<{
  input: WithdrawClosureInput;
}>;


export type WithdrawClosureMutation = { withdrawClosure: { id: string } };

export type CloseCaseMutationVariables = Exact<{
  input: CloseCaseInput;
}>;


export type CloseCaseMutation = { closeCase: { id: string } };

export type InformationPageQueryVariables = Exact<{
  caseFileId: string | number;
}>;


export type InformationPageQuery = { withheldNotice: string | null, caseFileItems: Array<{ isOwn: boolean, agency: { id: string, name: string }, items: Array<{ id: string, version: number, caseFileId: string, kind: ItemKind, category: Category, assertion: AssertionType, statement: string, source: string, occurredOn: string | null, createdAt: string, handlingCode: HandlingCode, handlingText: string, riskTo: RiskTo, confidential: boolean, aboutChildAtRisk: boolean, isOwn: boolean, withheldStyle: WithheldStyle | null, sharesByDefault: boolean | null, ownerFunction: AgencyFunction, permittedActions: Array<string>, wordsShown: boolean, noCopies: boolean, noOnward: boolean, sourceProtected: boolean, toldByThirdParty: boolean, toldInConfidence: boolean, harmIfSourceKnown: boolean, grading: { scheme: GradingScheme, source: string, information: string, handling: string, gradedBy: string, gradedOn: string } | null, obligations: Array<{ code: ObligationCode, text: string, until: string | null, reference: string | null }>, ownerAgency: { id: string, name: string } | null, author: { id: string, name: string, jobTitle: string } | null }> }> };

export type ItemPartsFragment = { id: string, version: number, caseFileId: string, kind: ItemKind, category: Category, assertion: AssertionType, statement: string, source: string, occurredOn: string | null, createdAt: string, handlingCode: HandlingCode, handlingText: string, riskTo: RiskTo, confidential: boolean, aboutChildAtRisk: boolean, isOwn: boolean, withheldStyle: WithheldStyle | null, sharesByDefault: boolean | null, ownerFunction: AgencyFunction, permittedActions: Array<string>, wordsShown: boolean, noCopies: boolean, noOnward: boolean, sourceProtected: boolean, toldByThirdParty: boolean, toldInConfidence: boolean, harmIfSourceKnown: boolean, grading: { scheme: GradingScheme, source: string, information: string, handling: string, gradedBy: string, gradedOn: string } | null, obligations: Array<{ code: ObligationCode, text: string, until: string | null, reference: string | null }>, ownerAgency: { id: string, name: string } | null, author: { id: string, name: string, jobTitle: string } | null };

export type ItemPageQueryVariables = Exact<{
  itemId: string | number;
}>;


export type ItemPageQuery = { item: { withdrawnAt: string | null, id: string, version: number, caseFileId: string, kind: ItemKind, category: Category, assertion: AssertionType, statement: string, source: string, occurredOn: string | null, createdAt: string, handlingCode: HandlingCode, handlingText: string, riskTo: RiskTo, confidential: boolean, aboutChildAtRisk: boolean, isOwn: boolean, withheldStyle: WithheldStyle | null, sharesByDefault: boolean | null, ownerFunction: AgencyFunction, permittedActions: Array<string>, wordsShown: boolean, noCopies: boolean, noOnward: boolean, sourceProtected: boolean, toldByThirdParty: boolean, toldInConfidence: boolean, harmIfSourceKnown: boolean, emergencyReleases: Array<{ id: string, agencyFunction: AgencyFunction, reason: string, validFrom: string }>, persons: Array<{ id: string, personId: string, role: ItemPersonRole }>, grading: { scheme: GradingScheme, source: string, information: string, handling: string, gradedBy: string, gradedOn: string } | null, obligations: Array<{ code: ObligationCode, text: string, until: string | null, reference: string | null }>, ownerAgency: { id: string, name: string } | null, author: { id: string, name: string, jobTitle: string } | null, acceptedBy: Array<{ id: string, at: string, practitioner: { id: string, name: string } | null, agency: { id: string, name: string } | null }>, copiedBy: Array<{ id: string, at: string, practitioner: { id: string, name: string } | null, agency: { id: string, name: string } | null }>, onwardRequests: Array<{ id: string, version: number, state: OnwardRequestState, reason: string, askedAt: string, dueAt: string, answeredAt: string | null, answerNote: string, toFunction: AgencyFunction, toAgency: { id: string, name: string } | null, askedByAgency: { id: string, name: string } | null, askedByPractitioner: { id: string, name: string, jobTitle: string } | null }>, recalls: Array<{ id: string, reason: RecallReason, note: string, recalledAt: string, agencyFunction: AgencyFunction | null, agency: { id: string, name: string } | null }> }, itemAudience: { policyVersion: string, rulesVersion: string, isWhole: boolean, agencies: Array<{ agencyId: string, agencyFunction: AgencyFunction, sees: boolean, step: string, why: string, usually: ShareDefault | null, isOwner: boolean, isChosen: boolean, agency: { id: string, name: string, shortName: string } | null, people: Array<{ practitionerId: string, name: string, jobTitle: string, sees: boolean, why: string }> }> } | null };

export type WhoSeesPartsFragment = { policyVersion: string, rulesVersion: string, isWhole: boolean, agencies: Array<{ agencyId: string, agencyFunction: AgencyFunction, sees: boolean, step: string, why: string, usually: ShareDefault | null, isOwner: boolean, isChosen: boolean, agency: { id: string, name: string, shortName: string } | null, people: Array<{ practitionerId: string, name: string, jobTitle: string, sees: boolean, why: string }> }> };

export type AddItemPageQueryVariables = Exact<{
  caseFileId: string | number;
}>;


export type AddItemPageQuery = { caseFile: { id: string, person: { id: string, name: string } | null } };

export type PreviewAudienceQueryVariables = Exact<{
  input: PreviewAudienceInput;
}>;


export type PreviewAudienceQuery = { previewAudience: { policyVersion: string, rulesVersion: string, isWhole: boolean, agencies: Array<{ agencyId: string, agencyFunction: AgencyFunction, sees: boolean, step: string, why: string, usually: ShareDefault | null, isOwner: boolean, isChosen: boolean, agency: { id: string, name: string, shortName: string } | null, people: Array<{ practitionerId: string, name: string, jobTitle: string, sees: boolean, why: string }> }> } };

export type AcceptItemConditionsMutationVariables = Exact<{
  id: string | number;
}>;


export type AcceptItemConditionsMutation = { acceptItemConditions: { id: string, statement: string, source: string, wordsShown: boolean, obligations: Array<{ code: ObligationCode, text: string, until: string | null, reference: string | null }> } };

export type RecordItemMutationVariables = Exact<{
  input: RecordItemInput;
}>;


export type RecordItemMutation = { recordItem: { id: string } };

export type AmendItemMutationVariables = Exact<{
  input: AmendItemInput;
}>;


export type AmendItemMutation = { amendItem: { id: string } };

export type ShareItemMutationVariables = Exact<{
  input: ShareItemInput;
}>;


export type ShareItemMutation = { shareItem: { id: string, version: number } };

export type WithdrawItemMutationVariables = Exact<{
  input: WithdrawItemInput;
}>;


export type WithdrawItemMutation = { withdrawItem: { id: string } };

export type CopyItemMutationVariables = Exact<{
  id: string | number;
}>;


export type CopyItemMutation = { copyItem: string };

export type UrgentReleasePageQueryVariables = Exact<{
  caseFileId: string | number;
}>;


export type UrgentReleasePageQuery = { caseFile: { id: string, reference: string, person: { id: string, name: string } | null }, agencies: Array<{ id: string, name: string, shortName: string, functions: Array<{ id: string, function: AgencyFunction }> }> };

export type ReleaseUrgentlyMutationVariables = Exact<{
  input: ReleaseUrgentlyInput;
}>;


export type ReleaseUrgentlyMutation = { releaseUrgently: { id: string, itemId: string, secondLookDueAt: string } };

export type SecondLooksPageQueryVariables = Exact<{ [key: string]: never; }>;


export type SecondLooksPageQuery = { secondLooksDue: Array<{ id: string, version: number, caseFileId: string, whyNow: string, releasedAt: string, happenedAt: string, outsideWay: SharedOutsideBy | null, outsideRecipient: string, secondLookDueAt: string, lapsed: boolean, caseFile: { id: string, reference: string, person: { id: string, name: string } | null } | null, recipients: Array<{ agencyId: string, agencyFunction: AgencyFunction, name: string }>, releasedByPractitioner: { id: string, name: string, jobTitle: string } | null, item: { id: string, version: number, caseFileId: string, kind: ItemKind, category: Category, assertion: AssertionType, statement: string, source: string, occurredOn: string | null, createdAt: string, handlingCode: HandlingCode, handlingText: string, riskTo: RiskTo, confidential: boolean, aboutChildAtRisk: boolean, isOwn: boolean, withheldStyle: WithheldStyle | null, sharesByDefault: boolean | null, ownerFunction: AgencyFunction, permittedActions: Array<string>, wordsShown: boolean, noCopies: boolean, noOnward: boolean, sourceProtected: boolean, toldByThirdParty: boolean, toldInConfidence: boolean, harmIfSourceKnown: boolean, grading: { scheme: GradingScheme, source: string, information: string, handling: string, gradedBy: string, gradedOn: string } | null, obligations: Array<{ code: ObligationCode, text: string, until: string | null, reference: string | null }>, ownerAgency: { id: string, name: string } | null, author: { id: string, name: string, jobTitle: string } | null } | null }> };

export type LookAtUrgentReleaseMutationVariables = Exact<{
  input: LookAtUrgentReleaseInput;
}>;


export type LookAtUrgentReleaseMutation = { lookAtUrgentRelease: { id: string, outcome: SecondLookOutcome | null } };

export type VisitPageQueryVariables = Exact<{
  caseFileId: string | number;
}>;


export type VisitPageQuery = { visitSafety: { advice: VisitAdvice, answer: string, ring: Array<{ who: string, role: string, number: string }>, lines: Array<{ id: string, kind: ItemKind, statement: string, createdAt: string, ownerAgency: { id: string, name: string } | null }> } };

export type RecordSafetyLineMutationVariables = Exact<{
  input: RecordSafetyLineInput;
}>;


export type RecordSafetyLineMutation = { recordSafetyLine: { id: string } };

export type WhoSeesPanelQueryVariables = Exact<{
  subject: WhoSeesSubjectInput;
}>;


export type WhoSeesPanelQuery = { whoSees: { policyVersion: string, rulesVersion: string, isWhole: boolean, agencies: Array<{ agencyId: string, agencyFunction: AgencyFunction, sees: boolean, step: string, why: string, usually: ShareDefault | null, isOwner: boolean, isChosen: boolean, agency: { id: string, name: string, shortName: string } | null, people: Array<{ practitionerId: string, name: string, jobTitle: string, sees: boolean, why: string }> }> } };

export type PreviewTextAudienceQueryVariables = Exact<{
  input: PreviewTextAudienceInput;
}>;


export type PreviewTextAudienceQuery = { previewTextAudience: { policyVersion: string, rulesVersion: string, isWhole: boolean, agencies: Array<{ agencyId: string, agencyFunction: AgencyFunction, sees: boolean, step: string, why: string, usually: ShareDefault | null, isOwner: boolean, isChosen: boolean, agency: { id: string, name: string, shortName: string } | null, people: Array<{ practitionerId: string, name: string, jobTitle: string, sees: boolean, why: string }> }> } };

export type SessionPartsFragment = { expiresAt: string, csrfToken: string, demo: boolean, practitioner: { id: string, name: string, jobTitle: string, roles: Array<Role>, agency: { id: string, name: string } } };

export type SessionQueryVariables = Exact<{ [key: string]: never; }>;


export type SessionQuery = { session: { expiresAt: string, csrfToken: string, demo: boolean, practitioner: { id: string, name: string, jobTitle: string, roles: Array<Role>, agency: { id: string, name: string } } } | null };

export type DemoAccountsQueryVariables = Exact<{ [key: string]: never; }>;


export type DemoAccountsQuery = { demoPassword: string | null, demoAccounts: Array<{ email: string, name: string, agency: string, whoTheyAre: string, whatToTry: string }> };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { expiresAt: string, csrfToken: string, demo: boolean, practitioner: { id: string, name: string, jobTitle: string, roles: Array<Role>, agency: { id: string, name: string } } } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type KeepSessionAliveMutationVariables = Exact<{ [key: string]: never; }>;


export type KeepSessionAliveMutation = { keepSessionAlive: { expiresAt: string, csrfToken: string, demo: boolean, practitioner: { id: string, name: string, jobTitle: string, roles: Array<Role>, agency: { id: string, name: string } } } };

export type PersonMatchesQueryVariables = Exact<{
  settled?: boolean | null | undefined;
  after?: string | null | undefined;
}>;


export type PersonMatchesQuery = { personMatches: { nodes: Array<{ id: string, version: number, tier: string, reason: string, createdAt: string, outcome: string | null, reasonGiven: string, resolvedAt: string | null, ownersOpinion: string | null, people: Array<{ id: string, name: string, bornOn: string | null, sameNumbers: Array<string>, agency: { id: string, name: string } | null }> }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type PersonMatchPartsFragment = { id: string, version: number, tier: string, reason: string, createdAt: string, outcome: string | null, reasonGiven: string, resolvedAt: string | null, ownersOpinion: string | null, people: Array<{ id: string, name: string, bornOn: string | null, sameNumbers: Array<string>, agency: { id: string, name: string } | null }> };

export type SettlePersonMatchMutationVariables = Exact<{
  input: SettlePersonMatchInput;
}>;


export type SettlePersonMatchMutation = { settlePersonMatch: { id: string } };

export type PersonLinksPageQueryVariables = Exact<{ [key: string]: never; }>;


export type PersonLinksPageQuery = { personLinkTasks: Array<{ id: string, version: number, reason: string, createdAt: string, person: { id: string, name: string } | null }> };

export type AnswerPersonLinkMutationVariables = Exact<{
  input: AnswerPersonLinkInput;
}>;


export type AnswerPersonLinkMutation = { answerPersonLink: { id: string, opinion: string | null } };

export type TriageQueueQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type TriageQueueQuery = { triageQueue: { nodes: Array<{ id: string, reference: string, decideBy: string | null, forum: { shortTitle: string }, person: { id: string, name: string } | null, referral: { id: string, isOverdue: boolean, submittedAt: string | null, timesSent: number, referringAgency: { id: string, shortName: string } | null, advice: Array<{ key: string, kind: AdviceKind, label: string }> } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type DeclinedReferralsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type DeclinedReferralsQuery = { declinedReferrals: { nodes: Array<{ id: string, decidedAt: string, reasonCode: string | null, reason: string, nextStep: string, caseFile: { id: string, reference: string, person: { id: string, name: string } | null, forum: { shortTitle: string, definition: unknown } } | null, decider: { id: string, name: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type TriagePageQueryVariables = Exact<{
  caseFileId: string | number;
}>;


export type TriagePageQuery = { caseFile: { id: string, reference: string, stage: CaseStage, version: number, decideBy: string | null, permittedActions: Array<string>, forum: { title: string, definition: unknown }, person: { id: string, name: string, bornOn: string | null, bornOnApproximate: boolean, safeContact: string, household: Array<{ id: string, kind: string, name: string, atRisk: string }> } | null, repeats: Array<{ id: string, reference: string, stage: CaseStage, createdAt: string, openedAt: string | null, closedAt: string | null, referral: { id: string, submittedAt: string | null, decisions: Array<{ id: string, decision: TriageDecision, reason: string }> } | null }>, referral: { id: string, answers: unknown, urgency: string | null, submittedAt: string | null, isOverdue: boolean, timesSent: number, referrer: { id: string, name: string, jobTitle: string, phone: string | null } | null, referringAgency: { id: string, name: string } | null, advice: Array<{ key: string, kind: AdviceKind, label: string, message: string }>, decisions: Array<{ id: string, decision: TriageDecision, decidedAt: string, reason: string, reasonCode: string | null, nextStep: string, appealRoute: string, redirectTarget: string | null, redirectAcceptedBy: string | null, firstMeetingBy: string | null, decider: { id: string, name: string } | null }> } | null } };

export type TriageOwnersQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type TriageOwnersQuery = { practitioners: { nodes: Array<{ id: string, name: string, jobTitle: string, agency: { id: string, shortName: string } | null }> } };

export type AcceptReferralMutationVariables = Exact<{
  input: AcceptReferralInput;
}>;


export type AcceptReferralMutation = { acceptReferral: { id: string } };

export type DeclineReferralMutationVariables = Exact<{
  input: DeclineReferralInput;
}>;


export type DeclineReferralMutation = { declineReferral: { id: string } };

export type ReturnReferralMutationVariables = Exact<{
  input: ReturnReferralInput;
}>;


export type ReturnReferralMutation = { returnReferral: { id: string } };

export type RedirectReferralMutationVariables = Exact<{
  input: RedirectReferralInput;
}>;


export type RedirectReferralMutation = { redirectReferral: { id: string } };

export const AgencyLabelFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgencyLabel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]} as unknown as DocumentNode<AgencyLabelFragment, unknown>;
export const ActionRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreedAction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"caseFileId"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"desiredOutcome"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"visit"}},{"kind":"Field","name":{"kind":"Name","value":"nameOwnerBy"}},{"kind":"Field","name":{"kind":"Name","value":"openToTable"}},{"kind":"Field","name":{"kind":"Name","value":"timesCarriedOver"}},{"kind":"Field","name":{"kind":"Name","value":"responsibleAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgencyLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgencyLabel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]} as unknown as DocumentNode<ActionRowFragment, unknown>;
export const RingBeforeVisitFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RingBeforeVisit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Practitioner"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"agencyFunction"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"functions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"function"}},{"kind":"Field","name":{"kind":"Name","value":"dutyNumber"}}]}}]}}]}}]} as unknown as DocumentNode<RingBeforeVisitFragment, unknown>;
export const AtTheTableFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AtTheTable"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Practitioner"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]} as unknown as DocumentNode<AtTheTableFragment, unknown>;
export const SeatFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Seat"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Participation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"seatKey"}},{"kind":"Field","name":{"kind":"Name","value":"agencyFunction"}},{"kind":"Field","name":{"kind":"Name","value":"agencyId"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"practitioner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AtTheTable"}}]}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"dutyNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"functions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"function"}},{"kind":"Field","name":{"kind":"Name","value":"dutyContact"}},{"kind":"Field","name":{"kind":"Name","value":"dutyNumber"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AtTheTable"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Practitioner"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]} as unknown as DocumentNode<SeatFragment, unknown>;
export const ConsentTaskRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConsentTaskRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsentTask"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"raisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"caseFileId"}},{"kind":"Field","name":{"kind":"Name","value":"aboutFunction"}},{"kind":"Field","name":{"kind":"Name","value":"aboutAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]} as unknown as DocumentNode<ConsentTaskRowFragment, unknown>;
export const ConsentEventPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConsentEventParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsentEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"wordsShown"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"decisionKind"}},{"kind":"Field","name":{"kind":"Name","value":"givenBy"}},{"kind":"Field","name":{"kind":"Name","value":"giverName"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"notSoughtReason"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"wordsUsed"}},{"kind":"Field","name":{"kind":"Name","value":"wishes"}},{"kind":"Field","name":{"kind":"Name","value":"outcomesWanted"}},{"kind":"Field","name":{"kind":"Name","value":"safeContact"}},{"kind":"Field","name":{"kind":"Name","value":"interpreter"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"witness"}},{"kind":"Field","name":{"kind":"Name","value":"questionsExplained"}},{"kind":"Field","name":{"kind":"Name","value":"capacityBasis"}},{"kind":"Field","name":{"kind":"Name","value":"capacityDoubt"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"askedChannel"}},{"kind":"Field","name":{"kind":"Name","value":"chaseOn"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lateReason"}},{"kind":"Field","name":{"kind":"Name","value":"noticeVersion"}},{"kind":"Field","name":{"kind":"Name","value":"risksExplained"}},{"kind":"Field","name":{"kind":"Name","value":"coercion"}},{"kind":"Field","name":{"kind":"Name","value":"coercionText"}},{"kind":"Field","name":{"kind":"Name","value":"conditionText"}},{"kind":"Field","name":{"kind":"Name","value":"conditionAgencyId"}},{"kind":"Field","name":{"kind":"Name","value":"conditionCategory"}},{"kind":"Field","name":{"kind":"Name","value":"conditionDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"bestInterests"}},{"kind":"Field","name":{"kind":"Name","value":"supersedesIds"}},{"kind":"Field","name":{"kind":"Name","value":"reviewOn"}},{"kind":"Field","name":{"kind":"Name","value":"obtainedBy"}},{"kind":"Field","name":{"kind":"Name","value":"obtainedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedByPractitioner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scopes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"}},{"kind":"Field","name":{"kind":"Name","value":"agencyId"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"namedPerson"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}}]} as unknown as DocumentNode<ConsentEventPartsFragment, unknown>;
export const CapacityPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CapacityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CapacityAssessment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"wordsShown"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"aboutSharing"}},{"kind":"Field","name":{"kind":"Name","value":"conclusion"}},{"kind":"Field","name":{"kind":"Name","value":"understands"}},{"kind":"Field","name":{"kind":"Name","value":"understandsEvidence"}},{"kind":"Field","name":{"kind":"Name","value":"retains"}},{"kind":"Field","name":{"kind":"Name","value":"retainsEvidence"}},{"kind":"Field","name":{"kind":"Name","value":"weighs"}},{"kind":"Field","name":{"kind":"Name","value":"weighsEvidence"}},{"kind":"Field","name":{"kind":"Name","value":"communicates"}},{"kind":"Field","name":{"kind":"Name","value":"communicatesEvidence"}},{"kind":"Field","name":{"kind":"Name","value":"supportGiven"}},{"kind":"Field","name":{"kind":"Name","value":"impairment"}},{"kind":"Field","name":{"kind":"Name","value":"fluctuates"}},{"kind":"Field","name":{"kind":"Name","value":"executiveFunctionConcern"}},{"kind":"Field","name":{"kind":"Name","value":"grounds"}},{"kind":"Field","name":{"kind":"Name","value":"bestInterests"}},{"kind":"Field","name":{"kind":"Name","value":"fullRecordDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"reviewOn"}},{"kind":"Field","name":{"kind":"Name","value":"assessedBy"}},{"kind":"Field","name":{"kind":"Name","value":"assessedAt"}}]}}]} as unknown as DocumentNode<CapacityPartsFragment, unknown>;
export const EffectPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EffectParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsentEffect"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"agencyId"}},{"kind":"Field","name":{"kind":"Name","value":"agencyFunction"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]} as unknown as DocumentNode<EffectPartsFragment, unknown>;
export const MeetingRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseFileId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"videoLink"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"finishBy"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"forum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shortTitle"}}]}}]}}]} as unknown as DocumentNode<MeetingRowFragment, unknown>;
export const MeetingPersonNameFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingPersonName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<MeetingPersonNameFragment, unknown>;
export const ReturnRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReturnRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgencyReturn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"agencyId"}},{"kind":"Field","name":{"kind":"Name","value":"agencyFunction"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"notYetReason"}},{"kind":"Field","name":{"kind":"Name","value":"timesChased"}},{"kind":"Field","name":{"kind":"Name","value":"chasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"safetyAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"safetyWithheldReason"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]} as unknown as DocumentNode<ReturnRowFragment, unknown>;
export const InvitationRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvitationRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invitation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"agencyFunction"}},{"kind":"Field","name":{"kind":"Name","value":"response"}},{"kind":"Field","name":{"kind":"Name","value":"responseReason"}},{"kind":"Field","name":{"kind":"Name","value":"guestName"}},{"kind":"Field","name":{"kind":"Name","value":"guestRole"}},{"kind":"Field","name":{"kind":"Name","value":"guestOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"deputyForId"}},{"kind":"Field","name":{"kind":"Name","value":"practitioner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]} as unknown as DocumentNode<InvitationRowFragment, unknown>;
export const PlaceRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Attendance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"practitionerId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"agencyFunction"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"statementAcknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"readAloud"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]} as unknown as DocumentNode<PlaceRowFragment, unknown>;
export const NotePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoteParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgendaNote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"agendaKey"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"openToTable"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"amendedAt"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"authorAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]} as unknown as DocumentNode<NotePartsFragment, unknown>;
export const DecisionPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DecisionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Decision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"decisionKey"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"agencyId"}},{"kind":"Field","name":{"kind":"Name","value":"optionsConsidered"}},{"kind":"Field","name":{"kind":"Name","value":"legalOptions"}},{"kind":"Field","name":{"kind":"Name","value":"reliedOn"}},{"kind":"Field","name":{"kind":"Name","value":"rationale"}},{"kind":"Field","name":{"kind":"Name","value":"adultsView"}},{"kind":"Field","name":{"kind":"Name","value":"openToTable"}},{"kind":"Field","name":{"kind":"Name","value":"dissents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"agencyId"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]} as unknown as DocumentNode<DecisionPartsFragment, unknown>;
export const MinutesBlockPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MinutesBlockParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MinutesBlock"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"obligations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"recalled"}},{"kind":"Field","name":{"kind":"Name","value":"recalledOn"}},{"kind":"Field","name":{"kind":"Name","value":"toAccept"}},{"kind":"Field","name":{"kind":"Name","value":"assertion"}},{"kind":"Field","name":{"kind":"Name","value":"datedOn"}},{"kind":"Field","name":{"kind":"Name","value":"handlingCode"}},{"kind":"Field","name":{"kind":"Name","value":"handlingText"}},{"kind":"Field","name":{"kind":"Name","value":"sourceItemIds"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"audienceAgencies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agencyId"}},{"kind":"Field","name":{"kind":"Name","value":"agencyFunction"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]}}]} as unknown as DocumentNode<MinutesBlockPartsFragment, unknown>;
export const CopyBlockPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CopyBlockParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MinutesCopyBlock"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"assertion"}},{"kind":"Field","name":{"kind":"Name","value":"datedOn"}},{"kind":"Field","name":{"kind":"Name","value":"handlingCode"}},{"kind":"Field","name":{"kind":"Name","value":"handlingText"}},{"kind":"Field","name":{"kind":"Name","value":"masked"}},{"kind":"Field","name":{"kind":"Name","value":"recalledOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]} as unknown as DocumentNode<CopyBlockPartsFragment, unknown>;
export const MinutesHeadFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MinutesHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Minutes"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseFileId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"changeReason"}},{"kind":"Field","name":{"kind":"Name","value":"approvedAt"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"supersededAt"}},{"kind":"Field","name":{"kind":"Name","value":"contentHash"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}}]}}]} as unknown as DocumentNode<MinutesHeadFragment, unknown>;
export const OnwardRequestPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OnwardRequestParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OnwardRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"answerNote"}},{"kind":"Field","name":{"kind":"Name","value":"toFunction"}},{"kind":"Field","name":{"kind":"Name","value":"toAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"askedByAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"askedByPractitioner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}}]}}]}}]} as unknown as DocumentNode<OnwardRequestPartsFragment, unknown>;
export const OnwardPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OnwardParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Item"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"practitioner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"copiedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"practitioner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"onwardRequests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OnwardRequestParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recalls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"recalledAt"}},{"kind":"Field","name":{"kind":"Name","value":"agencyFunction"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OnwardRequestParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OnwardRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"answerNote"}},{"kind":"Field","name":{"kind":"Name","value":"toFunction"}},{"kind":"Field","name":{"kind":"Name","value":"toAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"askedByAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"askedByPractitioner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}}]}}]}}]} as unknown as DocumentNode<OnwardPartsFragment, unknown>;
export const PackPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PackParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AnonymisedPack"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"forumTitle"}},{"kind":"Field","name":{"kind":"Name","value":"ageBand"}},{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"releasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"body"}}]}},{"kind":"Field","name":{"kind":"Name","value":"texts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"clearedAt"}},{"kind":"Field","name":{"kind":"Name","value":"writtenBy"}},{"kind":"Field","name":{"kind":"Name","value":"writer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agencyId"}},{"kind":"Field","name":{"kind":"Name","value":"agencyFunction"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<PackPartsFragment, unknown>;
export const OverrideLinePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OverrideLineParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OverrideLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"itemId"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"agencyFunction"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<OverrideLinePartsFragment, unknown>;
export const OverrideRowPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OverrideRowParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsentOverride"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"caseFileId"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"telling"}},{"kind":"Field","name":{"kind":"Name","value":"grounds"}},{"kind":"Field","name":{"kind":"Name","value":"uses"}},{"kind":"Field","name":{"kind":"Name","value":"firstUseAt"}},{"kind":"Field","name":{"kind":"Name","value":"activeUntil"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewOutcome"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"ownerAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OverrideLineParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OverrideLineParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OverrideLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"itemId"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"agencyFunction"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<OverrideRowPartsFragment, unknown>;
export const ItemPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ItemParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Item"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"caseFileId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"assertion"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"occurredOn"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"handlingCode"}},{"kind":"Field","name":{"kind":"Name","value":"handlingText"}},{"kind":"Field","name":{"kind":"Name","value":"riskTo"}},{"kind":"Field","name":{"kind":"Name","value":"confidential"}},{"kind":"Field","name":{"kind":"Name","value":"aboutChildAtRisk"}},{"kind":"Field","name":{"kind":"Name","value":"isOwn"}},{"kind":"Field","name":{"kind":"Name","value":"withheldStyle"}},{"kind":"Field","name":{"kind":"Name","value":"sharesByDefault"}},{"kind":"Field","name":{"kind":"Name","value":"ownerFunction"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"wordsShown"}},{"kind":"Field","name":{"kind":"Name","value":"noCopies"}},{"kind":"Field","name":{"kind":"Name","value":"noOnward"}},{"kind":"Field","name":{"kind":"Name","value":"sourceProtected"}},{"kind":"Field","name":{"kind":"Name","value":"toldByThirdParty"}},{"kind":"Field","name":{"kind":"Name","value":"toldInConfidence"}},{"kind":"Field","name":{"kind":"Name","value":"harmIfSourceKnown"}},{"kind":"Field","name":{"kind":"Name","value":"grading"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"information"}},{"kind":"Field","name":{"kind":"Name","value":"handling"}},{"kind":"Field","name":{"kind":"Name","value":"gradedBy"}},{"kind":"Field","name":{"kind":"Name","value":"gradedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"obligations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownerAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}}]}}]}}]} as unknown as DocumentNode<ItemPartsFragment, unknown>;
export const OverridePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OverrideParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsentOverride"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"caseFileId"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"telling"}},{"kind":"Field","name":{"kind":"Name","value":"consentState"}},{"kind":"Field","name":{"kind":"Name","value":"grounds"}},{"kind":"Field","name":{"kind":"Name","value":"groundAnswers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"factsReliedOn"}},{"kind":"Field","name":{"kind":"Name","value":"necessity"}},{"kind":"Field","name":{"kind":"Name","value":"proportionality"}},{"kind":"Field","name":{"kind":"Name","value":"alternatives"}},{"kind":"Field","name":{"kind":"Name","value":"wishes"}},{"kind":"Field","name":{"kind":"Name","value":"riskIfNotShared"}},{"kind":"Field","name":{"kind":"Name","value":"gatewayCode"}},{"kind":"Field","name":{"kind":"Name","value":"confidentialityBasis"}},{"kind":"Field","name":{"kind":"Name","value":"legalAdvice"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"informDecision"}},{"kind":"Field","name":{"kind":"Name","value":"informUntil"}},{"kind":"Field","name":{"kind":"Name","value":"informReasonCode"}},{"kind":"Field","name":{"kind":"Name","value":"informReason"}},{"kind":"Field","name":{"kind":"Name","value":"informDoneOn"}},{"kind":"Field","name":{"kind":"Name","value":"informDoneHow"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decisionReason"}},{"kind":"Field","name":{"kind":"Name","value":"conditions"}},{"kind":"Field","name":{"kind":"Name","value":"activeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"activeUntil"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewOutcome"}},{"kind":"Field","name":{"kind":"Name","value":"reviewText"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"uses"}},{"kind":"Field","name":{"kind":"Name","value":"firstUseAt"}},{"kind":"Field","name":{"kind":"Name","value":"useLog"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"itemId"}},{"kind":"Field","name":{"kind":"Name","value":"usedAt"}},{"kind":"Field","name":{"kind":"Name","value":"practitioner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"practitioner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownerAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"caseReference"}},{"kind":"Field","name":{"kind":"Name","value":"caseFile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requester"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"incident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OverrideLineParts"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ItemParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OverrideLineParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OverrideLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"itemId"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"agencyFunction"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ItemParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Item"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"caseFileId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"assertion"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"occurredOn"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"handlingCode"}},{"kind":"Field","name":{"kind":"Name","value":"handlingText"}},{"kind":"Field","name":{"kind":"Name","value":"riskTo"}},{"kind":"Field","name":{"kind":"Name","value":"confidential"}},{"kind":"Field","name":{"kind":"Name","value":"aboutChildAtRisk"}},{"kind":"Field","name":{"kind":"Name","value":"isOwn"}},{"kind":"Field","name":{"kind":"Name","value":"withheldStyle"}},{"kind":"Field","name":{"kind":"Name","value":"sharesByDefault"}},{"kind":"Field","name":{"kind":"Name","value":"ownerFunction"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"wordsShown"}},{"kind":"Field","name":{"kind":"Name","value":"noCopies"}},{"kind":"Field","name":{"kind":"Name","value":"noOnward"}},{"kind":"Field","name":{"kind":"Name","value":"sourceProtected"}},{"kind":"Field","name":{"kind":"Name","value":"toldByThirdParty"}},{"kind":"Field","name":{"kind":"Name","value":"toldInConfidence"}},{"kind":"Field","name":{"kind":"Name","value":"harmIfSourceKnown"}},{"kind":"Field","name":{"kind":"Name","value":"grading"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"information"}},{"kind":"Field","name":{"kind":"Name","value":"handling"}},{"kind":"Field","name":{"kind":"Name","value":"gradedBy"}},{"kind":"Field","name":{"kind":"Name","value":"gradedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"obligations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownerAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}}]}}]}}]} as unknown as DocumentNode<OverridePartsFragment, unknown>;
export const WithoutConsentTasksFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WithoutConsentTasks"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Query"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"overridesToDecide"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"overridesToReview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDueOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"overridesToConfirm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"activeUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tellingsOverdue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"informUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tellingsToCome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"informUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openIncidents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}}]}}]} as unknown as DocumentNode<WithoutConsentTasksFragment, unknown>;
export const PastQuestionPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PastQuestionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PastQuestion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"agencyFunction"}},{"kind":"Field","name":{"kind":"Name","value":"aboutAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"askedAs"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"practitioner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}}]}}]}}]} as unknown as DocumentNode<PastQuestionPartsFragment, unknown>;
export const PlanningExtractPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanningExtractParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanningExtract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"whatFor"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"approvalReference"}},{"kind":"Field","name":{"kind":"Name","value":"approvedAt"}},{"kind":"Field","name":{"kind":"Name","value":"ranAt"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"excludedCount"}}]}}]} as unknown as DocumentNode<PlanningExtractPartsFragment, unknown>;
export const ReceivedAskPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReceivedAskParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReceivedAsk"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"question"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"basisText"}},{"kind":"Field","name":{"kind":"Name","value":"identity"}},{"kind":"Field","name":{"kind":"Name","value":"askerFunction"}},{"kind":"Field","name":{"kind":"Name","value":"lapsesOn"}},{"kind":"Field","name":{"kind":"Name","value":"askerAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"asker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]}}]}}]} as unknown as DocumentNode<ReceivedAskPartsFragment, unknown>;
export const AudienceLabelFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AudienceLabel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AudienceAgency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agencyId"}},{"kind":"Field","name":{"kind":"Name","value":"agencyFunction"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgencyLabel"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgencyLabel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]} as unknown as DocumentNode<AudienceLabelFragment, unknown>;
export const RatingPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RatingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RiskRating"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"moment"}},{"kind":"Field","name":{"kind":"Name","value":"likelihood"}},{"kind":"Field","name":{"kind":"Name","value":"impact"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"setting"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"controls"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"disagreement"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"authorAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgencyLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgencyLabel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]} as unknown as DocumentNode<RatingPartsFragment, unknown>;
export const RiskPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RiskParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Risk"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"caseFileId"}},{"kind":"Field","name":{"kind":"Name","value":"domain"}},{"kind":"Field","name":{"kind":"Name","value":"atRisk"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"triggers"}},{"kind":"Field","name":{"kind":"Name","value":"protectiveFactors"}},{"kind":"Field","name":{"kind":"Name","value":"adultsView"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"openToTable"}},{"kind":"Field","name":{"kind":"Name","value":"isDisputed"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"openTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AudienceLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"authorAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgencyLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"currentRatings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RatingParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgencyLabel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AudienceLabel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AudienceAgency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agencyId"}},{"kind":"Field","name":{"kind":"Name","value":"agencyFunction"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgencyLabel"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RatingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RiskRating"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"moment"}},{"kind":"Field","name":{"kind":"Name","value":"likelihood"}},{"kind":"Field","name":{"kind":"Name","value":"impact"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"setting"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"controls"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"disagreement"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"authorAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgencyLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<RiskPartsFragment, unknown>;
export const PlanEntryPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanEntryParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"caseFileId"}},{"kind":"Field","name":{"kind":"Name","value":"headingKey"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"contingency"}},{"kind":"Field","name":{"kind":"Name","value":"outOfHours"}},{"kind":"Field","name":{"kind":"Name","value":"openToTable"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedOn"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"conditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ownerAgencyId"}},{"kind":"Field","name":{"kind":"Name","value":"handlingCode"}},{"kind":"Field","name":{"kind":"Name","value":"handlingText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recalledOn"}},{"kind":"Field","name":{"kind":"Name","value":"obligations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AudienceLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"authorAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgencyLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgencyLabel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AudienceLabel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AudienceAgency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agencyId"}},{"kind":"Field","name":{"kind":"Name","value":"agencyFunction"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgencyLabel"}}]}}]}}]} as unknown as DocumentNode<PlanEntryPartsFragment, unknown>;
export const PolicySettingPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PolicySettingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicySetting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gatewayCodes"}},{"kind":"Field","name":{"kind":"Name","value":"regime"}},{"kind":"Field","name":{"kind":"Name","value":"art6"}},{"kind":"Field","name":{"kind":"Name","value":"art9"}},{"kind":"Field","name":{"kind":"Name","value":"sch1"}},{"kind":"Field","name":{"kind":"Name","value":"section35"}},{"kind":"Field","name":{"kind":"Name","value":"sch8"}},{"kind":"Field","name":{"kind":"Name","value":"confidentialityBases"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"inform"}},{"kind":"Field","name":{"kind":"Name","value":"overrideUsed"}}]}}]} as unknown as DocumentNode<PolicySettingPartsFragment, unknown>;
export const PolicyChangePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PolicyChangeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"forumCode"}},{"kind":"Field","name":{"kind":"Name","value":"ownerSector"}},{"kind":"Field","name":{"kind":"Name","value":"rowVersion"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"inForceFrom"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decisionReason"}},{"kind":"Field","name":{"kind":"Name","value":"beforeHash"}},{"kind":"Field","name":{"kind":"Name","value":"settingHash"}},{"kind":"Field","name":{"kind":"Name","value":"proposer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]} as unknown as DocumentNode<PolicyChangePartsFragment, unknown>;
export const ClosurePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClosureParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Closure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseFileId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reasonCode"}},{"kind":"Field","name":{"kind":"Name","value":"residualRisk"}},{"kind":"Field","name":{"kind":"Name","value":"contingency"}},{"kind":"Field","name":{"kind":"Name","value":"returnTrigger"}},{"kind":"Field","name":{"kind":"Name","value":"toldAgencyIds"}},{"kind":"Field","name":{"kind":"Name","value":"adultTold"}},{"kind":"Field","name":{"kind":"Name","value":"adultToldOn"}},{"kind":"Field","name":{"kind":"Name","value":"adultToldReason"}},{"kind":"Field","name":{"kind":"Name","value":"reviewConsidered"}},{"kind":"Field","name":{"kind":"Name","value":"receiverName"}},{"kind":"Field","name":{"kind":"Name","value":"receiverAgencyId"}},{"kind":"Field","name":{"kind":"Name","value":"receiverAcceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"receiverNote"}},{"kind":"Field","name":{"kind":"Name","value":"signatoryId"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"signedNote"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"agencyIds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toldAgencies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signatory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requester"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"forum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shortTitle"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}}]}}]}}]} as unknown as DocumentNode<ClosurePartsFragment, unknown>;
export const WhoSeesPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhoSeesParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WhoSees"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyVersion"}},{"kind":"Field","name":{"kind":"Name","value":"rulesVersion"}},{"kind":"Field","name":{"kind":"Name","value":"isWhole"}},{"kind":"Field","name":{"kind":"Name","value":"agencies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agencyId"}},{"kind":"Field","name":{"kind":"Name","value":"agencyFunction"}},{"kind":"Field","name":{"kind":"Name","value":"sees"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"usually"}},{"kind":"Field","name":{"kind":"Name","value":"isOwner"}},{"kind":"Field","name":{"kind":"Name","value":"isChosen"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"practitionerId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"sees"}},{"kind":"Field","name":{"kind":"Name","value":"why"}}]}}]}}]}}]} as unknown as DocumentNode<WhoSeesPartsFragment, unknown>;
export const SessionPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SessionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"practitioner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"csrfToken"}},{"kind":"Field","name":{"kind":"Name","value":"demo"}}]}}]} as unknown as DocumentNode<SessionPartsFragment, unknown>;
export const PersonMatchPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonMatchParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PersonMatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"reasonGiven"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedAt"}},{"kind":"Field","name":{"kind":"Name","value":"ownersOpinion"}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"bornOn"}},{"kind":"Field","name":{"kind":"Name","value":"sameNumbers"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<PersonMatchPartsFragment, unknown>;
export const DraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Draft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"formKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"formKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"formKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}}]}}]}}]} as unknown as DocumentNode<DraftQuery, DraftQueryVariables>;
export const SaveDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"savedAt"}}]}}]}}]} as unknown as DocumentNode<SaveDraftMutation, SaveDraftMutationVariables>;
export const DiscardDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DiscardDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"formKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"discardDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"formKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"formKey"}}}]}]}}]} as unknown as DocumentNode<DiscardDraftMutation, DiscardDraftMutationVariables>;
export const MyActionsPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyActionsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"scope"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ActionScope"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"openOnly"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myActions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"scope"},"value":{"kind":"Variable","name":{"kind":"Name","value":"scope"}}},{"kind":"Argument","name":{"kind":"Name","value":"openOnly"},"value":{"kind":"Variable","name":{"kind":"Name","value":"openOnly"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionRow"}},{"kind":"Field","name":{"kind":"Name","value":"caseFile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreedAction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"caseFileId"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"desiredOutcome"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"visit"}},{"kind":"Field","name":{"kind":"Name","value":"nameOwnerBy"}},{"kind":"Field","name":{"kind":"Name","value":"openToTable"}},{"kind":"Field","name":{"kind":"Name","value":"timesCarriedOver"}},{"kind":"Field","name":{"kind":"Name","value":"responsibleAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgencyLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgencyLabel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]} as unknown as DocumentNode<MyActionsPageQuery, MyActionsPageQueryVariables>;
export const CaseActionsPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseActionsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseFileActions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"caseFileId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"casePlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"caseFileId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseFileId"}},{"kind":"Field","name":{"kind":"Name","value":"canWrite"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreedAction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"caseFileId"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"desiredOutcome"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"visit"}},{"kind":"Field","name":{"kind":"Name","value":"nameOwnerBy"}},{"kind":"Field","name":{"kind":"Name","value":"openToTable"}},{"kind":"Field","name":{"kind":"Name","value":"timesCarriedOver"}},{"kind":"Field","name":{"kind":"Name","value":"responsibleAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgencyLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgencyLabel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]} as unknown as DocumentNode<CaseActionsPageQuery, CaseActionsPageQueryVariables>;
export const ActionPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ActionPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"actionId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreedAction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"actionId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionRow"}},{"kind":"Field","name":{"kind":"Name","value":"responsibleAgencyId"}},{"kind":"Field","name":{"kind":"Name","value":"responsibleFunction"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"headingKey"}},{"kind":"Field","name":{"kind":"Name","value":"riskId"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"openTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AudienceLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"authorAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgencyLabel"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"caseFile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"bornOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leadProfessional"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RingBeforeVisit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RingBeforeVisit"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreedAction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"caseFileId"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"desiredOutcome"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"visit"}},{"kind":"Field","name":{"kind":"Name","value":"nameOwnerBy"}},{"kind":"Field","name":{"kind":"Name","value":"openToTable"}},{"kind":"Field","name":{"kind":"Name","value":"timesCarriedOver"}},{"kind":"Field","name":{"kind":"Name","value":"responsibleAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgencyLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RingBeforeVisit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Practitioner"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"agencyFunction"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"functions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"function"}},{"kind":"Field","name":{"kind":"Name","value":"dutyNumber"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgencyLabel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AudienceLabel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AudienceAgency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agencyId"}},{"kind":"Field","name":{"kind":"Name","value":"agencyFunction"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgencyLabel"}}]}}]}}]} as unknown as DocumentNode<ActionPageQuery, ActionPageQueryVariables>;
export const AgreeActionChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AgreeActionChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"casePlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"caseFileId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseFileId"}},{"kind":"Field","name":{"kind":"Name","value":"canWrite"}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"caseRisks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"caseFileId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}},{"kind":"Field","name":{"kind":"Name","value":"audienceChoices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"caseFileId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agencyId"}},{"kind":"Field","name":{"kind":"Name","value":"agencyFunction"}},{"kind":"Field","name":{"kind":"Name","value":"seated"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgencyLabel"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgencyLabel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]} as unknown as DocumentNode<AgreeActionChoicesQuery, AgreeActionChoicesQueryVariables>;
export const ActionOwnerChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ActionOwnerChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agencyId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agencies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"functions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"function"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"practitioners"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"agencyId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agencyId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"agencyFunction"}}]}}]}}]}}]} as unknown as DocumentNode<ActionOwnerChoicesQuery, ActionOwnerChoicesQueryVariables>;
export const AgreeActionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AgreeAction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AgreeActionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreeAction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AgreeActionMutation, AgreeActionMutationVariables>;
export const AcceptActionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptAction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptActionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptAction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<AcceptActionMutation, AcceptActionMutationVariables>;
export const RefuseActionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefuseAction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerActionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refuseAction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RefuseActionMutation, RefuseActionMutationVariables>;
export const NoteActionProgressDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NoteActionProgress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerActionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"noteActionProgress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<NoteActionProgressMutation, NoteActionProgressMutationVariables>;
export const CompleteActionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CompleteAction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerActionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"completeAction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CompleteActionMutation, CompleteActionMutationVariables>;
export const FindActionImpossibleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FindActionImpossible"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerActionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"findActionImpossible"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<FindActionImpossibleMutation, FindActionImpossibleMutationVariables>;
export const LeaveActionUndoneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LeaveActionUndone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerActionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"leaveActionUndone"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<LeaveActionUndoneMutation, LeaveActionUndoneMutationVariables>;
export const CancelActionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelAction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerActionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelAction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CancelActionMutation, CancelActionMutationVariables>;
export const CarryOverActionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CarryOverAction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CarryOverActionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"carryOverAction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CarryOverActionMutation, CarryOverActionMutationVariables>;
export const TransferActionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TransferAction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TransferActionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"transferAction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<TransferActionMutation, TransferActionMutationVariables>;
export const NameActionOwnerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NameActionOwner"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NameActionOwnerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameActionOwner"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<NameActionOwnerMutation, NameActionOwnerMutationVariables>;
export const AmendActionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AmendAction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AmendActionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amendAction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AmendActionMutation, AmendActionMutationVariables>;
export const WhoMayNotSeePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoMayNotSeePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"blocks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"caseFileId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"reasonCode"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"setAt"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"needsSecondLook"}},{"kind":"Field","name":{"kind":"Name","value":"secondLookedAt"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"practitioner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"setByPractitioner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"blockSuggestions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"caseFileId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"reasonCode"}},{"kind":"Field","name":{"kind":"Name","value":"madeAt"}},{"kind":"Field","name":{"kind":"Name","value":"practitioner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordRestriction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"caseFileId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"setAt"}},{"kind":"Field","name":{"kind":"Name","value":"lookBy"}},{"kind":"Field","name":{"kind":"Name","value":"secondLookedAt"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"askedReason"}},{"kind":"Field","name":{"kind":"Name","value":"askedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"named"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"setByPractitioner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<WhoMayNotSeePageQuery, WhoMayNotSeePageQueryVariables>;
export const SetBlockDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetBlock"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetBlockInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setBlock"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<SetBlockMutation, SetBlockMutationVariables>;
export const EndBlockDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndBlock"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndBlockInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endBlock"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<EndBlockMutation, EndBlockMutationVariables>;
export const RenewBlockDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RenewBlock"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RenewBlockInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"renewBlock"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RenewBlockMutation, RenewBlockMutationVariables>;
export const LookAtBlockDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LookAtBlock"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LookAtBlockInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lookAtBlock"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<LookAtBlockMutation, LookAtBlockMutationVariables>;
export const SettleBlockSuggestionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SettleBlockSuggestion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SettleBlockSuggestionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"settleBlockSuggestion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<SettleBlockSuggestionMutation, SettleBlockSuggestionMutationVariables>;
export const RestrictRecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestrictRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RestrictRecordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"restrictRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RestrictRecordMutation, RestrictRecordMutationVariables>;
export const NameForRecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NameForRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NameForRecordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameForRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<NameForRecordMutation, NameForRecordMutationVariables>;
export const LookAtRestrictionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LookAtRestriction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LookAtRestrictionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lookAtRestriction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<LookAtRestrictionMutation, LookAtRestrictionMutationVariables>;
export const AskAboutRestrictionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskAboutRestriction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AskAboutRestrictionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"askAboutRestriction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AskAboutRestrictionMutation, AskAboutRestrictionMutationVariables>;
export const AnswerAboutRestrictionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerAboutRestriction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerAboutRestrictionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerAboutRestriction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AnswerAboutRestrictionMutation, AnswerAboutRestrictionMutationVariables>;
export const StepBackFromCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StepBackFromCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StepBackFromCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stepBackFromCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<StepBackFromCaseMutation, StepBackFromCaseMutationVariables>;
export const ClosedByLawPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClosedByLawPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"barredItems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"caseFileId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"barKind"}},{"kind":"Field","name":{"kind":"Name","value":"law"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"readers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"practitioner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ClosedByLawPageQuery, ClosedByLawPageQueryVariables>;
export const RecordBarredItemDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordBarredItem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordBarredItemInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordBarredItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RecordBarredItemMutation, RecordBarredItemMutationVariables>;
export const NameBarReaderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NameBarReader"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NameBarReaderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameBarReader"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<NameBarReaderMutation, NameBarReaderMutationVariables>;
export const EndBarReaderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndBarReader"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endBarReader"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}]}}]} as unknown as DocumentNode<EndBarReaderMutation, EndBarReaderMutationVariables>;
export const WithdrawBarredItemDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawBarredItem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawBarredItemInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawBarredItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<WithdrawBarredItemMutation, WithdrawBarredItemMutationVariables>;
export const AboutMePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AboutMePage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saidAboutMe"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bornOnSaidAt"}},{"kind":"Field","name":{"kind":"Name","value":"homeSaidAt"}}]}}]}}]} as unknown as DocumentNode<AboutMePageQuery, AboutMePageQueryVariables>;
export const SayAboutMeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SayAboutMe"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SayAboutMeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sayAboutMe"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bornOnSaidAt"}},{"kind":"Field","name":{"kind":"Name","value":"homeSaidAt"}}]}}]}}]} as unknown as DocumentNode<SayAboutMeMutation, SayAboutMeMutationVariables>;
export const CaseFileFrameDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseFileFrame"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"forum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"shortTitle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"bornOn"}},{"kind":"Field","name":{"kind":"Name","value":"bornOnApproximate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leadProfessional"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RingBeforeVisit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RingBeforeVisit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RingBeforeVisit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Practitioner"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"agencyFunction"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"functions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"function"}},{"kind":"Field","name":{"kind":"Name","value":"dutyNumber"}}]}}]}}]}}]} as unknown as DocumentNode<CaseFileFrameQuery, CaseFileFrameQueryVariables>;
export const CaseFilesPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseFilesPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"stage"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseStage"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"forum"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mine"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseFiles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"stage"},"value":{"kind":"Variable","name":{"kind":"Name","value":"stage"}}},{"kind":"Argument","name":{"kind":"Name","value":"forum"},"value":{"kind":"Variable","name":{"kind":"Name","value":"forum"}}},{"kind":"Argument","name":{"kind":"Name","value":"mine"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mine"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"firstMeetingBy"}},{"kind":"Field","name":{"kind":"Name","value":"forum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shortTitle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leadProfessional"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<CaseFilesPageQuery, CaseFilesPageQueryVariables>;
export const CaseFilesForumsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseFilesForums"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"forums"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<CaseFilesForumsQuery, CaseFilesForumsQueryVariables>;
export const CaseFileOverviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseFileOverview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"firstMeetingBy"}},{"kind":"Field","name":{"kind":"Name","value":"decideBy"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"forum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"safeContact"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"interpreterNeeded"}},{"kind":"Field","name":{"kind":"Name","value":"communicationNeeds"}},{"kind":"Field","name":{"kind":"Name","value":"registeringAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"leadProfessional"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"leadOffer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"repeats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"heardWith"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CaseFileOverviewQuery, CaseFileOverviewQueryVariables>;
export const CaseFileConcernsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseFileConcerns"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"concerns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"caseFileId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}}},{"kind":"Argument","name":{"kind":"Name","value":"unanswered"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"raisedBy"}},{"kind":"Field","name":{"kind":"Name","value":"replyBy"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}}]}}]}}]}}]} as unknown as DocumentNode<CaseFileConcernsQuery, CaseFileConcernsQueryVariables>;
export const ChangeOwnerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChangeOwner"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ChangeOwnerQuery, ChangeOwnerQueryVariables>;
export const OwnerChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnerChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"practitioners"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OwnerChoicesQuery, OwnerChoicesQueryVariables>;
export const ChangeCaseFileOwnerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeCaseFileOwner"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeOwnerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeCaseFileOwner"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ChangeCaseFileOwnerMutation, ChangeCaseFileOwnerMutationVariables>;
export const ConcernsPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConcernsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unanswered"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"concerns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unanswered"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unanswered"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"raisedBy"}},{"kind":"Field","name":{"kind":"Name","value":"relationship"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"replyBy"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeCode"}},{"kind":"Field","name":{"kind":"Name","value":"caseFileId"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recorder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<ConcernsPageQuery, ConcernsPageQueryVariables>;
export const ConcernPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConcernPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"concernId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"concern"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"concernId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseFileId"}},{"kind":"Field","name":{"kind":"Name","value":"raisedBy"}},{"kind":"Field","name":{"kind":"Name","value":"relationship"}},{"kind":"Field","name":{"kind":"Name","value":"howToReply"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"adultMayKnow"}},{"kind":"Field","name":{"kind":"Name","value":"otherAgenciesMayKnow"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"replyBy"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeCode"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"reply"}},{"kind":"Field","name":{"kind":"Name","value":"repliedOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recorder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}}]}}]}}]}}]} as unknown as DocumentNode<ConcernPageQuery, ConcernPageQueryVariables>;
export const ConcernAboutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConcernAbout"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"personId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"personId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ConcernAboutQuery, ConcernAboutQueryVariables>;
export const RecordConcernDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordConcern"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordConcernInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordConcern"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RecordConcernMutation, RecordConcernMutationVariables>;
export const AnswerConcernDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerConcern"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerConcernInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerConcern"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AnswerConcernMutation, AnswerConcernMutationVariables>;
export const CaseFilePeopleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseFilePeople"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"agencyId"}},{"kind":"Field","name":{"kind":"Name","value":"isContactPoint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"caseFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"forum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definition"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"leadProfessional"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AtTheTable"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leadOffer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AtTheTable"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"participations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Seat"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"howToReach"}},{"kind":"Field","name":{"kind":"Name","value":"takingPart"}},{"kind":"Field","name":{"kind":"Name","value":"whyNot"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Seat"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Participation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"seatKey"}},{"kind":"Field","name":{"kind":"Name","value":"agencyFunction"}},{"kind":"Field","name":{"kind":"Name","value":"agencyId"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"practitioner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AtTheTable"}}]}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"dutyNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"functions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"function"}},{"kind":"Field","name":{"kind":"Name","value":"dutyContact"}},{"kind":"Field","name":{"kind":"Name","value":"dutyNumber"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AtTheTable"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Practitioner"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]} as unknown as DocumentNode<CaseFilePeopleQuery, CaseFilePeopleQueryVariables>;
export const SeatChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SeatChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"agencyId"}},{"kind":"Field","name":{"kind":"Name","value":"isContactPoint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"caseFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"forum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definition"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"agencies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"functions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"function"}}]}},{"kind":"Field","name":{"kind":"Name","value":"teams"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<SeatChoicesQuery, SeatChoicesQueryVariables>;
export const FindPractitionersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindPractitioners"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agencyId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"practitioners"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"agencyId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agencyId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"agencyFunction"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<FindPractitionersQuery, FindPractitionersQueryVariables>;
export const AddParticipantDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddParticipant"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddParticipantInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addParticipant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AddParticipantMutation, AddParticipantMutationVariables>;
export const EndParticipationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndParticipation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endParticipation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<EndParticipationMutation, EndParticipationMutationVariables>;
export const ContactChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ContactChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"forum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definition"}}]}}]}}]}}]} as unknown as DocumentNode<ContactChoicesQuery, ContactChoicesQueryVariables>;
export const AddCaseFileContactDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddCaseFileContact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddContactInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addContact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AddCaseFileContactMutation, AddCaseFileContactMutationVariables>;
export const EndCaseFileContactDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndCaseFileContact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endContact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<EndCaseFileContactMutation, EndCaseFileContactMutationVariables>;
export const LeadChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LeadChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"leadProfessional"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"practitioner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AtTheTable"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AtTheTable"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Practitioner"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]} as unknown as DocumentNode<LeadChoicesQuery, LeadChoicesQueryVariables>;
export const OfferLeadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OfferLead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OfferLeadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offerLead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<OfferLeadMutation, OfferLeadMutationVariables>;
export const AnswerLeadOfferDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerLeadOffer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerLeadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerLeadOffer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AnswerLeadOfferMutation, AnswerLeadOfferMutationVariables>;
export const TakeBackLeadOfferDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeBackLeadOffer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takeBackLeadOffer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"caseFileId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<TakeBackLeadOfferMutation, TakeBackLeadOfferMutationVariables>;
export const ConsentPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsentPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consentPosition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"caseFileId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"latestEventId"}},{"kind":"Field","name":{"kind":"Name","value":"effects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"agencyId"}},{"kind":"Field","name":{"kind":"Name","value":"agencyFunction"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"consentEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"caseFileId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConsentEventParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"capacityAssessments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"caseFileId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CapacityParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consentTasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"caseFileId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConsentTaskRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConsentTaskRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsentTask"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"raisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"caseFileId"}},{"kind":"Field","name":{"kind":"Name","value":"aboutFunction"}},{"kind":"Field","name":{"kind":"Name","value":"aboutAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConsentEventParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsentEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"wordsShown"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"decisionKind"}},{"kind":"Field","name":{"kind":"Name","value":"givenBy"}},{"kind":"Field","name":{"kind":"Name","value":"giverName"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"notSoughtReason"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"wordsUsed"}},{"kind":"Field","name":{"kind":"Name","value":"wishes"}},{"kind":"Field","name":{"kind":"Name","value":"outcomesWanted"}},{"kind":"Field","name":{"kind":"Name","value":"safeContact"}},{"kind":"Field","name":{"kind":"Name","value":"interpreter"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"witness"}},{"kind":"Field","name":{"kind":"Name","value":"questionsExplained"}},{"kind":"Field","name":{"kind":"Name","value":"capacityBasis"}},{"kind":"Field","name":{"kind":"Name","value":"capacityDoubt"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"askedChannel"}},{"kind":"Field","name":{"kind":"Name","value":"chaseOn"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lateReason"}},{"kind":"Field","name":{"kind":"Name","value":"noticeVersion"}},{"kind":"Field","name":{"kind":"Name","value":"risksExplained"}},{"kind":"Field","name":{"kind":"Name","value":"coercion"}},{"kind":"Field","name":{"kind":"Name","value":"coercionText"}},{"kind":"Field","name":{"kind":"Name","value":"conditionText"}},{"kind":"Field","name":{"kind":"Name","value":"conditionAgencyId"}},{"kind":"Field","name":{"kind":"Name","value":"conditionCategory"}},{"kind":"Field","name":{"kind":"Name","value":"conditionDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"bestInterests"}},{"kind":"Field","name":{"kind":"Name","value":"supersedesIds"}},{"kind":"Field","name":{"kind":"Name","value":"reviewOn"}},{"kind":"Field","name":{"kind":"Name","value":"obtainedBy"}},{"kind":"Field","name":{"kind":"Name","value":"obtainedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedByPractitioner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scopes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"}},{"kind":"Field","name":{"kind":"Name","value":"agencyId"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"namedPerson"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CapacityParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CapacityAssessment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"wordsShown"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"aboutSharing"}},{"kind":"Field","name":{"kind":"Name","value":"conclusion"}},{"kind":"Field","name":{"kind":"Name","value":"understands"}},{"kind":"Field","name":{"kind":"Name","value":"understandsEvidence"}},{"kind":"Field","name":{"kind":"Name","value":"retains"}},{"kind":"Field","name":{"kind":"Name","value":"retainsEvidence"}},{"kind":"Field","name":{"kind":"Name","value":"weighs"}},{"kind":"Field","name":{"kind":"Name","value":"weighsEvidence"}},{"kind":"Field","name":{"kind":"Name","value":"communicates"}},{"kind":"Field","name":{"kind":"Name","value":"communicatesEvidence"}},{"kind":"Field","name":{"kind":"Name","value":"supportGiven"}},{"kind":"Field","name":{"kind":"Name","value":"impairment"}},{"kind":"Field","name":{"kind":"Name","value":"fluctuates"}},{"kind":"Field","name":{"kind":"Name","value":"executiveFunctionConcern"}},{"kind":"Field","name":{"kind":"Name","value":"grounds"}},{"kind":"Field","name":{"kind":"Name","value":"bestInterests"}},{"kind":"Field","name":{"kind":"Name","value":"fullRecordDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"reviewOn"}},{"kind":"Field","name":{"kind":"Name","value":"assessedBy"}},{"kind":"Field","name":{"kind":"Name","value":"assessedAt"}}]}}]} as unknown as DocumentNode<ConsentPageQuery, ConsentPageQueryVariables>;
export const RecordConsentPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RecordConsentPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consentPosition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"caseFileId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"effects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"agencyId"}},{"kind":"Field","name":{"kind":"Name","value":"agencyFunction"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"consentEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"caseFileId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConsentEventParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"capacityAssessments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"caseFileId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"conclusion"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"assessedAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConsentEventParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsentEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"wordsShown"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"decisionKind"}},{"kind":"Field","name":{"kind":"Name","value":"givenBy"}},{"kind":"Field","name":{"kind":"Name","value":"giverName"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"notSoughtReason"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"wordsUsed"}},{"kind":"Field","name":{"kind":"Name","value":"wishes"}},{"kind":"Field","name":{"kind":"Name","value":"outcomesWanted"}},{"kind":"Field","name":{"kind":"Name","value":"safeContact"}},{"kind":"Field","name":{"kind":"Name","value":"interpreter"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"witness"}},{"kind":"Field","name":{"kind":"Name","value":"questionsExplained"}},{"kind":"Field","name":{"kind":"Name","value":"capacityBasis"}},{"kind":"Field","name":{"kind":"Name","value":"capacityDoubt"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"askedChannel"}},{"kind":"Field","name":{"kind":"Name","value":"chaseOn"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lateReason"}},{"kind":"Field","name":{"kind":"Name","value":"noticeVersion"}},{"kind":"Field","name":{"kind":"Name","value":"risksExplained"}},{"kind":"Field","name":{"kind":"Name","value":"coercion"}},{"kind":"Field","name":{"kind":"Name","value":"coercionText"}},{"kind":"Field","name":{"kind":"Name","value":"conditionText"}},{"kind":"Field","name":{"kind":"Name","value":"conditionAgencyId"}},{"kind":"Field","name":{"kind":"Name","value":"conditionCategory"}},{"kind":"Field","name":{"kind":"Name","value":"conditionDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"bestInterests"}},{"kind":"Field","name":{"kind":"Name","value":"supersedesIds"}},{"kind":"Field","name":{"kind":"Name","value":"reviewOn"}},{"kind":"Field","name":{"kind":"Name","value":"obtainedBy"}},{"kind":"Field","name":{"kind":"Name","value":"obtainedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedByPractitioner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scopes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"}},{"kind":"Field","name":{"kind":"Name","value":"agencyId"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"namedPerson"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}}]} as unknown as DocumentNode<RecordConsentPageQuery, RecordConsentPageQueryVariables>;
export const PreviewConsentEffectDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PreviewConsentEffect"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordConsentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previewConsentEffect"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EffectParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EffectParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsentEffect"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"agencyId"}},{"kind":"Field","name":{"kind":"Name","value":"agencyFunction"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]} as unknown as DocumentNode<PreviewConsentEffectQuery, PreviewConsentEffectQueryVariables>;
export const RecordConsentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordConsent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordConsentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordConsent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RecordConsentMutation, RecordConsentMutationVariables>;
export const PreviewCapacityEffectDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PreviewCapacityEffect"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"conclusion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CapacityConclusion"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previewCapacityEffect"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"caseFileId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}}},{"kind":"Argument","name":{"kind":"Name","value":"conclusion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"conclusion"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EffectParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EffectParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsentEffect"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"agencyId"}},{"kind":"Field","name":{"kind":"Name","value":"agencyFunction"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]} as unknown as DocumentNode<PreviewCapacityEffectQuery, PreviewCapacityEffectQueryVariables>;
export const RecordCapacityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordCapacity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordCapacityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordCapacity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RecordCapacityMutation, RecordCapacityMutationVariables>;
export const WithdrawConsentPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WithdrawConsentPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consentPosition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"caseFileId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"effects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"agencyId"}},{"kind":"Field","name":{"kind":"Name","value":"agencyFunction"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawConsentPageQuery, WithdrawConsentPageQueryVariables>;
export const GiveConsentReceiptDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GiveConsentReceipt"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"giveConsentReceipt"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"caseFileId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"forumTitle"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"said"}},{"kind":"Field","name":{"kind":"Name","value":"stays"}},{"kind":"Field","name":{"kind":"Name","value":"changeYourMind"}},{"kind":"Field","name":{"kind":"Name","value":"notice"}},{"kind":"Field","name":{"kind":"Name","value":"noticeVersion"}},{"kind":"Field","name":{"kind":"Name","value":"noticeHash"}},{"kind":"Field","name":{"kind":"Name","value":"json"}}]}}]}}]} as unknown as DocumentNode<GiveConsentReceiptMutation, GiveConsentReceiptMutationVariables>;
export const ConsentTaskPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsentTaskPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consentTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConsentTaskRow"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"doneAt"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"saidToPerson"}},{"kind":"Field","name":{"kind":"Name","value":"caseFile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"event"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConsentEventParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConsentTaskRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsentTask"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"raisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"caseFileId"}},{"kind":"Field","name":{"kind":"Name","value":"aboutFunction"}},{"kind":"Field","name":{"kind":"Name","value":"aboutAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConsentEventParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsentEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"wordsShown"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"decisionKind"}},{"kind":"Field","name":{"kind":"Name","value":"givenBy"}},{"kind":"Field","name":{"kind":"Name","value":"giverName"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"notSoughtReason"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"wordsUsed"}},{"kind":"Field","name":{"kind":"Name","value":"wishes"}},{"kind":"Field","name":{"kind":"Name","value":"outcomesWanted"}},{"kind":"Field","name":{"kind":"Name","value":"safeContact"}},{"kind":"Field","name":{"kind":"Name","value":"interpreter"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"witness"}},{"kind":"Field","name":{"kind":"Name","value":"questionsExplained"}},{"kind":"Field","name":{"kind":"Name","value":"capacityBasis"}},{"kind":"Field","name":{"kind":"Name","value":"capacityDoubt"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"askedChannel"}},{"kind":"Field","name":{"kind":"Name","value":"chaseOn"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lateReason"}},{"kind":"Field","name":{"kind":"Name","value":"noticeVersion"}},{"kind":"Field","name":{"kind":"Name","value":"risksExplained"}},{"kind":"Field","name":{"kind":"Name","value":"coercion"}},{"kind":"Field","name":{"kind":"Name","value":"coercionText"}},{"kind":"Field","name":{"kind":"Name","value":"conditionText"}},{"kind":"Field","name":{"kind":"Name","value":"conditionAgencyId"}},{"kind":"Field","name":{"kind":"Name","value":"conditionCategory"}},{"kind":"Field","name":{"kind":"Name","value":"conditionDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"bestInterests"}},{"kind":"Field","name":{"kind":"Name","value":"supersedesIds"}},{"kind":"Field","name":{"kind":"Name","value":"reviewOn"}},{"kind":"Field","name":{"kind":"Name","value":"obtainedBy"}},{"kind":"Field","name":{"kind":"Name","value":"obtainedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedByPractitioner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scopes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"}},{"kind":"Field","name":{"kind":"Name","value":"agencyId"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"namedPerson"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}}]} as unknown as DocumentNode<ConsentTaskPageQuery, ConsentTaskPageQueryVariables>;
export const ConditionPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConditionPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consentPosition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"caseFileId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"effects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"agencyId"}},{"kind":"Field","name":{"kind":"Name","value":"agencyFunction"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConditionPageQuery, ConditionPageQueryVariables>;
export const AfterWithdrawalPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AfterWithdrawalPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"taskId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"afterWithdrawal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"taskId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"taskId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"suggestedWords"}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"caseFileId"}},{"kind":"Field","name":{"kind":"Name","value":"doneAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"mayClose"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"agencyId"}},{"kind":"Field","name":{"kind":"Name","value":"agencyFunction"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"toTell"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConsentTaskRow"}},{"kind":"Field","name":{"kind":"Name","value":"doneAt"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConsentTaskRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsentTask"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"raisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"caseFileId"}},{"kind":"Field","name":{"kind":"Name","value":"aboutFunction"}},{"kind":"Field","name":{"kind":"Name","value":"aboutAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]} as unknown as DocumentNode<AfterWithdrawalPageQuery, AfterWithdrawalPageQueryVariables>;
export const DecideAfterWithdrawalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideAfterWithdrawal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideAfterWithdrawalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideAfterWithdrawal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}}]}}]} as unknown as DocumentNode<DecideAfterWithdrawalMutation, DecideAfterWithdrawalMutationVariables>;
export const WriteOutConditionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WriteOutCondition"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WriteOutConditionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"writeOutCondition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<WriteOutConditionMutation, WriteOutConditionMutationVariables>;
export const SettleConsentTaskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SettleConsentTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SettleConsentTaskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"settleConsentTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"doneAt"}}]}}]}}]} as unknown as DocumentNode<SettleConsentTaskMutation, SettleConsentTaskMutationVariables>;
export const ChooseEligibilityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChooseEligibility"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChooseEligibilityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chooseEligibility"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}}]}}]} as unknown as DocumentNode<ChooseEligibilityMutation, ChooseEligibilityMutationVariables>;
export const EmergencyStopDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EmergencyStop"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SoughtInEmergencyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"emergencyStop"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"described"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"extensionMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"shortestReason"}},{"kind":"Field","name":{"kind":"Name","value":"reviewWorkingDays"}}]}}]}}]} as unknown as DocumentNode<EmergencyStopQuery, EmergencyStopQueryVariables>;
export const EmergencyFindPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EmergencyFindPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentEmergencyOpening"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}}]}}]} as unknown as DocumentNode<EmergencyFindPageQuery, EmergencyFindPageQueryVariables>;
export const StartEmergencyOpeningDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartEmergencyOpening"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartEmergencyOpeningInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startEmergencyOpening"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<StartEmergencyOpeningMutation, StartEmergencyOpeningMutationVariables>;
export const EmergencyOpeningPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EmergencyOpeningPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"emergencyOpening"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"sought"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"whyNow"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"extendedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedHow"}},{"kind":"Field","name":{"kind":"Name","value":"isLive"}},{"kind":"Field","name":{"kind":"Name","value":"nothingText"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ItemParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"whomToRing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agencyName"}},{"kind":"Field","name":{"kind":"Name","value":"agencyFunction"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"outOfHoursNumber"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ItemParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Item"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"caseFileId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"assertion"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"occurredOn"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"handlingCode"}},{"kind":"Field","name":{"kind":"Name","value":"handlingText"}},{"kind":"Field","name":{"kind":"Name","value":"riskTo"}},{"kind":"Field","name":{"kind":"Name","value":"confidential"}},{"kind":"Field","name":{"kind":"Name","value":"aboutChildAtRisk"}},{"kind":"Field","name":{"kind":"Name","value":"isOwn"}},{"kind":"Field","name":{"kind":"Name","value":"withheldStyle"}},{"kind":"Field","name":{"kind":"Name","value":"sharesByDefault"}},{"kind":"Field","name":{"kind":"Name","value":"ownerFunction"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"wordsShown"}},{"kind":"Field","name":{"kind":"Name","value":"noCopies"}},{"kind":"Field","name":{"kind":"Name","value":"noOnward"}},{"kind":"Field","name":{"kind":"Name","value":"sourceProtected"}},{"kind":"Field","name":{"kind":"Name","value":"toldByThirdParty"}},{"kind":"Field","name":{"kind":"Name","value":"toldInConfidence"}},{"kind":"Field","name":{"kind":"Name","value":"harmIfSourceKnown"}},{"kind":"Field","name":{"kind":"Name","value":"grading"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"information"}},{"kind":"Field","name":{"kind":"Name","value":"handling"}},{"kind":"Field","name":{"kind":"Name","value":"gradedBy"}},{"kind":"Field","name":{"kind":"Name","value":"gradedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"obligations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownerAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}}]}}]}}]} as unknown as DocumentNode<EmergencyOpeningPageQuery, EmergencyOpeningPageQueryVariables>;
export const ExtendEmergencyOpeningDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ExtendEmergencyOpening"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"extendEmergencyOpening"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"extendedAt"}}]}}]}}]} as unknown as DocumentNode<ExtendEmergencyOpeningMutation, ExtendEmergencyOpeningMutationVariables>;
export const EndEmergencyOpeningDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndEmergencyOpening"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"left"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endEmergencyOpening"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"left"},"value":{"kind":"Variable","name":{"kind":"Name","value":"left"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}}]}}]}}]} as unknown as DocumentNode<EndEmergencyOpeningMutation, EndEmergencyOpeningMutationVariables>;
export const ReleaseForEmergenciesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReleaseForEmergencies"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReleaseForEmergenciesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"releaseForEmergencies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"emergencyReleases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"agencyFunction"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]} as unknown as DocumentNode<ReleaseForEmergenciesMutation, ReleaseForEmergenciesMutationVariables>;
export const EmergencyReviewsPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EmergencyReviewsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"settled"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"emergencyReviews"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"settled"},"value":{"kind":"Variable","name":{"kind":"Name","value":"settled"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"escalatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"itemCount"}},{"kind":"Field","name":{"kind":"Name","value":"forAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<EmergencyReviewsPageQuery, EmergencyReviewsPageQueryVariables>;
export const EmergencyReviewPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EmergencyReviewPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"emergencyReview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"escalatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeText"}},{"kind":"Field","name":{"kind":"Name","value":"sought"}},{"kind":"Field","name":{"kind":"Name","value":"itemCount"}},{"kind":"Field","name":{"kind":"Name","value":"earlierInThirtyDays"}},{"kind":"Field","name":{"kind":"Name","value":"isMany"}},{"kind":"Field","name":{"kind":"Name","value":"forAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opener"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opening"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"whyNow"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"extendedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedHow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ItemParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ItemParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Item"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"caseFileId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"assertion"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"occurredOn"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"handlingCode"}},{"kind":"Field","name":{"kind":"Name","value":"handlingText"}},{"kind":"Field","name":{"kind":"Name","value":"riskTo"}},{"kind":"Field","name":{"kind":"Name","value":"confidential"}},{"kind":"Field","name":{"kind":"Name","value":"aboutChildAtRisk"}},{"kind":"Field","name":{"kind":"Name","value":"isOwn"}},{"kind":"Field","name":{"kind":"Name","value":"withheldStyle"}},{"kind":"Field","name":{"kind":"Name","value":"sharesByDefault"}},{"kind":"Field","name":{"kind":"Name","value":"ownerFunction"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"wordsShown"}},{"kind":"Field","name":{"kind":"Name","value":"noCopies"}},{"kind":"Field","name":{"kind":"Name","value":"noOnward"}},{"kind":"Field","name":{"kind":"Name","value":"sourceProtected"}},{"kind":"Field","name":{"kind":"Name","value":"toldByThirdParty"}},{"kind":"Field","name":{"kind":"Name","value":"toldInConfidence"}},{"kind":"Field","name":{"kind":"Name","value":"harmIfSourceKnown"}},{"kind":"Field","name":{"kind":"Name","value":"grading"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"information"}},{"kind":"Field","name":{"kind":"Name","value":"handling"}},{"kind":"Field","name":{"kind":"Name","value":"gradedBy"}},{"kind":"Field","name":{"kind":"Name","value":"gradedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"obligations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownerAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}}]}}]}}]} as unknown as DocumentNode<EmergencyReviewPageQuery, EmergencyReviewPageQueryVariables>;
export const LookAtEmergencyOpeningDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LookAtEmergencyOpening"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LookAtEmergencyOpeningInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lookAtEmergencyOpening"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}}]}}]} as unknown as DocumentNode<LookAtEmergencyOpeningMutation, LookAtEmergencyOpeningMutationVariables>;
export const HomePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HomePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"coordinates"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"answers"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myActions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionRow"}},{"kind":"Field","name":{"kind":"Name","value":"caseFile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"myMeetings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"finishBy"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"forum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"shortTitle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"caseFile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"returns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"newestItems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"isOwn"}},{"kind":"Field","name":{"kind":"Name","value":"ownerAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"caseFile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"returnsDue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"caseFile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"shared"},"name":{"kind":"Name","value":"caseFiles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"stage"},"value":{"kind":"EnumValue","value":"OPEN"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"forum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"shortTitle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leadProfessional"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"blocksToLookAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseFileId"}},{"kind":"Field","name":{"kind":"Name","value":"setAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"emergencyReviews"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"answers"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"receivedAsks"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"answers"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"question"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lapsesOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"personLinkTasks"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"answers"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onwardRequestsToAnswer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"presentedWithoutName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"forumTitle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"secondLooksDue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseFileId"}},{"kind":"Field","name":{"kind":"Name","value":"secondLookDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"lapsed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consentTasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConsentTaskRow"}},{"kind":"Field","name":{"kind":"Name","value":"caseFile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WithoutConsentTasks"}},{"kind":"Field","name":{"kind":"Name","value":"reviewsDue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"caseFile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"concerns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unanswered"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"replyBy"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"caseFileId"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"triageQueue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"coordinates"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"decideBy"}},{"kind":"Field","name":{"kind":"Name","value":"forum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"shortTitle"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"myNotices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unreadOnly"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"caseFileId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreedAction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"caseFileId"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"desiredOutcome"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"visit"}},{"kind":"Field","name":{"kind":"Name","value":"nameOwnerBy"}},{"kind":"Field","name":{"kind":"Name","value":"openToTable"}},{"kind":"Field","name":{"kind":"Name","value":"timesCarriedOver"}},{"kind":"Field","name":{"kind":"Name","value":"responsibleAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgencyLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConsentTaskRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsentTask"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"raisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"caseFileId"}},{"kind":"Field","name":{"kind":"Name","value":"aboutFunction"}},{"kind":"Field","name":{"kind":"Name","value":"aboutAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WithoutConsentTasks"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Query"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"overridesToDecide"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"overridesToReview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDueOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"overridesToConfirm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"activeUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tellingsOverdue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"informUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tellingsToCome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"informUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openIncidents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgencyLabel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]} as unknown as DocumentNode<HomePageQuery, HomePageQueryVariables>;
export const MarkNoticeReadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkNoticeRead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"markNoticeRead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}}]}}]}}]} as unknown as DocumentNode<MarkNoticeReadMutation, MarkNoticeReadMutationVariables>;
export const NewInformationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NewInformation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"newestItems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"isOwn"}},{"kind":"Field","name":{"kind":"Name","value":"ownerAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"caseFile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<NewInformationQuery, NewInformationQueryVariables>;
export const MyMeetingsPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyMeetingsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"past"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myMeetings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"past"},"value":{"kind":"Variable","name":{"kind":"Name","value":"past"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeetingRow"}},{"kind":"Field","name":{"kind":"Name","value":"caseFile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeetingPersonName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"myAttendance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"returnsDue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"forum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shortTitle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"caseFile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeetingPersonName"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseFileId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"videoLink"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"finishBy"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"forum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shortTitle"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingPersonName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<MyMeetingsPageQuery, MyMeetingsPageQueryVariables>;
export const CaseFileMeetingsPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseFileMeetingsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"firstMeetingBy"}},{"kind":"Field","name":{"kind":"Name","value":"meetings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeetingRow"}},{"kind":"Field","name":{"kind":"Name","value":"returns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnRow"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseFileId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"videoLink"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"finishBy"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"forum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shortTitle"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReturnRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgencyReturn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"agencyId"}},{"kind":"Field","name":{"kind":"Name","value":"agencyFunction"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"notYetReason"}},{"kind":"Field","name":{"kind":"Name","value":"timesChased"}},{"kind":"Field","name":{"kind":"Name","value":"chasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"safetyAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"safetyWithheldReason"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]} as unknown as DocumentNode<CaseFileMeetingsPageQuery, CaseFileMeetingsPageQueryVariables>;
export const ConveneMeetingPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConveneMeetingPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"firstMeetingBy"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"forum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definition"}}]}},{"kind":"Field","name":{"kind":"Name","value":"meetings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"agencyId"}},{"kind":"Field","name":{"kind":"Name","value":"agencyFunction"}},{"kind":"Field","name":{"kind":"Name","value":"seatKey"}},{"kind":"Field","name":{"kind":"Name","value":"practitioner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"agencies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"functions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"function"}}]}},{"kind":"Field","name":{"kind":"Name","value":"teams"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"agencyFunction"}}]}}]}}]}}]} as unknown as DocumentNode<ConveneMeetingPageQuery, ConveneMeetingPageQueryVariables>;
export const PeopleToInviteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PeopleToInvite"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"practitioners"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"agencyFunction"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PeopleToInviteQuery, PeopleToInviteQueryVariables>;
export const ColleaguesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Colleagues"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agencyId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"practitioners"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"agencyId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agencyId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"agencyFunction"}}]}}]}}]}}]} as unknown as DocumentNode<ColleaguesQuery, ColleaguesQueryVariables>;
export const MeetingPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MeetingPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"meetingId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"meeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"meetingId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeetingRow"}},{"kind":"Field","name":{"kind":"Name","value":"statusReason"}},{"kind":"Field","name":{"kind":"Name","value":"returnsDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"statementVersion"}},{"kind":"Field","name":{"kind":"Name","value":"adultAsked"}},{"kind":"Field","name":{"kind":"Name","value":"adultReason"}},{"kind":"Field","name":{"kind":"Name","value":"advocateAsked"}},{"kind":"Field","name":{"kind":"Name","value":"advocateReason"}},{"kind":"Field","name":{"kind":"Name","value":"gradeReason"}},{"kind":"Field","name":{"kind":"Name","value":"chairReason"}},{"kind":"Field","name":{"kind":"Name","value":"nextReviewOn"}},{"kind":"Field","name":{"kind":"Name","value":"closureProposed"}},{"kind":"Field","name":{"kind":"Name","value":"roomIsOpen"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"presentIds"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"forum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"shortTitle"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}}]}},{"kind":"Field","name":{"kind":"Name","value":"caseFile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeetingPersonName"}},{"kind":"Field","name":{"kind":"Name","value":"leadProfessional"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RingBeforeVisit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RingBeforeVisit"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"myAttendance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attendances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"invitations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvitationRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"returns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quorum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quorate"}},{"kind":"Field","name":{"kind":"Name","value":"agenciesPresent"}},{"kind":"Field","name":{"kind":"Name","value":"agenciesNeeded"}},{"kind":"Field","name":{"kind":"Name","value":"emptySeats"}},{"kind":"Field","name":{"kind":"Name","value":"chairReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reasonCode"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"practitioner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RingBeforeVisit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Practitioner"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"agencyFunction"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"functions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"function"}},{"kind":"Field","name":{"kind":"Name","value":"dutyNumber"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseFileId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"videoLink"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"finishBy"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"forum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shortTitle"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingPersonName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReturnRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgencyReturn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"agencyId"}},{"kind":"Field","name":{"kind":"Name","value":"agencyFunction"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"notYetReason"}},{"kind":"Field","name":{"kind":"Name","value":"timesChased"}},{"kind":"Field","name":{"kind":"Name","value":"chasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"safetyAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"safetyWithheldReason"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvitationRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invitation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"agencyFunction"}},{"kind":"Field","name":{"kind":"Name","value":"response"}},{"kind":"Field","name":{"kind":"Name","value":"responseReason"}},{"kind":"Field","name":{"kind":"Name","value":"guestName"}},{"kind":"Field","name":{"kind":"Name","value":"guestRole"}},{"kind":"Field","name":{"kind":"Name","value":"guestOrganisation"}},{"kind":"Field","name":{"kind":"Name","value":"deputyForId"}},{"kind":"Field","name":{"kind":"Name","value":"practitioner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Attendance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"practitionerId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"agencyFunction"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"statementAcknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"readAloud"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]} as unknown as DocumentNode<MeetingPageQuery, MeetingPageQueryVariables>;
export const RoomRecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RoomRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"meetingId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"meeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"meetingId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoteParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DecisionParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tabledItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"itemId"}},{"kind":"Field","name":{"kind":"Name","value":"aloud"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"ownerAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemId"}},{"kind":"Field","name":{"kind":"Name","value":"lacking"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agencyId"}},{"kind":"Field","name":{"kind":"Name","value":"agencyFunction"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"caseFileItems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"caseFileId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isOwn"}},{"kind":"Field","name":{"kind":"Name","value":"agencyId"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"assertion"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"occurredOn"}},{"kind":"Field","name":{"kind":"Name","value":"handlingCode"}},{"kind":"Field","name":{"kind":"Name","value":"handlingText"}},{"kind":"Field","name":{"kind":"Name","value":"isOwn"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"caseFileActions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"caseFileId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"caseRisks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"caseFileId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"domain"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"isDisputed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"casePlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"caseFileId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseFileId"}},{"kind":"Field","name":{"kind":"Name","value":"canWrite"}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"prompt"}},{"kind":"Field","name":{"kind":"Name","value":"contingency"}},{"kind":"Field","name":{"kind":"Name","value":"mandatory"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreedAction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"caseFileId"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"desiredOutcome"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"visit"}},{"kind":"Field","name":{"kind":"Name","value":"nameOwnerBy"}},{"kind":"Field","name":{"kind":"Name","value":"openToTable"}},{"kind":"Field","name":{"kind":"Name","value":"timesCarriedOver"}},{"kind":"Field","name":{"kind":"Name","value":"responsibleAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgencyLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoteParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgendaNote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"agendaKey"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"openToTable"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"amendedAt"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"authorAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DecisionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Decision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"decisionKey"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"agencyId"}},{"kind":"Field","name":{"kind":"Name","value":"optionsConsidered"}},{"kind":"Field","name":{"kind":"Name","value":"legalOptions"}},{"kind":"Field","name":{"kind":"Name","value":"reliedOn"}},{"kind":"Field","name":{"kind":"Name","value":"rationale"}},{"kind":"Field","name":{"kind":"Name","value":"adultsView"}},{"kind":"Field","name":{"kind":"Name","value":"openToTable"}},{"kind":"Field","name":{"kind":"Name","value":"dissents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"agencyId"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgencyLabel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]} as unknown as DocumentNode<RoomRecordQuery, RoomRecordQueryVariables>;
export const RoomChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RoomChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"audienceChoices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"caseFileId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agencyId"}},{"kind":"Field","name":{"kind":"Name","value":"agencyFunction"}},{"kind":"Field","name":{"kind":"Name","value":"seated"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]}}]} as unknown as DocumentNode<RoomChoicesQuery, RoomChoicesQueryVariables>;
export const DecisionNowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DecisionNow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"meetingId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"meeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"meetingId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DecisionParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DecisionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Decision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"decisionKey"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"agencyId"}},{"kind":"Field","name":{"kind":"Name","value":"optionsConsidered"}},{"kind":"Field","name":{"kind":"Name","value":"legalOptions"}},{"kind":"Field","name":{"kind":"Name","value":"reliedOn"}},{"kind":"Field","name":{"kind":"Name","value":"rationale"}},{"kind":"Field","name":{"kind":"Name","value":"adultsView"}},{"kind":"Field","name":{"kind":"Name","value":"openToTable"}},{"kind":"Field","name":{"kind":"Name","value":"dissents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"agencyId"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]} as unknown as DocumentNode<DecisionNowQuery, DecisionNowQueryVariables>;
export const FinishMeetingPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FinishMeetingPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"meetingId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"meeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"meetingId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeetingRow"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"nextReviewOn"}},{"kind":"Field","name":{"kind":"Name","value":"closureProposed"}},{"kind":"Field","name":{"kind":"Name","value":"forum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definition"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"meetingGaps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"meetingId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"meetingId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Meeting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseFileId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"videoLink"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"finishBy"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"forum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shortTitle"}}]}}]}}]} as unknown as DocumentNode<FinishMeetingPageQuery, FinishMeetingPageQueryVariables>;
export const ReturnPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReturnPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"returnId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agencyReturn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"returnId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReturnRow"}},{"kind":"Field","name":{"kind":"Name","value":"caseFileId"}},{"kind":"Field","name":{"kind":"Name","value":"meetingId"}},{"kind":"Field","name":{"kind":"Name","value":"itemIds"}},{"kind":"Field","name":{"kind":"Name","value":"safetyItemId"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnReason"}},{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"forum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definition"}}]}},{"kind":"Field","name":{"kind":"Name","value":"caseFile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeetingPersonName"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeetingPersonName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReturnRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgencyReturn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"agencyId"}},{"kind":"Field","name":{"kind":"Name","value":"agencyFunction"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"notYetReason"}},{"kind":"Field","name":{"kind":"Name","value":"timesChased"}},{"kind":"Field","name":{"kind":"Name","value":"chasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"safetyAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"safetyWithheldReason"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]} as unknown as DocumentNode<ReturnPageQuery, ReturnPageQueryVariables>;
export const ReturnAudienceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReturnAudience"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PreviewAudienceInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previewAudience"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseFileId"}},{"kind":"Field","name":{"kind":"Name","value":"agencies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agencyId"}},{"kind":"Field","name":{"kind":"Name","value":"agencyFunction"}},{"kind":"Field","name":{"kind":"Name","value":"sees"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"usually"}},{"kind":"Field","name":{"kind":"Name","value":"isOwner"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"audienceChoices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"caseFileId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agencyId"}},{"kind":"Field","name":{"kind":"Name","value":"agencyFunction"}},{"kind":"Field","name":{"kind":"Name","value":"seated"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]}}]} as unknown as DocumentNode<ReturnAudienceQuery, ReturnAudienceQueryVariables>;
export const ConveneMeetingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConveneMeeting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConveneMeetingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conveneMeeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ConveneMeetingMutation, ConveneMeetingMutationVariables>;
export const RescheduleMeetingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RescheduleMeeting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RescheduleMeetingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rescheduleMeeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RescheduleMeetingMutation, RescheduleMeetingMutationVariables>;
export const CancelMeetingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelMeeting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingReasonInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelMeeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CancelMeetingMutation, CancelMeetingMutationVariables>;
export const OpenMeetingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenMeeting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openMeeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<OpenMeetingMutation, OpenMeetingMutationVariables>;
export const AdjournMeetingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdjournMeeting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingReasonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"adjournMeeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AdjournMeetingMutation, AdjournMeetingMutationVariables>;
export const ResumeMeetingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResumeMeeting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resumeMeeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ResumeMeetingMutation, ResumeMeetingMutationVariables>;
export const EndMeetingForNowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndMeetingForNow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endMeetingForNow"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<EndMeetingForNowMutation, EndMeetingForNowMutationVariables>;
export const FinishMeetingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FinishMeeting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"finishMeeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<FinishMeetingMutation, FinishMeetingMutationVariables>;
export const ProceedInquorateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProceedInquorate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingReasonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proceedInquorate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ProceedInquorateMutation, ProceedInquorateMutationVariables>;
export const SetNextReviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetNextReview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingReviewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setNextReview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<SetNextReviewMutation, SetNextReviewMutationVariables>;
export const ProposeClosureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProposeClosure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingReasonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposeClosure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ProposeClosureMutation, ProposeClosureMutationVariables>;
export const InviteToMeetingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InviteToMeeting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InviteToMeetingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inviteToMeeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<InviteToMeetingMutation, InviteToMeetingMutationVariables>;
export const RespondToInvitationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RespondToInvitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RespondToInvitationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"respondToInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RespondToInvitationMutation, RespondToInvitationMutationVariables>;
export const SendDeputyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendDeputy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SendDeputyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendDeputy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<SendDeputyMutation, SendDeputyMutationVariables>;
export const AcknowledgeStatementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcknowledgeStatement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"meetingId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acknowledgeStatement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"meetingId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"meetingId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AcknowledgeStatementMutation, AcknowledgeStatementMutationVariables>;
export const RecordStatementReadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordStatementRead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"meetingId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"attendanceIds"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordStatementRead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"meetingId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"meetingId"}}},{"kind":"Argument","name":{"kind":"Name","value":"attendanceIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"attendanceIds"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RecordStatementReadMutation, RecordStatementReadMutationVariables>;
export const RecordAttendanceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordAttendance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordAttendanceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordAttendance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RecordAttendanceMutation, RecordAttendanceMutationVariables>;
export const RecordChairGradeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordChairGrade"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"attendanceId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"grade"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordChairGrade"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"attendanceId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"attendanceId"}}},{"kind":"Argument","name":{"kind":"Name","value":"grade"},"value":{"kind":"Variable","name":{"kind":"Name","value":"grade"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RecordChairGradeMutation, RecordChairGradeMutationVariables>;
export const StepOutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StepOut"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"attendanceId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stepOut"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"attendanceId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"attendanceId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<StepOutMutation, StepOutMutationVariables>;
export const StepInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StepIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"attendanceId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stepIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"attendanceId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"attendanceId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<StepInMutation, StepInMutationVariables>;
export const StartMeetingPartDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartMeetingPart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"meetingId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingPartKind"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startMeetingPart"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"meetingId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"meetingId"}}},{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<StartMeetingPartMutation, StartMeetingPartMutationVariables>;
export const DeclareConflictDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclareConflict"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclareConflictInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declareConflict"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<DeclareConflictMutation, DeclareConflictMutationVariables>;
export const WriteNoteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WriteNote"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WriteNoteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"writeNote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<WriteNoteMutation, WriteNoteMutationVariables>;
export const SayAloudDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SayAloud"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TableItemsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sayAloud"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<SayAloudMutation, SayAloudMutationVariables>;
export const KeepOutOfCoverageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"KeepOutOfCoverage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"itemId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keepOutOfCoverage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"itemId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"itemId"}}}]}]}}]} as unknown as DocumentNode<KeepOutOfCoverageMutation, KeepOutOfCoverageMutationVariables>;
export const AmendNoteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AmendNote"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AmendNoteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amendNote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AmendNoteMutation, AmendNoteMutationVariables>;
export const TableItemsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TableItems"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TableItemsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tableItems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<TableItemsMutation, TableItemsMutationVariables>;
export const RecordDecisionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordDecision"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordDecisionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordDecision"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RecordDecisionMutation, RecordDecisionMutationVariables>;
export const AmendDecisionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AmendDecision"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AmendDecisionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amendDecision"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AmendDecisionMutation, AmendDecisionMutationVariables>;
export const RecordDissentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordDissent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordDissentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordDissent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RecordDissentMutation, RecordDissentMutationVariables>;
export const SubmitAgencyReturnDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitAgencyReturn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitReturnInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submitAgencyReturn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}}]}}]} as unknown as DocumentNode<SubmitAgencyReturnMutation, SubmitAgencyReturnMutationVariables>;
export const TakeBackAgencyReturnDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeBackAgencyReturn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takeBackAgencyReturn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<TakeBackAgencyReturnMutation, TakeBackAgencyReturnMutationVariables>;
export const ChaseAgencyReturnDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChaseAgencyReturn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chaseAgencyReturn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ChaseAgencyReturnMutation, ChaseAgencyReturnMutationVariables>;
export const LetterDraftPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LetterDraftPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"meetingId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"meeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"meetingId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"caseFileId"}},{"kind":"Field","name":{"kind":"Name","value":"forum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shortTitle"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"decisionKey"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}}]}}]}}]} as unknown as DocumentNode<LetterDraftPageQuery, LetterDraftPageQueryVariables>;
export const LetterCasePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LetterCasePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseFileActions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"caseFileId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"openToTable"}},{"kind":"Field","name":{"kind":"Name","value":"meetingId"}},{"kind":"Field","name":{"kind":"Name","value":"responsibleAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcomeLetters"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"caseFileId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"meetingId"}}]}}]}}]} as unknown as DocumentNode<LetterCasePageQuery, LetterCasePageQueryVariables>;
export const DraftOutcomeLetterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DraftOutcomeLetter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DraftOutcomeLetterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draftOutcomeLetter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<DraftOutcomeLetterMutation, DraftOutcomeLetterMutationVariables>;
export const LetterPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LetterPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcomeLetter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseFileId"}},{"kind":"Field","name":{"kind":"Name","value":"meetingId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"approvedAt"}},{"kind":"Field","name":{"kind":"Name","value":"route"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"settledNote"}},{"kind":"Field","name":{"kind":"Name","value":"advice"}},{"kind":"Field","name":{"kind":"Name","value":"safeContactRule"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<LetterPageQuery, LetterPageQueryVariables>;
export const NoteLetterPrintedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NoteLetterPrinted"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"noteLetterPrinted"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<NoteLetterPrintedMutation, NoteLetterPrintedMutationVariables>;
export const EditOutcomeLetterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EditOutcomeLetter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EditOutcomeLetterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"editOutcomeLetter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<EditOutcomeLetterMutation, EditOutcomeLetterMutationVariables>;
export const ApproveOutcomeLetterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApproveOutcomeLetter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApproveOutcomeLetterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approveOutcomeLetter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ApproveOutcomeLetterMutation, ApproveOutcomeLetterMutationVariables>;
export const SendOutcomeLetterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendOutcomeLetter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SendOutcomeLetterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendOutcomeLetter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<SendOutcomeLetterMutation, SendOutcomeLetterMutationVariables>;
export const KeepBackOutcomeLetterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"KeepBackOutcomeLetter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"KeepBackOutcomeLetterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keepBackOutcomeLetter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<KeepBackOutcomeLetterMutation, KeepBackOutcomeLetterMutationVariables>;
export const MinutesPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MinutesPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"meetingId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"meeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"meetingId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"caseFileId"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"forum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shortTitle"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"minutesOfMeeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"meetingId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"meetingId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MinutesHead"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"blockId"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"blocks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MinutesBlockParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agencyId"}},{"kind":"Field","name":{"kind":"Name","value":"agencyFunction"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"disagreements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"blockHeading"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"openToTable"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"blankings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"copies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"productLabel"}},{"kind":"Field","name":{"kind":"Name","value":"agencyFunction"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accesses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"practitioner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MinutesBlockParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MinutesBlock"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"obligations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"recalled"}},{"kind":"Field","name":{"kind":"Name","value":"recalledOn"}},{"kind":"Field","name":{"kind":"Name","value":"toAccept"}},{"kind":"Field","name":{"kind":"Name","value":"assertion"}},{"kind":"Field","name":{"kind":"Name","value":"datedOn"}},{"kind":"Field","name":{"kind":"Name","value":"handlingCode"}},{"kind":"Field","name":{"kind":"Name","value":"handlingText"}},{"kind":"Field","name":{"kind":"Name","value":"sourceItemIds"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"audienceAgencies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agencyId"}},{"kind":"Field","name":{"kind":"Name","value":"agencyFunction"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MinutesHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Minutes"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseFileId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"changeReason"}},{"kind":"Field","name":{"kind":"Name","value":"approvedAt"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"supersededAt"}},{"kind":"Field","name":{"kind":"Name","value":"contentHash"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}}]}}]} as unknown as DocumentNode<MinutesPageQuery, MinutesPageQueryVariables>;
export const DraftMinutesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DraftMinutes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"meetingId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draftMinutes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"meetingId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"meetingId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<DraftMinutesMutation, DraftMinutesMutationVariables>;
export const ReviseMinutesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReviseMinutes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReviseMinutesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviseMinutes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ReviseMinutesMutation, ReviseMinutesMutationVariables>;
export const EditMinutesBlockDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EditMinutesBlock"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EditMinutesBlockInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"editMinutesBlock"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<EditMinutesBlockMutation, EditMinutesBlockMutationVariables>;
export const ChooseMinutesAudienceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChooseMinutesAudience"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChooseMinutesAudienceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chooseMinutesAudience"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<ChooseMinutesAudienceMutation, ChooseMinutesAudienceMutationVariables>;
export const MoveMinutesBlockDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MoveMinutesBlock"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveMinutesBlockInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moveMinutesBlock"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<MoveMinutesBlockMutation, MoveMinutesBlockMutationVariables>;
export const AddMinutesBlockDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddMinutesBlock"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddMinutesBlockInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addMinutesBlock"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AddMinutesBlockMutation, AddMinutesBlockMutationVariables>;
export const RemoveMinutesBlockDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveMinutesBlock"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeMinutesBlock"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RemoveMinutesBlockMutation, RemoveMinutesBlockMutationVariables>;
export const ApproveMinutesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApproveMinutes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApproveMinutesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approveMinutes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ApproveMinutesMutation, ApproveMinutesMutationVariables>;
export const MinutesIssuePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MinutesIssuePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"meetingId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"meeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"meetingId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"forum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shortTitle"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"minutesOfMeeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"meetingId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"meetingId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MinutesHead"}},{"kind":"Field","name":{"kind":"Name","value":"products"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agencyId"}},{"kind":"Field","name":{"kind":"Name","value":"agencyFunction"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"product"}},{"kind":"Field","name":{"kind":"Name","value":"blocksHeld"}},{"kind":"Field","name":{"kind":"Name","value":"problems"}},{"kind":"Field","name":{"kind":"Name","value":"alreadySent"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MinutesHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Minutes"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseFileId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"changeReason"}},{"kind":"Field","name":{"kind":"Name","value":"approvedAt"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"supersededAt"}},{"kind":"Field","name":{"kind":"Name","value":"contentHash"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}}]}}]} as unknown as DocumentNode<MinutesIssuePageQuery, MinutesIssuePageQueryVariables>;
export const MinutesPreviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MinutesPreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"minutesId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agencyId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agencyFunction"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AgencyFunction"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"product"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minutesPreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"minutesId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"minutesId"}}},{"kind":"Argument","name":{"kind":"Name","value":"agencyId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agencyId"}}},{"kind":"Argument","name":{"kind":"Name","value":"agencyFunction"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agencyFunction"}}},{"kind":"Argument","name":{"kind":"Name","value":"product"},"value":{"kind":"Variable","name":{"kind":"Name","value":"product"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CopyBlockParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CopyBlockParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MinutesCopyBlock"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"assertion"}},{"kind":"Field","name":{"kind":"Name","value":"datedOn"}},{"kind":"Field","name":{"kind":"Name","value":"handlingCode"}},{"kind":"Field","name":{"kind":"Name","value":"handlingText"}},{"kind":"Field","name":{"kind":"Name","value":"masked"}},{"kind":"Field","name":{"kind":"Name","value":"recalledOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]} as unknown as DocumentNode<MinutesPreviewQuery, MinutesPreviewQueryVariables>;
export const IssueMinutesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IssueMinutes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueMinutesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issueMinutes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<IssueMinutesMutation, IssueMinutesMutationVariables>;
export const MyMinutesPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyMinutesPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myMinutesCopies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"productLabel"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"supersededAt"}},{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"forum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shortTitle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"caseFile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<MyMinutesPageQuery, MyMinutesPageQueryVariables>;
export const MinutesCopyPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MinutesCopyPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minutesCopy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"productLabel"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"supersededAt"}},{"kind":"Field","name":{"kind":"Name","value":"conditions"}},{"kind":"Field","name":{"kind":"Name","value":"underCondition"}},{"kind":"Field","name":{"kind":"Name","value":"consentWithdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"caseFileId"}},{"kind":"Field","name":{"kind":"Name","value":"agencyId"}},{"kind":"Field","name":{"kind":"Name","value":"newest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"forum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shortTitle"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"blocks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CopyBlockParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disagreements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"blockHeading"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"accesses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"practitioner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CopyBlockParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MinutesCopyBlock"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"assertion"}},{"kind":"Field","name":{"kind":"Name","value":"datedOn"}},{"kind":"Field","name":{"kind":"Name","value":"handlingCode"}},{"kind":"Field","name":{"kind":"Name","value":"handlingText"}},{"kind":"Field","name":{"kind":"Name","value":"masked"}},{"kind":"Field","name":{"kind":"Name","value":"recalledOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]} as unknown as DocumentNode<MinutesCopyPageQuery, MinutesCopyPageQueryVariables>;
export const OpenMinutesCopyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenMinutesCopy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openMinutesCopy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<OpenMinutesCopyMutation, OpenMinutesCopyMutationVariables>;
export const NoteMinutesPrintedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NoteMinutesPrinted"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"copyId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"noteMinutesPrinted"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"copyId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"copyId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<NoteMinutesPrintedMutation, NoteMinutesPrintedMutationVariables>;
export const RecordDisagreementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordDisagreement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordDisagreementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordDisagreement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RecordDisagreementMutation, RecordDisagreementMutationVariables>;
export const BlankMinutesWordsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BlankMinutesWords"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BlankMinutesWordsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"blankMinutesWords"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<BlankMinutesWordsMutation, BlankMinutesWordsMutationVariables>;
export const MinutesVersionPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MinutesVersionPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minutes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"meetingId"}}]}}]}}]} as unknown as DocumentNode<MinutesVersionPageQuery, MinutesVersionPageQueryVariables>;
export const PassOnPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PassOnPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"itemId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"itemId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ItemParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"audienceChoices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"caseFileId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agencyId"}},{"kind":"Field","name":{"kind":"Name","value":"agencyFunction"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ItemParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Item"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"caseFileId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"assertion"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"occurredOn"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"handlingCode"}},{"kind":"Field","name":{"kind":"Name","value":"handlingText"}},{"kind":"Field","name":{"kind":"Name","value":"riskTo"}},{"kind":"Field","name":{"kind":"Name","value":"confidential"}},{"kind":"Field","name":{"kind":"Name","value":"aboutChildAtRisk"}},{"kind":"Field","name":{"kind":"Name","value":"isOwn"}},{"kind":"Field","name":{"kind":"Name","value":"withheldStyle"}},{"kind":"Field","name":{"kind":"Name","value":"sharesByDefault"}},{"kind":"Field","name":{"kind":"Name","value":"ownerFunction"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"wordsShown"}},{"kind":"Field","name":{"kind":"Name","value":"noCopies"}},{"kind":"Field","name":{"kind":"Name","value":"noOnward"}},{"kind":"Field","name":{"kind":"Name","value":"sourceProtected"}},{"kind":"Field","name":{"kind":"Name","value":"toldByThirdParty"}},{"kind":"Field","name":{"kind":"Name","value":"toldInConfidence"}},{"kind":"Field","name":{"kind":"Name","value":"harmIfSourceKnown"}},{"kind":"Field","name":{"kind":"Name","value":"grading"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"information"}},{"kind":"Field","name":{"kind":"Name","value":"handling"}},{"kind":"Field","name":{"kind":"Name","value":"gradedBy"}},{"kind":"Field","name":{"kind":"Name","value":"gradedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"obligations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownerAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}}]}}]}}]} as unknown as DocumentNode<PassOnPageQuery, PassOnPageQueryVariables>;
export const AskToPassOnDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskToPassOn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AskToPassOnInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"askToPassOn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}}]}}]} as unknown as DocumentNode<AskToPassOnMutation, AskToPassOnMutationVariables>;
export const OnwardRequestPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OnwardRequestPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"onwardRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OnwardRequestParts"}},{"kind":"Field","name":{"kind":"Name","value":"caseFileId"}},{"kind":"Field","name":{"kind":"Name","value":"itemId"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ItemParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OnwardRequestParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OnwardRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"answerNote"}},{"kind":"Field","name":{"kind":"Name","value":"toFunction"}},{"kind":"Field","name":{"kind":"Name","value":"toAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"askedByAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"askedByPractitioner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ItemParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Item"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"caseFileId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"assertion"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"occurredOn"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"handlingCode"}},{"kind":"Field","name":{"kind":"Name","value":"handlingText"}},{"kind":"Field","name":{"kind":"Name","value":"riskTo"}},{"kind":"Field","name":{"kind":"Name","value":"confidential"}},{"kind":"Field","name":{"kind":"Name","value":"aboutChildAtRisk"}},{"kind":"Field","name":{"kind":"Name","value":"isOwn"}},{"kind":"Field","name":{"kind":"Name","value":"withheldStyle"}},{"kind":"Field","name":{"kind":"Name","value":"sharesByDefault"}},{"kind":"Field","name":{"kind":"Name","value":"ownerFunction"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"wordsShown"}},{"kind":"Field","name":{"kind":"Name","value":"noCopies"}},{"kind":"Field","name":{"kind":"Name","value":"noOnward"}},{"kind":"Field","name":{"kind":"Name","value":"sourceProtected"}},{"kind":"Field","name":{"kind":"Name","value":"toldByThirdParty"}},{"kind":"Field","name":{"kind":"Name","value":"toldInConfidence"}},{"kind":"Field","name":{"kind":"Name","value":"harmIfSourceKnown"}},{"kind":"Field","name":{"kind":"Name","value":"grading"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"information"}},{"kind":"Field","name":{"kind":"Name","value":"handling"}},{"kind":"Field","name":{"kind":"Name","value":"gradedBy"}},{"kind":"Field","name":{"kind":"Name","value":"gradedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"obligations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownerAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}}]}}]}}]} as unknown as DocumentNode<OnwardRequestPageQuery, OnwardRequestPageQueryVariables>;
export const AnswerOnwardRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerOnwardRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerOnwardRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerOnwardRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<AnswerOnwardRequestMutation, AnswerOnwardRequestMutationVariables>;
export const RecallPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RecallPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"itemId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"itemId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ItemParts"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"itemAudience"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"itemId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"itemId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhoSeesParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ItemParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Item"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"caseFileId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"assertion"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"occurredOn"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"handlingCode"}},{"kind":"Field","name":{"kind":"Name","value":"handlingText"}},{"kind":"Field","name":{"kind":"Name","value":"riskTo"}},{"kind":"Field","name":{"kind":"Name","value":"confidential"}},{"kind":"Field","name":{"kind":"Name","value":"aboutChildAtRisk"}},{"kind":"Field","name":{"kind":"Name","value":"isOwn"}},{"kind":"Field","name":{"kind":"Name","value":"withheldStyle"}},{"kind":"Field","name":{"kind":"Name","value":"sharesByDefault"}},{"kind":"Field","name":{"kind":"Name","value":"ownerFunction"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"wordsShown"}},{"kind":"Field","name":{"kind":"Name","value":"noCopies"}},{"kind":"Field","name":{"kind":"Name","value":"noOnward"}},{"kind":"Field","name":{"kind":"Name","value":"sourceProtected"}},{"kind":"Field","name":{"kind":"Name","value":"toldByThirdParty"}},{"kind":"Field","name":{"kind":"Name","value":"toldInConfidence"}},{"kind":"Field","name":{"kind":"Name","value":"harmIfSourceKnown"}},{"kind":"Field","name":{"kind":"Name","value":"grading"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"information"}},{"kind":"Field","name":{"kind":"Name","value":"handling"}},{"kind":"Field","name":{"kind":"Name","value":"gradedBy"}},{"kind":"Field","name":{"kind":"Name","value":"gradedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"obligations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownerAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhoSeesParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WhoSees"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyVersion"}},{"kind":"Field","name":{"kind":"Name","value":"rulesVersion"}},{"kind":"Field","name":{"kind":"Name","value":"isWhole"}},{"kind":"Field","name":{"kind":"Name","value":"agencies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agencyId"}},{"kind":"Field","name":{"kind":"Name","value":"agencyFunction"}},{"kind":"Field","name":{"kind":"Name","value":"sees"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"usually"}},{"kind":"Field","name":{"kind":"Name","value":"isOwner"}},{"kind":"Field","name":{"kind":"Name","value":"isChosen"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"practitionerId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"sees"}},{"kind":"Field","name":{"kind":"Name","value":"why"}}]}}]}}]}}]} as unknown as DocumentNode<RecallPageQuery, RecallPageQueryVariables>;
export const RecallItemDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecallItem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecallItemInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recallItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<RecallItemMutation, RecallItemMutationVariables>;
export const PacksPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PacksPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"anonymisedPacks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"caseFileId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PackParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PackParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AnonymisedPack"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"forumTitle"}},{"kind":"Field","name":{"kind":"Name","value":"ageBand"}},{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"releasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"body"}}]}},{"kind":"Field","name":{"kind":"Name","value":"texts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"clearedAt"}},{"kind":"Field","name":{"kind":"Name","value":"writtenBy"}},{"kind":"Field","name":{"kind":"Name","value":"writer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agencyId"}},{"kind":"Field","name":{"kind":"Name","value":"agencyFunction"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<PacksPageQuery, PacksPageQueryVariables>;
export const PackPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PackPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"anonymisedPack"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PackParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agencies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"functions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"function"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PackParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AnonymisedPack"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"forumTitle"}},{"kind":"Field","name":{"kind":"Name","value":"ageBand"}},{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"releasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"body"}}]}},{"kind":"Field","name":{"kind":"Name","value":"texts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"clearedAt"}},{"kind":"Field","name":{"kind":"Name","value":"writtenBy"}},{"kind":"Field","name":{"kind":"Name","value":"writer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agencyId"}},{"kind":"Field","name":{"kind":"Name","value":"agencyFunction"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<PackPageQuery, PackPageQueryVariables>;
export const PresentedPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PresentedPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"presentedWithoutName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PackParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PackParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AnonymisedPack"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"forumTitle"}},{"kind":"Field","name":{"kind":"Name","value":"ageBand"}},{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"releasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"body"}}]}},{"kind":"Field","name":{"kind":"Name","value":"texts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"clearedAt"}},{"kind":"Field","name":{"kind":"Name","value":"writtenBy"}},{"kind":"Field","name":{"kind":"Name","value":"writer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agencyId"}},{"kind":"Field","name":{"kind":"Name","value":"agencyFunction"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<PresentedPageQuery, PresentedPageQueryVariables>;
export const PresentationPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PresentationPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"anonymisedPack"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PackParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PackParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AnonymisedPack"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"forumTitle"}},{"kind":"Field","name":{"kind":"Name","value":"ageBand"}},{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"releasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"body"}}]}},{"kind":"Field","name":{"kind":"Name","value":"texts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"clearedAt"}},{"kind":"Field","name":{"kind":"Name","value":"writtenBy"}},{"kind":"Field","name":{"kind":"Name","value":"writer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agencyId"}},{"kind":"Field","name":{"kind":"Name","value":"agencyFunction"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<PresentationPageQuery, PresentationPageQueryVariables>;
export const BeginAnonymisedPackDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BeginAnonymisedPack"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BeginAnonymisedPackInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beginAnonymisedPack"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<BeginAnonymisedPackMutation, BeginAnonymisedPackMutationVariables>;
export const WriteAnonymisedTextDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WriteAnonymisedText"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WriteAnonymisedTextInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"writeAnonymisedText"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PackParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PackParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AnonymisedPack"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"forumTitle"}},{"kind":"Field","name":{"kind":"Name","value":"ageBand"}},{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"releasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"body"}}]}},{"kind":"Field","name":{"kind":"Name","value":"texts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"clearedAt"}},{"kind":"Field","name":{"kind":"Name","value":"writtenBy"}},{"kind":"Field","name":{"kind":"Name","value":"writer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agencyId"}},{"kind":"Field","name":{"kind":"Name","value":"agencyFunction"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<WriteAnonymisedTextMutation, WriteAnonymisedTextMutationVariables>;
export const RemoveAnonymisedTextDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveAnonymisedText"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"textId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeAnonymisedText"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"textId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"textId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RemoveAnonymisedTextMutation, RemoveAnonymisedTextMutationVariables>;
export const AskToClearAnonymisedPackDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskToClearAnonymisedPack"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"askToClearAnonymisedPack"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AskToClearAnonymisedPackMutation, AskToClearAnonymisedPackMutationVariables>;
export const ClearAnonymisedTextDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ClearAnonymisedText"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"textId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clearAnonymisedText"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"textId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"textId"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ClearAnonymisedTextMutation, ClearAnonymisedTextMutationVariables>;
export const PresentAnonymisedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PresentAnonymised"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PresentAnonymisedInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"presentAnonymised"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PresentAnonymisedMutation, PresentAnonymisedMutationVariables>;
export const CloseAnonymisedPackDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseAnonymisedPack"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeAnonymisedPack"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CloseAnonymisedPackMutation, CloseAnonymisedPackMutationVariables>;
export const HeldBackDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HeldBack"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"itemId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"heldBackByConsent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"itemId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"itemId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agencyId"}},{"kind":"Field","name":{"kind":"Name","value":"agencyFunction"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<HeldBackQuery, HeldBackQueryVariables>;
export const RequestOverridePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RequestOverridePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"itemId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"itemId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ItemParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"heldBackByConsent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"itemId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"itemId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agencyId"}},{"kind":"Field","name":{"kind":"Name","value":"agencyFunction"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ItemParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Item"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"caseFileId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"assertion"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"occurredOn"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"handlingCode"}},{"kind":"Field","name":{"kind":"Name","value":"handlingText"}},{"kind":"Field","name":{"kind":"Name","value":"riskTo"}},{"kind":"Field","name":{"kind":"Name","value":"confidential"}},{"kind":"Field","name":{"kind":"Name","value":"aboutChildAtRisk"}},{"kind":"Field","name":{"kind":"Name","value":"isOwn"}},{"kind":"Field","name":{"kind":"Name","value":"withheldStyle"}},{"kind":"Field","name":{"kind":"Name","value":"sharesByDefault"}},{"kind":"Field","name":{"kind":"Name","value":"ownerFunction"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"wordsShown"}},{"kind":"Field","name":{"kind":"Name","value":"noCopies"}},{"kind":"Field","name":{"kind":"Name","value":"noOnward"}},{"kind":"Field","name":{"kind":"Name","value":"sourceProtected"}},{"kind":"Field","name":{"kind":"Name","value":"toldByThirdParty"}},{"kind":"Field","name":{"kind":"Name","value":"toldInConfidence"}},{"kind":"Field","name":{"kind":"Name","value":"harmIfSourceKnown"}},{"kind":"Field","name":{"kind":"Name","value":"grading"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"information"}},{"kind":"Field","name":{"kind":"Name","value":"handling"}},{"kind":"Field","name":{"kind":"Name","value":"gradedBy"}},{"kind":"Field","name":{"kind":"Name","value":"gradedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"obligations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownerAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}}]}}]}}]} as unknown as DocumentNode<RequestOverridePageQuery, RequestOverridePageQueryVariables>;
export const RequestOverrideDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestOverride"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestOverrideInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestOverride"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RequestOverrideMutation, RequestOverrideMutationVariables>;
export const OverridesPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OverridesPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consentOverrides"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OverrideRowParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openIncidents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OverrideLineParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OverrideLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"itemId"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"agencyFunction"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OverrideRowParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsentOverride"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"caseFileId"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"telling"}},{"kind":"Field","name":{"kind":"Name","value":"grounds"}},{"kind":"Field","name":{"kind":"Name","value":"uses"}},{"kind":"Field","name":{"kind":"Name","value":"firstUseAt"}},{"kind":"Field","name":{"kind":"Name","value":"activeUntil"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewOutcome"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"ownerAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OverrideLineParts"}}]}}]}}]} as unknown as DocumentNode<OverridesPageQuery, OverridesPageQueryVariables>;
export const CaseFileOverridesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseFileOverrides"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseFileOverrides"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"caseFileId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OverrideRowParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OverrideLineParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OverrideLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"itemId"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"agencyFunction"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OverrideRowParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsentOverride"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"caseFileId"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"telling"}},{"kind":"Field","name":{"kind":"Name","value":"grounds"}},{"kind":"Field","name":{"kind":"Name","value":"uses"}},{"kind":"Field","name":{"kind":"Name","value":"firstUseAt"}},{"kind":"Field","name":{"kind":"Name","value":"activeUntil"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewOutcome"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"ownerAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OverrideLineParts"}}]}}]}}]} as unknown as DocumentNode<CaseFileOverridesQuery, CaseFileOverridesQueryVariables>;
export const OverridePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OverridePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consentOverride"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OverrideParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OverrideLineParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OverrideLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"itemId"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"agencyFunction"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OverrideParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsentOverride"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"caseFileId"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"telling"}},{"kind":"Field","name":{"kind":"Name","value":"consentState"}},{"kind":"Field","name":{"kind":"Name","value":"grounds"}},{"kind":"Field","name":{"kind":"Name","value":"groundAnswers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"factsReliedOn"}},{"kind":"Field","name":{"kind":"Name","value":"necessity"}},{"kind":"Field","name":{"kind":"Name","value":"proportionality"}},{"kind":"Field","name":{"kind":"Name","value":"alternatives"}},{"kind":"Field","name":{"kind":"Name","value":"wishes"}},{"kind":"Field","name":{"kind":"Name","value":"riskIfNotShared"}},{"kind":"Field","name":{"kind":"Name","value":"gatewayCode"}},{"kind":"Field","name":{"kind":"Name","value":"confidentialityBasis"}},{"kind":"Field","name":{"kind":"Name","value":"legalAdvice"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"informDecision"}},{"kind":"Field","name":{"kind":"Name","value":"informUntil"}},{"kind":"Field","name":{"kind":"Name","value":"informReasonCode"}},{"kind":"Field","name":{"kind":"Name","value":"informReason"}},{"kind":"Field","name":{"kind":"Name","value":"informDoneOn"}},{"kind":"Field","name":{"kind":"Name","value":"informDoneHow"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decisionReason"}},{"kind":"Field","name":{"kind":"Name","value":"conditions"}},{"kind":"Field","name":{"kind":"Name","value":"activeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"activeUntil"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewOutcome"}},{"kind":"Field","name":{"kind":"Name","value":"reviewText"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"uses"}},{"kind":"Field","name":{"kind":"Name","value":"firstUseAt"}},{"kind":"Field","name":{"kind":"Name","value":"useLog"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"itemId"}},{"kind":"Field","name":{"kind":"Name","value":"usedAt"}},{"kind":"Field","name":{"kind":"Name","value":"practitioner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"practitioner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownerAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"caseReference"}},{"kind":"Field","name":{"kind":"Name","value":"caseFile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requester"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"incident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OverrideLineParts"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ItemParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ItemParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Item"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"caseFileId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"assertion"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"occurredOn"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"handlingCode"}},{"kind":"Field","name":{"kind":"Name","value":"handlingText"}},{"kind":"Field","name":{"kind":"Name","value":"riskTo"}},{"kind":"Field","name":{"kind":"Name","value":"confidential"}},{"kind":"Field","name":{"kind":"Name","value":"aboutChildAtRisk"}},{"kind":"Field","name":{"kind":"Name","value":"isOwn"}},{"kind":"Field","name":{"kind":"Name","value":"withheldStyle"}},{"kind":"Field","name":{"kind":"Name","value":"sharesByDefault"}},{"kind":"Field","name":{"kind":"Name","value":"ownerFunction"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"wordsShown"}},{"kind":"Field","name":{"kind":"Name","value":"noCopies"}},{"kind":"Field","name":{"kind":"Name","value":"noOnward"}},{"kind":"Field","name":{"kind":"Name","value":"sourceProtected"}},{"kind":"Field","name":{"kind":"Name","value":"toldByThirdParty"}},{"kind":"Field","name":{"kind":"Name","value":"toldInConfidence"}},{"kind":"Field","name":{"kind":"Name","value":"harmIfSourceKnown"}},{"kind":"Field","name":{"kind":"Name","value":"grading"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"information"}},{"kind":"Field","name":{"kind":"Name","value":"handling"}},{"kind":"Field","name":{"kind":"Name","value":"gradedBy"}},{"kind":"Field","name":{"kind":"Name","value":"gradedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"obligations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownerAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}}]}}]}}]} as unknown as DocumentNode<OverridePageQuery, OverridePageQueryVariables>;
export const AuthoriseOverrideDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AuthoriseOverride"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AuthoriseOverrideInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"authoriseOverride"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AuthoriseOverrideMutation, AuthoriseOverrideMutationVariables>;
export const RefuseOverrideDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefuseOverride"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OverrideReasonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refuseOverride"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RefuseOverrideMutation, RefuseOverrideMutationVariables>;
export const WithdrawOverrideDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawOverride"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OverrideReasonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawOverride"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<WithdrawOverrideMutation, WithdrawOverrideMutationVariables>;
export const ConfirmOverrideDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmOverride"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OverrideReasonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmOverride"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ConfirmOverrideMutation, ConfirmOverrideMutationVariables>;
export const LetOverrideLapseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LetOverrideLapse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OverrideReasonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"letOverrideLapse"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<LetOverrideLapseMutation, LetOverrideLapseMutationVariables>;
export const RevokeOverrideDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeOverride"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OverrideReasonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeOverride"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RevokeOverrideMutation, RevokeOverrideMutationVariables>;
export const RecordPersonToldDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordPersonTold"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordToldInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordPersonTold"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RecordPersonToldMutation, RecordPersonToldMutationVariables>;
export const ReviewOverrideDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReviewOverride"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReviewOverrideInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviewOverride"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ReviewOverrideMutation, ReviewOverrideMutationVariables>;
export const IncidentPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IncidentPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incident"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeText"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}}]}}]}}]} as unknown as DocumentNode<IncidentPageQuery, IncidentPageQueryVariables>;
export const CloseIncidentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseIncident"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseIncidentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeIncident"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CloseIncidentMutation, CloseIncidentMutationVariables>;
export const OverridesAtReviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OverridesAtReview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseFileOverrides"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"caseFileId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"activeUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"caseFileItems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"caseFileId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"obligations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OverridesAtReviewQuery, OverridesAtReviewQueryVariables>;
export const AskHowItWasPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AskHowItWasPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agencies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"functions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"function"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"myPastQuestions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PastQuestionParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PastQuestionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PastQuestion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"agencyFunction"}},{"kind":"Field","name":{"kind":"Name","value":"aboutAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"askedAs"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"practitioner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}}]}}]}}]} as unknown as DocumentNode<AskHowItWasPageQuery, AskHowItWasPageQueryVariables>;
export const AskHowItWasDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskHowItWas"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AskHowItWasInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"askHowItWas"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AskHowItWasMutation, AskHowItWasMutationVariables>;
export const AsItWasPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AsItWasPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asItWas"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rulesNow"}},{"kind":"Field","name":{"kind":"Name","value":"rulesThen"}},{"kind":"Field","name":{"kind":"Name","value":"question"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PastQuestionParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemId"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"entitled"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"basisSince"}},{"kind":"Field","name":{"kind":"Name","value":"basisEndedAt"}},{"kind":"Field","name":{"kind":"Name","value":"policyVersion"}},{"kind":"Field","name":{"kind":"Name","value":"timesShown"}},{"kind":"Field","name":{"kind":"Name","value":"lastShownAt"}},{"kind":"Field","name":{"kind":"Name","value":"unexplained"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"ownerAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PastQuestionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PastQuestion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"agencyFunction"}},{"kind":"Field","name":{"kind":"Name","value":"aboutAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"askedAs"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"practitioner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}}]}}]}}]} as unknown as DocumentNode<AsItWasPageQuery, AsItWasPageQueryVariables>;
export const OversightFiguresPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OversightFiguresPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"month"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"oversightFigures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"month"},"value":{"kind":"Variable","name":{"kind":"Name","value":"month"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agencyId"}},{"kind":"Field","name":{"kind":"Name","value":"exact"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<OversightFiguresPageQuery, OversightFiguresPageQueryVariables>;
export const PlanningExtractsPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanningExtractsPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planningExtracts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanningExtractParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanningExtractParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanningExtract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"whatFor"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"approvalReference"}},{"kind":"Field","name":{"kind":"Name","value":"approvedAt"}},{"kind":"Field","name":{"kind":"Name","value":"ranAt"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"excludedCount"}}]}}]} as unknown as DocumentNode<PlanningExtractsPageQuery, PlanningExtractsPageQueryVariables>;
export const RequestPlanningExtractDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestPlanningExtract"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestPlanningExtractInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestPlanningExtract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RequestPlanningExtractMutation, RequestPlanningExtractMutationVariables>;
export const ApprovePlanningExtractDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApprovePlanningExtract"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApprovePlanningExtractInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approvePlanningExtract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ApprovePlanningExtractMutation, ApprovePlanningExtractMutationVariables>;
export const RunPlanningExtractDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RunPlanningExtract"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RunPlanningExtractInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"runPlanningExtract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"csv"}},{"kind":"Field","name":{"kind":"Name","value":"extract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanningExtractParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanningExtractParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanningExtract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"whatFor"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"approvalReference"}},{"kind":"Field","name":{"kind":"Name","value":"approvedAt"}},{"kind":"Field","name":{"kind":"Name","value":"ranAt"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"excludedCount"}}]}}]} as unknown as DocumentNode<RunPlanningExtractMutation, RunPlanningExtractMutationVariables>;
export const NationalOptOutPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NationalOptOutPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"personId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"personId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nationalOptOuts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"personId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"personId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"optedOut"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"checkedOn"}}]}}]}}]} as unknown as DocumentNode<NationalOptOutPageQuery, NationalOptOutPageQueryVariables>;
export const NoteNationalOptOutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NoteNationalOptOut"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NoteNationalOptOutInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"noteNationalOptOut"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<NoteNationalOptOutMutation, NoteNationalOptOutMutationVariables>;
export const CaseAsksPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseAsksPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partnerAsks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"caseFileId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"identity"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lapsesOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"asker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"askedAgencies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<CaseAsksPageQuery, CaseAsksPageQueryVariables>;
export const AskPartnersPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AskPartnersPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"agencies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<AskPartnersPageQuery, AskPartnersPageQueryVariables>;
export const AskPartnersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskPartners"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AskPartnersInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"askPartners"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AskPartnersMutation, AskPartnersMutationVariables>;
export const EndPartnerAskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndPartnerAsk"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndPartnerAskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endPartnerAsk"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}}]}}]}}]} as unknown as DocumentNode<EndPartnerAskMutation, EndPartnerAskMutationVariables>;
export const ReceivedAsksPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReceivedAsksPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receivedAsks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReceivedAskParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReceivedAskParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReceivedAsk"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"question"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"basisText"}},{"kind":"Field","name":{"kind":"Name","value":"identity"}},{"kind":"Field","name":{"kind":"Name","value":"askerFunction"}},{"kind":"Field","name":{"kind":"Name","value":"lapsesOn"}},{"kind":"Field","name":{"kind":"Name","value":"askerAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"asker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]}}]}}]} as unknown as DocumentNode<ReceivedAsksPageQuery, ReceivedAsksPageQueryVariables>;
export const ReceivedAskPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReceivedAskPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receivedAsk"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReceivedAskParts"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReceivedAskParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReceivedAsk"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"question"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"basisText"}},{"kind":"Field","name":{"kind":"Name","value":"identity"}},{"kind":"Field","name":{"kind":"Name","value":"askerFunction"}},{"kind":"Field","name":{"kind":"Name","value":"lapsesOn"}},{"kind":"Field","name":{"kind":"Name","value":"askerAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"asker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]}}]}}]} as unknown as DocumentNode<ReceivedAskPageQuery, ReceivedAskPageQueryVariables>;
export const AnswerPartnerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerPartner"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerPartnerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerPartner"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isShared"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}}]}}]}}]}}]} as unknown as DocumentNode<AnswerPartnerMutation, AnswerPartnerMutationVariables>;
export const CloseReceivedAskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseReceivedAsk"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndPartnerAskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeReceivedAsk"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}}]}}]}}]} as unknown as DocumentNode<CloseReceivedAskMutation, CloseReceivedAskMutationVariables>;
export const PersonsSearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PersonsSearch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"persons"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"bornOn"}},{"kind":"Field","name":{"kind":"Name","value":"bornOnApproximate"}},{"kind":"Field","name":{"kind":"Name","value":"registeringAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<PersonsSearchQuery, PersonsSearchQueryVariables>;
export const RegisterPersonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterPerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterPersonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerPerson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RegisterPersonMutation, RegisterPersonMutationVariables>;
export const PersonPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PersonPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"personId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"personId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"givenNames"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"knownAs"}},{"kind":"Field","name":{"kind":"Name","value":"bornOn"}},{"kind":"Field","name":{"kind":"Name","value":"bornOnApproximate"}},{"kind":"Field","name":{"kind":"Name","value":"diedOn"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"pronouns"}},{"kind":"Field","name":{"kind":"Name","value":"accommodation"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"interpreterNeeded"}},{"kind":"Field","name":{"kind":"Name","value":"communicationNeeds"}},{"kind":"Field","name":{"kind":"Name","value":"adjustments"}},{"kind":"Field","name":{"kind":"Name","value":"safeContact"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"registeringAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"addresses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"safety"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}},{"kind":"Field","name":{"kind":"Name","value":"contactRule"}}]}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"bornOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"relationship"}},{"kind":"Field","name":{"kind":"Name","value":"atRisk"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"otherPersonId"}},{"kind":"Field","name":{"kind":"Name","value":"otherName"}},{"kind":"Field","name":{"kind":"Name","value":"relationship"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"equality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ethnicity"}},{"kind":"Field","name":{"kind":"Name","value":"ethnicityOwnWords"}},{"kind":"Field","name":{"kind":"Name","value":"genderIdentity"}},{"kind":"Field","name":{"kind":"Name","value":"genderOwnWords"}},{"kind":"Field","name":{"kind":"Name","value":"faithOwnWords"}}]}}]}}]}}]} as unknown as DocumentNode<PersonPageQuery, PersonPageQueryVariables>;
export const PersonToAmendDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PersonToAmend"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"personId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"personId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"givenNames"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"knownAs"}},{"kind":"Field","name":{"kind":"Name","value":"bornOn"}},{"kind":"Field","name":{"kind":"Name","value":"bornOnApproximate"}},{"kind":"Field","name":{"kind":"Name","value":"diedOn"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"pronouns"}},{"kind":"Field","name":{"kind":"Name","value":"accommodation"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"interpreterNeeded"}},{"kind":"Field","name":{"kind":"Name","value":"communicationNeeds"}},{"kind":"Field","name":{"kind":"Name","value":"adjustments"}},{"kind":"Field","name":{"kind":"Name","value":"safeContact"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"equality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ethnicity"}},{"kind":"Field","name":{"kind":"Name","value":"ethnicityOwnWords"}},{"kind":"Field","name":{"kind":"Name","value":"genderIdentity"}},{"kind":"Field","name":{"kind":"Name","value":"genderOwnWords"}},{"kind":"Field","name":{"kind":"Name","value":"faithOwnWords"}}]}}]}}]}}]} as unknown as DocumentNode<PersonToAmendQuery, PersonToAmendQueryVariables>;
export const AmendPersonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AmendPerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AmendPersonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amendPerson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<AmendPersonMutation, AmendPersonMutationVariables>;
export const PersonToAddToDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PersonToAddTo"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"personId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"personId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"bornOn"}},{"kind":"Field","name":{"kind":"Name","value":"bornOnApproximate"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}}]}}]}}]} as unknown as DocumentNode<PersonToAddToQuery, PersonToAddToQueryVariables>;
export const AddPersonAliasDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddPersonAlias"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddAliasInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addAlias"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AddPersonAliasMutation, AddPersonAliasMutationVariables>;
export const AddPersonIdentifierDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddPersonIdentifier"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddIdentifierInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addIdentifier"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AddPersonIdentifierMutation, AddPersonIdentifierMutationVariables>;
export const AddPersonAddressDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddPersonAddress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddAddressInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addAddress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AddPersonAddressMutation, AddPersonAddressMutationVariables>;
export const AddHouseholdMemberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddHouseholdMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordHouseholdMemberInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordHouseholdMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AddHouseholdMemberMutation, AddHouseholdMemberMutationVariables>;
export const LinkPersonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LinkPerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LinkPeopleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"linkPeople"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<LinkPersonMutation, LinkPersonMutationVariables>;
export const PersonEndAliasDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PersonEndAlias"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endAlias"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PersonEndAliasMutation, PersonEndAliasMutationVariables>;
export const PersonEndIdentifierDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PersonEndIdentifier"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endIdentifier"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PersonEndIdentifierMutation, PersonEndIdentifierMutationVariables>;
export const PersonEndAddressDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PersonEndAddress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endAddress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PersonEndAddressMutation, PersonEndAddressMutationVariables>;
export const PersonEndLinkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PersonEndLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PersonEndLinkMutation, PersonEndLinkMutationVariables>;
export const PersonEndHouseholdMemberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PersonEndHouseholdMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endHouseholdMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PersonEndHouseholdMemberMutation, PersonEndHouseholdMemberMutationVariables>;
export const PlanPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consentPosition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"caseFileId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"casePlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"caseFileId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseFileId"}},{"kind":"Field","name":{"kind":"Name","value":"riskScale"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}},{"kind":"Field","name":{"kind":"Name","value":"canWrite"}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"prompt"}},{"kind":"Field","name":{"kind":"Name","value":"contingency"}},{"kind":"Field","name":{"kind":"Name","value":"outOfHours"}},{"kind":"Field","name":{"kind":"Name","value":"mandatory"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanEntryParts"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"caseRisks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"caseFileId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RiskParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgencyLabel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AudienceLabel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AudienceAgency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agencyId"}},{"kind":"Field","name":{"kind":"Name","value":"agencyFunction"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgencyLabel"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RatingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RiskRating"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"moment"}},{"kind":"Field","name":{"kind":"Name","value":"likelihood"}},{"kind":"Field","name":{"kind":"Name","value":"impact"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"setting"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"controls"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"disagreement"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"authorAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgencyLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RiskParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Risk"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"caseFileId"}},{"kind":"Field","name":{"kind":"Name","value":"domain"}},{"kind":"Field","name":{"kind":"Name","value":"atRisk"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"triggers"}},{"kind":"Field","name":{"kind":"Name","value":"protectiveFactors"}},{"kind":"Field","name":{"kind":"Name","value":"adultsView"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"openToTable"}},{"kind":"Field","name":{"kind":"Name","value":"isDisputed"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"openTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AudienceLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"authorAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgencyLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"currentRatings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RatingParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanEntryParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"caseFileId"}},{"kind":"Field","name":{"kind":"Name","value":"headingKey"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"contingency"}},{"kind":"Field","name":{"kind":"Name","value":"outOfHours"}},{"kind":"Field","name":{"kind":"Name","value":"openToTable"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedOn"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"conditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ownerAgencyId"}},{"kind":"Field","name":{"kind":"Name","value":"handlingCode"}},{"kind":"Field","name":{"kind":"Name","value":"handlingText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recalledOn"}},{"kind":"Field","name":{"kind":"Name","value":"obligations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AudienceLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"authorAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgencyLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<PlanPageQuery, PlanPageQueryVariables>;
export const RiskPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RiskPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"riskId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"casePlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"caseFileId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseFileId"}},{"kind":"Field","name":{"kind":"Name","value":"riskScale"}},{"kind":"Field","name":{"kind":"Name","value":"canWrite"}}]}},{"kind":"Field","name":{"kind":"Name","value":"risk"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"riskId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RiskParts"}},{"kind":"Field","name":{"kind":"Name","value":"ratings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RatingParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgencyLabel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AudienceLabel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AudienceAgency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agencyId"}},{"kind":"Field","name":{"kind":"Name","value":"agencyFunction"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgencyLabel"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RatingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RiskRating"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"moment"}},{"kind":"Field","name":{"kind":"Name","value":"likelihood"}},{"kind":"Field","name":{"kind":"Name","value":"impact"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"setting"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"controls"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"disagreement"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"authorAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgencyLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RiskParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Risk"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"caseFileId"}},{"kind":"Field","name":{"kind":"Name","value":"domain"}},{"kind":"Field","name":{"kind":"Name","value":"atRisk"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"triggers"}},{"kind":"Field","name":{"kind":"Name","value":"protectiveFactors"}},{"kind":"Field","name":{"kind":"Name","value":"adultsView"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"openToTable"}},{"kind":"Field","name":{"kind":"Name","value":"isDisputed"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"openTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AudienceLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"authorAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgencyLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"currentRatings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RatingParts"}}]}}]}}]} as unknown as DocumentNode<RiskPageQuery, RiskPageQueryVariables>;
export const PlanFormChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanFormChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"casePlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"caseFileId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseFileId"}},{"kind":"Field","name":{"kind":"Name","value":"riskScale"}},{"kind":"Field","name":{"kind":"Name","value":"canWrite"}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"prompt"}},{"kind":"Field","name":{"kind":"Name","value":"outOfHours"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"audienceChoices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"caseFileId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agencyId"}},{"kind":"Field","name":{"kind":"Name","value":"agencyFunction"}},{"kind":"Field","name":{"kind":"Name","value":"seated"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgencyLabel"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"caseFileItems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"caseFileId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"ownerAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgencyLabel"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgencyLabel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]} as unknown as DocumentNode<PlanFormChoicesQuery, PlanFormChoicesQueryVariables>;
export const RiskToChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RiskToChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"riskId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"risk"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"riskId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RiskParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgencyLabel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AudienceLabel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AudienceAgency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agencyId"}},{"kind":"Field","name":{"kind":"Name","value":"agencyFunction"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgencyLabel"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RatingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RiskRating"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"moment"}},{"kind":"Field","name":{"kind":"Name","value":"likelihood"}},{"kind":"Field","name":{"kind":"Name","value":"impact"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"setting"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"controls"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"disagreement"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"authorAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgencyLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RiskParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Risk"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"caseFileId"}},{"kind":"Field","name":{"kind":"Name","value":"domain"}},{"kind":"Field","name":{"kind":"Name","value":"atRisk"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"triggers"}},{"kind":"Field","name":{"kind":"Name","value":"protectiveFactors"}},{"kind":"Field","name":{"kind":"Name","value":"adultsView"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"openToTable"}},{"kind":"Field","name":{"kind":"Name","value":"isDisputed"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"openTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AudienceLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"authorAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgencyLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"currentRatings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RatingParts"}}]}}]}}]} as unknown as DocumentNode<RiskToChangeQuery, RiskToChangeQueryVariables>;
export const PlanEntryToChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanEntryToChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entryId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planEntry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entryId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanEntryParts"}},{"kind":"Field","name":{"kind":"Name","value":"sourceItemIds"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgencyLabel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AudienceLabel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AudienceAgency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agencyId"}},{"kind":"Field","name":{"kind":"Name","value":"agencyFunction"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgencyLabel"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanEntryParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"caseFileId"}},{"kind":"Field","name":{"kind":"Name","value":"headingKey"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"contingency"}},{"kind":"Field","name":{"kind":"Name","value":"outOfHours"}},{"kind":"Field","name":{"kind":"Name","value":"openToTable"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedOn"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"conditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ownerAgencyId"}},{"kind":"Field","name":{"kind":"Name","value":"handlingCode"}},{"kind":"Field","name":{"kind":"Name","value":"handlingText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recalledOn"}},{"kind":"Field","name":{"kind":"Name","value":"obligations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AudienceLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"authorAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgencyLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<PlanEntryToChangeQuery, PlanEntryToChangeQueryVariables>;
export const OutOfHoursPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OutOfHoursPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outOfHoursCard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"caseFileId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseFileId"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"headingKey"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"contingency"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedOn"}},{"kind":"Field","name":{"kind":"Name","value":"conditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"handlingText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"authorAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgencyLabel"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"safetyLines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"occurredOn"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"ownerAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgencyLabel"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"outOfHoursNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dutyDesks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"outOfHoursNumber"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"caseFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"bornOn"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgencyLabel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]} as unknown as DocumentNode<OutOfHoursPageQuery, OutOfHoursPageQueryVariables>;
export const RecordRiskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordRisk"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordRiskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordRisk"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RecordRiskMutation, RecordRiskMutationVariables>;
export const ReviseRiskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReviseRisk"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReviseRiskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviseRisk"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ReviseRiskMutation, ReviseRiskMutationVariables>;
export const WithdrawRiskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawRisk"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawComposedInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawRisk"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<WithdrawRiskMutation, WithdrawRiskMutationVariables>;
export const RateRiskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RateRisk"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RateRiskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rateRisk"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RateRiskMutation, RateRiskMutationVariables>;
export const WritePlanEntryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WritePlanEntry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WritePlanEntryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"writePlanEntry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<WritePlanEntryMutation, WritePlanEntryMutationVariables>;
export const RevisePlanEntryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevisePlanEntry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevisePlanEntryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revisePlanEntry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RevisePlanEntryMutation, RevisePlanEntryMutationVariables>;
export const ConfirmPlanEntryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmPlanEntry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmPlanEntryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmPlanEntry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedOn"}}]}}]}}]} as unknown as DocumentNode<ConfirmPlanEntryMutation, ConfirmPlanEntryMutationVariables>;
export const WithdrawPlanEntryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawPlanEntry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawComposedInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawPlanEntry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<WithdrawPlanEntryMutation, WithdrawPlanEntryMutationVariables>;
export const WorkingOnNowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WorkingOnNow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workingOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseFileId"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"isSecondary"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"myTraining"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"practitionerId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"graceUntil"}}]}}]}}]} as unknown as DocumentNode<WorkingOnNowQuery, WorkingOnNowQueryVariables>;
export const PurposePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PurposePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"purposes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"caseFileId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"isUsual"}}]}}]}}]} as unknown as DocumentNode<PurposePageQuery, PurposePageQueryVariables>;
export const BeginWorkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BeginWork"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BeginWorkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beginWork"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseFileId"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"isSecondary"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}}]} as unknown as DocumentNode<BeginWorkMutation, BeginWorkMutationVariables>;
export const StopWorkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StopWork"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stopWork"}}]}}]} as unknown as DocumentNode<StopWorkMutation, StopWorkMutationVariables>;
export const UsualBasisDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UsualBasis"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BasisDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"usualBasis"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"policyVersion"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"offered"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gatewayCodes"}},{"kind":"Field","name":{"kind":"Name","value":"sch1"}},{"kind":"Field","name":{"kind":"Name","value":"sch8"}},{"kind":"Field","name":{"kind":"Name","value":"confidentialityBases"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"layer"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gatewayCodes"}},{"kind":"Field","name":{"kind":"Name","value":"gatewayNote"}},{"kind":"Field","name":{"kind":"Name","value":"regime"}},{"kind":"Field","name":{"kind":"Name","value":"art6"}},{"kind":"Field","name":{"kind":"Name","value":"art9"}},{"kind":"Field","name":{"kind":"Name","value":"sch1"}},{"kind":"Field","name":{"kind":"Name","value":"sch1Paragraph18Reason"}},{"kind":"Field","name":{"kind":"Name","value":"vulnerableReason"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"section35"}},{"kind":"Field","name":{"kind":"Name","value":"sch8"}},{"kind":"Field","name":{"kind":"Name","value":"strictNecessityText"}},{"kind":"Field","name":{"kind":"Name","value":"confidentialityBases"}},{"kind":"Field","name":{"kind":"Name","value":"necessityText"}},{"kind":"Field","name":{"kind":"Name","value":"lessIntrusiveConsidered"}},{"kind":"Field","name":{"kind":"Name","value":"proportionalityText"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledged"}}]}}]}}]}}]} as unknown as DocumentNode<UsualBasisQuery, UsualBasisQueryVariables>;
export const PolicyTablePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PolicyTablePage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyRows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"forumCode"}},{"kind":"Field","name":{"kind":"Name","value":"forumTitle"}},{"kind":"Field","name":{"kind":"Name","value":"ownerSector"}},{"kind":"Field","name":{"kind":"Name","value":"consentMode"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"policyVersion"}},{"kind":"Field","name":{"kind":"Name","value":"setting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PolicySettingParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"policyChanges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PolicyChangeParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PolicySettingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicySetting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gatewayCodes"}},{"kind":"Field","name":{"kind":"Name","value":"regime"}},{"kind":"Field","name":{"kind":"Name","value":"art6"}},{"kind":"Field","name":{"kind":"Name","value":"art9"}},{"kind":"Field","name":{"kind":"Name","value":"sch1"}},{"kind":"Field","name":{"kind":"Name","value":"section35"}},{"kind":"Field","name":{"kind":"Name","value":"sch8"}},{"kind":"Field","name":{"kind":"Name","value":"confidentialityBases"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"inform"}},{"kind":"Field","name":{"kind":"Name","value":"overrideUsed"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PolicyChangeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"forumCode"}},{"kind":"Field","name":{"kind":"Name","value":"ownerSector"}},{"kind":"Field","name":{"kind":"Name","value":"rowVersion"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"inForceFrom"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decisionReason"}},{"kind":"Field","name":{"kind":"Name","value":"beforeHash"}},{"kind":"Field","name":{"kind":"Name","value":"settingHash"}},{"kind":"Field","name":{"kind":"Name","value":"proposer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]} as unknown as DocumentNode<PolicyTablePageQuery, PolicyTablePageQueryVariables>;
export const PolicyChangePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PolicyChangePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PolicyChangeParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PolicyChangeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"forumCode"}},{"kind":"Field","name":{"kind":"Name","value":"ownerSector"}},{"kind":"Field","name":{"kind":"Name","value":"rowVersion"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"inForceFrom"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decisionReason"}},{"kind":"Field","name":{"kind":"Name","value":"beforeHash"}},{"kind":"Field","name":{"kind":"Name","value":"settingHash"}},{"kind":"Field","name":{"kind":"Name","value":"proposer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]} as unknown as DocumentNode<PolicyChangePageQuery, PolicyChangePageQueryVariables>;
export const ProposePolicyChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProposePolicyChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposePolicyChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposePolicyChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ProposePolicyChangeMutation, ProposePolicyChangeMutationVariables>;
export const ApprovePolicyChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApprovePolicyChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecidePolicyChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approvePolicyChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ApprovePolicyChangeMutation, ApprovePolicyChangeMutationVariables>;
export const RefusePolicyChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefusePolicyChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecidePolicyChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusePolicyChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RefusePolicyChangeMutation, RefusePolicyChangeMutationVariables>;
export const TakeBackPolicyChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeBackPolicyChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecidePolicyChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takeBackPolicyChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<TakeBackPolicyChangeMutation, TakeBackPolicyChangeMutationVariables>;
export const StandingPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StandingPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agencyDocuments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"graceUntil"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"whereKept"}},{"kind":"Field","name":{"kind":"Name","value":"inForceOn"}}]}}]}}]}}]} as unknown as DocumentNode<StandingPageQuery, StandingPageQueryVariables>;
export const AgencyTrainingPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AgencyTrainingPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agencyTraining"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"practitionerId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"graceUntil"}},{"kind":"Field","name":{"kind":"Name","value":"practitioner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}}]}}]}}]}}]} as unknown as DocumentNode<AgencyTrainingPageQuery, AgencyTrainingPageQueryVariables>;
export const RecordAgencyDocumentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordAgencyDocument"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordAgencyDocumentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordAgencyDocument"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RecordAgencyDocumentMutation, RecordAgencyDocumentMutationVariables>;
export const RecordTrainingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordTraining"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordTrainingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordTraining"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<RecordTrainingMutation, RecordTrainingMutationVariables>;
export const MyReferralsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyReferrals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myReferrals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseFileId"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decideBy"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"caseFile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"forum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shortTitle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<MyReferralsQuery, MyReferralsQueryVariables>;
export const NewReferralForumsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NewReferralForums"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"forums"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}}]}}]}}]} as unknown as DocumentNode<NewReferralForumsQuery, NewReferralForumsQueryVariables>;
export const NewReferralPersonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NewReferralPerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"personId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"personId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"bornOn"}}]}}]}}]} as unknown as DocumentNode<NewReferralPersonQuery, NewReferralPersonQueryVariables>;
export const NewReferralPeopleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NewReferralPeople"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"persons"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"bornOn"}},{"kind":"Field","name":{"kind":"Name","value":"registeringAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<NewReferralPeopleQuery, NewReferralPeopleQueryVariables>;
export const StartReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartReferral"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartReferralInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startReferral"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<StartReferralMutation, StartReferralMutationVariables>;
export const WriteReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WriteReferral"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"forum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"bornOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"referral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answers"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"advice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"reasonCode"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WriteReferralQuery, WriteReferralQueryVariables>;
export const SaveReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveReferral"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveReferralInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveReferral"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"referral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SaveReferralMutation, SaveReferralMutationVariables>;
export const SubmitReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitReferral"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitReferralInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submitReferral"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<SubmitReferralMutation, SubmitReferralMutationVariables>;
export const WithdrawReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawReferral"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawReferralInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawReferral"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<WithdrawReferralMutation, WithdrawReferralMutationVariables>;
export const ReferralSentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReferralSent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"decideBy"}},{"kind":"Field","name":{"kind":"Name","value":"forum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}}]}},{"kind":"Field","name":{"kind":"Name","value":"referral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"advice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReferralSentQuery, ReferralSentQueryVariables>;
export const ReferralTabDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReferralTab"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"decideBy"}},{"kind":"Field","name":{"kind":"Name","value":"forum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}}]}},{"kind":"Field","name":{"kind":"Name","value":"referral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"answers"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"timesSent"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"referrer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"referringAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"advice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"reasonCode"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"appealRoute"}},{"kind":"Field","name":{"kind":"Name","value":"redirectTarget"}},{"kind":"Field","name":{"kind":"Name","value":"redirectAcceptedBy"}},{"kind":"Field","name":{"kind":"Name","value":"firstMeetingBy"}},{"kind":"Field","name":{"kind":"Name","value":"decider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReferralTabQuery, ReferralTabQueryVariables>;
export const ReferralWordsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReferralWords"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseFileItems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"caseFileId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}}]}}]}}]}}]} as unknown as DocumentNode<ReferralWordsQuery, ReferralWordsQueryVariables>;
export const ReviewsPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReviewsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"overdueOnly"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviewsDue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"overdueOnly"},"value":{"kind":"Variable","name":{"kind":"Name","value":"overdueOnly"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseFileId"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"movedReason"}},{"kind":"Field","name":{"kind":"Name","value":"plannedFor"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"caseFile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"forum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shortTitle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<ReviewsPageQuery, ReviewsPageQueryVariables>;
export const MoveReviewPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MoveReviewPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"setOn"}},{"kind":"Field","name":{"kind":"Name","value":"movedReason"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"latestOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"plannedFor"}}]}}]}}]}}]} as unknown as DocumentNode<MoveReviewPageQuery, MoveReviewPageQueryVariables>;
export const MoveReviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MoveReview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveReviewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moveReview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<MoveReviewMutation, MoveReviewMutationVariables>;
export const CloseCasePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CloseCasePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"forum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shortTitle"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agenciesWithOpenActions"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"participations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"agencyId"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"closures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClosureParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviewDue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"closureSignatories"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"caseFileId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClosureParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Closure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseFileId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reasonCode"}},{"kind":"Field","name":{"kind":"Name","value":"residualRisk"}},{"kind":"Field","name":{"kind":"Name","value":"contingency"}},{"kind":"Field","name":{"kind":"Name","value":"returnTrigger"}},{"kind":"Field","name":{"kind":"Name","value":"toldAgencyIds"}},{"kind":"Field","name":{"kind":"Name","value":"adultTold"}},{"kind":"Field","name":{"kind":"Name","value":"adultToldOn"}},{"kind":"Field","name":{"kind":"Name","value":"adultToldReason"}},{"kind":"Field","name":{"kind":"Name","value":"reviewConsidered"}},{"kind":"Field","name":{"kind":"Name","value":"receiverName"}},{"kind":"Field","name":{"kind":"Name","value":"receiverAgencyId"}},{"kind":"Field","name":{"kind":"Name","value":"receiverAcceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"receiverNote"}},{"kind":"Field","name":{"kind":"Name","value":"signatoryId"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"signedNote"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"agencyIds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toldAgencies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signatory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requester"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"forum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shortTitle"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}}]}}]}}]} as unknown as DocumentNode<CloseCasePageQuery, CloseCasePageQueryVariables>;
export const ClosurePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClosurePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClosureParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClosureParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Closure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseFileId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reasonCode"}},{"kind":"Field","name":{"kind":"Name","value":"residualRisk"}},{"kind":"Field","name":{"kind":"Name","value":"contingency"}},{"kind":"Field","name":{"kind":"Name","value":"returnTrigger"}},{"kind":"Field","name":{"kind":"Name","value":"toldAgencyIds"}},{"kind":"Field","name":{"kind":"Name","value":"adultTold"}},{"kind":"Field","name":{"kind":"Name","value":"adultToldOn"}},{"kind":"Field","name":{"kind":"Name","value":"adultToldReason"}},{"kind":"Field","name":{"kind":"Name","value":"reviewConsidered"}},{"kind":"Field","name":{"kind":"Name","value":"receiverName"}},{"kind":"Field","name":{"kind":"Name","value":"receiverAgencyId"}},{"kind":"Field","name":{"kind":"Name","value":"receiverAcceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"receiverNote"}},{"kind":"Field","name":{"kind":"Name","value":"signatoryId"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"signedNote"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"agencyIds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toldAgencies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signatory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requester"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"forum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shortTitle"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}}]}}]}}]} as unknown as DocumentNode<ClosurePageQuery, ClosurePageQueryVariables>;
export const BeginClosureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BeginClosure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BeginClosureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beginClosure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<BeginClosureMutation, BeginClosureMutationVariables>;
export const EditClosureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EditClosure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EditClosureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"editClosure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<EditClosureMutation, EditClosureMutationVariables>;
export const SignClosureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignClosure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignClosureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signClosure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<SignClosureMutation, SignClosureMutationVariables>;
export const AcceptReceivingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptReceiving"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptReceivingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptReceiving"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AcceptReceivingMutation, AcceptReceivingMutationVariables>;
export const NoteReceivingAcceptedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NoteReceivingAccepted"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NoteReceivingAcceptedInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"noteReceivingAccepted"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<NoteReceivingAcceptedMutation, NoteReceivingAcceptedMutationVariables>;
export const WithdrawClosureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawClosure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawClosureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawClosure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<WithdrawClosureMutation, WithdrawClosureMutationVariables>;
export const CloseCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CloseCaseMutation, CloseCaseMutationVariables>;
export const InformationPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InformationPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseFileItems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"caseFileId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isOwn"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ItemParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheldNotice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"caseFileId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}}}]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ItemParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Item"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"caseFileId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"assertion"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"occurredOn"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"handlingCode"}},{"kind":"Field","name":{"kind":"Name","value":"handlingText"}},{"kind":"Field","name":{"kind":"Name","value":"riskTo"}},{"kind":"Field","name":{"kind":"Name","value":"confidential"}},{"kind":"Field","name":{"kind":"Name","value":"aboutChildAtRisk"}},{"kind":"Field","name":{"kind":"Name","value":"isOwn"}},{"kind":"Field","name":{"kind":"Name","value":"withheldStyle"}},{"kind":"Field","name":{"kind":"Name","value":"sharesByDefault"}},{"kind":"Field","name":{"kind":"Name","value":"ownerFunction"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"wordsShown"}},{"kind":"Field","name":{"kind":"Name","value":"noCopies"}},{"kind":"Field","name":{"kind":"Name","value":"noOnward"}},{"kind":"Field","name":{"kind":"Name","value":"sourceProtected"}},{"kind":"Field","name":{"kind":"Name","value":"toldByThirdParty"}},{"kind":"Field","name":{"kind":"Name","value":"toldInConfidence"}},{"kind":"Field","name":{"kind":"Name","value":"harmIfSourceKnown"}},{"kind":"Field","name":{"kind":"Name","value":"grading"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"information"}},{"kind":"Field","name":{"kind":"Name","value":"handling"}},{"kind":"Field","name":{"kind":"Name","value":"gradedBy"}},{"kind":"Field","name":{"kind":"Name","value":"gradedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"obligations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownerAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}}]}}]}}]} as unknown as DocumentNode<InformationPageQuery, InformationPageQueryVariables>;
export const ItemPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ItemPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"itemId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"itemId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ItemParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OnwardParts"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"emergencyReleases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"agencyFunction"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"persons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"itemAudience"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"itemId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"itemId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhoSeesParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OnwardParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Item"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"practitioner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"copiedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"practitioner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"onwardRequests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OnwardRequestParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recalls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"recalledAt"}},{"kind":"Field","name":{"kind":"Name","value":"agencyFunction"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OnwardRequestParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OnwardRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"answerNote"}},{"kind":"Field","name":{"kind":"Name","value":"toFunction"}},{"kind":"Field","name":{"kind":"Name","value":"toAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"askedByAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"askedByPractitioner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ItemParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Item"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"caseFileId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"assertion"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"occurredOn"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"handlingCode"}},{"kind":"Field","name":{"kind":"Name","value":"handlingText"}},{"kind":"Field","name":{"kind":"Name","value":"riskTo"}},{"kind":"Field","name":{"kind":"Name","value":"confidential"}},{"kind":"Field","name":{"kind":"Name","value":"aboutChildAtRisk"}},{"kind":"Field","name":{"kind":"Name","value":"isOwn"}},{"kind":"Field","name":{"kind":"Name","value":"withheldStyle"}},{"kind":"Field","name":{"kind":"Name","value":"sharesByDefault"}},{"kind":"Field","name":{"kind":"Name","value":"ownerFunction"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"wordsShown"}},{"kind":"Field","name":{"kind":"Name","value":"noCopies"}},{"kind":"Field","name":{"kind":"Name","value":"noOnward"}},{"kind":"Field","name":{"kind":"Name","value":"sourceProtected"}},{"kind":"Field","name":{"kind":"Name","value":"toldByThirdParty"}},{"kind":"Field","name":{"kind":"Name","value":"toldInConfidence"}},{"kind":"Field","name":{"kind":"Name","value":"harmIfSourceKnown"}},{"kind":"Field","name":{"kind":"Name","value":"grading"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"information"}},{"kind":"Field","name":{"kind":"Name","value":"handling"}},{"kind":"Field","name":{"kind":"Name","value":"gradedBy"}},{"kind":"Field","name":{"kind":"Name","value":"gradedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"obligations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownerAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhoSeesParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WhoSees"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyVersion"}},{"kind":"Field","name":{"kind":"Name","value":"rulesVersion"}},{"kind":"Field","name":{"kind":"Name","value":"isWhole"}},{"kind":"Field","name":{"kind":"Name","value":"agencies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agencyId"}},{"kind":"Field","name":{"kind":"Name","value":"agencyFunction"}},{"kind":"Field","name":{"kind":"Name","value":"sees"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"usually"}},{"kind":"Field","name":{"kind":"Name","value":"isOwner"}},{"kind":"Field","name":{"kind":"Name","value":"isChosen"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"practitionerId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"sees"}},{"kind":"Field","name":{"kind":"Name","value":"why"}}]}}]}}]}}]} as unknown as DocumentNode<ItemPageQuery, ItemPageQueryVariables>;
export const AddItemPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AddItemPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<AddItemPageQuery, AddItemPageQueryVariables>;
export const PreviewAudienceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PreviewAudience"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PreviewAudienceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previewAudience"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhoSeesParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhoSeesParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WhoSees"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyVersion"}},{"kind":"Field","name":{"kind":"Name","value":"rulesVersion"}},{"kind":"Field","name":{"kind":"Name","value":"isWhole"}},{"kind":"Field","name":{"kind":"Name","value":"agencies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agencyId"}},{"kind":"Field","name":{"kind":"Name","value":"agencyFunction"}},{"kind":"Field","name":{"kind":"Name","value":"sees"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"usually"}},{"kind":"Field","name":{"kind":"Name","value":"isOwner"}},{"kind":"Field","name":{"kind":"Name","value":"isChosen"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"practitionerId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"sees"}},{"kind":"Field","name":{"kind":"Name","value":"why"}}]}}]}}]}}]} as unknown as DocumentNode<PreviewAudienceQuery, PreviewAudienceQueryVariables>;
export const AcceptItemConditionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptItemConditions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptItemConditions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"wordsShown"}},{"kind":"Field","name":{"kind":"Name","value":"obligations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]}}]} as unknown as DocumentNode<AcceptItemConditionsMutation, AcceptItemConditionsMutationVariables>;
export const RecordItemDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordItem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordItemInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RecordItemMutation, RecordItemMutationVariables>;
export const AmendItemDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AmendItem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AmendItemInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amendItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AmendItemMutation, AmendItemMutationVariables>;
export const ShareItemDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ShareItem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ShareItemInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shareItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<ShareItemMutation, ShareItemMutationVariables>;
export const WithdrawItemDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawItem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawItemInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<WithdrawItemMutation, WithdrawItemMutationVariables>;
export const CopyItemDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CopyItem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"copyItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}]}}]} as unknown as DocumentNode<CopyItemMutation, CopyItemMutationVariables>;
export const UrgentReleasePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UrgentReleasePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"agencies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"functions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"function"}}]}}]}}]}}]} as unknown as DocumentNode<UrgentReleasePageQuery, UrgentReleasePageQueryVariables>;
export const ReleaseUrgentlyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReleaseUrgently"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReleaseUrgentlyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"releaseUrgently"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"itemId"}},{"kind":"Field","name":{"kind":"Name","value":"secondLookDueAt"}}]}}]}}]} as unknown as DocumentNode<ReleaseUrgentlyMutation, ReleaseUrgentlyMutationVariables>;
export const SecondLooksPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SecondLooksPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secondLooksDue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"caseFileId"}},{"kind":"Field","name":{"kind":"Name","value":"whyNow"}},{"kind":"Field","name":{"kind":"Name","value":"releasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"happenedAt"}},{"kind":"Field","name":{"kind":"Name","value":"outsideWay"}},{"kind":"Field","name":{"kind":"Name","value":"outsideRecipient"}},{"kind":"Field","name":{"kind":"Name","value":"secondLookDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"lapsed"}},{"kind":"Field","name":{"kind":"Name","value":"caseFile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agencyId"}},{"kind":"Field","name":{"kind":"Name","value":"agencyFunction"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"releasedByPractitioner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ItemParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ItemParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Item"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"caseFileId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"assertion"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"occurredOn"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"handlingCode"}},{"kind":"Field","name":{"kind":"Name","value":"handlingText"}},{"kind":"Field","name":{"kind":"Name","value":"riskTo"}},{"kind":"Field","name":{"kind":"Name","value":"confidential"}},{"kind":"Field","name":{"kind":"Name","value":"aboutChildAtRisk"}},{"kind":"Field","name":{"kind":"Name","value":"isOwn"}},{"kind":"Field","name":{"kind":"Name","value":"withheldStyle"}},{"kind":"Field","name":{"kind":"Name","value":"sharesByDefault"}},{"kind":"Field","name":{"kind":"Name","value":"ownerFunction"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"wordsShown"}},{"kind":"Field","name":{"kind":"Name","value":"noCopies"}},{"kind":"Field","name":{"kind":"Name","value":"noOnward"}},{"kind":"Field","name":{"kind":"Name","value":"sourceProtected"}},{"kind":"Field","name":{"kind":"Name","value":"toldByThirdParty"}},{"kind":"Field","name":{"kind":"Name","value":"toldInConfidence"}},{"kind":"Field","name":{"kind":"Name","value":"harmIfSourceKnown"}},{"kind":"Field","name":{"kind":"Name","value":"grading"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"information"}},{"kind":"Field","name":{"kind":"Name","value":"handling"}},{"kind":"Field","name":{"kind":"Name","value":"gradedBy"}},{"kind":"Field","name":{"kind":"Name","value":"gradedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"obligations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownerAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}}]}}]}}]} as unknown as DocumentNode<SecondLooksPageQuery, SecondLooksPageQueryVariables>;
export const LookAtUrgentReleaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LookAtUrgentRelease"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LookAtUrgentReleaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lookAtUrgentRelease"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}}]}}]} as unknown as DocumentNode<LookAtUrgentReleaseMutation, LookAtUrgentReleaseMutationVariables>;
export const VisitPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VisitPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visitSafety"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"caseFileId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"advice"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"ring"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"ownerAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<VisitPageQuery, VisitPageQueryVariables>;
export const RecordSafetyLineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordSafetyLine"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordSafetyLineInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordSafetyLine"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RecordSafetyLineMutation, RecordSafetyLineMutationVariables>;
export const WhoSeesPanelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoSeesPanel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"subject"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WhoSeesSubjectInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"whoSees"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"subject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"subject"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhoSeesParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhoSeesParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WhoSees"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyVersion"}},{"kind":"Field","name":{"kind":"Name","value":"rulesVersion"}},{"kind":"Field","name":{"kind":"Name","value":"isWhole"}},{"kind":"Field","name":{"kind":"Name","value":"agencies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agencyId"}},{"kind":"Field","name":{"kind":"Name","value":"agencyFunction"}},{"kind":"Field","name":{"kind":"Name","value":"sees"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"usually"}},{"kind":"Field","name":{"kind":"Name","value":"isOwner"}},{"kind":"Field","name":{"kind":"Name","value":"isChosen"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"practitionerId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"sees"}},{"kind":"Field","name":{"kind":"Name","value":"why"}}]}}]}}]}}]} as unknown as DocumentNode<WhoSeesPanelQuery, WhoSeesPanelQueryVariables>;
export const PreviewTextAudienceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PreviewTextAudience"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PreviewTextAudienceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previewTextAudience"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhoSeesParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhoSeesParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WhoSees"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyVersion"}},{"kind":"Field","name":{"kind":"Name","value":"rulesVersion"}},{"kind":"Field","name":{"kind":"Name","value":"isWhole"}},{"kind":"Field","name":{"kind":"Name","value":"agencies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agencyId"}},{"kind":"Field","name":{"kind":"Name","value":"agencyFunction"}},{"kind":"Field","name":{"kind":"Name","value":"sees"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"usually"}},{"kind":"Field","name":{"kind":"Name","value":"isOwner"}},{"kind":"Field","name":{"kind":"Name","value":"isChosen"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"practitionerId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"sees"}},{"kind":"Field","name":{"kind":"Name","value":"why"}}]}}]}}]}}]} as unknown as DocumentNode<PreviewTextAudienceQuery, PreviewTextAudienceQueryVariables>;
export const SessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SessionParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SessionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"practitioner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"csrfToken"}},{"kind":"Field","name":{"kind":"Name","value":"demo"}}]}}]} as unknown as DocumentNode<SessionQuery, SessionQueryVariables>;
export const DemoAccountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DemoAccounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"demoAccounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"whoTheyAre"}},{"kind":"Field","name":{"kind":"Name","value":"whatToTry"}}]}},{"kind":"Field","name":{"kind":"Name","value":"demoPassword"}}]}}]} as unknown as DocumentNode<DemoAccountsQuery, DemoAccountsQueryVariables>;
export const SignInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SessionParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SessionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"practitioner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"csrfToken"}},{"kind":"Field","name":{"kind":"Name","value":"demo"}}]}}]} as unknown as DocumentNode<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOut"}}]}}]} as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>;
export const KeepSessionAliveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"KeepSessionAlive"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keepSessionAlive"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SessionParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SessionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"practitioner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"csrfToken"}},{"kind":"Field","name":{"kind":"Name","value":"demo"}}]}}]} as unknown as DocumentNode<KeepSessionAliveMutation, KeepSessionAliveMutationVariables>;
export const PersonMatchesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PersonMatches"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"settled"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personMatches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"settled"},"value":{"kind":"Variable","name":{"kind":"Name","value":"settled"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonMatchParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonMatchParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PersonMatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"reasonGiven"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedAt"}},{"kind":"Field","name":{"kind":"Name","value":"ownersOpinion"}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"bornOn"}},{"kind":"Field","name":{"kind":"Name","value":"sameNumbers"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<PersonMatchesQuery, PersonMatchesQueryVariables>;
export const SettlePersonMatchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SettlePersonMatch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SettlePersonMatchInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"settlePersonMatch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<SettlePersonMatchMutation, SettlePersonMatchMutationVariables>;
export const PersonLinksPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PersonLinksPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personLinkTasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<PersonLinksPageQuery, PersonLinksPageQueryVariables>;
export const AnswerPersonLinkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerPersonLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerPersonLinkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerPersonLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}}]}}]}}]} as unknown as DocumentNode<AnswerPersonLinkMutation, AnswerPersonLinkMutationVariables>;
export const TriageQueueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TriageQueue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"triageQueue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"decideBy"}},{"kind":"Field","name":{"kind":"Name","value":"forum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shortTitle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"referral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"timesSent"}},{"kind":"Field","name":{"kind":"Name","value":"referringAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"advice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<TriageQueueQuery, TriageQueueQueryVariables>;
export const DeclinedReferralsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeclinedReferrals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declinedReferrals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reasonCode"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"caseFile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"forum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shortTitle"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"decider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<DeclinedReferralsQuery, DeclinedReferralsQueryVariables>;
export const TriagePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TriagePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseFileId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"decideBy"}},{"kind":"Field","name":{"kind":"Name","value":"permittedActions"}},{"kind":"Field","name":{"kind":"Name","value":"forum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"bornOn"}},{"kind":"Field","name":{"kind":"Name","value":"bornOnApproximate"}},{"kind":"Field","name":{"kind":"Name","value":"safeContact"}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"atRisk"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"repeats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"referral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"referral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"answers"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"timesSent"}},{"kind":"Field","name":{"kind":"Name","value":"referrer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"referringAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"advice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"reasonCode"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"appealRoute"}},{"kind":"Field","name":{"kind":"Name","value":"redirectTarget"}},{"kind":"Field","name":{"kind":"Name","value":"redirectAcceptedBy"}},{"kind":"Field","name":{"kind":"Name","value":"firstMeetingBy"}},{"kind":"Field","name":{"kind":"Name","value":"decider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<TriagePageQuery, TriagePageQueryVariables>;
export const TriageOwnersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TriageOwners"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"practitioners"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TriageOwnersQuery, TriageOwnersQueryVariables>;
export const AcceptReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptReferral"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptReferralInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptReferral"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AcceptReferralMutation, AcceptReferralMutationVariables>;
export const DeclineReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclineReferral"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclineReferralInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declineReferral"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<DeclineReferralMutation, DeclineReferralMutationVariables>;
export const ReturnReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnReferral"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnReferralInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnReferral"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ReturnReferralMutation, ReturnReferralMutationVariables>;
export const RedirectReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RedirectReferral"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RedirectReferralInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"redirectReferral"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RedirectReferralMutation, RedirectReferralMutationVariables>;