import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isReference, randomReference, readReference } from './random-reference.js';

const bytes = fc.uint8Array({ minLength: 8, maxLength: 16 });
const alphabet = '23456789BCDFGHJKMNPQRSTVWXYZ';

describe('a random case reference', () => {
  it('has no character that is misread and no vowel', () => {
    fc.assert(
      fc.property(bytes, (random) =>
        /^CF-[2-9BCDFGHJKMNP-TV-Z]{4}-[2-9BCDFGHJKMNP-TV-Z]{4}$/.test(randomReference(random)),
      ),
    );
  });

  it('is known as a reference', () => {
    fc.assert(
      fc.property(
        bytes,
        (random) => isReference(randomReference(random)) && isReference(randomReference(random, 'AC'), 'AC'),
      ),
    );
  });

  it('is not one any more when any one character is wrong', () => {
    const reference = randomReference(new Uint8Array([7, 1, 200, 33, 4, 90, 61, 18]));
    for (const at of [3, 4, 5, 6, 8, 9, 10, 11]) {
      for (const other of alphabet.replace(reference.charAt(at), '')) {
        expect(isReference(reference.slice(0, at) + other + reference.slice(at + 1))).toBe(false);
      }
    }
  });

  it('is read back however it was typed', () => {
    fc.assert(
      fc.property(bytes, (random) => {
        const reference = randomReference(random);
        const typed = ` ${reference.toLowerCase().replaceAll('-', ' ')}`;
        return readReference(typed) === reference && !isReference(typed);
      }),
    );
  });

  it.each(['', 'CF-', 'CF-7K3M-9QX', 'AC-7K3M-9QXD', 'CF-0000-0000', '7K3M-9QXD'])('is not %j', (text) => {
    expect(readReference(text)).toBeUndefined();
  });

  it('differs where the random bytes differ', () => {
    const references = Array.from({ length: 256 }, (_, byte) =>
      randomReference(new Uint8Array([0, 0, 0, 0, 0, 0, 0, byte])),
    );
    expect(new Set(references).size).toBe(256);
  });

  it('is not made from too few random bytes', () => {
    expect(() => randomReference(new Uint8Array(7))).toThrow(RangeError);
  });
});
