import { describe, expect, it } from '@jest/globals';
import type { Answers } from './answer.js';
import { choice, choices, date, note, number, option, question, words } from './fields.js';
import { codedAnswers, itemsFromAnswers, validateAnswers, type FormDefinition } from './form-definition.js';

const form: FormDefinition = {
  title: 'A form',
  introduction: 'For tests.',
  sections: [
    {
      key: 'ONE',
      title: 'One',
      fields: [
        choice('tide', 'Which tide?', [option('HIGH', 'High'), option('LOW', 'Low')], { required: 'ALWAYS' }),
        words('where', 'Where?', 'CONTACT_ADDRESS', { required: 'ON_SUBMIT', maximumLength: 10 }),
        question('child', 'Is a child there?', 'FAMILY_CHILDREN', {
          required: 'ON_SUBMIT',
          aboutChildAtRisk: true,
          evidenceRequiredFor: ['YES', 'UNKNOWN'],
          maximumLength: 20,
        }),
        words('view', 'What do they say?', 'SAFEGUARDING', { adultsOwnWords: true }),
        words('boat', 'Which boat?', 'HOUSING', {
          showWhen: { answer: 'tide', is: 'HIGH' },
          required: { onSubmitWhen: { answer: 'tide', is: 'HIGH' } },
        }),
        choices('signs', 'Which signs?', [option('WIND', 'Wind'), option('RAIN', 'Rain')]),
        date('on', 'When?'),
        number('lamps', 'How many lamps?', 1, 9),
        note('reference', 'Reference'),
      ],
    },
  ],
};

const complete: Answers = { tide: 'LOW', where: 'Quay', child: { answer: 'NO' } };
const messages = (answers: Answers, submitting = true): string[] =>
  validateAnswers(form, answers, { submitting }).map(({ key, message }) => `${key}: ${message}`);

describe('checking the answers of a form', () => {
  it('lets a complete form be sent', () => {
    expect(messages(complete)).toEqual([]);
  });

  it('lets a draft be incomplete, except where an answer is always needed', () => {
    expect(messages({ tide: 'HIGH' }, false)).toEqual([]);
    expect(messages({}, false)).toEqual(['tide: Choose an answer to “Which tide?”.']);
  });

  it('says on sending what to do about each missing answer', () => {
    expect(messages({ tide: 'LOW' })).toEqual([
      'where: Answer “Where?”. If it is not known, say so and say what was done to find out.',
      'child: Answer yes, no or unknown to “Is a child there?”. Unknown is a proper answer.',
    ]);
  });

  it('asks what depends on another answer only when that answer calls for it', () => {
    expect(messages({ ...complete, tide: 'HIGH' })).toEqual([
      'boat: Answer “Which boat?”. If it is not known, say so and say what was done to find out.',
    ]);
  });

  it('counts blanks as no answer', () => {
    expect(messages({ ...complete, where: '   ' })).toHaveLength(1);
  });

  it('refuses codes and questions that do not exist', () => {
    expect(messages({ ...complete, tide: 'SPRING' })).toEqual([
      'tide: Choose one of the answers offered for “Which tide?”.',
    ]);
    expect(messages({ ...complete, signs: ['WIND', 'HAIL'] })).toHaveLength(1);
    expect(messages({ ...complete, signs: ['WIND', 'WIND'] })).toHaveLength(1);
    expect(messages({ ...complete, moon: 'FULL' })).toEqual([
      'moon: This form has no such question. Remove the answer and try again.',
    ]);
    expect(messages({ ...complete, constructor: 'x' })).toHaveLength(1);
  });

  it('refuses text that is too long and says by how much', () => {
    expect(messages({ ...complete, where: 'Eleven long' })).toEqual([
      'where: Shorten “Where?” by 1 character: it has 11 and the most is 10.',
    ]);
    expect(messages({ ...complete, where: 'Exactly 10' })).toEqual([]);
    expect(messages({ ...complete, child: { answer: 'NO', evidence: 'x'.repeat(25) } }, false)).toEqual([
      'child: Shorten “Is a child there?” by 5 characters: it has 25 and the most is 20.',
    ]);
  });

  it('asks for the evidence of a yes, and for what was done about an unknown', () => {
    expect(messages({ ...complete, child: { answer: 'YES' } })).toEqual([
      'child: Say how you know the answer to “Is a child there?”.',
    ]);
    expect(messages({ ...complete, child: { answer: 'UNKNOWN', evidence: ' ' } })).toEqual([
      'child: Say what has been done to find out the answer to “Is a child there?”.',
    ]);
    expect(messages({ ...complete, child: { answer: 'YES' } }, false)).toEqual([]);
  });

  it('refuses answers of the wrong shape', () => {
    const wrong: Answers = { ...complete, where: 7, child: 'YES', on: '2026-02-30', lamps: 10, reference: ['x'] };
    expect(validateAnswers(form, wrong, { submitting: true }).map(({ key }) => key)).toEqual([
      'where',
      'child',
      'on',
      'lamps',
      'reference',
    ]);
    expect(messages({ ...complete, lamps: 2.5 })).toHaveLength(1);
    expect(messages({ ...complete, child: { answer: 'PERHAPS' as 'YES' } })).toHaveLength(1);
  });
});

describe('what becomes of the answers', () => {
  const answers: Answers = {
    tide: 'LOW',
    where: ' Quay ',
    child: { answer: 'YES', evidence: 'Seen there.' },
    view: 'Leave me be.',
    boat: 'The Anna',
    signs: ['WIND'],
    lamps: 3,
    reference: 'A1',
  };

  it('free text becomes items with a category, and a hidden answer becomes none', () => {
    expect(itemsFromAnswers(form, answers)).toEqual([
      {
        fieldKey: 'where',
        label: 'Where?',
        category: 'CONTACT_ADDRESS',
        text: 'Quay',
        adultsOwnWords: false,
        aboutChildAtRisk: false,
      },
      {
        fieldKey: 'child',
        label: 'Is a child there?',
        category: 'FAMILY_CHILDREN',
        text: 'Seen there.',
        adultsOwnWords: false,
        aboutChildAtRisk: true,
      },
      {
        fieldKey: 'view',
        label: 'What do they say?',
        category: 'SAFEGUARDING',
        text: 'Leave me be.',
        adultsOwnWords: true,
        aboutChildAtRisk: false,
      },
    ]);
  });

  it('a child is at risk when the answer is yes or unknown; “no” with a reason alerts nobody', () => {
    const alerts = (answer: 'YES' | 'NO' | 'UNKNOWN') =>
      itemsFromAnswers(form, { ...answers, child: { answer, evidence: 'Asked twice.' } }).find((it) => it.fieldKey === 'child')?.aboutChildAtRisk;
    expect([alerts('YES'), alerts('UNKNOWN'), alerts('NO')]).toEqual([true, true, false]);
  });

  it('coded answers stay on the form without a word of the free text', () => {
    expect(codedAnswers(form, answers)).toEqual({
      tide: 'LOW',
      child: { answer: 'YES' },
      signs: ['WIND'],
      lamps: 3,
      reference: 'A1',
    });
  });
});
