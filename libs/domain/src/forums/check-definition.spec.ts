import { describe, expect, it } from '@jest/globals';
import { definitionProblems } from './check-definition.js';
import { date, words } from './fields.js';
import type { ForumDefinition } from './forum-definition.js';
import { moonlightPanel } from './testing/index.js';

const problems = (change: Partial<ForumDefinition>): string[] => definitionProblems({ ...moonlightPanel, ...change });
const withoutAgendaItem = (key: string): string[] =>
  problems({ agenda: moonlightPanel.agenda.filter((item) => item.key !== key) });

describe('a definition is refused', () => {
  it('with keys or codes used twice', () => {
    expect(problems({ seats: [...moonlightPanel.seats, ...moonlightPanel.seats.slice(2)] })).toEqual([
      'The seat CLINIC appears twice.',
    ]);
    expect(problems({ declineReasons: [...moonlightPanel.declineReasons, ...moonlightPanel.declineReasons] })).toEqual([
      'The decline reason NO_MOON appears twice.',
    ]);
  });

  it('when a mandatory decision has no place on the agenda', () => {
    expect(withoutAgendaItem('ROUTE')).toEqual([
      'The agenda has no item for the mandatory decision ROUTE_CHOSEN.',
      'The agenda has no item that records PLAN.',
    ]);
  });

  it('when the agenda asks no consent although it matters, or asks it although it does not', () => {
    expect(withoutAgendaItem('VIEWS')).toEqual(['The agenda must have an item on what the person says about sharing.']);
    expect(problems({ consentMode: 'NOT_APPLICABLE' })).toEqual([
      'Consent is not asked for here, so the agenda must not ask for it.',
    ]);
  });

  it('when information is given before the statement', () => {
    expect(problems({ agenda: [...moonlightPanel.agenda].reverse() })).toContain(
      'The statement must come before any agency’s information.',
    );
  });

  it('when the quorum names a seat that does not exist, or forgets a required one', () => {
    expect(problems({ quorum: { ...moonlightPanel.quorum, requiredSeats: ['LIFEBOAT', 'MERMAID'] } })).toEqual([
      'The quorum names the seat MERMAID, which does not exist.',
      'The seat HARBOUR is required, so the quorum must name it.',
    ]);
    expect(
      problems({ quorum: { ...moonlightPanel.quorum, requiredSeats: ['LIFEBOAT', 'HARBOUR', 'CLINIC'] } }),
    ).toHaveLength(1);
    expect(problems({ quorum: { ...moonlightPanel.quorum, minimumAgencies: 1 } })).toHaveLength(1);
  });

  it('when the chair’s grade is none of the grades', () => {
    expect(problems({ chair: { ...moonlightPanel.chair, minimumGrade: 'PIRATE' } })).toEqual([
      'The chair’s lowest grade PIRATE is not among the grades.',
    ]);
  });

  it('with a clock of zero or half a day, or a review later than the latest', () => {
    expect(problems({ clocks: { ...moonlightPanel.clocks, minutesWorkingDays: 0 } })).toEqual([
      'The clock minutesWorkingDays must be a whole number above 0.',
    ]);
    expect(problems({ clocks: { ...moonlightPanel.clocks, minutesWorkingDays: 1.5 } })).toHaveLength(1);
    expect(problems({ clocks: { ...moonlightPanel.clocks, reviewDays: 30 } })).toEqual([
      'The usual review must not be later than the latest.',
    ]);
  });

  it('without a mandatory contingency heading', () => {
    expect(problems({ planHeadings: moonlightPanel.planHeadings.filter((heading) => !heading.contingency) })).toEqual([
      'The plan needs a mandatory contingency heading.',
      'The plan needs a heading for the out-of-hours card.',
    ]);
  });

  it('when staff safety is kept from anybody, or child safety from children’s services', () => {
    const { categoryDefaults } = moonlightPanel;
    expect(
      problems({
        categoryDefaults: { ...categoryDefaults, STAFF_SAFETY: { ...categoryDefaults.STAFF_SAFETY, HOUSING: 'ASK' } },
      }),
    ).toEqual(['Staff safety must be shared with HOUSING.']);
    expect(problems({ categoryDefaults: { ...categoryDefaults, FAMILY_CHILDREN: {} } })).toEqual([
      'FAMILY_CHILDREN must be shared with children’s services by default.',
    ]);
  });

  it('when it forgets to refuse non-engagement, or offers it', () => {
    expect(problems({ refusedClosureReasons: [] })).toEqual([
      'Closing for non-engagement must be among the refused reasons.',
    ]);
    const offered = {
      code: 'NON_ENGAGEMENT',
      label: 'Did not engage',
      hint: '',
      needsSeniorSignOff: true,
      needsReceiver: true,
    };
    expect(problems({ closureReasons: [...moonlightPanel.closureReasons, offered] })).toEqual([
      'The closure reason NON_ENGAGEMENT appears twice.',
    ]);
  });

  it('when words have no category, so that they could not be released like anything else', () => {
    const [section] = moonlightPanel.referralForm.sections;
    if (section === undefined) throw new Error('expected a section');
    const { itemCategory: _, ...homeless } = words('loose', 'Anything else?', 'SAFEGUARDING');
    const referralForm = {
      ...moonlightPanel.referralForm,
      sections: [{ ...section, fields: [...section.fields, homeless] }],
    };
    expect(problems({ referralForm })).toEqual([
      'Words typed under loose need one category, or must be marked administrative.',
    ]);
  });

  it('when a condition reads a question or a code that does not exist', () => {
    const [rule] = moonlightPanel.thresholdRules;
    if (rule === undefined) throw new Error('expected a rule');
    expect(problems({ thresholdRules: [{ ...rule, when: { answer: 'star', is: 'YES' } }] })).toEqual([
      'The condition of threshold rule CHILD_ON_QUAY reads the question star, which the referral does not ask.',
    ]);
    expect(problems({ thresholdRules: [{ ...rule, when: { not: { answer: 'tide', is: 'SPRING' } } }] })).toEqual([
      'The condition of threshold rule CHILD_ON_QUAY expects SPRING from tide, which does not offer it.',
    ]);
    const seats = moonlightPanel.seats.map((seat) =>
      seat.key === 'CLINIC' ? { ...seat, when: { answer: 'theirView', isAnswered: true } } : seat,
    );
    expect(problems({ seats })).toEqual([
      'The condition of seat CLINIC reads the words under theirView, which are no longer on the form by then.',
    ]);
  });

  it('when a rule sends people to a place that is not offered', () => {
    const thresholdRules = moonlightPanel.thresholdRules.map((rule) =>
      rule.key === 'SHALLOW' ? { ...rule, target: 'SUN' } : rule,
    );
    expect(problems({ thresholdRules })).toEqual(['Threshold rule SHALLOW must name one of the redirect targets.']);
  });

  it('when a matrix has a score in no band or in two', () => {
    const riskScale: ForumDefinition['riskScale'] = {
      ...moonlightPanel.riskScale,
      kind: 'MATRIX',
      likelihood: [
        { code: 'A', label: 'A', value: 1 },
        { code: 'B', label: 'B', value: 2 },
      ],
      impact: [
        { code: 'C', label: 'C', value: 1 },
        { code: 'D', label: 'D', value: 2 },
      ],
      bands: [
        { code: 'E', label: 'E', from: 1, to: 2 },
        { code: 'F', label: 'F', from: 2, to: 3 },
      ],
      moments: [{ code: 'NOW', label: 'Now' }],
    };
    expect(problems({ riskScale })).toEqual([
      'A score of 2 falls in 2 bands instead of one.',
      'A score of 2 falls in 2 bands instead of one.',
      'A score of 4 falls in 0 bands instead of one.',
    ]);
  });

  it('when a legal basis is one that the sector cannot use', () => {
    const { basisDefaults } = moonlightPanel;
    const council = basisDefaults.COUNCIL;
    if (council.regime !== 'UK_GDPR') throw new Error('expected UK GDPR');
    expect(problems({ basisDefaults: { ...basisDefaults, COUNCIL: { ...council, art6: 'A6_EA6' } } })).toEqual([
      'COUNCIL is a public authority and cannot use A6_EA6.',
    ]);
    expect(
      problems({ basisDefaults: { ...basisDefaults, COUNCIL: { ...council, gatewayCodes: ['CARE2014_S45'] } } }),
    ).toEqual(['The basis of COUNCIL must not rest on Care Act section 45, which serves requests of the board only.']);
    expect(
      problems({ basisDefaults: { ...basisDefaults, COUNCIL: { ...council, gatewayCodes: ['PCSCA2022_CH3A'] } } }),
    ).toEqual(['The gateway PCSCA2022_CH3A is switched off.']);
    expect(
      problems({ basisDefaults: { ...basisDefaults, COUNCIL: { ...council, sch1ReasonRequiredFor: [] } } }),
    ).toEqual(['The basis of COUNCIL must ask the reason for Schedule 1 paragraph 18.']);
    const part3: ForumDefinition['basisDefaults']['COUNCIL'] = {
      regime: 'PART_3',
      section35: 'NECESSARY_FOR_TASK',
      sch8: ['S8_1'],
      strictNecessityTextRequired: true,
      gatewayCodes: ['CDA1998_S115'],
      confidentialityBases: ['STATUTORY_POWER'],
      note: '',
    };
    expect(problems({ basisDefaults: { ...basisDefaults, COUNCIL: part3 } })).toEqual([
      'COUNCIL is not a competent authority, so Part 3 does not apply.',
    ]);
  });

  it('when a letter has a gap that nobody can fill', () => {
    expect(problems({ notices: { ...moonlightPanel.notices, toAdult: 'Dear {nickname},' } })).toEqual([
      'The letter toAdult uses {nickname}, which cannot be filled in.',
    ]);
  });

  it('when it does not ask for the person’s own words, a child at risk or visit safety', () => {
    const referralForm = {
      title: 'T',
      introduction: 'I',
      sections: [{ key: 'S', title: 'S', fields: [date('day', 'Day')] }],
    };
    expect(
      problems({
        referralForm,
        thresholdRules: [],
        referralGates: [],
        seats: moonlightPanel.seats.map(({ when: _, ...seat }) => seat),
      }),
    ).toHaveLength(3);
  });
});
