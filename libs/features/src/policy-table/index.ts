export * from './code-fields.js';
export * from './legal-words.js';
export * from './policy-change.entity.js';
export * from './policy-table.module.js';
export * from './policy-table.service.js';
