import { useEffect, useRef } from 'react';
import { InsetText, Link, LinkButton } from '@concord/ui';
import { useWorkingOn } from '../../app/working-on.js';

interface WorkingOnBarProps {
  caseFileId: string;
  /** The forum's short title, as in "MARM". */
  forum: string;
}

/** On a case file: one click says for what it is read. Nothing waits for it. Another case ends what was said before. */
export function WorkingOnBar({ caseFileId, forum }: WorkingOnBarProps) {
  const state = useWorkingOn();
  const current = state?.workingOn;
  const isElsewhere = Boolean(current && current.caseFileId !== caseFileId);
  const stop = state?.stop;
  const ended = useRef('');
  useEffect(() => {
    if (!isElsewhere || !stop || ended.current === caseFileId) return;
    ended.current = caseFileId;
    void stop();
  }, [isElsewhere, stop, caseFileId]);
  if (!state || current === undefined) return null;
  if (current && !isElsewhere) return current.isSecondary ? <SecondaryNotice label={current.label} /> : null;
  return (
    <p className="govuk-body-s">
      <LinkButton onClick={() => void state.begin(caseFileId)}>I am working on this case ({forum})</LinkButton>
      {' · '}
      <Link href={`/case-files/${caseFileId}/purpose`}>Another purpose</Link>
      <span className="govuk-visually-hidden">. It is written beside what you read.</span>
    </p>
  );
}

const SecondaryNotice = ({ label }: { label: string }) => (
  <InsetText>
    You read this for: {label}. You see what your own agency holds and what was released for that. What others shared for care and safety is not shown; staff safety and urgent releases are. For work on the case, choose Stop at the top.
  </InsetText>
);
