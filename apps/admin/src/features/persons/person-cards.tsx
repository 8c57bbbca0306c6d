import {
  accommodationStatuses,
  addressKinds,
  communicationNeeds,
  ethnicities,
  genderIdentities,
  householdMemberKinds,
  identifierKinds,
  labelOf,
  languages,
  pronouns,
  relationships,
  sexes,
  withoutAnswer,
  yesNoAnswers,
} from '@concord/domain';
import {
  Details,
  Link,
  LinkButton,
  showBornOn,
  showDate,
  SummaryCard,
  Tag,
  type SummaryAction,
  type SummaryRow,
} from '@concord/ui';
import type { PersonPageQuery } from '../../gql/graphql.js';
import { wordsFor } from './code-words.js';
import type { AskToEnd, PersonEntry } from './end-entry.js';

export type ShownPerson = PersonPageQuery['person'];

interface CardProps {
  person: ShownPerson;
  /** Links to change it, where this person may. */
  actions: readonly SummaryAction[];
}

interface EntriesCardProps extends CardProps {
  /** Asks to take an entry off the record; only for those who keep it. */
  onEnd?: AskToEnd;
}

const languageWords = [...languages, ...withoutAnswer];

/** First, because it keeps people safe: how to reach and speak to somebody. */
export const ContactCard = ({ person, actions }: CardProps) => (
  <SummaryCard
    title="How to reach and speak to them"
    actions={actions}
    rows={[
      { key: 'Safe contact', value: prewrap(person.safeContact) },
      {
        key: 'What helps, what to avoid',
        value: bulleted(person.communicationNeeds.map((it) => wordsFor(communicationNeeds, it))),
      },
      { key: 'Interpreter', value: wordsFor(yesNoAnswers, person.interpreterNeeded) },
      { key: 'Language', value: wordsFor(languageWords, person.language) },
      { key: 'Adjustments', value: prewrap(person.adjustments) },
    ]}
  />
);

export const IdentityCard = ({ person, actions, onEnd }: EntriesCardProps) => (
  <SummaryCard
    title="Who they are"
    actions={actions}
    rows={[
      { key: 'First and middle names', value: person.givenNames },
      { key: 'Family name', value: person.familyName },
      { key: 'Likes to be called', value: person.knownAs },
      { key: 'Other names', value: <Aliases aliases={person.aliases} onEnd={onEnd} /> },
      { key: 'Date of birth', value: bornText(person) },
      person.diedOn ? { key: 'Died', value: showDate(person.diedOn) } : null,
      { key: 'Sex', value: wordsFor(sexes, person.sex) },
      { key: 'Pronouns', value: wordsFor(pronouns, person.pronouns) },
      { key: 'Housing', value: wordsFor(accommodationStatuses, person.accommodation) },
    ]}
  />
);

function Aliases({ aliases, onEnd }: { aliases: ShownPerson['aliases']; onEnd: AskToEnd | undefined }) {
  if (aliases.length === 0) return <span className="concord-secondary">Not recorded</span>;
  return (
    <ul className="govuk-list">
      {aliases.map(({ id, name }) => (
        <li key={id}>
          {name}{' '}
          {onEnd && (
            <LinkButton onClick={() => onEnd({ kind: 'alias', id })}>
              Take off<span className="govuk-visually-hidden"> {name}</span>
            </LinkButton>
          )}
        </li>
      ))}
    </ul>
  );
}

export const AddressesCard = ({ person, actions, onEnd }: EntriesCardProps) => (
  <SummaryCard
    title="Where they stay"
    actions={actions}
    rows={listed(
      person.addresses.map((address) => ({
        key: wordsFor(addressKinds, address.kind),
        value: <Address {...address} />,
        actions: endAction(onEnd, { kind: 'address', id: address.id }, 'this address'),
      })),
      actions.length > 0,
    )}
  />
);

/** Anything but an open address waits until it is asked for: somebody may be looking over the shoulder. */
function Address({ safety, lines, postcode, contactRule }: ShownPerson['addresses'][number]) {
  const words = <p className="govuk-body concord-prewrap">{[lines, postcode].filter(Boolean).join('\n')}</p>;
  return (
    <>
      {safety === 'PROTECTED' && <Tag colour="red">Protected: tell nobody</Tag>}
      {safety === 'RESTRICTED' && <Tag colour="orange">Restricted</Tag>}
      {safety === 'OPEN' ? words : <Details summary="Show this address">{words}</Details>}
      {contactRule && <p className="govuk-body concord-prewrap">{contactRule}</p>}
    </>
  );
}

