import type { AgencyFunction } from '@concord/domain';
import { LinkButton } from '@concord/ui';
import { Form } from '../../app/form.js';
import { useChange } from '../../app/use-change.js';
import { useForm } from '../../app/use-form.js';
import { ChooseMinutesAudienceDocument, type MinutesBlockPartsFragment } from '../../gql/graphql.js';
import { AudienceFields, audienceInput, type AudienceValues } from './audience-fields.js';

interface AudienceFormProps {
  block: MinutesBlockPartsFragment;
  agencies: readonly { agencyId: string; agencyFunction: AgencyFunction; agency?: { shortName: string } | null }[];
  onDone: () => void;
  onCancel: () => void;
}

/** Who may have a block. It never reaches beyond those with whom its owner shared what it quotes. */
export function AudienceForm({ block, agencies, onDone, onCancel }: AudienceFormProps) {
  const choose = useChange(ChooseMinutesAudienceDocument);
  const start: AudienceValues = { open: block.audience ?? '', agencies: block.audienceAgencies.flatMap((it) => keysOf(it, agencies)) };
  const form = useForm({ id: `audience-${block.id}`, start });
  const submit = form.submit(async (values) => {
    await choose.send({ input: { id: block.id, version: block.version, audience: audienceInput(values) } });
    onDone();
  });
  return (
    <Form form={form} onSubmit={submit} submitText="Save who gets it" actions={<LinkButton onClick={onCancel}>Cancel</LinkButton>}>
      <AudienceFields form={form} agencies={agencies} quotes={block.sourceItemIds.length > 0} />
    </Form>
  );
}

/** All of an agency stands for each of its functions at the table. */
const keysOf = (chosen: { agencyId: string; agencyFunction?: AgencyFunction | null }, agencies: AudienceFormProps['agencies']): string[] =>
  agencies
    .filter((it) => it.agencyId === chosen.agencyId && (!chosen.agencyFunction || it.agencyFunction === chosen.agencyFunction))
    .map((it) => `${it.agencyId}|${it.agencyFunction}`);
