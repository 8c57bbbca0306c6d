export * from './audit-entries.js';
export * from './canonical.js';
