export * from './after-withdrawal.service.js';
export * from './condition-writing.service.js';
export * from './consent-receipts.service.js';
export * from './consent-tasks.module.js';
export * from './consent-watch.service.js';
export * from './second-look-watch.service.js';
