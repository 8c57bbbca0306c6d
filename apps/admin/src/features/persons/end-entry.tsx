import { useState } from 'react';
import { ConfirmDialog } from '@concord/ui';
import { ActionProblem } from '../../app/action-problem.js';
import { useChange } from '../../app/use-change.js';
import {
  PersonEndAddressDocument,
  PersonEndAliasDocument,
  PersonEndHouseholdMemberDocument,
  PersonEndIdentifierDocument,
  PersonEndLinkDocument,
} from '../../gql/graphql.js';

/** Something that hangs on a person’s record. */
export interface PersonEntry {
  kind: 'alias' | 'identifier' | 'address' | 'link' | 'household';
  id: string;
}

export type AskToEnd = (entry: PersonEntry) => void;

const questions: Record<PersonEntry['kind'], string> = {
  alias: 'Take this name off the record?',
  identifier: 'Take this number off the record?',
  address: 'Take this address off the record?',
  link: 'Take this person off the record?',
  household: 'Take this member off the household?',
};

/** Takes an entry off a person’s record, after asking. `dialog` stands anywhere on the page. */
export function useEndEntry(onEnded: () => void) {
  const [asked, setAsked] = useState<PersonEntry>();
  const ends = {
    alias: useChange(PersonEndAliasDocument),
    identifier: useChange(PersonEndIdentifierDocument),
    address: useChange(PersonEndAddressDocument),
    link: useChange(PersonEndLinkDocument),
    household: useChange(PersonEndHouseholdMemberDocument),
  };
  const end = async ({ kind, id }: PersonEntry) => {
    const done = await ends[kind].attempt({ id });
    setAsked(undefined);
    if (done) onEnded();
  };
  const ask: AskToEnd = setAsked;
  return {
    ask,
    problem: <ActionProblem problem={Object.values(ends).find(({ problem }) => problem)?.problem} />,
    dialog: asked && (
      <ConfirmDialog
        heading={questions[asked.kind]}
        confirmText="Take it off"
        busy={ends[asked.kind].sending}
        onConfirm={() => void end(asked)}
        onCancel={() => setAsked(undefined)}
      >
        <p>For what no longer holds, or was a mistake. It stays in the history of the record.</p>
      </ConfirmDialog>
    ),
  };
}
