import { useState } from 'react';
import { useLocation, useParams } from 'react-router';
import { statutoryBarWords } from '@concord/domain';
import { ButtonLink, Details, EmptyState, NotificationBanner, showDateTime, SummaryCard, Tag, TextArea, TextField } from '@concord/ui';
import { Form } from '../../app/form.js';
import { Page } from '../../app/page.js';
import { useChange } from '../../app/use-change.js';
import { useForm } from '../../app/use-form.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { ClosedByLawPageDocument, type ClosedByLawPageQuery, NameBarReaderDocument, WithdrawBarredItemDocument } from '../../gql/graphql.js';
import { type PickedPerson, PersonPicker } from '../meetings/person-picker.js';

type Barred = ClosedByLawPageQuery['barredItems'][number];
interface Props {
  readonly item: Barred;
  readonly after: (what: string) => void;
}

/** What a law closes, for the people of the owner agency who were named. Everybody else finds an empty page. */
export function Component() {
  const { caseFileId = '' } = useParams();
  const arrival = useLocation() as { state: { done?: string } | null };
  const [done, setDone] = useState(arrival.state?.done);
  const query = usePageQuery(ClosedByLawPageDocument, { caseFileId });
  const items = query.data?.barredItems;
  const after = (what: string) => {
    setDone(what);
    query.reload();
  };
  return (
    <Page title="Closed by law" back={{ href: `/case-files/${caseFileId}/information`, text: 'Back to information' }} width="reading" {...query.page}>
      {items && (
        <>
          {done && <NotificationBanner key={done} kind="success" heading={done} />}
          <p className="govuk-body">Kept apart from everything else. No consent, override, emergency, meeting or print opens it. Only people of your agency whom a reader named see it.</p>
          <ButtonLink kind="secondary" href={`/case-files/${caseFileId}/information/closed-by-law/new`}>Record something that a law closes</ButtonLink>
          {items.length === 0 && <EmptyState heading="Nothing here is open to you">That does not say whether anything is kept.</EmptyState>}
          {items.map((it) => (
            <BarredCard key={`${it.id} ${it.readers.length}`} item={it} after={after} />
          ))}
        </>
      )}
    </Page>
  );
}

function BarredCard({ item, after }: Props) {
  const { barKind, law, statement, source, createdAt, readers } = item;
  return (
    <SummaryCard
      title={statutoryBarWords[barKind].label}
      rows={[
        { key: 'Law', value: <><Tag colour="red">Closed by law</Tag> {law}</> },
        { key: 'Statement', value: statement },
        { key: 'Source', value: `${source}. Recorded ${showDateTime(createdAt)}` },
        { key: 'Who reads it', value: readers.map((it) => `${it.practitioner?.name ?? 'Somebody'} (${it.reason})`).join('; ') },
      ]}
    >
      <Details summary="Name a colleague who must read it">
        <NameReader item={item} after={after} />
      </Details>
      <Details summary="Withdraw it">
        <Withdraw item={item} after={after} />
      </Details>
    </SummaryCard>
  );
}

function NameReader({ item, after }: Props) {
  const name = useChange(NameBarReaderDocument);
  const [person, setPerson] = useState<PickedPerson | null>(null);
  const form = useForm({ id: `reader-${item.id}`, start: { practitionerId: '', reason: '' } });
  const submit = form.submit(async (values) => {
    await name.send({ input: { itemId: item.id, ...values } });
    after('Named');
  });
  return (
    <Form form={form} onSubmit={submit} submitText="Name them">
      <PersonPicker
        label="Who of your agency?"
        {...form.field('practitionerId', { required: 'Choose a colleague' })}
        value={person}
        onChange={(chosen) => {
          setPerson(chosen);
          form.set('practitionerId', chosen?.id ?? '');
        }}
      />
      <TextField label="Why must they read it?" {...form.field('reason', { required: 'Say why they must read it' })} />
    </Form>
  );
}

function Withdraw({ item, after }: Props) {
  const withdraw = useChange(WithdrawBarredItemDocument);
  const form = useForm({ id: `withdraw-${item.id}`, start: { reason: '' } });
  const submit = form.submit(async ({ reason }) => {
    await withdraw.send({ input: { id: item.id, version: item.version, reason } });
    after('Withdrawn');
  });
  return (
    <Form form={form} onSubmit={submit} submitText="Withdraw it">
      <TextArea label="Why?" maxLength={500} {...form.field('reason', { required: 'Say why it is withdrawn' })} />
    </Form>
  );
}
