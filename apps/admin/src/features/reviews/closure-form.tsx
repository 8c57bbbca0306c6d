import type { ReactNode } from 'react';
import { adultToldAnswers, adultToldLabels, type AdultToldAnswer, type ClosureReason, type ForumDefinition } from '@concord/domain';
import { Checkboxes, DateFields, Details, noDate, Radios, Select, TextArea, TextField, toDateParts, toIsoDate, type DateParts } from '@concord/ui';
import { Form } from '../../app/form.js';
import { aDate, atLeastOne } from '../../app/rules.js';
import { useChange } from '../../app/use-change.js';
import { useDraft } from '../../app/use-draft.js';
import { useForm, type Form as FormState } from '../../app/use-form.js';
import { BeginClosureDocument, EditClosureDocument, type CloseCasePageQuery, type ClosurePartsFragment } from '../../gql/graphql.js';

interface ClosureFormProps {
  data: CloseCasePageQuery;
  closure: ClosurePartsFragment | undefined;
  reload: () => void;
}

interface Values {
  reasonCode: string;
  residualRisk: string;
  contingency: string;
  returnTrigger: string;
  toldAgencyIds: readonly string[];
  adultTold: AdultToldAnswer | '';
  adultToldOn: DateParts;
  adultToldReason: string;
  reviewConsidered: string;
  receiverName: string;
  receiverAgencyId: string;
  signatoryId: string;
}

/** What closing needs. What is missing may follow; the page lists it. */
export function ClosureForm({ data, closure, reload }: ClosureFormProps) {
  const { caseFile } = data;
  const begin = useChange(BeginClosureDocument);
  const edit = useChange(EditClosureDocument);
  const form = useForm<Values>({ id: 'closure', start: startOf(closure, caseFile.agenciesWithOpenActions) });
  const draft = useDraft(`closure:${caseFile.id}:v${closure?.version ?? 0}`, form);
  const submit = form.submit(async (values, submissionId) => {
    const content = contentOf(values);
    await (closure ? edit.send({ input: { id: closure.id, version: closure.version, ...content } }) : begin.send({ input: { caseFileId: caseFile.id, submissionId, ...content } }));
    reload();
  });
  const definition = caseFile.forum.definition as ForumDefinition;
  const reason = definition.closureReasons.find((it) => it.code === form.values.reasonCode);
  return (
    <>
      {draft.notice}
      <Form form={form} onSubmit={submit} submitText={closure ? 'Save' : 'Save and see what is missing'}>
        <ReasonFields form={form} definition={definition} reason={reason} />
        <TextArea label="What risk is left?" hint="To whom, and who manages it. Do not write that there is none." {...form.field('residualRisk')} />
        <TextArea label="What happens if things get worse?" hint="Who does what, out of hours too" {...form.field('contingency')} />
        <TextArea label="What would bring this back here?" {...form.field('returnTrigger')} />
        {reason?.needsReceiver && <ReceiverFields form={form} data={data} />}
        {reason?.needsSeniorSignOff && <Select label="Who signs?" hint="Somebody senior other than you" options={data.closureSignatories.map((it) => ({ value: it.id, label: `${it.name}, ${it.jobTitle}` }))} {...form.field('signatoryId')} />}
        <ToldFields form={form} data={data} />
        <AdultFields form={form} />
        {draft.status}
      </Form>
    </>
  );
}

interface PartProps {
  form: FormState<Values>;
}

function ReasonFields({ form, definition, reason }: PartProps & { definition: ForumDefinition; reason: ClosureReason | undefined }) {
  return (
    <>
      <Details summary="What is not a reason, whoever signs">
        <ul className="govuk-list govuk-list--bullet">{definition.refusedClosureReasons.map((it) => <li key={it.code}>{it.message}</li>)}</ul>
      </Details>
      <Radios
        label="Why does it close?"
        options={definition.closureReasons.map(({ code, label, hint }) => ({ value: code, label, hint }))}
        {...form.field('reasonCode', { required: 'Choose why it closes' })}
      />
      {reason?.promptsReview && <TextArea label="What was decided about the review?" hint={reason.promptsReview} {...form.field('reviewConsidered')} />}
    </>
  );
}

function ReceiverFields({ form, data }: PartProps & { data: CloseCasePageQuery }) {
  return (
    <>
      <Select label="Which agency at this table takes them on?" hint="It accepts for itself. Leave this empty for an area or service outside Concord." placeholder="None of these" options={agenciesOf(data).map((it) => ({ value: it.id, label: it.name }))} {...form.field('receiverAgencyId')} />
      <TextField label="Name of who takes them on" hint="For example, the community mental health team in Northshire" {...form.field('receiverName')} />
    </>
  );
}

function ToldFields({ form, data }: PartProps & { data: CloseCasePageQuery }) {
  const open = data.caseFile.agenciesWithOpenActions;
  const options = agenciesOf(data).map((it) => ({ value: it.id, label: it.name, ...(open.includes(it.id) ? { hint: 'Has an open action, so must be told' } : {}) }));
  return <Checkboxes label="Which agencies are told?" hint="They are told at the moment you close." options={options} {...form.field('toldAgencyIds', atLeastOne('Say which agencies are told'))} />;
}

function AdultFields({ form }: PartProps) {
  const { adultTold } = form.values;
  const when = (label: string) => <DateFields label={label} {...form.field('adultToldOn', aDate(label))} />;
  const reveals: Record<AdultToldAnswer, ReactNode | false> = {
    YES: adultTold === 'YES' && when('When?'),
    WILL_BE: adultTold === 'WILL_BE' && when('By when?'),
    NO: adultTold === 'NO' && <TextArea label="Why are they not told?" {...form.field('adultToldReason', { required: 'Say why they are not told' })} />,
  };
  return <Radios label="Has the adult been told?" options={adultToldAnswers.map((value) => ({ value, label: adultToldLabels[value], reveal: reveals[value] }))} {...form.field('adultTold')} />;
}

const agenciesOf = ({ caseFile }: CloseCasePageQuery): { id: string; name: string }[] =>
  [...new Map(caseFile.participations.flatMap(({ agency }) => (agency ? [[agency.id, agency] as const] : []))).values()];

const startOf = (closure: ClosurePartsFragment | undefined, withOpenActions: readonly string[]): Values => ({
  reasonCode: closure?.reasonCode ?? '',
  residualRisk: closure?.residualRisk ?? '',
  contingency: closure?.contingency ?? '',
  returnTrigger: closure?.returnTrigger ?? '',
  toldAgencyIds: closure?.toldAgencyIds ?? withOpenActions,
  adultTold: closure?.adultTold ?? '',
  adultToldOn: closure?.adultToldOn ? toDateParts(closure.adultToldOn) : noDate,
  adultToldReason: closure?.adultToldReason ?? '',
  reviewConsidered: closure?.reviewConsidered ?? '',
  receiverName: closure?.receiverName ?? '',
  receiverAgencyId: closure?.receiverAgencyId ?? '',
  signatoryId: closure?.signatoryId ?? '',
});

function contentOf({ toldAgencyIds, adultTold, adultToldOn, receiverAgencyId, signatoryId, ...words }: Values) {
  const on = toIsoDate(adultToldOn);
  return {
    ...words,
    toldAgencyIds: [...toldAgencyIds],
    ...(adultTold ? { adultTold } : {}),
    ...(on && adultTold !== 'NO' ? { adultToldOn: on } : {}),
    ...(receiverAgencyId ? { receiverAgencyId } : {}),
    ...(signatoryId ? { signatoryId } : {}),
  };
}
