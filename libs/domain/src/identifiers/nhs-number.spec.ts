import { describe, expect, it } from '@jest/globals';
import { checkNhsNumber } from './nhs-number.js';

describe('an NHS number', () => {
  it.each([
    '9990001006',
    '9990001014',
    '9990001022',
    '9990001030',
    '9990001049',
    '9990001057',
    '9990001065',
    '9990001073',
    '9990001081',
    '9990001103',
  ])('is accepted when its check digit fits: %s', (value) => {
    expect(checkNhsNumber(value)).toMatchObject({ ok: true, value });
  });

  it('is shown in groups of three, three and four', () => {
    expect(checkNhsNumber('9434765919')).toEqual({ ok: true, value: '9434765919', display: '943 476 5919' });
  });

  it.each([
    '943 476 5919',
    ' 943-476-5919 ',
    '943\u00A0476\u00A05919',
    '943–476–5919',
    '\u200B9434765919',
    '９４３４７６５９１９',
  ])('may be pasted as %j', (pasted) => {
    expect(checkNhsNumber(pasted)).toMatchObject({ ok: true, value: '9434765919' });
  });

  it('is refused when its check digit is wrong', () => {
    expect(checkNhsNumber('9990001007')).toEqual({
      ok: false,
      message:
        'The last digit of an NHS number is a check digit and does not match the first nine. Check the number on the letter or record it came from.',
    });
  });

  it('is refused when the first nine digits would need a check digit of ten', () => {
    for (const last of '0123456789') expect(checkNhsNumber(`999000109${last}`).ok).toBe(false);
  });

  it('is refused when two neighbouring digits were swapped', () => {
    expect(checkNhsNumber('9434769519').ok).toBe(false);
  });

  it('is refused when one digit is repeated, although its check digit fits', () => {
    expect(checkNhsNumber('0000000000')).toMatchObject({
      message: expect.stringContaining('never one digit repeated'),
    });
  });

  it('says how many digits were typed', () => {
    expect(checkNhsNumber('943 476 591')).toMatchObject({ message: expect.stringContaining('This one has 9.') });
  });

  it('says that letters do not belong in it', () => {
    expect(checkNhsNumber('943 476 591O')).toMatchObject({ message: expect.stringContaining('digits only') });
  });

  it('is asked for when nothing was typed', () => {
    expect(checkNhsNumber('  ')).toMatchObject({ message: expect.stringContaining('Enter an NHS number') });
  });
});
