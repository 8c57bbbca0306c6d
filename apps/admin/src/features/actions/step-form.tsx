import { DateFields, type DateParts, Link, noDate, TextArea, toIsoDate } from '@concord/ui';
import { useNavigate } from 'react-router';
import { useClient } from 'urql';
import { Form } from '../../app/form.js';
import { aDate, atMost } from '../../app/rules.js';
import { useChange } from '../../app/use-change.js';
import { useConflict } from '../../app/use-conflict.js';
import { useForm } from '../../app/use-form.js';
import { ActionPageDocument, type ActionPageQuery, CarryOverActionDocument, RefuseActionDocument, TransferActionDocument } from '../../gql/graphql.js';
import type { NoteStep } from './action-steps.js';
import { OwnerFields, ownerInput, type OwnerValues, startOwner } from './owner-fields.js';

interface StepValues extends OwnerValues {
  note: string;
  dueOn: DateParts;
  [more: string]: unknown;
}

const start: StepValues = { note: '', dueOn: noDate, ...startOwner };

/** The words that a step needs, and for some a new date or a new owner. */
export function StepForm({ action, step }: { action: ActionPageQuery['agreedAction']; step: NoteStep }) {
  const navigate = useNavigate();
  const client = useClient();
  const form = useForm({ id: step.path, start });
  const send = useStep(step);
  const page = `/actions/${action.id}`;
  const conflict = useConflict({
    form,
    version: action.version,
    labels: {},
    load: async () => {
      const { data } = await client.query(ActionPageDocument, { actionId: action.id }, { requestPolicy: 'network-only' }).toPromise();
      return { values: form.values, version: data?.agreedAction.version ?? action.version };
    },
  });
  const submit = form.submit(async (values) => {
    await send({ id: action.id, version: conflict.version, note: values.note }, values);
    void navigate(page);
  }, conflict.onProblem);
  return (
    <>
      {conflict.panel}
      <Form form={form} onSubmit={submit} submitText={step.button} actions={<Link href={page}>Cancel</Link>}>
        {step.asks === 'OWNER' && <OwnerFields form={form} />}
        {step.asks && <DateFields label="New due date" hint="For example, 27 3 2026" {...form.field('dueOn', aDate('The due date', { mustBe: 'today or later' }))} />}
        <TextArea label={step.question} hint={step.hint} rows={4} {...form.field('note', { required: step.required, ...atMost(4000, 'The note') })} />
      </Form>
    </>
  );
}

/** Sends a step with what it needs. */
function useStep({ asks, document = RefuseActionDocument }: NoteStep) {
  const answer = useChange(document);
  const carryOver = useChange(CarryOverActionDocument);
  const transfer = useChange(TransferActionDocument);
  return (said: { id: string; version: number; note: string }, values: StepValues): Promise<unknown> => {
    const dueOn = toIsoDate(values.dueOn) ?? '';
    if (asks === 'DATE') return carryOver.send({ input: { ...said, dueOn } });
    if (asks === 'OWNER') return transfer.send({ input: { ...said, dueOn, ...ownerInput(values) } });
    return answer.send({ input: said });
  };
}
