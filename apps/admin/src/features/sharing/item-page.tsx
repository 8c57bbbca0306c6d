import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { type WithheldStyle, withheldStyleLabels, withheldStyles } from '@concord/domain';
import { BackLink, Button, ButtonGroup, Checkboxes, CopyButton, ErrorSummary, InsetText, Link, Radios, TextArea } from '@concord/ui';
import { Form } from '../../app/form.js';
import { useChange } from '../../app/use-change.js';
import { useForm } from '../../app/use-form.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { CopyItemDocument, ItemPageDocument, type ItemPageQuery, ShareItemDocument, WithdrawItemDocument } from '../../gql/graphql.js';
import { CaseFileFrame } from '../case-files/case-file-frame.js';
import { HeldBack } from '../overrides/held-back.js';
import { ItemEmergency } from '../emergency/item-emergency.js';
import { PassingOn } from '../onward-sharing/passing-on.js';
import { BasisFields } from '../policy-table/basis-fields.js';
import { basisInput, type BasisValues, noBasis } from '../policy-table/basis-form.js';
import { ItemCard } from './item-card.js';
import { choicesOf, keyOf, recipientsFrom } from './recipient-choices.js';
import { WhoSeesPanel } from './who-sees-panel.js';
import { WhoSeesTable } from './who-will-see.js';

type ItemOnPage = ItemPageQuery['item'];
type Audience = NonNullable<ItemPageQuery['itemAudience']>;

/** One statement: its words, who can see it and why, and for its owner, to whom it goes. */
export function Component() {
  const { caseFileId = '', itemId = '' } = useParams();
  const query = usePageQuery(ItemPageDocument, { itemId });
  const { item, itemAudience } = query.data ?? {};
  return (
    <CaseFileFrame tab="information" heading="Information" page={query.page}>
      <BackLink href={`/case-files/${caseFileId}/information`} text="All information" />
      {item && (
        <>
          <ItemCard item={item} linked={false} onAccepted={query.reload} />
          {item.isOwn || (item.wordsShown && !item.noCopies) ? <CopyToMyRecord id={item.id} /> : null}
          <PassingOn item={item} />
          {itemAudience ? <WhoSeesTable seen={itemAudience} caption="Who can see this, and why" /> : <WhoSeesPanel subject={{ kind: 'ITEM', id: item.id }} />}
          {itemAudience && item.permittedActions.includes('share') && <ChangeRecipients key={item.version} item={item} audience={itemAudience} reload={query.reload} />}
          {item.isOwn && !item.withdrawnAt && <HeldBack caseFileId={caseFileId} itemId={item.id} />}
          {item.isOwn && item.permittedActions.includes('share') && !item.withdrawnAt && <ItemEmergency key={`emergency-${item.emergencyReleases.map((it) => it.id).join()}`} item={item} reload={query.reload} />}
          {item.permittedActions.includes('amend') && !item.withdrawnAt && (
            <p className="govuk-body"><Link href={`/case-files/${item.caseFileId}/information/new?replaces=${item.id}`}>Correct it or bring it up to date</Link></p>
          )}
          {item.permittedActions.includes('withdraw') && !item.withdrawnAt && <TakeBack item={item} />}
        </>
      )}
    </CaseFileFrame>
  );
}

/** The words with owner, date and handling, for the reader's own system. Taking them is logged. */
export function CopyToMyRecord({ id }: { id: string }) {
  const copy = useChange(CopyItemDocument);
  const [text, setText] = useState<string>();
  if (text) {
    return (
      <InsetText>
        <p className="govuk-body concord-words">{text}</p>
        <CopyButton text={text} what="the text with owner, date and handling" />
      </InsetText>
    );
  }
  return (
    <>
      <ErrorSummary errors={copy.problem ? [{ message: copy.problem.message }] : []} />
      <Button kind="secondary" busy={copy.sending} onClick={() => void copy.attempt({ id }).then((done) => done && setText(done.copyItem))}>
        Copy to my record
      </Button>
      <p className="govuk-hint">Gives the text with its owner, date and handling. That you took it is logged.</p>
    </>
  );
}

function ChangeRecipients({ item, audience, reload }: { item: ItemOnPage; audience: Audience; reload: () => void }) {
  const share = useChange(ShareItemDocument);
  const chosen = audience.agencies.filter((line) => !line.isOwner && line.isChosen).map(keyOf);
  const start: { recipients: readonly string[]; withheldStyle: WithheldStyle | ''; lawfulBasis: BasisValues } = { recipients: chosen, withheldStyle: item.withheldStyle ?? 'ABSENT', lawfulBasis: noBasis };
  const form = useForm({ id: 'share-item', start });
  const { recipients: ticked } = form.values;
  const draft = ticked.length > 0 ? { caseFileId: item.caseFileId, category: item.category, confidential: item.confidential, riskTo: item.riskTo, recipients: recipientsFrom(ticked) } : undefined;
  const submit = form.submit(async ({ recipients, withheldStyle, lawfulBasis }) => {
    await share.send({ input: { id: item.id, version: item.version, recipients: recipientsFrom(recipients), withheldStyle: withheldStyle || undefined, lawfulBasis: basisInput(lawfulBasis) } });
    reload();
  });
  return (
    <section aria-labelledby="change-recipients">
      <h2 className="govuk-heading-m" id="change-recipients">Change who sees it</h2>
      <Form form={form} onSubmit={submit} submitText="Save the change">
        <Checkboxes label="Who needs to know?" options={choicesOf(audience.agencies)} {...form.field('recipients')} />
        <BasisFields form={form as unknown as Parameters<typeof BasisFields>[0]['form']} draft={draft} />
        <Radios label="What do people see who may not see it?" options={withheldStyles.map((value) => ({ value, label: withheldStyleLabels[value] }))} {...form.field('withheldStyle')} />
      </Form>
    </section>
  );
}

function TakeBack({ item }: { item: ItemOnPage }) {
  const navigate = useNavigate();
  const withdraw = useChange(WithdrawItemDocument);
  const [isOpen, setOpen] = useState(false);
  const form = useForm({ id: 'withdraw-item', start: { reason: '' } });
  const submit = form.submit(async ({ reason }) => {
    await withdraw.send({ input: { id: item.id, version: item.version, reason } });
    void navigate(`/case-files/${item.caseFileId}/information?done=withdrawn`);
  });
  if (!isOpen) return <ButtonGroup><Button kind="secondary" onClick={() => setOpen(true)}>Take it out of the record</Button></ButtonGroup>;
  return (
    <section aria-labelledby="take-back">
      <h2 className="govuk-heading-m" id="take-back">Take it out of the record</h2>
      <p className="govuk-body">For what should never have been recorded. It closes for everybody at once and leaves your own agency’s list too. To stop sharing it and keep it, recall it instead. Minutes and plans issued with it stay as they were and say that it was recalled.</p>
      <Form form={form} onSubmit={submit} submitText="Take it out of the record">
        <TextArea label="Why?" maxLength={500} {...form.field('reason', { required: 'Say why you take it back' })} />
      </Form>
    </section>
  );
}
