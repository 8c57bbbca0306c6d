import { minutesBlockKindLabels } from '@concord/domain';
import { Link, LinkButton, SummaryCard, Tag, VisuallyHidden, WarningText } from '@concord/ui';
import { useState } from 'react';
import { ActionProblem } from '../../app/action-problem.js';
import { useChange } from '../../app/use-change.js';
import { MoveMinutesBlockDocument, RemoveMinutesBlockDocument, type MinutesBlockPartsFragment, type MinutesPageQuery } from '../../gql/graphql.js';
import { Obligations } from '../sharing/obligations.js';
import { WhoSeesPanel } from '../sharing/who-sees-panel.js';
import { AudienceForm } from './audience-form.js';
import { audienceInWords, BlockWords } from './block-words.js';
import { EditBlockForm } from './edit-block-form.js';

interface BlockCardProps {
  caseFileId: string;
  block: MinutesBlockPartsFragment;
  agencies: MinutesPageQuery['minutesOfMeeting'][number]['recipients'];
  editable: boolean;
  /** Where it goes when it is moved up or down; undefined at either end. */
  before?: { afterId: string | undefined };
  after?: { afterId: string | undefined };
  reload: () => void;
}

type Open = 'nothing' | 'words' | 'audience';

/** One block: its words with owner and conditions, who may have it, and what may be done with it. */
export function BlockCard({ caseFileId, block, agencies, editable, before, after, reload }: BlockCardProps) {
  const [open, setOpen] = useState<Open>('nothing');
  const done = () => {
    setOpen('nothing');
    reload();
  };
  const actions = editable
    ? [
        { text: 'Change words', hiddenText: `of ${block.heading}`, onClick: () => setOpen('words') },
        { text: 'Change who gets it', hiddenText: `: ${block.heading}`, onClick: () => setOpen('audience') },
      ]
    : [];
  return (
    <div id={`block-${block.id}`}>
      <SummaryCard title={block.heading} headingLevel={3} status={block.heading !== minutesBlockKindLabels[block.kind] && <Tag colour="grey">{minutesBlockKindLabels[block.kind]}</Tag>} actions={actions}>
        <Obligations of={block.obligations} />
        {block.recalled && <WarningText>The owner no longer shares these words.</WarningText>}
        {block.toAccept && block.sourceItemIds[0] && <p className="govuk-body"><Link href={`/case-files/${caseFileId}/information/${block.sourceItemIds[0]}`}>Open the information and read its conditions<VisuallyHidden>: {block.heading}</VisuallyHidden></Link></p>}
        {open === 'words' ? <EditBlockForm block={block} onDone={done} onCancel={() => setOpen('nothing')} /> : <BlockWords {...block} />}
        <p className="govuk-body-s"><strong>Goes to:</strong> {audienceInWords(block)}</p>
        <WhoSeesPanel subject={{ kind: 'MINUTES_BLOCK', id: block.id }} of={block.heading} />
        {open === 'audience' && <AudienceForm block={block} agencies={agencies} onDone={done} onCancel={() => setOpen('nothing')} />}
        {editable && <Moves block={block} before={before} after={after} reload={reload} />}
      </SummaryCard>
    </div>
  );
}

function Moves({ block, before, after, reload }: Pick<BlockCardProps, 'block' | 'before' | 'after' | 'reload'>) {
  const move = useChange(MoveMinutesBlockDocument);
  const remove = useChange(RemoveMinutesBlockDocument);
  const moveTo = (afterId: string | undefined) => void move.attempt({ input: { id: block.id, version: block.version, afterId: afterId ?? null } }).then((sent) => sent && reload());
  return (
    <>
      <ActionProblem problem={move.problem ?? remove.problem} />
      <p className="govuk-body-s">
        {before && <LinkButton onClick={() => moveTo(before.afterId)}>Move up<span className="govuk-visually-hidden">: {block.heading}</span></LinkButton>}{' '}
        {after && <LinkButton onClick={() => moveTo(after.afterId)}>Move down<span className="govuk-visually-hidden">: {block.heading}</span></LinkButton>}{' '}
        <LinkButton onClick={() => void remove.attempt({ id: block.id }).then((sent) => sent && reload())}>Take out<span className="govuk-visually-hidden">: {block.heading}</span></LinkButton>
      </p>
    </>
  );
}
