import { agencyFunctionLabels } from '@concord/domain';
import { Details, InsetText, WhoCanSee } from '@concord/ui';
import type { WhoSeesPartsFragment } from '../../gql/graphql.js';

type Line = WhoSeesPartsFragment['agencies'][number];

function agencyName({ agency, agencyFunction }: Line): string {
  const [name, works] = [agency?.shortName ?? 'Agency', agencyFunctionLabels[agencyFunction].toLowerCase()];
  return works.startsWith(name.toLowerCase()) ? name : `${name}, ${works}`;
}
const peopleOf = (line: Line): string => {
  const seeing = line.people.filter((it) => it.sees).map((it) => it.name);
  return seeing.length > 0 ? seeing.join(', ') : line.sees ? 'Its contact points' : 'Nobody';
};

/** Who can see something, and why: the server's own decision, asked of everybody at the table. */
export function WhoSeesTable({ seen, caption }: { seen: WhoSeesPartsFragment; caption: string }) {
  const differing = seen.agencies.flatMap((line) => line.people.filter((it) => it.sees !== line.sees).map((it) => ({ ...it, agency: agencyName(line) })));
  return (
    <>
      <WhoCanSee caption={caption} rows={seen.agencies.map((line) => ({ agency: agencyName(line), people: peopleOf(line), sees: line.sees, why: line.why }))} />
      {differing.length > 0 && (
        <Details summary="People for whom it is different">
          <ul className="govuk-list">
            {differing.map((it) => (
              <li key={it.practitionerId}>
                {it.name} ({it.agency}): {it.sees ? 'sees it' : 'does not see it'}. {it.why}
              </li>
            ))}
          </ul>
        </Details>
      )}
      {!seen.isWhole && <p className="govuk-body-s">To whom else its owner gave it is not listed here. Ask the owner before you speak about it with another agency.</p>}
      <p className="govuk-body-s">
        A record can also be closed to somebody by name. That is never listed here, so do not take from this list that one person has read it. Rules: {seen.policyVersion}, {seen.rulesVersion}.
      </p>
    </>
  );
}

/** The same while it is being written. */
export function WhoWillSee({ seen, problem }: { seen: WhoSeesPartsFragment | undefined; problem?: string }) {
  return (
    <div role="region" aria-label="Who will see this" aria-live="polite">
      {seen ? <WhoSeesTable seen={seen} caption="Who will see this, and why" /> : <InsetText>{problem ?? 'Choose what it is about, and this shows who will see it.'}</InsetText>}
    </div>
  );
}
