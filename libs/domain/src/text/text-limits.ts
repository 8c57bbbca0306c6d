/** The longest text each kind of question takes, in characters as people count them. */
export const textLimits = { oneLine: 200, short: 500, paragraph: 4000, chronology: 40000 } as const;

/** A kind of text question, by how much it may hold. */
export type TextLimit = keyof typeof textLimits;

/** Counts characters as PostgreSQL does (`char_length`): an emoji made of several counts as several. */
export function characterCount(text: string): number {
  return Array.from(text).length;
}

/** Gives a message that says how many characters to take out, or undefined when the text fits. Clean the text first. */
export function tooLong(text: string, limit: TextLimit): string | undefined {
  const over = characterCount(text) - textLimits[limit];
  if (over <= 0) return undefined;
  return `This is ${inWords(over)} too long. It can have up to ${inWords(textLimits[limit])}. Shorten it.`;
}

function inWords(count: number): string {
  return `${String(count).replace(/\B(?=(\d{3})+$)/g, ',')} ${count === 1 ? 'character' : 'characters'}`;
}
