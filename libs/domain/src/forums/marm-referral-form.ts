/**
 * The MARM referral. Sections and screening questions from reference.md 2.2 and 2.3. Capacity is asked,
 * never used to turn anybody away: executive function and fluctuating capacity are asked beside it.
 */
import { choice, choices, date, line, note, number, option, question, words } from './fields.js';
import type { FormDefinition } from './form-definition.js';
import {
  agencyFunctionOptions,
  consentPositionOptions,
  notInformedReasons,
  otherForumOptions,
  triggerOptions,
} from './option-lists.js';

export const marmReferralForm: FormDefinition = {
  title: 'Refer an adult for multi-agency risk management',
  introduction:
    'Use this when an adult is at high risk and one agency alone cannot keep them safe enough. If somebody is in danger now, ring 999 or the emergency duty team first and fill this in afterwards. You do not need every answer: “unknown” is a proper answer, and says what to find out.',
  sections: [
    {
      key: 'DANGER_NOW',
      title: 'Danger now',
      guidance: 'These answers are read first, by a person, as soon as you send the form.',
      fields: [
        question('immediateDanger', 'Is anybody in immediate danger?', 'SAFEGUARDING', {
          required: 'ON_SUBMIT',
          hint: 'If yes, ring 999 or the emergency duty team now. Write down who you spoke to.',
          evidenceLabel: 'Who is in danger, from what, and whom have you told?',
        }),
        question('childAtRisk', 'Is there a child, or an unborn child, at risk?', 'FAMILY_CHILDREN', {
          required: 'ON_SUBMIT',
          aboutChildAtRisk: true,
          hint: 'What you write here goes to children’s services at once, whatever the adult has said about sharing.',
          evidenceLabel: 'Who are the children, where are they, and what is the worry?',
          evidenceRequiredFor: ['YES', 'UNKNOWN'],
        }),
        question('staffSafety', 'Should anybody who visits take precautions?', 'STAFF_SAFETY', {
          required: 'ON_SUBMIT',
          hint: 'What a visitor must do: two people, dog, ring first, no lone women, weapons seen. No diagnosis and no offence. Every agency involved will see it.',
          evidenceLabel: 'What should a visitor do, and when was this last seen?',
          maximumLength: 500,
        }),
        choice(
          'urgency',
          'How soon must agencies meet?',
          [
            option('URGENT', 'Urgent', 'Serious harm is likely within days.'),
            option('STANDARD', 'Standard', 'High risk, with time to bring people together properly.'),
          ],
          { required: 'ON_SUBMIT' },
        ),
        words('whyNow', 'Why now? What has changed?', 'SAFEGUARDING', { required: 'ON_SUBMIT', maximumLength: 2000 }),
      ],
    },
    {
      key: 'THE_ADULT',
      title: 'The adult',
      guidance:
        'Names, date of birth and addresses are on the person’s record. Here: what people need to work well with them.',
      fields: [
        question('isAdult', 'Are they 18 or over?', 'IDENTITY', {
          required: 'ON_SUBMIT',
          evidenceRequiredFor: [],
          hint: 'From 17 and a half, refer for transition and say so.',
        }),
        question(
          'careAndSupportNeeds',
          'Do they have, or appear to have, needs for care and support?',
          'SAFEGUARDING',
          {
            required: 'ON_SUBMIT',
            hint: 'Whether or not anybody is meeting those needs. Appearing to have them is enough.',
            evidenceLabel: 'What do they need help with in daily life?',
          },
        ),
        line('communication', 'Language, interpreter and communication needs', 'IDENTITY', { maximumLength: 500 }),
        line('adjustments', 'Disability and reasonable adjustments', 'IDENTITY', { maximumLength: 500 }),
        words(
          'identityInOwnWords',
          'How do they describe themselves: ethnicity, faith, gender, anything that matters to them?',
          'IDENTITY',
          {
            maximumLength: 1000,
            adultsOwnWords: true,
            hint: 'In words, not codes. Leave it out if they would rather not say.',
          },
        ),
        words('safeContact', 'How can they be reached safely?', 'CONTACT_ADDRESS', {
          required: 'ON_SUBMIT',
          maximumLength: 1000,
          hint: 'Best times, who may be there, what must not be left on a doormat or a voicemail.',
        }),
        line('trustedProfessional', 'Which professional do they get on with best?', 'SAFEGUARDING', {
          hint: 'This person may make the best lead professional, whatever their grade.',
        }),
      ],
    },
    {
      key: 'THE_ADULTS_VOICE',
      title: 'What the adult wants',
      guidance:
        'Making safeguarding personal: ask what they want to happen, even when they refuse everything you offer.',
      fields: [
        words('adultsWishes', 'What do they want to happen?', 'SAFEGUARDING', {
          required: 'ON_SUBMIT',
          adultsOwnWords: true,
          hint: 'In their own words. If nobody has been able to ask, say who will and when.',
        }),
        words('adultsViewOfRisk', 'How do they see the risk?', 'SAFEGUARDING', { adultsOwnWords: true }),
        choice(
          'adultTold',
          'Have they been told about this referral?',
          [option('YES', 'Yes'), option('NOT_YET', 'Not yet'), option('NO', 'No, and there is a reason')],
          {
            required: 'ON_SUBMIT',
          },
        ),
        choice('notToldReason', 'Why not?', notInformedReasons, {
          showWhen: { answer: 'adultTold', isOneOf: ['NOT_YET', 'NO'] },
          required: { onSubmitWhen: { answer: 'adultTold', isOneOf: ['NOT_YET', 'NO'] } },
        }),
        date('tellBy', 'When will they be told, or this be looked at again?', {
          showWhen: { answer: 'adultTold', isOneOf: ['NOT_YET', 'NO'] },
          required: { onSubmitWhen: { answer: 'adultTold', isOneOf: ['NOT_YET', 'NO'] } },
        }),
        choice(
          'consentPosition',
          'Do they agree to agencies sharing information and meeting?',
          consentPositionOptions,
          {
            required: 'ON_SUBMIT',
            hint: 'A refusal does not stop this referral. It decides what each owner may share, with whom, and on what ground.',
          },
        ),
        words('consentInTheirWords', 'What did they say about sharing?', 'SAFEGUARDING', {
          adultsOwnWords: true,
          maximumLength: 2000,
          required: {
            onSubmitWhen: {
              answer: 'consentPosition',
              isOneOf: ['REFUSED', 'GIVEN_WITH_LIMITS', 'NOT_SOUGHT', 'UNABLE', 'BELIEVED_TO_LACK_CAPACITY'],
            },
          },
          hint: 'For a refusal: their reasons. For a limit: exactly who or what. If they were not asked: why not, and when they will be.',
        }),
        question(
          'coercion',
          'Is anybody pressing them to say yes or no, or controlling what they say?',
          'SAFEGUARDING',
          {
            required: 'ON_SUBMIT',
            hint: 'Suspicion is enough. The person you suspect, and anybody near them, will be kept out of this record.',
            evidenceLabel: 'Who, and what makes you think so?',
          },
        ),
        question('advocate', 'Do they have, or need, an advocate?', 'SAFEGUARDING', {
          required: 'ON_SUBMIT',
          evidenceLabel: 'Who is the advocate, of which kind, or who will arrange one?',
          evidenceRequiredFor: ['YES', 'UNKNOWN'],
        }),
        words(
          'familyAndCarers',
          'Family, friends and carers: who matters, who worries, who must not be told?',
          'FAMILY_CHILDREN',
          {
            hint: 'Listening to a relative needs no permission. Telling them things does.',
          },
        ),
      ],
    },
    {
      key: 'SCREENING',
      title: 'Other routes considered',
      guidance:
        'MARM works beside other routes as well as after them. A section 42 enquiry, where its test is met, comes first and does not close this.',
      fields: [
        question(
          'section42Met',
          'Is there reasonable cause to suspect that the section 42(1) test is met?',
          'SAFEGUARDING',
          {
            required: 'ON_SUBMIT',
            hint: 'An adult in the area (whether or not ordinarily resident) who has needs for care and support, is experiencing or at risk of abuse or neglect (self-neglect included), and because of those needs cannot protect themselves.',
            evidenceLabel: 'What makes you think so, or what would settle it?',
            evidenceRequiredFor: ['YES', 'NO', 'UNKNOWN'],
          },
        ),
        choice(
          'section42Raised',
          'Has a safeguarding concern been raised?',
          [
            option('YES_OPEN', 'Yes, and it is open'),
            option('YES_CLOSED', 'Yes, and it was closed'),
            option('NO', 'No'),
            option('UNKNOWN', 'Not known'),
          ],
          { required: 'ON_SUBMIT' },
        ),
        date('section42RaisedOn', 'When was it raised?', {
          showWhen: { answer: 'section42Raised', isOneOf: ['YES_OPEN', 'YES_CLOSED'] },
        }),
        words('section42Outcome', 'What was the outcome, and what feedback did you get?', 'SAFEGUARDING', {
          showWhen: { answer: 'section42Raised', isOneOf: ['YES_OPEN', 'YES_CLOSED'] },
          maximumLength: 2000,
        }),
        note('section42Reference', 'Reference of the concern', {
          showWhen: { answer: 'section42Raised', isOneOf: ['YES_OPEN', 'YES_CLOSED'] },
        }),
        question('domesticAbuse', 'Is there domestic abuse, by a partner, ex-partner or relative?', 'SAFEGUARDING', {
          required: 'ON_SUBMIT',
          hint: 'If yes, complete a DASH or DARA risk checklist and think of MARAC. Never ask in front of anybody else.',
        }),
        choices('otherForums', 'Which other meetings are open?', otherForumOptions, { required: 'ON_SUBMIT' }),
        words(
          'otherRoutes',
          'What other routes were thought about, and why are they not enough by themselves?',
          'SAFEGUARDING',
          {
            required: 'ON_SUBMIT',
            maximumLength: 2000,
          },
        ),
      ],
    },
    {
      key: 'CAPACITY',
      title: 'Mental capacity',
      guidance:
        'Capacity is about one decision at one time. Nobody is turned away because they have it, or because they lack it.',
      fields: [
        choice(
          'capacityPosition',
          'Capacity for the decisions that carry the risk',
          [
            option('ASSESSED_HAS', 'Assessed: has capacity'),
            option('ASSESSED_LACKS', 'Assessed: lacks capacity'),
            option('NOT_ASSESSED_DOUBT', 'Not assessed, and there is doubt'),
            option('NOT_ASSESSED_NO_DOUBT', 'Not assessed: no reason to doubt it'),
            option('FLUCTUATES', 'It comes and goes'),
          ],
          { required: 'ON_SUBMIT' },
        ),
        words('capacityDecision', 'For which decision, assessed by whom and when?', 'HEALTH_MENTAL', {
          required: {
            onSubmitWhen: { answer: 'capacityPosition', isOneOf: ['ASSESSED_HAS', 'ASSESSED_LACKS', 'FLUCTUATES'] },
          },
          maximumLength: 2000,
        }),
        question('executiveFunction', 'Can they say the right thing but not carry it out?', 'HEALTH_MENTAL', {
          required: 'ON_SUBMIT',
          hint: 'Executive function: somebody may explain a risk well and still be unable to act on it. Give examples from what was seen, not from what was said.',
        }),
        question('attorneyOrDeputy', 'Is there an attorney or deputy?', 'FAMILY_CHILDREN', {
          hint: 'Next of kin cannot decide for an adult. Say what kind, whether the authority was seen, and whether it is registered.',
        }),
      ],
    },
    {
      key: 'THE_RISKS',
      title: 'The risks',
      guidance:
        'Say what has happened, to whom, how often and how lately. Keep facts apart from what you think. Each box is shared separately, so put each thing where it belongs.',
      fields: [
        choices('triggers', 'What has led to this referral?', triggerOptions, { required: 'ON_SUBMIT' }),
        question('highRisk', 'Is there a risk of death or serious harm?', 'SAFEGUARDING', {
          required: 'ON_SUBMIT',
          evidenceLabel: 'What could happen, to whom, how likely and how soon?',
          evidenceRequiredFor: ['YES', 'UNKNOWN'],
        }),
        number('clutterRating', 'Clutter Image Rating, worst room', 1, 9, {
          showWhen: { answer: 'triggers', includesAnyOf: ['HOARDING', 'FIRE_RISK'] },
          required: { onSubmitWhen: { answer: 'triggers', includesAnyOf: ['HOARDING'] } },
          hint: 'From 1 to 9, by the pictures. Say in the next box which room.',
        }),
        words(
          'homeConditions',
          'Home: condition, hoarding, heating, water, exits, possession or eviction dates',
          'HOUSING',
        ),
        words('fireRisk', 'Fire: smoking, burns, alarms, oxygen, who would be trapped', 'HOUSING', {
          maximumLength: 2000,
        }),
        words('physicalHealth', 'Physical health: only what the risk needs', 'HEALTH_PHYSICAL', {
          maximumLength: 3000,
        }),
        words('mentalHealth', 'Mental health, suicide and self-harm: only what the risk needs', 'HEALTH_MENTAL', {
          maximumLength: 3000,
        }),
        words('drugsAndAlcohol', 'Drugs and alcohol: use, overdoses, withdrawal risk', 'SUBSTANCE_USE', {
          maximumLength: 3000,
        }),
        words('moneyRisk', 'Money: debt, benefits stopped, somebody taking money', 'FINANCE', { maximumLength: 2000 }),
        words('exploitation', 'Exploitation or abuse by others: what is known, and who is suspected', 'SAFEGUARDING', {
          maximumLength: 3000,
        }),
        words('offendingAndPolice', 'Police contact that matters to the risk', 'OFFENDING', {
          maximumLength: 2000,
          hint: 'Relevant events only, never a printed list of convictions. Intelligence is added by the police themselves.',
        }),
        question('riskToOthers', 'Is anybody else at risk: neighbours, visitors, a partner, animals?', 'THIRD_PARTY', {
          required: 'ON_SUBMIT',
          evidenceLabel: 'Who, from what, and do they know?',
        }),
        words('strengths', 'What keeps them going? Strengths, skills, people, things they enjoy', 'SAFEGUARDING', {
          required: 'ON_SUBMIT',
          maximumLength: 2000,
        }),
      ],
    },
    {
      key: 'WHAT_HAS_BEEN_TRIED',
      title: 'What has been tried',
      fields: [
        words('tried', 'What has been tried, by whom, and what happened?', 'SAFEGUARDING', {
          required: 'ON_SUBMIT',
          hint: 'Include missed appointments and what was done about them. “Did not engage” is the beginning of an answer: how were they approached, where, by whom?',
        }),
        words('engagement', 'When did they last let somebody in, and what made that work?', 'SAFEGUARDING', {
          maximumLength: 2000,
        }),
        choices('agenciesInvolved', 'Which agencies are involved?', agencyFunctionOptions, { required: 'ON_SUBMIT' }),
        words('namedWorkers', 'Who, in each agency?', 'SAFEGUARDING', {
          maximumLength: 2000,
          hint: 'Name, role and how to reach them.',
        }),
        choices('agenciesNeeded', 'Who should be at the meeting and is not involved yet?', agencyFunctionOptions),
        words('askOfMeeting', 'What do you need from the other agencies?', 'SAFEGUARDING', {
          required: 'ON_SUBMIT',
          maximumLength: 2000,
          hint: 'A MARM shares risk and work. It does not take the case over from you, and does not replace supervision.',
        }),
      ],
    },
    {
      key: 'BEFORE_YOU_SEND',
      title: 'Before you send',
      guidance: 'Answers of “no” do not stop the referral. They tell triage what to help with.',
      fields: [
        choices('checks', 'What has been done', [
          option('RISK_ASSESSMENT', 'A current risk assessment is attached or written above'),
          option('SAFEGUARDING_CONSIDERED', 'The safeguarding pathway was considered'),
          option('CAPACITY_CONSIDERED', 'Capacity was considered, and best interests where it is lacking'),
          option('SELF_NEGLECT_PROCEDURE', 'The self-neglect and hoarding procedure was followed'),
          option('AGENCIES_TALKED', 'The agencies involved have talked to one another'),
          option('CONSENT_SOUGHT', 'The adult was asked, or the reason is recorded'),
          option('SENIOR_OVERSIGHT', 'A manager or safeguarding lead knows about this'),
        ]),
        note('endorsedBy', 'Manager or safeguarding lead who knows about this', {
          required: 'ON_SUBMIT',
          hint: 'Name, role and telephone.',
        }),
        choice(
          'leadUntilMeeting',
          'Who holds this until the meeting?',
          [option('REFERRER', 'We do'), option('OTHER_AGREED', 'Another agency, which has agreed')],
          { required: 'ON_SUBMIT', hint: 'Somebody always does. Until another agency has accepted, it is you.' },
        ),
        note('leadUntilMeetingName', 'Name and telephone of that person', { required: 'ON_SUBMIT' }),
      ],
    },
  ],
};
