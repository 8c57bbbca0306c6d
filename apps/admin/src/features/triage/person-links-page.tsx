import { useState } from 'react';
import { EmptyState, Link, NotificationBanner, Radios, showDate, SummaryCard, TextArea } from '@concord/ui';
import { Form } from '../../app/form.js';
import { Page } from '../../app/page.js';
import { useChange } from '../../app/use-change.js';
import { useForm } from '../../app/use-form.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { AnswerPersonLinkDocument, PersonLinksPageDocument, type PersonLinksPageQuery } from '../../gql/graphql.js';
import { reasonText } from './match-words.js';

type LinkTask = PersonLinksPageQuery['personLinkTasks'][number];

/** People of the reader's agency whom another agency may have registered too. */
export function Component() {
  const query = usePageQuery(PersonLinksPageDocument, {});
  const [isDone, setDone] = useState(false);
  const tasks = query.data?.personLinkTasks;
  const after = () => {
    setDone(true);
    query.reload();
  };
  return (
    <Page title="Records others may hold too" width="reading" {...query.page}>
      {tasks && (
        <>
          {isDone && <NotificationBanner kind="success" heading="Your answer is with the matching officer" />}
          <p className="govuk-body">Another agency may have registered somebody whom you know. Which agency is not shown to you, and they are told nothing. The partnership’s matching officer decides whether the records are about one person.</p>
          {tasks.length === 0 && <EmptyState heading="Nothing waits for you">It comes here when a number or a name and date of birth agree.</EmptyState>}
          {tasks.map((it) => <LinkCard key={it.id} task={it} after={after} />)}
        </>
      )}
    </Page>
  );
}

function LinkCard({ task, after }: { task: LinkTask; after: () => void }) {
  const answer = useChange(AnswerPersonLinkDocument);
  const form = useForm({ id: `link-${task.id}`, start: { opinion: '', text: '' } });
  const submit = form.submit(async ({ opinion, text }) => {
    await answer.send({ input: { id: task.id, version: task.version, opinion, text } });
    after();
  });
  return (
    <SummaryCard
      title={task.person ? <Link href={`/persons/${task.person.id}`}>{task.person.name}</Link> : 'A person of your agency'}
      rows={[
        { key: 'What agrees', value: reasonText(task.reason) },
        { key: 'Since', value: showDate(task.createdAt) },
      ]}
    >
      <Form form={form} onSubmit={submit} submitText="Tell the matching officer">
        <Radios
          label="What do you think?"
          options={[
            { value: 'LIKELY_SAME', label: 'Our record is right; it is likely the same person' },
            { value: 'NOT_SAME', label: 'The number in our record was wrong' },
            { value: 'CANNOT_TELL', label: 'We cannot tell' },
          ]}
          {...form.field('opinion', { required: 'Choose what you think' })}
        />
        <TextArea label="What did you check?" maxLength={1000} {...form.field('text')} />
      </Form>
    </SummaryCard>
  );
}
