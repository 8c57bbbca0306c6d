import { proposalReasonLabels } from '@concord/domain';
import { Button, ButtonGroup, Checkboxes, EmptyState, InsetText, Link, LinkButton, Select, Table } from '@concord/ui';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { ActionProblem } from '../../app/action-problem.js';
import { Form } from '../../app/form.js';
import { Page } from '../../app/page.js';
import { atLeastOne } from '../../app/rules.js';
import { useChange } from '../../app/use-change.js';
import { useForm } from '../../app/use-form.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { IssueMinutesDocument, MinutesIssuePageDocument, type MinutesIssuePageQuery } from '../../gql/graphql.js';
import { agencyInWords } from './block-words.js';

type Minutes = MinutesIssuePageQuery['minutesOfMeeting'][number];
type Recipient = Minutes['recipients'][number];
interface Choice {
  to: readonly string[];
  product: Record<string, string>;
}

/** Sending copies: choose who gets what, look once more, send. Nothing goes to anybody who was not named. */
export function Component() {
  const { meetingId = '' } = useParams();
  const query = usePageQuery(MinutesIssuePageDocument, { meetingId });
  const minutes = query.data?.minutesOfMeeting.find((it) => it.state === 'APPROVED' || it.state === 'ISSUED');
  return (
    <Page title="Send copies of the minutes" back={{ href: `/meetings/${meetingId}/minutes`, text: 'Back to the minutes' }} {...query.page}>
      {query.data && (minutes ? <Sending minutes={minutes} meetingId={meetingId} /> : <EmptyState heading="There is nothing to send yet">The chair approves the minutes first.</EmptyState>)}
    </Page>
  );
}

const keyOf = ({ agencyId, agencyFunction }: Recipient): string => `${agencyId}-${agencyFunction}`;

function Sending({ minutes, meetingId }: { minutes: Minutes; meetingId: string }) {
  const waiting = minutes.recipients.filter((it) => !it.alreadySent);
  const [checked, setChecked] = useState<Choice>();
  const form = useForm<Choice>({
    id: 'recipients',
    start: { to: waiting.filter((it) => it.reasons.length > 0 && it.problems.length === 0).map(keyOf), product: Object.fromEntries(waiting.map((it) => [keyOf(it), it.product])) },
  });
  if (waiting.length === 0) return <EmptyState heading="Every agency at the table has its copy">Requests from outside go to the chair.</EmptyState>;
  if (checked) return <CheckPage minutes={minutes} waiting={waiting} choice={checked} meetingId={meetingId} onBack={() => setChecked(undefined)} />;
  return (
    <>
      <InsetText>Each agency gets an extract: only what it may see, with every owner and condition. {minutes.permittedActions.includes('issueByName') ? '' : 'In some forums only the chair may send.'}</InsetText>
      <Form form={form} onSubmit={form.submit((values) => Promise.resolve(setChecked(values)))} submitText="Check before sending" actions={<Link href={`/meetings/${meetingId}/minutes`}>Cancel</Link>}>
        <Checkboxes label="Who gets a copy?" hint="Those the forum proposes are ticked. Untick or tick as this case needs." options={waiting.map((it) => ({ value: keyOf(it), label: agencyInWords(it), hint: whyOf(it), reveal: form.values.to.includes(keyOf(it)) && <ProductSelect recipient={it} products={minutes.products} form={form} /> }))} {...form.field('to', atLeastOne('Choose at least one agency'))} />
      </Form>
    </>
  );
}

function ProductSelect({ recipient, products, form }: { recipient: Recipient; products: Minutes['products']; form: ReturnType<typeof useForm<Choice>> }) {
  const label = `What does ${recipient.agency?.shortName ?? 'this agency'} get?`;
  return <Select label={label} placeholder={null} options={products.map(({ code, label: text }) => ({ value: code, label: text }))} {...form.field(`product.${keyOf(recipient)}`)} />;
}

const whyOf = ({ reasons, problems }: Recipient): string =>
  [reasons.length > 0 ? reasons.map((it) => proposalReasonLabels[it]).join('. ') : 'Not proposed by the forum’s rule', ...problems].join('. ');

interface CheckPageProps {
  minutes: Minutes;
  waiting: readonly Recipient[];
  choice: Choice;
  meetingId: string;
  onBack: () => void;
}

/** Who gets what, before it goes. What is sent cannot be taken back; a correction is a new version. */
function CheckPage({ minutes, waiting, choice, meetingId, onBack }: CheckPageProps) {
  const navigate = useNavigate();
  const issue = useChange(IssueMinutesDocument);
  const chosen = waiting.filter((it) => choice.to.includes(keyOf(it)));
  const productOf = (it: Recipient) => choice.product[keyOf(it)] ?? it.product;
  const recipients = chosen.map((it) => ({ agencyId: it.agencyId, agencyFunction: it.agencyFunction, product: productOf(it) }));
  const send = () => void issue.attempt({ input: { id: minutes.id, recipients } }).then((done) => done && void navigate(`/meetings/${meetingId}/minutes`));
  return (
    <>
      <ActionProblem problem={issue.problem} />
      <Table
        caption={`Who gets what of version ${minutes.number}`}
        rows={chosen}
        rowKey={keyOf}
        columns={[
          { header: 'Agency', cell: (row) => agencyInWords(row), rowHeader: true },
          { header: 'What', cell: (row) => minutes.products.find((it) => it.code === productOf(row))?.label },
          { header: 'Why', cell: (row) => whyOf(row) },
        ]}
      />
      <InsetText>What is sent stays as it is, even when consent is withdrawn later. They are told by a message that says nothing but that minutes are there.</InsetText>
      <ButtonGroup>
        <Button busy={issue.sending} onClick={send}>Send these copies</Button>
        <LinkButton onClick={onBack}>Change who gets what</LinkButton>
      </ButtonGroup>
    </>
  );
}
