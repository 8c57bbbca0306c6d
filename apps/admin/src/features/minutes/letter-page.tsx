import { formatDateTime, letterRouteLabels, letterRoutes, type LetterRoute } from '@concord/domain';
import { Button, ButtonGroup, Checkbox, InsetText, Link, PrintView, Radios, showDateTime, Tag, TextArea } from '@concord/ui';
import { useState } from 'react';
import { useParams } from 'react-router';
import { ActionProblem } from '../../app/action-problem.js';
import { Form } from '../../app/form.js';
import { Page } from '../../app/page.js';
import { useSession } from '../../app/session.js';
import { useChange } from '../../app/use-change.js';
import { useDraft } from '../../app/use-draft.js';
import { useForm } from '../../app/use-form.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { ApproveOutcomeLetterDocument, EditOutcomeLetterDocument, KeepBackOutcomeLetterDocument, LetterPageDocument, SendOutcomeLetterDocument, type LetterPageQuery } from '../../gql/graphql.js';
import { letterStateLabels } from './letter-words.js';
import { useNoteLetterPrinted } from './use-note-printed.js';

type Letter = LetterPageQuery['outcomeLetter'];
interface SendValues {
  route: LetterRoute | '';
  keepsSafeContact: boolean;
}
interface LetterProps {
  letter: Letter;
  reload: () => void;
}

/** A letter to the adult: written, approved by the chair, given by a way that keeps them safe. */
export function Component() {
  const { letterId = '' } = useParams();
  const query = usePageQuery(LetterPageDocument, { id: letterId });
  const letter = query.data?.outcomeLetter;
  const back = letter?.meetingId ? { href: `/meetings/${letter.meetingId}/letter`, text: 'Letters after this meeting' } : { href: `/case-files/${letter?.caseFileId ?? ''}`, text: 'Case file' };
  return (
    <Page title="Letter to the adult" back={back} width="reading" {...query.page}>
      {letter && (
        <>
          <p className="govuk-body"><Tag colour={letter.state === 'DRAFT' ? 'yellow' : 'green'}>{letterStateLabels[letter.state]}</Tag> {letter.settledAt && showDateTime(letter.settledAt)}</p>
          {letter.state === 'DRAFT' && <Writing letter={letter} reload={query.reload} />}
          {letter.state !== 'DRAFT' && <Printable letter={letter} />}
          {letter.state === 'APPROVED' && <Sending letter={letter} reload={query.reload} />}
          {letter.state === 'NOT_SENT' && <InsetText>{letter.settledNote}</InsetText>}
        </>
      )}
    </Page>
  );
}

function Writing({ letter, reload }: LetterProps) {
  const edit = useChange(EditOutcomeLetterDocument);
  const approve = useChange(ApproveOutcomeLetterDocument);
  const form = useForm({ id: 'letter-words', start: { body: letter.body } });
  const draft = useDraft(`letter:${letter.id}:v${letter.version}`, form);
  const submit = form.submit(async ({ body }) => {
    await edit.send({ input: { id: letter.id, version: letter.version, body } });
    reload();
  });
  return (
    <>
      <ActionProblem problem={approve.problem} />
      {letter.advice.length > 0 && <InsetText><strong>In plainer words</strong><ul className="govuk-list govuk-list--bullet">{letter.advice.map((it) => <li key={it}>{it}</li>)}</ul></InsetText>}
      {draft.notice}
      <Form key={letter.version} form={form} onSubmit={submit} submitText="Save the letter">
        <TextArea label="The letter" hint="Fill in what stands in square brackets. Short sentences, no abbreviations." rows={14} {...form.field('body', { required: 'Write the letter' })} />
        {draft.status}
      </Form>
      <Button kind="secondary" busy={approve.sending} onClick={() => void approve.attempt({ input: { id: letter.id, version: letter.version } }).then((done) => done && reload())}>Approve as chair</Button>
    </>
  );
}

function Printable({ letter }: { letter: Letter }) {
  const { practitioner } = useSession();
  const { problem } = useNoteLetterPrinted(letter.id);
  return (
    <>
    <ActionProblem problem={problem} />
    <PrintView watermark={`Printed by ${practitioner.name}, ${practitioner.agency.name}, ${formatDateTime(new Date())}`} buttonText="Print the letter (this is noted)">
      <p className="govuk-body concord-prewrap">{letter.body}</p>
    </PrintView>
    </>
  );
}

function Sending({ letter, reload }: LetterProps) {
  const [keepsBack, setKeepsBack] = useState(false);
  return keepsBack ? <KeepBack letter={letter} reload={reload} /> : <Send letter={letter} reload={reload} onKeepBack={() => setKeepsBack(true)} />;
}

function Send({ letter, reload, onKeepBack }: LetterProps & { onKeepBack: () => void }) {
  const send = useChange(SendOutcomeLetterDocument);
  const form = useForm<SendValues>({ id: 'send-letter', start: { route: '', keepsSafeContact: false } });
  const submit = form.submit(async ({ route, keepsSafeContact }) => {
    await send.send({ input: { id: letter.id, version: letter.version, route: route || 'BY_HAND', keepsSafeContact } });
    reload();
  });
  return (
    <>
      <h2 className="govuk-heading-m">How does it reach the adult?</h2>
      <InsetText>{letter.safeContactRule ? <><strong>Safe contact:</strong> {letter.safeContactRule}</> : 'No rule for safe contact is written down. Ask the lead professional before you post or e-mail anything.'}</InsetText>
      <Form form={form} onSubmit={submit} submitText="Note that it has gone">
        <Radios label="How?" options={letterRoutes.map((value) => ({ value, label: letterRouteLabels[value] }))} {...form.field('route', { required: 'Choose how the letter reaches them' })} />
        <Checkbox label="I have read the rule for safe contact, and this way keeps it" {...form.field('keepsSafeContact')} />
      </Form>
      <ButtonGroup><Button kind="secondary" onClick={onKeepBack}>Do not send it</Button></ButtonGroup>
    </>
  );
}

function KeepBack({ letter, reload }: LetterProps) {
  const keep = useChange(KeepBackOutcomeLetterDocument);
  const form = useForm({ id: 'keep-letter', start: { reason: '' } });
  const submit = form.submit(async ({ reason }) => {
    await keep.send({ input: { id: letter.id, version: letter.version, reason } });
    reload();
  });
  return (
    <Form form={form} onSubmit={submit} submitText="Do not send it" actions={<Link href={`/letters/${letter.id}`}>Cancel</Link>}>
      <TextArea label="Why not, and what is the adult told instead?" {...form.field('reason', { required: 'Say why, and what they are told instead' })} />
    </Form>
  );
}
