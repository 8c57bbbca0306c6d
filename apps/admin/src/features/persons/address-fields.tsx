import { addressKinds, type AddressKind, type AddressSafety } from '@concord/domain';
import { InsetText, Radios, Select, TextArea, TextField } from '@concord/ui';
import type { BoundField } from '../../app/use-form.js';
import { choicesOf } from './code-words.js';

export interface TypedAddress {
  kind: AddressKind | '';
  safety: AddressSafety | '';
  lines: string;
  postcode: string;
  contactRule: string;
}

export const noAddress = (): TypedAddress => ({ kind: '', safety: '', lines: '', postcode: '', contactRule: '' });

export const addressRules = {
  kind: { required: 'Choose what kind of address it is' },
  safety: { required: 'Say who may see this address' },
  lines: { required: 'Enter the address, or say in words where they stay' },
};

/** What the server is told. A refuge is always protected, so nobody is asked. */
export const addressInput = ({ kind, safety, lines, postcode, contactRule }: TypedAddress) => ({
  kind,
  safety: kind === 'REFUGE' ? 'PROTECTED' : safety,
  lines,
  ...(postcode.trim() ? { postcode } : {}),
  contactRule,
});

const safeties: readonly { value: AddressSafety; label: string; hint: string }[] = [
  { value: 'OPEN', label: 'Open', hint: 'Those who may open this person’s record see it.' },
  {
    value: 'RESTRICTED',
    label: 'Restricted',
    hint: 'The same people may see it, but only when they ask for it on the page. It is never in a list.',
  },
  {
    value: 'PROTECTED',
    label: 'Protected',
    hint: 'Somebody could come to harm if it were known. Only your agency and those who keep the case record see it.',
  },
];

interface AddressFieldsProps {
  kind: BoundField<AddressKind | ''>;
  /** Called only while it is asked. */
  safety: () => BoundField<AddressSafety | ''>;
  lines: BoundField<string>;
  postcode: BoundField<string>;
  contactRule: BoundField<string>;
}

export function AddressFields({ kind, safety, lines, postcode, contactRule }: AddressFieldsProps) {
  return (
    <>
      <Select label="Kind of address" options={choicesOf(addressKinds)} {...kind} />
      {kind.value === 'REFUGE' ? (
        <InsetText>A refuge is always protected: its address endangers everybody who lives there.</InsetText>
      ) : (
        <Radios label="Who may see it?" options={safeties} {...safety()} />
      )}
      <TextArea label="Address" hint="Without the postcode" rows={3} spellCheck={false} {...lines} />
      <TextField
        label="Postcode"
        hint="Leave it empty if you do not know it. For no fixed abode, enter ZZ99 3VZ"
        width={10}
        autoComplete="off"
        spellCheck={false}
        {...postcode}
      />
      <TextArea
        label="What to do, and not to do, when calling or writing there"
        hint="For example, ring first, no letters with our name on them. No diagnosis and no offence"
        rows={2}
        {...contactRule}
      />
    </>
  );
}
