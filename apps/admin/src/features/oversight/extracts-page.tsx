import { Button, EmptyState, InsetText, Radios, showDateTime, SummaryCard, TextArea, TextField } from '@concord/ui';
import { useState } from 'react';
import { ActionProblem } from '../../app/action-problem.js';
import { Form } from '../../app/form.js';
import { Page } from '../../app/page.js';
import { useSession } from '../../app/session.js';
import { useChange } from '../../app/use-change.js';
import { useForm } from '../../app/use-form.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { ApprovePlanningExtractDocument, type PlanningExtractPartsFragment, PlanningExtractsPageDocument, RequestPlanningExtractDocument, RunPlanningExtractDocument } from '../../gql/graphql.js';

type Extract = PlanningExtractPartsFragment;
type Purpose = Extract['purpose'];

const purposes: { value: Purpose; label: string }[] = [
  { value: 'SERVICE_PLANNING', label: 'Planning services' },
  { value: 'RESEARCH', label: 'Research' },
  { value: 'AUDIT_OF_SERVICE', label: 'Audit of a service' },
];

/** Extracts of identifiable people for planning and research: asked for, approved by somebody else, run once. */
export function Component() {
  const query = usePageQuery(PlanningExtractsPageDocument, {});
  return (
    <Page title="Extracts for planning and research" {...query.page}>
      {query.data && (
        <>
          <InsetText>Everybody with a national data opt-out is left out, and how many is kept. An opt-out changes nothing about what is shared for somebody’s care. If figures would do, do not ask for people.</InsetText>
          {query.data.planningExtracts.map((it) => (
            <ExtractCard key={it.id} extract={it} reload={query.reload} />
          ))}
          {query.data.planningExtracts.length === 0 && <EmptyState heading="Nobody has asked for an extract yet">Ask for one below. Somebody else of your agency approves it.</EmptyState>}
          <Ask reload={query.reload} />
        </>
      )}
    </Page>
  );
}

function ExtractCard({ extract, reload }: { extract: Extract; reload: () => void }) {
  const { practitioner } = useSession();
  const isMine = extract.requestedBy === practitioner?.id;
  return (
    <SummaryCard
      title={purposes.find((it) => it.value === extract.purpose)?.label ?? 'Extract'}
      headingLevel={2}
      rows={[
        { key: 'What for', value: extract.whatFor },
        { key: 'Asked for', value: showDateTime(extract.requestedAt) },
        extract.approvedAt ? { key: 'Approved', value: `${showDateTime(extract.approvedAt)}, ${extract.approvalReference}` } : null,
        extract.ranAt ? { key: 'Run', value: `${showDateTime(extract.ranAt)}: ${extract.rowCount} people; ${extract.excludedCount} left out for a national data opt-out` } : null,
      ]}
    >
      {!extract.approvedAt && !isMine && <Approve extract={extract} reload={reload} />}
      {!extract.approvedAt && isMine && <p className="govuk-body">Waits until somebody else of your agency approves it.</p>}
      {extract.approvedAt && !extract.ranAt && isMine && <Run extract={extract} reload={reload} />}
    </SummaryCard>
  );
}

function Approve({ extract, reload }: { extract: Extract; reload: () => void }) {
  const approve = useChange(ApprovePlanningExtractDocument);
  const form = useForm({ id: `approve-${extract.id}`, start: { approvalReference: '' } });
  const submit = form.submit(async ({ approvalReference }) => {
    await approve.send({ input: { id: extract.id, version: extract.version, approvalReference } });
    reload();
  });
  return (
    <Form form={form} onSubmit={submit} submitText="Approve">
      <TextField label="Reference of the approval" hint="For example, of the board or the ethics committee" width={20} {...form.field('approvalReference', { required: 'Give the reference of the approval' })} />
    </Form>
  );
}

/** The file is made once and not kept, so it is offered for as long as the page is open. */
function Run({ extract, reload }: { extract: Extract; reload: () => void }) {
  const run = useChange(RunPlanningExtractDocument);
  const [file, setFile] = useState<string>();
  if (file !== undefined) {
    return (
      <p className="govuk-body">
        <a className="govuk-link" href={`data:text/csv;charset=utf-8,${encodeURIComponent(file)}`} download="extract.csv">Save the file</a>. It is not kept here. <Button kind="secondary" onClick={reload}>I have it</Button>
      </p>
    );
  }
  return (
    <>
      <ActionProblem problem={run.problem} />
      <p className="govuk-body">You can run it once. Have a safe place ready for the file.</p>
      <Button busy={run.sending} onClick={() => void run.attempt({ input: { id: extract.id, version: extract.version } }).then((done) => done && setFile(done.runPlanningExtract.csv))}>Run it now</Button>
    </>
  );
}

function Ask({ reload }: { reload: () => void }) {
  const ask = useChange(RequestPlanningExtractDocument);
  const start: { purpose: Purpose | ''; whatFor: string } = { purpose: '', whatFor: '' };
  const form = useForm({ id: 'ask-extract', start });
  const submit = form.submit(async ({ purpose, whatFor }, submissionId) => {
    await ask.send({ input: { purpose: purpose || 'SERVICE_PLANNING', whatFor, submissionId } });
    form.reset(start);
    reload();
  });
  return (
    <section aria-labelledby="ask-extract-heading">
      <h2 className="govuk-heading-m" id="ask-extract-heading">Ask for an extract</h2>
      <Form form={form} onSubmit={submit} submitText="Ask for it">
        <Radios label="What is it for?" options={purposes} {...form.field('purpose', { required: 'Choose what it is for' })} />
        <TextArea label="In words, and why people must be identifiable" rows={3} maxLength={1000} {...form.field('whatFor', { required: 'Say what it is for', minLength: { value: 20, message: 'Say in at least 20 characters what it is for' } })} />
      </Form>
    </section>
  );
}