export const NumbersCard = ({ person, actions, onEnd }: EntriesCardProps) => (
  <SummaryCard
    title="Numbers they are known by"
    actions={actions}
    rows={listed(
      person.identifiers.map(({ id, kind, display }) => ({
        key: wordsFor(identifierKinds, kind),
        value: display,
        actions: endAction(onEnd, { kind: 'identifier', id }, wordsFor(identifierKinds, kind)),
      })),
      actions.length > 0,
    )}
  />
);

export const HouseholdCard = ({ person, actions, onEnd }: EntriesCardProps) => (
  <SummaryCard
    title="Who else lives there"
    actions={actions}
    rows={listed(
      person.household.map((member) => ({
        key: wordsFor(householdMemberKinds, member.kind),
        value: <Member {...member} />,
        actions: endAction(onEnd, { kind: 'household', id: member.id }, 'this member of the household'),
      })),
      actions.length > 0,
    )}
  />
);

function Member({ name, bornOn, dueOn, relationship, atRisk, note }: ShownPerson['household'][number]) {
  const facts = [
    name,
    relationship && labelOf(relationships, relationship),
    bornOn && `born ${showBornOn(bornOn)}`,
    dueOn && `expected ${showDate(dueOn)}`,
  ].filter(Boolean);
  return (
    <>
      <p className="govuk-body">{facts.length > 0 ? facts.join(', ') : 'Nothing more is recorded'}</p>
      <p className="govuk-body">
        {atRisk === 'YES' ? (
          <Tag colour="red">May be at risk</Tag>
        ) : (
          `At risk: ${wordsFor(yesNoAnswers, atRisk).toLowerCase()}`
        )}
      </p>
      {note && <p className="govuk-body concord-prewrap">{note}</p>}
    </>
  );
}

export const LinksCard = ({ person, actions, onEnd }: EntriesCardProps) => (
  <SummaryCard
    title="Other people in their life"
    actions={actions}
    rows={listed(
      person.links.map((link) => ({
        key: wordsFor(relationships, link.relationship),
        value: <Linked {...link} />,
        actions: endAction(onEnd, { kind: 'link', id: link.id }, link.otherName),
      })),
      actions.length > 0,
    )}
  />
);

const Linked = ({ otherPersonId, otherName, note }: ShownPerson['links'][number]) => (
  <>
    <p className="govuk-body">
      {otherPersonId ? <Link href={`/persons/${otherPersonId}`}>{otherName}</Link> : otherName}
    </p>
    {note && <p className="govuk-body concord-prewrap">{note}</p>}
  </>
);

export function EqualityCard({ person: { equality }, actions }: CardProps) {
  if (!equality) return null;
  return (
    <SummaryCard
      title="How they describe themselves"
      actions={actions}
      rows={[
        {
          key: 'Ethnicity',
          value: withOwnWords(wordsFor(ethnicities, equality.ethnicity), equality.ethnicityOwnWords),
        },
        {
          key: 'Gender',
          value: withOwnWords(wordsFor(genderIdentities, equality.genderIdentity), equality.genderOwnWords),
        },
        { key: 'Faith or belief', value: equality.faithOwnWords },
      ]}
    />
  );
}

const bornText = ({ bornOn, bornOnApproximate }: ShownPerson) =>
  bornOn && (bornOnApproximate ? `About ${showBornOn(bornOn)}, an estimate` : showBornOn(bornOn));

const withOwnWords = (answer: string, ownWords: string) =>
  ownWords ? `${answer}. In their words: ${ownWords}` : answer;

const prewrap = (text: string) => text && <span className="concord-prewrap">{text}</span>;

function bulleted(items: readonly string[]) {
  if (items.length < 2) return items[0];
  return (
    <ul className="govuk-list govuk-list--bullet">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}

/** Never "none": what somebody cannot see is absent as well. Those who keep the record see all of it. */
function listed(rows: SummaryRow[], keepsTheRecord: boolean): SummaryRow[] {
  if (rows.length === 0)
    return [{ key: 'Recorded', value: keepsTheRecord ? 'Nothing yet' : 'Nothing that you may see' }];
  return rows.map((row, index) => ({ ...row, key: numbered(row.key, rows.slice(0, index)) }));
}

/** "Child", "Child 2": each row is called something else. */
function numbered(key: string, before: readonly SummaryRow[]): string {
  const same = before.filter((row) => row.key === key).length;
  return same === 0 ? key : `${key} ${same + 1}`;
}

const endAction = (onEnd: AskToEnd | undefined, entry: PersonEntry, what: string): SummaryAction[] =>
  onEnd ? [{ text: 'Take off', hiddenText: what, onClick: () => onEnd(entry) }] : [];
