import { useEffect, useRef } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { type AgencyFunction, assertionTypeLabels, assertionTypes, type AssertionType, categories, type Category, categoryHelp, categoryLabels, type ItemPersonRole, itemPersonRoleLabels, itemPersonRoles, markingLabels, markings, type RiskTo, riskToLabels, riskTos } from '@concord/domain';
import { Checkbox, Checkboxes, DateFields, Details, Link, Radios, Select, TextArea, TextField, toDateParts, toIsoDate } from '@concord/ui';
import { Form } from '../../app/form.js';
import { aDate, atMost } from '../../app/rules.js';
import { useChange } from '../../app/use-change.js';
import { useDraft } from '../../app/use-draft.js';
import { useForm } from '../../app/use-form.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { AddItemPageDocument, AmendItemDocument, ItemPageDocument, type ItemPageQuery, PreviewAudienceDocument, RecordItemDocument, ReleaseForEmergenciesDocument } from '../../gql/graphql.js';
import { CaseFileFrame } from '../case-files/case-file-frame.js';
import { EmergencyFields } from '../emergency/emergency-fields.js';
import { BasisFields } from '../policy-table/basis-fields.js';
import { basisInput } from '../policy-table/basis-form.js';
import { GradingFields, HandlingFields } from './handling-fields.js';
import { handlingInput, handlingOf } from './handling-values.js';
import { type ItemForm as FormOf, type ItemValues as Values, start } from './item-form.js';
import { choicesOf, keyOf, recipientsFrom, usualKeys } from './recipient-choices.js';
import { Spill } from './spill.js';
import { WhoWillSee } from './who-will-see.js';

const options = <Code extends string>(codes: readonly Code[], labels: Record<Code, string>) => codes.map((value) => ({ value, label: labels[value] }));
const categoryOptions = options(categories.filter((it) => it !== 'STAFF_SAFETY'), categoryLabels);

/** One statement, and beside it, live, who will see it and why. With `?replaces=`, a newer version of one. */
export function Component() {
  const { caseFileId = '' } = useParams();
  const [params] = useSearchParams();
  const replaces = params.get('replaces');
  const query = usePageQuery(AddItemPageDocument, { caseFileId });
  const before = usePageQuery(ItemPageDocument, { itemId: replaces ?? '' }, { pause: !replaces });
  const isReady = query.data && (!replaces || before.data);
  return (
    <CaseFileFrame tab="information" heading={replaces ? 'Correct or bring up to date' : 'Add information'} page={replaces && !before.data ? before.page : query.page}>
      {isReady && <ItemForm caseFileId={caseFileId} person={query.data?.caseFile.person ?? null} before={before.data} />}
    </CaseFileFrame>
  );
}

interface ItemFormProps {
  caseFileId: string;
  person: { id: string; name: string } | null;
  before?: ItemPageQuery;
}

function ItemForm({ caseFileId, person, before }: ItemFormProps) {
  const navigate = useNavigate();
  const record = useChange(RecordItemDocument);
  const release = useChange(ReleaseForEmergenciesDocument);
  const amend = useChange(AmendItemDocument);
  const form = useForm({ id: 'add-item', start: before ? valuesOf(before) : start });
  const draft = useDraft(before ? `item:${before.item.id}:v${before.item.version}` : `item:${caseFileId}`, form);
  const seen = usePreview(caseFileId, form.values);
  useUsualRecipients(form, seen.data?.previewAudience.agencies, before !== undefined);

  const submit = form.submit(async (values, submissionId) => {
    const input = { ...inputOf(caseFileId, values, person?.id), submissionId };
    const itemId = before
      ? (await amend.send({ input: { ...input, id: before.item.id, version: before.item.version } })).amendItem.id
      : (await record.send({ input })).recordItem.id;
    if (values.emergencyFunctions.length > 0) await release.send({ input: { itemId, functions: values.emergencyFunctions as AgencyFunction[], reason: values.emergencyReason } });
    void navigate(`/case-files/${caseFileId}/information?done=recorded`);
  });

  const isAboveOfficial = form.values.marking === 'SECRET' || form.values.marking === 'TOP_SECRET';
  const { marking } = form.values;
  useEffect(() => {
    if (!isAboveOfficial) return;
    form.reset({ ...start, marking }); // nothing of it stays on the page or in the draft
    void draft.discard();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, when it is chosen
  }, [isAboveOfficial]);
  if (isAboveOfficial) return <Spill onBack={() => form.set('marking', 'OFFICIAL_SENSITIVE')} />;

  return (
    <>
      {draft.notice}
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-one-half">
          <Form form={form} onSubmit={submit} submitText="Save and share" actions={<Link href={`/case-files/${caseFileId}/information`}>Cancel</Link>}>
            <StatementFields form={form} personName={person?.name ?? 'the person'} />
            {seen.data && (
              <Checkboxes
                label="Who needs to know?"
                hint="Tick those who need it. The forum’s table suggests; you decide."
                options={choicesOf(seen.data.previewAudience.agencies)}
                {...form.field('recipients')}
              />
            )}
            <BasisFields form={form as unknown as Parameters<typeof BasisFields>[0]['form']} draft={basisDraftOf(caseFileId, form.values)} />
            <Details summary="Handling, and what others see">
              <HandlingFields form={form} />
            </Details>
            <Details summary="Police grading and sources" open={form.values.assertion === 'INTELLIGENCE' || form.values.scheme !== ''}>
              <GradingFields form={form} />
            </Details>
            <Details summary="In an emergency" open={form.values.emergencyFunctions.length > 0}>
              <EmergencyFields form={form} />
            </Details>
            {draft.status}
          </Form>
        </div>
        <div className="govuk-grid-column-one-half">
          <WhoWillSee seen={seen.data?.previewAudience} problem={seen.problem?.message} />
        </div>
      </div>
    </>
  );
}

