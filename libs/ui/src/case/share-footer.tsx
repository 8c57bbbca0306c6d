interface ShareFooterProps {
  /** The lead professional's name and job. */
  lead?: string | null;
  dutyNumber?: string | null;
}

/** Under every view of a person or a plan, always the same: what is not here is not thereby safe. */
export function ShareFooter({ lead, dutyNumber }: ShareFooterProps) {
  return (
    <aside className="concord-share-footer" aria-label="Before you rely on this page">
      <p className="govuk-body">
        <strong>Only what was shared with your agency.</strong> Before you visit, ring {lead ?? 'the co-ordinator'}
        {dutyNumber && (
          <>
            ,{' '}
            <a className="govuk-link" href={`tel:${dutyNumber.replace(/\s/g, '')}`}>
              {dutyNumber}
            </a>
          </>
        )}
        .
      </p>
    </aside>
  );
}
