import { classNames } from '../class-names.js';
import { describedBy, FieldGroup, type FieldProps } from './field.js';

export interface SelectOption<Value extends string = string> {
  value: Value;
  label: string;
}

interface SelectProps<Value extends string> extends FieldProps<Value | ''> {
  options: readonly SelectOption<Value>[];
  /** First, empty choice; `null` leaves it out. */
  placeholder?: string | null;
}

/** A choice from a long list; for up to seven choices Radios are easier. */
export function Select<Value extends string>({
  id,
  name,
  value,
  onChange,
  onBlur,
  options,
  placeholder = 'Choose one',
  ...group
}: SelectProps<Value>) {
  return (
    <FieldGroup id={id} {...group}>
      <select
        id={id}
        name={name}
        className={classNames('govuk-select', group.error && 'govuk-select--error')}
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value as Value | '')}
        onBlur={onBlur}
        aria-describedby={describedBy(id, group.hint, group.error)}
        aria-invalid={group.error ? true : undefined}
      >
        {placeholder !== null && <option value="">{placeholder}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldGroup>
  );
}
