import { useParams } from 'react-router';
import { caseStageLabels, householdMemberKinds, labelOf, triageDecisionLabels } from '@concord/domain';
import {
  Link,
  NotificationBanner,
  PersonHeader,
  ShareFooter,
  showDate,
  SummaryCard,
  SummaryList,
  Table,
  Tag,
} from '@concord/ui';
import { Page } from '../../app/page.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { TriagePageDocument, type TriagePageQuery } from '../../gql/graphql.js';
import { AdviceList } from '../referrals/advice-list.js';
import { answeredIn, asAnswers, asDefinition, optionLabel } from '../referrals/answer-words.js';
import { DecisionCard } from '../referrals/decision-card.js';
import { ReferralWords } from '../referrals/referral-words.js';
import { TriageForm } from './triage-form.js';

type TriageCaseFile = TriagePageQuery['caseFile'];

/** Everything triage needs to decide about one referral, dangers and repeats first, the decision at the end. */
export function Component() {
  const { caseFileId = '' } = useParams();
  const query = usePageQuery(TriagePageDocument, { caseFileId });
  const caseFile = query.data?.caseFile;
  return (
    <Page
      title="Triage a referral"
      heading={caseFile?.person?.name ?? 'Referral'}
      caption={caseFile?.forum.title}
      back={{ href: '/triage', text: 'Triage' }}
      {...query.page}
    >
      {caseFile && <TriageView caseFile={caseFile} />}
    </Page>
  );
}

function TriageView({ caseFile }: { caseFile: TriageCaseFile }) {
  const { referral, person } = caseFile;
  const definition = asDefinition(caseFile.forum.definition);
  return (
    <>
      <PersonHeader
        name={person?.name ?? 'Name not shared with you'}
        bornOn={person?.bornOn}
        reference={caseFile.reference}
      >
        <Tag>{caseStageLabels[caseFile.stage]}</Tag>
        {referral?.isOverdue && <Tag colour="red">Decision overdue</Tag>}
      </PersonHeader>
      <Repeats caseFile={caseFile} />
      <AdviceList advice={referral?.advice ?? []} />
      <SummaryList
        rows={[
          {
            key: 'Referred by',
            value: [
              referral?.referrer?.name,
              referral?.referrer?.jobTitle,
              referral?.referringAgency?.name,
              referral?.referrer?.phone,
            ]
              .filter(Boolean)
              .join(', '),
          },
          { key: 'Sent', value: referral?.submittedAt ? showDate(referral.submittedAt) : '' },
          { key: 'Decide by', value: showDate(caseFile.decideBy) },
          { key: 'Urgency, as the referrer sees it', value: optionLabel(definition.urgencies, referral?.urgency) },
          { key: 'Reaching the person safely', value: person?.safeContact },
          person?.household.length
            ? {
                key: 'Who else lives there',
                value: person.household
                  .map(
                    (it) =>
                      `${it.name || labelOf(householdMemberKinds, it.kind).toLowerCase()}${it.atRisk === 'YES' ? ' (at risk)' : ''}`,
                  )
                  .join(', '),
              }
            : null,
        ]}
      />
      <ReferralWords caseFileId={caseFile.id} definition={definition} />
      <h2 className="govuk-heading-m">Answers by choice</h2>
      {definition.referralForm.sections.map(({ key, title, fields }) => {
        const answered = answeredIn(fields, asAnswers(referral?.answers));
        return (
          answered.length > 0 && (
            <SummaryCard
              key={key}
              headingLevel={3}
              title={title}
              rows={answered.map(({ field, text }) => ({ key: field.label, value: text }))}
            />
          )
        );
      })}
      {referral?.decisions.map((it) => (
        <DecisionCard key={it.id} decision={it} definition={definition} />
      ))}
      {caseFile.permittedActions.includes('triage') ? (
        <TriageForm caseFile={caseFile} definition={definition} />
      ) : (
        <NotificationBanner
          heading={`This referral is not waiting for you: ${caseStageLabels[caseFile.stage].toLowerCase()}`}
        />
      )}
      <ShareFooter />
    </>
  );
}

/** The last twelve months open by themselves (T26). */
function Repeats({ caseFile: { repeats } }: { caseFile: TriageCaseFile }) {
  if (repeats.length === 0) return null;
  return (
    <NotificationBanner
      heading={
        repeats.length === 1
          ? 'This person was referred before'
          : `This person was referred ${repeats.length} times before`
      }
    >
      <Table
        caption="Earlier referrals to this forum"
        captionSize="s"
        rows={repeats}
        rowKey={(row) => row.id}
        columns={[
          {
            header: 'Reference',
            cell: (row) => <Link href={`/case-files/${row.id}`}>{row.reference}</Link>,
            rowHeader: true,
          },
          {
            header: 'Sent',
            cell: (row) => (row.referral?.submittedAt ? showDate(row.referral.submittedAt) : showDate(row.createdAt)),
          },
          { header: 'Where it stands', cell: (row) => caseStageLabels[row.stage] },
          {
            header: 'Decided',
            cell: (row) =>
              row.referral?.decisions.map((it) => `${triageDecisionLabels[it.decision]}: ${it.reason}`).join(' '),
          },
        ]}
      />
    </NotificationBanner>
  );
}
