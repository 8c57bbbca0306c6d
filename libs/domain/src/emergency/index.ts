export * from './check-reason.js';
export * from './emergency-settings.js';
export * from './emergency-words.js';
export * from './held-for-emergency.js';
export * from './sought-person.js';
