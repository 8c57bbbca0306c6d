import { agencyFunctionLabels, type AgencyFunction } from '@concord/domain';
import { DateFields, type DateParts, noDate, Radios, Select, toIsoDate } from '@concord/ui';
import type { FieldPath, FieldValues } from 'react-hook-form';
import { aDate } from '../../app/rules.js';
import type { BoundField, Form } from '../../app/use-form.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { ActionOwnerChoicesDocument } from '../../gql/graphql.js';

/** The part of a form's values that says who does it. */
export interface OwnerValues {
  /** "agency function", from the list. */
  responsible: string;
  named: 'PERSON' | 'AGENCY' | '';
  ownerPractitionerId: string;
  nameOwnerBy: DateParts;
}

export const startOwner: OwnerValues = { responsible: '', named: '', ownerPractitionerId: '', nameOwnerBy: noDate };

/** What the API takes. */
export function ownerInput({ responsible, named, ownerPractitionerId, nameOwnerBy }: OwnerValues) {
  const [responsibleAgencyId = '', responsibleFunction = ''] = responsible.split(' ');
  const person = named === 'PERSON' ? { ownerPractitionerId } : { nameOwnerBy: toIsoDate(nameOwnerBy) };
  return { responsibleAgencyId, responsibleFunction: responsibleFunction as AgencyFunction, ...person };
}

/** Who does it: an agency, and in it a person, or a day by which the agency names one. */
export function OwnerFields<Values extends FieldValues & OwnerValues>({ form }: { form: Form<Values> }) {
  const [agencyId = '', agencyFunction] = form.values.responsible.split(' ');
  const { data } = usePageQuery(ActionOwnerChoicesDocument, { agencyId: agencyId || null });
  const field = <Value,>(name: keyof OwnerValues, rules?: object) => form.field(name as FieldPath<Values>, rules) as unknown as BoundField<Value>;
  const agencies = data?.agencies.flatMap((it) => it.functions.map((one) => ({ value: `${it.id} ${one.function}`, label: `${it.shortName}: ${agencyFunctionLabels[one.function]}` }))) ?? [];
  const people = (data?.practitioners.nodes ?? []).filter((it) => it.agencyFunction === agencyFunction).map((it) => ({ value: it.id, label: `${it.name}, ${it.jobTitle}` }));
  return (
    <>
      <Select label="Which agency?" hint="An agency without a seat at the table gets one" options={agencies} {...field<string>('responsible', { required: 'Choose the agency that will do this' })} />
      <Radios
        label="Who in the agency?"
        options={[
          { value: 'PERSON', label: 'A named person', reveal: form.values.named === 'PERSON' && <Select label="Person" options={people} {...field<string>('ownerPractitionerId', { required: 'Choose a person' })} /> },
          {
            value: 'AGENCY',
            label: 'The agency will name somebody',
            reveal: form.values.named === 'AGENCY' && <DateFields label="By when?" {...field<DateParts>('nameOwnerBy', aDate('The day for naming somebody', { mustBe: 'today or later' }))} />,
          },
        ]}
        {...field<OwnerValues['named']>('named', { required: 'Say who will do this' })}
      />
    </>
  );
}
