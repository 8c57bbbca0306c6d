/** Answers that several forums offer. Sources: reference.md 2.2, 2.8, 3 and 1.6; governance 2 and 3.3. */
import { agencyFunctionLabels, optionsOf, type CodedOption } from '../words.js';
import { option } from './fields.js';

/** What pushed somebody to refer (reference 2.2, trigger types). */
export const triggerOptions: CodedOption[] = [
  option('SELF_NEGLECT', 'Self-neglect'),
  option('HOARDING', 'Hoarding', 'You will be asked for the Clutter Image Rating.'),
  option('FIRE_RISK', 'Fire risk'),
  option('REFUSING_CARE_OR_TREATMENT', 'Refusing care or treatment'),
  option('SUBSTANCE_DEPENDENCE', 'Dependence on drugs or alcohol'),
  option('REPEAT_MISSING', 'Repeatedly missing'),
  option('FREQUENT_ATTENDER', 'Frequent 999 calls or emergency department visits'),
  option('HOMELESS_ROUGH_SLEEPING', 'Homeless or sleeping rough'),
  option('TENANCY_LOSS', 'At risk of losing the home'),
  option('CUCKOOING_EXPLOITATION', 'Home taken over, or other exploitation'),
  option('DOMESTIC_ABUSE_OTHER_ROUTE', 'Domestic abuse, with another route also in use'),
  option('SUICIDE_SELF_HARM', 'Suicide or self-harm'),
  option('DETERIORATING_PHYSICAL_HEALTH', 'Physical health getting worse'),
  option('TRANSITION_18', 'Turning 18 and leaving children’s services'),
  option('HIGH_RISK_LIFESTYLE', 'Other high-risk way of living'),
  option('ENVIRONMENTAL_HEALTH', 'Vermin, waste or other environmental health concern'),
  option('ANIMALS', 'Animals in the home'),
  option('PUBLIC_SAFETY', 'Risk to other people’s safety'),
];

/** Where the adult stands on sharing. A record of wishes, not by itself a lawful basis (governance 0.1). */
export const consentPositionOptions: CodedOption[] = [
  option('GIVEN', 'Agreed', 'They agreed to this, knowing who will be told what.'),
  option('GIVEN_WITH_LIMITS', 'Agreed with limits', 'Say exactly who, what or when they do not want.'),
  option('REFUSED', 'Refused', 'Their words and their reasons matter: write them down.'),
  option('PENDING', 'Asked, thinking about it'),
  option('NOT_SOUGHT', 'Not asked yet', 'Say why, and when they will be asked.'),
  option('UNABLE', 'Could not be reached or could not answer'),
  option(
    'BELIEVED_TO_LACK_CAPACITY',
    'Reasonably believed to lack capacity for this decision',
    'Brief grounds now; the full record by the date you give.',
  ),
];

/** Why somebody has not been told (governance 3.3). */
export const notInformedReasons: CodedOption[] = [
  option('INCREASES_RISK_TO_PERSON', 'Telling them would increase the risk to them'),
  option('INCREASES_RISK_TO_OTHERS', 'Telling them would increase the risk to somebody else'),
  option('PREJUDICES_CRIME_PREVENTION', 'Telling them would prejudice preventing or detecting a crime'),
  option('UNCONTACTABLE', 'They could not be reached'),
  option('LACKS_CAPACITY', 'They lack capacity to understand it', 'Tell their attorney, deputy or advocate.'),
  option('LEGAL_RESTRICTION', 'The law forbids it'),
];

/** Other meetings that may already be open (reference 2.2). */
export const otherForumOptions: CodedOption[] = [
  option('MARM', 'Multi-agency risk management'),
  option('MAPPA', 'MAPPA'),
  option('MARAC', 'MARAC (domestic abuse)'),
  option('CREATIVE_SOLUTIONS', 'Creative Solutions'),
  option('SECTION_42', 'Section 42 safeguarding enquiry'),
  option('CARE_PLANNING', 'Mental health care planning or discharge meeting'),
  option('MULTI_DISCIPLINARY_TEAM', 'Multi-disciplinary team meeting'),
  option('CHANNEL', 'Channel panel'),
  option('ASB_CASE_REVIEW', 'Anti-social behaviour case review'),
  option('CHILD_PROTECTION', 'Child protection or child in need meeting'),
  option('NONE_KNOWN', 'None that we know of'),
];

/** Legal options to tick as considered (reference 2.8). */
export const legalOptionList: CodedOption[] = [
  option(
    'COURT_OF_PROTECTION',
    'Court of Protection',
    'Capacity is in doubt or lacking, or care amounts to a deprivation of liberty.',
  ),
  option(
    'INHERENT_JURISDICTION',
    'High Court, inherent jurisdiction',
    'An adult with capacity whose will is overborne.',
  ),
  option('MENTAL_HEALTH_ACT_ASSESSMENT', 'Mental Health Act assessment', 'Ask an approved mental health professional.'),
  option('SECTION_135_WARRANT', 'Section 135 warrant'),
  option(
    'SECTION_11_ASSESSMENT',
    'Care Act assessment although refused (section 11)',
    'A refusal does not end the duty where there is abuse, neglect or self-neglect.',
  ),
  option(
    'ENVIRONMENTAL_HEALTH',
    'Environmental health powers',
    'Public Health Acts 1936 and 1961, Prevention of Damage by Pests Act 1949.',
  ),
  option(
    'HOUSING_INJUNCTION',
    'Housing injunction or possession',
    'Ask what would follow for the person before using it.',
  ),
  option('CLOSURE_ORDER', 'Closure order, including a partial one'),
  option('ASB_CASE_REVIEW', 'Anti-social behaviour case review'),
  option('FIRE_ENFORCEMENT', 'Fire safety enforcement'),
  option('PROTECTIVE_ORDER', 'Domestic abuse, stalking or non-molestation order'),
  option('POLICE_ENTRY', 'Police entry to save life or limb'),
  option('HUMAN_RIGHTS', 'Human Rights Act, articles 2, 3 and 8'),
  option('NONE_APPLIES', 'None applies, for the reason given'),
];

/** Every agency function as an option. */
export const agencyFunctionOptions: CodedOption[] = optionsOf(agencyFunctionLabels);

/** What a meeting can produce (need-to-know section 5: two products by default). */
export const twoMinutesProducts: CodedOption[] = [
  option('FULL', 'Full minutes', 'Blocks are included only for those entitled to each.'),
  option('ACTIONS_AND_SAFETY', 'Actions with safety lines', 'For agencies that act without needing the discussion.'),
];
