import { useState } from 'react';
import { agencyFunctionLabels, sharedOutsideByLabels } from '@concord/domain';
import { EmptyState, InsetText, Link, NotificationBanner, Radios, showDateTime, SummaryCard, TextArea } from '@concord/ui';
import { Form } from '../../app/form.js';
import { Page } from '../../app/page.js';
import { useChange } from '../../app/use-change.js';
import { useForm } from '../../app/use-form.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { LookAtUrgentReleaseDocument, SecondLooksPageDocument, type SecondLooksPageQuery } from '../../gql/graphql.js';

type Due = SecondLooksPageQuery['secondLooksDue'][number];

/** Urgent releases that wait for somebody else to look at them. */
export function Component() {
  const query = usePageQuery(SecondLooksPageDocument, {});
  const [isDone, setDone] = useState(false);
  const after = () => {
    setDone(true);
    query.reload();
  };
  const due = query.data?.secondLooksDue;
  return (
    <Page title="Second looks" width="reading" {...query.page}>
      {due && (
        <>
          {isDone && <NotificationBanner kind="success" heading="Your second look is recorded" />}
          {due.length === 0 && <EmptyState heading="Nothing waits for a second look">Urgent releases of your agency come here when they are made.</EmptyState>}
          {due.map((it) => (
            <SecondLook key={it.id} due={it} after={after} />
          ))}
        </>
      )}
    </Page>
  );
}

function SecondLook({ due, after }: { due: Due; after: () => void }) {
  const look = useChange(LookAtUrgentReleaseDocument);
  const start: { outcome: 'UPHELD' | 'CLOSED' | ''; reason: string } = { outcome: '', reason: '' };
  const form = useForm({ id: `look-${due.id}`, start });
  const submit = form.submit(async ({ outcome, reason }) => {
    if (outcome) await look.send({ input: { id: due.id, version: due.version, outcome, reason } });
    after();
  });
  return (
    <SummaryCard
      title={`Shared ${showDateTime(due.happenedAt)}`}
      rows={[
        due.caseFile ? { key: 'About', value: <Link href={`/case-files/${due.caseFile.id}/information`}>{due.caseFile.person?.name ?? due.caseFile.reference}</Link> } : null,
        { key: 'By', value: due.releasedByPractitioner && `${due.releasedByPractitioner.name}, ${due.releasedByPractitioner.jobTitle}` },
        { key: 'What', value: due.item?.statement },
        due.item ? null : { key: 'The words', value: 'They belong to the agency that shared them. Ring whoever released it.' },
        { key: 'With', value: due.recipients.map((it) => `${it.name} (${agencyFunctionLabels[it.agencyFunction].toLowerCase()})`).join(', ') },
        { key: 'Why it could not wait', value: due.whyNow },
        due.outsideWay ? { key: 'How', value: `${sharedOutsideByLabels[due.outsideWay]}. ${due.outsideRecipient}` } : null,
        { key: 'Look at it by', value: showDateTime(due.secondLookDueAt) },
      ]}
    >
      {due.lapsed && <InsetText>Nobody looked at this in time, so it is not shared any more. That blames nobody. If it was right to share, say so: it opens again at once.</InsetText>}
      <Form form={form} onSubmit={submit} submitText="Record the second look">
        <Radios
          label="What do you decide?"
          hint="Closing it stops future access. It blames nobody."
          options={[
            { value: 'UPHELD', label: 'It was right to share; it stays' },
            { value: 'CLOSED', label: 'It should not be shared any further' },
          ]}
          {...form.field('outcome', { required: 'Choose what you decide' })}
        />
        <TextArea label="Why?" maxLength={2000} {...form.field('reason', form.values.outcome === 'CLOSED' ? { required: 'Say why it should not be shared further' } : {})} />
      </Form>
    </SummaryCard>
  );
}
