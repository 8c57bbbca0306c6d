import { useState } from 'react';
import { restrictionQuestionLabels } from '@concord/domain';
import { Button, ButtonGroup, DateFields, Details, noDate, Radios, showDate, showDateTime, SummaryCard, TextArea, toIsoDate } from '@concord/ui';
import { ActionProblem } from '../../app/action-problem.js';
import { Form } from '../../app/form.js';
import { aDate } from '../../app/rules.js';
import { useChange } from '../../app/use-change.js';
import { useForm } from '../../app/use-form.js';
import { AnswerAboutRestrictionDocument, AskAboutRestrictionDocument, LookAtRestrictionDocument, NameForRecordDocument, type WhoMayNotSeePageQuery } from '../../gql/graphql.js';
import { type PickedPerson, PersonPicker } from '../meetings/person-picker.js';

type Restriction = NonNullable<WhoMayNotSeePageQuery['recordRestriction']>;
interface Props {
  readonly restriction: Restriction;
  readonly after: (what: string) => void;
}

/** A record that only named people see: who, until when, and what a second person still has to say. */
export function RestrictionCard({ restriction, after }: Props) {
  const { reason, setAt, setByPractitioner, lookBy, secondLookedAt, validUntil, named, asked, askedReason, askedUntil, permittedActions } = restriction;
  const may = (action: string): boolean => permittedActions.includes(action);
  return (
    <SummaryCard
      title="Only named people see this record"
      rows={[
        { key: 'Why', value: reason },
        { key: 'Since', value: `${showDateTime(setAt)}${setByPractitioner ? `, by ${setByPractitioner.name}` : ''}` },
        { key: 'Until', value: `${showDateTime(validUntil)}. Then it opens, unless two people make it last longer.` },
        { key: 'Second pair of eyes', value: secondLookedAt ? `Looked at on ${showDateTime(secondLookedAt)}` : `Due by ${showDateTime(lookBy)}. It holds meanwhile.` },
        { key: 'Named', value: named.map((it) => `${it.name}, ${it.jobTitle}`).join('; ') },
        asked ? { key: 'Asked', value: `${restrictionQuestionLabels[asked]}${askedUntil ? `, until ${showDate(askedUntil)}` : ''}. ${askedReason}` } : null,
      ]}
    >
      {may('lookAt') && <TwoAnswers restriction={restriction} after={after} kind="look" />}
      {may('answer') && <TwoAnswers restriction={restriction} after={after} kind="answer" />}
      {may('name') && (
        <Details summary="Name one more person">
          <NameOneMore restriction={restriction} after={after} />
        </Details>
      )}
      {may('ask') && !asked && (
        <Details summary="Ask to end it or to make it last longer">
          <AskAbout restriction={restriction} after={after} />
        </Details>
      )}
    </SummaryCard>
  );
}

function TwoAnswers({ restriction: { id, version }, after, kind }: Props & { kind: 'look' | 'answer' }) {
  const look = useChange(LookAtRestrictionDocument);
  const answer = useChange(AnswerAboutRestrictionDocument);
  const say = async (yes: boolean) => {
    const done = kind === 'look' ? await look.attempt({ input: { id, version, isRight: yes } }) : await answer.attempt({ input: { id, version, agrees: yes } });
    if (done) after('Your answer is recorded');
  };
  const [yesText, noText] = kind === 'look' ? ['It is right; it holds', 'It is not needed; open the record now'] : ['I agree', 'I do not agree; leave it as it is'];
  return (
    <>
      <ActionProblem problem={look.problem ?? answer.problem} />
      <ButtonGroup>
        <Button onClick={() => void say(true)} busy={look.sending || answer.sending}>{yesText}</Button>
        <Button kind="secondary" onClick={() => void say(false)} busy={look.sending || answer.sending}>{noText}</Button>
      </ButtonGroup>
    </>
  );
}

function NameOneMore({ restriction: { id, version }, after }: Props) {
  const name = useChange(NameForRecordDocument);
  const [person, setPerson] = useState<PickedPerson | null>(null);
  const form = useForm({ id: `name-${id}`, start: {} });
  const submit = form.submit(async () => {
    if (!person) return;
    await name.send({ input: { id, version, practitionerId: person.id } });
    after(`${person.name} may see this record now`);
  });
  return (
    <Form form={form} onSubmit={submit} submitText="Name them">
      <PersonPicker id="named-person" name="named-person" label="Who else may see it?" value={person} onChange={setPerson} onBlur={() => undefined} />
    </Form>
  );
}

function AskAbout({ restriction: { id, version }, after }: Props) {
  const ask = useChange(AskAboutRestrictionDocument);
  const start: { what: 'END' | 'EXTEND' | ''; lastDay: typeof noDate; reason: string } = { what: '', lastDay: noDate, reason: '' };
  const form = useForm({ id: `ask-${id}`, start });
  const submit = form.submit(async ({ what, lastDay, reason }) => {
    if (what) await ask.send({ input: { id, version, what, reason, ...(what === 'EXTEND' ? { lastDay: toIsoDate(lastDay) } : {}) } });
    after('Asked. It changes when a second person agrees.');
  });
  return (
    <Form form={form} onSubmit={submit} submitText="Ask a second person">
      <Radios
        label="What do you ask for?"
        options={[
          { value: 'END', label: 'Open the record to everybody who may see it otherwise' },
          { value: 'EXTEND', label: 'Make it last longer', reveal: form.values.what === 'EXTEND' && <DateFields label="Last day" hint="At most six months from today" {...form.field('lastDay', aDate('Last day', { mustBe: 'today or later' }))} /> },
        ]}
        {...form.field('what', { required: 'Choose what you ask for' })}
      />
      <TextArea label="Why?" maxLength={1000} {...form.field('reason', { required: 'Say why' })} />
    </Form>
  );
}
