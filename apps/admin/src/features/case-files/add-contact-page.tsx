import { useParams, useSearchParams } from 'react-router';
import { capacityLabels } from '@concord/domain';
import { EmptyState, Radios, TextArea, TextField } from '@concord/ui';
import { Form } from '../../app/form.js';
import { atMost } from '../../app/rules.js';
import { useChange } from '../../app/use-change.js';
import { useDraft } from '../../app/use-draft.js';
import { useForm, type Form as FormState } from '../../app/use-form.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { AddCaseFileContactDocument, ContactChoicesDocument } from '../../gql/graphql.js';
import { CaseFileFrame } from './case-file-frame.js';
import { usePeoplePage } from './use-people-page.js';

const CAPACITIES = ['ADULT', 'ADVOCATE', 'CARER', 'INTERPRETER', 'GUEST'] as const;
type ContactCapacity = (typeof CAPACITIES)[number];

interface ContactValues {
  capacity: ContactCapacity | '';
  takingPart: 'YES' | 'NO' | '';
  name: string;
  organisation: string;
  howToReach: string;
  whyNot: string;
}

export function Component() {
  const { caseFileId = '' } = useParams();
  const [search] = useSearchParams();
  const query = usePageQuery(ContactChoicesDocument, { caseFileId });
  const caseFile = query.data?.caseFile;
  const mayAdd = caseFile?.permittedActions.includes('changePeople');
  const asked = CAPACITIES.find((it) => it === search.get('as'));
  return (
    <CaseFileFrame
      tab="people"
      heading="Add somebody without an account"
      width="reading"
      page={{
        ...query.page,
        empty: caseFile && !mayAdd && <EmptyState heading="Only those who run the case can add people" />,
      }}
    >
      {caseFile && <ContactForm adult={caseFile.person?.name ?? ''} capacity={asked ?? ''} />}
    </CaseFileFrame>
  );
}

function ContactForm({ adult, capacity }: { adult: string; capacity: ContactCapacity | '' }) {
  const { caseFileId, cancel, goBack } = usePeoplePage();
  const add = useChange(AddCaseFileContactDocument);
  const form = useForm<ContactValues>({ id: 'add-contact', start: emptyContact(capacity) });
  const draft = useDraft(`contact:${caseFileId}`, form);
  const submit = form.submit(async (values, submissionId) => {
    await add.send({ input: { caseFileId, submissionId, ...inputFrom(values, adult) } });
    goBack('The table was changed');
  });
  return (
    <>
      {draft.notice}
      <Form form={form} onSubmit={submit} submitText="Save" busyText="Saving" actions={cancel}>
        <Radios
          label="Who is it?"
          options={CAPACITIES.map((value) => ({ value, label: capacityLabels[value] }))}
          {...form.field('capacity', { required: 'Say who it is' })}
        />
        <Radios
          label="Do they take part?"
          hint="In meetings, or in another way that suits them"
          options={[
            { value: 'YES', label: 'Yes', reveal: form.values.takingPart === 'YES' && <WhoFields form={form} /> },
            { value: 'NO', label: 'No', reveal: form.values.takingPart === 'NO' && <WhyNot form={form} /> },
          ]}
          {...form.field('takingPart', { required: 'Say whether they take part' })}
        />
        {draft.status}
      </Form>
    </>
  );
}

const emptyContact = (capacity: ContactCapacity | ''): ContactValues => ({
  capacity,
  takingPart: '',
  name: '',
  organisation: '',
  howToReach: '',
  whyNot: '',
});

type Part = { form: FormState<ContactValues> };

/** The adult’s name is in the case file already; everybody else’s is asked. */
const WhoFields = ({ form }: Part) => (
  <>
    {form.values.capacity !== 'ADULT' && (
      <>
        <TextField
          label="Name"
          hint="Only those who run the case see it"
          autoComplete="off"
          spellCheck={false}
          {...form.field('name', { required: 'Enter the name', ...atMost(200, 'The name') })}
        />
        <TextField
          label="Where they come from"
          hint="For example, the advocacy service. Leave it empty for family"
          {...form.field('organisation', atMost(200, 'Where they come from'))}
        />
      </>
    )}
    <TextArea
      label="How to reach them safely"
      hint="Only those who run the case see it"
      rows={2}
      maxLength={500}
      {...form.field('howToReach', atMost(500, 'How to reach them'))}
    />
  </>
);

const WhyNot = ({ form }: Part) => (
  <TextArea
    label="Why not, and how will their views be heard?"
    hint="For example, does not want to come; the lead professional visits before and after each meeting"
    rows={4}
    maxLength={1000}
    {...form.field('whyNot', {
      required: 'Say why they take no part, and how their views will be heard',
      ...atMost(1000, 'Why not'),
    })}
  />
);

function inputFrom({ capacity, takingPart, name, organisation, howToReach, whyNot }: ContactValues, adult: string) {
  if (takingPart === 'NO')
    return { capacity, takingPart: false, whyNot, ...(capacity === 'ADULT' ? { name: adult } : {}) };
  return { capacity, takingPart: true, name: capacity === 'ADULT' ? adult : name, organisation, howToReach };
}
