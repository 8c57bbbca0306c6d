export * from './policies.js';
export * from './policy.js';
export { PAPER_KEEPERS, POLICY_DECIDERS, POLICY_PROPOSERS } from './policy-table.policy.js';
