import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { uuidV7 } from './uuid-v7.js';

const random = new Uint8Array([0xfc, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f]);

describe('a version 7 UUID', () => {
  it('is written as in the example of RFC 9562', () => {
    expect(uuidV7(0x017f22e279b0, random)).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f');
  });

  it('has its version and variant whatever the random bytes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2 ** 48 - 1 }),
        fc.uint8Array({ minLength: 10, maxLength: 16 }),
        (now, bytes) =>
          /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(uuidV7(now, bytes)),
      ),
    );
  });

  it('sorts by the moment it was made', () => {
    fc.assert(
      fc.property(
        fc.nat(2 ** 31 - 1),
        (now) => uuidV7(now, new Uint8Array(10).fill(255)) < uuidV7(now + 1, new Uint8Array(10)),
      ),
    );
  });

  it('is not made from too few random bytes or an impossible time', () => {
    expect(() => uuidV7(0, new Uint8Array(9))).toThrow(RangeError);
    for (const now of [-1, 0.5, 2 ** 48, Number.NaN]) expect(() => uuidV7(now, random)).toThrow(RangeError);
  });
});
