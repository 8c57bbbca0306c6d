import { useState } from 'react';
import { useParams } from 'react-router';
import {
  ButtonGroup,
  Button,
  ButtonLink,
  ConfirmDialog,
  EmptyState,
  ErrorSummary,
  showDate,
  showDateTime,
  SummaryCard,
  SummaryList,
  Tag,
} from '@concord/ui';
import { useChange } from '../../app/use-change.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { ReferralTabDocument, WithdrawReferralDocument, type ReferralTabQuery } from '../../gql/graphql.js';
import { CaseFileFrame } from '../case-files/case-file-frame.js';
import { AdviceList } from './advice-list.js';
import { answeredIn, asAnswers, asDefinition, optionLabel } from './answer-words.js';
import { DecisionCard } from './decision-card.js';
import { ReferralWords } from './referral-words.js';

type CaseFile = ReferralTabQuery['caseFile'];
type Referral = NonNullable<CaseFile['referral']>;

/** The referral as its referrer and those who run the case see it: codes, advice, decisions. Its words are items. */
export function Component() {
  const { caseFileId = '' } = useParams();
  const query = usePageQuery(ReferralTabDocument, { caseFileId });
  const caseFile = query.data?.caseFile;
  const hidden = caseFile && !caseFile.referral && (
    <EmptyState heading="The referral form is not shown to you">
      It is for the person who made it and those who run the case. What was shared with your agency is under
      Information.
    </EmptyState>
  );
  return (
    <CaseFileFrame tab="referral" page={{ ...query.page, empty: hidden }}>
      {caseFile?.referral && <ReferralView caseFile={caseFile} referral={caseFile.referral} onChange={query.reload} />}
    </CaseFileFrame>
  );
}

function ReferralView({
  caseFile,
  referral,
  onChange,
}: {
  caseFile: CaseFile;
  referral: Referral;
  onChange: () => void;
}) {
  const definition = asDefinition(caseFile.forum.definition);
  return (
    <>
      <ReferralActions caseFile={caseFile} onChange={onChange} />
      {referral.decisions.map((it) => (
        <DecisionCard key={it.id} decision={it} definition={definition} />
      ))}
      <SummaryList
        rows={[
          {
            key: 'Referred by',
            value: [referral.referrer?.name, referral.referrer?.jobTitle, referral.referringAgency?.name]
              .filter(Boolean)
              .join(', '),
          },
          { key: 'Sent', value: referral.submittedAt ? showDateTime(referral.submittedAt) : 'Not yet' },
          caseFile.stage === 'REFERRED' && {
            key: 'Decision owed by',
            value: (
              <>
                {showDate(caseFile.decideBy)} {referral.isOverdue && <Tag colour="red">Overdue</Tag>}
              </>
            ),
          },
          { key: 'Urgency, as the referrer sees it', value: optionLabel(definition.urgencies, referral.urgency) },
          referral.timesSent > 1 && { key: 'Sent', value: `${referral.timesSent} times, after being sent back` },
        ]}
      />
      <AdviceList advice={referral.advice} />
      {referral.submittedAt && <ReferralWords caseFileId={caseFile.id} definition={definition} />}
      <h2 className="govuk-heading-m">Answers by choice</h2>
      {definition.referralForm.sections.map(({ key, title, fields }) => {
        const answered = answeredIn(fields, asAnswers(referral.answers));
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
    </>
  );
}

function ReferralActions({ caseFile, onChange }: { caseFile: CaseFile; onChange: () => void }) {
  const { id, permittedActions, stage, version } = caseFile;
  const [asking, setAsking] = useState(false);
  const withdraw = useChange(WithdrawReferralDocument);
  const confirm = () => {
    setAsking(false);
    void withdraw.attempt({ input: { caseFileId: id, version } }).then((done) => done && onChange());
  };
  return (
    <>
      <ErrorSummary errors={withdraw.problem ? [{ message: withdraw.problem.message }] : []} />
      <ButtonGroup>
        {permittedActions.includes('saveDraft') && (
          <ButtonLink href={`/case-files/${id}/referral/write`}>
            {stage === 'RETURNED' ? 'Complete and send again' : 'Go on writing'}
          </ButtonLink>
        )}
        {permittedActions.includes('triage') && (
          <ButtonLink href={`/triage/${id}`}>Decide about this referral</ButtonLink>
        )}
        {permittedActions.includes('withdraw') && (
          <Button kind="secondary" busy={withdraw.sending} onClick={() => setAsking(true)}>
            Take this referral back
          </Button>
        )}
      </ButtonGroup>
      {asking && (
        <ConfirmDialog
          heading="Take this referral back?"
          confirmText="Take it back"
          onConfirm={confirm}
          onCancel={() => setAsking(false)}
        >
          <p>Triage will not decide about it. You still hold the risk.</p>
        </ConfirmDialog>
      )}
    </>
  );
}
