import { describe, expect, it } from '@jest/globals';
import { DateTime, LocalDate } from './scalars.js';

describe('DateTime', () => {
  it('goes out in UTC and comes in with any offset', () => {
    expect(DateTime.serialize(new Date('2026-03-29T01:30:00+01:00'))).toBe('2026-03-29T00:30:00.000Z');
    expect(DateTime.parseValue('2026-03-29T01:30:00+01:00')).toEqual(new Date('2026-03-29T00:30:00Z'));
  });

  it.each(['2026-03-29', '2026-03-29T01:30:00', '29/03/2026', 1774744200, '2026-02-30T00:00:00Z', null])(
    'refuses %s',
    (value) => {
      expect(() => DateTime.parseValue(value)).toThrow();
    },
  );
});

describe('LocalDate', () => {
  it('is a day that exists', () => {
    expect(LocalDate.parseValue('2024-02-29')).toBe('2024-02-29');
  });

  it.each(['2026-02-29', '2026-2-9', '2026-03-29T00:00:00Z', '', 20260329])('refuses %s', (value) => {
    expect(() => LocalDate.parseValue(value)).toThrow();
  });
});
