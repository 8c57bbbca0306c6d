/**
 * How alike two texts are, from 0 (nothing in common) to 1 (the same), whatever their case, spacing and punctuation.
 * Compares the pairs of letters of each word (Dice), counting each pair as often as it stands.
 */
export function likeness(one: string, other: string): number {
  const [a, b] = [pairsOf(one), pairsOf(other)];
  const total = sizeOf(a) + sizeOf(b);
  if (total === 0) return one.trim() === other.trim() ? 1 : 0;
  let common = 0;
  for (const [pair, count] of a) common += Math.min(count, b.get(pair) ?? 0);
  return (2 * common) / total;
}

function pairsOf(text: string): Map<string, number> {
  const pairs = new Map<string, number>();
  const words = text.normalize('NFKC').toLowerCase().split(/[^\p{L}\p{N}]+/u);
  for (const word of words.filter((it) => it !== '')) {
    const letters = [...` ${word} `];
    for (let i = 0; i + 1 < letters.length; i += 1) {
      const pair = `${letters[i] ?? ''}${letters[i + 1] ?? ''}`;
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    }
  }
  return pairs;
}

const sizeOf = (pairs: ReadonlyMap<string, number>): number => [...pairs.values()].reduce((sum, count) => sum + count, 0);
