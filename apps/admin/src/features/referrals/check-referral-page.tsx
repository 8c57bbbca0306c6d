import { useNavigate, useParams } from 'react-router';
import {
  isShown,
  validateAnswers,
  type Answers,
  type FieldProblem,
  type ForumDefinition,
  type FormSection,
} from '@concord/domain';
import { InsetText, Link, NotificationBanner, PersonHeader, SummaryCard } from '@concord/ui';
import { Form } from '../../app/form.js';
import { today } from '../../app/form-answers.js';
import { Page } from '../../app/page.js';
import { Problem } from '../../app/problem.js';
import { useChange } from '../../app/use-change.js';
import { useForm } from '../../app/use-form.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { SubmitReferralDocument, WriteReferralDocument, type WriteReferralQuery } from '../../gql/graphql.js';
import { AdviceList } from './advice-list.js';
import { answerText, asAnswers, asDefinition } from './answer-words.js';

type Written = WriteReferralQuery['caseFile'];

/** All answers once more, what is missing, and the button that sends. */
export function Component() {
  const { caseFileId = '' } = useParams();
  const query = usePageQuery(WriteReferralDocument, { caseFileId });
  const caseFile = query.data?.caseFile;
  const draft = caseFile?.referral?.draft;
  return (
    <Page
      title="Check the referral"
      heading="Check your answers"
      back={{ href: `/case-files/${caseFileId}/referral/write`, text: 'Back to the answers' }}
      width="reading"
      {...query.page}
    >
      {caseFile && draft && (
        <CheckAnswers caseFile={caseFile} answers={asAnswers(draft.answers)} version={draft.version} />
      )}
      {caseFile && !draft && <NotificationBanner heading="Only the person who began this referral can send it" />}
    </Page>
  );
}

function CheckAnswers({ caseFile, answers, version }: { caseFile: Written; answers: Answers; version: number }) {
  const navigate = useNavigate();
  const send = useChange(SubmitReferralDocument);
  const form = useForm({ id: 'check', start: {} });
  const definition = asDefinition(caseFile.forum.definition);
  const problems = validateAnswers(definition.referralForm, answers, { submitting: true, onDate: today() });
  const submit = form.submit(async (_, submissionId) => {
    if (problems.length > 0)
      throw new Problem(
        'INVALID',
        'Some answers are still needed. They are listed at the top of this page, each with the part it belongs to.',
      );
    await send.send({ input: { caseFileId: caseFile.id, version, submissionId } });
    void navigate(`/case-files/${caseFile.id}/referral/sent`);
  });
  return (
    <>
      {caseFile.person && (
        <PersonHeader name={caseFile.person.name} bornOn={caseFile.person.bornOn} reference={caseFile.reference} />
      )}
      <Missing caseFileId={caseFile.id} definition={definition} problems={problems} />
      <AdviceList advice={caseFile.referral?.advice ?? []} />
      {definition.referralForm.sections.map((section) => (
        <SectionAnswers key={section.key} caseFileId={caseFile.id} section={section} answers={answers} />
      ))}
      <InsetText>
        What you wrote in words stays your agency’s. It is released to the team that triages this forum; facts about a
        child at risk go to children’s services, and precautions for visitors to every agency involved. You are owed a
        decision, with reasons.
      </InsetText>
      <Form
        form={form}
        onSubmit={submit}
        submitText="Send the referral"
        actions={<Link href="/referrals">Send it later</Link>}
      >
        {null}
      </Form>
    </>
  );
}

function Missing({
  caseFileId,
  definition,
  problems,
}: {
  caseFileId: string;
  definition: ForumDefinition;
  problems: readonly FieldProblem[];
}) {
  if (problems.length === 0) return null;
  const sections = definition.referralForm.sections.map((section) => ({
    section,
    found: problems.filter(({ key }) => section.fields.some((it) => it.key === key)),
  }));
  return (
    <NotificationBanner
      heading={problems.length === 1 ? 'One answer is still needed' : `${problems.length} answers are still needed`}
    >
      {sections
        .filter(({ found }) => found.length > 0)
        .map(({ section, found }) => (
          <div key={section.key}>
            <p className="govuk-body">
              <Link href={writeHref(caseFileId, section.key)}>{section.title}</Link>
            </p>
            <ul className="govuk-list govuk-list--bullet">
              {found.map(({ key, message }) => (
                <li key={key}>{message}</li>
              ))}
            </ul>
          </div>
        ))}
    </NotificationBanner>
  );
}

const writeHref = (caseFileId: string, section: string): string =>
  `/case-files/${caseFileId}/referral/write?section=${section}`;

function SectionAnswers({
  caseFileId,
  section,
  answers,
}: {
  caseFileId: string;
  section: FormSection;
  answers: Answers;
}) {
  const shown = section.fields.filter((field) => isShown(field, answers, today()));
  return (
    <SummaryCard
      title={section.title}
      actions={[{ text: 'Change', hiddenText: section.title, href: writeHref(caseFileId, section.key) }]}
      rows={shown.map((field) => ({
        key: field.label,
        value: <span className="concord-prewrap">{answerText(field, answers[field.key]) || 'Not answered'}</span>,
      }))}
    />
  );
}
