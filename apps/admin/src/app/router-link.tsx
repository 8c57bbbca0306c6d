import { Link } from 'react-router';
import type { LinkProps } from '@concord/ui';

/** The kit's links, followed by the router. */
export const renderRouterLink = ({ href, ...rest }: LinkProps) => <Link to={href} {...rest} />;
