import { useParams, useSearchParams } from 'react-router';
import { categoryLabels } from '@concord/domain';
import { BackLink, ButtonLink, EmptyState, InsetText, LinkButton, NotificationBanner, showDate, showDateTime, SummaryCard } from '@concord/ui';
import { ActionProblem } from '../../app/action-problem.js';
import { useChange } from '../../app/use-change.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { CaseAsksPageDocument, type CaseAsksPageQuery, EndPartnerAskDocument } from '../../gql/graphql.js';
import { CaseFileFrame } from '../case-files/case-file-frame.js';

type Ask = CaseAsksPageQuery['partnerAsks'][number];

/** What the reader's agency asked partners on this case. It never says what they did with it. */
export function Component() {
  const { caseFileId = '' } = useParams();
  const [params] = useSearchParams();
  const query = usePageQuery(CaseAsksPageDocument, { caseFileId });
  const asks = query.data?.partnerAsks;
  return (
    <CaseFileFrame tab="information" heading="Asking the partners" page={query.page} width="reading">
      <BackLink href={`/case-files/${caseFileId}/information`} text="All information" />
      {params.get('done') === 'asked' && <NotificationBanner kind="success" heading="Your question is with the partners" />}
      <ButtonLink href={`/case-files/${caseFileId}/asks/new`}>Ask the partners</ButtonLink>
      {asks?.length === 0 && <EmptyState heading="Your agency has asked nothing yet">What partners share in answer comes under Information, like anything else they share.</EmptyState>}
      {asks?.map((ask) => <AskCard key={ask.id} ask={ask} reload={query.reload} />)}
    </CaseFileFrame>
  );
}

function AskCard({ ask, reload }: { ask: Ask; reload: () => void }) {
  const end = useChange(EndPartnerAskDocument);
  return (
    <SummaryCard
      title={`Asked on ${showDateTime(ask.askedAt)}`}
      headingLevel={2}
      rows={[
        { key: 'Question', value: ask.question },
        { key: 'What for', value: ask.purpose },
        ask.category ? { key: 'About', value: categoryLabels[ask.category] } : null,
        { key: 'You told them', value: ask.identity },
        { key: 'Asked', value: ask.askedAgencies.map((it) => it.name).join(', ') },
        { key: 'By', value: ask.asker?.name },
        ask.endedAt ? { key: 'Taken back', value: showDateTime(ask.endedAt) } : { key: 'Last day', value: showDate(ask.lapsesOn) },
      ]}
    >
      <InsetText>{ask.sentence}</InsetText>
      <ActionProblem problem={end.problem} />
      {!ask.endedAt && <LinkButton onClick={() => void end.attempt({ input: { id: ask.id, version: ask.version } }).then((done) => done && reload())}>Take the question back</LinkButton>}
    </SummaryCard>
  );
}
