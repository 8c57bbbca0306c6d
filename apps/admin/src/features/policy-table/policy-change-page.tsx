import { useNavigate, useParams } from 'react-router';
import { POLICY_DECIDERS, sectorLabels } from '@concord/domain';
import { Button, Details, InsetText, showDateTime, SummaryList, Table, TextArea } from '@concord/ui';
import { ActionProblem } from '../../app/action-problem.js';
import { Form } from '../../app/form.js';
import { Page } from '../../app/page.js';
import { useSession } from '../../app/session.js';
import { useChange } from '../../app/use-change.js';
import { useForm } from '../../app/use-form.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { ApprovePolicyChangeDocument, type PolicyChangePartsFragment, PolicyChangePageDocument, RefusePolicyChangeDocument, TakeBackPolicyChangeDocument } from '../../gql/graphql.js';
import { changeStateLabels } from './policy-words.js';

/** One proposed change: exactly what differs, and the second person's decision. */
export function Component() {
  const { changeId = '' } = useParams();
  const query = usePageQuery(PolicyChangePageDocument, { id: changeId });
  const change = query.data?.policyChange;
  return (
    <Page title="Change of the sharing policy" back={{ href: '/policy', text: 'Sharing policy' }} {...query.page}>
      {change && (
        <>
          <SummaryList
            rows={[
              { key: 'Row', value: `${change.forumCode}, ${sectorLabels[change.ownerSector]}` },
              { key: 'Why', value: change.reason },
              { key: 'Proposed by', value: `${change.proposer?.name ?? 'Somebody'}, ${showDateTime(change.proposedAt)}` },
              { key: 'Asked for from', value: showDateTime(change.validFrom) },
              { key: 'State', value: changeStateLabels[change.state] },
              ...(change.decider ? [{ key: 'Decided by', value: `${change.decider.name}, ${showDateTime(change.decidedAt)}${change.decisionReason ? `: ${change.decisionReason}` : ''}` }] : []),
              ...(change.inForceFrom ? [{ key: 'Used from', value: showDateTime(change.inForceFrom) }] : []),
            ]}
          />
          <Table
            caption="What changes"
            rows={change.differences}
            rowKey={(it) => it.field}
            columns={[
              { header: 'What', cell: (it) => it.label, rowHeader: true },
              { header: 'Before', cell: (it) => it.before },
              { header: 'After', cell: (it) => it.after },
            ]}
          />
          <Details summary="For the audit">
            <p className="govuk-body concord-words">Before: {change.beforeHash}</p>
            <p className="govuk-body concord-words">After: {change.settingHash}</p>
            <p className="govuk-body">The same values stand in the audit’s chain, with who and when.</p>
          </Details>
          {change.state === 'PROPOSED' && <Decide change={change} />}
        </>
      )}
    </Page>
  );
}

function Decide({ change }: { change: PolicyChangePartsFragment }) {
  const { id: me, roles } = useSession().practitioner;
  if (change.proposer?.id === me) return <TakeBack change={change} />;
  if (!roles.some((it) => POLICY_DECIDERS.includes(it))) return <InsetText>A privacy officer or authoriser decides.</InsetText>;
  return <Decision change={change} />;
}

function TakeBack({ change: { id, version } }: { change: PolicyChangePartsFragment }) {
  const navigate = useNavigate();
  const takeBack = useChange(TakeBackPolicyChangeDocument);
  return (
    <>
      <InsetText>You proposed this, so somebody else decides. They have been told.</InsetText>
      <ActionProblem problem={takeBack.problem} />
      <Button kind="secondary" busy={takeBack.sending} onClick={() => void takeBack.attempt({ input: { id, version } }).then((done) => done && navigate('/policy?done=takenBack'))}>
        Take it back
      </Button>
    </>
  );
}

function Decision({ change: { id, version } }: { change: PolicyChangePartsFragment }) {
  const navigate = useNavigate();
  const approve = useChange(ApprovePolicyChangeDocument);
  const refuse = useChange(RefusePolicyChangeDocument);
  const form = useForm({ id: 'decide', start: { reason: '' } });
  const input = ({ reason }: { reason: string }) => ({ id, version, reason: reason || undefined });
  const submit = form.submit(async (values) => {
    await approve.send({ input: input(values) });
    void navigate('/policy?done=approved');
  });
  const no = form.submit(async (values) => {
    await refuse.send({ input: input(values) });
    void navigate('/policy?done=refused');
  });
  return (
    <section aria-labelledby="decide-heading">
      <h2 className="govuk-heading-m" id="decide-heading">Your decision</h2>
      <p className="govuk-body">You are the second person. Once you approve, releases made from its date rest on it.</p>
      <Form form={form} onSubmit={submit} submitText="Approve" actions={<Button kind="secondary" onClick={() => void no()}>Refuse</Button>}>
        <TextArea label="Reason" hint="Needed to refuse" maxLength={1000} {...form.field('reason')} />
      </Form>
    </section>
  );
}
