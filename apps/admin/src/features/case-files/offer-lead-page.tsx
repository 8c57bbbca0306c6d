import { useParams } from 'react-router';
import { ButtonLink, EmptyState, Radios, TextArea } from '@concord/ui';
import { Form } from '../../app/form.js';
import { atMost } from '../../app/rules.js';
import { useChange } from '../../app/use-change.js';
import { useForm } from '../../app/use-form.js';
import { usePageQuery } from '../../app/use-page-query.js';
import {
  LeadChoicesDocument,
  OfferLeadDocument,
  type AtTheTableFragment,
  type LeadChoicesQuery,
} from '../../gql/graphql.js';
import { CaseFileFrame } from './case-file-frame.js';
import { usePeoplePage } from './use-people-page.js';

export function Component() {
  const { caseFileId = '' } = useParams();
  const query = usePageQuery(LeadChoicesDocument, { caseFileId });
  const caseFile = query.data?.caseFile;
  return (
    <CaseFileFrame
      tab="people"
      heading="Ask somebody to lead"
      width="reading"
      page={{ ...query.page, empty: caseFile && nobodyToAsk(caseFile) }}
    >
      {caseFile && <LeadForm caseFile={caseFile} />}
    </CaseFileFrame>
  );
}

type LeadCaseFile = LeadChoicesQuery['caseFile'];

function nobodyToAsk(caseFile: LeadCaseFile) {
  if (!caseFile.permittedActions.includes('changePeople')) {
    return <EmptyState heading="Only those who run the case can ask somebody to lead" />;
  }
  if (candidates(caseFile).length > 0) return null;
  return (
    <EmptyState heading="Nobody with a name sits at the table yet">
      <p>Give them a seat first, then ask them to lead.</p>
      <ButtonLink href={`/case-files/${caseFile.id}/people/add`}>Add somebody to the table</ButtonLink>
    </EmptyState>
  );
}

function LeadForm({ caseFile }: { caseFile: LeadCaseFile }) {
  const { caseFileId, cancel, goBack } = usePeoplePage();
  const offer = useChange(OfferLeadDocument);
  const form = useForm({ id: 'offer-lead', start: { practitionerId: '', reason: '' } });
  const submit = form.submit(async (values) => {
    await offer.send({ input: { caseFileId, ...values } });
    goBack('They are asked to lead');
  });
  return (
    <>
      <p className="govuk-body">
        The lead professional keeps the plan moving between meetings. Often it is whoever the adult gets on with best.
        {caseFile.leadProfessional && ` ${caseFile.leadProfessional.name} leads until somebody else has accepted.`}
      </p>
      <Form form={form} onSubmit={submit} submitText="Ask them" actions={cancel}>
        <Radios
          label="Who should lead?"
          options={candidates(caseFile).map(({ id, name, jobTitle, agency }) => ({
            value: id,
            label: name,
            hint: `${jobTitle}, ${agency?.shortName ?? ''}`,
          }))}
          {...form.field('practitionerId', { required: 'Choose who should lead' })}
        />
        <TextArea
          label="Why them?"
          hint="They read it before they answer"
          rows={3}
          maxLength={1000}
          {...form.field('reason', atMost(1000, 'Why them'))}
        />
      </Form>
    </>
  );
}

/** Everybody who sits there by name, once, but for the one who leads now. */
function candidates({ participations, leadProfessional }: LeadCaseFile): AtTheTableFragment[] {
  const people = participations.map((it) => it.practitioner).filter((it) => it != null);
  const byId = new Map(people.map((it) => [it.id, it]));
  if (leadProfessional) byId.delete(leadProfessional.id);
  return [...byId.values()];
}
