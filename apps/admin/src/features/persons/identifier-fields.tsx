import { identifierKinds, type IdentifierKind } from '@concord/domain';
import { Select, TextField } from '@concord/ui';
import type { BoundField } from '../../app/use-form.js';
import { choicesOf } from './code-words.js';

export interface TypedNumber {
  kind: IdentifierKind | '';
  value: string;
}

export const noNumber = (): TypedNumber => ({ kind: '', value: '' });

export const aKindOfNumber = { required: 'Choose what kind of number it is' };

interface IdentifierFieldsProps {
  kind: BoundField<IdentifierKind | ''>;
  value: BoundField<string>;
}

/** A number of another agency's record, with how it must look; its check digits are tried when the form is sent. */
export function IdentifierFields({ kind, value }: IdentifierFieldsProps) {
  return (
    <>
      <Select label="Kind of number" options={choicesOf(identifierKinds)} {...kind} />
      <TextField
        label="Number"
        hint={helpFor(kind.value)}
        width={20}
        autoComplete="off"
        spellCheck={false}
        {...value}
      />
    </>
  );
}

function helpFor(code: IdentifierKind | ''): string {
  const kind = identifierKinds.find((it) => it.code === code);
  if (!kind) return 'Spaces and hyphens do not matter';
  return `${kind.hint}. For example, ${kind.example}. Spaces and hyphens do not matter.`;
}
