const bytesNeeded = 10;
const latest = 2 ** 48 - 1;

/**
 * Makes a version 7 UUID (RFC 9562), which sorts by the moment it was made.
 * Takes the time in milliseconds since 1970 and at least 10 random bytes from a secure source.
 * Gives 36 small characters. Throws RangeError for too few bytes or a time out of range.
 */
export function uuidV7(now: number, random: Uint8Array): string {
  if (!Number.isInteger(now) || now < 0 || now > latest)
    throw new RangeError('The time must be whole milliseconds since 1970');
  if (random.length < bytesNeeded) throw new RangeError(`A UUID needs at least ${bytesNeeded} random bytes`);
  const time = hex(now, 12);
  const [a = 0, b = 0, c = 0, d = 0, ...rest] = random.slice(0, bytesNeeded);
  const version = `7${hex(((a << 8) | b) & 0xfff, 3)}`;
  const variant = hex((((c << 8) | d) & 0x3fff) | 0x8000, 4);
  return `${time.slice(0, 8)}-${time.slice(8)}-${version}-${variant}-${rest.map((byte) => hex(byte, 2)).join('')}`;
}

function hex(number: number, length: number): string {
  return number.toString(16).padStart(length, '0');
}
