import { describe, expect, it } from '@jest/globals';
import { moonlightPanel } from '../forums/testing/index.js';
import { checkDecision } from './check-decision.js';

const check = (key: string, outcome: string | null, legalOptions: string[] = []) => () => checkDecision(moonlightPanel, key, { outcome, legalOptions });

describe('a decision', () => {
  it('is one of its forum, with one of its outcomes', () => {
    expect(check('ROUTE_CHOSEN', 'QUAY')).not.toThrow();
    expect(check('LEVEL_SET', 'QUAY')).toThrow('one of the decisions');
    expect(check('ROUTE_CHOSEN', 'LENT')).toThrow('one of the outcomes');
  });

  it('may be begun before the outcome is known', () => {
    expect(check('ROUTE_CHOSEN', null)).not.toThrow();
  });

  it('names legal options only where the forum lists them', () => {
    expect(check('ROUTE_CHOSEN', 'QUAY', ['COURT'])).toThrow('from the list');
  });
});
