import { useState } from 'react';
import { assertionTypeLabels, categoryLabels, gradingInWords, handlingCodeLabels, itemKindLabels } from '@concord/domain';
import { Button, Link, showDate, SummaryCard, Tag, VisuallyHidden } from '@concord/ui';
import { ActionProblem } from '../../app/action-problem.js';
import { useChange } from '../../app/use-change.js';
import { AcceptItemConditionsDocument, type ItemPartsFragment } from '../../gql/graphql.js';
import { Obligations } from './obligations.js';

/** One statement as a reader needs it: how to handle it before the words, how sure it is beside them. */
export function ItemCard({ item, linked = true, onAccepted }: { item: ItemPartsFragment; linked?: boolean; onAccepted?: () => void }) {
  const title = categoryLabels[item.category];
  const [accepted, setAccepted] = useState<AcceptedWords>();
  const words = item.wordsShown ? item : accepted;
  return (
    <SummaryCard
      title={linked ? <Link href={`/case-files/${item.caseFileId}/information/${item.id}`}>{title}</Link> : title}
      headingLevel={3}
      status={<ItemTags item={item} />}
    >
      <Obligations of={(accepted ?? item).obligations} />
      <Handling item={item} />
      {words ? <p className="govuk-body concord-words">{words.statement}</p> : <AcceptConditions item={item} onAccepted={(shown) => { setAccepted(shown); onAccepted?.(); }} />}
      <p className="govuk-body-s">
        {item.ownerAgency?.name}, {item.author?.name ?? 'author not shown'}. Recorded {showDate(item.createdAt)}
        {item.occurredOn && <>, about {showDate(item.occurredOn)}</>}.{words?.source && <> Source: {words.source}.</>}
      </p>
    </SummaryCard>
  );
}

type AcceptedWords = Pick<ItemPartsFragment, 'statement' | 'source' | 'obligations'>;

/** Under code C the conditions come first: the words show once this reader accepts them, and the owner sees that they did. */
function AcceptConditions({ item, onAccepted }: { item: ItemPartsFragment; onAccepted: (words: AcceptedWords) => void }) {
  const accept = useChange(AcceptItemConditionsDocument);
  return (
    <>
      <ActionProblem problem={accept.problem} />
      <Button busy={accept.sending} onClick={() => void accept.attempt({ id: item.id }).then((done) => done && onAccepted(done.acceptItemConditions))}>
        I accept these conditions: show the words<VisuallyHidden> of {item.ownerAgency?.name ?? 'the owner'}, {categoryLabels[item.category].toLowerCase()}</VisuallyHidden>
      </Button>
      <p className="govuk-hint">{item.ownerAgency?.name ?? 'Its owner'} sees that you accepted them, and when.</p>
    </>
  );
}

export function ItemTags({ item }: { item: ItemPartsFragment }) {
  return (
    <>
      <Tag colour={item.assertion === 'FACT' ? 'blue' : 'purple'}>{assertionTypeLabels[item.assertion]}</Tag>{' '}
      {item.kind !== 'STATEMENT' && <Tag colour={item.kind === 'SAFETY_STOP' || item.kind === 'URGENT' ? 'red' : 'grey'}>{itemKindLabels[item.kind]}</Tag>}{' '}
      {item.aboutChildAtRisk && <Tag colour="orange">Child at risk</Tag>}
    </>
  );
}

function Handling({ item }: { item: ItemPartsFragment }) {
  const isPlain = item.handlingCode === 'NONE' && !item.handlingText;
  if (isPlain && !item.grading) return null;
  return (
    <>
      {!isPlain && (
        <p className="govuk-body">
          <strong>Handling: {handlingCodeLabels[item.handlingCode]}.</strong> {item.handlingText}
        </p>
      )}
      {item.grading && <p className="govuk-body-s">Graded {gradingInWords(item.grading)}. {item.grading.gradedBy}, {showDate(item.grading.gradedOn)}.</p>}
    </>
  );
}
