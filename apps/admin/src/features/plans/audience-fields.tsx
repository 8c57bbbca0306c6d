import { agencyFunctionLabels, type AgencyFunction } from '@concord/domain';
import { Checkboxes, Radios } from '@concord/ui';
import type { FieldPath, FieldValues } from 'react-hook-form';
import { atLeastOne } from '../../app/rules.js';
import type { Form } from '../../app/use-form.js';
import type { PlanFormChoicesQuery } from '../../gql/graphql.js';

export type Choices = PlanFormChoicesQuery['audienceChoices'];

/** The part of a form's values that says to whom a text is open. */
export interface AudienceValues {
  openTo: 'TABLE' | 'CHOSEN' | '';
  agencies: readonly string[];
}

export const startAudience: AudienceValues = { openTo: '', agencies: [] };

const keyOf = ({ agencyId, agencyFunction }: { agencyId: string; agencyFunction: AgencyFunction }): string => `${agencyId} ${agencyFunction}`;

/** The form's values for a text that is there already. A named agency without a function means every function of it at the table. */
export const audienceOf = ({ openToTable, openTo }: { openToTable: boolean; openTo: readonly { agencyId: string; agencyFunction?: AgencyFunction | null }[] }, choices: Choices): AudienceValues => ({
  openTo: openToTable ? 'TABLE' : 'CHOSEN',
  agencies: choices.filter((choice) => openTo.some((it) => it.agencyId === choice.agencyId && (!it.agencyFunction || it.agencyFunction === choice.agencyFunction))).map(keyOf),
});

/** What the API takes. */
export const audienceInput = ({ openTo, agencies }: AudienceValues) => ({
  openToTable: openTo === 'TABLE',
  agencies: openTo === 'CHOSEN' ? agencies.map(asAgency) : [],
});

const asAgency = (key: string): { agencyId: string; agencyFunction: AgencyFunction } => {
  const [agencyId = '', agencyFunction = ''] = key.split(' ');
  return { agencyId, agencyFunction: agencyFunction as AgencyFunction };
};

/** What an audience is called where two versions of a text are compared. */
export const audienceLabels = { openTo: 'Who may read this', agencies: 'Agencies that may read this' } as const;

/** A value of such a form as people read it, for comparing two versions. */
export const showIn =
  (choices: Choices, labels: Readonly<Record<string, string>> = {}) =>
  (name: string, value: unknown): string => {
    if (name === 'openTo') return value === 'TABLE' ? 'Everybody at the table' : 'Only agencies that are chosen';
    const nameOf = (code: unknown): string => labels[String(code)] ?? agencyIn(choices, String(code)) ?? String(code);
    return Array.isArray(value) ? value.map(nameOf).join(', ') : nameOf(value ?? '');
  };

const agencyIn = (choices: Choices, key: string): string | undefined => {
  const choice = choices.find((it) => keyOf(it) === key);
  return choice && labelOf(choice);
};

const labelOf = ({ agency, agencyFunction }: Choices[number]): string => `${agency?.shortName ?? ''}: ${agencyFunctionLabels[agencyFunction]}`;

interface AudienceFieldsProps<Values extends FieldValues & AudienceValues> {
  form: Form<Values>;
  choices: Choices;
  /** Offers duty services without a seat, which get one. */
  forOutOfHours?: boolean;
}

/** Who may read this: the table, or chosen agencies. Nothing is chosen beforehand. */
export function AudienceFields<Values extends FieldValues & AudienceValues>({ form, choices, forOutOfHours = false }: AudienceFieldsProps<Values>) {
  const openTo = 'openTo' as FieldPath<Values>;
  const agencies = 'agencies' as FieldPath<Values>;
  const offered = choices.filter((it) => it.seated || forOutOfHours);
  return (
    <Radios
      label="Who may read this?"
      hint="Those who run the case, and the agency whose words these are, always can."
      options={[
        { value: 'TABLE', label: 'Everybody at the table', hint: forOutOfHours ? 'Duty services that have no seat yet are not among them: choose them by name.' : undefined },
        {
          value: 'CHOSEN',
          label: 'Only agencies I choose',
          reveal: form.values.openTo === 'CHOSEN' && (
            <Checkboxes
              label="Agencies"
              small
              options={offered.map((it) => ({ value: keyOf(it), label: labelOf(it), hint: it.seated ? undefined : 'Gets a seat, through its duty team' }))}
              {...(form.field(agencies, atLeastOne('Choose at least one agency')) as unknown as BoundList)}
            />
          ),
        },
      ]}
      {...(form.field(openTo, { required: 'Say who may read this' }) as unknown as BoundChoice)}
    />
  );
}

interface BoundList {
  id: string;
  name: string;
  value: readonly string[];
  onChange: (value: readonly string[]) => void;
  error: string | undefined;
}
interface BoundChoice {
  id: string;
  name: string;
  value: AudienceValues['openTo'];
  onChange: (value: AudienceValues['openTo']) => void;
  error: string | undefined;
}
