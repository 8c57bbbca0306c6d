export * from './notice-kinds.js';
