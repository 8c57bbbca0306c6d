import { useNavigate, useSearchParams } from 'react-router';
import { sectorLabels } from '@concord/domain';
import { Checkboxes, DateFields, Link, noDate, Radios, Select, TextArea, toIsoDate } from '@concord/ui';
import { Form } from '../../app/form.js';
import { Page } from '../../app/page.js';
import { aDate, atMost } from '../../app/rules.js';
import { useChange } from '../../app/use-change.js';
import { useDraft } from '../../app/use-draft.js';
import { useForm } from '../../app/use-form.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { PolicyTablePageDocument, type PolicyTablePageQuery, ProposePolicyChangeDocument } from '../../gql/graphql.js';
import { art6Options, art9Options, confidentialityOptions, gatewayOptions, informOptions, regimeOptions, sch1Options, sch8Options } from './basis-options.js';

type Row = PolicyTablePageQuery['policyRows'][number];

/** Proposes another basis for one row; somebody else decides. */
export function Component() {
  const [params] = useSearchParams();
  const query = usePageQuery(PolicyTablePageDocument, {});
  const row = query.data?.policyRows.find((it) => it.forumCode === params.get('forum') && it.ownerSector === params.get('sector'));
  return (
    <Page title="Propose a change of the sharing policy" heading="Propose a change" back={{ href: '/policy', text: 'Sharing policy' }} width="reading" {...query.page}>
      {row && <ProposeForm row={row} />}
    </Page>
  );
}

type Setting = Row['setting'];
/** A row as the form holds it: the usual power and condition apart from the others. */
interface SettingValues {
  usualGateway: Setting['gatewayCodes'][number] | '';
  gatewayCodes: readonly Setting['gatewayCodes'][number][];
  regime: Setting['regime'] | '';
  art6: NonNullable<Setting['art6']> | '';
  art9: NonNullable<Setting['art9']> | '';
  usualSch1: Setting['sch1'][number] | '';
  sch1: readonly Setting['sch1'][number][];
  sch8: readonly Setting['sch8'][number][];
  confidentialityBases: readonly Setting['confidentialityBases'][number][];
  note: string;
  inform: Setting['inform'] | '';
  overrideUsed: 'YES' | 'NO' | '';
}

const startOf = ({ setting }: Row): { setting: SettingValues; reason: string; validFrom: typeof noDate } => ({
  setting: {
    usualGateway: setting.gatewayCodes[0] ?? '',
    gatewayCodes: setting.gatewayCodes.slice(1),
    regime: setting.regime,
    art6: setting.art6 ?? '',
    art9: setting.art9 ?? '',
    usualSch1: setting.sch1[0] ?? '',
    sch1: setting.sch1.slice(1),
    sch8: setting.sch8,
    confidentialityBases: setting.confidentialityBases,
    note: setting.note,
    inform: setting.inform,
    overrideUsed: setting.overrideUsed ? 'YES' : 'NO',
  },
  reason: '',
  validFrom: noDate,
});

/** The usual one leads the list; the others follow it once. */
const usualFirst = <Code extends string>(usual: Code | '', others: readonly Code[]): Code[] => (usual ? [usual, ...others.filter((it) => it !== usual)] : [...others]);

function ProposeForm({ row }: { row: Row }) {
  const navigate = useNavigate();
  const propose = useChange(ProposePolicyChangeDocument);
  const form = useForm({ id: 'propose', start: startOf(row) });
  const draft = useDraft(`policy:${row.forumCode}:${row.ownerSector}:v${row.version}`, form);
  const submit = form.submit(async ({ setting, reason, validFrom }, submissionId) => {
    const isPart3 = setting.regime === 'PART_3';
    await propose.send({
      input: {
        forumCode: row.forumCode, ownerSector: row.ownerSector, reason, submissionId, validFrom: `${toIsoDate(validFrom)}T00:00:00.000Z`,
        setting: {
          gatewayCodes: usualFirst(setting.usualGateway, setting.gatewayCodes), regime: setting.regime || 'UK_GDPR', confidentialityBases: [...setting.confidentialityBases], note: setting.note,
          inform: setting.inform || 'TELL_UNLESS_UNSAFE', overrideUsed: setting.overrideUsed === 'YES',
          ...(isPart3 ? { sch8: [...setting.sch8] } : { art6: setting.art6 || undefined, art9: setting.art9 || undefined, sch1: usualFirst(setting.usualSch1, setting.sch1) }),
        },
      },
    });
    void navigate('/policy?done=proposed');
  });
  const isPart3 = form.values.setting.regime === 'PART_3';
  return (
    <>
      {draft.notice}
      <p className="govuk-body">{row.forumTitle}, {sectorLabels[row.ownerSector]}. It does nothing until a privacy officer or authoriser other than you approves it.</p>
      <Form form={form} onSubmit={submit} submitText="Propose it" actions={<Link href="/policy">Cancel</Link>}>
        <Select label="The usual power" hint="Taken where an owner says nothing else" options={gatewayOptions} {...form.field('setting.usualGateway', { required: 'Choose the usual power' })} />
        <Checkboxes small label="Other powers offered" options={gatewayOptions} {...form.field('setting.gatewayCodes')} />
        <Radios label="Data protection law" options={regimeOptions} {...form.field('setting.regime')} />
        {isPart3 ? (
          <Checkboxes small label="Schedule 8" options={sch8Options} {...form.field('setting.sch8')} />
        ) : (
          <>
            <Select label="Article 6" options={art6Options} {...form.field('setting.art6')} />
            <Select label="Article 9" options={art9Options} {...form.field('setting.art9')} />
            <Select label="The usual Schedule 1 condition" placeholder="None" options={sch1Options} {...form.field('setting.usualSch1')} />
            <Checkboxes small label="Other Schedule 1 conditions offered" options={sch1Options} {...form.field('setting.sch1')} />
          </>
        )}
        <Checkboxes small label="Confidentiality" options={confidentialityOptions} {...form.field('setting.confidentialityBases')} />
        <TextArea label="What an owner checks first" maxLength={1000} {...form.field('setting.note', { required: 'Write what an owner checks first', ...atMost(1000, 'This') })} />
        <Radios label="What is the person told?" options={informOptions} {...form.field('setting.inform')} />
        <Radios label="May sharing against a refusal be asked for?" hint="Never where the forum shares by law" options={[{ value: 'YES', label: 'Yes' }, { value: 'NO', label: 'No' }]} {...form.field('setting.overrideUsed')} />
        <TextArea label="Why should it change?" maxLength={1000} {...form.field('reason', { required: 'Say why it should change' })} />
        <DateFields label="From when?" hint="Never before somebody approves it. For example, 1 12 2026" {...form.field('validFrom', aDate('The date', { mustBe: 'today or later' }))} />
        {draft.status}
      </Form>
    </>
  );
}
