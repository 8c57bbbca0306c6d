export * from './draft-problems.js';
export * from './extract.js';
export * from './minutes-words.js';
export * from './outcome-letter.js';
export * from './plain-words.js';
export * from './proposed-recipients.js';
