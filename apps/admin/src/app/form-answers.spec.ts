import { describe, expect, it } from '@jest/globals';
import type { FormDefinition } from '@concord/domain';
import { checkAnswers, startAnswers, toAnswers } from './form-answers.js';
import { Problem } from './problem.js';

const form: FormDefinition = {
  title: 'Visit',
  introduction: '',
  sections: [
    {
      key: 'visit',
      title: 'Visit',
      fields: [
        { key: 'on', kind: 'DATE', label: 'When', required: 'ON_SUBMIT' },
        { key: 'rooms', kind: 'NUMBER', label: 'Rooms', minimum: 1, maximum: 9 },
        {
          key: 'alone',
          kind: 'YES_NO_UNKNOWN',
          label: 'Alone?',
          maximumLength: 99,
          evidenceLabel: 'How',
          evidenceRequiredFor: [],
        },
        { key: 'who', kind: 'TEXT', label: 'Who else?', maximumLength: 99, showWhen: { answer: 'alone', is: 'NO' } },
      ],
    },
  ],
};

describe('the answers of a forum’s form', () => {
  it('leave out what is blank or hidden', () => {
    const typed = startAnswers(form, { on: '2026-03-05', rooms: 3, alone: { answer: 'YES' }, who: 'Nobody' });
    expect(toAnswers(form, typed)).toEqual({ on: '2026-03-05', rooms: 3, alone: { answer: 'YES' } });
    expect(toAnswers(form, startAnswers(form))).toEqual({});
  });

  it('keep a date that is none, so that the check can say so beside the field', () => {
    const typed = { answers: { ...startAnswers(form).answers, on: { day: '31', month: '2', year: '2026' } } };
    const check = () => checkAnswers(form, toAnswers(form, typed), true);
    expect(check).toThrow(Problem);
    expect(toAnswers(form, typed)).toEqual({ on: '31 2 2026' });
  });
});
