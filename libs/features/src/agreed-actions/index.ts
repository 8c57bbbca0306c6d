export * from './agreed-actions.module.js';
