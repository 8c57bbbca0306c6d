import { useNavigate, useParams } from 'react-router';
import { agencyFunctionLabels } from '@concord/domain';
import { InsetText, Link, Radios, TextArea } from '@concord/ui';
import { Form } from '../../app/form.js';
import { atMost } from '../../app/rules.js';
import { useSession } from '../../app/session.js';
import { useChange } from '../../app/use-change.js';
import { useForm } from '../../app/use-form.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { AskToPassOnDocument, PassOnPageDocument, type PassOnPageQuery } from '../../gql/graphql.js';
import { CaseFileFrame } from '../case-files/case-file-frame.js';
import { ItemCard } from '../sharing/item-card.js';
import { keyOf, recipientsFrom } from '../sharing/recipient-choices.js';

/** A recipient asks the owner whether somebody else may have a statement. */
export function Component() {
  const { caseFileId = '', itemId = '' } = useParams();
  const query = usePageQuery(PassOnPageDocument, { caseFileId, itemId });
  return (
    <CaseFileFrame tab="information" heading="Ask if somebody else may have this" width="reading" page={query.page}>
      {query.data && <Ask data={query.data} />}
    </CaseFileFrame>
  );
}

function Ask({ data: { item, audienceChoices } }: { data: PassOnPageQuery }) {
  const navigate = useNavigate();
  const { practitioner } = useSession();
  const ask = useChange(AskToPassOnDocument);
  const form = useForm({ id: 'ask-to-pass-on', start: { to: '', reason: '' } });
  const page = `/case-files/${item.caseFileId}/information/${item.id}`;
  const submit = form.submit(async ({ to, reason }, submissionId) => {
    const [recipient] = recipientsFrom([to]);
    if (recipient) await ask.send({ input: { itemId: item.id, ...recipient, reason, submissionId } });
    void navigate(page);
  });
  const ours = audienceChoices.filter((it) => it.agencyId === practitioner.agency.id);
  const others = audienceChoices.filter((it) => it.agencyId !== item.ownerAgency?.id && !(ours.length === 1 && ours.includes(it)));
  return (
    <>
      <ItemCard item={item} linked={false} />
      <InsetText>{item.ownerAgency?.name} decides. If it says yes, it shares this itself. Until then, and if it does not answer, the answer is no. Whoever it would go to is not told that you asked.</InsetText>
      <Form form={form} onSubmit={submit} submitText="Ask the owner" actions={<Link href={page}>Cancel</Link>}>
        <Radios
          label="Who needs it?"
          options={others.map((it) => ({ value: keyOf(it), label: `${it.agency?.name ?? 'Agency'}: ${agencyFunctionLabels[it.agencyFunction].toLowerCase()}` }))}
          {...form.field('to', { required: 'Choose who needs it' })}
        />
        <TextArea label="Why do they need it?" hint="The owner reads this. Say what they would do with it." maxLength={1000} {...form.field('reason', { required: 'Say why they need it', ...atMost(1000, 'The reason') })} />
      </Form>
    </>
  );
}
