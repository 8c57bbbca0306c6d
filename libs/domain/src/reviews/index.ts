export * from './closure-words.js';
export * from './review-dates.js';
