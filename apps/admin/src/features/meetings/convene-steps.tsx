import { agencyFunctionLabels, type AskedToAttend, askedToAttendLabels, capacityLabels, type Capacity, gradeIsEnough, optionsOf, returnsDueOn } from '@concord/domain';
import { AddAnother, Checkboxes, InsetText, Radios, Select, showDate, showDateTime, showTime, SummaryList, TextArea, TextField } from '@concord/ui';
import { atMost } from '../../app/rules.js';
import { type Agencies, blankParticipant, type ConveneCase, type ConveneForm, type ConveneValues, type Participant } from './convene-form.js';
import { agencyKey, definitionOf } from './meeting-words.js';
import { PersonPicker } from './person-picker.js';
import { TimeAndPlaceFields, timesFrom } from './time-and-place.js';

interface StepProps {
  form: ConveneForm;
  caseFile: ConveneCase;
}

export function WhenStep({ form }: StepProps) {
  return (
    <>
      <TimeAndPlaceFields form={form} />
      <TextArea label="What is the meeting for?" hint="Everybody invited reads this: without personal details" rows={3} maxLength={2000} {...form.field('purpose', { required: 'Write what the meeting is for', ...atMost(2000, 'The purpose') })} />
    </>
  );
}

export function PeopleStep({ form, caseFile, agencies }: StepProps & { agencies: Agencies }) {
  const definition = definitionOf(caseFile.forum);
  const chairs = form.values.participants.filter((it) => it.capacity === 'CHAIR' || it.capacity === 'JOINT_CHAIR');
  const isBelowGrade = chairs.length > 0 && !chairs.some((it) => gradeIsEnough(definition.chair, it.grade || null));
  return (
    <>
      <InsetText>
        Needed: {definition.seats.filter((it) => it.need === 'REQUIRED').map((it) => it.label).join(', ')}. Advisable: {definition.seats.filter((it) => it.need === 'ADVISABLE').map((it) => it.label).join(', ') || 'nobody in particular'}. At least {definition.quorum.minimumAgencies} agencies.
      </InsetText>
      <AddAnother itemName="person" blank={blankParticipant} items={form.values.participants} onChange={(items) => form.set('participants', items)}>
        {(it, index) => <ParticipantFields form={form} index={index} participant={it} caseFile={caseFile} agencies={agencies} />}
      </AddAnother>
      {isBelowGrade && (
        <TextArea label={`The chair should be at least: ${definition.chair.gradeLabels[definition.chair.minimumGrade] ?? definition.chair.minimumGrade}. Why not?`} rows={2} maxLength={1000} {...form.field('gradeReason', { required: 'Choose the chair’s grade, or give the reason for a lower one' })} />
      )}
      <AskedField form={form} who="adult" label={`Is the ${definition.subjectNoun.singular} invited?`} mayAttend={definition.adultMayAttend} />
      <AskedField form={form} who="advocate" label="Is an advocate invited?" mayAttend />
    </>
  );
}

function AskedField({ form, who, label, mayAttend }: { form: ConveneForm; who: 'adult' | 'advocate'; label: string; mayAttend: boolean }) {
  const name = `${who}Asked` as const;
  const offered: AskedToAttend[] = mayAttend ? (who === 'adult' ? ['INVITED', 'NOT_INVITED'] : ['INVITED', 'NOT_INVITED', 'NOT_APPLICABLE']) : ['NOT_APPLICABLE', 'NOT_INVITED'];
  return (
    <Radios
      label={label}
      options={offered.map((value) => ({
        value,
        label: askedToAttendLabels[value],
        reveal: value === 'NOT_INVITED' && form.values[name] === 'NOT_INVITED' && <TextArea label="Why, and how are their views heard?" rows={2} maxLength={1000} {...form.field(`${who}Reason`, { required: 'Say why they are not invited, and how their views are heard' })} />,
      }))}
      {...form.field(name, { required: 'Say whether they are invited' })}
    />
  );
}

interface ParticipantFieldsProps extends StepProps {
  index: number;
  participant: Participant;
  agencies: Agencies;
}

