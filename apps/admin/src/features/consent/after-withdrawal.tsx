import { useNavigate } from 'react-router';
import { agencyFunctionLabels, categoryLabels, gateways, isUsableGateway, type AgencyFunction, type GatewayCode } from '@concord/domain';
import { Checkboxes, type Choice, Details, InsetText, Select, showDate, TextArea } from '@concord/ui';
import { Form } from '../../app/form.js';
import { atMost } from '../../app/rules.js';
import { useChange } from '../../app/use-change.js';
import { useDraft } from '../../app/use-draft.js';
import { useForm } from '../../app/use-form.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { AfterWithdrawalPageDocument, type AfterWithdrawalPageQuery, DecideAfterWithdrawalDocument, type ItemRecipientInput } from '../../gql/graphql.js';

type Decision = AfterWithdrawalPageQuery['afterWithdrawal'];
type Line = Decision['lines'][number];

/** The owner's decision: what else closes, what stays by law, who is told, and what the person hears. */
export function AfterWithdrawal({ taskId }: { taskId: string }) {
  const { data } = usePageQuery(AfterWithdrawalPageDocument, { taskId });
  return data ? <DecisionForm decision={data.afterWithdrawal} /> : <p className="govuk-body">One moment.</p>;
}

function DecisionForm({ decision }: { decision: Decision }) {
  const navigate = useNavigate();
  const decide = useChange(DecideAfterWithdrawalDocument);
  const start = { told: [] as readonly string[], close: [] as readonly string[], share: [] as readonly string[], gatewayCode: '' as GatewayCode | '', reason: '', saidToPerson: decision.suggestedWords };
  const form = useForm({ id: 'after-withdrawal', start });
  const draft = useDraft(`after-withdrawal:${decision.task.id}`, form);
  const open = decision.lines.filter((it) => it.mayClose);
  const staysAnyway = decision.lines.some((it) => !it.closed && !it.mayClose);
  const closed = decision.lines.filter((it) => it.closed);
  const toTell = decision.toTell.filter((it) => !it.doneAt);
  const submit = form.submit(async ({ told, close, share, gatewayCode, reason, saidToPerson }) => {
    const { id: taskId, version } = decision.task;
    await decide.send({ input: { taskId, version, close: close.map(recipientOf), share: share.map(recipientOf), gatewayCode: gatewayCode || undefined, reason, saidToPerson, toldIds: [...told] } });
    void navigate('/?done=decided');
  });
  return (
    <>
      {draft.notice}
      <Form form={form} onSubmit={submit} submitText="Save the decision">
        <InsetText>The person {decision.refused ? 'said no' : 'took their consent back'} on {showDate(decision.withdrawnAt)}. What needed their agreement closed at that moment. You decide about the rest of what your agency shared.</InsetText>
        {toTell.length > 0 && (
          <Checkboxes label="Whom have you told?" hint="They have it already. Whoever you do not tick stays on your list." options={toTell.map((it) => ({ value: it.id, label: it.aboutAgency?.name ?? 'An agency' }))} {...form.field('told')} />
        )}
        {closed.length > 0 && (
          <Details summary="Must any of what closed be shared all the same?">
            <Checkboxes label="What closed" hint="Only where a law lets you or makes you. Leave all empty to keep it closed." options={closed.map(asChoice)} {...form.field('share')} />
          </Details>
        )}
        {form.values.share.length > 0 && (
          <Select label="Under which law?" hint={form.values.gatewayCode ? gateways[form.values.gatewayCode].limits : undefined} options={usable.map((code) => ({ value: code, label: gateways[code].label }))} {...form.field('gatewayCode', { required: 'Name the law' })} />
        )}
        {open.length > 0 ? (
          <Checkboxes label="What is still shared: should any of it stop too?" hint="Tick what stops. Safety advice and what is about a child are not listed: they stay." options={open.map(asChoice)} {...form.field('close')} />
        ) : (
          <p className="govuk-body">{staysAnyway ? 'Only safety advice and what is about a child is still shared. It stays.' : 'Nothing else of your agency is still shared here.'}</p>
        )}
        <TextArea label="Why do you decide this?" maxLength={2000} {...form.field('reason', { required: 'Say why', ...atMost(2000, 'The reason') })} />
        <TextArea label="What will you tell the person?" hint="What stays, and why, in words they can use" maxLength={2000} {...form.field('saidToPerson', { required: 'Say what you will tell the person', ...atMost(2000, 'What you tell them') })} />
        {draft.status}
      </Form>
    </>
  );
}

const usable = (Object.keys(gateways) as GatewayCode[]).filter(isUsableGateway);

const asChoice = (line: Line): Choice => ({
  value: keyOf(line),
  label: `${categoryLabels[line.item.category]}, with ${line.agency?.shortName ?? 'an agency'} (${agencyFunctionLabels[line.agencyFunction].toLowerCase()})`,
  hint: line.closed ? short(line.item.statement) : `${short(line.item.statement)} ${line.why}`,
});

const keyOf = ({ item, agencyId, agencyFunction }: Line): string => `${item.id}|${agencyId}|${agencyFunction}`;
const short = (words: string): string => (words.length > 120 ? `${words.slice(0, 117)}...` : words);

function recipientOf(key: string): ItemRecipientInput {
  const [itemId = '', agencyId = '', agencyFunction = ''] = key.split('|');
  return { itemId, agencyId, agencyFunction: agencyFunction as AgencyFunction };
}
