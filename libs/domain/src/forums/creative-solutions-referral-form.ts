/**
 * The Creative Solutions pack (reference.md 3: referral, one-page profile, chronology, what was tried,
 * cost and crisis use, the specific ask, consent). Little is published about these panels, so every value
 * is a setting (reference 11).
 */
import { choice, choices, date, note, number, option, question, words } from './fields.js';
import type { FormDefinition } from './form-definition.js';
import { agencyFunctionOptions, consentPositionOptions, otherForumOptions } from './option-lists.js';

export const creativeSolutionsReferralForm: FormDefinition = {
  title: 'Bring somebody to Creative Solutions',
  introduction:
    'Use this when a MARM or multi-disciplinary meeting is stuck and you need people with authority to unblock it. You keep the case. The panel hears a short pack and one specific ask. The person’s agreement is required; without it the panel can hear an anonymised account.',
  sections: [
    {
      key: 'FIRST',
      title: 'First',
      fields: [
        question('immediateDanger', 'Is anybody in immediate danger?', 'SAFEGUARDING', {
          required: 'ON_SUBMIT',
          hint: 'If yes, ring 999 or the emergency duty team now. A panel is no emergency service.',
          evidenceLabel: 'Who is in danger, and whom have you told?',
        }),
        question('childAtRisk', 'Is there a child, or an unborn child, at risk?', 'FAMILY_CHILDREN', {
          required: 'ON_SUBMIT',
          aboutChildAtRisk: true,
          hint: 'What you write here goes to children’s services at once.',
          evidenceLabel: 'Who, where, and what is the worry?',
          evidenceRequiredFor: ['YES', 'UNKNOWN'],
        }),
        question('staffSafety', 'Should anybody who visits take precautions?', 'STAFF_SAFETY', {
          required: 'ON_SUBMIT',
          hint: 'What a visitor must do. No diagnosis and no offence.',
          evidenceLabel: 'What should a visitor do?',
          maximumLength: 500,
        }),
        question('isAdult', 'Are they 18 or over?', 'IDENTITY', { required: 'ON_SUBMIT', evidenceRequiredFor: [] }),
        choice(
          'urgency',
          'How soon must the panel hear it?',
          [
            option('URGENT', 'Urgent slot', 'A home, a discharge or a life is at stake before the next sitting.'),
            option('STANDARD', 'Next sitting'),
          ],
          { required: 'ON_SUBMIT' },
        ),
      ],
    },
    {
      key: 'CONSENT',
      title: 'The person’s agreement',
      guidance:
        'Ask for agreement only if a “no” will be honoured. A “no” leaves two ways: an anonymised account, or a recorded ground authorised by each owner.',
      fields: [
        choice('consentPosition', 'Has the person agreed to the panel hearing about them?', consentPositionOptions, {
          required: 'ON_SUBMIT',
        }),
        words('consentInTheirWords', 'What did they say, and what did they not want shared?', 'SAFEGUARDING', {
          adultsOwnWords: true,
          maximumLength: 2000,
          required: 'ON_SUBMIT',
        }),
        choice(
          'presentation',
          'How will it be presented?',
          [
            option('NAMED', 'Named, with agreement'),
            option(
              'ANONYMISED',
              'Anonymised',
              'No name, an age band, an area and not an address. Nobody at the panel can open the record.',
            ),
            option('OVERRIDE', 'Named without agreement, on a ground recorded by each owner'),
          ],
          { required: 'ON_SUBMIT' },
        ),
        words('overrideGround', 'What is the ground, and why would an anonymised account not do?', 'SAFEGUARDING', {
          showWhen: { answer: 'presentation', is: 'OVERRIDE' },
          required: { onSubmitWhen: { answer: 'presentation', is: 'OVERRIDE' } },
          maximumLength: 2000,
        }),
        question('coercion', 'Is anybody pressing them to say yes or no?', 'SAFEGUARDING', {
          required: 'ON_SUBMIT',
          evidenceLabel: 'Who, and what makes you think so?',
        }),
      ],
    },
    {
      key: 'PROFILE',
      title: 'One-page profile',
      guidance: 'Written with the person where they will.',
      fields: [
        words('whoTheyAre', 'Who they are, and what people like and admire about them', 'IDENTITY', {
          required: 'ON_SUBMIT',
          maximumLength: 1500,
        }),
        words('whatTheyWant', 'What they want', 'SAFEGUARDING', {
          required: 'ON_SUBMIT',
          adultsOwnWords: true,
          maximumLength: 1500,
        }),
        words('goodDay', 'What a good day looks like', 'SAFEGUARDING', { adultsOwnWords: true, maximumLength: 1000 }),
        words('howToSupport', 'How best to support them, and what never works', 'SAFEGUARDING', {
          maximumLength: 1500,
        }),
      ],
    },
    {
      key: 'SITUATION',
      title: 'The situation',
      fields: [
        choices(
          'needs',
          'Which of these come together?',
          [
            option('HOMELESSNESS', 'Homelessness'),
            option('SUBSTANCE_USE', 'Drugs or alcohol'),
            option('MENTAL_HEALTH', 'Mental ill health'),
            option('PHYSICAL_HEALTH', 'Physical ill health'),
            option('DOMESTIC_ABUSE', 'Domestic abuse'),
            option('OFFENDING', 'Offending'),
            option('LEARNING_DISABILITY_AUTISM', 'Learning disability, autism or brain injury'),
            option('EXPLOITATION', 'Exploitation'),
            option('LEAVING_CARE', 'Leaving care'),
          ],
          { required: 'ON_SUBMIT' },
        ),
        choices(
          'grounds',
          'Why is it stuck?',
          [
            option('NO_PROGRESS_AT_REVIEW', 'No progress at review'),
            option('PUBLIC_SAFETY_CONCERN', 'Public safety'),
            option('LACK_OF_PARTNER_ENGAGEMENT', 'A partner does not take part'),
            option('RESOURCE_DISAGREEMENT', 'Disagreement about who provides'),
            option('FUNDING_GAP', 'Funding gap'),
            option('ELIGIBILITY_DISPUTE', 'Dispute about eligibility'),
            option('NO_SUITABLE_ACCOMMODATION', 'No suitable accommodation'),
            option('EXCLUDED_FROM_SERVICES', 'Excluded from services'),
            option('CROSS_BOUNDARY', 'Across a boundary'),
            option('DUAL_DIAGNOSIS', 'Each need used as a reason not to treat the other'),
            option('DISCHARGE_BLOCKED', 'Discharge is blocked'),
          ],
          { required: 'ON_SUBMIT' },
        ),
        words('chronology', 'Short chronology: the last two years on one page', 'SAFEGUARDING', {
          required: 'ON_SUBMIT',
        }),
        words('riskNow', 'Risks now, and the present plan', 'SAFEGUARDING', { required: 'ON_SUBMIT' }),
        words('health', 'Health that matters to the ask', 'HEALTH_PHYSICAL', { maximumLength: 2000 }),
        words('mentalHealth', 'Mental health that matters to the ask', 'HEALTH_MENTAL', { maximumLength: 2000 }),
        words('substances', 'Drugs and alcohol that matter to the ask', 'SUBSTANCE_USE', { maximumLength: 2000 }),
        words('housing', 'Where they stay, what was offered, and what they were excluded from', 'HOUSING', {
          maximumLength: 2000,
        }),
        words('capacityRecords', 'Capacity: decisions, dates, outcomes, executive function', 'HEALTH_MENTAL', {
          required: 'ON_SUBMIT',
          maximumLength: 2000,
        }),
        choices('agenciesInvolved', 'Agencies involved', agencyFunctionOptions, { required: 'ON_SUBMIT' }),
        choices('otherForums', 'Other meetings open', otherForumOptions, { required: 'ON_SUBMIT' }),
      ],
    },
    {
      key: 'TRIED',
      title: 'What was tried',
      fields: [
        choice(
          'lastMeetingKind',
          'Which meeting was it last at?',
          [
            option('MARM', 'MARM'),
            option('MULTI_DISCIPLINARY_TEAM', 'Multi-disciplinary team'),
            option('OTHER', 'Another multi-agency meeting'),
          ],
          { required: 'ON_SUBMIT' },
        ),
        date('minutesDate', 'Date of those minutes', {
          required: 'ON_SUBMIT',
          hint: 'No older than 90 days, so that the panel is not the first to meet about it.',
        }),
        choice('minutesAttached', 'Are they attached or in Concord?', [option('YES', 'Yes'), option('NO', 'No')], {
          required: 'ON_SUBMIT',
        }),
        words('triedAndWhyFailed', 'What was tried, and why it did not work', 'SAFEGUARDING', {
          required: 'ON_SUBMIT',
        }),
        number('ambulanceCalls', 'Ambulance calls in the last 12 months', 0, 999),
        number('emergencyVisits', 'Emergency department visits in the last 12 months', 0, 999),
        number('custodyEvents', 'Times in police custody in the last 12 months', 0, 999),
        number('hospitalDays', 'Days in hospital in the last 12 months', 0, 366),
      ],
    },
    {
      key: 'ASK',
      title: 'The specific ask',
      guidance: 'One or two sentences that somebody with a budget or a rule could say yes to.',
      fields: [
        words('specificAsk', 'What exactly do you ask the panel for?', 'SAFEGUARDING', {
          required: 'ON_SUBMIT',
          maximumLength: 1000,
        }),
        choices(
          'askKinds',
          'What kind of ask is it?',
          [
            option('FLEX', 'Waive or bend a rule'),
            option('FUNDING', 'Money, alone or jointly'),
            option('ACCOMMODATION', 'A place to live'),
            option('ACCESS', 'A service that has said no'),
            option('DECISION', 'A decision between agencies'),
            option('IDEAS', 'Ideas and reflection'),
          ],
          { required: 'ON_SUBMIT' },
        ),
        choices('whoCanSayYes', 'Who could say yes?', agencyFunctionOptions, { required: 'ON_SUBMIT' }),
        words('whatSuccessLooksLike', 'What would be different in three months?', 'SAFEGUARDING', {
          required: 'ON_SUBMIT',
          maximumLength: 1000,
        }),
        choice(
          'leadWorkerAttends',
          'Will the lead worker come and present?',
          [option('YES', 'Yes'), option('DEPUTY', 'A deputy who knows the person'), option('NO', 'No')],
          { required: 'ON_SUBMIT' },
        ),
        note('presenter', 'Presenter: name, role, telephone', { required: 'ON_SUBMIT' }),
        note('endorsedBy', 'Manager who supports the ask', { required: 'ON_SUBMIT' }),
      ],
    },
  ],
};
