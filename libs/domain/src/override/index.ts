export * from './check-override.js';
export * from './override-clocks.js';
export * from './override-states.js';
export * from './override-words.js';
export * from './stock-phrases.js';
export * from './what-consent-holds.js';
