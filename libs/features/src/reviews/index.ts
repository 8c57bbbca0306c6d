export * from './closure.entity.js';
export * from './closure.model.js';
export * from './closures.service.js';
export * from './review-change.entity.js';
export * from './review-due.entity.js';
export * from './review.model.js';
export * from './reviews.module.js';
export * from './reviews.service.js';
