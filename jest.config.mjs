// SPDX-License-Identifier: EUPL-1.2
import { ROOT, prepareBuild } from './tools/prepare/prepare.mjs';

// Flow tests run api and worker from dist; `npm test` has built by now, `npx jest <file>` has not.
await prepareBuild(ROOT, console.log);

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', { swcrc: true }] },
  resolver: '<rootDir>/tools/jest-resolver.cjs',
  testRegex: '\\.spec\\.ts$',
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.data'],
  globalSetup: '<rootDir>/dist/test/support/global-setup.js',
  globalTeardown: '<rootDir>/dist/test/support/global-teardown.js',
  reporters: ['default', '<rootDir>/tools/jest-samenvatting.mjs'],
  // Nothing is timed by it: it ends what hangs, also on a machine that is busy.
  testTimeout: 90_000,
  maxWorkers: 2,
  // ECMAScript modules of a suite that is done stay in memory: without this the last suites take four times as long to load.
  workerIdleMemoryLimit: '1GB',
};
