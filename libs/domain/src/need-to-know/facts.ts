/** The relations a rule may ask about, with the fields it may name. Anything else is refused by interpreter and compiler. */
export const relations = {
  /** Who sits at which table: a live row is an edge. An agency-only row serves the agency's contact points. */
  participation: [
    'caseFileId',
    'agencyId',
    'agencyFunction',
    'teamId',
    'practitionerId',
    'capacity',
    'validFrom',
    'validUntil',
  ],
  /** What opens one item to one recipient agency and function. Nothing else ever does. */
  release: [
    'itemId',
    'caseFileId',
    'ownerAgencyId',
    'recipientAgencyId',
    'recipientFunction',
    'purpose',
    'basis',
    'validFrom',
    'validUntil',
    'closedAt',
  ],
  /** What an owner released beforehand for emergencies, to whoever works in this function and opens it. */
  emergencyRelease: ['itemId', 'caseFileId', 'ownerAgencyId', 'agencyFunction', 'validFrom', 'validUntil', 'endedAt'],
  /** The case files that a practitioner's emergency opening of one person reaches, in one session, for its hour. */
  emergencyReach: ['openingId', 'caseFileId', 'practitionerId', 'sessionId', 'validFrom', 'validUntil', 'endedAt'],
  /** Questions to partners, and which agencies were asked. */
  partnerAsk: ['id', 'caseFileId', 'askerId', 'askerAgencyId'],
  partnerAskAgency: ['askId', 'caseFileId', 'agencyId', 'closedAt', 'validFrom', 'validUntil'],
  /** Which agency looks at an emergency opening afterwards. */
  emergencyReview: ['openingId', 'agencyId'],
  /** A named person who may not see anything about a person, in any case file. Beats every permit. */
  block: ['caseFileId', 'clusterId', 'practitionerId', 'validFrom', 'validUntil'],
  /** Where any row exists for a case file, only the named people may see it. Beats every permit. */
  caseRestriction: ['caseFileId', 'personId', 'practitionerId', 'validFrom', 'validUntil'],
  /** Who of the owner agency reads what a law closes. Nobody else ever does. */
  barReader: ['itemId', 'ownerAgencyId', 'practitionerId', 'validFrom', 'validUntil'],
  /** Agencies to which a composed text (plan entry, decision, minutes block) is open. */
  composedAudience: ['subjectId', 'caseFileId', 'agencyId', 'agencyFunction'],
  /** Case files by the cluster of person rows they are about. */
  caseFile: ['id', 'clusterId', 'createdByAgencyId', 'stage', 'forumCode', 'ownerPractitionerId', 'ownerAgencyId'],
  /** Person rows, one for each registering agency. */
  person: ['id', 'clusterId', 'registeringAgencyId'],
  /** Which team receives the referrals of a forum. */
  forumConvening: ['forumCode', 'agencyId', 'agencyFunction', 'teamId'],
  /** Offers of the lead of a case file, until they are answered. */
  leadHandover: ['caseFileId', 'toPractitionerId', 'status'],
  /** Meetings, for asking how far one has come. */
  meeting: ['id', 'caseFileId', 'status'],
  /** Who is in a meeting, and whether they acknowledged its opening statement. */
  attendance: ['id', 'meetingId', 'caseFileId', 'practitionerId', 'teamId', 'agencyId', 'statementAcknowledgedAt', 'expected'],
  /** Agreed actions, for what became of them: who may see an action may see its history. */
  agreedAction: ['id', 'caseFileId', 'openToTable', 'authorAgencyId', 'responsibleAgencyId', 'ownerPractitionerId'],
  /** Who accepted the conditions of an item under code C. Their own agency needs none. */
  itemAcknowledgement: ['itemId', 'practitionerId'],
  /** Agencies to which a case is presented without a name, while that lasts. */
  anonymisedRecipient: ['packId', 'agencyId', 'agencyFunction', 'closedAt'],
  /** Requests to share without consent, for what belongs to them. */
  consentOverride: ['id', 'caseFileId', 'ownerAgencyId', 'authoriserAgencyId', 'reviewerAgencyId', 'state'],
  /** The directory, for telling two accounts of one person: the agency's own number for them. */
  practitioner: ['id', 'agencyId', 'staffNumber'],
  /** Who read what came to them that way: they do not review it. */
  overrideUse: ['overrideId', 'caseFileId', 'practitionerId'],
} as const;

export type RelationName = keyof typeof relations;

/** Says whether a rule may name this field of this relation. */
export const isFieldOf = (relation: RelationName, field: string): boolean =>
  (relations[relation] as readonly string[]).includes(field);
