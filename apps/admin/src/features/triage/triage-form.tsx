import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { useClient } from 'urql';
import type { CodedOption, ForumDefinition, TriageDecision } from '@concord/domain';
import { Radios, Select, TextArea, TextField } from '@concord/ui';
import { Form } from '../../app/form.js';
import { atMost } from '../../app/rules.js';
import { useChange } from '../../app/use-change.js';
import { useDraft } from '../../app/use-draft.js';
import { useForm, type Form as FormState } from '../../app/use-form.js';
import {
  AcceptReferralDocument,
  DeclineReferralDocument,
  RedirectReferralDocument,
  ReturnReferralDocument,
  TriageOwnersDocument,
  type TriagePageQuery,
} from '../../gql/graphql.js';
import { useSession } from '../../app/session.js';

interface TriageAnswers {
  decision: TriageDecision | '';
  reason: string;
  reasonCode: string;
  nextStep: string;
  urgency: string;
  ownerPractitionerId: string;
  target: string;
  acceptedBy: string;
}

const start: TriageAnswers = {
  decision: '',
  reason: '',
  reasonCode: '',
  nextStep: '',
  urgency: '',
  ownerPractitionerId: '',
  target: '',
  acceptedBy: '',
};
const options = (list: readonly CodedOption[]) => list.map(({ code, label, hint }) => ({ value: code, label, hint }));

interface TriageFormProps {
  caseFile: TriagePageQuery['caseFile'];
  definition: ForumDefinition;
}

/** The decision, with what each needs. The referrer reads every word of the reason. */
export function TriageForm({ caseFile, definition }: TriageFormProps) {
  const navigate = useNavigate();
  const send = useSending(caseFile.id, caseFile.version);
  const form = useForm({ id: 'triage', start: { ...start, urgency: caseFile.referral?.urgency ?? '' } });
  const draft = useDraft(`triage:${caseFile.id}:v${caseFile.version}`, form);
  const submit = form.submit(async (values) => {
    await send(values);
    void navigate(values.decision === 'ACCEPT' ? `/case-files/${caseFile.id}` : '/triage');
  });
  const { decision } = form.values;
  return (
    <section aria-label="Your decision">
      <h2 className="govuk-heading-m">Your decision</h2>
      {draft.notice}
      <Form form={form} onSubmit={submit} submitText="Decide and tell the referrer" busyText="Deciding">
        <Radios
          label="What do you decide?"
          options={[
            {
              value: 'ACCEPT',
              label: 'Accept',
              hint: 'A case file opens with a named owner',
              reveal: decision === 'ACCEPT' && <AcceptFields form={form} definition={definition} />,
            },
            {
              value: 'RETURN',
              label: 'Send back for more',
              hint: 'The referrer completes it and sends it again',
              reveal: decision === 'RETURN' && (
                <ReasonField form={form} label="What is missing?" list={definition.returnReasons} />
              ),
            },
            {
              value: 'REDIRECT',
              label: 'Send elsewhere',
              hint: 'Only once somebody there has accepted it',
              reveal: decision === 'REDIRECT' && <RedirectFields form={form} definition={definition} />,
            },
            {
              value: 'DECLINE',
              label: 'Decline',
              hint: 'Kept in the log of declined referrals',
              reveal: decision === 'DECLINE' && <DeclineFields form={form} definition={definition} />,
            },
          ]}
          {...form.field('decision', { required: 'Choose what you decide' })}
        />
        <TextArea
          label="Reason"
          hint="The referrer reads this"
          maxLength={2000}
          {...form.field('reason', {
            required: 'Write the reason: the referrer is always told',
            ...atMost(2000, 'The reason'),
          })}
        />
        {draft.status}
      </Form>
    </section>
  );
}

interface PartProps {
  form: FormState<TriageAnswers>;
  definition: ForumDefinition;
}

function AcceptFields({ form, definition }: PartProps) {
  return (
    <>
      <Radios
        label="How soon must agencies meet?"
        options={options(definition.urgencies)}
        {...form.field('urgency', { required: 'Choose how soon agencies must meet' })}
      />
      <OwnerField form={form} />
    </>
  );
}

function RedirectFields({ form, definition }: PartProps) {
  return (
    <>
      <Select
        label="Where to?"
        options={options(definition.redirectTargets)}
        {...form.field('target', { required: 'Choose where it goes' })}
      />
      <TextField
        label="Who has accepted it there?"
        hint="Name, service and telephone"
        {...form.field('acceptedBy', { required: 'Write who has accepted it there' })}
      />
    </>
  );
}

function DeclineFields({ form, definition }: PartProps) {
  return (
    <>
      <ReasonField form={form} label="On what ground?" list={definition.declineReasons} />
      <TextArea
        label="What should the referrer do now?"
        rows={3}
        maxLength={2000}
        {...form.field('nextStep', { required: 'Write what the referrer should do now' })}
      />
    </>
  );
}

const ReasonField = ({
  form,
  label,
  list,
}: {
  form: FormState<TriageAnswers>;
  label: string;
  list: readonly CodedOption[];
}) => <Radios label={label} options={options(list)} {...form.field('reasonCode', { required: 'Choose a ground' })} />;

/** The owner: the person deciding, or a colleague found by name. */
function OwnerField({ form }: { form: FormState<TriageAnswers> }) {
  const client = useClient();
  const me = useSession().practitioner;
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState<{ value: string; label: string }[]>([]);
  const search = async (event?: FormEvent) => {
    event?.preventDefault();
    const { data } = await client.query(TriageOwnersDocument, { search: typed.trim() || null }).toPromise();
    setFound(
      (data?.practitioners.nodes ?? []).map((it) => ({
        value: it.id,
        label: `${it.name}, ${it.jobTitle}${it.agency ? `, ${it.agency.shortName}` : ''}`,
      })),
    );
  };
  const choices = [{ value: me.id, label: `${me.name} (you)` }, ...found.filter((it) => it.value !== me.id)];
  return (
    <>
      <TextField
        id="owner-search"
        type="search"
        label="Find a colleague to own the case file"
        width={20}
        value={typed}
        onChange={setTyped}
        onBlur={() => void search()}
        autoComplete="off"
      />
      <Radios
        label="Who owns the case file from now on?"
        hint="There is always a named owner"
        options={choices}
        {...form.field('ownerPractitionerId', { required: 'Choose the owner' })}
      />
    </>
  );
}

/** Sends the decision that was chosen. */
function useSending(caseFileId: string, version: number) {
  const accept = useChange(AcceptReferralDocument);
  const decline = useChange(DeclineReferralDocument);
  const giveBack = useChange(ReturnReferralDocument);
  const redirect = useChange(RedirectReferralDocument);
  return ({
    decision,
    reason,
    reasonCode,
    nextStep,
    urgency,
    ownerPractitionerId,
    target,
    acceptedBy,
  }: TriageAnswers): Promise<unknown> => {
    const common = { caseFileId, version, reason };
    switch (decision) {
      case 'ACCEPT':
        return accept.send({ input: { ...common, urgency, ownerPractitionerId } });
      case 'DECLINE':
        return decline.send({ input: { ...common, reasonCode, nextStep } });
      case 'RETURN':
        return giveBack.send({ input: { ...common, reasonCode } });
      case 'REDIRECT':
        return redirect.send({ input: { ...common, target, acceptedBy } });
      case '':
        return Promise.resolve();
    }
  };
}
