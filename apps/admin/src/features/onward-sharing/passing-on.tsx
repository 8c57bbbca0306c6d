import { agencyFunctionLabels, onwardStateLabels, recallReasonLabels } from '@concord/domain';
import { ButtonGroup, ButtonLink, showDate, showDateTime, SummaryCard } from '@concord/ui';
import type { ItemPageQuery } from '../../gql/graphql.js';

type Item = ItemPageQuery['item'];

/** What became of a statement after it was shared: for its owner all of it, for anybody else what they did themselves. */
export function PassingOn({ item }: { item: Item }) {
  const page = `/case-files/${item.caseFileId}/information/${item.id}`;
  return (
    <>
      {!item.isOwn && (
        <>
          <p className="govuk-body">This belongs to {item.ownerAgency?.name}. If somebody else needs it, ask: the owner shares it with them, or says no.</p>
          <ButtonGroup>
            <ButtonLink href={`${page}/pass-on`} kind="secondary">Ask if somebody else may have it</ButtonLink>
          </ButtonGroup>
        </>
      )}
      {item.onwardRequests.map((it) => (
        <Request key={it.id} request={it} isOwn={item.isOwn} />
      ))}
      {item.isOwn && <Log item={item} />}
      {item.permittedActions.includes('recall') && !item.withdrawnAt && (
        <ButtonGroup>
          <ButtonLink href={`${page}/recall`} kind="secondary">Recall it</ButtonLink>
        </ButtonGroup>
      )}
    </>
  );
}

type OnwardRequest = Item['onwardRequests'][number];

function Request({ request, isOwn }: { request: OnwardRequest; isOwn: boolean }) {
  const to = `${request.toAgency?.name ?? 'An agency'}, ${agencyFunctionLabels[request.toFunction].toLowerCase()}`;
  const waits = request.state === 'WAITING';
  return (
    <SummaryCard
      title={isOwn ? `${request.askedByAgency?.name ?? 'A partner'} asks if ${to} may have it` : `You asked if ${to} may have it`}
      headingLevel={3}
      actions={isOwn && waits ? [{ text: 'Answer', href: `/onward-requests/${request.id}`, hiddenText: `about ${to}` }] : []}
    >
      <p className="govuk-body concord-words">{request.reason}</p>
      <p className="govuk-body-s">
        {onwardStateLabels[request.state]}. Asked {showDateTime(request.askedAt)}
        {waits ? `, answer by ${showDateTime(request.dueAt)}` : request.answeredAt ? `, answered ${showDateTime(request.answeredAt)}` : ''}.
        {request.answerNote && <> “{request.answerNote}”</>}
      </p>
    </SummaryCard>
  );
}

/** For the owner: who accepted the conditions, who took a copy, and what was recalled. */
function Log({ item }: { item: Item }) {
  const { acceptedBy, copiedBy, recalls } = item;
  if (acceptedBy.length + copiedBy.length + recalls.length === 0) return null;
  const who = (it: Item['copiedBy'][number]) => `${it.practitioner?.name ?? 'Somebody'}, ${it.agency?.name ?? 'another agency'}, ${showDateTime(it.at)}`;
  return (
    <section aria-labelledby="since-shared">
      <h2 className="govuk-heading-m" id="since-shared">Since it was shared</h2>
      <Names heading="Accepted the conditions" lines={acceptedBy.map((it) => ({ id: it.id, text: who(it) }))} />
      <Names heading="Copied by" lines={copiedBy.map((it) => ({ id: it.id, text: who(it) }))} />
      <Names
        heading="Recalled"
        lines={recalls.map((it) => ({
          id: it.id,
          text: `From ${it.agency?.name ?? 'everybody'} on ${showDate(it.recalledAt)}: ${recallReasonLabels[it.reason].toLowerCase()}${it.note ? `. ${it.note}` : ''}`,
        }))}
      />
    </section>
  );
}

function Names({ heading, lines }: { heading: string; lines: readonly { id: string; text: string }[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <h3 className="govuk-heading-s">{heading}</h3>
      <ul className="govuk-list govuk-list--bullet">
        {lines.map((it) => (
          <li key={it.id}>{it.text}</li>
        ))}
      </ul>
    </>
  );
}
