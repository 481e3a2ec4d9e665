const at = (path) => new URL(path, import.meta.url).pathname;

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': at('test/jest/strip-types.js') },
  setupFiles: [at('test/jest/one-realm.js')],
};
