import { useNavigate, useParams } from 'react-router';
import { agencyFunctionLabels, isGroundForBlanking, type RecallReason, recallReasonLabels, recallReasons } from '@concord/domain';
import { Checkboxes, InsetText, Link, Radios, TextArea } from '@concord/ui';
import { Form } from '../../app/form.js';
import { atLeastOne, atMost } from '../../app/rules.js';
import { useChange } from '../../app/use-change.js';
import { useForm } from '../../app/use-form.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { RecallItemDocument, RecallPageDocument, type RecallPageQuery } from '../../gql/graphql.js';
import { CaseFileFrame } from '../case-files/case-file-frame.js';
import { ItemCard } from '../sharing/item-card.js';
import { keyOf, recipientsFrom } from '../sharing/recipient-choices.js';

/** The owner takes a statement back from some who have it, or from all. */
export function Component() {
  const { itemId = '' } = useParams();
  const query = usePageQuery(RecallPageDocument, { itemId });
  return (
    <CaseFileFrame tab="information" heading="Recall this" width="reading" page={query.page}>
      {query.data && <Recall data={query.data} />}
    </CaseFileFrame>
  );
}

const start = { from: '' as 'ALL' | 'SOME' | '', recipients: [] as readonly string[], reason: '' as RecallReason | '', note: '' };

function Recall({ data: { item, itemAudience } }: { data: RecallPageQuery }) {
  const navigate = useNavigate();
  const recall = useChange(RecallItemDocument);
  const form = useForm({ id: 'recall-item', start });
  const page = `/case-files/${item.caseFileId}/information/${item.id}`;
  const submit = form.submit(async ({ from, recipients, reason, note }) => {
    if (!reason) return;
    await recall.send({ input: { id: item.id, version: item.version, reason, note: note || undefined, ...(from === 'SOME' ? { recipients: recipientsFrom(recipients) } : {}) } });
    void navigate(page);
  });
  const holders = (itemAudience?.agencies ?? []).filter((it) => it.sees && !it.isOwner);
  const { from, reason } = form.values;
  return (
    <>
      <ItemCard item={item} linked={false} />
      <p className="govuk-body">They stop seeing it at once, and are told that something was recalled, without a word of it. Minutes and plans that quote it stay as they were issued and say that it was recalled. Who read it and who copied it stays in the log.</p>
      <Form form={form} onSubmit={submit} submitText="Recall it" actions={<Link href={page}>Cancel</Link>}>
        <Radios
          label="From whom?"
          options={[
            { value: 'ALL', label: 'From everybody who has it' },
            {
              value: 'SOME',
              label: 'From some of them',
              reveal: from === 'SOME' && (
                <Checkboxes
                  label="From which?"
                  options={holders.map((it) => ({ value: keyOf(it), label: `${it.agency?.name ?? 'Agency'}: ${agencyFunctionLabels[it.agencyFunction].toLowerCase()}` }))}
                  {...form.field('recipients', atLeastOne('Choose from whom'))}
                />
              ),
            },
          ]}
          {...form.field('from', { required: 'Say from whom' })}
        />
        <Radios label="Why?" options={recallReasons.map((value) => ({ value, label: recallReasonLabels[value] }))} {...form.field('reason', { required: 'Say why you recall it' })} />
        {reason && isGroundForBlanking(reason) && <InsetText>For this reason the words may also be taken out of minutes that were issued. Open your agency’s copy of the minutes and choose “Take these words out”; the chair is told.</InsetText>}
        <TextArea label="Note for your own record (optional)" hint="Those who had it do not see this." maxLength={1000} {...form.field('note', atMost(1000, 'The note'))} />
      </Form>
    </>
  );
}
