import type { Rule } from '../rule.js';
import { caseFilesRules } from './case-files.rules.js';
import { coreRules } from './core.rules.js';
import { personsRules } from './persons.rules.js';

/** All row rules, feature by feature. Add a feature's list here. */
const all: readonly Rule[] = [...coreRules, ...personsRules, ...caseFilesRules];

const index = new Map(all.map((it) => [`${it.subject}.${it.action}`, it]));
if (index.size !== all.length) throw new Error('a rule is declared twice');

/** The rule for an action on a kind of record. Nothing declared means nobody: undefined. */
export const ruleFor = (subject: string, action: string): Rule | undefined => index.get(`${subject}.${action}`);
/** Every declared rule, for tests and for the explanation page. */
export const declaredRules = (): readonly Rule[] => all;
