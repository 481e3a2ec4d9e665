const at = (path) => new URL(path, import.meta.url).pathname;

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': at('test/jest/strip-types.js') },
  // Processes are started and databases filled in tests; a busy machine takes longer, and is no failure.
  testTimeout: 30_000,
  setupFiles: [at('test/jest/one-realm.js')],
};
