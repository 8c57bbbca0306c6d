import { blockReasonLabels } from '@concord/domain';
import { Details, Radios, showDate, showDateTime, SummaryCard, TextArea } from '@concord/ui';
import { Form } from '../../app/form.js';
import { useChange } from '../../app/use-change.js';
import { useForm } from '../../app/use-form.js';
import { EndBlockDocument, LookAtBlockDocument, type WhoMayNotSeePageQuery } from '../../gql/graphql.js';

type Block = WhoMayNotSeePageQuery['blocks'][number];
interface Props {
  readonly block: Block;
  readonly after: (what: string) => void;
}

/** One person who is shut out, with what may be done about it. */
export function BlockCard({ block, after }: Props) {
  const { practitioner, setByPractitioner, reasonCode, reason, setAt, until, endedAt, endReason, needsSecondLook, secondLookedAt, permittedActions } = block;
  return (
    <SummaryCard
      title={practitioner ? `${practitioner.name}, ${practitioner.jobTitle}` : 'Somebody no longer in the directory'}
      rows={[
        { key: 'Why', value: [blockReasonLabels[reasonCode], reason].filter((it) => it !== '').join('. ') },
        { key: 'Since', value: `${showDateTime(setAt)}${setByPractitioner ? `, by ${setByPractitioner.name}` : ''}` },
        endedAt ? { key: 'Let in again', value: `${showDateTime(endedAt)}. ${endReason}` } : { key: 'Until', value: until ? showDate(until) : 'Somebody lets them in again' },
        needsSecondLook ? { key: 'Second pair of eyes', value: secondLookedAt ? `Looked at on ${showDateTime(secondLookedAt)}` : 'Still to come. It holds meanwhile.' } : null,
      ]}
    >
      {!endedAt && permittedActions.includes('lookAt') && <SecondLook block={block} after={after} />}
      {!endedAt && permittedActions.includes('end') && (
        <Details summary="Let them in again">
          <LetIn block={block} after={after} />
        </Details>
      )}
    </SummaryCard>
  );
}

function LetIn({ block, after }: Props) {
  const end = useChange(EndBlockDocument);
  const form = useForm({ id: `end-${block.id}`, start: { reason: '' } });
  const submit = form.submit(async ({ reason }) => {
    await end.send({ input: { id: block.id, version: block.version, reason } });
    after('They are let in again, as far as they otherwise may');
  });
  return (
    <Form form={form} onSubmit={submit} submitText="Let them in again">
      <TextArea label="Why is it safe or fair now?" maxLength={1000} {...form.field('reason', { required: 'Say why they are let in again' })} />
    </Form>
  );
}

function SecondLook({ block, after }: Props) {
  const look = useChange(LookAtBlockDocument);
  const start: { isRight: 'YES' | 'NO' | ''; reason: string } = { isRight: '', reason: '' };
  const form = useForm({ id: `look-${block.id}`, start });
  const submit = form.submit(async ({ isRight, reason }) => {
    await look.send({ input: { id: block.id, version: block.version, isRight: isRight === 'YES', reason } });
    after('Your second look is recorded');
  });
  return (
    <Form form={form} onSubmit={submit} submitText="Record the second look">
      <Radios
        label="They keep this record. Is it right to shut them out?"
        options={[
          { value: 'YES', label: 'Yes, it holds' },
          { value: 'NO', label: 'No, let them in again' },
        ]}
        {...form.field('isRight', { required: 'Choose whether it is right' })}
      />
      <TextArea label="Why?" maxLength={1000} {...form.field('reason', { required: 'Say why' })} />
    </Form>
  );
}
