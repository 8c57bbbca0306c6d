import { useParams } from 'react-router';
import {
  caseStageLabels,
  communicationNeeds,
  isCodeOf,
  labelOf,
  languages,
  type CodedOption,
  type ForumDefinition,
} from '@concord/domain';
import { ButtonGroup, ButtonLink, InsetText, Link, NotificationBanner, showDate, SummaryList, Tag } from '@concord/ui';
import { usePageQuery } from '../../app/use-page-query.js';
import { CaseFileConcernsDocument, CaseFileOverviewDocument, type CaseFileOverviewQuery } from '../../gql/graphql.js';
import { CaseFileFrame } from './case-file-frame.js';

type CaseFile = CaseFileOverviewQuery['caseFile'];
type Named = NonNullable<CaseFile['owner']>;

/** Where a case file stands, who has it, what is next. */
export function Component() {
  const { caseFileId = '' } = useParams();
  const query = usePageQuery(CaseFileOverviewDocument, { caseFileId });
  return (
    <CaseFileFrame tab="overview" page={query.page}>
      {query.data && <Overview caseFile={query.data.caseFile} />}
    </CaseFileFrame>
  );
}

function Overview({ caseFile }: { caseFile: CaseFile }) {
  const { id, owner, leadProfessional, leadOffer, person } = caseFile;
  const definition = caseFile.forum.definition as ForumDefinition;
  return (
    <>
      <OverviewActions caseFile={caseFile} />
      <OwedReplies caseFileId={id} />
      <SummaryList
        rows={[
          { key: 'Forum', value: caseFile.forum.title },
          {
            key: 'Owner',
            value: owner ? named(owner) : 'Named when the referral is accepted',
            ...(caseFile.permittedActions.includes('changeOwner')
              ? { actions: [{ text: 'Change', hiddenText: 'owner', href: `/case-files/${id}/owner` }] }
              : {}),
          },
          {
            key: 'Lead professional',
            value: (
              <>
                {leadProfessional ? named(leadProfessional) : 'Not agreed yet'}
                {leadOffer?.to && (
                  <p className="govuk-body-s">{leadOffer.to.name} has been asked to lead and has not answered.</p>
                )}
              </>
            ),
          },
          caseFile.stage === 'REFERRED' && { key: 'Decision by', value: showDate(caseFile.decideBy) },
          caseFile.urgency != null && { key: 'Urgency', value: labelIn(definition.urgencies, caseFile.urgency) },
          caseFile.firstMeetingBy != null && { key: 'First meeting by', value: showDate(caseFile.firstMeetingBy) },
          caseFile.openedAt != null && { key: 'Accepted', value: showDate(caseFile.openedAt) },
          caseFile.closedAt != null && { key: 'Closed', value: showDate(caseFile.closedAt) },
          person && { key: 'Person’s record', value: <Link href={`/persons/${person.id}`}>{person.name}</Link> },
          person && {
            key: 'Reaching them safely',
            value: person.safeContact && <span className="concord-prewrap">{person.safeContact}</span>,
          },
          person && { key: 'Language and communication', value: communication(person) },
        ]}
      />
      <Related caseFile={caseFile} />
      <InsetText>{caseFile.forum.purpose}</InsetText>
    </>
  );
}

const labelIn = (options: readonly CodedOption[], code: string): string =>
  options.find((it) => it.code === code)?.label ?? code;
const named = ({ name, jobTitle, agency, phone }: Named): string =>
  [name, jobTitle, agency?.name, phone].filter(Boolean).join(', ');

function communication({
  language,
  interpreterNeeded,
  communicationNeeds: needs,
}: NonNullable<CaseFile['person']>): string {
  const spoken = isCodeOf(languages, language) ? labelOf(languages, language) : '';
  const wanted = needs.map((it) => (isCodeOf(communicationNeeds, it) ? labelOf(communicationNeeds, it) : it));
  return [spoken, interpreterNeeded === 'YES' && 'needs an interpreter', ...wanted].filter(Boolean).join('; ');
}

/** Only what this reader may do now. */
function OverviewActions({ caseFile: { id, person, permittedActions, stage } }: { caseFile: CaseFile }) {
  const may = (action: string) => permittedActions.includes(action);
  return (
    <ButtonGroup>
      {may('saveDraft') && (
        <ButtonLink href={`/case-files/${id}/referral/write`}>
          {stage === 'RETURNED' ? 'Complete the referral and send it again' : 'Go on writing the referral'}
        </ButtonLink>
      )}
      {may('triage') && <ButtonLink href={`/triage/${id}`}>Decide about this referral</ButtonLink>}
      {may('convene') && <ButtonLink href={`/case-files/${id}/meetings/new`}>Arrange a meeting</ButtonLink>}
      {may('recordConcern') && person && (
        <ButtonLink kind="secondary" href={`/concerns/new?person=${person.id}&caseFile=${id}`}>
          Write down a family concern
        </ButtonLink>
      )}
      {may('close') && (
        <ButtonLink kind="secondary" href={`/case-files/${id}/close`}>
          Close this case file
        </ButtonLink>
      )}
      <Link href={`/case-files/${id}/visit`}>Is it safe to visit?</Link>
    </ButtonGroup>
  );
}

/** Family members and carers who wait for a reply. */
function OwedReplies({ caseFileId }: { caseFileId: string }) {
  const { data } = usePageQuery(CaseFileConcernsDocument, { caseFileId });
  const owed = data?.concerns.nodes ?? [];
  if (owed.length === 0) return null;
  return (
    <NotificationBanner
      heading={owed.length === 1 ? 'Somebody in the family waits for a reply' : 'People in the family wait for a reply'}
    >
      <ul className="govuk-list">
        {owed.map(({ id, raisedBy, replyBy, isOverdue }) => (
          <li key={id}>
            <Link href={`/concerns/${id}`}>{raisedBy}</Link>, by {showDate(replyBy)}{' '}
            {isOverdue && <Tag colour="red">Overdue</Tag>}
          </li>
        ))}
      </ul>
    </NotificationBanner>
  );
}

function Related({ caseFile: { heardWith, repeats } }: { caseFile: CaseFile }) {
  return (
    <>
      {heardWith.length > 0 && <h2 className="govuk-heading-m">Heard together with</h2>}
      <ul className="govuk-list">
        {heardWith.map((it) => (
          <li key={it.id}>
            <Link href={`/case-files/${it.id}`}>{it.person?.name ?? it.reference}</Link>,{' '}
            {caseStageLabels[it.stage].toLowerCase()}
          </li>
        ))}
      </ul>
      {repeats.length > 0 && <h2 className="govuk-heading-m">Earlier referrals</h2>}
      <ul className="govuk-list">
        {repeats.map((it) => (
          <li key={it.id}>
            <Link href={`/case-files/${it.id}`}>{it.reference}</Link>, {caseStageLabels[it.stage].toLowerCase()}
          </li>
        ))}
      </ul>
    </>
  );
}
