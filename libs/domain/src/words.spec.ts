import { describe, expect, it } from '@jest/globals';
import {
  agencyFunctionLabels,
  capacities,
  categories,
  categoryHelp,
  categoryLabels,
  optionsOf,
  roles,
  sectorLabels,
} from './words.js';

describe('the shared words', () => {
  it('have a label for every code, and one line of help for every category', () => {
    for (const label of [
      ...Object.values(sectorLabels),
      ...Object.values(agencyFunctionLabels),
      ...Object.values(categoryLabels),
    ])
      expect(label).toMatch(/^[A-Z]/);
    for (const category of categories) expect(categoryHelp[category]).toMatch(/^[^\n]+\.$/);
  });

  it('keep a deputy among the capacities and an administrator among the roles', () => {
    expect(capacities).toContain('DEPUTY');
    expect(roles).toContain('ADMINISTRATOR');
  });

  it('become options for a form', () => {
    expect(optionsOf({ A: 'First', B: 'Second' }, { A: 'One', B: 'Two' })).toEqual([
      { code: 'A', label: 'First', hint: 'One' },
      { code: 'B', label: 'Second', hint: 'Two' },
    ]);
  });
});
