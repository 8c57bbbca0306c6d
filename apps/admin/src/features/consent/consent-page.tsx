import { useParams, useSearchParams } from 'react-router';
import { askedChannelLabels, capacityConclusionLabels, consentDecisionKindLabels, consentGivenByLabels, consentMethodLabels, consentStateLabels, explainedQuestionLabels, notSoughtReasonLabels } from '@concord/domain';
import { ButtonGroup, ButtonLink, InsetText, NotificationBanner, showDate, showDateTime, SummaryList, Timeline, WarningText } from '@concord/ui';
import { usePageQuery } from '../../app/use-page-query.js';
import { type CapacityPartsFragment, type ConsentEventPartsFragment, ConsentPageDocument, type ConsentPageQuery } from '../../gql/graphql.js';
import { CaseFileFrame } from '../case-files/case-file-frame.js';
import { ConsentTasks } from './consent-tasks.js';
import { isNo, modeSentences, positionLabels, quoted, saidLines } from './consent-words.js';
import { EffectNow } from './effect-table.js';

/** What was agreed, by whom, for what, until when, and the effect now. */
export function Component() {
  const { caseFileId = '' } = useParams();
  const [params] = useSearchParams();
  const query = usePageQuery(ConsentPageDocument, { caseFileId });
  return (
    <CaseFileFrame tab="consent" heading="Consent and capacity" page={query.page}>
      {params.get('done') && <NotificationBanner kind="success" heading={params.get('done') === 'withdrawn' ? 'Recorded. The sharing has stopped. The agencies that shared are asked to tell those who have it' : 'Recorded. What opens and closes has opened and closed'} />}
      {query.data && <Consent caseFileId={caseFileId} data={query.data} />}
    </CaseFileFrame>
  );
}

function Consent({ caseFileId, data }: { caseFileId: string; data: ConsentPageQuery }) {
  const { consentPosition: position, consentEvents: events, capacityAssessments: assessments, consentTasks: tasks } = data;
  const isAsked = position.mode !== 'NOT_APPLICABLE';
  const names = Object.fromEntries(position.effects.map((it) => [it.agencyId, it.agency?.name ?? 'an agency']));
  const latest = events.find((it) => it.id === position.latestEventId);
  const said = position.state !== 'NOT_RECORDED';
  const saidNoToAll = latest !== undefined && isNo(latest.state) && latest.scopes.length === 0; // nothing is left to take back
  return (
    <>
      <InsetText>{modeSentences[position.mode]}</InsetText>
      {events.some((it) => it.coercion === 'SUSPECTED') && <WarningText>Somebody may be putting pressure on this person. Speak to them alone.</WarningText>}
      {isAsked && (
        <SummaryList
          rows={[
            { key: 'Where it stands', value: positionLabels[position.state] },
            { key: 'By whom', value: latest && `${consentGivenByLabels[latest.givenBy]}${latest.giverName ? ` (${latest.giverName})` : ''}, ${showDate(latest.obtainedAt)}` },
            { key: 'For what', value: latest && saidLines(latest, names).map((it) => <p key={it} className="govuk-body">{it}</p>) },
            { key: 'Until when', value: untilWords(latest) },
            { key: 'What they want', value: latest?.wishes },
            { key: 'Capacity', value: position.capacity === 'PRESUMED' ? 'Presumed' : capacityConclusionLabels[position.capacity] },
          ]}
        />
      )}
      <ButtonGroup>
        {isAsked && <ButtonLink href={`/case-files/${caseFileId}/consent/new`}>Record what they said</ButtonLink>}
        {isAsked && <ButtonLink href={`/case-files/${caseFileId}/consent/new?said=REFUSED`} kind="secondary">They say no</ButtonLink>}
        {isAsked && said && !saidNoToAll && <ButtonLink href={`/case-files/${caseFileId}/consent/withdraw`} kind="secondary">They take it back</ButtonLink>}
        <ButtonLink href={`/case-files/${caseFileId}/consent/capacity`} kind="secondary">Record capacity</ButtonLink>
        {position.mode === 'REQUIRED' && (position.state === 'REFUSED' || position.state === 'WITHDRAWN') && <ButtonLink href={`/case-files/${caseFileId}/without-name`} kind="secondary">Present without a name</ButtonLink>}
        {isAsked && said && <ButtonLink href={`/case-files/${caseFileId}/consent/receipt`} kind="secondary">Receipt for the person</ButtonLink>}
      </ButtonGroup>
      <ConsentTasks tasks={tasks} />
      {isAsked && <EffectNow effects={position.effects} />}
      {events.length > 0 && (
        <>
          <h2 className="govuk-heading-m">What was said, and when</h2>
          <Timeline headingLevel={3} events={events.map((it) => eventOf(it, names))} />
        </>
      )}
      {assessments.length > 0 && (
        <>
          <h2 className="govuk-heading-m">Assessments of capacity</h2>
          <Timeline headingLevel={3} events={assessments.map(assessmentOf)} />
        </>
      )}
    </>
  );
}

