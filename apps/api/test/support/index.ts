export * from './a-case-file.js';
export * from './client.js';
export * from './movable-clock.js';
export * from './people.js';
export * from './referring.js';
export * from './test-app.js';
export * from './test-database.js';
export * from './world-app.js';
