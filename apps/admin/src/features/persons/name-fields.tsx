import { TextField } from '@concord/ui';
import type { BoundField } from '../../app/use-form.js';

interface NameFieldsProps {
  givenNames: BoundField<string>;
  familyName: BoundField<string>;
  knownAs: BoundField<string>;
}

/** One name is enough: some people are known by a nickname only. */
export const NameFields = ({ givenNames, familyName, knownAs }: NameFieldsProps) => (
  <>
    <TextField label="First and middle names" autoComplete="off" spellCheck={false} {...givenNames} />
    <TextField label="Family name" autoComplete="off" spellCheck={false} {...familyName} />
    <TextField
      label="What they like to be called"
      hint="Or what they are known as, where you do not know their name"
      autoComplete="off"
      spellCheck={false}
      {...knownAs}
    />
  </>
);
