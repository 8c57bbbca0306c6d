export * from './case-files.module.js';
