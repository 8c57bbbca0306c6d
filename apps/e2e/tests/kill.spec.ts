import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { callerAt } from './support/graphql';
import { startProduct } from './support/product';

const SAVE = 'mutation($input: SaveDraftInput!) { saveDraft(input: $input) { savedAt } }';
const READ = 'query($formKey: String!) { draft(formKey: $formKey) { content } }';

test('killing the product in the middle of saving loses nothing that was acknowledged', async () => {
  test.setTimeout(180_000);
  const dataDir = mkdtempSync('/var/tmp/concord-kill-');
  chmodSync(dataDir, 0o755); // the account that runs PostgreSQL passes through
  const first = await startProduct(dataDir);
  const { email, password } = await anAccount(first.url);
  const writer = await callerAt(first.url, email, password);
  const acknowledged: string[] = [];
  const saving = (async () => {
    for (let count = 0; ; count += 1) {
      const formKey = `kill:${String(count)}`;
      await writer.ask(SAVE, { input: { formKey, content: JSON.stringify({ text: formKey }) } });
      acknowledged.push(formKey);
    }
  })().catch(() => undefined);
  await expect.poll(() => acknowledged.length).toBeGreaterThan(20);
  await first.kill();
  await saving;

  const second = await startProduct(dataDir);
  try {
    const reader = await callerAt(second.url, email, password);
    for (const formKey of acknowledged) {
      const { draft } = await reader.ask<{ draft: { content: string } | null }>(READ, { formKey });
      expect(draft?.content, formKey).toBe(JSON.stringify({ text: formKey }));
    }
  } finally {
    await second.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
});

async function anAccount(url: string): Promise<{ email: string; password: string }> {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ demoAccounts { email } demoPassword }' }),
  });
  const { data } = (await answer.json()) as { data: { demoAccounts: { email: string }[]; demoPassword: string } };
  const [account] = data.demoAccounts;
  if (!account) throw new Error('the demonstration offers no account');
  return { email: account.email, password: data.demoPassword };
}
