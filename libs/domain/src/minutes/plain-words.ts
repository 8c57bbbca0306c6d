/** Abbreviations and office words that an adult should not meet in a letter, and what to say instead. */
const jargon: readonly (readonly [RegExp, string])[] = [
  [/\bMARM\b/, 'say “meeting of services”'],
  [/\bs\.?\s?42\b|\bsection 42\b/i, 'say “a safeguarding enquiry by the council”'],
  [/\bMDT\b|\bmulti-?disciplinary\b/i, 'say “meeting of services”'],
  [/\bcapacitous\b/i, 'say “able to decide”'],
  [/\bnon-?engagement\b|\bnon-?complian/i, 'say what happened, without blame'],
  [/\bsafeguarding\b/i, 'say “keeping you safe”'],
  [/\bcontingency\b/i, 'say “what happens if things get worse”'],
  [/\bescalat/i, 'say who is told next'],
  [/\bservice user\b/i, 'say “you”'],
  [/\bpresentation\b|\bpresents with\b/i, 'say what people saw'],
];

const LONG_SENTENCE = 25;

/** Advice on a letter in plain words: long sentences and office words. It advises; it never stops anybody. */
export function plainWordsAdvice(text: string): string[] {
  const long = sentencesOf(text).filter((it) => wordsOf(it).length > LONG_SENTENCE);
  const longAdvice = long.length === 0 ? [] : [`${long.length === 1 ? 'One sentence has' : `${long.length} sentences have`} more than ${LONG_SENTENCE} words. Make two of each.`];
  const words = jargon.flatMap(([pattern, instead]) => {
    const found = pattern.exec(text)?.[0];
    return found ? [`“${found}”: ${instead}.`] : [];
  });
  return [...longAdvice, ...words];
}

const SHINGLE = 6;

/**
 * Whether a letter repeats six words running of something that must not be in it: what another person said, or intelligence.
 * A letter that rephrases them still needs somebody to read it; this catches what was pasted.
 */
export function repeatsProtectedWords(letter: string, protectedTexts: readonly string[]): boolean {
  const said = new Set(shinglesOf(letter));
  return protectedTexts.some((text) => shinglesOf(text).some((it) => said.has(it)));
}

const sentencesOf = (text: string): string[] => text.split(/[.!?:]\s+|\n+/).filter((it) => it.trim() !== '');
const wordsOf = (text: string): string[] => text.toLowerCase().normalize('NFKD').replace(/[^\p{L}\p{N}\s]/gu, '').split(/\s+/).filter((it) => it !== '');

function shinglesOf(text: string): string[] {
  const words = wordsOf(text);
  return words.slice(0, Math.max(0, words.length - SHINGLE + 1)).map((_, start) => words.slice(start, start + SHINGLE).join(' '));
}
