export * from './block-words.js';
export * from './restriction-problem.js';
export * from './statutory-bars.js';
