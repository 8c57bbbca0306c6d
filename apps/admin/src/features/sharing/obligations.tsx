import { InsetText, showDate, WarningText } from '@concord/ui';
import type { ItemPartsFragment } from '../../gql/graphql.js';

/** What a reader must heed about a statement, in one place on every page that shows it; the exceptional as a warning. */
export function Obligations({ of }: { of: ItemPartsFragment['obligations'] }) {
  return (
    <>
      {of.map((it) => {
        const words = `${it.text}${it.until ? ` Until the end of ${showDate(new Date(Date.parse(it.until) - 1).toISOString())}, unless it is confirmed.` : ''}${it.reference ? ` ${it.reference}.` : ''}`;
        return it.code === 'OVERRIDE' ? <WarningText key={`${it.code}${it.reference}`}>{words}</WarningText> : <InsetText key={`${it.code}${it.text}`}>{words}</InsetText>;
      })}
    </>
  );
}
