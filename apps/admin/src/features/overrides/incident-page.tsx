import { useParams } from 'react-router';
import { type IncidentOutcome, incidentOutcomeLabels, incidentOutcomes } from '@concord/domain';
import { Link, Radios, showDateTime, SummaryList, TextArea } from '@concord/ui';
import { Form } from '../../app/form.js';
import { Page } from '../../app/page.js';
import { atMost } from '../../app/rules.js';
import { useChange } from '../../app/use-change.js';
import { useForm } from '../../app/use-form.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { CloseIncidentDocument, IncidentPageDocument, type IncidentPageQuery } from '../../gql/graphql.js';

type Incident = IncidentPageQuery['incident'];

/** Something that should not have been shared: looked into against the clock, and closed with what it was. */
export function Component() {
  const { incidentId = '' } = useParams();
  const query = usePageQuery(IncidentPageDocument, { id: incidentId });
  const incident = query.data?.incident;
  return (
    <Page title="Incident" heading={incident ? `Incident ${incident.reference}` : undefined} back={{ href: '/overrides', text: 'Shared without consent' }} width="reading" {...query.page}>
      {incident && (
        <>
          <SummaryList
            rows={[
              { key: 'What happened', value: incident.kind === 'OVERRIDE_NOT_UPHELD' ? <Link href={`/overrides/${incident.subjectId}`}>Sharing without consent was not upheld</Link> : 'Something was opened that should not have been' },
              { key: 'Opened', value: showDateTime(incident.openedAt) },
              { key: 'Look into it by', value: showDateTime(incident.dueAt) },
              incident.outcome ? { key: 'What it was', value: `${incidentOutcomeLabels[incident.outcome]}. ${incident.outcomeText}` } : null,
              incident.closedAt ? { key: 'Closed', value: showDateTime(incident.closedAt) } : null,
            ]}
          />
          {!incident.closedAt && <Close incident={incident} reload={query.reload} />}
        </>
      )}
    </Page>
  );
}

function Close({ incident, reload }: { incident: Incident; reload: () => void }) {
  const close = useChange(CloseIncidentDocument);
  const start: { outcome: IncidentOutcome | ''; text: string } = { outcome: '', text: '' };
  const form = useForm({ id: 'close-incident', start });
  const submit = form.submit(async ({ outcome, text }) => {
    if (outcome) await close.send({ input: { id: incident.id, version: incident.version, outcome, text } });
    reload();
  });
  return (
    <>
      <p className="govuk-body">Ask those who received it what they did with it. A breach that puts somebody at risk goes to the Information Commissioner within 72 hours.</p>
      <Form form={form} onSubmit={submit} submitText="Close the incident">
        <Radios label="What was it?" options={incidentOutcomes.map((value) => ({ value, label: incidentOutcomeLabels[value] }))} {...form.field('outcome', { required: 'Choose what it was' })} />
        <TextArea label="What did you find, what was done, and who was told?" maxLength={4000} {...form.field('text', { required: 'Say what you found and what was done', ...atMost(4000, 'What you found') })} />
      </Form>
    </>
  );
}
