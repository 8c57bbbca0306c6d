import { agencyFunctionLabels, type AgencyFunction, parseTimeInput } from '@concord/domain';
import { DateFields, type DateParts, InsetText, Link, noDate, Radios, Select, showDateTime, Table, TextArea, TextField } from '@concord/ui';
import { useNavigate, useSearchParams } from 'react-router';
import { Form } from '../../app/form.js';
import { Page } from '../../app/page.js';
import { aDate } from '../../app/rules.js';
import { useSession } from '../../app/session.js';
import { useChange } from '../../app/use-change.js';
import { useForm } from '../../app/use-form.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { type AskedAs, AskHowItWasDocument, AskHowItWasPageDocument, type AskHowItWasPageQuery, type PastQuestionPartsFragment } from '../../gql/graphql.js';
import { type PickedPerson, PersonPicker } from '../meetings/person-picker.js';
import { happensTwice, pastInstant } from './past-time.js';
import { standings, whoIsAskedAbout } from './standings.js';

interface Question {
  caseReference: string;
  askedAs: AskedAs | '';
  about: 'AGENCY' | 'PERSON' | '';
  agency: string;
  person: PickedPerson | null;
  on: DateParts;
  time: string;
  which: 'FIRST' | 'SECOND' | '';
  reason: string;
  [more: string]: unknown;
}

type Agencies = AskHowItWasPageQuery['agencies'];

/** Asks what somebody could see at a past instant, and lists the questions asked before. */
export function Component() {
  const query = usePageQuery(AskHowItWasPageDocument, {});
  return (
    <Page title="As it was" {...query.page}>
      {query.data && (
        <>
          <p className="govuk-body-l">What could an agency, or one person, see of a case file at a past moment, and what were they shown? For reviews and complaints.</p>
          <InsetText>Your question is kept with its reason, and audited like everything else.</InsetText>
          <Ask agencies={query.data.agencies} />
          <Earlier questions={query.data.myPastQuestions} />
        </>
      )}
    </Page>
  );
}

function Ask({ agencies }: { agencies: Agencies }) {
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const { practitioner } = useSession();
  const offered = standings.filter((it) => it.isFor(practitioner?.roles ?? []));
  const ask = useChange(AskHowItWasDocument);
  const start: Question = { caseReference: search.get('caseFile') ?? '', askedAs: search.get('caseFile') ? 'CASE' : (offered[0]?.value ?? ''), about: '', agency: '', person: null, on: noDate, time: '', which: 'FIRST', reason: '' };
  const form = useForm({ id: 'ask-how-it-was', start });
  const { about, on, time, which } = form.values;
  const submit = form.submit(async ({ caseReference, askedAs, agency, person, reason }, submissionId) => {
    const [agencyId, agencyFunction] = agency.split('|');
    const subject = about === 'PERSON' ? { practitionerId: person?.id } : { agencyId, agencyFunction: agencyFunction as AgencyFunction };
    const aboutAt = pastInstant(on, time, which || 'FIRST')?.toISOString() ?? '';
    const { askHowItWas } = await ask.send({ input: { caseReference, askedAs: askedAs || 'CASE', ...subject, aboutAt, reason, submissionId } });
    void navigate(`/as-it-was/${askHowItWas.id}`);
  });
  return (
    <Form form={form} onSubmit={submit} submitText="See how it was">
      <TextField label="Reference of the case file" width={20} spellCheck={false} {...form.field('caseReference', { required: 'Enter the reference of the case file' })} />
      <Radios label="In what standing do you ask?" options={offered.map(({ value, label, hint }) => ({ value, label, hint }))} {...form.field('askedAs', { required: 'Say in what standing you ask' })} />
      <Radios
        label="About whom?"
        options={[
          { value: 'AGENCY', label: 'An agency', reveal: about === 'AGENCY' && <Select label="Agency and what it does" options={agencyOptions(agencies)} {...form.field('agency', { required: 'Choose an agency' })} /> },
          { value: 'PERSON', label: 'One person', reveal: about === 'PERSON' && <PersonPicker label="Name" {...form.field('person', { validate: (value: PickedPerson | null) => value !== null || 'Choose a person' })} /> },
        ]}
        {...form.field('about', { required: 'Say whether you ask about an agency or a person' })}
      />
      <DateFields label="Day" hint="For example, 3 5 2026" {...form.field('on', aDate('The day', { mustBe: 'today or earlier' }))} />
      <TextField label="Time" hint="In London, for example 10am or 14:30" width={10} {...form.field('time', { validate: (typed: string) => timeProblem(typed, on) ?? true })} />
      {happensTwice(on, time) && <Radios label="The clocks went back that night. Which of the two?" options={[{ value: 'FIRST', label: 'The first, in summer time' }, { value: 'SECOND', label: 'The second, an hour later' }]} {...form.field('which')} />}
      <TextArea label="Why do you ask?" hint="The review or complaint it is for. Do not write about the person." rows={2} maxLength={500} {...form.field('reason', { required: 'Say why you ask' })} />
    </Form>
  );
}

function timeProblem(typed: string, on: Parameters<typeof pastInstant>[0]): string | undefined {
  const result = parseTimeInput(typed);
  if (!result.ok) return result.message;
  return pastInstant(on, typed) ? undefined : 'The clocks skipped this time that night. Give one before or after it.';
}

const agencyOptions = (agencies: Agencies) =>
  agencies.flatMap((agency) => agency.functions.map((it) => ({ value: `${agency.id}|${it.function}`, label: `${agency.name}: ${agencyFunctionLabels[it.function].toLowerCase()}` })));

function Earlier({ questions }: { questions: readonly PastQuestionPartsFragment[] }) {
  if (questions.length === 0) return null;
  return (
    <Table
      caption="Your earlier questions"
      rows={questions}
      rowKey={(it) => it.id}
      columns={[
        { header: 'About', cell: (it) => <Link href={`/as-it-was/${it.id}`}>{whoIsAskedAbout(it)}</Link>, rowHeader: true },
        { header: 'Case file', cell: (it) => it.reference },
        { header: 'As it was', cell: (it) => showDateTime(it.aboutAt) },
        { header: 'Why', cell: (it) => it.reason },
        { header: 'Asked', cell: (it) => showDateTime(it.createdAt) },
      ]}
    />
  );
}
