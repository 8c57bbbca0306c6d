import { agencyFunctionLabels, assertionTypeLabels, handlingCodeLabels, type AgencyFunction, type AssertionType, type HandlingCode } from '@concord/domain';
import { InsetText, showDate, Tag } from '@concord/ui';

interface Words {
  body: string;
  assertion?: string | null;
  datedOn?: string | null;
  handlingCode: string;
  handlingText: string;
  owner?: { shortName: string } | null;
  /** The day on which the owner took back what it quotes. */
  recalledOn?: string | null;
}

/** The words of a block, never without their owner, what kind of statement they are, their day and their conditions. */
export function BlockWords({ body, assertion, datedOn, handlingCode, handlingText, owner, recalledOn }: Words) {
  const from = [owner && `From ${owner.shortName}`, datedOn && `about ${showDate(datedOn)}`].filter(Boolean).join(', ');
  return (
    <>
      {recalledOn && <InsetText>Recalled by its owner on {showDate(recalledOn)}. The words stay here because they were relied on. Do not use them for anything new.</InsetText>}
      {(from || assertion) && (
        <p className="govuk-body-s">
          {from} {assertion && <Tag colour="grey">{assertionTypeLabels[assertion as AssertionType]}</Tag>}
        </p>
      )}
      {handlingCode !== 'NONE' && (
        <p className="govuk-body-s">
          <strong>{handlingCodeLabels[handlingCode as HandlingCode]}.</strong> {handlingText}
        </p>
      )}
      {handlingCode === 'NONE' && handlingText && <p className="govuk-body-s"><strong>Conditions:</strong> {handlingText}</p>}
      <p className="govuk-body concord-prewrap">{body}</p>
    </>
  );
}

interface Audience {
  audience?: 'SOURCES' | 'TABLE' | 'CHOSEN' | null;
  audienceAgencies: readonly { agencyFunction?: AgencyFunction | null; agency?: { shortName: string } | null }[];
  sourceItemIds: readonly string[];
}

/** Who may have a block, in one sentence. */
export function audienceInWords({ audience, audienceAgencies, sourceItemIds }: Audience): string {
  const bound = sourceItemIds.length > 0 ? ', of those its owner shared it with' : '';
  switch (audience) {
    case 'SOURCES':
      return 'Whoever its owner shared it with';
    case 'TABLE':
      return `Everybody at the table${bound}`;
    case 'CHOSEN':
      return `${audienceAgencies.map((it) => agencyInWords(it)).join(', ') || 'Nobody yet'}${bound}`;
    default:
      return 'Nobody has chosen yet';
  }
}

/** "Council, Adult social care". */
export const agencyInWords = ({ agency, agencyFunction }: { agencyFunction?: AgencyFunction | null; agency?: { shortName: string } | null }): string =>
  [agency?.shortName ?? 'An agency', agencyFunction && agencyFunctionLabels[agencyFunction]].filter(Boolean).join(', ');
