// Native ESM and SWC. Run with `node --experimental-vm-modules` (the npm scripts do).
export const preset = (overrides = {}) => ({
  testEnvironment: 'node',
  testRegex: '\\.spec\\.tsx?$',
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['/dist/'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'json'],
  moduleNameMapper: {
    '^@concord/(domain|platform|features)$': '<rootDir>/../../libs/$1/src/index.ts',
    '^@concord/domain/testing$': '<rootDir>/../../libs/domain/src/forums/testing/index.ts',
    '^@concord/platform/testing$': '<rootDir>/../../libs/platform/src/testing/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', decorators: true, tsx: false },
          transform: {
            legacyDecorator: true,
            decoratorMetadata: true,
            useDefineForClassFields: false,
            react: { runtime: 'automatic' },
          },
          target: 'es2022',
          keepClassNames: true,
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
  ...overrides,
});

const here = import.meta.dirname;

/** For packages whose tests talk to PostgreSQL: one server and one template database for the whole run. */
export const withDatabase = (overrides = {}) =>
  preset({
    globalSetup: `${here}/global-setup.mjs`,
    globalTeardown: `${here}/global-teardown.mjs`,
    testTimeout: 30_000,
    maxWorkers: 2,
    ...overrides,
  });
