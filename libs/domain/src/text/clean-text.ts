/**
 * Makes text typed or pasted (often from Word) fit to keep: readable, searchable, and hiding nothing.
 * Keeps curly quotes, accents, emoji and right-to-left text with the joiners that Arabic, Persian and Indic scripts need.
 * Takes out control characters, invisible characters and those that reverse the order of reading; turns the tabs of
 * a pasted table into " | "; leaves two blank lines at most. Cleaning twice changes nothing more. Never throws.
 */
export function cleanText(text: string): string {
  const readable = settled(plainBullets(plainSpaces(plainLineEnds(text))));
  const lines = readable.split('\n').map(readableLine).join('\n');
  return lines.replace(/\n{4,}/g, '\n\n\n').replace(/^\n+|\n+$/g, '');
}

/** Cleans text that belongs on one line, such as a name or a title: line ends and runs of spaces become one space. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim();
}

/** Joins accents to letters (NFC). Each change can give a character new neighbours, so it goes on until nothing changes. */
function settled(text: string): string {
  const tidier = withoutStrayJoiners(withoutHidden(text)).normalize('NFC');
  return tidier === text ? text : settled(tidier);
}

/** Word's soft line break is a vertical tab; some programs send the Unicode line and paragraph separators. */
function plainLineEnds(text: string): string {
  return text.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n');
}

function plainSpaces(text: string): string {
  return text.replace(/[\u00A0\u2007\u202F]/g, ' ');
}

/** Word writes bullets in a symbol font, which arrive as private characters that show as empty boxes. */
function plainBullets(text: string): string {
  return text.replace(/[\uF0B7\uF0A7\uF0D8\uF0FC]/g, '•');
}

const flagOfANation =
  /\u{1F3F4}\u{E0067}\u{E0062}(?:\u{E0065}\u{E006E}\u{E0067}|\u{E0073}\u{E0063}\u{E0074}|\u{E0077}\u{E006C}\u{E0073})\u{E007F}/u;
const hidden = [
  '[\\u0000-\\u0008\\u000E-\\u001F\\u007F-\\u009F]', // control characters, less tab and line end
  '[\\u00AD\\u034F\\u180E\\u200B\\u2060-\\u2064\\uFEFF]', // soft hyphens, spaces and joiners without width
  '[\\u202A-\\u202E\\u2066-\\u206F]', // embeddings, overrides and isolates of direction
  '[\\uFFF9-\\uFFFC\\uFFFE\\uFFFF]', // annotations, objects, characters that are none
  '[\\u{E0000}-\\u{E007F}]', // tags: a whole hidden alphabet
  '(?<!\\p{Script=Han})[\\u{E0100}-\\u{E01EF}]', // variants, used by Han characters only
  '(?<=[\\uFE00-\\uFE0F])[\\uFE00-\\uFE0F]', // a second variant of one character
  '\\p{Surrogate}', // half a character
];
const hiddenOrFlag = new RegExp([flagOfANation.source, ...hidden].join('|'), 'gu');

/** The flags of England, Scotland and Wales are spelt in tags, and stay. */
function withoutHidden(text: string): string {
  return text.replace(hiddenOrFlag, (found) => (flagOfANation.test(found) ? found : ''));
}

const joiningScripts = [
  'Arab',
  'Syrc',
  'Nkoo',
  'Mong',
  'Deva',
  'Beng',
  'Guru',
  'Gujr',
  'Orya',
  'Taml',
  'Telu',
  'Knda',
  'Mlym',
  'Sinh',
  'Mymr',
  'Khmr',
  'Tibt',
];
const joiningLetter = `[${joiningScripts.map((script) => `\\p{Script_Extensions=${script}}`).join('')}]`;
const virama = '[\\u094D\\u09CD\\u0A4D\\u0ACD\\u0B4D\\u0BCD\\u0C4D\\u0CCD\\u0D4D\\u0DCA]';
const joinsLetters = `(?<=(?=[\\p{L}\\p{M}])${joiningLetter})[\\u200C\\u200D](?=(?=[\\p{L}\\p{M}])${joiningLetter})`;
const endsConsonant = `(?<=${virama})[\\u200C\\u200D]`;
const joinsEmoji = '(?<=[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})';
const neededJoiner = new RegExp(`(${joinsLetters}|${endsConsonant}|${joinsEmoji})|[\\u200C\\u200D]`, 'gu');

/** Elsewhere a joiner only hides text from search: "s-mith" with one inside reads "smith" and is never found. */
function withoutStrayJoiners(text: string): string {
  const single = text.replace(/([\u200C\u200D])[\u200C\u200D]+/g, '$1');
  return single.replace(neededJoiner, (_, needed: string | undefined) => needed ?? '');
}

/** A tab after a bullet or number is an indent, between words it parts two cells of a table. */
function readableLine(line: string): string {
  const item = line.trim().replace(/^([•·▪‣◦○■–-]|o|\d{1,3}[.)]|[a-z][.)])[ \t]*\t[ \t]*/i, '$1 ');
  return item
    .split('\t')
    .map((cell) => cell.trim())
    .join(' | ');
}
