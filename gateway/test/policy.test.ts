import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { readSupergraph } from '../supergraph/supergraph.ts';
import { grounds, policyOf } from '../trust/policy.ts';
import { anonymous, type Principal } from '../trust/principal.ts';

const someone = (...scopes: readonly string[]): Principal => ({
  ...anonymous,
  subject: 'someone',
  persona: '',
  scopes: new Set(scopes),
});

const head = (links: string) => `
  schema @link(url: "https://specs.apollo.dev/link/v1.0") @link(url: "https://specs.apollo.dev/join/v0.5", for: EXECUTION) ${links} { query: Query }
  enum join__Graph { A @join__graph(name: "a", url: "http://127.0.0.1:9") }
`;
const scopesLink = '@link(url: "https://specs.apollo.dev/requiresScopes/v0.1", for: SECURITY)';

describe('the policy table', () => {
  const policy = policyOf(
    parse(`
      type Query { open: Int either: Int @requiresScopes(scopes: [["a", "b"], ["c"]]) known: Int @authenticated decided: Int @policy(policies: [["p"]]) both: Int @authenticated @policy(policies: [["p"]]) nothing: Int @requiresScopes(scopes: []) empty: Int @requiresScopes(scopes: [[]]) }
      interface Seen @requiresScopes(scopes: [["a"]]) { id: ID }
      enum Danger @requiresScopes(scopes: [["a"]]) { HIGH }
      scalar Mark @authenticated
    `),
  );

  test.each([
    ['Query.open', anonymous, true],
    ['Query.either', anonymous, false],
    ['Query.either', someone('a'), false],
    ['Query.either', someone('a', 'b'), true],
    ['Query.either', someone('c'), true],
    ['Query.known', anonymous, false],
    ['Query.known', someone(), true],
    ['Query.decided', someone('p'), false],
    ['Query.both', someone('p'), false],
    ['Query.nothing', someone('a'), false],
    ['Query.empty', someone('a'), false],
    ['Seen', someone(), false],
    ['Seen', someone('a'), true],
    ['Danger', someone(), false],
    ['Mark', anonymous, false],
  ])('%s', (coordinate, principal, allowed) => {
    expect(policy.allows(coordinate, principal)).toBe(allowed);
  });

  test('two principals share an outcome only where no requirement can tell them apart', () => {
    expect(grounds(someone('a', 'b'))).toBe(grounds(someone('b', 'a')));
    expect(grounds(someone('a b'))).not.toBe(grounds(someone('a', 'b')));
    expect(grounds(someone())).not.toBe(grounds(anonymous));
  });
});

describe('a field made of another department’s field', () => {
  const policy = policyOf(
    parse(`
      type Query { person: Person }
      type Person {
        record: Record @join__field(graph: A) 
        secret: String @join__field(graph: A) @requiresScopes(scopes: [["person:identity"]])
        label: String @join__field(graph: B, requires: "secret")
        badge: String @join__field(graph: C, requires: "label")
        count: Int @join__field(graph: B, requires: "record { ... on Record { lines { text } } }")
      }
      type Record { lines: [Line] }
      type Line { text: String @authenticated }
    `),
  );

  test.each(['Person.label', 'Person.badge'])('%s asks what that field asks, along the whole chain', (coordinate) => {
    expect(policy.allows(coordinate, someone())).toBe(false);
    expect(policy.allows(coordinate, someone('person:identity'))).toBe(true);
    expect(policy.isPersonal(coordinate)).toBe(true);
  });

  test('inside selections and fragments too', () => {
    expect(policy.allows('Person.count', anonymous)).toBe(false);
    expect(policy.allows('Person.count', someone())).toBe(true);
  });
});

describe('what is personal', () => {
  const policy = policyOf(
    parse(
      'type Query { a: Int @requiresScopes(scopes: [["stats:justice"]]) b: Int @requiresScopes(scopes: [["stats:justice"], ["justice:case"]]) c: Int @authenticated }',
    ),
  );
  test.each([
    ['Query.a', false],
    ['Query.b', true],
    ['Query.c', false],
  ])('%s', (coordinate, personal) => {
    expect(policy.isPersonal(coordinate)).toBe(personal);
  });
});

describe('reading a supergraph', () => {
  test('counts in the hub’s own as many protected places as the table holds, and leaves none in the execution copy', () => {
    const sdl = readFileSync(new URL('../../schema/supergraph.graphql', import.meta.url), 'utf8');
    const { policy, executable } = readSupergraph(sdl, 'own');
    const applied = sdl
      .split('\n')
      .filter((line) => /@(requiresScopes|authenticated|policy)\b/.test(line) && !/^directive|@link/.test(line.trim()));
    expect(policy.coordinates.size).toBe(applied.length);
    expect(executable).not.toMatch(/@(requiresScopes|authenticated|policy)\b/);
    // The planner keeps what is inaccessible, and is told so.
    const security = executable.split('\n').filter((line) => line.includes('for: SECURITY'));
    expect(security).toEqual([expect.stringContaining('/inaccessible/v0.2')]);
  });

  test.each([
    ['imported under another name', 'scoped', 'import: [{ name: "@requiresScopes", as: "@scoped" }]'],
    [
      'with its federation prefix',
      'federation__requiresScopes',
      'import: [{ name: "@requiresScopes", as: "@federation__requiresScopes" }]',
    ],
    ['with the whole specification renamed', 'guard', 'as: "guard"'],
  ])('protects by a directive %s', (_, name, how) => {
    const link = `@link(url: "https://specs.apollo.dev/requiresScopes/v0.1", ${how}, for: SECURITY)`;
    const { policy, executable } = readSupergraph(
      `${head(link)} type Query { secret: Int @${name}(scopes: [["a"]]) }`,
      'x',
    );
    expect(policy.allows('Query.secret', someone())).toBe(false);
    expect(policy.allows('Query.secret', someone('a'))).toBe(true);
    expect(executable).not.toContain(name);
  });

  test.each([
    [
      'a protection it does not know',
      `${head('@link(url: "https://specs.apollo.dev/rowFilter/v0.1", for: SECURITY)')} type Query { a: Int }`,
      /rowFilter.*refusing to serve/s,
    ],
    [
      'a later version of one it knows',
      `${head('@link(url: "https://specs.apollo.dev/requiresScopes/v0.9", for: SECURITY)')} type Query { a: Int }`,
      /requiresScopes\/v0\.9/,
    ],
    [
      'a protected place the table has no row for',
      `${head(scopesLink)} type Query { a(b: Int @requiresScopes(scopes: [["a"]])): Int }`,
      /1 protected places, 0 in the policy table: refusing to serve/,
    ],
    [
      'a protected extension, which would replace the type’s own row',
      `${head(scopesLink)} type Query @requiresScopes(scopes: [["a"]]) { a: Int } extend type Query @requiresScopes(scopes: [["b"]])`,
      /2 protected places, 1 in the policy table/,
    ],
  ])('refuses %s', (_, sdl, message) => {
    expect(() => readSupergraph(sdl, 'x')).toThrow(message);
  });
});
