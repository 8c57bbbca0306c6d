export * from './action-status.js';
export * from './overdue.js';
