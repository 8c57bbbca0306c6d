export * from './draft.entity.js';
export * from './drafts.service.js';
export * from './practitioner.entity.js';
export * from './practitioner.model.js';
export * from './practitioners.module.js';
export * from './practitioners.service.js';
