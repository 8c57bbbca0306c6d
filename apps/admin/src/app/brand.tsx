import { Link } from '@concord/ui';

/** Our own mark: two rings that share a part, and nothing more than that part. */
export const Brand = () => (
  <Link href="/" className="concord-brand">
    <svg
      className="concord-brand__mark"
      viewBox="0 0 32 24"
      width="32"
      height="24"
      aria-hidden="true"
      focusable="false"
    >
      <circle cx="11.5" cy="12" r="9.5" />
      <circle cx="20.5" cy="12" r="9.5" />
    </svg>
    Concord
  </Link>
);
