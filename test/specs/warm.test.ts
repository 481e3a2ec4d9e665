import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compiledEngine } from '@hub/gateway/engine/compiled.ts';
import { warmUp } from '@hub/gateway/operations/warm.ts';
import { readSupergraphFile } from '@hub/gateway/supergraph/supergraph.ts';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { city } from '../differential/federations.ts';
import { federation, type TinyFederation } from '../support/tiny.ts';

const folder = mkdtempSync(join(tmpdir(), 'tongchou-'));
let tiny: TinyFederation;

beforeAll(async () => {
  tiny = await federation(city);
});
afterAll(async () => {
  await tiny.stop();
  rmSync(folder, { recursive: true });
});

test('known operations are planned before anyone asks; one that cannot be is told and stops nothing', async () => {
  writeFileSync(join(folder, 'a.graphql'), 'query One { centres { name } } query Two { centres { staff { name } } }');
  writeFileSync(join(folder, 'b.graphql'), 'query Three { nothing { name } }');
  writeFileSync(join(folder, 'c.graphql'), '{ parties { id } }');
  writeFileSync(join(folder, 'README.md'), 'not an operation');
  const supergraph = readSupergraphFile(tiny.supergraph);
  const engine = await compiledEngine({ supergraph, urls: {}, deadlineMs: 1_000, hubScalars: false });
  const told: unknown[] = [];
  const log = { info: () => undefined, error: (record: object) => void told.push(record) };
  const plan = (text: string, operationName: string | undefined) => engine.plan({ text, operationName });
  expect(await warmUp(plan, folder, log)).toBe(3);
  expect(told).toMatchObject([{ file: 'b.graphql', operationName: 'Three' }]);
  const text = '{ parties { id } }';
  expect(await plan(text, undefined)).toBe(await plan(text, undefined));
  await engine.stop();
});
