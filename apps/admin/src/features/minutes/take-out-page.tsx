import { blankingReasonLabels, blankingReasons, type BlankingReason } from '@concord/domain';
import { EmptyState, InsetText, Link, Radios, TextArea, WarningText } from '@concord/ui';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { Form } from '../../app/form.js';
import { Page } from '../../app/page.js';
import { useChange } from '../../app/use-change.js';
import { useForm } from '../../app/use-form.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { BlankMinutesWordsDocument, MinutesCopyPageDocument } from '../../gql/graphql.js';

interface TakeOutValues {
  reason: BlankingReason | '';
  note: string;
}

/** An owner takes words of theirs out of issued minutes, for one of three reasons and no other. */
export function Component() {
  const { copyId = '' } = useParams();
  const [search] = useSearchParams();
  const blockId = search.get('block') ?? '';
  const navigate = useNavigate();
  const back = `/minutes/copies/${copyId}`;
  const query = usePageQuery(MinutesCopyPageDocument, { id: copyId });
  const block = query.data?.minutesCopy.blocks?.find((it) => it.id === blockId);
  const blank = useChange(BlankMinutesWordsDocument);
  const form = useForm<TakeOutValues>({ id: 'take-out', start: { reason: '', note: '' } });
  const submit = form.submit(async ({ reason, note }, submissionId) => {
    await blank.send({ input: { copyId, blockId, reason: reason || 'ERROR', note, submissionId } });
    void navigate(back);
  });
  return (
    <Page title="Take words out of minutes" back={{ href: back, text: 'Back to the copy' }} width="reading" empty={query.data && !block && <EmptyState heading="Choose a block of your copy">Open the copy first.</EmptyState>} {...query.page}>
      {block && (
        <>
          <InsetText><p className="govuk-body concord-prewrap">{block.body}</p></InsetText>
          <WarningText>The words go from every agency’s copy at once. The chair is told, and a new version is written without them. That a person withdrew consent is not a reason.</WarningText>
          <Form form={form} onSubmit={submit} submitText="Take these words out" actions={<Link href={back}>Cancel</Link>}>
            <Radios label="Why must they go?" options={blankingReasons.map((value) => ({ value, label: blankingReasonLabels[value] }))} {...form.field('reason', { required: 'Choose why the words must go' })} />
            <TextArea label="What was wrong?" hint="For the record. Do not repeat the words." {...form.field('note', { required: 'Say what was wrong, without the words themselves' })} />
          </Form>
        </>
      )}
    </Page>
  );
}
