/** Neutral by design: no owner, no kind, no number. Shown only where the owner chose "masked". */
export function WithheldNotice() {
  return (
    <div className="concord-withheld">
      <p className="govuk-body">Information held elsewhere is not shared with you. Ring the co-ordinator.</p>
    </div>
  );
}
