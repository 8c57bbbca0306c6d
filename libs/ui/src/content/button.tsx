import type { MouseEventHandler, ReactNode, Ref } from 'react';
import { classNames } from '../class-names.js';
import { Link } from '../navigation/link.js';

export type ButtonKind = 'primary' | 'secondary' | 'warning' | 'inverse';

const kindClass: Record<ButtonKind, string | false> = {
  primary: false,
  secondary: 'govuk-button--secondary',
  warning: 'govuk-button--warning',
  inverse: 'govuk-button--inverse',
};

interface ButtonProps {
  children: ReactNode;
  kind?: ButtonKind;
  type?: 'button' | 'submit';
  onClick?: MouseEventHandler<HTMLButtonElement>;
  /** While it works: says so, and swallows further presses. The button keeps the focus and is never greyed out in silence. */
  busy?: boolean;
  busyText?: string;
  expanded?: boolean;
  controls?: string;
  describedBy?: string;
  name?: string;
  value?: string;
  ref?: Ref<HTMLButtonElement>;
}

/** A button. Without `type` it does not submit. */
export function Button({
  children,
  kind = 'primary',
  type = 'button',
  onClick,
  busy = false,
  busyText = 'Sending',
  expanded,
  controls,
  describedBy,
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className={classNames('govuk-button', kindClass[kind])}
      onClick={(event) => (busy ? event.preventDefault() : onClick?.(event))}
      aria-disabled={busy || undefined}
      aria-expanded={expanded}
      aria-controls={controls}
      aria-describedby={describedBy}
    >
      {busy ? `${busyText}…` : children}
    </button>
  );
}

interface ButtonLinkProps {
  href: string;
  children: ReactNode;
  kind?: ButtonKind;
}

/** A link to another page that looks like a button. */
export function ButtonLink({ href, children, kind = 'primary' }: ButtonLinkProps) {
  return (
    <Link href={href} className={classNames('govuk-button', kindClass[kind])}>
      {children}
    </Link>
  );
}

/** Buttons and links side by side; on a phone below each other. */
export function ButtonGroup({ children }: { children: ReactNode }) {
  return <div className="govuk-button-group">{children}</div>;
}

interface LinkButtonProps {
  children: ReactNode;
  onClick: () => void;
}

/** A button that looks like a link, for small actions in text and rows. */
export function LinkButton({ children, onClick }: LinkButtonProps) {
  return (
    <button type="button" className="concord-link-button" onClick={onClick}>
      {children}
    </button>
  );
}
