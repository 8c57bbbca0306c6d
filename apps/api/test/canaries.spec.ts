import { newId } from '@concord/platform';
import { testAgency, testPerson } from '@concord/platform/testing';
import { describe, expect, it } from '@jest/globals';
import { escaped, keepExchange } from './support/canaries.js';
import { anOpenCase, asOwner, signedInAs, startWorldApp } from './support/index.js';

const WORDS = 'She hears voices that tell her to leave the gas on';

describe('R02: the watch over every answer of the suite', () => {
  const health = testAgency('health').id;
  const canary = { words: WORDS, agencies: [health] };
  const exchange = (cookie: string, answer: string, sent = ''): { cookie: string; operation: string; sent: string; answer: string } => ({ cookie, operation: 'caseFileItems', sent, answer: JSON.stringify(answer) });
  const agencyOf = (cookie: string): string | undefined => ({ nurse: health, fire: testAgency('fire').id })[cookie];

  it('R02: finds words in front of an agency to which they were never opened', () => {
    expect(escaped([canary], [exchange('nurse', WORDS)], agencyOf)).toEqual([]);
    expect(escaped([canary], [exchange('fire', 'nothing of it')], agencyOf)).toEqual([]);
    expect(escaped([canary], [exchange('fire', `… ${WORDS} …`)], agencyOf)).toHaveLength(1);
    expect(escaped([canary], [exchange('nobody', WORDS)], agencyOf)).toHaveLength(1);
  });

  it('R02: fails the test file in which it happens', async () => {
    const test = await startWorldApp();
    const { caseFileId } = await anOpenCase(test, { nurse: 'AGENCY_REPRESENTATIVE', fireOfficer: 'AGENCY_REPRESENTATIVE' });
    await asOwner(test.database, [
      [`insert into item (id, case_file_id, owner_agency_id, owner_function, author_id, created_at, category, assertion, statement) values ($1, $2, $3, 'MENTAL_HEALTH', $4, now(), 'HEALTH_MENTAL', 'FACT', $5)`, [newId(), caseFileId, health, testPerson('nurse').id, WORDS]],
    ], 'security_owner');
    const fire = await signedInAs(test, 'fireOfficer');
    await fire.query('query I($id: ID!) { caseFileItems(caseFileId: $id) { items { statement } } }', { id: caseFileId });
    const leaked = { text: JSON.stringify({ data: WORDS }), cookie: 'stolen', data: { signIn: { practitioner: { id: testPerson('fireOfficer').id } } } };
    keepExchange(test.app.getHttpServer(), 'stolen', '{ caseFileItems }', {}, leaked);
    await expect(test.close()).rejects.toThrow(/R02/);
  }, 60_000);
});
