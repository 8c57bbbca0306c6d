const wholeLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ς: 'σ',
};
const apostrophes = /['‘’‛ʼʻʹ`´′＇]/g;
const accents = /[\u0300-\u036F\u064B-\u065F\u0670\u0640]/g;
const hyphens = /\p{Pd}/gu;

/**
 * Gives the words a name is searched by, for equality or prefix, in plain small letters:
 * "Siân O’Neill-Évans" gives sian, oneill, evans and, since hyphens come and go, oneillevans.
 * Names in other scripts keep their letters. Gives none for text without a letter or digit.
 */
export function searchKeys(name: string): readonly string[] {
  const words = folded(name)
    .split(' ')
    .filter((word) => word !== '');
  const parts = words.flatMap((word) => word.split('-')).filter((part) => part !== '');
  const compounds = words.filter((word) => word.includes('-')).map((word) => word.replaceAll('-', ''));
  return [...new Set([...parts, ...compounds])].filter((key) => key !== '');
}

/** Gives a whole name as one word, so that "Mary Ann", "Mary-Ann" and "MaryAnn" are equal. Empty when there is no letter or digit. */
export function equalityKey(name: string): string {
  return folded(name).replace(/[- ]/g, '');
}

/** Small letters without accents or apostrophes; words parted by one space, halves of a double name by one hyphen. */
function folded(name: string): string {
  const plain = name
    .replace(/\p{Cf}/gu, '')
    .replace(apostrophes, '')
    .normalize('NFKD')
    .replace(accents, '')
    .normalize('NFKC');
  const small = plain
    .toLowerCase()
    .replace(accents, '')
    .replace(/[ßæœøłđðþħıς]/g, (letter) => wholeLetters[letter] ?? letter);
  return small
    .replace(hyphens, '-')
    .replace(/[^\p{L}\p{N}\p{M}-]+/gu, ' ')
    .replace(/ *-[- ]*/g, '-')
    .trim();
}
