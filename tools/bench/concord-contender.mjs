// Contender (a): Concord as it ships, over HTTP, with sign-in, sessions, guard and audit.
import { readSettings } from '../../libs/platform/dist/index.js';
import { startApi } from '../../apps/api/dist/main.js';

await startApi(
  readSettings({
    ...process.env,
    HOST: '127.0.0.1',
    CONCORD_DEMO: '0',
    PUBLIC_URL: 'https://concord.example',
    LOG_LEVEL: 'error',
  }),
);
process.send?.('ready');
process.once('SIGTERM', () => process.exit(0)); // the profiler writes at a proper exit
