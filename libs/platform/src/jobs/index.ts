export * from './jobs.module.js';
export * from './jobs.service.js';
export * from './system-actor.js';
