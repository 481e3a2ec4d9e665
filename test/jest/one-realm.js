/**
 * Jest runs each test file in its own V8 realm, where an error made by Node itself (ENOENT, an
 * abort, a failed fetch) is not `instanceof Error`, so graphql-js would report it as
 * "Unexpected error value: {}". `Error.isError` sees across realms.
 */
const ordinary = Function.prototype[Symbol.hasInstance];
Object.defineProperty(Error, Symbol.hasInstance, {
  value(candidate) {
    return this === Error ? Error.isError(candidate) : ordinary.call(this, candidate);
  },
});
