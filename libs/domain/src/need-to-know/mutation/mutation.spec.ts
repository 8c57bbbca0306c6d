import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { Condition } from '../condition.js';
import { itemDecision } from '../decision.js';
import { declaredRules } from '../rules/index.js';
import { besides, type Situation, situationsFor, tellsApart, verdicts } from './bank.js';
import { mutantsOf } from './mutants.js';
import { itemSituations, ruleSituations } from './situations.js';

/** `npm run mutate` changes every rule in every place; the usual run changes the steps of the decision so, and replaces every other rule as a whole. */
const LONG = process.env['CONCORD_SITUATIONS'];
const SITUATIONS = Number(LONG ?? 400);
const steps = itemDecision.map((step) => ({ name: `itemDecision ${step.key}`, when: step.rule, whole: false }));
const subjects = [...steps, ...declaredRules().map((it) => ({ name: `${it.subject}.${it.action}`, when: it.when, whole: !LONG }))];

const written = (name: string, when: Condition): Situation[] => besides(when, ruleSituations[name] ?? []);

describe('every rule of need to know', () => {
  it('decides what it decided when it was last reviewed', () => {
    // A change here is a change of who sees what: review it as one. `npm test -- mutation -u` in libs/domain writes it anew.
    const golden = subjects.map(({ name, when }) => {
      const answers = verdicts(when, [...situationsFor(when, 40, 1), ...written(name, when)]);
      return `${name}: ${answers.replaceAll('0', '').length} of ${answers.length}, ${createHash('sha256').update(answers).digest('hex').slice(0, 12)}`;
    });
    expect(golden.sort().join('\n')).toMatchSnapshot();
  });

  it('is noticed when a part of it is left out, turned round, or replaced', () => {
    const survivors: string[] = [];
    let tried = 0;
    for (const { name, when, whole } of subjects) {
      const situations = name.startsWith('itemDecision') ? besides(when, itemSituations) : [...situationsFor(when, SITUATIONS, whole ? 3 : 12, 7), ...written(name, when)];
      for (const mutant of mutantsOf(when).filter((it) => !whole || it.what.startsWith('the whole'))) {
        tried += 1;
        if (!tellsApart(when, mutant.when, situations)) survivors.push(`${name}: ${mutant.what}`);
      }
    }
    report({ situations: SITUATIONS, rules: subjects.length, tried, survivors });
    expect(tried).toBeGreaterThan(500);
    expect(survivors.filter((it) => it.includes('the whole: always'))).toEqual([]); // no rule is opened to everybody unnoticed
    expect(survivors.length / tried).toBeLessThan(0.1); // docs/assurance.md says what survives a long run
  }, 120_000);
});

function report(found: object): void {
  const file = process.env['CONCORD_REPORT'];
  if (file) writeFileSync(file, JSON.stringify(found));
}
