import { useSearchParams } from 'react-router';
import type { Role } from '@concord/domain';
import { ButtonLink, NotificationBanner, type Task, TaskList } from '@concord/ui';
import { Page } from '../../app/page.js';
import { useSession } from '../../app/session.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { HomePageDocument } from '../../gql/graphql.js';
import { MyActions, MyMeetings, MyReturns, PlansShared } from './my-work.js';
import { NewInformation } from './new-information.js';
import { Notices } from './notices.js';
import { RunningTheForums } from './running-the-forums.js';
import { WaitingForMe } from './waiting-for-me.js';

const WORKING: readonly Role[] = ['PRACTITIONER', 'SAFEGUARDING_LEAD', 'CO_ORDINATOR', 'CONTACT_POINT', 'AUTHORISER', 'DUTY_WORKER'];
/** Those who answer for their agency: what partners ask, what was opened in an emergency, records that may be one person. */
const ANSWERING: readonly Role[] = ['CONTACT_POINT', 'AUTHORISER'];
const RUNNING: readonly Role[] = ['CO_ORDINATOR', 'SAFEGUARDING_LEAD'];

/** What somebody came for, in the order in which they need it. The same page for everybody; what is empty says what to do. */
export function Component() {
  const { practitioner } = useSession();
  const has = (wanted: readonly Role[]) => practitioner.roles.some((it) => wanted.includes(it));
  return has(WORKING) ? <MyWork coordinates={has(RUNNING)} /> : <NoCases />;
}

function MyWork({ coordinates }: { coordinates: boolean }) {
  const [params] = useSearchParams();
  const { practitioner } = useSession();
  const { data, page, reload } = usePageQuery(HomePageDocument, { coordinates, answers: ANSWERING.some((it) => practitioner.roles.includes(it)) });
  return (
    <Page title="Home" heading={practitioner.name} caption={practitioner.agency.name} {...page}>
      {data && (
        <>
          {params.get('done') && <NotificationBanner kind="success" heading={params.get('done') === 'decided' ? 'Your decision is saved. Whoever was not ticked as told stays on your list' : 'Recorded'} />}
          <WaitingForMe data={data} />
          <MyActions actions={data.myActions} />
          <MyMeetings meetings={data.myMeetings} />
          <MyReturns returns={data.returnsDue} />
          <NewInformation items={data.newestItems} />
          {coordinates && <RunningTheForums data={data} />}
          <PlansShared caseFiles={data.shared} />
          <Notices notices={data.myNotices} onRead={reload} />
          <h2 className="govuk-heading-m">Worried about somebody?</h2>
          <p className="govuk-body">If somebody is in danger now, ring 999 or the emergency duty team first.</p>
          <ButtonLink href="/referrals/new">Refer a person</ButtonLink>
        </>
      )}
    </Page>
  );
}

/** What those do who open no case file. */
const withoutCases: readonly (Task & { roles: readonly Role[] })[] = [
  { title: 'As it was', href: '/as-it-was', hint: 'What an agency or one person could see of a case file on a past day, and was shown', roles: ['AUDITOR', 'PRIVACY_OFFICER'] },
  { title: 'How exceptions are used', href: '/oversight', hint: 'Requests to share without consent and emergency openings, month by month', roles: ['AUDITOR', 'PRIVACY_OFFICER'] },
  { title: 'Sharing policy', href: '/policy', hint: 'The legal bases that releases rest on: propose or decide a change', roles: ['ADMINISTRATOR', 'PRIVACY_OFFICER'] },
  { title: 'Agreements and training', href: '/standing', hint: 'What is due soon or has lapsed', roles: ['ADMINISTRATOR'] },
  { title: 'Emergency openings', href: '/emergency-reviews', hint: 'Those of your agency to look at', roles: ['PRIVACY_OFFICER'] },
];

/** Auditors and administrators see no case content at all. */
function NoCases() {
  const { practitioner } = useSession();
  return (
    <Page title="Home" heading={practitioner.name} caption={practitioner.agency.name}>
      <p className="govuk-body">Your role does not open case files. The audit itself is read outside this website.</p>
      <TaskList tasks={withoutCases.filter((it) => it.roles.some((role) => practitioner.roles.includes(role))).map(({ roles: _roles, ...task }) => task)} />
    </Page>
  );
}
