export * from './check-decision.js';
export * from './meeting-status.js';
export * from './meeting-words.js';
export * from './presence.js';
export * from './returns-due.js';
