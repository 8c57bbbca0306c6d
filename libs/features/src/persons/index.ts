export * from './persons.module.js';
