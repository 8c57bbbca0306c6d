import type { AgencyFunction } from '@concord/domain';
import { Checkboxes, InsetText, showDate, TextArea } from '@concord/ui';
import { Form } from '../../app/form.js';
import { useChange } from '../../app/use-change.js';
import { useForm } from '../../app/use-form.js';
import { type ItemPageQuery, ReleaseForEmergenciesDocument } from '../../gql/graphql.js';
import { emergencyFunctionChoices } from './emergency-functions.js';

/** For its owner: who may open this statement in an emergency, and ending that again. */
export function ItemEmergency({ item, reload }: { item: ItemPageQuery['item']; reload: () => void }) {
  const release = useChange(ReleaseForEmergenciesDocument);
  const now = item.emergencyReleases;
  const start: { functions: readonly string[]; reason: string } = { functions: now.map((it) => it.agencyFunction), reason: now[0]?.reason ?? '' };
  const form = useForm({ id: 'item-emergency', start });
  const submit = form.submit(async (values) => {
    await release.send({ input: { itemId: item.id, functions: values.functions as AgencyFunction[], reason: values.reason } });
    reload();
  });
  return (
    <section aria-labelledby="in-an-emergency">
      <h2 className="govuk-heading-m" id="in-an-emergency">In an emergency</h2>
      {now[0] && <InsetText>Released for emergencies since {showDate(now[0].validFrom)}. Each opening is recorded, and your privacy officer is told at once.</InsetText>}
      <Form form={form} onSubmit={submit} submitText={now[0] ? 'Save who may open it' : 'Release it for emergencies'}>
        <Checkboxes
          label="Who may open it in an emergency?"
          hint="They see nothing of it until somebody on duty opens it for one hour, with a reason. Untick all to end it."
          options={emergencyFunctionChoices}
          {...form.field('functions')}
        />
        <TextArea label="Why might somebody need it in an emergency?" maxLength={1000} {...form.field('reason', form.values.functions.length > 0 ? { required: 'Say why somebody may need it in an emergency' } : {})} />
      </Form>
    </section>
  );
}
