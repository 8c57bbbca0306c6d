import { similarity } from '../override/stock-phrases.js';
import { characterCount, cleanText } from '../text/index.js';
import type { EmergencySettings } from './emergency-settings.js';

/** Says what is wrong with "why this person now", or nothing. It is written afresh each time, not pasted from the last. */
export function emergencyReasonProblem(whyNow: string, last: string | undefined, settings: EmergencySettings): string | undefined {
  const reason = cleanText(whyNow);
  const length = characterCount(reason);
  if (length < settings.shortestReason) {
    return `Say why this person, and why now, in at least ${settings.shortestReason} characters. You have written ${length}.`;
  }
  if (last !== undefined && similarity(reason, last) >= settings.mostAlike) {
    return 'These are almost the words you used last time. Say what is happening to this person now.';
  }
  return undefined;
}
