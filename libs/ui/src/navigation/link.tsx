import { createContext, useContext, type AnchorHTMLAttributes, type ReactNode } from 'react';

export type LinkProps = AnchorHTMLAttributes<HTMLAnchorElement> & { href: string };

const renderAnchor = (props: LinkProps): ReactNode => <a {...props}>{props.children}</a>;

const LinkContext = createContext(renderAnchor);

/** Lets the app say how a link inside the portal is followed (by its router, without loading the page again). */
export const LinkProvider = LinkContext.Provider;

/** A link. Inside the portal `href` starts with a slash and goes through the app's router. */
export function Link({ className = 'govuk-link', ...props }: LinkProps) {
  const renderLink = useContext(LinkContext);
  const render = props.href.startsWith('/') ? renderLink : renderAnchor;
  return render({ className, ...props });
}
