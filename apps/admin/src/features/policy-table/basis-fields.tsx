import { useState } from 'react';
import { Button, Checkbox, Checkboxes, InsetText, LinkButton, Radios, Select, TextArea, TextField } from '@concord/ui';
import { atMost } from '../../app/rules.js';
import type { Form } from '../../app/use-form.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { type BasisDraftInput, UsualBasisDocument, type UsualBasisQuery } from '../../gql/graphql.js';
import { type BasisValues, basisFrom, noBasis } from './basis-form.js';
import { art6Options, art9Options, confidentialityOptions, gatewayOptions, paragraph18Options, regimeOptions, sch1Options, sch8Options, vulnerableOptions } from './basis-options.js';

/** A form that carries a basis beside its own fields. */
interface WithBasis {
  lawfulBasis: BasisValues;
}

interface BasisFieldsProps {
  /** The page's form; it has `lawfulBasis` among its values. */
  form: Form<WithBasis>;
  /** What is about to be shared; undefined until there is enough to say. */
  draft: BasisDraftInput | undefined;
}

/** On what it is shared, in one plain sentence. Changing it opens the five layers; nothing typed is lost by that. */
export function BasisFields({ form, draft }: BasisFieldsProps) {
  const query = usePageQuery(UsualBasisDocument, { input: draft ?? NO_DRAFT }, { pause: !draft });
  const usual = query.data?.usualBasis;
  const { lawfulBasis } = form.values;
  if (!draft || !usual) return null;
  const isChanged = lawfulBasis.regime !== '';
  const warnings = usual.problems.filter((it) => it.weight === 'WARNING');
  const needsWords = usual.problems.some((it) => it.code === 'STRICT_NECESSITY');
  return (
    <section aria-labelledby="basis-heading">
      <h3 className="govuk-heading-s" id="basis-heading">On what you share it</h3>
      {isChanged || needsWords ? <p className="govuk-body">{needsWords && !isChanged ? `${usual.sentence} It needs a sentence of yours.` : 'Your own basis, in five steps. It is kept with what you share.'}</p> : <p className="govuk-body">{usual.sentence}</p>}
      {warnings.map((it) => <InsetText key={it.code}>{it.message}</InsetText>)}
      {isChanged ? (
        <>
          <Layers form={form} note={usual.note} offered={usual.offered} />
          <Button kind="secondary" onClick={() => form.set('lawfulBasis', noBasis)}>Keep the usual basis after all</Button>
        </>
      ) : (
        <Button kind="secondary" onClick={() => form.set('lawfulBasis', basisFrom(usual.basis, lawfulBasis))}>{needsWords ? 'Write it' : 'Change'}</Button>
      )}
    </section>
  );
}

const NO_DRAFT: BasisDraftInput = { caseFileId: '', category: 'IDENTITY', recipients: [] };

type Offered = UsualBasisQuery['usualBasis']['offered'];

/** The choices that the policy table offers, and those ticked already; all of them when somebody asks. */
const shortened = <Option extends { value: string }>(options: readonly Option[], offered: readonly string[], ticked: readonly string[], all: boolean): Option[] =>
  options.filter(({ value }) => all || offered.includes(value) || ticked.includes(value));

function Layers({ form, note, offered }: { form: Form<WithBasis>; note: string; offered: Offered }) {
  const { regime, gatewayCodes, confidentialityBases } = form.values.lawfulBasis;
  const [all, setAll] = useState(false);
  return (
    <>
      <InsetText>{note}</InsetText>
      <Checkboxes small label="1. The power to share" hint="At least one. A power lets you share; a duty tells you to." options={shortened(gatewayOptions, offered.gatewayCodes, gatewayCodes, all)} {...form.field('lawfulBasis.gatewayCodes')} />
      {!all && <p className="govuk-body"><LinkButton onClick={() => setAll(true)}>Show every power and condition</LinkButton></p>}
      <TextField label="Which function, order or notice" hint="Only where the power asks for it: your agency’s function, or the order with its scope and date" {...form.field('lawfulBasis.gatewayNote', atMost(500, 'This'))} />
      <Radios label="2. Data protection: which law?" hint="Part 3 is for police, probation and prisons acting for law enforcement." options={regimeOptions} {...form.field('lawfulBasis.regime')} />
      {regime === 'PART_3' ? <PartThree form={form} offered={offered.sch8} all={all} /> : <UkGdpr form={form} offered={offered.sch1} all={all} />}
      <Checkboxes small label="3. Confidentiality: why may it be told?" hint="Data protection does not answer this." options={shortened(confidentialityOptions, offered.confidentialityBases, confidentialityBases, all)} {...form.field('lawfulBasis.confidentialityBases')} />
      <TextArea label="4. Why is it needed?" hint="A sentence: what could they not do without it?" rows={2} maxLength={1000} {...form.field('lawfulBasis.necessityText', atMost(1000, 'Why it is needed'))} />
      <TextArea label="Why is this much, to these agencies, in proportion?" rows={2} maxLength={1000} {...form.field('lawfulBasis.proportionalityText', atMost(1000, 'Why it is in proportion'))} />
      <Checkbox label="I thought of sharing less, or without a name" {...form.field('lawfulBasis.lessIntrusiveConsidered')} />
      <p className="govuk-body">5. Handling conditions stand below, under “Handling, and what others see”.</p>
    </>
  );
}

interface PartProps {
  form: Form<WithBasis>;
  offered: readonly string[];
  all: boolean;
}

function UkGdpr({ form, offered, all }: PartProps) {
  const { art6, sch1 } = form.values.lawfulBasis;
  return (
    <>
      <Select label="Article 6" options={art6Options} {...form.field('lawfulBasis.art6')} />
      {art6 === 'A6_EA6' && <Radios label="Why is the person vulnerable?" options={vulnerableOptions} {...form.field('lawfulBasis.vulnerableReason')} />}
      {art6 === 'A6_EA1' && <TextField label="Reference of the request" {...form.field('lawfulBasis.requestId')} />}
      <Select label="Article 9" placeholder="Not about health or private life" options={art9Options} {...form.field('lawfulBasis.art9')} />
      <Checkboxes small label="Schedule 1 condition" hint="Needed with article 9, and for information about offences" options={shortened(sch1Options, offered, sch1, all)} {...form.field('lawfulBasis.sch1')} />
      {sch1.includes('S1_18') && (
        <>
          <Radios label="Paragraph 18: why not consent?" options={paragraph18Options} {...form.field('lawfulBasis.sch1Paragraph18Reason')} />
          <Checkbox
            label="If the person said no: I have read this and go on"
            hint="Somebody able to decide who says no does not plainly fit paragraph 18. Look at paragraphs 6, 10 or 2, or ask your data protection officer. That you went on is kept."
            {...form.field('lawfulBasis.acknowledged')}
          />
        </>
      )}
    </>
  );
}

function PartThree({ form, offered, all }: PartProps) {
  return (
    <>
      <Checkboxes small label="Schedule 8 condition" hint="Needed for what is sensitive, such as health" options={shortened(sch8Options, offered, form.values.lawfulBasis.sch8, all)} {...form.field('lawfulBasis.sch8')} />
      <TextArea label="Why is it strictly necessary?" hint="Needed for what is sensitive: one sentence about this person and this risk" rows={2} maxLength={1000} {...form.field('lawfulBasis.strictNecessityText', atMost(1000, 'Why it is strictly necessary'))} />
    </>
  );
}
