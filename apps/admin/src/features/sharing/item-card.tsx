import { assertionTypeLabels, categoryLabels, handlingCodeLabels, itemKindLabels } from '@concord/domain';
import { Link, showDate, SummaryCard, Tag } from '@concord/ui';
import type { ItemPartsFragment } from '../../gql/graphql.js';
import { Obligations } from './obligations.js';

/** One statement as a reader needs it: how to handle it before the words, how sure it is beside them. */
export function ItemCard({ item, linked = true }: { item: ItemPartsFragment; linked?: boolean }) {
  const title = categoryLabels[item.category];
  return (
    <SummaryCard
      title={linked ? <Link href={`/case-files/${item.caseFileId}/information/${item.id}`}>{title}</Link> : title}
      headingLevel={3}
      status={<ItemTags item={item} />}
    >
      <Obligations of={item.obligations} />
      <Handling item={item} />
      <p className="govuk-body concord-words">{item.statement}</p>
      <p className="govuk-body-s">
        {item.ownerAgency?.name}, {item.author?.name ?? 'author not shown'}. Recorded {showDate(item.createdAt)}
        {item.occurredOn && <>, about {showDate(item.occurredOn)}</>}.{item.source && <> Source: {item.source}.</>}
      </p>
    </SummaryCard>
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
  if (item.handlingCode === 'NONE' && !item.handlingText) return null;
  return (
    <p className="govuk-body">
      <strong>Handling: {handlingCodeLabels[item.handlingCode]}.</strong> {item.handlingText}
    </p>
  );
}
