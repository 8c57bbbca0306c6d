import { useEffect } from 'react';
import { useClient } from 'urql';
import { EndEmergencyOpeningDocument } from '../../gql/graphql.js';

const A_MOMENT_MS = 50;
/** Ends about to be sent, by opening. Coming straight back takes one away: React mounts twice while one develops. */
const leaving = new Map<string, ReturnType<typeof setTimeout>>();

/** Ends the opening when its page is left for another. Reloading the page does not: a phone reloads by itself. */
export function useEndOnLeaving(id: string): void {
  const client = useClient();
  useEffect(() => {
    clearTimeout(leaving.get(id));
    leaving.delete(id);
    return () => {
      const end = (): void => void client.mutation(EndEmergencyOpeningDocument, { id, left: true }).toPromise();
      leaving.set(id, setTimeout(end, A_MOMENT_MS));
    };
  }, [client, id]);
}
