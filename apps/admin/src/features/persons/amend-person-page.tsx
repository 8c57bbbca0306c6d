import { useParams } from 'react-router';
import { useClient } from 'urql';
import { Fieldset, PersonHeader } from '@concord/ui';
import { Form } from '../../app/form.js';
import { Page } from '../../app/page.js';
import { asProblem, toProblem } from '../../app/problem.js';
import { aDate, atMost } from '../../app/rules.js';
import { useChange } from '../../app/use-change.js';
import { useConflict } from '../../app/use-conflict.js';
import { useDraft } from '../../app/use-draft.js';
import { useForm, type Form as FormState } from '../../app/use-form.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { AmendPersonDocument, PersonToAmendDocument } from '../../gql/graphql.js';
import { AboutFields, DeathFields } from './about-fields.js';
import { NotYours, usePersonRecord } from './add-to-person.js';
import {
  amendmentInput,
  amendmentLabels,
  amendmentOf,
  type Amendment,
  type PersonToAmend,
} from './amend-person-form.js';
import { amendmentInWords } from './amendment-in-words.js';
import { BirthFields } from './birth-fields.js';
import { CommunicationFields } from './communication-fields.js';
import { NameFields } from './name-fields.js';
import { aBirthday, aNameAtLeast } from './person-rules.js';

export function Component() {
  const { personId = '' } = useParams();
  const query = usePageQuery(PersonToAmendDocument, { personId });
  const person = query.data?.person;
  return (
    <Page
      title="Change a person’s record"
      back={{ href: `/persons/${personId}`, text: 'Person’s record' }}
      width="reading"
      empty={person && !person.permittedActions.includes('amend') && <NotYours />}
      {...query.page}
    >
      {person && <AmendForm person={person} />}
    </Page>
  );
}

function AmendForm({ person }: { person: PersonToAmend }) {
  const { personId, cancel, goBack } = usePersonRecord();
  const amend = useChange(AmendPersonDocument);
  const load = useReadAgain(personId);
  const form = useForm({ id: 'amend-person', start: amendmentOf(person) });
  const draft = useDraft(`person:${personId}:v${person.version}`, form);
  const conflict = useConflict({
    form,
    version: person.version,
    labels: amendmentLabels,
    load,
    show: amendmentInWords,
  });

  const submit = form.submit(async (values) => {
    await amend.send({ input: { id: personId, version: conflict.version, ...amendmentInput(values) } });
    goBack('The record was changed');
  }, conflict.onProblem);

  return (
    <>
      <PersonHeader name={person.name} bornOn={person.bornOn} />
      {draft.notice}
      {conflict.panel}
      <Form form={form} onSubmit={submit} submitText="Save the record" busyText="Saving" actions={cancel}>
        <WhoPart form={form} />
        <ContactPart form={form} />
        <AboutPart form={form} />
        {draft.status}
      </Form>
    </>
  );
}

type Part = { form: FormState<Amendment> };

const WhoPart = ({ form }: Part) => (
  <Fieldset legend="Who they are">
    <NameFields
      givenNames={form.field('givenNames', atMost(200, 'First and middle names'))}
      familyName={form.field('familyName', { ...atMost(200, 'Family name'), ...aNameAtLeast })}
      knownAs={form.field('knownAs', atMost(200, 'What they like to be called'))}
    />
    <BirthFields birthKnown={form.field('birthKnown')} bornOn={() => form.field('bornOn', aBirthday)} />
    <DeathFields
      died={form.field('died')}
      diedOn={() => form.field('diedOn', aDate('Date of death', { mustBe: 'today or earlier' }))}
    />
  </Fieldset>
);

const ContactPart = ({ form }: Part) => (
  <Fieldset legend="How to reach and speak to them">
    <CommunicationFields
      safeContact={form.field('safeContact', atMost(1000, 'How to reach them safely'))}
      interpreterNeeded={form.field('interpreterNeeded')}
      language={form.field('language')}
      communicationNeeds={form.field('communicationNeeds')}
      adjustments={form.field('adjustments', atMost(500, 'Adjustments'))}
    />
  </Fieldset>
);

const AboutPart = ({ form }: Part) => (
  <Fieldset legend="How they describe themselves">
    <AboutFields
      pronouns={form.field('pronouns')}
      sex={form.field('sex')}
      accommodation={form.field('accommodation')}
      ethnicity={form.field('ethnicity')}
      ethnicityOwnWords={form.field('ethnicityOwnWords', atMost(200, 'Ethnicity in their own words'))}
      genderIdentity={form.field('genderIdentity')}
      genderOwnWords={form.field('genderOwnWords', atMost(200, 'Gender in their own words'))}
      faithOwnWords={form.field('faithOwnWords', atMost(200, 'Faith or belief'))}
    />
  </Fieldset>
);

/** The record as it is now, for comparing it with what was typed. */
function useReadAgain(personId: string) {
  const client = useClient();
  return async () => {
    const { data, error } = await client.query(PersonToAmendDocument, { personId }).toPromise();
    if (error) throw toProblem(error);
    if (!data) throw asProblem(undefined);
    return { values: amendmentOf(data.person), version: data.person.version };
  };
}
