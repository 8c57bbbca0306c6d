import { useEffect, useState } from 'react';

/** Says politely that something is on its way; silent for the first moment, so that quick answers do not flicker. */
export function Loading({ what = 'the page' }: { what?: string }) {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), 300);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p className="govuk-body concord-loading" role="status">
      {shown && `Loading ${what}…`}
    </p>
  );
}
