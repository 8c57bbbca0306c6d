export * from './anonymised.js';
export * from './onward-words.js';
