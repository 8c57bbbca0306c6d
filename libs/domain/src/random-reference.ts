/** No 0, O, 1, I, L or U, which are misread; no A or E, so that a reference never spells a word about a person. */
const alphabet = '23456789BCDFGHJKMNPQRSTVWXYZ';
const fewestBytes = 8;
const drawnCharacters = 7;

/**
 * Makes a case reference nobody can guess or count, like `CF-7K3M-9QXD`: seven random characters and a check character.
 * Takes at least 8 random bytes from a secure source, and the letters in front. Throws RangeError for fewer bytes.
 */
export function randomReference(random: Uint8Array, prefix = 'CF'): string {
  if (random.length < fewestBytes) throw new RangeError(`A reference needs at least ${fewestBytes} random bytes`);
  const drawn = draw(random);
  const all = drawn + checkCharacter(drawn);
  return `${prefix}-${all.slice(0, 4)}-${all.slice(4)}`;
}

/** Says whether text is a reference exactly as it is stored, its check character included. */
export function isReference(text: string, prefix = 'CF'): boolean {
  return readReference(text, prefix) === text;
}

/** Gives the stored form of a reference typed in small letters, without its hyphens or with spaces; undefined if it is none. */
export function readReference(typed: string, prefix = 'CF'): string | undefined {
  const plain = typed
    .normalize('NFKC')
    .replace(/[\s\p{Pd}]/gu, '')
    .toUpperCase();
  if (!plain.startsWith(prefix)) return undefined;
  const characters = plain.slice(prefix.length);
  if (!new RegExp(`^[${alphabet}]{${drawnCharacters + 1}}$`).test(characters)) return undefined;
  if (checkCharacter(characters.slice(0, -1)) !== characters.slice(-1)) return undefined;
  return `${prefix}-${characters.slice(0, 4)}-${characters.slice(4)}`;
}

/** Reads all bytes as one number, so that every character is as likely as another to within one in a thousand million. */
function draw(random: Uint8Array): string {
  let rest = random.reduce((sofar, byte) => sofar * 256n + BigInt(byte), 0n);
  let drawn = '';
  while (drawn.length < drawnCharacters) {
    drawn += alphabet.charAt(Number(rest % BigInt(alphabet.length)));
    rest /= BigInt(alphabet.length);
  }
  return drawn;
}

/** ISO 7064 hybrid system: finds every single wrong character and nearly all swaps of neighbours. */
function checkCharacter(characters: string): string {
  const size = alphabet.length;
  const product = Array.from(characters).reduce((sofar, character) => {
    const sum = (sofar + alphabet.indexOf(character)) % size;
    return ((sum === 0 ? size : sum) * 2) % (size + 1);
  }, size);
  return alphabet.charAt((size + 1 - product) % size);
}
