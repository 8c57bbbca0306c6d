const plural = (count: number) => (count === 1 ? 'character' : 'characters');

/** What the counter under a text says: how many characters are left, or too many. */
export function characterCountText(length: number, max: number): string {
  const left = max - length;
  return left < 0 ? `You have ${-left} ${plural(-left)} too many` : `You have ${left} ${plural(left)} remaining`;
}
