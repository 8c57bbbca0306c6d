import type { Rule } from '../rule.js';
import { blocksRules } from './blocks.rules.js';
import { oversightRules } from './oversight.rules.js';
import { asItWasRules } from './as-it-was.rules.js';
import { caseFilesRules } from './case-files.rules.js';
import { coreRules } from './core.rules.js';
import { emergencyRules } from './emergency.rules.js';
import { minutesRules } from './minutes.rules.js';
import { partnerAskRules } from './partner-asks.rules.js';
import { personsRules } from './persons.rules.js';
import { meetingsRules } from './meetings.rules.js';
import { agreedActionsRules } from './agreed-actions.rules.js';
import { overridesRules } from './overrides.rules.js';
import { policyTableRules } from './policy-table.rules.js';
import { plansRules } from './plans.rules.js';
import { sharingRules } from './sharing.rules.js';
import { onwardSharingRules } from './onward-sharing.rules.js';
import { reviewsRules } from './reviews.rules.js';

/** All row rules, feature by feature. Add a feature's list here. */
const all: readonly Rule[] = [...coreRules, ...policyTableRules, ...blocksRules, ...sharingRules, ...plansRules, ...agreedActionsRules, ...personsRules, ...caseFilesRules, ...meetingsRules, ...minutesRules, ...reviewsRules, ...asItWasRules, ...oversightRules, ...overridesRules, ...onwardSharingRules, ...emergencyRules, ...partnerAskRules];

const index = new Map(all.map((it) => [`${it.subject}.${it.action}`, it]));
if (index.size !== all.length) throw new Error('a rule is declared twice');

/** The rule for an action on a kind of record. Nothing declared means nobody: undefined. */
export const ruleFor = (subject: string, action: string): Rule | undefined => index.get(`${subject}.${action}`);
/** Every declared rule, for tests and for the explanation page. */
export const declaredRules = (): readonly Rule[] => all;
