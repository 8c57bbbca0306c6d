export * from './compile-condition.js';
export * from './parameters.js';
export * from './records.js';
export * from './rule-version.js';
export * from './shut-out.js';
export type { RowType } from './table-of.js';
export type { Where } from './where.js';
