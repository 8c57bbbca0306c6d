export * from './composed-decision.js';
export * from './condition.js';
export * from './decisions.js';
export * from './decision.js';
export * from './facts.js';
export { asksRelation, type Facts, holds as isTrue, type Truth, type World } from './interpret.js';
export * from './rule.js';
export * from './rules/index.js';
export * from './vocabulary.js';
