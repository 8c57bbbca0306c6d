import type { FormEvent, ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import { Button, ButtonGroup, ErrorSummary } from '@concord/ui';
import { useErrorTitle } from './page-title.js';
import type { Form as FormState } from './use-form.js';

interface FormProps<Values extends FieldValues> {
  form: FormState<Values>;
  /** `form.submit(…)`. */
  onSubmit: (event: FormEvent) => Promise<void>;
  submitText: string;
  busyText?: string;
  /** Beside the button: a cancel link. */
  actions?: ReactNode;
  children: ReactNode;
}

/** A form: the error summary, the fields, one button that is never greyed out. */
export function Form<Values extends FieldValues>({
  form,
  onSubmit,
  submitText,
  busyText,
  actions,
  children,
}: FormProps<Values>) {
  useErrorTitle(form.errors.length > 0);
  return (
    <form id={form.id} noValidate onSubmit={(event) => void onSubmit(event)}>
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      {children}
      <ButtonGroup>
        <Button type="submit" busy={form.sending} busyText={busyText}>
          {submitText}
        </Button>
        {actions}
      </ButtonGroup>
    </form>
  );
}
