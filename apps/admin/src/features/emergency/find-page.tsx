import { useState } from 'react';
import { useClient } from 'urql';
import { emergencyIdentifierKinds } from '@concord/domain';
import { DateFields, InsetText, Link, noDate, NotificationBanner, Radios, Select, TextField, toIsoDate } from '@concord/ui';
import { Form } from '../../app/form.js';
import { Page } from '../../app/page.js';
import { toProblem } from '../../app/problem.js';
import { aDate } from '../../app/rules.js';
import { useForm } from '../../app/use-form.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { EmergencyFindPageDocument, EmergencyStopDocument, type EmergencyStopQuery, type SoughtInEmergencyInput } from '../../gql/graphql.js';
import { StopPage } from './stop-page.js';

const start = { how: 'NAME' as 'NAME' | 'NUMBER' | '', givenNames: '', familyName: '', bornOn: noDate, identifierKind: 'NHS_NUMBER', identifier: '' };
type Values = typeof start;
type Stop = EmergencyStopQuery['emergencyStop'];

const kinds = emergencyIdentifierKinds.map(({ code, label }) => ({ value: code, label }));

/** One person, by name and date of birth or a whole number; then the full stop. There is no browsing here. */
export function Component() {
  const query = usePageQuery(EmergencyFindPageDocument, {});
  const [found, setFound] = useState<{ stop: Stop; input: SoughtInEmergencyInput }>();
  if (found) return <StopPage stop={found.stop} sought={found.input} onBack={() => setFound(undefined)} />;
  const current = query.data?.currentEmergencyOpening;
  return (
    <Page title="Open in an emergency" width="reading" {...query.page}>
      {query.data && (
        <>
          {current && (
            <NotificationBanner heading="You have an emergency opening open now">
              <p className="govuk-body"><Link href={`/emergency/openings/${current.id}`}>Go back to {current.reference}</Link>. Opening another ends it.</p>
            </NotificationBanner>
          )}
          <InsetText>If somebody is in danger now, ring 999 first. This opens only what partner agencies released beforehand for emergencies.</InsetText>
          <FindForm onFound={(stop, input) => setFound({ stop, input })} />
        </>
      )}
    </Page>
  );
}

function FindForm({ onFound }: { onFound: (stop: Stop, input: SoughtInEmergencyInput) => void }) {
  const client = useClient();
  const form = useForm({ id: 'emergency', start });
  const submit = form.submit(async (values) => {
    const input = inputOf(values);
    const { data, error } = await client.query(EmergencyStopDocument, { input }).toPromise();
    if (error) throw toProblem(error);
    if (data) onFound(data.emergencyStop, input);
  });
  return (
    <Form form={form} onSubmit={submit} submitText="Continue">
      <Radios
        label="How do you know who it is?"
        options={[
          { value: 'NAME', label: 'Name and date of birth', reveal: form.values.how === 'NAME' && <NameFields form={form} /> },
          { value: 'NUMBER', label: 'A number, such as the NHS number', reveal: form.values.how === 'NUMBER' && <NumberFields form={form} /> },
        ]}
        {...form.field('how', { required: 'Say how you know who it is' })}
      />
    </Form>
  );
}

type FormOf = ReturnType<typeof useForm<Values>>;

function NameFields({ form }: { form: FormOf }) {
  return (
    <>
      <TextField label="First name" spellCheck={false} {...form.field('givenNames', { required: 'Enter the first name as it is likely to be recorded' })} />
      <TextField label="Family name" spellCheck={false} {...form.field('familyName', { required: 'Enter the family name' })} />
      <DateFields label="Date of birth" hint="For example, 27 3 1961" {...form.field('bornOn', aDate('Date of birth', { mustBe: 'today or earlier' }))} />
    </>
  );
}

function NumberFields({ form }: { form: FormOf }) {
  return (
    <>
      <Select label="Kind of number" options={kinds} {...form.field('identifierKind', { required: 'Choose the kind of number' })} />
      <TextField label="The whole number" spellCheck={false} width={20} {...form.field('identifier', { required: 'Enter the whole number' })} />
    </>
  );
}

const inputOf = ({ how, givenNames, familyName, bornOn, identifierKind, identifier }: Values): SoughtInEmergencyInput =>
  how === 'NUMBER' ? { identifierKind, identifier } : { givenNames, familyName, bornOn: toIsoDate(bornOn) };
