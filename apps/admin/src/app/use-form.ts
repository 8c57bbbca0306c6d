import { useEffect, useRef, useState, type FormEvent } from 'react';
import {
  get,
  useForm as useHookForm,
  useWatch,
  type DefaultValues,
  type FieldPath,
  type FieldPathValue,
  type FieldValues,
  type RegisterOptions,
  type UseFormReturn,
} from 'react-hook-form';
import type { SummaryError } from '@concord/ui';
import { asProblem, type Problem } from './problem.js';
import { RenderedFields } from './rendered-fields.js';

/** What `form.field(name)` gives to a field of the kit; the page adds the label. */
export interface BoundField<Value> {
  id: string;
  name: string;
  value: Value;
  onChange: (value: Value) => void;
  error: string | undefined;
}

export interface Form<Values extends FieldValues> {
  id: string;
  values: Values;
  /** Binds a field: `<TextField label="Name" {...form.field('name', { required: 'Enter the name' })} />`. */
  field: <Name extends FieldPath<Values>>(
    name: Name,
    rules?: RegisterOptions<Values, Name>,
  ) => BoundField<FieldPathValue<Values, Name>>;
  set: <Name extends FieldPath<Values>>(name: Name, value: FieldPathValue<Values, Name>) => void;
  reset: (values: Values) => void;
  /** The handler for <Form>: checks, sends once, puts the server's messages beside their fields. */
  submit: (work: SubmitWork<Values>, onProblem?: (problem: Problem) => boolean) => (event?: FormEvent) => Promise<void>;
  sending: boolean;
  errors: SummaryError[];
  /** Counts the tries, so that the error summary takes the focus each time. */
  attempt: number;
  /** Run after a successful submit; useDraft discards its draft here. */
  onSent: (listener: () => void) => () => void;
}

export type SubmitWork<Values> = (values: Values, submissionId: string) => Promise<unknown>;

interface FormOptions<Values extends FieldValues> {
  /** Unique on the page; the start of every field's id. */
  id: string;
  start: Values;
}

/** A form over react-hook-form: checked on submit, sent once, with the server's messages beside the fields. */
export function useForm<Values extends FieldValues>({ id, start }: FormOptions<Values>): Form<Values> {
  const hookForm = useHookForm<Values>({ defaultValues: start as DefaultValues<Values>, shouldFocusError: false });
  const watched = useWatch<Values>({ control: hookForm.control }) as Values;
  const fieldId = (name: string) => `${id}-${name.replaceAll('.', '-')}`;
  const rendered = useRenderedFields(hookForm, fieldId);
  const [general, setGeneral] = useState<string[]>([]);
  const [attempt, setAttempt] = useState(0);
  const sending = useSendOnce();
  const listeners = useRef(new Set<() => void>());
  const { errors } = hookForm.formState;

  const messageOf = (name: string) => get<typeof errors, { message?: string } | undefined>(errors, name)?.message;

  const showProblem = (problem: Problem) => {
    const known = problem.fields.filter(({ path }) => rendered.has(path));
    known.forEach(({ path, message }) => hookForm.setError(path as FieldPath<Values>, { message }));
    const others = problem.fields.filter(({ path }) => !rendered.has(path)).map(({ message }) => message);
    setGeneral(others.length || known.length ? others : [problem.message]);
  };

  const submit: Form<Values>['submit'] = (work, onProblem) => async (event) => {
    event?.preventDefault();
    await sending.once(async (submissionId) => {
      setGeneral([]);
      hookForm.clearErrors();
      await hookForm.handleSubmit(async (values) => {
        try {
          await work(values, submissionId.current);
          submissionId.renew();
          listeners.current.forEach((listener) => listener());
        } catch (thrown) {
          const problem = asProblem(thrown);
          if (!onProblem?.(problem)) showProblem(problem);
        }
      })();
    });
    setAttempt((count) => count + 1);
  };

  return {
    id,
    values: watched,
    field: (name, rules) => {
      rendered.add(name);
      hookForm.register(name, rules);
      return {
        id: fieldId(name),
        name,
        value: get<Values, FieldPathValue<Values, typeof name>>(watched, name),
        onChange: (value) => hookForm.setValue(name, value, { shouldDirty: true }),
        error: messageOf(name),
      };
    },
    set: (name, value) => hookForm.setValue(name, value, { shouldDirty: true }),
    reset: (values) => hookForm.reset(values),
    submit,
    sending: sending.isSending,
    attempt,
    errors: [
      ...general.map((message) => ({ message })),
      ...rendered
        .list()
        .map((name) => ({ message: messageOf(name) ?? '', fieldId: fieldId(name) }))
        .filter(({ message }) => message),
    ],
    onSent: (listener) => {
      listeners.current.add(listener);
      return () => listeners.current.delete(listener);
    },
  };
}

/** The registry of this form's fields; those that went away lose their rules and keep their values. */
function useRenderedFields<Values extends FieldValues>(
  { unregister }: UseFormReturn<Values>,
  idOf: (name: string) => string,
): RenderedFields {
  const [rendered] = useState(() => new RenderedFields());
  rendered.begin();
  useEffect(() => {
    const gone = rendered.settle(idOf);
    if (gone.length) unregister(gone as FieldPath<Values>[], { keepValue: true, keepDirty: true });
  });
  return rendered;
}

/** A second press while the first is under way does nothing; one form has one submission id until it was accepted. */
function useSendOnce() {
  const inFlight = useRef(false);
  const id = useRef<string>(undefined);
  const [isSending, setSending] = useState(false);
  const submissionId = {
    get current() {
      return (id.current ??= crypto.randomUUID());
    },
    renew: () => {
      id.current = undefined;
    },
  };
  const once = async (work: (submission: typeof submissionId) => Promise<void>) => {
    if (inFlight.current) return;
    inFlight.current = true;
    setSending(true);
    try {
      await work(submissionId);
    } finally {
      inFlight.current = false;
      setSending(false);
    }
  };
  return { isSending, once };
}
