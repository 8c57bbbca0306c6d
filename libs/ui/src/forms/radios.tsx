import { Fragment } from 'react';
import { classNames } from '../class-names.js';
import { choiceId, type Choice } from './choice.js';
import { FieldsetGroup, type FieldProps } from './field.js';

interface RadiosProps<Value extends string> extends FieldProps<Value | ''> {
  options: readonly Choice<Value>[];
  inline?: boolean;
  small?: boolean;
}

/** One choice of a few, each with an optional reveal. */
export function Radios<Value extends string>({
  id,
  name = id,
  value,
  onChange,
  onBlur,
  options,
  inline,
  small,
  ...group
}: RadiosProps<Value>) {
  return (
    <FieldsetGroup id={id} {...group}>
      <div className={classNames('govuk-radios', inline && 'govuk-radios--inline', small && 'govuk-radios--small')}>
        {options.map((option, index) => (
          <Fragment key={option.value}>
            {option.divider && <div className="govuk-radios__divider">{option.divider}</div>}
            <div className="govuk-radios__item">
              <input
                className="govuk-radios__input"
                type="radio"
                id={choiceId(id, index)}
                name={name}
                value={option.value}
                checked={value === option.value}
                onChange={() => onChange(option.value)}
                onBlur={onBlur}
                aria-describedby={option.hint ? `${choiceId(id, index)}-item-hint` : undefined}
              />
              <label className="govuk-label govuk-radios__label" htmlFor={choiceId(id, index)}>
                {option.label}
              </label>
              {option.hint && (
                <div id={`${choiceId(id, index)}-item-hint`} className="govuk-hint govuk-radios__hint">
                  {option.hint}
                </div>
              )}
            </div>
            {option.reveal && value === option.value && (
              <div className="govuk-radios__conditional">{option.reveal}</div>
            )}
          </Fragment>
        ))}
      </div>
    </FieldsetGroup>
  );
}
