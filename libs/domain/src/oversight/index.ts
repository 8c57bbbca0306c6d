export * from './figure-words.js';
export * from './monthly-figures.js';
export * from './small-numbers.js';
