import { describe, expect, it } from '@jest/globals';
import type { Actor } from '../actor.js';
import { type Role, roles } from '../words.js';
import { policies } from './policies.js';

const granted = (...of: Role[]): Set<string> => {
  const said = new Set<string>();
  const can = (actions: string | readonly string[], subjects: string | readonly string[]): void => {
    for (const action of [actions].flat()) for (const subject of [subjects].flat()) said.add(`${action} ${subject}`);
  };
  for (const policy of policies) policy({ roles: of } as unknown as Actor, { can });
  return said;
};

describe('the policies', () => {
  it('never grant everything', () => {
    expect([...granted(...roles)].filter((it) => /\b(manage|all)\b/.test(it))).toEqual([]);
  });

  it.each(['ADMINISTRATOR', 'AUDITOR'] as const)('give an %s no case data', (role) => {
    const caseData =
      /\b(Person|CaseFile|Participation|Item|ConsentEvent|CapacityAssessment|Meeting\w*|Plan\w*|AgreedAction\w*|Minutes\w*)$/;
    expect([...granted(role)].filter((it) => caseData.test(it))).toEqual([]);
  });

  it.each(roles)('let a %s look up whom to ring, and end their session', (role) => {
    expect([...granted(role)]).toEqual(expect.arrayContaining(['read Agency', 'read Practitioner', 'end Session']));
  });

  it('name actions and subjects in the agencies’ words', () => {
    expect([...granted(...roles)].filter((it) => !/^[a-z][A-Za-z]* [A-Z][A-Za-z]*$/.test(it))).toEqual([]);
  });
});
