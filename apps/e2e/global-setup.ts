import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { startProduct } from './tests/support/product';

/** Starts the built product on a fresh database and a free port, unless BASE_URL names one that runs. */
export default async function globalSetup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.BASE_URL) return undefined;
  const dataDir = mkdtempSync('/var/tmp/concord-e2e-');
  chmodSync(dataDir, 0o755); // the account that runs PostgreSQL passes through
  const product = await startProduct(dataDir);
  process.env.BASE_URL = product.url;
  return async () => {
    await product.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
}
