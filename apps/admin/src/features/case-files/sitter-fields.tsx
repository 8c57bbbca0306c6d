import { agencyFunctionLabels, type AgencyFunction, type Capacity } from '@concord/domain';
import { Select } from '@concord/ui';
import type { Form } from '../../app/use-form.js';
import type { SeatChoicesQuery } from '../../gql/graphql.js';
import type { Picked } from '../persons/search-picker.js';

export interface SeatValues {
  by: 'PERSON' | 'TEAM' | 'AGENCY' | '';
  practitionerId: Picked | null;
  teamId: string;
  agencyId: string;
  agencyFunction: AgencyFunction | '';
  capacity: Capacity | '';
  seatKey: string;
}

interface SitterFieldsProps {
  form: Form<SeatValues>;
  agencies: SeatChoicesQuery['agencies'];
}

export const TeamField = ({ form, agencies }: SitterFieldsProps) => (
  <Select
    label="Team"
    options={agencies.flatMap(({ name, teams }) =>
      teams.map((it) => ({ value: it.id, label: `${it.name} (${name})` })),
    )}
    {...form.field('teamId', { required: 'Choose a team' })}
  />
);

export function AgencyFields({ form, agencies }: SitterFieldsProps) {
  const functions = agencies.find(({ id }) => id === form.values.agencyId)?.functions ?? [];
  const choose = form.field('agencyId', { required: 'Choose an agency' });
  const onChange = (agencyId: string) => {
    const [first, ...others] = agencies.find(({ id }) => id === agencyId)?.functions ?? [];
    form.set('agencyId', agencyId);
    form.set('agencyFunction', first && others.length === 0 ? first.function : '');
  };
  return (
    <>
      <Select
        label="Agency"
        options={agencies.map(({ id, name }) => ({ value: id, label: name }))}
        {...choose}
        onChange={onChange}
      />
      {form.values.agencyId && (
        <Select
          label="Which part of the agency?"
          options={functions.map((it) => ({ value: it.function, label: agencyFunctionLabels[it.function] }))}
          {...form.field('agencyFunction', { required: 'Choose which part of the agency' })}
        />
      )}
    </>
  );
}
