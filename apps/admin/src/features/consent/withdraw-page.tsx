import { useMemo, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { categories, categoryLabels, consentMethodLabels, consentMethods, type Category, type ConsentMethod } from '@concord/domain';
import { InsetText, Link, Radios, Select, TextArea } from '@concord/ui';
import { Form } from '../../app/form.js';
import { atMost } from '../../app/rules.js';
import { useChange } from '../../app/use-change.js';
import { useForm } from '../../app/use-form.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { PreviewConsentEffectDocument, RecordConsentDocument, type RecordConsentInput, WithdrawConsentPageDocument, type WithdrawConsentPageQuery } from '../../gql/graphql.js';
import { CaseFileFrame } from '../case-files/case-file-frame.js';
import { EffectPreview } from './effect-table.js';

const start = { what: 'ALL' as 'ALL' | 'AGENCY' | 'TOPIC' | '', agencyId: '', category: '' as Category | '', method: 'VERBAL' as ConsentMethod | '', wordsUsed: '' };
type Values = typeof start;

/** Taking consent back is as easy as giving it: one short page, and who loses sight of what before it is saved. */
export function Component() {
  const { caseFileId = '' } = useParams();
  const query = usePageQuery(WithdrawConsentPageDocument, { caseFileId });
  return (
    <CaseFileFrame tab="consent" heading="They take their consent back" width="reading" page={query.page}>
      {query.data && <WithdrawForm caseFileId={caseFileId} data={query.data} />}
    </CaseFileFrame>
  );
}

function WithdrawForm({ caseFileId, data }: { caseFileId: string; data: WithdrawConsentPageQuery }) {
  const navigate = useNavigate();
  const record = useChange(RecordConsentDocument);
  const form = useForm({ id: 'withdraw', start });
  const [openedAt] = useState(() => new Date());
  const { what, agencyId, category } = form.values;
  const agencies = useMemo(() => [...new Map(data.consentPosition.effects.map((it) => [it.agencyId, it.agency?.name ?? 'Agency'])).entries()].map(([value, label]) => ({ value, label })), [data]);
  const preview = usePageQuery(PreviewConsentEffectDocument, { input: inputOf(caseFileId, { ...form.values, wordsUsed: '' }, openedAt) }, { pause: !isChosen(form.values) });
  const submit = form.submit(async (values, submissionId) => {
    await record.send({ input: { ...inputOf(caseFileId, values, new Date()), submissionId } });
    void navigate(`/case-files/${caseFileId}/consent?done=withdrawn`);
  });
  return (
    <Form form={form} onSubmit={submit} submitText="Save, and stop the sharing now" actions={<Link href={`/case-files/${caseFileId}/consent`}>Cancel</Link>}>
      <InsetText>It takes effect when you save. Each agency that shared something is asked to tell those who have it, and to decide within two working days what else stops. Danger to others, a child at risk and staff safety stay shared.</InsetText>
      <Radios
        label="What should not be shared any more?"
        options={[
          { value: 'ALL', label: 'All of it' },
          { value: 'AGENCY', label: 'Anything, with one agency', reveal: what === 'AGENCY' && <Select label="Which agency?" options={agencies} {...form.field('agencyId', { required: 'Choose the agency' })} /> },
          { value: 'TOPIC', label: 'One topic, with anybody', reveal: what === 'TOPIC' && <Select label="Which topic?" options={categories.filter((it) => it !== 'STAFF_SAFETY').map((value) => ({ value, label: categoryLabels[value] }))} {...form.field('category', { required: 'Choose the topic' })} /> },
        ]}
        {...form.field('what', { required: 'Say what should not be shared any more' })}
      />
      <EffectPreview effects={isChosen({ what, agencyId, category }) ? preview.data?.previewConsentEffect : undefined} problem={preview.problem?.message} />
      <TextArea label="What did they say?" hint="In their own words, as near as you can" maxLength={4000} {...form.field('wordsUsed', atMost(4000, 'What they said'))} />
      <Select label="How did they tell you?" placeholder={null} options={consentMethods.filter((it) => it !== 'BSL_OR_INTERPRETED').map((value) => ({ value, label: consentMethodLabels[value] }))} {...form.field('method')} />
      <p className="govuk-body-s"><Link href={`/case-files/${caseFileId}/consent/new?said=WITHDRAWN`}>There is more to say: another day, an interpreter, pressure, somebody who answered for them</Link></p>
    </Form>
  );
}

const isChosen = ({ what, agencyId, category }: Pick<Values, 'what' | 'agencyId' | 'category'>): boolean => what === 'ALL' || (what === 'AGENCY' && agencyId !== '') || (what === 'TOPIC' && category !== '');

function inputOf(caseFileId: string, { what, agencyId, category, method, wordsUsed }: Values, at: Date): RecordConsentInput {
  const denied = what === 'AGENCY' ? [{ effect: 'DENY' as const, recipient: 'AGENCY' as const, agencyId }] : what === 'TOPIC' && category ? [{ effect: 'DENY' as const, recipient: 'FORUM_PARTICIPANTS' as const, category }] : [];
  return { caseFileId, state: 'WITHDRAWN', obtainedAt: at.toISOString(), method: method || 'VERBAL', wordsUsed, scopes: denied };
}
