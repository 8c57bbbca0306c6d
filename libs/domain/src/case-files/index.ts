export * from './case-stage.js';
