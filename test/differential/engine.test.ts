import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '@hub/gateway/config.ts';
import { compiledEngine } from '@hub/gateway/engine/compiled.ts';
import { stockEngine } from '@hub/gateway/engine/stock.ts';
import { type RunningGateway, startGateway } from '@hub/gateway/server.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { isObjectType, parse, validate } from 'graphql';
import { post } from '../support/ask.ts';
import { federation, type TinyFederation } from '../support/tiny.ts';
import { city, registry } from './federations.ts';
import { type GeneratedOperation, generateOperation } from './generate.ts';
import { changed, errorOnly, saysLess, stockIsWrongAbout } from './intended.ts';
import { market } from './market.ts';
import { shapes } from './shapes.ts';
import { written } from './written.ts';

const data = mkdtempSync(join(tmpdir(), 'tongchou-'));
afterAll(() => rmSync(data, { recursive: true }));

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly path?: readonly unknown[]; readonly extensions: { readonly code: string } }[];
}

/** The data, and the places and codes of the errors, without what is meant to differ (`intended.ts`). */
const essence = ({ data: answered, errors = [] }: Answer) => ({
  data: answered,
  errors: [...new Set(errors.map(({ path, extensions }) => changed(path, extensions.code)))].sort(),
});

/** Generated operations: whole, with failing fields, and with a department down. */
const batches = { sound: 10, faulty: 4, down: 1 } as const;
const perBatch = 7;

describe.each([
  ['city', city, 'people'],
  ['registry', registry, 'stock'],
  ['market', market, 'shipping'],
  ['shapes', shapes, 'offices'],
] as const)('the compiled engine answers as the stock executor does: %s', (name, subgraphs, lost) => {
  let tiny: TinyFederation;
  let ours: RunningGateway;
  let stock: RunningGateway;

  beforeAll(async () => {
    tiny = await federation(subgraphs);
    const config = readConfig(
      {
        TONGCHOU_DATA: data,
        GATEWAY_PORT: '0',
        GATEWAY_LOG: 'off',
        GATEWAY_ALIASES: '1000',
        // What is compared is what is said, not how soon on a busy machine.
        DEPARTMENT_DEADLINE_MS: '60000',
      },
      { supergraph: tiny.supergraph, open: true },
    );
    ours = await startGateway(config, compiledEngine);
    stock = await startGateway(config, stockEngine);
  });
  afterAll(async () => {
    await Promise.all([ours.stop(), stock.stop()]);
    await tiny.stop();
  });

  async function same(operation: GeneratedOperation): Promise<void> {
    const [mine, theirs] = await Promise.all([post(ours.url, operation), post(stock.url, operation)]);
    const [found, expected] = [essence(mine.json), essence(theirs.json)];
    const errors = found.errors.filter((error) => !errorOnly(error) || expected.errors.includes(error));
    const isLess = name !== 'city' && name !== 'market' && saysLess(expected.data, found.data);
    expect({ operation, data: isLess ? expected.data : found.data, errors }).toEqual({ operation, ...expected });
  }

  async function generated(kind: string, batch: number, prepare?: (operation: GeneratedOperation) => void) {
    for (let number = 0; number < perBatch; number += 1) {
      const seed = `${name}:${kind}:${batch}:${number}`;
      const operation = generateOperation(ours.hub.schema, seed, stockIsWrongAbout);
      if (validate(ours.hub.schema, parse(operation.query)).length > 0) continue;
      prepare?.(operation);
      await same(operation);
    }
  }

  /** One field of those asked for fails, another each time. */
  function breakOne({ query }: GeneratedOperation): void {
    const coordinates = Object.values(ours.hub.schema.getTypeMap()).flatMap((type) =>
      isObjectType(type) && !type.name.startsWith('__')
        ? Object.keys(type.getFields())
            .filter((field) => new RegExp(`\\b${field}\\b`).test(query))
            .map((field) => `${type.name}.${field}`)
        : [],
    );
    tiny.faults.clear();
    const hit = coordinates[query.length % Math.max(1, coordinates.length)];
    if (hit !== undefined) tiny.faults.add(hit);
  }

  const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

  test.each(written[name] ?? [])('%s', (query) => same({ query, variables: {} }));

  test.each(numbers(batches.sound))('generated operations, batch %d', (batch) => generated('sound', batch), 60_000);

  test.each(numbers(batches.faulty))(
    'generated operations while a field fails, batch %d',
    async (batch) => {
      await generated('faulty', batch, breakOne);
      tiny.faults.clear();
    },
    60_000,
  );

  test.each(numbers(batches.down))(
    'generated operations while a department is down, batch %d',
    async (batch) => {
      await tiny.down(lost);
      await generated('down', batch);
    },
    60_000,
  );

  test('and no operation fell back on it', () => {
    expect(Object.values(ours.hub.meter.fallbacks)).toEqual([0, 0]);
  });
});
