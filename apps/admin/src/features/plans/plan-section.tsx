import { InsetText, showDate, SummaryCard, Tag, type SummaryAction } from '@concord/ui';
import { ActionProblem } from '../../app/action-problem.js';
import { useChange } from '../../app/use-change.js';
import { ConfirmPlanEntryDocument, type PlanPageQuery } from '../../gql/graphql.js';
import { Obligations } from '../sharing/obligations.js';
import { WhoSeesPanel } from '../sharing/who-sees-panel.js';
import { AudienceLabel } from './audience-label.js';

type Section = PlanPageQuery['casePlan']['sections'][number];
type Entry = Section['entries'][number];

interface PlanSectionProps {
  section: Section;
  caseFileId: string;
  canWrite: boolean;
  onChanged: () => void;
}

/** One heading of the plan with its entries; a heading without any is shown to those who can fill it. */
export function PlanSection({ section, caseFileId, canWrite, onChanged }: PlanSectionProps) {
  if (section.entries.length === 0 && !canWrite) return null;
  return (
    <section aria-labelledby={`heading-${section.key}`}>
      <h3 className="govuk-heading-s" id={`heading-${section.key}`}>
        {section.title} {section.outOfHours && <Tag colour="blue">On the out-of-hours card</Tag>}
      </h3>
      {canWrite && <p className="govuk-hint">{section.prompt}</p>}
      {section.entries.length === 0 && <p className="govuk-body">Nothing is written here yet{section.mandatory ? '. A meeting cannot be finished without it' : ''}.</p>}
      {section.entries.map((entry) => (
        <EntryCard key={entry.id} entry={entry} caseFileId={caseFileId} onChanged={onChanged} />
      ))}
    </section>
  );
}

function EntryCard({ entry, caseFileId, onChanged }: { entry: Entry; caseFileId: string; onChanged: () => void }) {
  const confirm = useChange(ConfirmPlanEntryDocument);
  const may = (action: string) => entry.permittedActions.includes(action);
  const sayCorrect = () => void confirm.attempt({ input: { id: entry.id, version: entry.version } }).then((done) => done && onChanged());
  const actions: SummaryAction[] = [
    ...(may('confirm') ? [{ text: 'Still correct', hiddenText: 'today', onClick: sayCorrect }] : []),
    ...(may('revise') ? [{ text: 'Change', hiddenText: 'this entry', href: `/case-files/${caseFileId}/plan/${entry.id}` }] : []),
  ];
  return (
    <>
      <ActionProblem problem={confirm.problem} />
      <SummaryCard title={entry.authorAgency?.name ?? 'An agency'} headingLevel={4} actions={actions}>
        <Obligations of={entry.obligations} />
        {entry.recalledOn && <InsetText>Something this quotes was recalled by its owner on {showDate(entry.recalledOn)}. The words stay until somebody changes them. Do not use them for anything new.</InsetText>}
        {entry.conditions.filter((it) => it.handlingText).map((it) => <p className="govuk-body-s" key={`${it.ownerAgencyId}${it.handlingText}`}><strong>Condition:</strong> {it.handlingText}</p>)}
        <p className="govuk-body concord-prewrap">{entry.text}</p>
        <p className="govuk-body-s">
          Correct as at {showDate(entry.confirmedOn)}
          {entry.confirmer && <>, said {entry.confirmer.name}</>}. <AudienceLabel openToTable={entry.openToTable} openTo={entry.openTo} />.
        </p>
        <WhoSeesPanel subject={{ kind: 'PLAN_ENTRY', id: entry.id }} of={`Plan entry: ${entry.text.slice(0, 40)}`} />
      </SummaryCard>
    </>
  );
}
