import { ButtonLink, DateFields, EmptyState, Link, noDate, showDate, showDateTime, SummaryList, Tag, TextArea, toIsoDate } from '@concord/ui';
import { useNavigate, useParams } from 'react-router';
import { Form } from '../../app/form.js';
import { aDate } from '../../app/rules.js';
import { useChange } from '../../app/use-change.js';
import { useForm } from '../../app/use-form.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { MoveReviewDocument, MoveReviewPageDocument, type MoveReviewPageQuery } from '../../gql/graphql.js';
import { CaseFileFrame } from '../case-files/case-file-frame.js';
import { OverridesAtReview } from '../overrides/overrides-at-review.js';

type Review = NonNullable<MoveReviewPageQuery['caseFile']['reviewDue']>;

/** The review a case file owes, and moving it within the forum's longest time. */
export function Component() {
  const { caseFileId = '' } = useParams();
  const query = usePageQuery(MoveReviewPageDocument, { caseFileId });
  const review = query.data?.caseFile.reviewDue;
  return (
    <CaseFileFrame tab="meetings" heading="Review" width="reading" page={query.page}>
      {query.data && (review ? <Move review={review} caseFileId={caseFileId} /> : <EmptyState heading="No review is due">A finished meeting sets the next one.</EmptyState>)}
    </CaseFileFrame>
  );
}

function Move({ review, caseFileId }: { review: Review; caseFileId: string }) {
  const navigate = useNavigate();
  const move = useChange(MoveReviewDocument);
  const form = useForm({ id: 'move-review', start: { dueOn: noDate, reason: '' } });
  const submit = form.submit(async ({ dueOn, reason }) => {
    await move.send({ input: { caseFileId, dueOn: toIsoDate(dueOn) ?? '', reason } });
    void navigate('/reviews');
  });
  return (
    <>
      <SummaryList
        rows={[
          { key: 'Due', value: <>{showDate(review.dueOn)} {review.overdue && <Tag colour="red">Overdue</Tag>}</> },
          review.movedReason ? { key: 'Moved', value: `From ${showDate(review.setOn)}: ${review.movedReason}` } : null,
          { key: 'Last meeting', value: showDate(review.heldOn) },
          { key: 'Next meeting', value: review.plannedFor ? showDateTime(review.plannedFor) : 'Not planned yet' },
        ]}
      />
      <OverridesAtReview caseFileId={caseFileId} />
      <ButtonLink href={`/case-files/${caseFileId}/meetings/new`}>Plan the review meeting</ButtonLink>
      <h2 className="govuk-heading-m">Move the review</h2>
      <Form form={form} onSubmit={submit} submitText="Move the review" actions={<Link href={`/case-files/${caseFileId}/close`}>Close the case instead</Link>}>
        <DateFields label="New day" hint={`No later than ${showDate(review.latestOn)}`} {...form.field('dueOn', aDate('New day', { mustBe: 'today or later' }))} />
        <TextArea label="Why is it moved?" {...form.field('reason', { required: 'Say why it is moved' })} />
      </Form>
    </>
  );
}
