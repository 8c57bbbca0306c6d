import type { HTMLInputAutoCompleteAttribute, HTMLAttributes } from 'react';
import { classNames } from '../class-names.js';
import { describedBy, FieldGroup, type FieldProps } from './field.js';

interface TextFieldProps extends FieldProps<string> {
  type?: 'text' | 'email' | 'password' | 'tel' | 'search' | 'time';
  /** Width in characters; full width when left out. */
  width?: 2 | 3 | 4 | 5 | 10 | 20 | 30;
  autoComplete?: HTMLInputAutoCompleteAttribute;
  inputMode?: HTMLAttributes<HTMLInputElement>['inputMode'];
  spellCheck?: boolean;
  prefix?: string;
  suffix?: string;
}

/** One line of text. */
export function TextField({
  id,
  name,
  value,
  onChange,
  onBlur,
  type = 'text',
  width,
  autoComplete,
  inputMode,
  spellCheck,
  prefix,
  suffix,
  ...group
}: TextFieldProps) {
  const input = (
    <input
      id={id}
      name={name}
      type={type}
      className={classNames('govuk-input', width && `govuk-input--width-${width}`, group.error && 'govuk-input--error')}
      value={value ?? ''}
      onChange={(event) => onChange(event.target.value)}
      onBlur={onBlur}
      autoComplete={autoComplete}
      inputMode={inputMode}
      spellCheck={spellCheck}
      aria-describedby={describedBy(id, group.hint, group.error)}
      aria-invalid={group.error ? true : undefined}
    />
  );
  return (
    <FieldGroup id={id} {...group}>
      {prefix || suffix ? (
        <div className="govuk-input__wrapper">
          {prefix && (
            <div className="govuk-input__prefix" aria-hidden="true">
              {prefix}
            </div>
          )}
          {input}
          {suffix && (
            <div className="govuk-input__suffix" aria-hidden="true">
              {suffix}
            </div>
          )}
        </div>
      ) : (
        input
      )}
    </FieldGroup>
  );
}
