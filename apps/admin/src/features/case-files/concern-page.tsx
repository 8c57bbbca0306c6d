import { useParams } from 'react-router';
import { concernOutcomes, isCodeOf, labelOf, relationships } from '@concord/domain';
import {
  DateFields,
  InsetText,
  Link,
  noDate,
  Radios,
  ShareFooter,
  showDate,
  showDateTime,
  SummaryList,
  Tag,
  TextArea,
  toIsoDate,
} from '@concord/ui';
import { Form } from '../../app/form.js';
import { Page } from '../../app/page.js';
import { aDate, atMost } from '../../app/rules.js';
import { useChange } from '../../app/use-change.js';
import { useDraft } from '../../app/use-draft.js';
import { useForm } from '../../app/use-form.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { AnswerConcernDocument, ConcernPageDocument, type ConcernPageQuery } from '../../gql/graphql.js';

type Concern = ConcernPageQuery['concern'];

export function Component() {
  const { concernId = '' } = useParams();
  const query = usePageQuery(ConcernPageDocument, { concernId });
  const concern = query.data?.concern;
  return (
    <Page
      title="Concern"
      heading={concern && `Concern raised by: ${concern.raisedBy}`}
      back={{ href: '/concerns', text: 'Concerns' }}
      width="reading"
      {...query.page}
    >
      {concern && (
        <>
          <ConcernFacts concern={concern} />
          {concern.permittedActions.includes('answer') && <AnswerForm concern={concern} onDone={query.reload} />}
          <ShareFooter />
        </>
      )}
    </Page>
  );
}

const ConcernFacts = ({ concern: it }: { concern: Concern }) => (
  <>
    {!it.adultMayKnow && (
      <InsetText>
        <strong>The person must not learn who raised this.</strong>
      </InsetText>
    )}
    <SummaryList
      rows={[
        { key: 'About', value: it.person && <Link href={`/persons/${it.person.id}`}>{it.person.name}</Link> },
        { key: 'What they are to the person', value: labelOf(relationships, it.relationship) },
        { key: 'What they said', value: <span className="concord-prewrap">{it.words}</span> },
        { key: 'Written down', value: [showDateTime(it.recordedAt), it.recorder?.name].filter(Boolean).join(', ') },
        { key: 'May the person know?', value: it.adultMayKnow ? 'Yes' : 'No' },
        { key: 'May other agencies read it?', value: it.otherAgenciesMayKnow ? 'Yes' : 'No' },
        { key: 'How to reply', value: it.howToReply },
        it.caseFileId != null && {
          key: 'Case file',
          value: <Link href={`/case-files/${it.caseFileId}`}>Open the case file</Link>,
        },
        !it.outcomeCode && {
          key: 'Reply by',
          value: (
            <>
              {showDate(it.replyBy)} {it.isOverdue && <Tag colour="red">Overdue</Tag>}
            </>
          ),
        },
        it.outcomeCode != null && {
          key: 'What came of it',
          value: `${isCodeOf(concernOutcomes, it.outcomeCode) ? labelOf(concernOutcomes, it.outcomeCode) : it.outcomeCode}. ${it.outcome ?? ''}`,
        },
        it.reply != null && { key: 'Reply', value: `${showDate(it.repliedOn)}: ${it.reply}` },
      ]}
    />
  </>
);

const start = { outcomeCode: '', outcome: '', reply: '', repliedOn: noDate };

function AnswerForm({ concern, onDone }: { concern: Concern; onDone: () => void }) {
  const answer = useChange(AnswerConcernDocument);
  const form = useForm({ id: 'answer', start });
  const draft = useDraft(`concern-answer:${concern.id}`, form);
  const submit = form.submit(async ({ repliedOn, ...rest }) => {
    await answer.send({
      input: { id: concern.id, version: concern.version, ...rest, repliedOn: toIsoDate(repliedOn) ?? '' },
    });
    onDone();
  });
  return (
    <section aria-label="Outcome and reply">
      <h2 className="govuk-heading-m">Outcome and reply</h2>
      {draft.notice}
      <Form form={form} onSubmit={submit} submitText="Keep outcome and reply">
        <Radios
          label="What came of it?"
          options={concernOutcomes.map(({ code, label }) => ({ value: code, label }))}
          {...form.field('outcomeCode', { required: 'Choose what came of it' })}
        />
        <TextArea
          label="What was done, and by whom?"
          rows={3}
          maxLength={2000}
          {...form.field('outcome', { required: 'Write what was done', ...atMost(2000, 'This') })}
        />
        <TextArea
          label="What were they told in reply?"
          hint="Thank them. Telling them about the person needs the person’s permission."
          rows={3}
          maxLength={2000}
          {...form.field('reply', { required: 'Write what they were told', ...atMost(2000, 'The reply') })}
        />
        <DateFields
          label="When were they told?"
          {...form.field('repliedOn', aDate('The day of the reply', { mustBe: 'today or earlier' }))}
        />
        {draft.status}
      </Form>
    </section>
  );
}
