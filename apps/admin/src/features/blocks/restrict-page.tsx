import { useNavigate, useParams } from 'react-router';
import { AddAnother, DateFields, InsetText, Link, noDate, TextArea, toIsoDate } from '@concord/ui';
import { Form } from '../../app/form.js';
import { Page } from '../../app/page.js';
import { aDate } from '../../app/rules.js';
import { useChange } from '../../app/use-change.js';
import { useForm } from '../../app/use-form.js';
import { RestrictRecordDocument } from '../../gql/graphql.js';
import { type PickedPerson, PersonPicker } from '../meetings/person-picker.js';

interface Row {
  person: PickedPerson | null;
}
const start: { reason: string; lastDay: typeof noDate; practitionerIds: Row[] } = { reason: '', lastDay: noDate, practitionerIds: [{ person: null }] };

/** Limiting a record to named people, with a reason and a last day. */
export function Component() {
  const { caseFileId = '' } = useParams();
  const navigate = useNavigate();
  const restrict = useChange(RestrictRecordDocument);
  const form = useForm({ id: 'restrict', start });
  const back = `/case-files/${caseFileId}/people/shut-out`;
  const submit = form.submit(async ({ reason, lastDay, practitionerIds }) => {
    const named = practitionerIds.flatMap((it) => it.person?.id ?? []);
    await restrict.send({ input: { caseFileId, reason, lastDay: toIsoDate(lastDay) ?? '', practitionerIds: named } });
    void navigate(back, { state: { done: 'Only the people you named see this record from this moment' } });
  });
  return (
    <Page title="Limit a record to named people" back={{ href: back, text: 'Back' }} width="reading">
      <InsetText>
        It closes at once. Name a second person who keeps the record: they look at this within two working days. Name somebody of every agency at the table: they pass on what visitors must know.
      </InsetText>
      <Form form={form} onSubmit={submit} submitText="Limit it now" actions={<Link href={back}>Cancel</Link>}>
        <TextArea label="Why?" maxLength={1000} {...form.field('reason', { required: 'Say why only named people may see it' })} />
        <DateFields label="Last day" hint="At most six months from today" {...form.field('lastDay', aDate('Last day', { mustBe: 'today or later' }))} />
        <fieldset className="govuk-fieldset" id={form.field('practitionerIds').id}>
          <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">Who may see it, besides you?</legend>
          <AddAnother itemName="person" blank={(): Row => ({ person: null })} items={form.values.practitionerIds} onChange={(rows) => form.set('practitionerIds', rows)}>
            {(row, index) => (
              <PersonPicker
                id={`restrict-person-${index}`}
                name={`restrict-person-${index}`}
                label="Name"
                value={row.person}
                onBlur={() => undefined}
                onChange={(person) => form.set('practitionerIds', form.values.practitionerIds.map((it, at) => (at === index ? { person } : it)))}
              />
            )}
          </AddAnother>
        </fieldset>
      </Form>
    </Page>
  );
}