/** The earlier version as the form's beginning. */
const valuesOf = ({ item, itemAudience }: ItemPageQuery): Values => ({
  ...start,
  category: item.category,
  assertion: item.assertion,
  statement: item.statement,
  source: item.source,
  occurredOn: toDateParts(item.occurredOn),
  riskTo: item.riskTo,
  aboutChildAtRisk: item.aboutChildAtRisk,
  personRoles: item.persons.map((it) => it.role),
  ...handlingOf(item),
  recipients: (itemAudience?.agencies ?? []).filter((line) => line.isChosen && !line.isOwner).map(keyOf),
  emergencyFunctions: item.emergencyReleases.map((it) => it.agencyFunction),
  emergencyReason: item.emergencyReleases[0]?.reason ?? '',
});

function StatementFields({ form, personName }: { form: FormOf; personName: string }) {
  const { category } = form.values;
  return (
    <>
      <Select label="What is it marked?" options={options(markings, markingLabels)} {...form.field('marking')} />
      <Select label="What is it about?" hint={category ? categoryHelp[category] : 'One statement, one topic. Add another for the next.'} options={categoryOptions} {...form.field('category', { required: 'Choose what it is about' })} />
      <TextArea label="The statement" hint="Only what the risk needs. Say who did or said what, and when." maxLength={40_000} {...form.field('statement', { required: 'Write the statement', ...atMost(40_000, 'The statement') })} />
      <Radios label="How sure is it?" options={options(assertionTypes, assertionTypeLabels)} {...form.field('assertion', { required: 'Say how sure it is' })} />
      <TextField label="Where does it come from?" hint="For example, seen on a visit, told by the GP" {...form.field('source', { required: 'Say where it comes from', ...atMost(500, 'The source') })} />
      <DateFields label="When did it happen?" hint="Leave empty if you do not know" {...form.field('occurredOn', aDate('The date', { optional: true, mustBe: 'today or earlier' }))} />
      <Radios label="Who would come to harm?" options={options(riskTos, riskToLabels)} {...form.field('riskTo', { required: 'Say who would come to harm' })} />
      <Checkbox label="It is about a child at risk" hint="It then goes to children’s services at once, whatever else you choose." {...form.field('aboutChildAtRisk')} />
      <Checkboxes label={`What has ${personName} to do with it?`} hint="Police and probation must answer. Others may leave it. Tick all that are true." small options={options(itemPersonRoles, itemPersonRoleLabels)} {...form.field('personRoles')} />
    </>
  );
}

function usePreview(caseFileId: string, values: Values) {
  const input = {
    caseFileId,
    category: values.category || ('IDENTITY'),
    confidential: !values.notConfidential,
    riskTo: values.riskTo || undefined,
    aboutChildAtRisk: values.aboutChildAtRisk,
    sharesByDefault: values.sharesByDefault,
    recipients: recipientsFrom(values.recipients),
  };
  return usePageQuery(PreviewAudienceDocument, { input }, { pause: !values.category });
}

/** When the topic changes, the forum's suggestion is ticked; what somebody ticked since stays until then. */
function useUsualRecipients(form: FormOf, lines: Parameters<typeof usualKeys>[0] | undefined, keeps: boolean) {
  const ticked = useRef(keeps ? form.values.category : '');
  const { category } = form.values;
  useEffect(() => {
    if (!lines || !category || ticked.current === category) return;
    if (ticked.current !== '' || form.values.recipients.length === 0) form.set('recipients', usualKeys(lines));
    ticked.current = category;
  }, [form, lines, category]);
}

const inputOf = (caseFileId: string, values: Values, personId: string | undefined) => ({
  caseFileId,
  category: values.category as Category,
  assertion: values.assertion as AssertionType,
  statement: values.statement,
  source: values.source,
  occurredOn: toIsoDate(values.occurredOn),
  riskTo: values.riskTo as RiskTo,
  aboutChildAtRisk: values.aboutChildAtRisk,
  marking: values.marking || undefined,
  ...handlingInput(values),
  persons: personId ? values.personRoles.map((role) => ({ personId, role: role as ItemPersonRole })) : [],
  recipients: recipientsFrom(values.recipients),
  lawfulBasis: basisInput(values.lawfulBasis),
});

/** What decides about the basis, once a topic and somebody to share with are chosen. */
const basisDraftOf = (caseFileId: string, { category, notConfidential, riskTo, recipients }: Values) =>
  category && recipients.length > 0 ? { caseFileId, category, confidential: !notConfidential, riskTo: riskTo || undefined, recipients: recipientsFrom(recipients) } : undefined;
