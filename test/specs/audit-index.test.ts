import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '@hub/gateway/config.ts';
import { type RunningGateway, startGateway } from '@hub/gateway/server.ts';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { post } from '../support/ask.ts';
import { type HubUnderTest, startHub } from '../support/hub.ts';
import { run } from '../support/processes.ts';

const person = 'PER-23f8d9c62138d342047e';
const closed = '2020-01-01-0001.jsonl';

let hub: HubUnderTest;
let gateway: RunningGateway;
/** The id of a request whose two records stand in a closed segment. */
let before: string;
const folder = () => join(hub.data, 'audit');
const index = () => join(folder(), closed.replace('jsonl', 'idx'));

/** A segment of a day long past, so that the gateway goes on in another. */
beforeAll(async () => {
  hub = await startHub();
  before = (await hub.ask(`{ person(id: "${person}") { birthYear } }`)).json.extensions.requestId;
  await hub.stopGateway();
  const [segment = ''] = readdirSync(folder()).filter((name) => /^\d/.test(name));
  renameSync(join(folder(), segment), join(folder(), closed));
  gateway = await startGateway(readConfig(hub.environment));
  await gateway.hub.grants.refresh();
}, 60_000);
afterAll(async () => {
  await gateway.stop();
  await hub.stop();
});

async function told(): Promise<string[]> {
  const query = `{ disclosuresOfPerson(person: "${person}", first: 100) { nodes { request } } }`;
  const { json } = await post(gateway.url, { query }, { authorization: `Bearer ${await hub.token('resident-desk')}` });
  expect(json.errors).toBeUndefined();
  return json.data.disclosuresOfPerson.nodes.map(({ request }: { request: string }) => request);
}
const verify = () => run('gateway/hub/main.ts', ['audit', 'verify'], hub.environment);

test('a resident is told of what stands in a closed segment, whatever becomes of its index', async () => {
  expect(await told()).toContain(before);
  expect((await verify()).code).toBe(0);
  const bytes = readFileSync(index());
  writeFileSync(index(), bytes.fill(0, bytes.length - 22));
  const { code, out } = await verify();
  expect(out).toMatch(/2020-01-01-0001\.idx INDEX_MISMATCH/);
  expect(code).toBe(1);
  expect(await told()).toContain(before);
  expect((await verify()).code).toBe(0);
}, 60_000);
