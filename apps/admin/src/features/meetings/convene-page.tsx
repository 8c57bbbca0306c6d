import { useNavigate, useParams } from 'react-router';
import type { AskedToAttend, Capacity } from '@concord/domain';
import { Button, InsetText, Link, showDate } from '@concord/ui';
import { Form } from '../../app/form.js';
import { Page } from '../../app/page.js';
import { useChange } from '../../app/use-change.js';
import { useDraft } from '../../app/use-draft.js';
import { useForm } from '../../app/use-form.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { ConveneMeetingDocument, ConveneMeetingPageDocument } from '../../gql/graphql.js';
import { type Agencies, blankParticipant, type ConveneCase, type ConveneValues, type Participant, startConvening } from './convene-form.js';
import { CheckAnswers, PeopleStep, ReturnsStep, WhenStep } from './convene-steps.js';
import type { PickedPerson } from './person-picker.js';
import { timesFrom } from './time-and-place.js';

const steps = ['When, where and what for', 'Who is invited', 'Returns', 'Check your answers'] as const;

export function Component() {
  const { caseFileId = '' } = useParams();
  const query = usePageQuery(ConveneMeetingPageDocument, { caseFileId });
  const data = query.data;
  return (
    <Page title="Convene a meeting" caption={data?.caseFile.person?.name} back={{ href: `/case-files/${caseFileId}/meetings`, text: 'Meetings of this case file' }} width="reading" {...query.page}>
      {data && <ConveneJourney caseFile={data.caseFile} agencies={data.agencies} />}
    </Page>
  );
}

function ConveneJourney({ caseFile, agencies }: { caseFile: ConveneCase; agencies: Agencies }) {
  const navigate = useNavigate();
  const convene = useChange(ConveneMeetingDocument);
  const form = useForm({ id: 'convene', start: { ...startConvening, participants: seatedOf(caseFile) } });
  const draft = useDraft(`convene:${caseFile.id}`, form);
  const { step } = form.values;
  const isLast = step === steps.length - 1;
  const submit = form.submit(async (values, submissionId) => {
    if (!isLast) {
      // after the form has settled, so that the draft of what was typed so far is kept
      setTimeout(() => form.set('step', values.step + 1));
      return;
    }
    const { conveneMeeting } = await convene.send({ input: { ...inputOf(caseFile.id, values), submissionId } });
    void navigate(`/meetings/${conveneMeeting.id}`);
  });
  return (
    <>
      {draft.notice}
      <p className="govuk-body">
        Step {step + 1} of {steps.length}: <strong>{steps[step]}</strong>
      </p>
      {caseFile.meetings.length === 0 && caseFile.firstMeetingBy && step === 0 && <InsetText>The first meeting must be held by {showDate(caseFile.firstMeetingBy)}.</InsetText>}
      <Form form={form} onSubmit={submit} submitText={isLast ? 'Convene the meeting and tell everybody' : 'Continue'} actions={<Link href={`/case-files/${caseFile.id}/meetings`}>Cancel</Link>}>
        {step === 0 && <WhenStep form={form} caseFile={caseFile} />}
        {step === 1 && <PeopleStep form={form} caseFile={caseFile} agencies={agencies} />}
        {step === 2 && <ReturnsStep form={form} caseFile={caseFile} agencies={agencies} />}
        {isLast && <CheckAnswers values={form.values} agencies={agencies} onChange={(to) => form.set('step', to)} />}
        {step > 0 && (
          <Button kind="secondary" onClick={() => form.set('step', step - 1)}>
            Back to the step before
          </Button>
        )}
        {draft.status}
      </Form>
    </>
  );
}

/** Those who sit at the table already are proposed, each in their capacity. */
function seatedOf({ participations }: ConveneCase): Participant[] {
  const capacities: Capacity[] = ['CHAIR', 'JOINT_CHAIR', 'MINUTE_TAKER', 'LEAD_PROFESSIONAL', 'AGENCY_REPRESENTATIVE', 'REFERRER'];
  const named = participations.filter((it) => it.practitioner && capacities.includes(it.capacity));
  const people = [...new Map(named.map((it) => [it.practitioner?.id, it])).values()];
  return people.map(({ practitioner, agency, capacity, agencyFunction, seatKey }) => ({
    ...blankParticipant(),
    person: practitioner && { id: practitioner.id, name: practitioner.name, detail: `${practitioner.jobTitle}, ${agency?.shortName ?? ''}`, agencyFunction },
    capacity: capacity === 'REFERRER' ? 'AGENCY_REPRESENTATIVE' : capacity,
    seatKey: seatKey ?? '',
  }));
}

function participantInput({ kind, person, teamId, guestName, guestRole, capacity, seatKey, grade }: Participant) {
  const who = kind === 'GUEST' ? { guest: { name: guestName, role: guestRole } } : kind === 'TEAM' ? { teamId } : { practitionerId: person?.id };
  return { ...who, capacity: capacity as Capacity, ...(seatKey ? { seatKey } : {}), ...(grade ? { grade } : {}) };
}

function inputOf(caseFileId: string, values: ConveneValues) {
  return {
    caseFileId,
    purpose: values.purpose,
    ...timesFrom(values),
    adult: { asked: values.adultAsked as AskedToAttend, reason: values.adultReason },
    advocate: { asked: values.advocateAsked as AskedToAttend, reason: values.advocateReason },
    gradeReason: values.gradeReason,
    participants: values.participants.map(participantInput),
    ...(values.returnsChosen ? { askReturnsOf: values.returnsOf.map(agencyFrom) } : {}),
  };
}

const agencyFrom = (key: string) => {
  const [agencyId = '', agencyFunction = ''] = key.split('|');
  return { agencyId, agencyFunction: agencyFunction as PickedPerson['agencyFunction'] };
};
