import { Fragment } from 'react';
import { classNames } from '../class-names.js';
import { choiceId, type Choice } from './choice.js';
import { describedBy, FieldError, FieldHint, FieldsetGroup, type FieldProps } from './field.js';

interface CheckboxesProps<Value extends string> extends FieldProps<readonly Value[]> {
  options: readonly Choice<Value>[];
  small?: boolean;
}

/** Any number of choices; the value is the list of those ticked, in the order of the options. */
export function Checkboxes<Value extends string>({
  id,
  name = id,
  value,
  onChange,
  onBlur,
  options,
  small,
  ...group
}: CheckboxesProps<Value>) {
  const chosen = value ?? [];
  const toggle = (choice: Value) =>
    onChange(options.map((option) => option.value).filter((each) => (each === choice) !== chosen.includes(each)));
  return (
    <FieldsetGroup id={id} {...group}>
      <div className={classNames('govuk-checkboxes', small && 'govuk-checkboxes--small')}>
        {options.map((option, index) => (
          <Fragment key={option.value}>
            {option.divider && <div className="govuk-checkboxes__divider">{option.divider}</div>}
            <CheckboxItem
              id={choiceId(id, index)}
              name={name}
              value={option.value}
              checked={chosen.includes(option.value)}
              onToggle={() => toggle(option.value)}
              onBlur={onBlur}
              label={option.label}
              hint={option.hint}
            />
            {option.reveal && chosen.includes(option.value) && (
              <div className="govuk-checkboxes__conditional">{option.reveal}</div>
            )}
          </Fragment>
        ))}
      </div>
    </FieldsetGroup>
  );
}

interface CheckboxItemProps extends Pick<Choice, 'value' | 'label' | 'hint'> {
  id: string;
  name: string;
  checked: boolean;
  onToggle: () => void;
  onBlur?: () => void;
  describedBy?: string;
}

function CheckboxItem({
  id,
  name,
  value,
  checked,
  onToggle,
  onBlur,
  label,
  hint,
  describedBy: described,
}: CheckboxItemProps) {
  const itemHint = hint ? `${id}-item-hint` : undefined;
  return (
    <div className="govuk-checkboxes__item">
      <input
        className="govuk-checkboxes__input"
        type="checkbox"
        id={id}
        name={name}
        value={value}
        checked={checked}
        onChange={onToggle}
        onBlur={onBlur}
        aria-describedby={classNames(itemHint, described) || undefined}
      />
      <label className="govuk-label govuk-checkboxes__label" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <div id={itemHint} className="govuk-hint govuk-checkboxes__hint">
          {hint}
        </div>
      )}
    </div>
  );
}

/** One box to tick, such as a declaration. */
export function Checkbox({ id, name = id, value, onChange, onBlur, label, hint, error }: FieldProps<boolean>) {
  return (
    <div className={classNames('govuk-form-group', error && 'govuk-form-group--error')}>
      <FieldHint id={id}>{hint}</FieldHint>
      <FieldError id={id}>{error}</FieldError>
      <div className="govuk-checkboxes">
        <CheckboxItem
          id={id}
          name={name}
          value="yes"
          checked={value === true}
          onToggle={() => onChange(!value)}
          onBlur={onBlur}
          label={label}
          describedBy={describedBy(id, hint, error)}
        />
      </div>
    </div>
  );
}
