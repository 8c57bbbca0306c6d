import { useNavigate, useParams, useSearchParams } from 'react-router';
import { identifierKinds, isCodeOf, labelOf } from '@concord/domain';
import {
  EmptyState,
  Link,
  Radios,
  showBornOn,
  showDate,
  SummaryCard,
  SummaryList,
  TextArea,
  WarningText,
} from '@concord/ui';
import { Form } from '../../app/form.js';
import { Page } from '../../app/page.js';
import { atMost } from '../../app/rules.js';
import { useChange } from '../../app/use-change.js';
import { useForm } from '../../app/use-form.js';
import { usePagedQuery } from '../../app/use-paged-query.js';
import { PersonMatchesDocument, SettlePersonMatchDocument, type PersonMatchPartsFragment } from '../../gql/graphql.js';
import { outcomeText, reasonText } from './match-words.js';

/** Two records side by side, and the decision. */
export function Component() {
  const { matchId = '' } = useParams();
  const [parameters] = useSearchParams();
  const waiting = usePagedQuery(PersonMatchesDocument, { settled: false }, (data) => data.personMatches);
  const settled = usePagedQuery(PersonMatchesDocument, { settled: true }, (data) => data.personMatches);
  const match = [...(waiting.nodes ?? []), ...(settled.nodes ?? [])].find((it) => it.id === matchId);
  const isLoaded = waiting.nodes && settled.nodes;
  return (
    <Page
      title="Records that may be one person"
      heading="Are these one person?"
      back={{
        href: `/triage/matches${parameters.get('show') ? '?show=settled' : ''}`,
        text: 'Records that may be one person',
      }}
      loading={waiting.page.loading || settled.page.loading}
      problem={waiting.page.problem ?? settled.page.problem}
      empty={
        isLoaded &&
        !match && (
          <EmptyState heading="This question is not among those shown to you">
            <Link href="/triage/matches">Go back to the list</Link>
          </EmptyState>
        )
      }
    >
      {match && <MatchView match={match} />}
    </Page>
  );
}

const numberName = (kind: string): string => (isCodeOf(identifierKinds, kind) ? labelOf(identifierKinds, kind) : kind);

function MatchView({ match }: { match: PersonMatchPartsFragment }) {
  const isOver = match.outcome === 'DIFFERENT_PEOPLE' || match.outcome === 'UNLINKED';
  return (
    <>
      <p className="govuk-body">
        {reasonText(match.reason)}. Came up on {showDate(match.createdAt)}.
        {match.ownersOpinion && <> The owner of the other record says: {match.ownersOpinion}</>}
      </p>
      {match.people.map((it) => (
        <SummaryCard
          key={it.id}
          title={it.name}
          rows={[
            { key: 'Registered by', value: it.agency?.name },
            { key: 'Born', value: it.bornOn ? showBornOn(it.bornOn) : '' },
            { key: 'The same in both', value: it.sameNumbers.map(numberName).join(', ') },
          ]}
        />
      ))}
      {match.outcome && (
        <SummaryList
          rows={[
            { key: 'Decided', value: `${outcomeText(match.outcome)}, ${showDate(match.resolvedAt)}` },
            { key: 'Why', value: match.reasonGiven },
          ]}
        />
      )}
      {!isOver && <SettleForm match={match} />}
    </>
  );
}

function SettleForm({ match }: { match: PersonMatchPartsFragment }) {
  const navigate = useNavigate();
  const settle = useChange(SettlePersonMatchDocument);
  const form = useForm({ id: 'match', start: { outcome: '', reason: '' } });
  const submit = form.submit(async (values) => {
    await settle.send({ input: { id: match.id, version: match.version, ...values } });
    void navigate('/triage/matches');
  });
  const isLinked = match.outcome === 'SAME_PERSON';
  return (
    <>
      <WarningText>
        Those at the table of one record’s case files will see the other record as well. Make sure, by ringing each
        agency separately if need be.
      </WarningText>
      <Form form={form} onSubmit={submit} submitText="Keep this decision">
        <Radios
          label="What do you decide?"
          options={
            isLinked
              ? [{ value: 'UNLINKED', label: 'They were linked by mistake: take it back' }]
              : [
                  { value: 'SAME_PERSON', label: 'One person: link the records' },
                  { value: 'DIFFERENT_PEOPLE', label: 'Two different people' },
                ]
          }
          {...form.field('outcome', { required: 'Choose what you decide' })}
        />
        <TextArea
          label="How did you make sure?"
          rows={3}
          maxLength={1000}
          {...form.field('reason', { required: 'Write how you made sure', ...atMost(1000, 'This') })}
        />
      </Form>
    </>
  );
}
