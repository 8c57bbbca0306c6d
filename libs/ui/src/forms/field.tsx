import type { ReactNode } from 'react';
import { classNames } from '../class-names.js';

export type LabelSize = 's' | 'm' | 'l';

/** What every field of the kit takes; `form.field('name')` of the app gives all but the label. */
export interface FieldProps<Value> {
  id: string;
  name?: string;
  label: ReactNode;
  hint?: ReactNode;
  /** The error message, in plain English that says what to do. */
  error?: string;
  value: Value;
  onChange: (value: Value) => void;
  onBlur?: () => void;
  labelSize?: LabelSize;
  /** Keeps the label for screen readers only, where the page shows it otherwise. */
  labelHidden?: boolean;
}

const hintId = (id: string) => `${id}-hint`;
const errorId = (id: string) => `${id}-error`;

/** The ids for aria-describedby: hint first, then error, then anything of the field's own. */
export const describedBy = (
  id: string,
  hint: ReactNode,
  error: string | undefined,
  extra?: string,
): string | undefined => classNames(Boolean(hint) && hintId(id), Boolean(error) && errorId(id), extra) || undefined;

export function FieldHint({ id, children }: { id: string; children?: ReactNode }) {
  return children ? (
    <div id={hintId(id)} className="govuk-hint">
      {children}
    </div>
  ) : null;
}

export function FieldError({ id, children }: { id: string; children?: string }) {
  if (!children) return null;
  return (
    <p id={errorId(id)} className="govuk-error-message">
      <span className="govuk-visually-hidden">Error:</span> {children}
    </p>
  );
}

interface FieldGroupProps {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string;
  labelSize?: LabelSize;
  labelHidden?: boolean;
  children: ReactNode;
}

/** A single control with its label, hint and error. */
export function FieldGroup({ id, label, hint, error, labelSize, labelHidden, children }: FieldGroupProps) {
  return (
    <div className={classNames('govuk-form-group', error && 'govuk-form-group--error')}>
      <label
        htmlFor={id}
        className={classNames(
          'govuk-label',
          labelSize && `govuk-label--${labelSize}`,
          labelHidden && 'govuk-visually-hidden',
        )}
      >
        {label}
      </label>
      <FieldHint id={id}>{hint}</FieldHint>
      <FieldError id={id}>{error}</FieldError>
      {children}
    </div>
  );
}

/** Several controls under one legend, with hint and error tied to the group. */
export function FieldsetGroup({ id, label, hint, error, labelSize = 's', labelHidden, children }: FieldGroupProps) {
  return (
    <div className={classNames('govuk-form-group', error && 'govuk-form-group--error')}>
      <fieldset className="govuk-fieldset" aria-describedby={describedBy(id, hint, error)}>
        <legend
          className={classNames(
            'govuk-fieldset__legend',
            `govuk-fieldset__legend--${labelSize}`,
            labelHidden && 'govuk-visually-hidden',
          )}
        >
          {label}
        </legend>
        <FieldHint id={id}>{hint}</FieldHint>
        <FieldError id={id}>{error}</FieldError>
        {children}
      </fieldset>
    </div>
  );
}
