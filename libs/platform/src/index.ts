export * from './audit/index.js';
export * from './database/index.js';
export * from './records/index.js';
export * from './config/index.js';
export * from './logging/index.js';
export * from './graphql/index.js';
export * from './access/index.js';
export * from './jobs/index.js';
