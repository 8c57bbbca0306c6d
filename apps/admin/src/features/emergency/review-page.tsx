import { useState } from 'react';
import { useParams } from 'react-router';
import { emergencyEndLabels, emergencyGroundLabels, type EmergencyOutcome, emergencyOutcomeLabels, emergencyOutcomes } from '@concord/domain';
import { InsetText, NotificationBanner, Radios, showDateTime, SummaryList, TextArea, WarningText, ShareFooter } from '@concord/ui';
import { Form } from '../../app/form.js';
import { Page } from '../../app/page.js';
import { useChange } from '../../app/use-change.js';
import { useForm } from '../../app/use-form.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { EmergencyReviewPageDocument, type EmergencyReviewPageQuery, LookAtEmergencyOpeningDocument } from '../../gql/graphql.js';
import { ItemCard } from '../sharing/item-card.js';

type Review = EmergencyReviewPageQuery['emergencyReview'];

/** One emergency opening as whoever looks at it sees it: who, when, why, what opened, and what they find. */
export function Component() {
  const { reviewId = '' } = useParams();
  const query = usePageQuery(EmergencyReviewPageDocument, { id: reviewId });
  const review = query.data?.emergencyReview;
  const [isNew, setIsNew] = useState(false);
  const recorded = (): void => {
    setIsNew(true);
    query.reload();
  };
  return (
    <Page title="Emergency opening to look at" heading={`Emergency opening ${review?.reference ?? ''}`} back={{ href: '/emergency-reviews', text: 'All emergency openings' }} width="reading" {...query.page}>
      {review && (
        <>
          {isNew && review.reviewedAt && <NotificationBanner kind="success" heading="What you found is recorded" />}
          {review.isMany && <WarningText>The same person opened {review.earlierInThirtyDays} others in the thirty days before.</WarningText>}
          <WhatWasDone review={review} />
          <WhatOpened review={review} />
          {review.reviewedAt ? <Found review={review} /> : <LookForm review={review} reload={recorded} />}
          <ShareFooter />
        </>
      )}
    </Page>
  );
}

function WhatWasDone({ review: { opening, opener, ...review } }: { review: Review }) {
  return (
    <SummaryList
      rows={[
        { key: 'Who', value: opener && `${opener.name}, ${opener.jobTitle}, ${opener.agency?.name ?? ''}` },
        { key: 'When', value: `${showDateTime(opening.openedAt)}${opening.extendedAt ? ', extended once' : ''}` },
        { key: 'Ended', value: opening.endedAt ? `${showDateTime(opening.endedAt)}. ${opening.endedHow ? emergencyEndLabels[opening.endedHow] : ''}` : `Open until ${showDateTime(opening.validUntil)} at the latest` },
        { key: 'Ground', value: emergencyGroundLabels[opening.ground] },
        { key: 'Why this person, now', value: opening.whyNow },
        review.sought ? { key: 'Looked for', value: review.sought } : null,
        { key: 'Others in thirty days', value: String(review.earlierInThirtyDays) },
        { key: 'Look at it by', value: `${showDateTime(review.dueAt)}${review.escalatedAt ? '. Overdue: your agency’s leads were told' : ''}` },
      ]}
    />
  );
}

function WhatOpened({ review }: { review: Review }) {
  if (review.side === 'OPENER') return <InsetText>You look at this because somebody of your agency opened it. What opened is for its owners to say.</InsetText>;
  return (
    <section aria-labelledby="what-opened">
      <h2 className="govuk-heading-m" id="what-opened">What of yours opened</h2>
      {review.items.length < review.itemCount && <p className="govuk-body">{review.itemCount} {review.itemCount === 1 ? 'statement' : 'statements'} of {review.forAgency?.name}. You see here those that you may read.</p>}
      {review.items.map((item) => <ItemCard key={item.id} item={item} linked={false} />)}
    </section>
  );
}

function Found({ review }: { review: Review }) {
  return (
    <SummaryList
      rows={[
        { key: 'Found', value: review.outcome && emergencyOutcomeLabels[review.outcome] },
        { key: 'In words', value: review.outcomeText },
        { key: 'By', value: `${review.reviewer?.name ?? ''}, ${review.reviewedAt ? showDateTime(review.reviewedAt) : ''}` },
      ]}
    />
  );
}

function LookForm({ review, reload }: { review: Review; reload: () => void }) {
  const look = useChange(LookAtEmergencyOpeningDocument);
  const start: { outcome: EmergencyOutcome | ''; text: string } = { outcome: '', text: '' };
  const form = useForm({ id: 'look', start });
  const submit = form.submit(async ({ outcome, text }) => {
    if (outcome) await look.send({ input: { id: review.id, version: review.version, outcome, text } });
    reload();
  });
  return (
    <section aria-labelledby="your-look">
      <h2 className="govuk-heading-m" id="your-look">What do you find?</h2>
      <Form form={form} onSubmit={submit} submitText="Record what I found">
        <Radios label="Was it justified?" hint={`${review.side === 'OWNER' ? 'Not justified begins an incident.' : 'If not, your agency’s leads are told.'} Justified with learning blames nobody.`} options={emergencyOutcomes.map((value) => ({ value, label: emergencyOutcomeLabels[value] }))} {...form.field('outcome', { required: 'Say whether it was justified' })} />
        <TextArea label="What did you check it against, and what did you find?" hint="For example, the duty rota, the call log, the notes" maxLength={4000} {...form.field('text', { required: 'Say what you found and what you checked it against' })} />
      </Form>
    </section>
  );
}