/** Until when what was agreed holds. */
function untilWords(event: ConsentEventPartsFragment | undefined): string | undefined {
  const permits = event?.scopes.filter((it) => it.effect === 'PERMIT') ?? [];
  if (permits.length === 0) return event && isNo(event.state) ? 'Until they change their mind' : undefined;
  const ends = permits.flatMap((it) => it.until ?? []).sort((a, b) => a.localeCompare(b));
  const first = ends[0];
  if (!first) return 'Until they change their mind';
  return ends.length < permits.length ? `Partly until ${showDateTime(first)}, the rest until they change their mind` : showDateTime(first);
}

/** The words are for those who recorded them and those who run the case. */
const wordsElsewhere = 'What was said is with the agency that recorded it. Ring the lead professional.';

const eventOf = (event: ConsentEventPartsFragment, names: Readonly<Record<string, string>>) => ({
  id: event.id,
  title: consentStateLabels[event.state],
  at: event.obtainedAt,
  byline: event.recordedByPractitioner?.name,
  children: (
    <>
      {saidLines(event, names).map((it) => <p key={it} className="govuk-body">{it}</p>)}
      {event.notSoughtReason && <p className="govuk-body">{notSoughtReasonLabels[event.notSoughtReason]}.</p>}
      {[event.reason, event.bestInterests].filter(Boolean).map((it) => <p key={it} className="govuk-body">{it}</p>)}
      {event.wordsUsed && <p className="govuk-body">Words used: {quoted(event.wordsUsed)}</p>}
      {event.outcomesWanted && <p className="govuk-body">Wants to come of it: {quoted(event.outcomesWanted)}</p>}
      {event.attempts.map((it) => <p key={`${it.on} ${it.channel}`} className="govuk-body">Tried {askedChannelLabels[it.channel].toLowerCase()} on {showDate(it.on)}. {it.note}</p>)}
      {event.chaseOn && <p className="govuk-body">Asked{event.askedChannel && ` ${askedChannelLabels[event.askedChannel].toLowerCase()}`}. To be asked again on {showDate(event.chaseOn)}.</p>}
      {event.capacityDoubt && <p className="govuk-body">Doubt about capacity: {event.capacityDoubt}</p>}
      {event.safeContact && <p className="govuk-body">Reach them safely: {event.safeContact}</p>}
      {event.wishes && <p className="govuk-body">Wishes: {quoted(event.wishes)}</p>}
      {event.conditionText && <p className="govuk-body">Condition: {quoted(event.conditionText)}. To be written out by {showDate(event.conditionDueOn)}.</p>}
      {event.coercion === 'SUSPECTED' && <p className="govuk-body">Pressure suspected{event.coercionText && `: ${event.coercionText}`}</p>}
      {!event.wordsShown && <p className="govuk-body">{wordsElsewhere}</p>}
      <p className="govuk-hint">
        {event.decisionKind !== 'CONFIDENTIALITY_CONSENT' && `${consentDecisionKindLabels[event.decisionKind]}. `}
        {event.method && `${consentMethodLabels[event.method]}. `}
        {event.interpreter && `Interpreter: ${event.interpreter}. `}
        {event.language && `In ${event.language}. `}
        {event.witness && `Heard by ${event.witness}. `}
        {event.questionsExplained.length > 0 && `Explained: ${event.questionsExplained.map((it) => explainedQuestionLabels[it].toLowerCase()).join(', ')}. `}
        {event.lateReason && `Recorded late: ${event.lateReason.replace(/\.$/, '')}. `}
        {event.obtainedBy && `Asked by ${event.obtainedBy}. `}
        {event.reviewOn && `Ask again on ${showDate(event.reviewOn)}.`}
      </p>
    </>
  ),
});

const assessmentOf = (it: CapacityPartsFragment) => ({
  id: it.id,
  title: capacityConclusionLabels[it.conclusion],
  at: it.assessedAt,
  byline: it.assessedBy,
  children: (
    <>
      <p className="govuk-body">{it.wordsShown ? `Decision: ${it.decision}` : wordsElsewhere}</p>
      {[it.grounds, it.impairment, it.supportGiven && `Help given: ${it.supportGiven}`, it.executiveFunctionConcern && `Executive function: ${it.executiveFunctionConcern}`, it.bestInterests]
        .filter((text): text is string => Boolean(text))
        .map((text) => <p key={text} className="govuk-body">{text}</p>)}
      {it.fullRecordDueOn && <p className="govuk-body">Full record due by {showDate(it.fullRecordDueOn)}.</p>}
    </>
  ),
});
