import { InsetText, Link } from '@concord/ui';
import { usePageQuery } from '../../app/use-page-query.js';
import { OverridesAtReviewDocument, type OverridesAtReviewQuery } from '../../gql/graphql.js';
import { lastDay } from './override-words.js';

interface Ending {
  readonly reference: string;
  readonly until: string;
  /** Present where the reader's agency decides. */
  readonly id?: string;
}

/** What is shared without consent and ends with this review unless its owner confirms it: to be spoken about while all are there. */
export function OverridesAtReview({ caseFileId }: { caseFileId: string }) {
  const { data } = usePageQuery(OverridesAtReviewDocument, { caseFileId });
  const endings = data ? endingsOf(data) : [];
  if (endings.length === 0) return null;
  return (
    <InsetText>
      <h2 className="govuk-heading-s">Shared without consent: still needed?</h2>
      <p className="govuk-body">Each of these ends by itself unless an authoriser of its owner confirms it after this review.</p>
      <ul className="govuk-list govuk-list--bullet">
        {endings.map((it) => (
          <li key={it.reference}>
            {it.reference}, until the end of {lastDay(it.until)}. {it.id ? <Link href={`/overrides/${it.id}`}>Confirm it or let it go</Link> : 'Ask its owner.'}
          </li>
        ))}
      </ul>
    </InsetText>
  );
}

/** Those of the reader's own agency first, then whatever else stands on statements the reader sees. */
function endingsOf({ caseFileOverrides, caseFileItems }: OverridesAtReviewQuery): Ending[] {
  const own = caseFileOverrides.flatMap((it): Ending[] => (it.standing === 'ACTIVE' && it.activeUntil ? [{ reference: it.reference, until: it.activeUntil, id: it.id }] : []));
  const seen = caseFileItems.flatMap((group) => group.items.flatMap((item) => item.obligations)).filter((it) => it.code === 'OVERRIDE');
  const others = seen.flatMap((it): Ending[] => (it.reference && it.until ? [{ reference: it.reference, until: it.until }] : []));
  return [...new Map([...others, ...own].map((it) => [it.reference, it])).values()];
}
