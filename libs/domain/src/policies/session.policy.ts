import type { Policy } from './policy.js';

/** Everybody who is signed in may keep their own session alive and end it. */
export const sessionPolicy: Policy = (_actor, { can }) => {
  can(['keepAlive', 'end'], 'Session');
};
