import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router';
import { Provider as GraphQLProvider } from 'urql';
import { LinkProvider } from '@concord/ui';
import { client } from './app/graphql-client.js';
import { router } from './app/router.js';
import { renderRouterLink } from './app/router-link.js';
import { SessionProvider } from './app/session.js';
import './styles.scss';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

createRoot(root).render(
  <StrictMode>
    <GraphQLProvider value={client}>
      <LinkProvider value={renderRouterLink}>
        <SessionProvider>
          <RouterProvider router={router} />
        </SessionProvider>
      </LinkProvider>
    </GraphQLProvider>
  </StrictMode>,
);
