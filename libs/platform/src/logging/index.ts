export * from './log.js';
export * from './logging.module.js';
export * from './nest-log.js';
export * from './request-trace.js';
