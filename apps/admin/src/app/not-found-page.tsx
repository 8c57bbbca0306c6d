import { Link } from '@concord/ui';
import { Page } from './page.js';

/** For addresses that are none, and for records that are not there or not shared: the two look the same. */
export const NotFoundPage = () => (
  <Page title="Page not found" width="reading">
    <p className="govuk-body">If you typed the address, check that it is right.</p>
    <p className="govuk-body">If you expected a record here, it may not be shared with you. Ring the co-ordinator.</p>
    <p className="govuk-body">
      <Link href="/">Go to the home page</Link>
    </p>
  </Page>
);
