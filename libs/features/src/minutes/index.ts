export * from './minutes.module.js';
