export * from './connect.js';
export * from './database.js';
export * from './naming.js';
export * from './new-id.js';
export * from './roles.js';
export * from './row.js';
export * from './unit-of-work.js';
export * from './database.module.js';
