import { describe, expect, it } from '@jest/globals';
import { restrictionProblem, type SeatedPeople } from './restriction-problem.js';

const seat = (agency: string, capacity: SeatedPeople['capacity'], ...practitionerIds: string[]): SeatedPeople => ({ agencyId: agency, agencyFunction: agency, agencyName: agency, capacity, practitionerIds });
const table = [seat('Council', 'CHAIR', 'chair'), seat('Council', 'CO_ORDINATOR', 'chair', 'coordinator'), seat('Housing', 'AGENCY_REPRESENTATIVE', 'officer', 'lead')];

describe('closing a record to all but named people', () => {
  it.each([
    [['chair', 'coordinator', 'officer'], undefined],
    [['chair', 'coordinator', 'lead'], undefined],
    [['officer', 'lead'], 'keeps this record'],
    [['chair', 'officer'], 'second person'],
    [['chair', 'coordinator'], 'safety lines'],
  ])('with %j says %s', (named, problem) => {
    const said = restrictionProblem(new Set(named), 'chair', table);
    if (problem) expect(said).toContain(problem);
    else expect(said).toBeUndefined();
  });
});
