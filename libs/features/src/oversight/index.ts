export * from './national-opt-out.entity.js';
export * from './oversight.module.js';
export * from './oversight.service.js';
export * from './planning-extract.entity.js';
export * from './planning-extracts.service.js';
