/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2024' }, module: { type: 'es6' } },
    ],
  },
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/tests/bench/'],
  globalSetup: './packages/testing/src/global-setup.ts',
  globalTeardown: './packages/testing/src/global-teardown.ts',
  // Much of it waits for PostgreSQL and for processes: a worker for each core.
  maxWorkers: '100%',
  testTimeout: 60_000,
};
