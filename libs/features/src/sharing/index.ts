export * from './sharing.module.js';
