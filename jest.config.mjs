import process from 'node:process';

/** @type {import('jest').Config} */
export default {
  // Node runs TypeScript and ECMAScript modules itself; what a worker has loaded, its next test file finds loaded.
  runner: 'jest-light-runner',
  transform: {},
  setupFiles: ['./packages/testing/src/jest-globals.ts'],
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: [
    '/node_modules/',
    '/tests/bench/',
    '/tests/bench-subgraph/',
    // What starts, kills and loads whole programs: `npm run test:all`.
    ...(process.env.SLOW ? [] : ['\\.slow\\.']),
    // Minutes each: `npm run test:large`, `npm run test:long`, `npm run test:faults` and `npm run test:soak`.
    ...(process.env.LARGE_SETS ? [] : ['-at-scale\\.db\\.']),
    ...(process.env.TEAMS_AT_WORK ? [] : ['/tests/own-repository', '/tests/image']),
    ...(process.env.ALL_FAULTS ? [] : ['/tests/faults/(rolling|changed|full-disk)']),
    ...(process.env.MINUTES ? [] : ['/tests/soak/']),
  ],
  globalSetup: './packages/testing/src/global-setup.ts',
  globalTeardown: './packages/testing/src/global-teardown.ts',
  testSequencer: './packages/testing/src/whole-programs-first.ts',
  // Much of it waits for PostgreSQL and for processes, which need the cores meanwhile: a worker for each.
  maxWorkers: '100%',
};
