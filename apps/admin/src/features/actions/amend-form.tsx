import { actionPriorityLabels, type ActionPriority } from '@concord/domain';
import { DateFields, Link, Radios, TextArea, toDateParts, toIsoDate } from '@concord/ui';
import { useNavigate } from 'react-router';
import { useClient } from 'urql';
import { Form } from '../../app/form.js';
import { aDate, atMost } from '../../app/rules.js';
import { useChange } from '../../app/use-change.js';
import { useConflict } from '../../app/use-conflict.js';
import { useForm } from '../../app/use-form.js';
import { ActionPageDocument, type ActionPageQuery, AmendActionDocument } from '../../gql/graphql.js';

type Action = ActionPageQuery['agreedAction'];

const valuesOf = ({ what, desiredOutcome, dueOn, priority }: Action) => ({ what, desiredOutcome, dueOn: toDateParts(dueOn), priority, note: '' });

/** Puts an open action differently. Its owner hears of it, and what it said before is told by its history. */
export function AmendForm({ action }: { action: Action }) {
  const navigate = useNavigate();
  const client = useClient();
  const amend = useChange(AmendActionDocument);
  const form = useForm({ id: 'amend', start: valuesOf(action) });
  const page = `/actions/${action.id}`;
  const conflict = useConflict({
    form,
    version: action.version,
    labels: { what: 'What will be done', desiredOutcome: 'What it should achieve' },
    load: async () => {
      const { data } = await client.query(ActionPageDocument, { actionId: action.id }, { requestPolicy: 'network-only' }).toPromise();
      const latest = data?.agreedAction ?? action;
      return { values: { ...valuesOf(latest), note: form.values.note }, version: latest.version };
    },
  });
  const submit = form.submit(async ({ dueOn, ...said }) => {
    await amend.send({ input: { ...said, id: action.id, version: conflict.version, dueOn: toIsoDate(dueOn) ?? '' } });
    void navigate(page);
  }, conflict.onProblem);
  return (
    <>
      {conflict.panel}
      <Form form={form} onSubmit={submit} submitText="Save the change" actions={<Link href={page}>Cancel</Link>}>
        <TextArea label="What will be done?" rows={3} {...form.field('what', { required: 'Write what will be done', ...atMost(1000, 'The action') })} />
        <TextArea label="What should it achieve?" rows={2} {...form.field('desiredOutcome', { required: 'Write what it should achieve', ...atMost(1000, 'The desired outcome') })} />
        <DateFields label="Due date" {...form.field('dueOn', aDate('The due date', { mustBe: 'today or later' }))} />
        <Radios
          label="Priority"
          options={(Object.keys(actionPriorityLabels) as ActionPriority[]).map((value) => ({ value, label: actionPriorityLabels[value] }))}
          {...form.field('priority')}
          onChange={(priority) => priority && form.set('priority', priority)}
        />
        <TextArea label="Why does it change?" rows={2} {...form.field('note', { required: 'Say why it changes', ...atMost(4000, 'The reason') })} />
      </Form>
    </>
  );
}
