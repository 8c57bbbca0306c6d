export * from './plans.module.js';
