import type { Actor } from '@concord/domain';
import type { Parameters } from './parameters.js';

/**
 * Where a list of items starts: from what was released to the reader’s agency and what it owns, not from all items of a
 * case file, so that its work does not depend on what is hidden (need-to-know 2.6 and 6). A path only narrows; the rule is
 * asked of each row besides. That no path loses a row that the rule allows is proved by decision.spec.ts.
 */
export function itemsOfCaseFile(caseFile: string, { agency, at, who, session }: ReaderPlaceholders): string {
  return `(select "via"."item_id" as "id" from release "via" where "via"."recipient_agency_id" = ${agency} and "via"."case_file_id" = ${caseFile}
      and "via"."closed_at" is null and "via"."valid_from" <= ${at} and "via"."valid_until" > ${at}
    union select "own"."id" from item "own" where "own"."owner_agency_id" = ${agency} and "own"."case_file_id" = ${caseFile}
    union select "kept"."item_id" from emergency_release "kept" where "kept"."case_file_id" = ${caseFile} and exists (
      select 1 from emergency_reach "open" where "open"."case_file_id" = ${caseFile} and "open"."practitioner_id" = ${who} and "open"."session_id" = ${session})) "seen"
    join item "row" on "row"."id" = "seen"."id"`;
}

/** Placeholders of the facts of the reader that a path starts from. */
export interface ReaderPlaceholders {
  readonly agency: string;
  readonly at: string;
  readonly who: string;
  readonly teams: string;
  readonly isContactPoint: string;
  readonly session: string;
}

/** Up to so many case files are looked at one by one; with more, the agency’s whole feed is walked. */
const ONE_BY_ONE = 400;

/** What the newest items are asked with. */
export interface Feed {
  /** The rule of the case file, over a table aliased "row". */
  readonly caseFileRule: string;
  /** The rule of the item and the caller’s filters, over a table aliased "row". */
  readonly itemRule: string;
  readonly selection: string;
  readonly reader: ReaderPlaceholders;
  /** Placeholders of the key after which the list goes on, or nothing for its beginning. */
  readonly after?: { readonly at: string; readonly id: string };
  readonly limit: string;
}

/**
 * The newest candidates of the reader’s case files, each with its row if the rule allows it. Case file by case file, or, for
 * those who sit at very many tables, by a walk of the agency’s feed in which the rule asks for the edge.
 */
export function newestItems({ caseFileRule, itemRule, selection, reader, after, limit }: Feed): string {
  const { agency, at } = reader;
  const beyond = (time: string, id: string): string => (after ? ` and (${time}, ${id}) < (${after.at}, ${after.id})` : '');
  const released = (caseFile: string): string => `select distinct "via"."item_created_at" as "at", "via"."item_id" as "id" from release "via"
    where "via"."recipient_agency_id" = ${agency} and ${caseFile} and "via"."closed_at" is null and "via"."valid_from" <= ${at} and "via"."valid_until" > ${at}${beyond('"via"."item_created_at"', '"via"."item_id"')}
    order by 1 desc, 2 desc limit ${limit}`;
  const owned = (caseFile: string): string => `select "own"."created_at" as "at", "own"."id" as "id" from item "own"
    where "own"."owner_agency_id" = ${agency} and ${caseFile}${beyond('"own"."created_at"', '"own"."id"')} order by 1 desc, 2 desc limit ${limit}`;
  const mine = '"mine"."id"';
  const seats = `select "seat"."case_file_id" from participation "seat" where "seat"."practitioner_id" = ${reader.who}
    union select "seat"."case_file_id" from participation "seat" where "seat"."team_id" = any (${reader.teams})
    union select "seat"."case_file_id" from participation "seat" where ${reader.isContactPoint} and "seat"."agency_id" = ${agency}`;
  return `with "mine" as materialized (select "row"."id" from (${seats}) "at" join case_file "row" on "row"."id" = "at"."case_file_id" where ${caseFileRule} limit ${ONE_BY_ONE + 1}),
    "table" as materialized (select count(*) > ${ONE_BY_ONE} as "walks" from "mine"),
    "candidate" as materialized (select distinct "at", "id" from (
      select "found".* from "mine", lateral ((${released(`"via"."case_file_id" = ${mine}`)}) union all (${owned(`"own"."case_file_id" = ${mine}`)})) "found" where not (select "walks" from "table")
      union all (${released('(select "walks" from "table")')})
      union all (${owned('(select "walks" from "table")')})) "all" order by 1 desc, 2 desc limit ${limit})
    select "candidate"."at" as "candidateAt", "candidate"."id" as "candidateId", "shown".* from "candidate"
    left join lateral (select ${selection} from item "row" where "row"."id" = "candidate"."id" and ${itemRule}) "shown" on true order by 1 desc, 2 desc`;
}

/** The placeholders that every path takes from the reader. */
export const readerOf = (parameters: Parameters, actor: Actor): ReaderPlaceholders => ({
  agency: parameters.fact('agencyId', actor.agencyId, 'uuid'),
  at: parameters.fact('at', actor.at, 'timestamptz'),
  who: parameters.fact('practitionerId', actor.practitionerId, 'uuid'),
  teams: parameters.fact('teamIds', actor.teamIds, 'uuid[]'),
  isContactPoint: parameters.fact('isContactPoint', actor.isContactPoint, 'boolean'),
  session: parameters.fact('sessionId', actor.sessionId, 'uuid'),
});
