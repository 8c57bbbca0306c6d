import { isCodeOf, labelOf, type CodeList } from '@concord/domain';
import type { SelectOption } from '@concord/ui';

/** The entries of a code list as choices of a Select, Radios or Checkboxes. */
export const choicesOf = <List extends CodeList>(list: List): SelectOption<List[number]['code']>[] =>
  list.map(({ code, label }: List[number]) => ({ value: code, label }));

/** The words for a stored code; the code itself where a newer server knows more than this page. */
export const wordsFor = (list: CodeList, code: string): string => (isCodeOf(list, code) ? labelOf(list, code) : code);
