import { fieldsOf, type ForumDefinition } from '@concord/domain';
import { InsetText, Link, SummaryList } from '@concord/ui';
import { usePageQuery } from '../../app/use-page-query.js';
import { ReferralWordsDocument } from '../../gql/graphql.js';

/** "Referral: Why now?" is the source of an answer in words; the question is enough to read here. */
const questionIn = (source: string): string => source.replace(/^[^:]*: /, '');

/** What the referral says in words, as far as its owner has shared it with the reader's agency. */
export function ReferralWords({ caseFileId, definition }: { caseFileId: string; definition: ForumDefinition }) {
  const { data } = usePageQuery(ReferralWordsDocument, { caseFileId });
  const items = (data?.caseFileItems ?? []).flatMap((it) => it.items).filter((it) => it.kind === 'REFERRAL_ANSWER');
  const questions = fieldsOf(definition.referralForm).map((it) => it.label);
  const inOrder = items.toSorted(
    (a, b) => questions.indexOf(questionIn(a.source)) - questions.indexOf(questionIn(b.source)),
  );
  if (!data) return null;
  return (
    <section aria-label="What was written">
      <h2 className="govuk-heading-m">What was written</h2>
      {items.length > 0 ? (
        <SummaryList
          rows={inOrder.map((it) => ({
            key: questionIn(it.source),
            value: <span className="concord-prewrap">{it.statement}</span>,
          }))}
        />
      ) : (
        <InsetText>
          Nothing that was written in words is shared with your agency.{' '}
          <Link href={`/case-files/${caseFileId}/information`}>See all information</Link>.
        </InsetText>
      )}
    </section>
  );
}
