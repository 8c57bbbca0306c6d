export * from './common-audience.js';
export * from './conduct-only.js';
export * from './obligations.js';
export * from './plan-releases.js';
export * from './preview-effect.js';
export * from './release-gate.js';
export * from './sharing-state.js';
export * from './sharing-words.js';
