import { useNavigate, useParams } from 'react-router';
import { categories, type Category, categoryLabels, type PartnerAskBasis, partnerAskBases, partnerAskBasisLabels, partnerAskIdentities, type PartnerAskIdentity, partnerAskIdentityLabels } from '@concord/domain';
import { Checkboxes, DateFields, Details, InsetText, Link, noDate, Radios, Select, TextArea, toIsoDate, WarningText } from '@concord/ui';
import { Form } from '../../app/form.js';
import { aDate, atLeastOne, atMost } from '../../app/rules.js';
import { useSession } from '../../app/session.js';
import { useChange } from '../../app/use-change.js';
import { useDraft } from '../../app/use-draft.js';
import { useForm } from '../../app/use-form.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { AskPartnersDocument, AskPartnersPageDocument, type AskPartnersPageQuery } from '../../gql/graphql.js';
import { CaseFileFrame } from '../case-files/case-file-frame.js';

const start = {
  question: '',
  purpose: '',
  category: '' as Category | '',
  whom: '' as 'ALL' | 'SOME' | '',
  agencyIds: [] as readonly string[],
  identity: ['NAME', 'BORN_ON'] as readonly string[],
  basis: '' as PartnerAskBasis | '',
  basisText: '',
  lapsesOn: noDate,
};
type Values = typeof start;

/** A question to partners. Asking tells them that the person is known here, so the asker says on what basis, and how much. */
export function Component() {
  const { caseFileId = '' } = useParams();
  const query = usePageQuery(AskPartnersPageDocument, { caseFileId });
  return (
    <CaseFileFrame tab="information" heading="Ask the partners" page={query.page} width="reading">
      {query.data && <AskForm caseFileId={caseFileId} data={query.data} />}
    </CaseFileFrame>
  );
}

function AskForm({ caseFileId, data }: { caseFileId: string; data: AskPartnersPageQuery }) {
  const navigate = useNavigate();
  const ask = useChange(AskPartnersDocument);
  const form = useForm({ id: 'ask', start });
  const draft = useDraft(`ask:${caseFileId}`, form);
  const submit = form.submit(async (values, submissionId) => {
    await ask.send({ input: { ...inputOf(caseFileId, values), submissionId } });
    void navigate(`/case-files/${caseFileId}/asks?done=asked`);
  });
  return (
    <>
      {draft.notice}
      <InsetText>Partners share what they decide to share. You are not told whether they hold anything, looked, or decided not to share. Silence means nothing either way.</InsetText>
      <Form form={form} onSubmit={submit} submitText="Ask them" actions={<Link href={`/case-files/${caseFileId}/asks`}>Cancel</Link>}>
        <TextArea label="What do you want to know?" hint="In neutral words. Write nothing here that you know and they may not: everybody you ask reads it." maxLength={500} {...form.field('question', { required: 'Write the question', ...atMost(500, 'The question') })} />
        <TextArea label="What do you need it for?" hint="For example, to plan a safe visit this week" maxLength={500} {...form.field('purpose', { required: 'Say what you need it for', ...atMost(500, 'What you need it for') })} />
        <WhomFields form={form} data={data} />
        <IdentityFields form={form} name={data.caseFile.person?.name ?? 'the person'} />
        <Details summary="More (optional)">
          <Select label="What is it about?" options={categories.map((value) => ({ value, label: categoryLabels[value] }))} {...form.field('category')} />
          <DateFields label="Last day of the question" hint="It ends by itself. If you leave this empty, after the time that is usual in this forum: two weeks, unless your area chose otherwise." {...form.field('lapsesOn', aDate('The last day', { optional: true, mustBe: 'today or later' }))} />
        </Details>
        {draft.status}
      </Form>
    </>
  );
}

type FormOf = ReturnType<typeof useForm<Values>>;

function WhomFields({ form, data }: { form: FormOf; data: AskPartnersPageQuery }) {
  const own = useSession().practitioner.agency.id;
  const others = data.agencies.filter((it) => it.id !== own).map((it) => ({ value: it.id, label: it.name }));
  return (
    <Radios
      label="Whom do you ask?"
      options={[
        {
          value: 'SOME',
          label: 'Only some partners',
          reveal: form.values.whom === 'SOME' && <Checkboxes label="Which?" options={others} {...form.field('agencyIds', atLeastOne('Choose whom you ask'))} />,
        },
        { value: 'ALL', label: 'All partners', hint: 'Every agency of the partnership learns that this person is known to you.' },
      ]}
      {...form.field('whom', { required: 'Choose whom you ask' })}
    />
  );
}

function IdentityFields({ form, name }: { form: FormOf; name: string }) {
  return (
    <>
      <WarningText>Asking tells them that {name} is known to your agency. Tell them no more than they need to know who you mean.</WarningText>
      <Checkboxes label="What tells them who you mean?" options={partnerAskIdentities.map((value) => ({ value: value, label: partnerAskIdentityLabels[value] }))} {...form.field('identity', atLeastOne('Choose what tells them who you mean'))} />
      <Radios label="On what basis may you tell them?" options={partnerAskBases.map((value) => ({ value, label: partnerAskBasisLabels[value] }))} {...form.field('basis', { required: 'Say on what basis you tell them' })} />
      <TextArea label="Why, in a sentence" maxLength={1000} {...form.field('basisText', { required: 'Say why you may tell them', ...atMost(1000, 'Why') })} />
    </>
  );
}

const inputOf = (caseFileId: string, values: Values) => ({
  caseFileId,
  question: values.question,
  purpose: values.purpose,
  category: values.category || undefined,
  agencyIds: values.whom === 'ALL' ? [] : [...values.agencyIds],
  identity: values.identity as PartnerAskIdentity[],
  basis: values.basis as PartnerAskBasis,
  basisText: values.basisText,
  lapsesOn: toIsoDate(values.lapsesOn),
});
