export * from './check-reason.js';
export * from './emergency-settings.js';
export * from './emergency-words.js';
