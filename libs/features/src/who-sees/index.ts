export * from './who-sees-anything.service.js';
export * from './who-sees-text.service.js';
export * from './who-sees.module.js';
