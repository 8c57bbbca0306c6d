import { useState } from 'react';
import { useParams } from 'react-router';
import { agencyFunctionLabels } from '@concord/domain';
import { BackLink, Button, ButtonGroup, Checkboxes, NotificationBanner, showDateTime, SummaryCard, SummaryList, Tag, TextArea, TextField } from '@concord/ui';
import { ActionProblem } from '../../app/action-problem.js';
import { Form } from '../../app/form.js';
import { atLeastOne, atMost } from '../../app/rules.js';
import { useSession } from '../../app/session.js';
import { useChange } from '../../app/use-change.js';
import { useForm } from '../../app/use-form.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { AskToClearAnonymisedPackDocument, ClearAnonymisedTextDocument, CloseAnonymisedPackDocument, PackPageDocument, type PackPageQuery, PresentAnonymisedDocument, RemoveAnonymisedTextDocument, WriteAnonymisedTextDocument } from '../../gql/graphql.js';
import { CaseFileFrame } from '../case-files/case-file-frame.js';
import { keyOf, recipientsFrom } from '../sharing/recipient-choices.js';
import { packStateLabels } from './pack-words.js';

type Pack = PackPageQuery['anonymisedPack'];
type DraftText = Pack['texts'][number];

/** One presentation without a name: written by one, cleared and presented by another. */
export function Component() {
  const { caseFileId = '', packId = '' } = useParams();
  const query = usePageQuery(PackPageDocument, { id: packId });
  const pack = query.data?.anonymisedPack;
  return (
    <CaseFileFrame tab="consent" heading="Present without a name" page={query.page}>
      <BackLink href={`/case-files/${caseFileId}/without-name`} text="All presentations of this case" />
      {pack && query.data && (
        <>
          <SummaryList
            rows={[
              { key: 'Presentation', value: pack.reference },
              { key: 'Where it stands', value: packStateLabels[pack.state] },
              { key: 'Age', value: pack.ageBand },
              { key: 'Area', value: pack.area },
              ...(pack.releasedAt ? [{ key: 'Presented', value: `${showDateTime(pack.releasedAt)} to ${pack.recipients.map((it) => it.agency?.name ?? 'an agency').join(', ')}` }] : []),
            ]}
          />
          {pack.texts.map((text) => (
            <Text key={`${text.id}-${text.version}`} text={text} pack={pack} reload={query.reload} />
          ))}
          {pack.state === 'DRAFT' && pack.permittedActions.includes('edit') && <Write packId={pack.id} reload={query.reload} />}
          {pack.state === 'DRAFT' && <Present pack={pack} agencies={query.data.agencies} reload={query.reload} />}
          {pack.state === 'RELEASED' && pack.permittedActions.includes('close') && <Close pack={pack} reload={query.reload} />}
        </>
      )}
    </CaseFileFrame>
  );
}

function Text({ text, pack, reload }: { text: DraftText; pack: Pack; reload: () => void }) {
  const { practitioner } = useSession();
  const clear = useChange(ClearAnonymisedTextDocument);
  const remove = useChange(RemoveAnonymisedTextDocument);
  const [editing, setEditing] = useState(false);
  const isDraft = pack.state === 'DRAFT';
  const isMine = text.writtenBy === practitioner.id;
  if (editing) return <Write packId={pack.id} text={text} reload={reload} />;
  return (
    <SummaryCard
      title={text.heading}
      headingLevel={3}
      status={<Tag colour={text.clearedAt ? 'green' : 'orange'}>{text.clearedAt ? 'Cleared' : 'Not cleared'}</Tag>}
      actions={isDraft ? [{ text: 'Change', hiddenText: text.heading, onClick: () => setEditing(true) }] : []}
    >
      <ActionProblem problem={clear.problem ?? remove.problem} />
      <p className="govuk-body concord-words">{text.body}</p>
      <p className="govuk-body-s">Written by {text.writer?.name ?? 'somebody'}.{text.clearedAt && <> Cleared {showDateTime(text.clearedAt)}.</>}</p>
      {isDraft && (
        <ButtonGroup>
          {!text.clearedAt && !isMine && <Button busy={clear.sending} onClick={() => void clear.attempt({ textId: text.id, version: text.version }).then((done) => done && reload())}>I have read it: nobody can tell who it is</Button>}
          <Button kind="secondary" busy={remove.sending} onClick={() => void remove.attempt({ textId: text.id }).then((done) => done && reload())}>Leave it out</Button>
        </ButtonGroup>
      )}
      {isDraft && !text.clearedAt && isMine && <p className="govuk-hint">You wrote this, so somebody else clears it.</p>}
    </SummaryCard>
  );
}

