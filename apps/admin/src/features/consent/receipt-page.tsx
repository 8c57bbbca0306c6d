import { useParams } from 'react-router';
import { formatDateTime } from '@concord/domain';
import { Button, ButtonGroup, Details, InsetText, Link } from '@concord/ui';
import { useState } from 'react';
import { ActionProblem } from '../../app/action-problem.js';
import { Page } from '../../app/page.js';
import { useChange } from '../../app/use-change.js';
import { GiveConsentReceiptDocument, type GiveConsentReceiptMutation } from '../../gql/graphql.js';

type Receipt = GiveConsentReceiptMutation['giveConsentReceipt'];

/** The paper the person keeps. Nothing of anybody else stands on it, not even who made it. */
export function Component() {
  const { caseFileId = '' } = useParams();
  const give = useChange(GiveConsentReceiptDocument);
  const [receipt, setReceipt] = useState<Receipt>();
  const make = () => void give.attempt({ caseFileId }).then((done) => done && setReceipt(done.giveConsentReceipt));
  return (
    <Page title="Receipt for the person" back={{ href: `/case-files/${caseFileId}/consent`, text: 'Back to consent' }} width="reading">
      <ActionProblem problem={give.problem} />
      {receipt ? (
        <ReceiptPaper receipt={receipt} />
      ) : (
        <>
          <p className="govuk-body">A receipt says in plain words what the person told you, with whom it is shared, until when, and how to take it back. It is for them to keep.</p>
          <InsetText>Ask first whether it is safe for them to have it at home. Somebody else may read it.</InsetText>
          <p className="govuk-body">That you made it is noted, as something you gave to the person.</p>
          <ButtonGroup>
            <Button onClick={make} busy={give.sending}>Make the receipt</Button>
            <Link href={`/case-files/${caseFileId}/consent`}>Cancel</Link>
          </ButtonGroup>
        </>
      )}
    </Page>
  );
}

function ReceiptPaper({ receipt }: { receipt: Receipt }) {
  return (
    <>
      <div className="concord-print__button">
        <ButtonGroup>
          <Button onClick={() => window.print()}>Print it</Button>
          <Button kind="secondary" onClick={() => save(receipt)}>Save it as a file for machines (JSON)</Button>
        </ButtonGroup>
      </div>
      <section aria-labelledby="receipt">
        <h2 className="govuk-heading-l" id="receipt">{receipt.heading}</h2>
        <p className="govuk-body">For {receipt.personName}. Made on {formatDateTime(receipt.issuedAt)}.</p>
        <h3 className="govuk-heading-m">What you told us</h3>
        <Sentences of={receipt.said} />
        <h3 className="govuk-heading-m">What may still be shared, and why</h3>
        <Sentences of={receipt.stays} />
        <h3 className="govuk-heading-m">If you change your mind</h3>
        <Sentences of={receipt.changeYourMind} />
        <p className="govuk-body-s">{receipt.forumTitle}. Receipt {receipt.id}. Privacy notice {receipt.noticeVersion}{receipt.noticeHash && `, fingerprint ${receipt.noticeHash.slice(0, 16)}`}.</p>
      </section>
      <Details summary="The privacy notice they were given"><p className="govuk-body concord-prewrap">{receipt.notice}</p></Details>
    </>
  );
}

const Sentences = ({ of }: { of: readonly string[] }) => (
  <ul className="govuk-list govuk-list--bullet">
    {of.map((it) => <li key={it}>{it}</li>)}
  </ul>
);

/** The file is made of what is on the page; nothing is fetched again. */
function save({ id, json }: Receipt): void {
  const address = URL.createObjectURL(new Blob([json], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `consent-receipt-${id}.json`;
  link.click();
  URL.revokeObjectURL(address);
}
