import { categories, categoryLabels, scopeActionLabels, scopeActions, scopeEffectLabels, scopeEffects, scopeRecipientLabels, scopeRecipients, sectorLabels, sectors } from '@concord/domain';
import { AddAnother, DateFields, Details, Radios, Select, TextField } from '@concord/ui';
import { aDate } from '../../app/rules.js';
import type { useForm } from '../../app/use-form.js';
import { blankLine, type ConsentValues, saysNo } from './consent-form.js';

type FormOf = ReturnType<typeof useForm<ConsentValues>>;
export interface AgencyOption {
  value: string;
  label: string;
}

interface ScopeFieldsProps {
  form: FormOf;
  agencies: readonly AgencyOption[];
  /** Those at the table, whom a no by name shuts out. */
  people?: readonly AgencyOption[];
  /** What to do about a no. */
  hint?: string;
}

/** What was agreed or refused, line by line: about what, for whom, until when. */
export function ScopeFields({ form, agencies, people = [], hint = 'Leave “Everything” and “Everybody” if they said no to all of it.' }: ScopeFieldsProps) {
  const isNo = saysNo(form.values.state);
  return (
    <>
      <h2 className="govuk-heading-m">{isNo ? 'What must not be shared?' : 'What did they agree to?'}</h2>
      {isNo && <p className="govuk-hint">{hint}</p>}
      <AddAnother itemName="line" blank={() => blankLine()} items={form.values.scopes} onChange={(scopes) => form.set('scopes', scopes)}>
        {(line, index) => (
          <>
            {form.values.state === 'GIVEN_PARTIAL' && (
              <Radios label="Yes or no?" inline options={scopeEffects.map((value) => ({ value, label: scopeEffectLabels[value] }))} {...form.field(`scopes.${index}.effect`)} />
            )}
            <Select label="About what?" placeholder="Everything" options={categories.filter((it) => it !== 'STAFF_SAFETY').map((value) => ({ value, label: categoryLabels[value] }))} {...form.field(`scopes.${index}.category`)} />
            <Radios
              label="To whom?"
              options={scopeRecipients.map((value) => ({
                value,
                label: scopeRecipientLabels[value],
                reveal: line.recipient === value && recipientFields(form, index, value, agencies, isNo || line.effect === 'DENY' ? people : []),
              }))}
              {...form.field(`scopes.${index}.recipient`)}
            />
            <Details summary="Only for one use (optional)">
              <Select label="Only to do what?" placeholder="All of it" options={scopeActions.map((value) => ({ value, label: scopeActionLabels[value] }))} {...form.field(`scopes.${index}.action`)} />
            </Details>
            {!isNo && <DateFields label="Until when?" hint="Up to the start of this day. Leave empty if they named no end" {...form.field(`scopes.${index}.until`, aDate('Until when', { optional: true }))} />}
          </>
        )}
      </AddAnother>
    </>
  );
}

function recipientFields(form: FormOf, index: number, recipient: string, agencies: readonly AgencyOption[], people: readonly AgencyOption[]) {
  if (recipient === 'AGENCY') return <Select label="Which agency?" options={agencies} {...form.field(`scopes.${index}.agency`, { required: 'Choose the agency' })} />;
  if (recipient === 'SECTOR') return <Select label="Which kind?" options={sectors.map((value) => ({ value, label: sectorLabels[value] }))} {...form.field(`scopes.${index}.sector`, { required: 'Choose the kind of organisation' })} />;
  if (recipient === 'NAMED_PERSON') {
    return (
      <>
        {people.length > 0 && <Select label="Somebody at this table?" hint="They lose sight of the whole case at once. They are not told why." placeholder="No" options={people} {...form.field(`scopes.${index}.practitionerId`)} />}
        <TextField label="Who is it?" hint="For example, her sister. This opens nothing in Concord: it says who may be told aloud" {...form.field(`scopes.${index}.namedPerson`, form.values.scopes[index]?.practitionerId ? {} : { required: 'Say who it is' })} />
      </>
    );
  }
  return null;
}
