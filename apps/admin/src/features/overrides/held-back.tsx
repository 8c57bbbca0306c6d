import { agencyFunctionLabels, gateSentences } from '@concord/domain';
import { ButtonLink } from '@concord/ui';
import { usePageQuery } from '../../app/use-page-query.js';
import { HeldBackDocument } from '../../gql/graphql.js';

/** From whom consent holds one of the reader's own statements back, and the way to ask. Nothing when it holds nothing. */
export function HeldBack({ caseFileId, itemId }: { caseFileId: string; itemId: string }) {
  const held = usePageQuery(HeldBackDocument, { itemId }).data?.heldBackByConsent ?? [];
  if (held.length === 0) return null;
  return (
    <section aria-labelledby="held-back">
      <h2 className="govuk-heading-m" id="held-back">Held back by what the person said</h2>
      <ul className="govuk-list govuk-list--bullet">
        {held.map((it) => (
          <li key={`${it.agencyId}${it.agencyFunction}`}>
            {it.agency?.name}, {agencyFunctionLabels[it.agencyFunction].toLowerCase()}: {gateSentences[it.reason]}
          </li>
        ))}
      </ul>
      <p className="govuk-body">
        Ask the person again first. If somebody would come to serious harm, you can ask an authoriser of your agency to let one of them see this all the same.
      </p>
      <ButtonLink href={`/case-files/${caseFileId}/information/${itemId}/without-consent`} kind="secondary">Share without consent</ButtonLink>
    </section>
  );
}
