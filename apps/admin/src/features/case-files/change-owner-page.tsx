import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useClient } from 'urql';
import { Button, Link, Radios, TextField } from '@concord/ui';
import { Form } from '../../app/form.js';
import { useChange } from '../../app/use-change.js';
import { useForm } from '../../app/use-form.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { ChangeCaseFileOwnerDocument, ChangeOwnerDocument, OwnerChoicesDocument } from '../../gql/graphql.js';
import { CaseFileFrame } from './case-file-frame.js';

/** Names another owner. There is never none. */
export function Component() {
  const { caseFileId = '' } = useParams();
  const query = usePageQuery(ChangeOwnerDocument, { caseFileId });
  return (
    <CaseFileFrame tab="overview" heading="Name another owner" width="reading" page={query.page}>
      {query.data && (
        <OwnerForm
          caseFileId={caseFileId}
          version={query.data.caseFile.version}
          now={query.data.caseFile.owner?.name}
        />
      )}
    </CaseFileFrame>
  );
}

function OwnerForm({ caseFileId, version, now }: { caseFileId: string; version: number; now: string | undefined }) {
  const navigate = useNavigate();
  const client = useClient();
  const change = useChange(ChangeCaseFileOwnerDocument);
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState<{ value: string; label: string }[]>();
  const form = useForm({ id: 'owner', start: { ownerPractitionerId: '' } });
  const search = async () => {
    const { data } = await client.query(OwnerChoicesDocument, { search: typed.trim() || null }).toPromise();
    setFound(
      (data?.practitioners.nodes ?? []).map((it) => ({
        value: it.id,
        label: [it.name, it.jobTitle, it.agency?.shortName].filter(Boolean).join(', '),
      })),
    );
  };
  const submit = form.submit(async ({ ownerPractitionerId }) => {
    await change.send({ input: { caseFileId, version, ownerPractitionerId } });
    void navigate('/case-files/' + caseFileId);
  });
  return (
    <>
      <p className="govuk-body">
        The owner now is {now ?? 'nobody yet'}. They lose their seat as owner; any other seat they have stays.
      </p>
      <TextField
        id="owner-name"
        type="search"
        label="Find a colleague by name"
        value={typed}
        onChange={setTyped}
        width={20}
        autoComplete="off"
      />
      <Button kind="secondary" onClick={() => void search()}>
        Search
      </Button>
      {found?.length === 0 && (
        <p className="govuk-body" role="status">
          Nobody is called like this. Try fewer letters.
        </p>
      )}
      <Form
        form={form}
        onSubmit={submit}
        submitText="Make this person the owner"
        actions={<Link href={`/case-files/${caseFileId}`}>Cancel</Link>}
      >
        {found && found.length > 0 && (
          <Radios
            label="New owner"
            options={found}
            {...form.field('ownerPractitionerId', { required: 'Choose the new owner' })}
          />
        )}
      </Form>
    </>
  );
}
