import { prepareTestDatabase } from './database.mjs';

export default async function globalSetup() {
  if (process.env.TEST_TEMPLATE) return; // tools/test.mjs has made it for all packages
  const { env, stop } = await prepareTestDatabase();
  Object.assign(process.env, env);
  globalThis.__STOP_TEST_DATABASE__ = stop;
}
