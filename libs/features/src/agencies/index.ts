export * from './agencies.module.js';
export * from './agencies.service.js';
export * from './agency-function-contact.entity.js';
export * from './agency-words.js';
export * from './agency.entity.js';
export * from './agency.model.js';
export * from './team.entity.js';
