import { readFileSync } from 'node:fs';
import { readSupergraphFile } from '@hub/gateway/supergraph/supergraph.ts';
import { accessPage, mayRead, personaNames } from '@hub/gateway/trust/access-table.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { codesOf } from '../support/ask.ts';
import { emptyHanded } from '../support/empty-handed.ts';
import { type HubUnderTest, startHub } from '../support/hub.ts';
import { probesFor } from '../support/probes.ts';
import { project } from '../support/processes.ts';

const { policy, executable } = readSupergraphFile(`${project}schema/supergraph.graphql`);
const schema = buildSchema(executable, { assumeValid: true, assumeValidSDL: true });
const isAct = (coordinate: string) => coordinate.startsWith('Mutation.');
const coordinates = [...policy.coordinates].filter((coordinate) => !isAct(coordinate)).sort();
const acts = [...policy.coordinates].filter(isAct).sort();

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
  const { query = '' } = probesFor('public')['HoursRecordConnection'] ?? {};

  test.each([[['partner', 'public']], [['public', 'partner']]] as const)('in the order %s', async (order) => {
    // A comment of its own: an operation nobody has asked before.
    const text = `# ${order}\n${query}`;
    const answers = new Map<string, unknown[]>();
    for (const persona of order) answers.set(persona, codesOf(await hub.ask(text, { as: persona })));
    expect(answers.get('partner')).toEqual([]);
    expect(answers.get('public')).toEqual(['UNAUTHORIZED_FIELD_OR_TYPE']);
  });
});

describe.each(personaNames)('%s', (persona) => {
  test.each(acts)('%s', async (coordinate) => {
    const { query, variables } = emptyHanded(schema, coordinate);
    hub.reset();
    const answer = await hub.ask(query, { as: persona, variables });
    const isDenied = codesOf(answer).includes('UNAUTHORIZED_FIELD_OR_TYPE');
    expect(isDenied).toBe(!mayRead(policy, coordinate, persona));
    expect(answer.json.errors).toHaveLength(1);
    if (isDenied) expect([...hub.counts.values()].map(({ requests }) => requests)).toEqual([0, 0, 0, 0, 0]);
  });

  test.each(coordinates)('%s', async (coordinate) => {
    const { query, path } = probesFor(persona)[coordinate] ?? { query: '', path: [] };
    hub.reset();
    const answer = await hub.ask(query, { as: persona });
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
