import { gradesOf, gradingSchemeLabels, gradingSchemes, handlingCodeLabels, handlingCodes, withheldStyleLabels, withheldStyles } from '@concord/domain';
import { Checkbox, DateFields, Radios, Select, TextArea, TextField } from '@concord/ui';
import { aDate } from '../../app/rules.js';
import type { ItemForm } from './item-form.js';

const options = <Code extends string>(codes: readonly Code[], labels: Record<Code, string>) => codes.map((value) => ({ value, label: labels[value] }));
const coded = (labels: Readonly<Record<string, string>>) => Object.entries(labels).map(([value, label]) => ({ value, label: `${value}: ${label}` }));

/** Confidence, conditions, copies, and who told it. */
export function HandlingFields({ form }: { form: ItemForm }) {
  const { handlingCode } = form.values;
  return (
    <>
      <Checkbox label="It was not given in confidence" hint="For example, it is public, or your agency saw it itself and owes no confidence." {...form.field('notConfidential')} />
      <Radios label="Handling" hint="Under code C each reader accepts your conditions before the words show, and you see who did." options={options(handlingCodes, handlingCodeLabels)} {...form.field('handlingCode')} />
      {handlingCode !== 'NONE' && <TextArea label="Conditions in words" maxLength={4000} {...form.field('handlingText', handlingCode === 'C' ? { required: 'Write the conditions that come with code C' } : {})} />}
      <Checkbox label="They may not copy it into their own records" {...form.field('noCopies')} />
      <Checkbox label="They may not pass it on" hint="They can always ask you. You share it yourself, or say no." {...form.field('noOnward')} />
      <Checkbox label="Somebody other than the person told us" hint="For example, a neighbour or a relative" {...form.field('toldByThirdParty')} />
      {form.values.toldByThirdParty && (
        <>
          <Checkbox label="They told us in confidence" {...form.field('toldInConfidence')} />
          <Checkbox label="Somebody could come to harm if it were known who told us" {...form.field('harmIfSourceKnown')} />
        </>
      )}
      <Radios label="What do people see who may not see it?" options={options(withheldStyles, withheldStyleLabels)} {...form.field('withheldStyle')} />
      <Checkbox label="Agencies that join later get it too, where the forum’s table says so" {...form.field('sharesByDefault')} />
    </>
  );
}

/** For police and probation: the grading as it was given, and that nothing tells who the source is. */
export function GradingFields({ form }: { form: ItemForm }) {
  const { scheme } = form.values;
  const grades = scheme ? gradesOf[scheme] : null;
  return (
    <>
      <p className="govuk-body">A source’s identity is never entered here, nor anything from which it could be worked out.</p>
      <Checkbox label="Somebody has checked that nothing in it tells who the source is" {...form.field('sourceProtected')} />
      <Select label="In which scheme was it graded?" hint="Leave empty if it was not. Older grades stay as they are; do not convert them." options={options(gradingSchemes, gradingSchemeLabels)} {...form.field('scheme')} />
      {grades && (
        <>
          <Select label="The source" options={coded(grades.source)} {...form.field('gradeSource', { required: 'Choose the grade of the source' })} />
          <Select label="The information" options={coded(grades.information)} {...form.field('gradeInformation', { required: 'Choose the grade of the information' })} />
          <Select label="The handling in that scheme" options={coded(grades.handling)} {...form.field('gradeHandling', { required: 'Choose the handling' })} />
          <TextField label="Who graded it?" hint="A name or a number. Never the source." {...form.field('gradedBy', { required: 'Say who graded it' })} />
          <DateFields label="When was it graded?" {...form.field('gradedOn', aDate('The day it was graded', { mustBe: 'today or earlier' }))} />
        </>
      )}
    </>
  );
}
