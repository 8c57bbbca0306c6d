import { classNames } from '../class-names.js';
import type { DateParts } from '../dates/date-parts.js';
import { FieldsetGroup, type FieldProps } from './field.js';

interface DateFieldsProps extends FieldProps<DateParts> {
  /** For a date of birth, so that the browser can help. */
  birthday?: boolean;
}

const parts = [
  { part: 'day', label: 'Day', width: 2 },
  { part: 'month', label: 'Month', width: 4 },
  { part: 'year', label: 'Year', width: 4 },
] as const;

/** A date as day, month (number or name) and year. `toIsoDate(value)` gives 2026-03-05, or null when it is no date. */
export function DateFields({ id, name = id, value, onChange, onBlur, birthday, ...group }: DateFieldsProps) {
  return (
    <FieldsetGroup id={id} {...group}>
      <div className="govuk-date-input">
        {parts.map(({ part, label, width }, index) => {
          const inputId = index === 0 ? id : `${id}-${part}`;
          return (
            <div key={part} className="govuk-date-input__item">
              <label className="govuk-label govuk-date-input__label" htmlFor={inputId}>
                {label}
              </label>
              <input
                id={inputId}
                name={`${name}-${part}`}
                type="text"
                inputMode={part === 'month' ? undefined : 'numeric'}
                autoComplete={birthday ? `bday-${part}` : 'off'}
                className={classNames(
                  'govuk-input govuk-date-input__input',
                  `govuk-input--width-${width}`,
                  group.error && 'govuk-input--error',
                )}
                value={value?.[part] ?? ''}
                onChange={(event) => onChange({ ...value, [part]: event.target.value })}
                onBlur={onBlur}
                aria-invalid={group.error ? true : undefined}
              />
            </div>
          );
        })}
      </div>
    </FieldsetGroup>
  );
}
