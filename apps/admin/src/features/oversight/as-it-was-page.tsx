import { categoryLabels, releaseBasisLabels } from '@concord/domain';
import { EmptyState, InsetText, PrintView, showDateTime, SummaryList, Table, Tag, WarningText } from '@concord/ui';
import { useParams } from 'react-router';
import { Page } from '../../app/page.js';
import { useSession } from '../../app/session.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { AsItWasPageDocument, type AsItWasPageQuery } from '../../gql/graphql.js';
import { standings, whoIsAskedAbout } from './standings.js';

type Answer = AsItWasPageQuery['asItWas'];
type Line = Answer['lines'][number];

/** The answer: what could be seen then, and what was shown. It can be printed for the review. */
export function Component() {
  const { questionId = '' } = useParams();
  const query = usePageQuery(AsItWasPageDocument, { id: questionId });
  const { practitioner } = useSession();
  const answer = query.data?.asItWas;
  return (
    <Page title="As it was" back={{ href: '/as-it-was', text: 'Ask another question' }} {...query.page}>
      {answer && (
        <PrintView watermark={`Printed by ${practitioner?.name ?? ''}, ${practitioner?.agency?.name ?? ''}. Question asked ${showDateTime(answer.question.createdAt)}`}>
          <Question answer={answer} />
          <Lines answer={answer} />
          <Rules answer={answer} />
        </PrintView>
      )}
    </Page>
  );
}

function Question({ answer: { question } }: { answer: Answer }) {
  return (
    <SummaryList
      rows={[
        { key: 'About', value: whoIsAskedAbout(question) },
        { key: 'Case file', value: question.reference },
        { key: 'As it was', value: <strong>{showDateTime(question.aboutAt)}</strong> },
        { key: 'Why it is asked', value: question.reason },
        { key: 'Asked', value: `${standings.find((it) => it.value === question.askedAs)?.label ?? ''}, ${showDateTime(question.createdAt)}` },
      ]}
    />
  );
}

function Lines({ answer: { lines, question } }: { answer: Answer }) {
  const unexplained = lines.filter((it) => it.unexplained > 0).length;
  return (
    <>
      {unexplained > 0 && <WarningText>{unexplained} of these were shown without a reason that the replay can find. Have that looked into.</WarningText>}
      <Table
        caption={`What ${question.practitioner ? question.practitioner.name : (question.agency?.shortName ?? 'the agency')} could see, and was shown`}
        rows={lines}
        rowKey={(it) => it.itemId}
        columns={[
          { header: 'Item', cell: (it) => <What line={it} />, rowHeader: true },
          { header: 'Could see it', cell: (it) => <Tag colour={it.entitled ? 'green' : 'grey'}>{it.entitled ? 'Yes' : 'No'}</Tag> },
          { header: 'Why', cell: (it) => <Why line={it} /> },
          { header: 'Was shown', cell: (it) => <Shown line={it} /> },
        ]}
        empty={<EmptyState heading="Nothing you may ask about stood then">Nothing that you may know of had been recorded on this case file by that time.</EmptyState>}
      />
    </>
  );
}

function What({ line }: { line: Line }) {
  return (
    <>
      {categoryLabels[line.category]}, {line.ownerAgency?.shortName}
      <br />
      <span className="govuk-hint">
        Recorded {showDateTime(line.recordedAt)}
        {line.withdrawnAt && `; taken back ${showDateTime(line.withdrawnAt)}`}
      </span>
      {line.statement && <span className="concord-prewrap">{line.statement}</span>}
    </>
  );
}

function Why({ line }: { line: Line }) {
  return (
    <>
      {line.why}
      {line.basis && (
        <>
          <br />
          {releaseBasisLabels[line.basis]}, since {showDateTime(line.basisSince ?? line.recordedAt)}
          {line.basisEndedAt && `, until ${showDateTime(line.basisEndedAt)}`}. Policy {line.policyVersion}.
        </>
      )}
    </>
  );
}

function Shown({ line }: { line: Line }) {
  if (line.timesShown === 0) return <>Not by then</>;
  return (
    <>
      {line.timesShown === 1 ? 'Once' : `${line.timesShown} times`}, last {showDateTime(line.lastShownAt ?? '')}
      {line.reader && ` to ${line.reader.name}`}
      {line.unexplained > 0 && <strong>. {line.unexplained} without a reason found.</strong>}
    </>
  );
}

function Rules({ answer: { rulesNow, rulesThen } }: { answer: Answer }) {
  const changed = rulesThen !== null && rulesThen !== undefined && rulesThen !== rulesNow;
  return (
    <InsetText>
      {changed
        ? `The rules have changed since (then ${rulesThen}, now ${rulesNow}). "Could see it" asks the rules of today of the facts of then; "was shown" is what really happened.`
        : `Rules ${rulesNow}${rulesThen ? ', the same as then' : ''}. "Could see it" is the decision asked of the facts of that moment; "was shown" comes from the audit. Lists of more than 200 items are in the audit by number and seal only, and are not counted here.`}
    </InsetText>
  );
}
