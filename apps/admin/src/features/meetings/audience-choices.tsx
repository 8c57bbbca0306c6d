import { agencyFunctionLabels } from '@concord/domain';
import { Checkboxes, type Choice } from '@concord/ui';
import { usePageQuery } from '../../app/use-page-query.js';
import { RoomChoicesDocument } from '../../gql/graphql.js';
import { recipientsFrom } from '../sharing/recipient-choices.js';
import { agencyKey } from './meeting-words.js';

export type NoteAudienceCode = 'TABLE' | 'PRESENT' | 'CHOSEN';

/** To whom something is open, as it is chosen. */
export interface AudienceValues {
  audience: NoteAudienceCode | '';
  agencies: readonly string[];
}

export const noAudience: AudienceValues = { audience: 'TABLE', agencies: [] };

export const audienceInput = ({ audience, agencies }: AudienceValues) => ({ audience: audience || ('TABLE' as const), ...(audience === 'CHOSEN' ? { agencies: recipientsFrom(agencies) } : {}) });

/** The three choices; the last one shows the agencies at the table. */
export const audienceChoices = ({ audience, agencies }: AudienceValues, caseFileId: string, onChange: (keys: string[]) => void): Choice<NoteAudienceCode>[] => [
  { value: 'TABLE', label: 'Everybody at the table' },
  { value: 'PRESENT', label: 'The agencies of those in the room now' },
  { value: 'CHOSEN', label: 'These agencies', hint: 'Chair, minute taker and your own agency always see it', reveal: audience === 'CHOSEN' && <AgencyChoices caseFileId={caseFileId} chosen={agencies} onChange={onChange} /> },
];

function AgencyChoices({ caseFileId, chosen, onChange }: { caseFileId: string; chosen: readonly string[]; onChange: (keys: string[]) => void }) {
  const { data } = usePageQuery(RoomChoicesDocument, { caseFileId });
  const seated = (data?.audienceChoices ?? []).filter((it) => it.seated);
  return (
    <Checkboxes
      id="audience-agencies"
      label="Agencies"
      small
      options={seated.map((it) => ({ value: agencyKey(it), label: `${it.agency?.shortName ?? ''}, ${agencyFunctionLabels[it.agencyFunction].toLowerCase()}` }))}
      value={chosen}
      onChange={(keys) => onChange([...keys])}
    />
  );
}
