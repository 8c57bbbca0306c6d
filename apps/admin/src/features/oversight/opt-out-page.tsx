import { DateFields, noDate, Radios, showDate, Table, toIsoDate } from '@concord/ui';
import { useParams } from 'react-router';
import { Form } from '../../app/form.js';
import { Page } from '../../app/page.js';
import { aDate } from '../../app/rules.js';
import { useChange } from '../../app/use-change.js';
import { useForm } from '../../app/use-form.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { NationalOptOutPageDocument, type NationalOptOutPageQuery, NoteNationalOptOutDocument } from '../../gql/graphql.js';

type Source = NationalOptOutPageQuery['nationalOptOuts'][number]['source'];

const sources: { value: Source; label: string }[] = [
  { value: 'NATIONAL_SERVICE', label: 'The national service was asked' },
  { value: 'PERSON_SAID', label: 'The person said so' },
  { value: 'OTHER_RECORD', label: 'Another record' },
];

/** A person's national data opt-out: planning and research only. */
export function Component() {
  const { personId = '' } = useParams();
  const query = usePageQuery(NationalOptOutPageDocument, { personId });
  return (
    <Page title="National data opt-out" heading="National data opt-out" back={{ href: `/persons/${personId}`, text: 'Person’s record' }} width="reading" {...query.page}>
      {query.data && (
        <>
          <p className="govuk-body">For {query.data.person.name}. It keeps somebody out of extracts for planning and research. It changes nothing about what is shared for their care or safety.</p>
          <Table
            caption="What is known"
            rows={query.data.nationalOptOuts}
            rowKey={(it) => it.id}
            columns={[
              { header: 'Checked', cell: (it) => showDate(it.checkedOn), rowHeader: true },
              { header: 'Answer', cell: (it) => (it.optedOut ? 'Opted out' : 'Not opted out') },
              { header: 'Where from', cell: (it) => sources.find((one) => one.value === it.source)?.label },
            ]}
            empty={<p className="govuk-body">Nobody has checked yet.</p>}
          />
          <Note personId={personId} reload={query.reload} />
        </>
      )}
    </Page>
  );
}

function Note({ personId, reload }: { personId: string; reload: () => void }) {
  const note = useChange(NoteNationalOptOutDocument);
  const start: { optedOut: 'YES' | 'NO' | ''; source: Source | ''; checkedOn: typeof noDate } = { optedOut: '', source: '', checkedOn: noDate };
  const form = useForm({ id: 'note-opt-out', start });
  const submit = form.submit(async ({ optedOut, source, checkedOn }, submissionId) => {
    await note.send({ input: { personId, optedOut: optedOut === 'YES', source: source || 'OTHER_RECORD', checkedOn: toIsoDate(checkedOn) ?? '', submissionId } });
    form.reset(start);
    reload();
  });
  return (
    <Form form={form} onSubmit={submit} submitText="Keep this answer">
      <Radios label="Have they opted out?" options={[{ value: 'YES', label: 'Yes' }, { value: 'NO', label: 'No' }]} {...form.field('optedOut', { required: 'Say whether they opted out' })} />
      <Radios label="Where does the answer come from?" options={sources} {...form.field('source', { required: 'Say where the answer comes from' })} />
      <DateFields label="Checked on" hint="For example, 3 5 2026" {...form.field('checkedOn', aDate('The day', { mustBe: 'today or earlier' }))} />
    </Form>
  );
}
