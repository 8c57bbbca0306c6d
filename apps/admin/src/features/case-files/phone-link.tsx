/** A number to tap on a telephone. */
export const PhoneLink = ({ number }: { number: string | null | undefined }) =>
  number ? (
    <a className="govuk-link" href={`tel:${number.replace(/\s/g, '')}`}>
      {number}
    </a>
  ) : (
    <span className="concord-secondary">Not recorded</span>
  );
