import { createContext, useContext, type AnchorHTMLAttributes, type ComponentType } from 'react';

export type LinkProps = AnchorHTMLAttributes<HTMLAnchorElement> & { href: string };

const PlainLink = (props: LinkProps) => <a {...props}>{props.children}</a>;

const LinkContext = createContext<ComponentType<LinkProps>>(PlainLink);

/** Lets the app say how a link inside the portal is followed (by its router, without loading the page again). */
export const LinkProvider = LinkContext.Provider;

/** A link. Inside the portal `href` starts with a slash and goes through the app's router. */
export function Link({ className = 'govuk-link', ...props }: LinkProps) {
  const RouterLink = useContext(LinkContext);
  const Anchor = props.href.startsWith('/') ? RouterLink : PlainLink;
  return <Anchor className={className} {...props} />;
}
