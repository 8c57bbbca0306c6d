export * from './emergency-openings.service.js';
export * from './emergency-releases.service.js';
export * from './emergency-reviews.service.js';
export * from './emergency.module.js';
