import type { AgencyFunction } from '@concord/domain';
import { Checkboxes, Radios } from '@concord/ui';
import { atLeastOne } from '../../app/rules.js';
import type { Form } from '../../app/use-form.js';
import type { MinutesAudienceInput } from '../../gql/graphql.js';
import { agencyInWords } from './block-words.js';

export interface AudienceValues {
  open: 'SOURCES' | 'TABLE' | 'CHOSEN' | '';
  agencies: readonly string[];
}

interface AudienceFieldsProps<Values extends AudienceValues> {
  form: Form<Values>;
  agencies: readonly { agencyId: string; agencyFunction: AgencyFunction; agency?: { shortName: string } | null }[];
  quotes: boolean;
}

/** Who may have a block: whoever its owner shared it with, the table, or agencies by name. */
export function AudienceFields<Values extends AudienceValues>({ form: anyForm, agencies, quotes }: AudienceFieldsProps<Values>) {
  const form = anyForm as unknown as Form<AudienceValues>;
  const choices = agencies.map((it) => ({ value: `${it.agencyId}|${it.agencyFunction}`, label: agencyInWords(it) }));
  const reveal = form.values.open === 'CHOSEN' && (
    <Checkboxes label="Which agencies?" small options={choices} {...form.field('agencies', atLeastOne('Choose at least one agency'))} />
  );
  return (
    <Radios
      label="Who may have this block?"
      hint={quotes ? 'It quotes an agency. Whatever you choose, nobody gets it with whom that agency did not share it.' : 'It quotes nobody, so somebody has to choose.'}
      options={[
        ...(quotes ? [{ value: 'SOURCES' as const, label: 'Whoever its owner shared it with' }] : []),
        { value: 'TABLE' as const, label: 'Everybody at the table' },
        { value: 'CHOSEN' as const, label: 'Only some agencies', reveal },
      ]}
      {...form.field('open', { required: 'Choose who may have it' })}
    />
  );
}

/** The choice as it is sent. */
export const audienceInput = ({ open, agencies }: AudienceValues): MinutesAudienceInput => ({
  open: open === '' ? 'TABLE' : open,
  agencies: open === 'CHOSEN' ? agencies.map((key) => ({ agencyId: key.split('|')[0] ?? '', agencyFunction: key.split('|')[1] as AgencyFunction })) : [],
});
