import { describe, expect, it } from '@jest/globals';
import { claimsSafety, givesNoAdvice, notAsReassurance } from './no-reassurance.js';

describe('words for visitors', () => {
  it.each(['No known risks', 'no known risk', 'None', 'N/A', 'nil', 'No concerns.', 'There are no current issues', 'Safe to visit', 'OK to visit alone', 'No history of anything'])('R63: “%s” claims what nobody can know', (text) => {
    expect(claimsSafety(text)).toBe(true);
  });

  it.each(['Visit in twos', 'Dog loose in the yard', 'No lone women', 'Do not visit after dark', 'Ring first: no answer at the door means go away', 'Weapons seen in May'])('“%s” says what to do', (text) => {
    expect(claimsSafety(text)).toBe(false);
  });

  it('R63: a “no” with words never reads as reassurance', () => {
    expect(notAsReassurance('NO', 'No known risks')).not.toMatch(/no known/i);
    expect(notAsReassurance('NO', 'Friendly dog')).toMatch(/does not make a visit safe.*Friendly dog/);
    expect(givesNoAdvice(notAsReassurance('UNKNOWN', 'We never went'))).toBe(true);
    expect(givesNoAdvice('Visit in twos')).toBe(false);
  });
});
