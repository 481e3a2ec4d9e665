import { readFileSync } from 'node:fs';
import { readSupergraphFile } from '@hub/gateway/supergraph/supergraph.ts';
import { accessPage, mayRead, personaNames } from '@hub/gateway/trust/access-table.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Kind, type ObjectTypeDefinitionNode, parse, print } from 'graphql';
import { codesOf } from '../support/ask.ts';
import { codesIn, follow } from '../support/events.ts';
import { type HubUnderTest, startHub } from '../support/hub.ts';
import { probesFor } from '../support/probes.ts';
import { project } from '../support/processes.ts';

const { policy, executable } = readSupergraphFile(`${project}schema/supergraph.graphql`);
const all = [...policy.coordinates].sort();
const coordinates = all.filter((coordinate) => !/^(Mutation|Subscription)\./.test(coordinate));
const mutations = all.filter((coordinate) => coordinate.startsWith('Mutation.'));
const subscriptions = all.filter((coordinate) => coordinate.startsWith('Subscription.'));

let hub: HubUnderTest;
beforeAll(async () => {
  hub = await startHub();
}, 60_000);
afterAll(() => hub.stop());

/** The values at `path`, lists looked through; what is null on the way gives none. */
function valuesAt(value: unknown, [key, ...rest]: readonly string[]): unknown[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((item) => valuesAt(item, [key ?? '', ...rest].filter(Boolean)));
  if (key === undefined) return [value];
  return valuesAt((value as Record<string, unknown>)[key], rest);
}

describe('every place a department protects', () => {
  test('has a probe, and no probe is for a place that is not protected', () => {
    expect(Object.keys(probesFor('coordinator')).sort()).toEqual(coordinates);
  });

  test('stands in docs/access.md as it is today (npm run hub -- access --write)', () => {
    expect(readFileSync(`${project}docs/access.md`, 'utf8')).toBe(accessPage(policy));
  });
});

describe('what one principal was told decides nothing for the next', () => {
  const { query = '' } = probesFor('public')['SharingRequestConnection'] ?? {};

  test.each([[['partner', 'public']], [['public', 'partner']]] as const)('in the order %s', async (order) => {
    // A comment of its own: an operation nobody has asked before.
    const text = `# ${order}\n${query}`;
    const answers = new Map<string, unknown[]>();
    for (const persona of order) answers.set(persona, codesOf(await hub.ask(text, { as: persona })));
    expect(answers.get('partner')).toEqual([]);
    expect(answers.get('public')).toEqual(['UNAUTHORIZED_FIELD_OR_TYPE']);
  });
});

const types = parse(executable).definitions.find(
  (definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.name.value === 'Mutation',
) as ObjectTypeDefinitionNode;

/** A mutation without the input it needs: whoever may, is told so, and nothing is ever carried out. */
function withoutInput(coordinate: string): string {
  const field = types.fields?.find(({ name }) => coordinate === `Mutation.${name.value}`);
  const type = field?.arguments?.[0] && print(field.arguments[0].type);
  return `mutation ($input: ${type}) { ${field?.name.value}(input: $input) { __typename } }`;
}

describe.each(personaNames)('%s', (persona) => {
  test.each(mutations)('%s', async (coordinate) => {
    hub.reset();
    const codes = codesOf(await hub.ask(withoutInput(coordinate), { as: persona }));
    if (mayRead(policy, coordinate, persona)) {
      expect(codes).toHaveLength(1);
      expect(codes).not.toContain('UNAUTHORIZED_FIELD_OR_TYPE');
    } else {
      expect(codes).toEqual(['UNAUTHORIZED_FIELD_OR_TYPE']);
      expect([...hub.counts.values()].map(({ requests }) => requests)).toEqual([0, 0, 0, 0, 0]);
    }
  });

  test.each(subscriptions)('%s', async (coordinate) => {
    hub.reset();
    const query = `subscription { ${coordinate.split('.')[1]} { __typename } }`;
    const stream = await follow(hub.url, { query }, { authorization: `Bearer ${await hub.token(persona)}` });
    if (mayRead(policy, coordinate, persona)) {
      expect(stream.status).toBe(200);
      stream.leave();
    } else {
      expect(codesIn(await stream.refusal())).toEqual(['UNAUTHORIZED_FIELD_OR_TYPE']);
      expect([...hub.counts.values()].map(({ requests }) => requests)).toEqual([0, 0, 0, 0, 0]);
    }
  });

  test.each(coordinates)('%s', async (coordinate) => {
    const { query, path, variables = {} } = probesFor(persona)[coordinate] ?? { query: '', path: [] };
    hub.reset();
    const answer = await hub.ask(query, { as: persona, variables });
    const values = valuesAt(answer.json.data, path);
    if (answer.json.errors === undefined) {
      expect(mayRead(policy, coordinate, persona)).toBe(true);
      expect([query, values.length > 0]).toEqual([query, true]);
    } else {
      expect(codesOf(answer)).toEqual(['UNAUTHORIZED_FIELD_OR_TYPE']);
      expect(values).toEqual([]);
      // Refused at the root, nobody was asked.
      if (answer.json.errors[0].path.length === 1)
        expect([...hub.counts.values()].map(({ requests }) => requests)).toEqual([0, 0, 0, 0, 0]);
    }
  });
});
