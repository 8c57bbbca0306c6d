import { showDate, WarningText } from '@concord/ui';
import type { ItemPartsFragment } from '../../gql/graphql.js';

type Obligation = ItemPartsFragment['obligations'][number];

/** What a reader must heed about a statement, in one place on every page that shows it; the exceptional as a warning. */
export function Obligations({ of }: { of: ItemPartsFragment['obligations'] }) {
  const usual = of.filter((it) => it.code !== 'OVERRIDE');
  return (
    <>
      {of.filter((it) => it.code === 'OVERRIDE').map((it) => <WarningText key={`${it.code}${it.reference}`}>{wordsOf(it)}</WarningText>)}
      {usual.length > 0 && (
        <ul className="govuk-list govuk-list--bullet">
          {usual.map((it) => <li key={it.code}>{wordsOf(it)}</li>)}
        </ul>
      )}
    </>
  );
}

const wordsOf = ({ text, until, reference }: Obligation): string =>
  `${text}${until ? ` Until the end of ${showDate(new Date(Date.parse(until) - 1).toISOString())}, unless it is confirmed.` : ''}${reference ? ` ${reference}.` : ''}`;
