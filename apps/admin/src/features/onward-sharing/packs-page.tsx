import { useNavigate, useParams } from 'react-router';
import { Details, InsetText, Link, showDateTime, Table, Tag, TextField } from '@concord/ui';
import { Form } from '../../app/form.js';
import { useChange } from '../../app/use-change.js';
import { useForm } from '../../app/use-form.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { BeginAnonymisedPackDocument, PacksPageDocument } from '../../gql/graphql.js';
import { CaseFileFrame } from '../case-files/case-file-frame.js';
import { packStateLabels } from './pack-words.js';

/** The presentations without a name of a case, for those who keep its record. */
export function Component() {
  const { caseFileId = '' } = useParams();
  const query = usePageQuery(PacksPageDocument, { caseFileId });
  return (
    <CaseFileFrame tab="consent" heading="Present without a name" page={query.page}>
      {query.data && (
        <>
          <InsetText>Where the person said no, the panel can hear the case without knowing who it is. The chair, the minute taker or the co-ordinator writes it, a second of them clears every text, and it goes to agencies that do not sit at this table.</InsetText>
          <Details summary="What this does, and what it cannot do">
            <p className="govuk-body">It leaves out name, day of birth, address and numbers, and refuses texts in which it finds them. It cannot know what a reader would recognise: a rare illness, a street everybody knows, a story in the paper. That is what the second reader is for.</p>
            <p className="govuk-body">It is not anonymous data in law: your agency still knows who it is. Handle it as personal.</p>
          </Details>
          {query.data.anonymisedPacks.length > 0 && (
            <Table
              caption="Presentations of this case"
              rows={query.data.anonymisedPacks}
              rowKey={(row) => row.id}
              columns={[
                { header: 'Presentation', cell: (row) => <Link href={`/case-files/${caseFileId}/without-name/${row.id}`}>{row.reference}</Link>, rowHeader: true },
                { header: 'Where it stands', cell: (row) => <Tag colour={row.state === 'RELEASED' ? 'teal' : 'grey'}>{packStateLabels[row.state]}</Tag> },
                { header: 'Presented', cell: (row) => (row.releasedAt ? showDateTime(row.releasedAt) : 'Not yet') },
              ]}
            />
          )}
          <Begin caseFileId={caseFileId} />
        </>
      )}
    </CaseFileFrame>
  );
}

function Begin({ caseFileId }: { caseFileId: string }) {
  const navigate = useNavigate();
  const begin = useChange(BeginAnonymisedPackDocument);
  const form = useForm({ id: 'begin-pack', start: { area: '' } });
  const submit = form.submit(async ({ area }, submissionId) => {
    const { beginAnonymisedPack } = await begin.send({ input: { caseFileId, area, submissionId } });
    void navigate(`/case-files/${caseFileId}/without-name/${beginAnonymisedPack.id}`);
  });
  return (
    <section aria-labelledby="begin">
      <h2 className="govuk-heading-m" id="begin">Write a new one</h2>
      <Form form={form} onSubmit={submit} submitText="Begin">
        <TextField label="Where do they live?" hint="An area, such as a part of the town. Never a street." {...form.field('area', { required: 'Enter an area' })} />
      </Form>
    </section>
  );
}
