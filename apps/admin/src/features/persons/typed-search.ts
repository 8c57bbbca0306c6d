/**
 * What was last searched for, in memory only: a name must not stand in an address or in the browser's storage. It is
 * there again on the way back from a person, and in the form for a new one. Signing out loads the page anew and drops it.
 */
let typed = '';

export const typedSearch = {
  get: () => typed,
  keep: (search: string) => {
    typed = search;
  },
};

/** "Ada Example" as the beginning of a registration; dates and numbers are no names. */
export function namesFrom(search: string): { givenNames: string; familyName: string } {
  const words = search.split(/\s+/).filter((word) => word !== '' && !/\d/.test(word));
  return { givenNames: words.slice(0, -1).join(' '), familyName: words.at(-1) ?? '' };
}
