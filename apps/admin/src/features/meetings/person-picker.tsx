import { useState } from 'react';
import type { AgencyFunction } from '@concord/domain';
import { LinkButton, Radios, TextField } from '@concord/ui';
import type { FieldProps } from '@concord/ui';
import { usePageQuery } from '../../app/use-page-query.js';
import { PeopleToInviteDocument } from '../../gql/graphql.js';

/** Somebody found in the directory. */
export interface PickedPerson {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
  readonly agencyFunction: AgencyFunction;
}

const ENOUGH = 2;

/** Finds a colleague by the beginnings of their name, then keeps the one chosen. */
export function PersonPicker({ id, label, hint, error, value, onChange }: FieldProps<PickedPerson | null>) {
  const [search, setSearch] = useState('');
  const { data } = usePageQuery(PeopleToInviteDocument, { search }, { pause: search.trim().length < ENOUGH });
  const found = (data?.practitioners.nodes ?? []).map((it) => ({ id: it.id, name: it.name, detail: `${it.jobTitle}, ${it.agency?.shortName ?? ''}`, agencyFunction: it.agencyFunction }));
  if (value) {
    return (
      <p className="govuk-body">
        <strong>{value.name}</strong>, {value.detail} <LinkButton onClick={() => onChange(null)}>Choose somebody else<span className="govuk-visually-hidden"> than {value.name}</span></LinkButton>
      </p>
    );
  }
  return (
    <>
      <TextField id={id} label={label} hint={hint ?? 'Type the beginning of a name'} error={error} value={search} onChange={setSearch} autoComplete="off" spellCheck={false} />
      {found.length > 0 && (
        <Radios
          id={`${id}-found`}
          label="Who of these?"
          small
          value=""
          onChange={(chosen) => onChange(found.find((it) => it.id === chosen) ?? null)}
          options={found.map((it) => ({ value: it.id, label: `${it.name}, ${it.detail}` }))}
        />
      )}
      {data && found.length === 0 && <p className="govuk-hint">Nobody of that name is in the directory.</p>}
    </>
  );
}
