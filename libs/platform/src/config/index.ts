export * from './clock.js';
export * from './config.module.js';
export * from './environment.js';
export * from './settings.js';
