import { createContext, use, useEffect } from 'react';

/** Lets a form tell its page that there are errors, for "Error:" in the title. */
export const ErrorTitleContext = createContext<(hasErrors: boolean) => void>(() => undefined);

export function useErrorTitle(hasErrors: boolean): void {
  const tell = use(ErrorTitleContext);
  useEffect(() => {
    tell(hasErrors);
    return () => tell(false);
  }, [tell, hasErrors]);
}
