import { useNavigate, useParams } from 'react-router';
import { useClient } from 'urql';
import { DateFields, Link, toDateParts, type DateParts } from '@concord/ui';
import { Form } from '../../app/form.js';
import { Page } from '../../app/page.js';
import { aDate } from '../../app/rules.js';
import { useChange } from '../../app/use-change.js';
import { useConflict } from '../../app/use-conflict.js';
import { useForm } from '../../app/use-form.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { AmendPersonDocument, PersonPageDocument, type PersonPageQuery } from '../../gql/graphql.js';
import {
  ContactFields,
  EqualityFields,
  NameFields,
  noAnswers,
  personInput,
  type PersonAnswers,
} from './person-form.js';

type ShownPerson = PersonPageQuery['person'];

const answersOf = ({ bornOn, diedOn, knownAs, equality, communicationNeeds, ...rest }: ShownPerson): PersonAnswers => ({
  ...noAnswers,
  givenNames: rest.givenNames,
  familyName: rest.familyName,
  knownAs: knownAs ?? '',
  bornOn: toDateParts(bornOn),
  bornOnApproximate: rest.bornOnApproximate,
  diedOn: toDateParts(diedOn),
  sex: rest.sex,
  pronouns: rest.pronouns,
  language: rest.language,
  interpreterNeeded: rest.interpreterNeeded,
  communicationNeeds,
  adjustments: rest.adjustments,
  safeContact: rest.safeContact,
  accommodation: rest.accommodation,
  ...equality,
});

const conflictLabels = {
  givenNames: 'Given names',
  familyName: 'Family name',
  knownAs: 'What they like to be called',
  bornOn: 'Date of birth',
  language: 'Language',
  safeContact: 'Safe contact',
  adjustments: 'Adjustments',
  communicationNeeds: 'Communication needs',
  accommodation: 'How they are housed',
  ethnicity: 'Ethnicity',
};

const showValue = (_name: string, value: unknown): string => {
  if (typeof value === 'object' && value !== null && 'year' in value)
    return Object.values(value as DateParts)
      .join(' ')
      .trim();
  return Array.isArray(value) ? value.join(', ') : typeof value === 'string' ? value : '';
};

export function Component() {
  const { personId = '' } = useParams();
  const query = usePageQuery(PersonPageDocument, { personId });
  return (
    <Page
      title="Amend a person’s record"
      heading={query.data ? `Amend: ${query.data.person.name}` : undefined}
      back={{ href: `/people/${personId}`, text: 'Back to the record' }}
      width="reading"
      {...query.page}
    >
      {query.data && <AmendForm person={query.data.person} />}
    </Page>
  );
}

function AmendForm({ person }: { person: ShownPerson }) {
  const { id } = person;
  const navigate = useNavigate();
  const client = useClient();
  const amend = useChange(AmendPersonDocument);
  const form = useForm({ id: 'person', start: answersOf(person) });
  const load = async () => {
    const { data } = await client.query(PersonPageDocument, { personId: id }).toPromise();
    const latest = data?.person ?? person;
    return { values: answersOf(latest), version: latest.version };
  };
  const conflict = useConflict({ form, version: person.version, labels: conflictLabels, load, show: showValue });
  const submit = form.submit(async (values) => {
    await amend.send({ input: { id, version: conflict.version, ...personInput(values) } });
    void navigate(`/people/${id}`);
  }, conflict.onProblem);
  return (
    <>
      {conflict.panel}
      <Form form={form} onSubmit={submit} submitText="Save" actions={<Link href={`/people/${id}`}>Cancel</Link>}>
        <NameFields form={form} />
        <DateFields
          label="Date of death"
          hint="Only if the person has died"
          {...form.field('diedOn', aDate('Date of death', { optional: true, mustBe: 'today or earlier' }))}
        />
        <ContactFields form={form} />
        <EqualityFields form={form} />
      </Form>
    </>
  );
}
