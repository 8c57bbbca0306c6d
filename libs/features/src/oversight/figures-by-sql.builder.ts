import type { TestWorld } from '@concord/platform/testing';

/**
 * The figures of governance 3.5 by a script of its own, straight from the tables, written without looking at the product's
 * code: what the product says must be the same.
 */
export async function figuresBySql(world: TestWorld, agencyId: string, month: string): Promise<Record<string, string>> {
  const [row] = await world.behind<Record<string, string | number | null>>(
    `with bounds as (select ($2 || '-01')::date::timestamp at time zone 'Europe/London' as a, (($2 || '-01')::date + interval '1 month')::timestamp at time zone 'Europe/London' as b),
     o as (select c.* from concord.consent_override c, bounds where owner_agency_id = $1 and requested_at >= a and requested_at < b),
     e as (select x.* from concord.emergency_opening x, bounds where agency_id = $1 and opened_at >= a and opened_at < b),
     f as (select count(*) n from concord.case_file cf, bounds where cf.opened_at < b and (cf.closed_at is null or cf.closed_at >= b)
       and exists (select 1 from concord.participation p where p.case_file_id = cf.id and p.agency_id = $1 and p.valid_from < b and p.valid_until >= b))
     select (select count(*) from o) as "REQUESTED",
       (select count(*) from o where authorised_by is not null) as "AUTHORISED",
       (select count(*) from o where refused_by is not null) as "REFUSED",
       (select round(100.0 * (select count(*) from o) / nullif(n, 0), 1) from f) as "REQUESTED_PER_100_OPEN_CASES",
       (select round(percentile_cont(0.5) within group (order by extract(epoch from decided_at - requested_at) / 60)::numeric) from o where decided_at is not null) as "MINUTES_TO_DECIDE",
       (select round(100.0 * count(*) filter (where inform_done_on <= (decided_at at time zone 'Europe/London')::date + 14) / nullif(count(*), 0)) from o where authorised_by is not null) as "TOLD_WITHIN_14_DAYS",
       (select round(100.0 * count(*) filter (where review_outcome = 'NOT_UPHELD') / nullif(count(*), 0)) from o where reviewed_at is not null) as "NOT_UPHELD",
       (select count(*) from o where authorised_by is not null and reviewed_at is null and review_due_on < (now() at time zone 'Europe/London')::date) as "REVIEW_OVERDUE",
       (select count(*) from o where authorised_by is not null and coalesce(ended_at, active_until) <= now() and not exists (select 1 from concord.override_use u where u.override_id = o.id)) as "ENDED_UNUSED",
       (select count(*) from o where exists (select 1 from jsonb_array_elements(warnings) w where w ->> 'kind' = 'SAME_AS_BEFORE')) as "SAME_REASON_AS_BEFORE",
       (select count(*) from e) as "EMERGENCIES",
       (select count(*) from o where 'SERIOUS_HARM_ADULT' = any (grounds)) as "GROUND:SERIOUS_HARM_ADULT",
       (select count(*) from o where 'CRIME' = any (grounds)) as "GROUND:CRIME"`,
    [agencyId, month],
  );
  return Object.fromEntries(Object.entries(row ?? {}).map(([code, value]) => [code, value === null ? '–' : String(Number(value))]));
}
