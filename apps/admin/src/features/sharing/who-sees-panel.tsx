import { useState } from 'react';
import { Details, VisuallyHidden } from '@concord/ui';
import { ActionProblem } from '../../app/action-problem.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { type ComposedAudienceInput, PreviewTextAudienceDocument, WhoSeesPanelDocument, type WhoSeesSubjectInput } from '../../gql/graphql.js';
import { WhoSeesTable } from './who-will-see.js';

interface WhoSeesPanelProps {
  subject: WhoSeesSubjectInput;
  /** What it is, for screen readers, where several panels stand on a page. */
  of?: string;
}

/** "Who can see this, and why?" beside anything that can be read: asked when it is opened, and anew each time. */
export function WhoSeesPanel({ subject, of }: WhoSeesPanelProps) {
  const [isOpen, setOpen] = useState(false);
  const query = usePageQuery(WhoSeesPanelDocument, { subject }, { pause: !isOpen });
  return (
    <Details onToggle={setOpen} summary={<>Who can see this, and why?{of && <VisuallyHidden> {of}</VisuallyHidden>}</>}>
      <div aria-live="polite">
        <ActionProblem problem={query.problem} />
        {query.data ? <WhoSeesTable seen={query.data.whoSees} caption="Who can see this, and why" /> : isOpen && !query.problem && <p className="govuk-body">Looking</p>}
      </div>
    </Details>
  );
}

interface WhoWillSeeTextProps {
  caseFileId: string;
  audience: ComposedAudienceInput;
  sourceItemIds?: readonly string[];
}

/** The same before a text is saved: what this audience would come to. */
export function WhoWillSeeText({ caseFileId, audience, sourceItemIds = [] }: WhoWillSeeTextProps) {
  const isChosen = audience.openToTable || (audience.agencies ?? []).length > 0;
  const query = usePageQuery(PreviewTextAudienceDocument, { input: { caseFileId, audience, sourceItemIds: [...sourceItemIds] } }, { pause: !isChosen });
  return (
    <div role="region" aria-label="Who will see this" aria-live="polite">
      {isChosen && <ActionProblem problem={query.problem} />}
      {query.data && <WhoSeesTable seen={query.data.previewTextAudience} caption="Who will see this, and why" />}
    </div>
  );
}
