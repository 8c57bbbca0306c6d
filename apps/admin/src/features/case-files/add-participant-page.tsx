import { useParams, useSearchParams } from 'react-router';
import { useClient } from 'urql';
import { capacityLabels, type Capacity, type ForumDefinition } from '@concord/domain';
import { EmptyState, Radios, Select } from '@concord/ui';
import { Form } from '../../app/form.js';
import { toProblem } from '../../app/problem.js';
import { useChange } from '../../app/use-change.js';
import { useForm, type Form as FormState } from '../../app/use-form.js';
import { usePageQuery } from '../../app/use-page-query.js';
import {
  AddParticipantDocument,
  FindPractitionersDocument,
  SeatChoicesDocument,
  type SeatChoicesQuery,
} from '../../gql/graphql.js';
import { SearchPicker, type Found } from '../persons/search-picker.js';
import { CaseFileFrame } from './case-file-frame.js';
import { AgencyFields, type SeatValues, TeamField } from './sitter-fields.js';
import { usePeoplePage } from './use-people-page.js';

export function Component() {
  const { caseFileId = '' } = useParams();
  const query = usePageQuery(SeatChoicesDocument, { caseFileId });
  return (
    <CaseFileFrame tab="people" heading="Add somebody to the table" width="reading" page={query.page}>
      {query.data && <MayAdd data={query.data} />}
    </CaseFileFrame>
  );
}

function MayAdd({ data }: { data: SeatChoicesQuery }) {
  const arrangesTable = data.caseFile.permittedActions.includes('changePeople');
  if (arrangesTable || data.me.isContactPoint) return <SeatForm data={data} arrangesTable={arrangesTable} />;
  return <EmptyState heading="Only those who run the case, and the contact point of an agency, can add people" />;
}

/** In the order in which they are most often needed. Observers and guests hear, and get no copy. */
const CAPACITIES: readonly Capacity[] = [
  'AGENCY_REPRESENTATIVE',
  'DEPUTY',
  'CHAIR',
  'JOINT_CHAIR',
  'MINUTE_TAKER',
  'CO_ORDINATOR',
  'LEGAL_ADVISER',
  'LAY_ADVISER',
  'INTERPRETER',
  'OBSERVER',
  'STUDENT',
];
const FOR_OWN_AGENCY: readonly Capacity[] = ['AGENCY_REPRESENTATIVE', 'DEPUTY'];

interface SeatFormProps {
  data: SeatChoicesQuery;
  /** False for a contact point, who names colleagues of the own agency only. */
  arrangesTable: boolean;
}

function SeatForm({ data, arrangesTable }: SeatFormProps) {
  const { caseFileId, cancel, goBack } = usePeoplePage();
  const [search] = useSearchParams();
  const add = useChange(AddParticipantDocument);
  const form = useForm<SeatValues>({ id: 'add-participant', start: emptySeat(search.get('seat') ?? '') });
  const submit = form.submit(async (values, submissionId) => {
    await add.send({ input: { caseFileId, submissionId, ...inputFrom(values) } });
    goBack('The table was changed');
  });
  const allowed = arrangesTable ? CAPACITIES : FOR_OWN_AGENCY;
  const { seats } = data.caseFile.forum.definition as ForumDefinition;
  return (
    <Form form={form} onSubmit={submit} submitText="Give the seat" actions={cancel}>
      <WhoFields form={form} data={data} arrangesTable={arrangesTable} />
      <Select
        label="As what do they sit?"
        hint="Observers, students, interpreters and lay advisers may listen in meetings; they cannot open the case file"
        options={allowed.map((value) => ({ value, label: capacityLabels[value] }))}
        {...form.field('capacity', { required: 'Choose as what they sit' })}
      />
      <Select
        label="Which seat of the forum do they fill?"
        hint="Leave it if none of them fits"
        options={seats.map(({ key, label }) => ({ value: key, label }))}
        placeholder="None of them"
        {...form.field('seatKey')}
      />
    </Form>
  );
}

const emptySeat = (seatKey: string): SeatValues => ({
  by: 'PERSON',
  practitionerId: null,
  teamId: '',
  agencyId: '',
  agencyFunction: '',
  capacity: 'AGENCY_REPRESENTATIVE',
  seatKey,
});

function WhoFields({ form, data, arrangesTable }: SeatFormProps & { form: FormState<SeatValues> }) {
  const { by } = form.values;
  const onlyAgency = arrangesTable ? undefined : data.me.agencyId;
  const agencies = data.agencies.filter((it) => onlyAgency === undefined || it.id === onlyAgency);
  return (
    <Radios
      label="Who takes the seat?"
      options={[
        {
          value: 'PERSON',
          label: 'A named person',
          reveal: by === 'PERSON' && <PersonField form={form} onlyAgency={onlyAgency} />,
        },
        {
          value: 'TEAM',
          label: 'A team with duty cover',
          hint: 'Whoever of the team is on duty sees the case file',
          reveal: by === 'TEAM' && <TeamField form={form} agencies={agencies} />,
        },
        {
          value: 'AGENCY',
          label: 'An agency, through its contact point',
          hint: 'When you do not know yet who will come',
          reveal: by === 'AGENCY' && <AgencyFields form={form} agencies={agencies} />,
        },
      ]}
      {...form.field('by', { required: 'Say who takes the seat' })}
    />
  );
}

function PersonField({ form, onlyAgency }: { form: FormState<SeatValues>; onlyAgency: string | undefined }) {
  const search = useSearchPractitioners(onlyAgency);
  return (
    <SearchPicker
      label="Find the person"
      hint="The beginnings of their name"
      search={search}
      nobody="Nobody with an account has this name. Choose their agency’s contact point, or add them as a guest without an account."
      {...form.field('practitionerId', { required: 'Find the person and choose them' })}
    />
  );
}

function useSearchPractitioners(agencyId: string | undefined): (search: string) => Promise<Found[]> {
  const client = useClient();
  return async (search) => {
    const { data, error } = await client.query(FindPractitionersDocument, { search, agencyId }).toPromise();
    if (error) throw toProblem(error);
    return (data?.practitioners.nodes ?? [])
      .filter(({ active }) => active)
      .map(({ id, name, jobTitle, agency }) => ({ id, name, detail: `${jobTitle}, ${agency?.shortName ?? ''}` }));
  };
}

function inputFrom({ by, practitionerId, teamId, agencyId, agencyFunction, capacity, seatKey }: SeatValues) {
  const seat = { capacity, ...(seatKey ? { seatKey } : {}) };
  if (by === 'TEAM') return { ...seat, teamId };
  if (by === 'AGENCY') return { ...seat, agencyId, agencyFunction };
  return { ...seat, practitionerId: practitionerId?.id };
}
