export * from './case-stage.js';
export * from './concern.js';
export * from './referral.js';
