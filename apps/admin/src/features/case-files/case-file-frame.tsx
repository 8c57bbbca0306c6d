import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { caseStageLabels, formatDateTime } from '@concord/domain';
import { PersonHeader, PrintMark, ShareFooter, SubNavigation, Tag } from '@concord/ui';
import { Page } from '../../app/page.js';
import { useSession } from '../../app/session.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { WorkingOnBar } from '../policy-table/working-on-bar.js';
import { CaseFileFrameDocument, type CaseFileFrameQuery } from '../../gql/graphql.js';

export type CaseFileTab =
  'overview' | 'information' | 'consent' | 'plan' | 'actions' | 'meetings' | 'people' | 'referral';

const tabs: Record<CaseFileTab, string> = {
  overview: 'Overview',
  information: 'Information',
  consent: 'Consent',
  plan: 'Plan and risk',
  actions: 'Actions',
  meetings: 'Meetings',
  people: 'People',
  referral: 'Referral',
};

interface CaseFileFrameProps {
  tab: CaseFileTab;
  /** The h1; the tab's name when left out. */
  heading?: ReactNode;
  width?: 'reading' | 'full';
  /** The tab's own state: `{...query.page}` of its query. */
  page?: Pick<Parameters<typeof Page>[0], 'loading' | 'problem' | 'reload' | 'empty'>;
  children?: ReactNode;
}

/** Every page of a case file: whose it is, where it stands, who leads, its tabs, and the constant footer. */
export function CaseFileFrame({ tab, heading, width = 'full', page = {}, children }: CaseFileFrameProps) {
  const { caseFileId = '' } = useParams();
  const query = usePageQuery(CaseFileFrameDocument, { caseFileId });
  const { practitioner } = useSession();
  const caseFile = query.data?.caseFile;
  const problem = query.problem ?? page.problem;
  return (
    <Page
      title={`${tabs[tab]}, case file`}
      heading={heading ?? tabs[tab]}
      back={{ href: '/case-files', text: 'Case files' }}
      width={width}
      loading={query.loading || page.loading}
      problem={problem}
      reload={query.problem ? query.reload : page.reload}
      empty={
        caseFile && page.empty ? (
          <>
            <CaseFileTop caseFile={caseFile} tab={tab} />
            {page.empty}
          </>
        ) : null
      }
    >
      {caseFile && (
        <>
          <CaseFileTop caseFile={caseFile} tab={tab} />
          {children}
          <PrintMark watermark={`Printed by ${practitioner.name}, ${practitioner.agency.name}, ${formatDateTime(new Date())}`} />
          <ShareFooter {...ringBeforeVisit(caseFile)} />
        </>
      )}
    </Page>
  );
}

type FrameCaseFile = CaseFileFrameQuery['caseFile'];

function CaseFileTop({ caseFile, tab }: { caseFile: FrameCaseFile; tab: CaseFileTab }) {
  const { id, person, reference, stage, forum, leadProfessional } = caseFile;
  const links = (Object.keys(tabs) as CaseFileTab[]).map((it) => ({
    text: tabs[it],
    href: it === 'overview' ? `/case-files/${id}` : `/case-files/${id}/${it}`,
    current: it === tab,
  }));
  return (
    <>
      <PersonHeader name={person?.name ?? 'Name not shared with you'} bornOn={person?.bornOn} reference={reference}>
        <Tag colour={stage === 'OPEN' ? 'green' : 'grey'}>{caseStageLabels[stage]}</Tag>
        {person?.bornOnApproximate && <Tag colour="grey">Date of birth estimated</Tag>}
      </PersonHeader>
      <p className="govuk-body-s">
        {forum.title}. Lead professional: {leadProfessional?.name ?? 'not agreed yet'}.
      </p>
      <WorkingOnBar caseFileId={id} forum={forum.shortTitle} />
      <SubNavigation label="Case file" links={links} />
    </>
  );
}

/** Whom to ring before a visit: the lead professional, until there is one the owner, through the duty number of their service. */
export function ringBeforeVisit({ leadProfessional, owner }: Pick<FrameCaseFile, 'leadProfessional' | 'owner'>): {
  lead?: string;
  dutyNumber?: string;
} {
  const person = leadProfessional ?? owner;
  if (!person) return {};
  const duty = person.agency?.functions.find((it) => it.function === person.agencyFunction);
  return { lead: person.name, dutyNumber: duty?.dutyNumber };
}
