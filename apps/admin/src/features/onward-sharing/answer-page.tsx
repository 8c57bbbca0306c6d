import { useState } from 'react';
import { useParams } from 'react-router';
import { agencyFunctionLabels, type OnwardAnswer, onwardAnswerLabels, onwardAnswers, onwardStateLabels } from '@concord/domain';
import { InsetText, Link, NotificationBanner, Radios, showDateTime, SummaryList, TextArea, ShareFooter } from '@concord/ui';
import { Form } from '../../app/form.js';
import { Page } from '../../app/page.js';
import { atMost } from '../../app/rules.js';
import { useChange } from '../../app/use-change.js';
import { useForm } from '../../app/use-form.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { AnswerOnwardRequestDocument, OnwardRequestPageDocument, type OnwardRequestPageQuery } from '../../gql/graphql.js';
import { ItemCard } from '../sharing/item-card.js';

type OnwardRequest = OnwardRequestPageQuery['onwardRequest'];

/** The owner answers whether a statement of theirs may go to somebody else; whoever asked reads the answer here. */
export function Component() {
  const { requestId = '' } = useParams();
  const query = usePageQuery(OnwardRequestPageDocument, { id: requestId });
  const [answered, setAnswered] = useState(false);
  const request = query.data?.onwardRequest;
  const done = () => {
    setAnswered(true);
    query.reload();
  };
  return (
    <Page title="A request to pass something on" back={{ href: '/', text: 'Home' }} width="reading" {...query.page}>
      {request && (
        <>
          {answered && <NotificationBanner kind="success" heading="Your answer is recorded. Whoever asked has been told" />}
          <About request={request} />
          {request.item && <ItemCard item={request.item} />}
          {request.state === 'WAITING' && request.item?.isOwn ? <Answer request={request} onDone={done} /> : <InsetText>{onwardStateLabels[request.state]}.{request.answerNote && <> “{request.answerNote}”</>}</InsetText>}
          <ShareFooter />
        </>
      )}
    </Page>
  );
}

const About = ({ request }: { request: OnwardRequest }) => (
  <SummaryList
    rows={[
      { key: 'Who asks', value: `${request.askedByPractitioner?.name ?? 'Somebody'}, ${request.askedByAgency?.name ?? 'another agency'}` },
      { key: 'For whom', value: `${request.toAgency?.name ?? 'An agency'}, ${agencyFunctionLabels[request.toFunction].toLowerCase()}` },
      { key: 'Why', value: request.reason },
      { key: 'Asked', value: showDateTime(request.askedAt) },
      { key: 'Answer by', value: `${showDateTime(request.dueAt)}. No answer means no` },
    ]}
  />
);

const emptyAnswer: { answer: OnwardAnswer | ''; note: string } = { answer: '', note: '' };

function Answer({ request, onDone }: { request: OnwardRequest; onDone: () => void }) {
  const answer = useChange(AnswerOnwardRequestDocument);
  const form = useForm({ id: 'answer-onward', start: emptyAnswer });
  const submit = form.submit(async ({ answer: said, note }) => {
    if (said) await answer.send({ input: { id: request.id, version: request.version, answer: said, note: note || undefined } });
    onDone();
  });
  return (
    <Form form={form} onSubmit={submit} submitText="Send the answer" actions={<Link href="/">Cancel</Link>}>
      <Radios
        label="May they have it?"
        hint="With a yes it goes to them from your agency, under its conditions and on your own lawful basis."
        options={onwardAnswers.map((value) => ({ value, label: onwardAnswerLabels[value] }))}
        {...form.field('answer', { required: 'Say yes or no' })}
      />
      <TextArea label="Anything to add? (optional)" hint="Whoever asked reads this." maxLength={1000} {...form.field('note', atMost(1000, 'The note'))} />
    </Form>
  );
}
