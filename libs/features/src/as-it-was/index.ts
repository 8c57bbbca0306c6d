export * from './as-it-was.module.js';
export * from './as-it-was.service.js';
export * from './past-question.entity.js';
