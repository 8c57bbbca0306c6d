import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const features = join(import.meta.dirname, '../features');

const pagesIn = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? pagesIn(path) : name.endsWith('-page.tsx') ? [path] : [];
  });

const textOf = (path: string): string => {
  for (const ending of ['.tsx', '.ts']) {
    try {
      return readFileSync(path.replace(/\.js$/, ending), 'utf8');
    } catch {
      // the other ending
    }
  }
  return '';
};

/** A page's own text and that of everything of the features that it draws. */
function drawnBy(path: string, seen = new Set<string>()): string {
  if (seen.has(path) || path.endsWith('case-file-frame.js')) return '';
  seen.add(path);
  const text = textOf(path);
  const parts = [...text.matchAll(/from '(\.[^']+\.js)'/g)].map(([, it]) => normalize(join(dirname(path), it ?? ''))).filter((it) => it.startsWith(features));
  return [text, ...parts.map((it) => drawnBy(it, seen))].join('\n');
}

const showsAPerson = /<(?:PersonHeader|ItemCard|PlanSection|RiskTable|PersonCards|CopyBlocks)\b/;
const saysWhatItIsNot = /<(?:ShareFooter|CaseFileFrame)\b|footer=\{/;

/** Forms in which somebody writes, and lists of tasks that lead to the record itself. */
const leadOn = ['second-looks-page', 'urgent-release-page', 'return-page', 'consent-task-page', 'persons/add-', 'persons/amend-', 'persons/link-', 'write-referral-page', 'check-referral-page'];

describe('the constant footer', () => {
  const pages = pagesIn(features).filter((it) => showsAPerson.test(drawnBy(it)) && !leadOn.some((one) => it.includes(one)));

  it('is looked for on the pages that show a person or a plan', () => {
    expect(pages.length).toBeGreaterThan(10);
  });

  it.each(pages.map((it) => it.slice(features.length + 1)))('R63: stands under %s', (page) => {
    expect(saysWhatItIsNot.test(drawnBy(join(features, page)))).toBe(true);
  });
});
