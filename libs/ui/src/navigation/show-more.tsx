import { Button } from '../content/button.js';

interface ShowMoreProps {
  hasMore: boolean;
  onMore: () => void;
  /** How many are on the page. No total is given: what is hidden is not counted. */
  shown: number;
  /** What they are, in the plural: "meetings". */
  what: string;
  busy?: boolean;
}

/** Paging by cursor: the next ones are added below. */
export function ShowMore({ hasMore, onMore, shown, what, busy }: ShowMoreProps) {
  return (
    <div className="concord-show-more">
      <p className="govuk-visually-hidden" role="status">
        {shown} {what} shown
      </p>
      {hasMore && (
        <Button kind="secondary" onClick={onMore} busy={busy} busyText="Loading">
          Show more {what}
        </Button>
      )}
    </div>
  );
}
