import { ButtonLink, Link, VisuallyHidden } from '@concord/ui';
import { Page } from '../../app/page.js';
import { PersonSearch } from './person-search.js';

export function Component() {
  return (
    <Page title="People">
      <ButtonLink href="/people/new">Register a person</ButtonLink>
      <PersonSearch
        action={({ id, name }) => (
          <Link href={`/people/${id}`}>
            Open<VisuallyHidden> the record of {name}</VisuallyHidden>
          </Link>
        )}
        notFound="Check the spelling, try fewer letters, or register the person. Another agency may know them: a matching officer compares records."
      />
    </Page>
  );
}
