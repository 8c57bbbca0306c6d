export * from './asked-agency.service.js';
export * from './partner-asks.module.js';
export * from './partner-asks.service.js';
