import { describe, expect, it } from '@jest/globals';
import { checkArrestSummonsNumber } from './arrest-summons-number.js';
import { checkCroNumber } from './cro-number.js';
import { checkPncId } from './pnc-id.js';

const today = '2026-03-05';

describe('a PNC ID', () => {
  it.each(['2003/0011985X', '1979/0163001B', '2012/0394773H', '2020/0000001E'])(
    'is accepted when its letter fits: %s',
    (value) => {
      expect(checkPncId(value, today)).toEqual({ ok: true, value, display: value });
    },
  );

  it.each([
    ['03/11985X', '2003/0011985X'],
    ['79/163001b', '1979/0163001B'],
    ['20030011985X', '2003/0011985X'],
    ['030011985X', '2003/0011985X'],
    [' 2003 / 0011985 X ', '2003/0011985X'],
  ])('typed as %s is kept as %s', (typed, value) => {
    expect(checkPncId(typed, today)).toMatchObject({ ok: true, value });
  });

  it('with a two-digit year later than this one belongs to the last century', () => {
    expect(checkPncId('27/0000001L', today)).toMatchObject({ value: expect.stringMatching(/^1927/) });
    expect(checkPncId('27/0000001L', '2027-01-01')).toMatchObject({ value: expect.stringMatching(/^2027/) });
  });

  it('is refused when its check letter is wrong', () => {
    expect(checkPncId('2003/0011985Y', today)).toMatchObject({ message: expect.stringContaining('check letter') });
  });

  it('is refused when it comes from the future or the distant past', () => {
    expect(checkPncId('2027/0000001L', today)).toMatchObject({ message: expect.stringContaining('in the future') });
    expect(checkPncId('1703/0000001L', today)).toMatchObject({ message: expect.stringContaining('too long ago') });
  });

  it.each(['2003/0011985I', '203/0011985X', '2003/00119850X', '2003/X', 'garbage', '0311985X'])(
    'is refused when its shape is wrong: %s',
    (typed) => {
      expect(checkPncId(typed, today)).toMatchObject({
        ok: false,
        message: expect.stringContaining('a year, a slash'),
      });
    },
  );
});

describe('a CRO number', () => {
  it('is accepted in the standard form and padded to six digits', () => {
    expect(checkCroNumber('265416/21g')).toMatchObject({ ok: true, value: '265416/21G' });
    expect(checkCroNumber('1/20F')).toMatchObject({ ok: true, value: '000001/20F' });
  });

  it('is accepted in the small file form and kept as typed', () => {
    expect(checkCroNumber('SF39/12345Y')).toMatchObject({ ok: true, value: 'SF39/12345Y' });
  });

  it('is refused when its check letter is wrong', () => {
    expect(checkCroNumber('265416/21H')).toMatchObject({ message: expect.stringContaining('check letter') });
    expect(checkCroNumber('SF39/12345Z')).toMatchObject({ message: expect.stringContaining('check letter') });
  });

  it.each(['2654160/21G', '265416/2021G', '26541621G', 'SF/12345Y'])(
    'is refused when its shape is wrong: %s',
    (typed) => {
      expect(checkCroNumber(typed)).toMatchObject({ ok: false, message: expect.stringContaining('up to six digits') });
    },
  );

  it('is asked for when nothing was typed', () => {
    expect(checkCroNumber('')).toMatchObject({ message: expect.stringContaining('Enter a CRO number') });
  });
});

describe('an arrest summons number', () => {
  it('is accepted with or without its slashes, and shown with them', () => {
    const kept = { ok: true, value: '2099990100000000001H', display: '20/9999/01/00000000001H' };
    expect(checkArrestSummonsNumber('20/9999/01/00000000001H')).toEqual(kept);
    expect(checkArrestSummonsNumber('2099990100000000001h')).toEqual(kept);
    expect(checkArrestSummonsNumber('20/9999/01/1H')).toEqual(kept);
  });

  it('does not count a system written in letters towards its check letter', () => {
    expect(checkArrestSummonsNumber('20/9999/AB/00000000001T').ok).toBe(true);
  });

  it('is refused when its check letter is wrong', () => {
    expect(checkArrestSummonsNumber('20/9999/01/00000000001J')).toMatchObject({
      message: expect.stringContaining('check letter'),
    });
  });

  it.each(['20/999/01/00000000001H', '20/9999/01/000000000012H', '20/9999/01/H'])(
    'is refused when its shape is wrong: %s',
    (typed) => {
      expect(checkArrestSummonsNumber(typed)).toMatchObject({ message: expect.stringContaining('two-digit year') });
    },
  );
});
