import { preset } from './preset.mjs';

const base = preset();
const [, swc] = base.transform['^.+\\.tsx?$'];
/** React parts and pages, in jsdom. */
export const webPreset = {
  ...base,
  testEnvironment: 'jsdom',
  moduleNameMapper: {
    ...base.moduleNameMapper,
    '^@concord/ui$': '<rootDir>/../../libs/ui/src/index.ts',
    '\\.s?css$': `${import.meta.dirname}/no-style.mjs`,
  },
  setupFiles: [`${import.meta.dirname}/dom-setup.mjs`],
  transform: {
    '^.+\\.tsx?$': ['@swc/jest', { ...swc, jsc: { ...swc.jsc, parser: { syntax: 'typescript', tsx: true } } }],
  },
};
