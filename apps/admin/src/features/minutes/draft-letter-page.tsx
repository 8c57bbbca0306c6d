import type { ForumDefinition } from '@concord/domain';
import { Checkboxes, EmptyState, InsetText, Link, showDate, Table } from '@concord/ui';
import { useNavigate, useParams } from 'react-router';
import { Form } from '../../app/form.js';
import { Page } from '../../app/page.js';
import { useChange } from '../../app/use-change.js';
import { useForm } from '../../app/use-form.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { DraftOutcomeLetterDocument, LetterCasePageDocument, LetterDraftPageDocument, type LetterCasePageQuery, type LetterDraftPageQuery } from '../../gql/graphql.js';
import { letterStateLabels } from './letter-words.js';

/** The letter to the adult after a meeting: the drafter ticks what is safe to tell; nothing else goes in. */
export function Component() {
  const { meetingId = '' } = useParams();
  const query = usePageQuery(LetterDraftPageDocument, { meetingId });
  const meeting = query.data?.meeting;
  const rest = usePageQuery(LetterCasePageDocument, { caseFileId: meeting?.caseFileId ?? '' }, { pause: !meeting });
  const page = rest.problem ? rest.page : { ...query.page, loading: query.loading || (Boolean(meeting) && rest.loading) };
  return (
    <Page title="Letter to the adult" back={{ href: `/meetings/${meetingId}/minutes`, text: 'Back to the minutes' }} width="reading" {...page}>
      {meeting && rest.data && <DraftForm meeting={meeting} rest={rest.data} />}
    </Page>
  );
}

function DraftForm({ meeting, rest }: { meeting: LetterDraftPageQuery['meeting']; rest: LetterCasePageQuery }) {
  const navigate = useNavigate();
  const draft = useChange(DraftOutcomeLetterDocument);
  const form = useForm({ id: 'letter', start: { actionIds: [] as readonly string[], decisionIds: [] as readonly string[] } });
  const definition = meeting.forum.definition as ForumDefinition;
  if (!definition.minutesRecipients.adultLetter) return <EmptyState heading="There is no letter in this forum">{definition.notices.afterMeetingToAdult.replace(/\{\w+\}/g, 'The lead professional')}</EmptyState>;
  const submit = form.submit(async (values, submissionId) => {
    const { draftOutcomeLetter } = await draft.send({ input: { meetingId: meeting.id, actionIds: [...values.actionIds], decisionIds: [...values.decisionIds], submissionId } });
    void navigate(`/letters/${draftOutcomeLetter.id}`);
  });
  return (
    <>
      <Letters letters={rest.outcomeLetters.filter((it) => it.meetingId === meeting.id)} />
      <InsetText>The letter may be read by somebody who lives with the adult. Tick only what is safe there. Reasons, other people’s words and intelligence never go in.</InsetText>
      <Form form={form} onSubmit={submit} submitText="Draft the letter" actions={<Link href={`/meetings/${meeting.id}/minutes`}>Cancel</Link>}>
        <Checkboxes label="Actions that are safe to tell" options={rest.caseFileActions.filter((it) => it.openToTable).map((it) => ({ value: it.id, label: it.what, hint: `${it.responsibleAgency?.shortName ?? 'An agency'}, by ${showDate(it.dueOn)}` }))} {...form.field('actionIds')} />
        <Checkboxes label="Decisions that are safe to tell" options={meeting.decisions.map((it) => ({ value: it.id, label: decisionInWords(definition, it) }))} {...form.field('decisionIds')} />
      </Form>
    </>
  );
}

const Letters = ({ letters }: { letters: LetterCasePageQuery['outcomeLetters'] }) =>
  letters.length === 0 ? null : (
    <Table
      caption="Letters after this meeting"
      rows={letters}
      rowKey={(row) => row.id}
      columns={[
        { header: 'Drafted', cell: (row) => <Link href={`/letters/${row.id}`}>{showDate(row.createdAt)}</Link>, rowHeader: true },
        { header: 'Status', cell: (row) => letterStateLabels[row.state] },
      ]}
    />
  );

function decisionInWords({ decisions }: ForumDefinition, { decisionKey, outcome }: { decisionKey: string; outcome?: string | null }): string {
  const known = decisions.find((it) => it.key === decisionKey);
  return `${known?.label ?? decisionKey}: ${known?.outcomes.find((it) => it.code === outcome)?.label ?? 'not decided'}`;
}
