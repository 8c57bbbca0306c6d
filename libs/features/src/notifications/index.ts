export * from './mailer.js';
export * from './notice.entity.js';
export * from './notifications.module.js';
export * from './notifications.service.js';
