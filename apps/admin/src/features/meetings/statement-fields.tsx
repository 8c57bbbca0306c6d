import { useEffect, useRef } from 'react';
import { assertionTypeLabels, assertionTypes, categories, categoryHelp, categoryLabels, handlingCodeLabels, handlingCodes, isHealthInformation, itemPersonRoleLabels, policeSubjectRoles, riskToLabels, riskTos } from '@concord/domain';
import { Checkbox, Checkboxes, DateFields, Details, Radios, Select, TextArea, TextField } from '@concord/ui';
import { aDate, atMost } from '../../app/rules.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { PreviewAudienceDocument } from '../../gql/graphql.js';
import { choicesOf, recipientsFrom, usualKeys } from '../sharing/recipient-choices.js';
import { WhoWillSee } from '../sharing/who-will-see.js';
import { blankStatement, type ReturnForm, type Statement } from './return-form.js';

interface StatementFieldsProps {
  form: ReturnForm;
  index: number;
  caseFileId: string;
  personId: string | undefined;
}

const options = <Code extends string>(codes: readonly Code[], labels: Record<Code, string>) => codes.map((value) => ({ value, label: labels[value] }));
const categoryOptions = options(categories.filter((it) => it !== 'STAFF_SAFETY'), categoryLabels);

/** The fields of one statement, and beside them who will see it and why. */
export function StatementFields({ form, index, caseFileId, personId }: StatementFieldsProps) {
  const at = `items.${index}` as const;
  const it = form.values.items[index] ?? blankStatement();
  return (
    <>
      <Select label="What is it about?" hint={it.category ? categoryHelp[it.category] : undefined} options={categoryOptions} {...form.field(`${at}.category`, { required: 'Choose what the statement is about' })} />
      <TextArea label="The statement" rows={4} maxLength={40_000} {...form.field(`${at}.statement`, { required: 'Write the statement', ...atMost(40_000, 'The statement') })} />
      <Radios label="How sure is this?" inline options={options(assertionTypes, assertionTypeLabels)} {...form.field(`${at}.assertion`, { required: 'Say how sure this is' })} />
      <TextField label="Where does it come from?" hint="For example, “tenancy file” or “seen by our officer”" {...form.field(`${at}.source`, { required: 'Say where this comes from' })} />
      <DateFields label="When was it? (optional)" {...form.field(`${at}.occurredOn`, aDate('When it was', { optional: true, mustBe: 'today or earlier' }))} />
      <Checkbox label="It is about a child at risk" hint="It then goes to children’s services at once, whatever else you choose." {...form.field(`${at}.aboutChildAtRisk`)} />
      <Recipients form={form} index={index} caseFileId={caseFileId} statement={it} />
      {it.category && isHealthInformation(it.category) && <TextArea label="Why is it strictly necessary?" hint="Police and probation say so in a sentence, where the forum works under law-enforcement rules. Others may leave it." rows={2} maxLength={1000} {...form.field(`${at}.strictNecessityText`, atMost(1000, 'Why it is strictly necessary'))} />}
      <Details summary="Who would come to harm, handling, and the person’s part in it">
        <Radios label="Who would come to harm?" small options={options(riskTos, riskToLabels)} {...form.field(`${at}.riskTo`)} />
        <Radios label="Handling" small options={options(handlingCodes, handlingCodeLabels)} {...form.field(`${at}.handlingCode`)} />
        {it.handlingCode === 'C' && <TextArea label="Conditions" rows={2} maxLength={1000} {...form.field(`${at}.handlingText`, { required: 'Write the conditions that come with code C' })} />}
        {personId && <Checkboxes label="What has the person to do with it?" hint="Police and probation must say. Tick all that are true." small options={options(policeSubjectRoles, itemPersonRoleLabels)} {...form.field(`${at}.personRoles`)} />}
        {it.assertion === 'INTELLIGENCE' && <Checkbox label="Somebody has checked that nothing in it tells who the source is" hint="A source’s identity is never entered here." {...form.field(`${at}.sourceProtected`)} />}
      </Details>
    </>
  );
}

/** The forum's usual recipients are ticked first; the owner decides. */
function Recipients({ form, index, caseFileId, statement }: Omit<StatementFieldsProps, 'personId'> & { statement: Statement }) {
  const { category, recipients, riskTo, aboutChildAtRisk } = statement;
  const input = { caseFileId, category: category || 'SAFEGUARDING', recipients: recipientsFrom(recipients), riskTo: riskTo || null, aboutChildAtRisk } as const;
  const { data, problem } = usePageQuery(PreviewAudienceDocument, { input }, { pause: category === '' });
  const seen = data?.previewAudience;
  const usualFor = useRef(recipients.length > 0 ? category : '');
  useEffect(() => {
    if (!seen || usualFor.current === category) return;
    usualFor.current = category;
    form.set(`items.${index}.recipients`, usualKeys(seen.agencies));
  }, [seen, category, form, index]);
  return (
    <>
      {seen && <Checkboxes label="Who needs it?" hint="Ticked are those with whom this is usually shared. You decide." small options={choicesOf(seen.agencies)} {...form.field(`items.${index}.recipients`)} />}
      {category !== '' && <WhoWillSee seen={seen} problem={problem?.message} />}
    </>
  );
}
