import { useState } from 'react';
import { useLocation, useParams } from 'react-router';
import type { ForumDefinition } from '@concord/domain';
import { ButtonGroup, ButtonLink, Link, NotificationBanner } from '@concord/ui';
import { usePageQuery } from '../../app/use-page-query.js';
import { CaseFilePeopleDocument, type CaseFilePeopleQuery } from '../../gql/graphql.js';
import { CaseFileFrame } from './case-file-frame.js';
import { PeopleContacts } from './people-contacts.js';
import { PeopleLead } from './people-lead.js';
import { openSeats, rightsOf, type PeopleCaseFile } from './people-seats.js';
import { PeopleTable } from './people-table.js';

export function Component() {
  const { caseFileId = '' } = useParams();
  const query = usePageQuery(CaseFilePeopleDocument, { caseFileId });
  return (
    <CaseFileFrame tab="people" heading="People at the table" page={query.page}>
      {query.data && <People data={query.data} reload={query.reload} />}
    </CaseFileFrame>
  );
}

function People({ data: { caseFile, me }, reload }: { data: CaseFilePeopleQuery; reload: () => void }) {
  const arrival = useLocation() as { state: { done?: string } | null };
  const [done, setDone] = useState(arrival.state?.done);
  const rights = rightsOf(caseFile, me);
  const addHref = `/case-files/${caseFile.id}/people/add`;
  const onChanged = (what: string) => {
    setDone(what);
    reload();
  };
  return (
    <>
      {done && <NotificationBanner key={done} kind="success" heading={done} />}
      <PeopleLead caseFile={caseFile} me={me} onChanged={onChanged} />
      <PeopleContacts caseFile={caseFile} rights={rights} onChanged={onChanged} />
      <PeopleTable caseFile={caseFile} rights={rights} me={me} onChanged={onChanged} />
      {(rights.changesPeople || rights.namesColleagues) && (
        <ButtonGroup>
          <ButtonLink href={addHref}>
            {rights.changesPeople ? 'Add somebody to the table' : 'Name a colleague'}
          </ButtonLink>
        </ButtonGroup>
      )}
      <p className="govuk-body">
        Do you know the person, or somebody close to them? <Link href={`/case-files/${caseFile.id}/step-back`}>Step back from this case</Link>
      </p>
      {rights.changesPeople && (
        <p className="govuk-body">
          Should somebody not see this? <Link href={`/case-files/${caseFile.id}/people/shut-out`}>Shut somebody out, or limit the record to named people</Link>
        </p>
      )}
      {rights.changesPeople && (
        <p className="govuk-body">
          Is there a complaint or a review? The chair and the co-ordinator can ask <Link href={`/as-it-was?caseFile=${caseFile.id}`}>what somebody could see on a past day</Link>
        </p>
      )}
      {rights.changesPeople && <OpenSeats caseFile={caseFile} addHref={addHref} />}
    </>
  );
}

const needWords = { REQUIRED: 'needed', ADVISABLE: 'advisable', BY_CASE: 'if this case needs it' };

function OpenSeats({ caseFile, addHref }: { caseFile: PeopleCaseFile; addHref: string }) {
  const seats = openSeats(caseFile.forum.definition as ForumDefinition, caseFile).filter(
    (seat) => !seat.capacities?.some((it) => it === 'ADULT' || it === 'ADVOCATE' || it === 'LEAD_PROFESSIONAL'),
  );
  if (seats.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-m">Not at the table yet</h2>
      <ul className="govuk-list govuk-list--bullet">
        {seats.map(({ key, label, need, when }) => (
          <li key={key}>
            <Link href={`${addHref}?seat=${key}`}>{label}</Link> ({when ? needWords.BY_CASE : needWords[need]})
          </li>
        ))}
      </ul>
    </>
  );
}
