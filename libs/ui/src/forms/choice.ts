import type { ReactNode } from 'react';

/** One choice of Radios or Checkboxes. */
export interface Choice<Value extends string = string> {
  value: Value;
  label: ReactNode;
  hint?: ReactNode;
  /** Fields shown under this choice while it is chosen. */
  reveal?: ReactNode;
  /** A word such as "or" above this choice. */
  divider?: string;
}

/** The first choice carries the field's own id, so that the error summary can link to it. */
export const choiceId = (id: string, index: number): string => (index === 0 ? id : `${id}-${index + 1}`);
