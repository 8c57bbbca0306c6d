import { useNavigate, useParams, useSearchParams } from 'react-router';
import { agencyFunctionLabels, categories, type Category, categoryLabels, type RiskTo, riskToLabels, riskTos, type SharedOutsideBy, sharedOutsideByLabels, sharedOutsideWays } from '@concord/domain';
import { Checkbox, Checkboxes, type Choice, Details, InsetText, Link, Radios, Select, TextArea, TextField } from '@concord/ui';
import { Form } from '../../app/form.js';
import { Page } from '../../app/page.js';
import { atLeastOne, atMost } from '../../app/rules.js';
import { useChange } from '../../app/use-change.js';
import { useForm } from '../../app/use-form.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { PreviewAudienceDocument, ReleaseUrgentlyDocument, UrgentReleasePageDocument, type UrgentReleasePageQuery } from '../../gql/graphql.js';
import { keyOf, recipientsFrom } from './recipient-choices.js';

const start = {
  statement: '',
  recipients: [] as readonly string[],
  others: [] as readonly string[],
  whyNow: '',
  category: 'SAFEGUARDING' as Category | '',
  riskTo: 'NOT_KNOWN' as RiskTo | '',
  aboutChildAtRisk: false,
  outsideWay: '' as SharedOutsideBy | '',
  outsideRecipient: '',
};
type Values = typeof start;

/** Three answers and a button: what, to whom, why now. It is made for a phone at night. */
export function Component() {
  const { caseFileId = '' } = useParams();
  const [params] = useSearchParams();
  const isLog = params.get('log') === 'yes';
  const query = usePageQuery(UrgentReleasePageDocument, { caseFileId });
  const title = isLog ? 'Log what I already shared' : 'Share something urgent';
  return (
    <Page title={title} back={{ href: `/case-files/${caseFileId}/information`, text: 'Back to the case' }} width="reading" {...query.page}>
      {query.data && <UrgentForm caseFileId={caseFileId} data={query.data} isLog={isLog} />}
    </Page>
  );
}

function UrgentForm({ caseFileId, data, isLog }: { caseFileId: string; data: UrgentReleasePageQuery; isLog: boolean }) {
  const navigate = useNavigate();
  const release = useChange(ReleaseUrgentlyDocument);
  const form = useForm({ id: 'urgent', start });
  const table = useTable(caseFileId);

  const submit = form.submit(async (values, submissionId) => {
    await release.send({ input: { ...inputOf(caseFileId, { ...values, recipients: chosenOf(values.recipients, table) }, isLog), submissionId } });
    void navigate(`/case-files/${caseFileId}/information?done=${isLog ? 'logged' : 'urgent'}`);
  });

  return (
    <>
      <p className="govuk-body">About {data.caseFile.person?.name ?? 'the person'}, {data.caseFile.reference}.</p>
      {!isLog && <InsetText>If somebody is in danger now, ring 999 first. You need nobody’s permission to share this. Somebody senior looks at it afterwards.</InsetText>}
      <Form form={form} onSubmit={submit} submitText={isLog ? 'Put it on the record' : 'Share now'} actions={<Link href={`/case-files/${caseFileId}/information`}>Cancel</Link>}>
        <TextArea label={isLog ? 'What did you tell them?' : 'What do they need to know?'} maxLength={4000} {...form.field('statement', { required: 'Say what they need to know', ...atMost(4000, 'What they need to know') })} />
        {isLog && <OutsideFields form={form} />}
        <Checkboxes
          label={isLog ? 'Which agencies did you tell? They see it here too.' : 'Who must know?'}
          options={[...(table.length > 1 ? [{ value: EVERYBODY, label: 'Everybody at this table' }] : []), ...table.map(asChoice)]}
          {...form.field('recipients', isLog || form.values.others.length > 0 ? {} : atLeastOne('Choose who must know'))}
        />
        <Details summary="Somebody who is not on the list">
          <Checkboxes label="Other agencies" hint="They see this and can open the case." options={othersOf(data, table)} {...form.field('others')} />
        </Details>
        <TextArea label={isLog ? 'Why could it not wait?' : 'Why now?'} hint="A few words are enough" maxLength={1000} {...form.field('whyNow', { required: 'Say why it cannot wait', ...atMost(1000, 'Why now') })} />
        <Details summary="More (optional)">
          <Select label="What is it about?" options={categories.map((value) => ({ value, label: categoryLabels[value] }))} {...form.field('category')} />
          <Radios label="Who would come to harm?" options={riskTos.map((value) => ({ value, label: riskToLabels[value] }))} {...form.field('riskTo')} />
          <Checkbox label="It is about a child at risk" {...form.field('aboutChildAtRisk')} />
        </Details>
      </Form>
    </>
  );
}

type FormOf = ReturnType<typeof useForm<Values>>;

function OutsideFields({ form }: { form: FormOf }) {
  return (
    <>
      <Radios label="How did you share it?" options={sharedOutsideWays.map((value) => ({ value, label: sharedOutsideByLabels[value] }))} {...form.field('outsideWay', { required: 'Say how you shared it' })} />
      <TextField label="With whom?" hint="For example, the 999 call handler, or a name and number" {...form.field('outsideRecipient', atMost(300, 'With whom'))} />
    </>
  );
}

interface TableEntry {
  agencyId: string;
  agencyFunction: keyof typeof agencyFunctionLabels;
  name: string;
}

/** Those at the table: the server's preview knows them, and lists nobody whom the reader may not know of. */
function useTable(caseFileId: string): TableEntry[] {
  const { data } = usePageQuery(PreviewAudienceDocument, { input: { caseFileId, category: 'SAFEGUARDING', recipients: [], isUrgent: true } });
  const lines = data?.previewAudience.agencies.filter((it) => !it.isOwner) ?? [];
  return lines.map(({ agencyId, agencyFunction, agency }) => ({ agencyId, agencyFunction, name: agency?.name ?? 'Agency' }));
}

const asChoice = (entry: TableEntry): Choice => ({ value: keyOf(entry), label: `${entry.name}: ${agencyFunctionLabels[entry.agencyFunction].toLowerCase()}` });

function othersOf(data: UrgentReleasePageQuery, table: readonly TableEntry[]): Choice[] {
  const seated = new Set(table.map(keyOf));
  return data.agencies
    .flatMap((agency) => agency.functions.map((it) => ({ agencyId: agency.id, agencyFunction: it.function, name: agency.name })))
    .filter((entry) => !seated.has(keyOf(entry)))
    .map(asChoice);
}

const EVERYBODY = 'EVERYBODY';
/** Nobody is ticked to begin with, and one tick means everybody: either way it is one tap (Caldicott principle 3). */
const chosenOf = (ticked: readonly string[], table: readonly TableEntry[]): readonly string[] => (ticked.includes(EVERYBODY) ? table.map(keyOf) : ticked);

const inputOf = (caseFileId: string, values: Values, isLog: boolean) => ({
  caseFileId,
  statement: values.statement,
  category: values.category || ('SAFEGUARDING' as const),
  riskTo: values.riskTo || undefined,
  aboutChildAtRisk: values.aboutChildAtRisk,
  whyNow: values.whyNow,
  recipients: recipientsFrom([...values.recipients, ...values.others]),
  outsideWay: isLog && values.outsideWay ? values.outsideWay : undefined,
  outsideRecipient: isLog ? values.outsideRecipient : undefined,
});
