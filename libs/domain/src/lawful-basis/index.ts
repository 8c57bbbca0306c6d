export * from './basis-context.js';
export * from './basis-sentence.js';
export * from './basis-words.js';
export { checkBasis } from './check-basis.js';
export * from './lawful-basis.js';
export * from './policy-change.js';
export * from './policy-row.js';
export * from './standing.js';
export * from './usual-basis.js';
