export * from './a-world.js';
export * from './partnership.js';
