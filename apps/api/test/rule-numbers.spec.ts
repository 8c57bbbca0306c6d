import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';

const root = path.resolve(import.meta.dirname, '../../..');
const two = (n: number): string => `R${String(n).padStart(2, '0')}`;
/** The acceptance rules of need to know. Sockets (part of R49) do not exist in the product. */
const RULES = [...Array.from({ length: 38 }, (_, index) => two(index + 1)), 'R49', 'R57', 'R62', 'R63', 'R65'];

const sourcesUnder = (folder: string, ends: RegExp): string[] =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((it) => ends.test(it) && !/node_modules|dist\//.test(it) && !it.endsWith('rule-numbers.spec.ts'))
    .map((it) => path.join(root, folder, it));

describe('the acceptance rules', () => {
  it('are each named by a test', () => {
    const named = new Set(sourcesUnder('libs', /\.spec\.tsx?$/).concat(sourcesUnder('apps', /\.spec\.tsx?$/)).flatMap((file) => readFileSync(file, 'utf8').match(/\bR\d\d\b/g) ?? []));
    expect(RULES.filter((it) => !named.has(it))).toEqual([]);
  });

  it('R06: are asked of classes named in the code, never of anything a request brings: only the guard asks, with what a door declares', () => {
    const asking = ['libs/platform/src', 'libs/features/src', 'apps/api/src'].flatMap((it) => sourcesUnder(it, /(?<!\.spec)\.ts$/)).filter((file) => /\.can\(/.test(readFileSync(file, 'utf8')));
    expect(asking.map((it) => path.relative(root, it)).sort()).toEqual(['libs/platform/src/access/ability.ts', 'libs/platform/src/access/access.guard.ts']);
    expect(readFileSync(path.join(root, 'libs/platform/src/access/access.guard.ts'), 'utf8')).toMatch(/\.can\(action, subject\)/);
    expect(readFileSync(path.join(root, 'libs/platform/src/access/ability.ts'), 'utf8')).toContain('ability.can(checked(action), checked(subject))');
  });
});