function Write({ packId, text, reload }: { packId: string; text?: DraftText; reload: () => void }) {
  const write = useChange(WriteAnonymisedTextDocument);
  const form = useForm({ id: text ? `write-${text.id}` : 'write-text', start: { heading: text?.heading ?? '', body: text?.body ?? '' } });
  const submit = form.submit(async ({ heading, body }) => {
    await write.send({ input: { packId, heading, body, ...(text ? { textId: text.id } : {}) } });
    form.reset({ heading: '', body: '' });
    reload();
  });
  return (
    <section aria-label={text ? 'Change the text' : 'Add a text'}>
      <h2 className="govuk-heading-m">{text ? 'Change the text' : 'Add a text'}</h2>
      <Form form={form} onSubmit={submit} submitText={text ? 'Save' : 'Add it'}>
        <TextField label="Heading" hint="For example, What has been tried, or What we ask of you" {...form.field('heading', { required: 'Enter a heading', ...atMost(120, 'The heading') })} />
        <TextArea label="Text" hint="No names, days, places or numbers. Write it new rather than copy it." maxLength={4000} {...form.field('body', { required: 'Write the text', ...atMost(4000, 'The text') })} />
      </Form>
    </section>
  );
}

function Present({ pack, agencies, reload }: { pack: Pack; agencies: PackPageQuery['agencies']; reload: () => void }) {
  const ask = useChange(AskToClearAnonymisedPackDocument);
  const present = useChange(PresentAnonymisedDocument);
  const [asked, setAsked] = useState(false);
  const form = useForm({ id: 'present-pack', start: { recipients: [] as readonly string[] } });
  const submit = form.submit(async ({ recipients }) => {
    await present.send({ input: { id: pack.id, version: pack.version, recipients: recipientsFrom(recipients) } });
    reload();
  });
  const isCleared = pack.texts.length > 0 && pack.texts.every((it) => it.clearedAt);
  if (!pack.permittedActions.includes('release') || !isCleared) {
    return (
      <>
        <ActionProblem problem={ask.problem} />
        {asked && <NotificationBanner kind="success" heading="The others who keep this record have been told" />}
        <p className="govuk-body">Somebody else who keeps this record clears every text and presents it.</p>
        <Button kind="secondary" busy={ask.sending} onClick={() => void ask.attempt({ id: pack.id }).then((done) => setAsked(Boolean(done)))}>Ask them to read it</Button>
      </>
    );
  }
  const choices = agencies.flatMap((agency) => agency.functions.map((it) => ({ value: keyOf({ agencyId: agency.id, agencyFunction: it.function }), label: `${agency.name}: ${agencyFunctionLabels[it.function].toLowerCase()}` })));
  return (
    <section aria-labelledby="present">
      <h2 className="govuk-heading-m" id="present">Present it</h2>
      <Form form={form} onSubmit={submit} submitText="Present it">
        <Checkboxes label="Who hears it?" hint="Agencies that sit at the table of the record know who it is and cannot be chosen. Whoever hears it cannot have a seat there meanwhile." options={choices} {...form.field('recipients', atLeastOne('Choose who hears it'))} />
      </Form>
    </section>
  );
}

function Close({ pack, reload }: { pack: Pack; reload: () => void }) {
  const close = useChange(CloseAnonymisedPackDocument);
  return (
    <>
      <ActionProblem problem={close.problem} />
      <Button kind="secondary" busy={close.sending} onClick={() => void close.attempt({ id: pack.id, version: pack.version }).then((done) => done && reload())}>Close it: nobody reads it any more</Button>
    </>
  );
}
