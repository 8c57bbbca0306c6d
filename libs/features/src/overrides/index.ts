export * from './consent-override.entity.js';
export * from './incident.entity.js';
export * from './override-decision.service.js';
export * from './override-life.service.js';
export * from './override-parts.entity.js';
export * from './override-request.service.js';
export * from './override-review.service.js';
export * from './overrides.module.js';
