import { useState } from 'react';
import { DateFields, NotificationBanner, noDate, showDate, SummaryList, TextField, toIsoDate } from '@concord/ui';
import { Form } from '../../app/form.js';
import { Page } from '../../app/page.js';
import { useChange } from '../../app/use-change.js';
import { useForm } from '../../app/use-form.js';
import { usePageQuery } from '../../app/use-page-query.js';
import { AboutMePageDocument, SayAboutMeDocument } from '../../gql/graphql.js';

/** What one may tell Concord about oneself, so that one never opens the record of somebody close. */
export function Component() {
  const query = usePageQuery(AboutMePageDocument, {});
  const [isSaid, setSaid] = useState(false);
  const say = useChange(SayAboutMeDocument);
  const form = useForm({ id: 'about-me', start: { bornOn: noDate, homePostcode: '', homeNumber: '' } });
  const submit = form.submit(async ({ bornOn, homePostcode, homeNumber }) => {
    const day = toIsoDate(bornOn);
    await say.send({ input: { ...(day ? { bornOn: day } : {}), ...(homePostcode ? { homePostcode, homeNumber } : {}) } });
    setSaid(true);
    query.reload();
  });
  const said = query.data?.saidAboutMe;
  return (
    <Page title="About you" width="reading" {...query.page}>
      {said && (
        <>
          {isSaid && <NotificationBanner kind="success" heading="Kept" />}
          <p className="govuk-body">
            People who work here have families, neighbours and records of their own. Tell Concord your date of birth and where you live, and it keeps you from opening your own record or that of somebody in your home. Nobody reads what you write here, not even you: it is kept only for comparing.
          </p>
          <SummaryList
            rows={[
              { key: 'Date of birth', value: said.bornOnSaidAt ? `Kept since ${showDate(said.bornOnSaidAt)}` : 'Not given' },
              { key: 'Home', value: said.homeSaidAt ? `Kept since ${showDate(said.homeSaidAt)}` : 'Not given' },
            ]}
          />
          <Form form={form} onSubmit={submit} submitText="Keep it">
            <DateFields label="Date of birth (optional)" {...form.field('bornOn')} />
            <TextField label="Home postcode (optional)" {...form.field('homePostcode')} />
            <TextField label="Number of the house or flat (optional)" {...form.field('homeNumber')} />
          </Form>
        </>
      )}
    </Page>
  );
}
