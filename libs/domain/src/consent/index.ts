export * from './check-capacity.js';
export * from './check-consent.js';
export * from './consent-fold.js';
export * from './consent-task.js';
export * from './consent-words.js';
export * from './eighteenth-birthday.js';
export * from './receipt.js';