function ParticipantFields({ form, index, participant, caseFile, agencies }: ParticipantFieldsProps) {
  const at = `participants.${index}` as const;
  const { chair, seats } = definitionOf(caseFile.forum);
  const teams = agencies.flatMap((agency) => agency.teams.map((it) => ({ value: it.id, label: `${it.name}, ${agency.shortName}` })));
  const isChair = participant.capacity === 'CHAIR' || participant.capacity === 'JOINT_CHAIR';
  return (
    <>
      {!participant.person && (
        <Radios
          label="Who?"
          inline
          small
          options={[
            { value: 'PERSON', label: 'Somebody with an account' },
            { value: 'TEAM', label: 'A team' },
            { value: 'GUEST', label: 'A guest without an account' },
          ]}
          {...form.field(`${at}.kind`)}
        />
      )}
      {participant.kind === 'PERSON' && <PersonPicker label="Name" {...form.field(`${at}.person`, { validate: (value) => (value ? true : 'Choose somebody from the directory') })} />}
      {participant.kind === 'TEAM' && <Select label="Team" options={teams} {...form.field(`${at}.teamId`, { required: 'Choose a team' })} />}
      {participant.kind === 'GUEST' && (
        <>
          <TextField label="Guest’s name" {...form.field(`${at}.guestName`, { required: 'Write the guest’s name' })} />
          <TextField label="What they are, such as “Sister” (optional)" {...form.field(`${at}.guestRole`)} />
        </>
      )}
      <Select label="As" options={optionsOf(capacityLabels).map(({ code, label }) => ({ value: code as Capacity, label }))} {...form.field(`${at}.capacity`, { required: 'Choose in what capacity they come' })} />
      {isChair && <Select label="Grade of the chair" options={chair.grades.map((value) => ({ value, label: chair.gradeLabels[value] ?? value }))} {...form.field(`${at}.grade`)} />}
      {!isChair && <Select label="Seat (optional)" placeholder="No particular seat" options={seats.map((it) => ({ value: it.key, label: it.label }))} {...form.field(`${at}.seatKey`)} />}
    </>
  );
}

export function ReturnsStep({ form, caseFile, agencies }: StepProps & { agencies: Agencies }) {
  const { clocks } = definitionOf(caseFile.forum);
  const { startsAt } = timesFrom(form.values);
  const invited = invitedAgencies(form.values, agencies);
  const options = agencies.flatMap((agency) => agency.functions.map((it) => ({ value: agencyKey({ agencyId: agency.id, agencyFunction: it.function }), label: `${agency.shortName}, ${agencyFunctionLabels[it.function].toLowerCase()}` })));
  const asked = form.field('returnsOf');
  return (
    <>
      <InsetText>
        Each agency says what it knows, or that it knows nothing, by {startsAt ? showDate(returnsDueOn(clocks, new Date(startsAt), new Date())) : 'the forum’s time'}. Every return is asked about visiting safely.
      </InsetText>
      <Checkboxes
        label="Which agencies are asked?"
        hint="Those of the people invited are ticked"
        small
        options={options}
        {...asked}
        value={form.values.returnsChosen ? form.values.returnsOf : invited}
        onChange={(keys) => {
          form.set('returnsChosen', true);
          form.set('returnsOf', [...keys]);
        }}
      />
    </>
  );
}

function invitedAgencies({ participants }: ConveneValues, agencies: Agencies): string[] {
  const listening: Capacity[] = ['MINUTE_TAKER', 'OBSERVER', 'STUDENT', 'LAY_ADVISER', 'INTERPRETER'];
  return participants
    .filter((it) => it.kind === 'PERSON' && it.person && !listening.includes(it.capacity as Capacity))
    .flatMap(({ person }) => {
      const agency = agencies.find((one) => person?.detail.endsWith(`, ${one.shortName}`));
      return agency && person ? [agencyKey({ agencyId: agency.id, agencyFunction: person.agencyFunction })] : [];
    });
}

interface CheckAnswersProps {
  values: ConveneValues;
  agencies: Agencies;
  onChange: (step: number) => void;
}

export function CheckAnswers({ values, agencies, onChange }: CheckAnswersProps) {
  const { startsAt, endsAt } = timesFrom(values);
  const change = (step: number, hiddenText: string) => [{ text: 'Change', hiddenText, onClick: () => onChange(step) }];
  const returns = values.returnsChosen ? values.returnsOf : invitedAgencies(values, agencies);
  return (
    <SummaryList
      rows={[
        { key: 'When', value: `${showDateTime(startsAt)} to ${showTime(endsAt)}`, actions: change(0, 'when') },
        { key: 'Where', value: [values.place, values.videoLink].filter(Boolean).join(', '), actions: change(0, 'where') },
        { key: 'Purpose', value: values.purpose, actions: change(0, 'purpose') },
        { key: 'Invited', value: <ul className="govuk-list">{values.participants.map((it, index) => <li key={index}>{it.person?.name ?? (it.guestName || 'A team')}, {it.capacity && capacityLabels[it.capacity].toLowerCase()}</li>)}</ul>, actions: change(1, 'who is invited') },
        { key: 'The adult', value: values.adultAsked && [askedToAttendLabels[values.adultAsked], values.adultReason].filter(Boolean).join(': '), actions: change(1, 'the adult') },
        { key: 'Advocate', value: values.advocateAsked && [askedToAttendLabels[values.advocateAsked], values.advocateReason].filter(Boolean).join(': '), actions: change(1, 'advocate') },
        { key: 'Returns asked of', value: `${returns.length} ${returns.length === 1 ? 'agency' : 'agencies'}`, actions: change(2, 'returns') },
      ]}
    />
  );
}
