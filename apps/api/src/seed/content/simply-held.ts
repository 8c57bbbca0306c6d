import type { Capacity, LocalDate } from '@concord/domain';
import type { DemoAgency, DemoPerson } from '../demo-directory.js';
import type { Calendar } from './calendar.js';
import type { ToldCase, ToldItem } from './told.js';

interface Held {
  readonly startsAt: Date;
  readonly chair: DemoPerson;
  readonly people: readonly (readonly [DemoPerson, Capacity])[];
  readonly leadAgency: DemoAgency;
  readonly purpose: string;
  /** What one agency had sent before: a line for visitors, and a statement. */
  readonly sent?: { readonly by: DemoPerson; readonly safety: string; readonly item: Omit<ToldItem, 'by' | 'at'> };
  readonly risk: { readonly domain: string; readonly says: string; readonly likelihood: string; readonly impact: string };
  readonly immediateSafety: string;
  readonly engagement: string;
  readonly contingency: string;
  readonly actions: readonly (readonly [title: string, outcome: string, owner: DemoPerson, dueOn: LocalDate])[];
  /** Whether the actions were done on the day they were due. */
  readonly done?: boolean;
  readonly reviewOn: LocalDate;
  readonly minutesAt: LocalDate;
  /** The chair has not approved them yet. */
  readonly inDraft?: boolean;
}

const later = (at: Date, minutes: number): Date => new Date(at.getTime() + minutes * 60_000);

/** A meeting of an hour at which everybody came and nothing was disputed: a case to look something up in, not to read. */
export function simplyHeld(on: Calendar, told: Held): Pick<ToldCase, 'meetings' | 'risks' | 'plan' | 'planIssuedAt' | 'actions'> {
  const { startsAt, sent } = told;
  return {
    meetings: [
      {
        plannedBy: 'coordinator',
        plannedAt: later(startsAt, -3 * 24 * 60),
        startsAt,
        endsAt: later(startsAt, 60),
        place: 'By video',
        purpose: told.purpose,
        chair: told.chair,
        minuteTaker: 'minuteTaker',
        adult: { invited: true },
        advocate: { invited: false, why: 'Offered and not wanted.' },
        people: [
          { who: told.chair, capacity: 'CHAIR', status: 'ATTENDED' },
          { who: 'minuteTaker', capacity: 'MINUTE_TAKER', status: 'ATTENDED' },
          ...told.people.map(([who, capacity]) => ({ who, capacity, status: 'ATTENDED' as const })),
        ],
        returns: sent ? [{ by: sent.by, at: later(startsAt, -24 * 60), safety: sent.safety, items: [{ ...sent.item, by: sent.by, at: later(startsAt, -24 * 60) }] }] : [],
        held: {
          openedAt: later(startsAt, 2),
          finishedAt: later(startsAt, 58),
          notes: [],
          decisions: [
            { key: 'CONSENT_POSITION', outcome: 'AGREED', why: 'Agreed, in the words on the consent record.' },
            { key: 'S42_CONSIDERED', outcome: 'NOT_MET', why: 'Considered on what is known today; to be looked at again at the review.' },
            { key: 'CAPACITY_CONSIDERED', outcome: 'HAS_CAPACITY', why: 'No reason to doubt it for the decisions of today.' },
            { key: 'LEAD_AGREED', outcome: 'ACCEPTED', agency: told.leadAgency, why: 'Knows the adult best and accepted.' },
            { key: 'REVIEW_OR_CLOSE', outcome: 'REVIEW', why: 'To see whether the plan holds.' },
          ],
          nextReviewOn: told.reviewOn,
        },
        minutes: {
          draftedAt: on.on(told.minutesAt, '09:30'),
          ...(told.inDraft ? {} : { approvedAt: on.on(told.minutesAt, '14:00'), issuedAt: on.on(told.minutesAt, '14:10') }),
          summary: `The meeting agreed a plan. ${told.purpose}`,
        },
      },
    ],
    risks: [{ domain: told.risk.domain, atRisk: ['SELF'], says: told.risk.says, ratings: [{ moment: 'INITIAL', likelihood: told.risk.likelihood, impact: told.risk.impact }] }],
    plan: [
      { heading: 'IMMEDIATE_SAFETY', says: told.immediateSafety },
      { heading: 'ENGAGEMENT', says: told.engagement },
      { heading: 'CONTINGENCY_OUT_OF_HOURS', says: told.contingency },
    ],
    planIssuedAt: on.on(told.minutesAt, '14:15'),
    actions: told.actions.map(([title, outcome, owner, dueOn]) => ({
      title,
      outcome,
      owner,
      dueOn,
      steps: [
        { at: later(startsAt, 24 * 60), step: 'ACCEPT' as const, says: 'Accepted.' },
        ...(told.done ? [{ at: on.on(dueOn, '16:00'), step: 'COMPLETE' as const, says: 'Done, seen working.' }] : []),
      ],
    })),
  };
}
