import { isShown, type CodedOption, type FormDefinition, type FormField, type FormSection } from '@concord/domain';
import {
  Checkboxes,
  DateFields,
  Radios,
  Select,
  TextArea,
  TextField,
  YesNoUnknown,
  type DateParts,
  type YesNoUnknownValue,
} from '@concord/ui';
import { toAnswers, today, type TypedAnswer, type TypedAnswers } from './form-answers.js';
import type { BoundField, Form } from './use-form.js';

const LONG_LIST = 8;

interface FormSectionFieldsProps {
  definition: FormDefinition;
  section: FormSection;
  form: Form<TypedAnswers>;
}

/** One section of a forum's own form: the fields that its answers call for, in order. */
export function FormSectionFields({ definition, section, form }: FormSectionFieldsProps) {
  const answers = toAnswers(definition, form.values);
  return (
    <>
      <h2 className="govuk-heading-m">{section.title}</h2>
      {section.guidance && <p className="govuk-body">{section.guidance}</p>}
      {section.fields
        .filter((field) => isShown(field, answers, today()))
        .map((field) => (
          <DefinedField key={field.key} field={field} bound={form.field(`answers.${field.key}`)} />
        ))}
    </>
  );
}

/** The control for a field of a definition. */
function DefinedField({ field, bound }: { field: FormField; bound: BoundField<TypedAnswer> }) {
  const { label, hint } = field;
  const common = { label, hint };
  switch (field.kind) {
    case 'TEXT':
      return <TextField {...common} {...as<string>(bound)} />;
    case 'LONG_TEXT':
      return <TextArea {...common} labelSize="s" maxLength={field.maximumLength} {...as<string>(bound)} />;
    case 'YES_NO_UNKNOWN':
      return (
        <YesNoUnknown
          {...common}
          evidenceFor={['YES', 'NO', 'UNKNOWN']}
          evidenceLabel={field.evidenceLabel}
          maxLength={field.maximumLength}
          {...as<YesNoUnknownValue>(bound)}
        />
      );
    case 'CHOICE':
      return field.options.length < LONG_LIST ? (
        <Radios {...common} options={choices(field.options)} {...as<string>(bound)} />
      ) : (
        <Select {...common} options={choices(field.options)} {...as<string>(bound)} />
      );
    case 'CHOICES':
      return <Checkboxes {...common} options={choices(field.options)} {...as<readonly string[]>(bound)} />;
    case 'DATE':
      return <DateFields {...common} hint={hint ?? 'For example, 27 3 2026'} {...as<DateParts>(bound)} />;
    case 'NUMBER':
      return <TextField {...common} inputMode="numeric" width={5} {...as<string>(bound)} />;
  }
}

/** The kind of the field says which value it has; see startAnswers. */
const as = <Value,>(bound: BoundField<TypedAnswer>) => bound as unknown as BoundField<Value>;

const choices = (options: readonly CodedOption[]) =>
  options.map(({ code, label, hint }) => ({ value: code, label, hint }));
