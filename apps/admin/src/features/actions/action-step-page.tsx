import { InsetText } from '@concord/ui';
import { useParams } from 'react-router';
import { NotFoundPage } from '../../app/not-found-page.js';
import { Page } from '../../app/page.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { ActionPageDocument, type ActionPageQuery } from '../../gql/graphql.js';
import { AmendForm } from './amend-form.js';
import { NameOwnerForm } from './name-owner-form.js';
import { type NoteStep, steps } from './action-steps.js';
import { StepForm } from './step-form.js';

export function Component() {
  const { actionId = '', step: path } = useParams();
  const step = steps.find((it) => it.path === path);
  const query = usePageQuery(ActionPageDocument, { actionId });
  const action = query.data?.agreedAction;
  if (!step) return <NotFoundPage />;
  return (
    <Page title={step.button} back={{ href: `/actions/${actionId}`, text: 'Back to the action' }} width="reading" {...query.page}>
      {action && (
        <>
          <InsetText>{action.what}</InsetText>
          <Fields action={action} step={step} />
        </>
      )}
    </Page>
  );
}

function Fields({ action, step }: { action: ActionPageQuery['agreedAction']; step: NoteStep }) {
  if (step.asks === 'PERSON') return <NameOwnerForm action={action} />;
  if (step.asks === 'WORDING') return <AmendForm action={action} />;
  return <StepForm key={step.path} action={action} step={step} />;
}
