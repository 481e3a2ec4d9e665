/**
 * What the audit costs: gateway CPU per request on the unified-person query with the audit on and off, interleaved in one
 * run, departments replayed from memory. `node test/measure/audit-cost.ts [rounds] [requests a round] [connections]`; needs the databases of `npm test`.
 */
import { fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '@hub/gateway/config.ts';
import { startPart } from '@hub/gateway/hub/department.ts';
import { type RunningGateway, startGateway } from '@hub/gateway/server.ts';
import { developmentKey, signToken } from '@hub/gateway/trust/identity/development.ts';
import { departments, environmentPrefix } from '@hub/schema/departments.ts';
import { freshPorts, project } from '../support/processes.ts';
import type { Round } from './load.ts';

const [rounds = 15, requests = 400, connections = 16] = process.argv.slice(2).map(Number);
const query = readFileSync(`${project}docs/queries/02-one-person-every-department.graphql`, 'utf8');

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** Asks from a process of its own, so that only the gateway's work is counted. */
const client = fork(join(import.meta.dirname, 'load.ts'));
async function load({ url }: RunningGateway, token: string): Promise<void> {
  const done = once(client, 'message');
  client.send({ url, token, query, requests, connections } satisfies Round);
  const [{ failed }] = await done;
  if (failed) throw new Error(failed);
}

async function cost(gateway: RunningGateway, token: string): Promise<number> {
  const before = process.cpuUsage();
  await load(gateway, token);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / requests;
}

const tests = `${project}.data/test/`;
const data = tests + readdirSync(tests)[0];
const ports = await freshPorts();
const doors = Object.fromEntries(
  departments.map(({ name }) => [`${environmentPrefix(name)}_DOOR_KEY`, randomBytes(32).toString('base64url')]),
);
const folder = mkdtempSync(join(project, '.data', 'audit-cost-'));
/** Departments keep the heads of this run's chain beside it: they would hold the next run to them. */
const records = { TONGCHOU_AUDIT_HEADS: join(folder, 'heads'), TONGCHOU_EXCHANGES: join(folder, 'exchanges') };
const parts = departments.map(({ name }) =>
  startPart(name, { ...process.env, ...ports, ...doors, ...records, TONGCHOU_DATA: data }),
);
const addresses = await Promise.all(parts.map(async ({ name, ready }) => [name, await ready] as const));
const replay = fork(join(import.meta.dirname, 'replay.ts'));
const replaying = once(replay, 'message');
replay.send(addresses);
const [replayed] = await replaying;
try {
  const read = readConfig({
    ...ports,
    ...doors,
    TONGCHOU_DATA: folder,
    TONGCHOU_ISSUER: 'development',
    GATEWAY_PORT: '0',
    GATEWAY_LOG: 'off',
    DEPARTMENT_DEADLINE_MS: '60000',
  });
  const config = { ...read, urls: Object.fromEntries(replayed) };
  const on = await startGateway(config);
  const off = await startGateway({ ...config, audit: undefined });
  const token = await signToken(developmentKey(config.developmentKeyFile), 'coordinator');
  const spent = { on: [] as number[], off: [] as number[] };
  for (const gateway of [on, off, on, off, on, off]) await load(gateway, token);
  for (let round = 0; round < rounds; round += 1) {
    // Which goes first changes, so that a drift of the machine falls on both.
    for (const which of round % 2 === 0 ? (['on', 'off'] as const) : (['off', 'on'] as const))
      spent[which].push(await cost(which === 'on' ? on : off, token));
  }
  const [audited, bare] = [median(spent.on), median(spent.off)];
  const added = median(spent.on.map((value, round) => value / (spent.off[round] ?? value)));
  process.stdout.write(
    `${rounds} rounds of ${requests} requests over ${connections} connections, µs of gateway CPU per request (medians)\n` +
      `  audit off ${bare.toFixed(0)}   audit on ${audited.toFixed(0)}   added ${((audited / bare - 1) * 100).toFixed(1)} % (of paired rounds ${((added - 1) * 100).toFixed(1)} %)\n`,
  );
  await Promise.all([on.stop(), off.stop()]);
} finally {
  client.disconnect();
  replay.disconnect();
  for (const { process: child } of parts) child.kill('SIGTERM');
  rmSync(folder, { recursive: true });
}
