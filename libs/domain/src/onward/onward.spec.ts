import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ageBand, type Identity, telltalesIn } from './anonymised.js';
import { isGroundForBlanking, onwardStateAt, recallReasons } from './onward-words.js';

describe('a request to pass something on', () => {
  const dueAt = new Date('2026-03-05T17:00:00Z');

  it('is no by silence from the very instant it was due, and what was answered stays answered', () => {
    expect(onwardStateAt({ answer: null, dueAt }, new Date(dueAt.getTime() - 1))).toBe('WAITING');
    expect(onwardStateAt({ answer: null, dueAt }, dueAt)).toBe('NO_ANSWER');
    expect(onwardStateAt({ answer: 'YES', dueAt }, new Date(dueAt.getTime() + 1))).toBe('YES');
  });

  it('words leave what was issued for three reasons only', () => {
    expect(recallReasons.filter(isGroundForBlanking)).toEqual(['ERROR', 'UNLAWFUL', 'DANGER_TO_SOURCE']);
  });
});

describe('a text without a name', () => {
  const identity: Identity = { names: ['Siân O’Rourke-Vale', 'Ottoline'], bornOn: '1961-04-07', identifiers: ['999 000 1006', 'CF-7K3M-9QXD'], addresses: ['14 Zebra Wynd', 'ZZ9 9ZZ'] };

  it.each([
    ['Mrs Vale lives alone', 'NAME'], ['Sian’s flat', 'NAME'], ['OTTOLINE', 'NAME'], ['born 7 April 1961', 'DATE_OF_BIRTH'], ['07.04.1961', 'DATE_OF_BIRTH'], ['1961-04-07', 'DATE_OF_BIRTH'],
    ['9990001006', 'IDENTIFIER'], ['case CF-7K3M-9QXD', 'IDENTIFIER'], ['14, zebra wynd', 'ADDRESS'], ['near AB1 2CD', 'ADDRESS'],
  ] as const)('R25: %s is found as %s', (text, kind) => {
    expect(telltalesIn(text, identity)).toContain(kind);
  });

  it('R25: ordinary words pass', () => {
    expect(telltalesIn('She valued the evening visits. Three workers in 14 months; room 9 was too small.', identity)).toEqual([]);
  });

  it('R25: whatever stands around a name, it is found', () => {
    fc.assert(fc.property(fc.lorem(), fc.lorem(), fc.constantFrom('Ottoline', 'OTTOLINE', 'ottoline’s', '(Ottoline)'), (before, after, name) => telltalesIn(`${before} ${name}, ${after}`, identity).includes('NAME')));
  });

  it.each([['1961-04-07', '60 to 69'], ['2007-01-01', '18 to 19'], ['1930-01-01', '90 or older'], ['2012-01-01', 'Under 18'], [null, 'Adult, age not given']] as const)('R25: born on %s is %s', (bornOn, band) => {
    expect(ageBand(bornOn, '2026-03-05')).toBe(band);
  });
});
