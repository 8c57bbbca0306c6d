import { preset } from '../../tools/jest/preset.mjs';

const base = preset();
const [, swc] = base.transform['^.+\\.tsx?$'];
export default {
  ...base,
  testEnvironment: 'jsdom',
  setupFiles: ['<rootDir>/../../tools/jest/dom-setup.mjs'],
  transform: {
    '^.+\\.tsx?$': ['@swc/jest', { ...swc, jsc: { ...swc.jsc, parser: { syntax: 'typescript', tsx: true } } }],
  },
};
