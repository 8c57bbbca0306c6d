import { useNavigate, useParams } from 'react-router';
import {
  activeGateways, agencyFunctionLabels, confidentialityBasisLabels, gateSentences, gateways, groundTests, informDecisionLabels, informDecisions, notInformReasonLabels, notInformReasons,
  type OverrideGround, overrideGroundLabels, overrideGrounds, overrideReasonKeys, overrideReasons, overridingBases, usualOverrideClocks,
} from '@concord/domain';
import { BackLink, Checkboxes, DateFields, Details, EmptyState, InsetText, Link, Radios, Select, TextArea, TextField } from '@concord/ui';
import { Form } from '../../app/form.js';
import { aDate, atLeastOne, atMost } from '../../app/rules.js';
import { useChange } from '../../app/use-change.js';
import { useDraft } from '../../app/use-draft.js';
import { useForm } from '../../app/use-form.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { RequestOverrideDocument, RequestOverridePageDocument, type RequestOverridePageQuery } from '../../gql/graphql.js';
import { CaseFileFrame } from '../case-files/case-file-frame.js';
import { ItemCard } from '../sharing/item-card.js';
import { keyOf } from '../sharing/recipient-choices.js';
import { inputOf, type RequestValues, start } from './request-form.js';

type FormOf = ReturnType<typeof useForm<RequestValues>>;
const FEWEST = usualOverrideClocks.overrideFewestCharacters;

/** Asking to share one statement although the person said no: what, with whom, on what ground, and why nothing gentler will do. */
export function Component() {
  const { caseFileId = '', itemId = '' } = useParams();
  const query = usePageQuery(RequestOverridePageDocument, { itemId });
  return (
    <CaseFileFrame tab="information" heading="Share without consent" width="reading" page={query.page}>
      <BackLink href={`/case-files/${caseFileId}/information/${itemId}`} text="Back to the statement" />
      {query.data && (query.data.heldBackByConsent.length > 0 ? <Request caseFileId={caseFileId} data={query.data} /> : <EmptyState heading="Consent holds nothing back here">Share it in the ordinary way.</EmptyState>)}
    </CaseFileFrame>
  );
}

function Request({ caseFileId, data }: { caseFileId: string; data: RequestOverridePageQuery }) {
  const navigate = useNavigate();
  const request = useChange(RequestOverrideDocument);
  const form = useForm({ id: 'without-consent', start });
  const draft = useDraft(`override:${data.item.id}`, form);
  const submit = form.submit(async (values, submissionId) => {
    const { requestOverride } = await request.send({ input: { ...inputOf(caseFileId, data.item.id, values), submissionId } });
    void navigate(`/overrides/${requestOverride.id}?done=asked`);
  });
  const recipients = data.heldBackByConsent.map((it) => ({ value: keyOf(it), label: `${it.agency?.name ?? 'Agency'}: ${agencyFunctionLabels[it.agencyFunction].toLowerCase()}`, hint: gateSentences[it.reason] }));
  return (
    <>
      <InsetText>
        Nothing opens when you send this. Another person in your agency decides, and a third looks at it afterwards. If somebody is in danger now, do not wait:{' '}
        <Link href={`/case-files/${caseFileId}/urgent`}>share something urgent</Link>.
      </InsetText>
      <ItemCard item={data.item} linked={false} />
      {draft.notice}
      <Form form={form} onSubmit={submit} submitText="Ask for a decision" actions={<Link href={`/case-files/${caseFileId}/information/${data.item.id}`}>Cancel</Link>}>
        <Checkboxes label="Who needs to see it?" hint="The fewest who can prevent the harm" options={recipients} {...form.field('recipients', atLeastOne('Choose who needs to see it'))} />
        <Grounds form={form} />
        <h2 className="govuk-heading-m">Your reasons</h2>
        <p className="govuk-hint">About this person and today, at least {FEWEST} characters each. The authoriser and the reviewer see when a reason is a stock phrase or the same as last time.</p>
        {overrideReasonKeys.map((key) => (
          <TextArea key={key} label={overrideReasons[key]} maxLength={4000} {...form.field(key, { required: `Answer: ${overrideReasons[key]}`, ...atMost(4000, 'Your answer') })} />
        ))}
        <Law form={form} />
        <Telling form={form} />
        {draft.status}
      </Form>
    </>
  );
}

function Grounds({ form }: { form: FormOf }) {
  const chosen = form.values.grounds;
  return (
    <Checkboxes
      label="On what ground?"
      hint="Each asks you some questions"
      options={overrideGrounds.map((ground) => ({ value: ground, label: overrideGroundLabels[ground], reveal: chosen.includes(ground) && <Tests form={form} ground={ground} /> }))}
      {...form.field('grounds', atLeastOne('Choose at least one ground'))}
    />
  );
}

function Tests({ form, ground }: { form: FormOf; ground: OverrideGround }) {
  return (
    <>
      {groundTests[ground].map(({ key, label, short }) => {
        const field = form.field(`tests.${ground}_${key}`, { required: `Answer: ${label}` });
        return short ? <TextField key={key} label={label} {...field} /> : <TextArea key={key} label={label} maxLength={2000} {...field} />;
      })}
    </>
  );
}

function Law({ form }: { form: FormOf }) {
  const { gatewayCode } = form.values;
  return (
    <>
      <h2 className="govuk-heading-m">The law</h2>
      <Select label="Which law lets your agency share this?" hint="If you are not sure, ask your privacy officer or Caldicott Guardian" options={activeGateways.map((value) => ({ value, label: gateways[value].label }))} {...form.field('gatewayCode', { required: 'Choose the law that lets your agency share' })} />
      {gatewayCode && <p className="govuk-hint">{gateways[gatewayCode].limits}</p>}
      {gatewayCode && <TextField label="Which order, notice or function, if it needs naming?" {...form.field('gatewayNote', atMost(500, 'The order or function'))} />}
      <Radios label="Why may the duty of confidence be set aside?" options={overridingBases.map((value) => ({ value, label: confidentialityBasisLabels[value] }))} {...form.field('confidentialityBasis', { required: 'Choose why confidence may be set aside' })} />
      <Details summary="You took legal advice">
        <TextArea label="What was the advice, and from whom?" maxLength={2000} {...form.field('legalAdvice', atMost(2000, 'The advice'))} />
      </Details>
    </>
  );
}

function Telling({ form }: { form: FormOf }) {
  const { informDecision } = form.values;
  return (
    <Radios
      label="Is the person told?"
      hint="Tell them whenever that is safe: it is their information"
      options={informDecisions.map((value) => ({
        value,
        label: informDecisionLabels[value],
        reveal: informDecision === value && value !== 'INFORMED' && (
          <>
            {value === 'DEFERRED' && <DateFields label="By when will they be told?" {...form.field('informUntil', aDate('The day they will be told', { mustBe: 'today or later' }))} />}
            <WhyNotNow form={form} />
          </>
        ),
      }))}
      {...form.field('informDecision', { required: 'Say whether the person is told' })}
    />
  );
}

function WhyNotNow({ form }: { form: FormOf }) {
  return (
    <>
      <Select label="Why not now?" options={notInformReasons.map((value) => ({ value, label: notInformReasonLabels[value] }))} {...form.field('informReasonCode', { required: 'Say why they are not told now' })} />
      <TextArea label="Say more about why" maxLength={2000} {...form.field('informReason', { required: 'Say why they are not told now, in your own words' })} />
    </>
  );
}
