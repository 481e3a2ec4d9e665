import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '@hub/gateway/config.ts';
import { compiledEngine } from '@hub/gateway/engine/compiled.ts';
import { stockEngine } from '@hub/gateway/engine/stock.ts';
import { type RunningGateway, startGateway } from '@hub/gateway/server.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse, validate } from 'graphql';
import { post } from '../support/ask.ts';
import { federation, type TinyFederation } from '../support/tiny.ts';
import { city, registry } from './federations.ts';
import { generateOperation } from './generate.ts';

const data = mkdtempSync(join(tmpdir(), 'tongchou-'));
afterAll(() => rmSync(data, { recursive: true }));

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly path?: readonly unknown[]; readonly extensions: { readonly code: string } }[];
}

/**
 * What must be equal: the data, and the codes and places of the errors. Two differences are intended: keys stand in the order
 * the specification gives (the stock executor moves fields before fragments), and an error's list index is that of the
 * item it is about (the stock executor counts only the items it asked for).
 */
const essence = ({ data: answered, errors = [] }: Answer) => ({
  data: answered,
  errors: [
    ...new Set(
      errors.map(({ path, extensions }) => {
        const place = path?.map((step) => (typeof step === 'number' ? '#' : step)) ?? null;
        return JSON.stringify([place, extensions.code]);
      }),
    ),
  ].sort(),
});

describe.each([
  ['city', city],
  ['registry', registry],
] as const)('the compiled engine answers as the stock executor does: %s', (name, subgraphs) => {
  let tiny: TinyFederation;
  let ours: RunningGateway;
  let stock: RunningGateway;

  beforeAll(async () => {
    tiny = await federation(subgraphs);
    const config = readConfig(
      { TONGCHOU_DATA: data, GATEWAY_PORT: '0', GATEWAY_LOG: 'off', GATEWAY_ALIASES: '1000' },
      { supergraph: tiny.supergraph, open: true },
    );
    ours = await startGateway(config, compiledEngine);
    stock = await startGateway(config, stockEngine);
  });
  afterAll(async () => {
    await Promise.all([ours.stop(), stock.stop()]);
    await tiny.stop();
  });

  test.each(Array.from({ length: 20 }, (_, index) => index))(
    'generated operations, batch %d',
    async (batch) => {
      for (let number = 0; number < 10; number += 1) {
        const operation = generateOperation(ours.hub.schema, `${name}:${batch}:${number}`);
        if (validate(ours.hub.schema, parse(operation.query)).length > 0) continue;
        const [mine, theirs] = [await post(ours.url, operation), await post(stock.url, operation)];
        const [found, expected] = [essence(mine.json), essence(theirs.json)];
        // A third intended difference: where a department answers null for a non-null field, the stock executor bubbles the
        // null and says nothing, or nothing beside other errors; the specification asks for an error.
        const errors = found.errors.filter((error) => !error.includes('INTERNAL') || expected.errors.includes(error));
        expect({ operation, ...found, errors }).toEqual({ operation, ...expected });
      }
    },
    60_000,
  );
});
