import { InsetText, showDate } from '@concord/ui';

interface Disagreement {
  id: string;
  number: number;
  blockHeading: string;
  words: string;
  createdAt: string;
  agency?: { shortName: string } | null;
}

/** Who does not agree, in their own words, beside the minutes. */
export function Disagreements({ disagreements }: { disagreements: readonly Disagreement[] }) {
  if (disagreements.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-m">Who does not agree</h2>
      {disagreements.map((it) => (
        <InsetText key={it.id}>
          <p className="govuk-body concord-prewrap">{it.words}</p>
          <p className="govuk-body-s">
            {it.agency?.shortName ?? 'An agency'}, {showDate(it.createdAt)}, about {it.blockHeading ? `“${it.blockHeading}” in ` : ''}version {it.number}
          </p>
        </InsetText>
      ))}
    </>
  );
}
