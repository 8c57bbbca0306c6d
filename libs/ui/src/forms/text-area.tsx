import { useEffect, useState } from 'react';
import { classNames } from '../class-names.js';
import { characterCountText } from './character-count.js';
import { describedBy, FieldGroup, type FieldProps } from './field.js';

interface TextAreaProps extends FieldProps<string> {
  rows?: number;
  /** Shows a counter. Typing past it is possible (nothing pasted is cut off); the form then says so. */
  maxLength?: number;
  spellCheck?: boolean;
}

/** Several lines of text, with a character count where `maxLength` is given. */
export function TextArea({
  id,
  name,
  value,
  onChange,
  onBlur,
  rows = 5,
  maxLength,
  spellCheck,
  ...group
}: TextAreaProps) {
  const text = value ?? '';
  const counterId = `${id}-info`;
  return (
    <FieldGroup id={id} {...group}>
      <textarea
        id={id}
        name={name}
        rows={rows}
        className={classNames('govuk-textarea', group.error && 'govuk-textarea--error')}
        value={text}
        onChange={(event) => onChange(event.target.value)}
        onBlur={onBlur}
        spellCheck={spellCheck}
        aria-describedby={describedBy(id, group.hint, group.error, maxLength ? counterId : undefined)}
        aria-invalid={group.error ? true : undefined}
      />
      {maxLength !== undefined && <Counter id={counterId} length={text.length} max={maxLength} />}
    </FieldGroup>
  );
}

function Counter({ id, length, max }: { id: string; length: number; max: number }) {
  const text = characterCountText(length, max);
  return (
    <>
      <div id={id} className={length > max ? 'govuk-error-message' : 'govuk-hint govuk-character-count__message'}>
        {text}
      </div>
      <div className="govuk-visually-hidden" aria-live="polite">
        <Spoken text={text} />
      </div>
    </>
  );
}

/** Speaks only when typing has paused, so that a screen reader is not interrupted at every key. */
function Spoken({ text }: { text: string }) {
  const [spoken, setSpoken] = useState('');
  const [first] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(text === first ? '' : text), 1500);
    return () => clearTimeout(timer);
  }, [text, first]);
  return <>{spoken}</>;
}
