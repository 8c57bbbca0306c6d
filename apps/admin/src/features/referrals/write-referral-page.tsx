import { useNavigate, useParams, useSearchParams } from 'react-router';
import type { ForumDefinition } from '@concord/domain';
import { ButtonLink, InsetText, Link, NotificationBanner, PersonHeader, WarningText } from '@concord/ui';
import { Form } from '../../app/form.js';
import { startAnswers } from '../../app/form-answers.js';
import { FormSectionFields } from '../../app/form-section-fields.js';
import { Page } from '../../app/page.js';
import type { Problem } from '../../app/problem.js';
import { useForm } from '../../app/use-form.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { WriteReferralDocument, type WriteReferralQuery } from '../../gql/graphql.js';
import { asAnswers, asDefinition } from './answer-words.js';
import { useReferralSaving } from './use-referral-saving.js';

type Written = WriteReferralQuery['caseFile'];

/** A referral, one section a page, saved while it is written. */
export function Component() {
  const { caseFileId = '' } = useParams();
  const query = usePageQuery(WriteReferralDocument, { caseFileId });
  const caseFile = query.data?.caseFile;
  const draft = caseFile?.referral?.draft;
  const isWritten = caseFile?.stage === 'DRAFT' || caseFile?.stage === 'RETURNED';
  return (
    <Page
      title="Refer a person"
      heading={caseFile?.forum.title}
      caption="Referral"
      back={{ href: '/referrals', text: 'My referrals' }}
      width="reading"
      {...query.page}
    >
      {caseFile && draft && isWritten && (
        <WriteForm key={caseFile.id} caseFile={caseFile} answers={draft.answers} version={draft.version} />
      )}
      {caseFile && !(draft && isWritten) && (
        <NotificationBanner heading="This referral was sent and can no longer be changed">
          <p className="govuk-body">
            Tell the co-ordinator what is new.{' '}
            <Link href={`/case-files/${caseFile.id}/referral`}>See the referral and what was decided</Link>.
          </p>
        </NotificationBanner>
      )}
    </Page>
  );
}

function WriteForm({ caseFile, answers, version }: { caseFile: Written; answers: unknown; version: number }) {
  const navigate = useNavigate();
  const [parameters, setParameters] = useSearchParams();
  const definition = asDefinition(caseFile.forum.definition);
  const { sections } = definition.referralForm;
  const index = Math.max(
    0,
    sections.findIndex((it) => it.key === parameters.get('section')),
  );
  const section = sections[index];
  const next = sections[index + 1];
  const form = useForm({ id: 'referral', start: startAnswers(definition.referralForm, asAnswers(answers)) });
  const saving = useReferralSaving({ caseFileId: caseFile.id, definition, form, version });

  /** The two versions stand at the top, where the button is not. */
  const showConflict = (problem: Problem) => {
    const isConflict = saving.conflict.onProblem(problem);
    if (isConflict) window.scrollTo(0, 0);
    return isConflict;
  };
  const goOn = form.submit(async () => {
    await saving.save();
    if (next) setParameters({ section: next.key });
    else void navigate(`/case-files/${caseFile.id}/referral/check`);
    window.scrollTo(0, 0);
  }, showConflict);

  if (!section) return null;
  return (
    <>
      {caseFile.person && (
        <PersonHeader name={caseFile.person.name} bornOn={caseFile.person.bornOn} reference={caseFile.reference} />
      )}
      {index === 0 && <Introduction caseFile={caseFile} definition={definition} />}
      {saving.conflict.panel}
      <p className="govuk-caption-m">
        Part {index + 1} of {sections.length}
      </p>
      <Form
        form={form}
        onSubmit={goOn}
        submitText="Save and continue"
        busyText="Saving"
        actions={<Link href={`/case-files/${caseFile.id}/referral/check`}>Check all answers</Link>}
      >
        <FormSectionFields key={section.key} definition={definition.referralForm} section={section} form={form} />
        <p className="govuk-hint concord-draft-status" role="status">
          {saving.status}
        </p>
      </Form>
      <SectionLinks caseFileId={caseFile.id} definition={definition} current={section.key} />
    </>
  );
}

function Introduction({ caseFile, definition }: { caseFile: Written; definition: ForumDefinition }) {
  const returned = caseFile.stage === 'RETURNED' ? caseFile.referral?.decisions[0] : undefined;
  return (
    <>
      {returned && (
        <NotificationBanner heading="Triage asks for more before it decides">
          <p className="govuk-body concord-prewrap">{returned.reason}</p>
        </NotificationBanner>
      )}
      <WarningText>If somebody is in danger now, ring 999 or the emergency duty team first.</WarningText>
      <InsetText>{definition.referralForm.introduction}</InsetText>
    </>
  );
}

function SectionLinks({
  caseFileId,
  definition,
  current,
}: {
  caseFileId: string;
  definition: ForumDefinition;
  current: string;
}) {
  return (
    <nav aria-label="Parts of the referral">
      <h2 className="govuk-heading-s">All parts</h2>
      <ol className="govuk-list govuk-list--number">
        {definition.referralForm.sections.map(({ key, title }) => (
          <li key={key}>
            {key === current ? (
              <strong aria-current="step">{title}</strong>
            ) : (
              <Link href={`/case-files/${caseFileId}/referral/write?section=${key}`}>{title}</Link>
            )}
          </li>
        ))}
      </ol>
      <ButtonLink kind="secondary" href="/referrals">
        Leave it for now
      </ButtonLink>
      <p className="govuk-hint">What you wrote is kept for you alone until you send it.</p>
    </nav>
  );
}
