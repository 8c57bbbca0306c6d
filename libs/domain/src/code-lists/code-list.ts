/** One choice of a list: the code is stored and compared, the label is shown. Codes are also valid GraphQL enum values. */
export interface CodeListEntry {
  readonly code: string;
  readonly label: string;
}

/** A list of choices, in the order to show them. Entries may carry more, such as the code another system uses. */
export type CodeList<Entry extends CodeListEntry = CodeListEntry> = readonly Entry[];

/** The codes of one list, as a type. */
export type CodeOf<List extends CodeList> = List[number]['code'];

/** Gives the label of a code. Throws RangeError for a code that is not in the list, as stored data always is. */
export function labelOf(list: CodeList, code: string): string {
  const entry = list.find((each) => each.code === code);
  if (entry === undefined) throw new RangeError('This code is not in the list');
  return entry.label;
}

/** Says whether text from outside is a code of the list. */
export function isCodeOf<List extends CodeList>(list: List, code: string): code is CodeOf<List> {
  return list.some((each) => each.code === code);
}
