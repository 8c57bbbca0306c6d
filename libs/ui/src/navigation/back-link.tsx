import { Link } from './link.js';

/** Back to a named page: "Back to case files". */
export function BackLink({ href, text = 'Back' }: { href: string; text?: string }) {
  return (
    <Link href={href} className="govuk-back-link">
      {text}
    </Link>
  );
}
