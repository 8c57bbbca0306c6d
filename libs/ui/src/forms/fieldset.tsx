import type { ReactNode } from 'react';
import type { LabelSize } from './field.js';

interface FieldsetProps {
  legend: ReactNode;
  legendSize?: LabelSize;
  children: ReactNode;
}

/** Groups fields that belong together. */
export function Fieldset({ legend, legendSize = 'm', children }: FieldsetProps) {
  return (
    <fieldset className="govuk-fieldset concord-fieldset">
      <legend className={`govuk-fieldset__legend govuk-fieldset__legend--${legendSize}`}>{legend}</legend>
      {children}
    </fieldset>
  );
}
