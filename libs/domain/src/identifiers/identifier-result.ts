/**
 * The outcome of checking an identifier somebody typed.
 * `value` is the form to store and compare; `display` is the form to show;
 * `message` is plain English that says what is wrong and what to do.
 */
export type IdentifierResult =
  | { readonly ok: true; readonly value: string; readonly display: string }
  | { readonly ok: false; readonly message: string };

export function accepted(value: string, display: string = value): IdentifierResult {
  return { ok: true, value, display };
}

export function refused(message: string): IdentifierResult {
  return { ok: false, message };
}
