import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { departments } from '@hub/schema/departments.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { post } from '../support/ask.ts';
import { freePorts, freshPorts, project, type RunningProcess, run, startProcess } from '../support/processes.ts';

const folder = mkdtempSync(join(tmpdir(), 'tongchou-'));
/** An audit store has one owner: what runs beside the hub has one of its own. */
const auditIn = (name: string) => ({
  TONGCHOU_AUDIT: join(folder, name, 'audit'),
  TONGCHOU_AUDIT_HEADS: join(folder, name, 'audit-heads'),
  TONGCHOU_AUDIT_CHAIN: name,
  TONGCHOU_EXCHANGES: join(folder, name, 'exchanges'),
});
const data = { TONGCHOU_DATA: process.env['TONGCHOU_TEST_DATA'] ?? '', ...auditIn('hub') };
const development = { ...data, TONGCHOU_ISSUER: 'development' };

let ports: Record<string, string>;
let hub: RunningProcess;

beforeAll(async () => {
  ports = await freshPorts();
  hub = await startProcess('gateway/hub/main.ts', ['start'], { ...data, ...ports }, join(folder, 'outbound'));
}, 60_000);
afterAll(async () => {
  await hub.stop();
  rmSync(folder, { recursive: true });
});

/** The curl of the start screen, as fetch: what a newcomer pastes. */
async function pasted(screen: string) {
  const [, token = ''] = /authorization: (Bearer [\w.-]+)/.exec(screen) ?? [];
  const [, body = ''] = /-d '(\{.*\})'/.exec(screen) ?? [];
  const response = await fetch(`${hub.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: token },
    body,
  });
  return (await response.json()) as { data: unknown; errors?: unknown };
}

/** Resident memory of every process of the hub, in bytes, as the kernel counts it. */
function residentBytes(pid: number): number {
  const [, kilobytes = '0'] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean);
  return Number(kilobytes) * 1024 + children.reduce((sum, child) => sum + residentBytes(Number(child)), 0);
}

describe('npm start', () => {
  test('says on one screen what runs where, and gives a query to paste', () => {
    for (const { name, zh } of departments) {
      expect(hub.out()).toContain(name);
      expect(hub.out()).toContain(zh);
    }
    for (const link of ['/graphql', '/explorer', '/health/live', '/health/ready'])
      expect(hub.out()).toContain(hub.url + link);
  });

  test('answers that query from every department, without an error', async () => {
    const { data: answered, errors } = await pasted(hub.out());
    expect(errors).toBeUndefined();
    expect(JSON.stringify(answered)).not.toContain('null');
  });

  test('has every department ready', async () => {
    const ready = await (await fetch(`${hub.url}/health/ready`)).json();
    expect(ready).toMatchObject({ status: 'ready', down: [] });
  });

  test('lets the operator verify the whole report: 39 of 39', async () => {
    const { code, out, err } = await run('gateway/hub/main.ts', ['report', 'verify', '--gateway', hub.url], data);
    expect(err).toBe('');
    expect(out).toContain('39 of 39');
    expect(code).toBe(0);
  });

  test('stays within 1.2 GB of memory, all processes together', () => {
    expect(residentBytes(hub.child.pid ?? 0)).toBeLessThan(1.2e9);
  });

  test('connects to nothing its configuration does not name', () => {
    expect(hub.outbound()).toEqual([]);
  });

  test('nor does it with the stock engine, which probes and reports unless it is silenced', async () => {
    const log = join(folder, 'stock');
    const [port = 0] = await freePorts(1);
    const stock = await startProcess(
      'gateway/main.ts',
      ['--port', String(port)],
      { ...development, ...ports, ...auditIn('stock-gateway'), GATEWAY_ENGINE: 'stock' },
      log,
    );
    const { json } = await post(stock.url, { query: '{ __typename }' });
    expect(json.data).toEqual({ __typename: 'Query' });
    await stock.stop();
    expect(stock.outbound()).toEqual([]);
  });

  test('the guard of that test does see an attempt, by address and by name', async () => {
    const log = join(folder, 'control');
    const script = join(folder, 'control.mjs');
    writeFileSync(
      script,
      `import http from 'node:http';
       const tried = (url) => new Promise((resolve) => http.get(url).once('error', resolve));
       await tried('http://169.254.169.254/'); await tried('http://usage-reporting.example/');`,
    );
    await run('../'.repeat(project.split('/').length - 2) + script.slice(1), [], {
      NODE_OPTIONS: `--import=${project}test/support/refuse-outbound.mjs`,
      TONGCHOU_OUTBOUND_LOG: log,
    });
    expect(readFileSync(log, 'utf8').trim().split('\n')).toHaveLength(2);
  });

  test('a second gateway on the same port says so and leaves nothing half-started', async () => {
    const { code, err } = await run('gateway/main.ts', [], { ...development, ...ports });
    expect(code).toBe(1);
    expect(err).toContain(`port ${ports['GATEWAY_PORT']} is taken`);
  });

  test('a second gateway on another port is told that the audit store has an owner', async () => {
    const { code, err } = await run('gateway/main.ts', ['--port', '0'], { ...development, ...ports });
    expect(code).toBe(1);
    expect(err).toMatch(/the audit store is held by process \d+/);
  });

  test('a second department on the same port likewise', async () => {
    const { code, err } = await run('subgraphs/justice/main.ts', [], { ...data, ...ports });
    expect(code).toBe(1);
    expect(err).toContain(`port ${ports['JUSTICE_PORT']} is taken`);
  });
});

describe('a process that cannot start says why, names what and where, and exits 1', () => {
  test.each([
    [
      'a supergraph that is not there',
      'gateway/main.ts',
      ['--supergraph', '/nowhere/supergraph.graphql'],
      {},
      /supergraph file: \/nowhere\/supergraph\.graphql/,
    ],
    [
      'a supergraph that is no GraphQL',
      'gateway/main.ts',
      ['--supergraph', `${project}package.json`],
      {},
      /package\.json:2: Syntax Error/,
    ],
    [
      'a schema that is no supergraph',
      'gateway/main.ts',
      ['--supergraph', `${project}schema/shared/scalars.graphql`],
      {},
      /is not a supergraph/,
    ],
    ['a port that is none', 'gateway/main.ts', ['--port', 'ninety'], {}, /--port=“ninety”/],
    [
      'a setting that is no number',
      'gateway/main.ts',
      [],
      { DEPARTMENT_DEADLINE_MS: 'soon' },
      /DEPARTMENT_DEADLINE_MS=“soon”/,
    ],
    ['a scale above the city', 'subgraphs/health/main.ts', [], { TONGCHOU_SCALE: '2' }, /TONGCHOU_SCALE=“2”/],
    [
      'a file that is no database',
      'subgraphs/health/main.ts',
      [],
      { HEALTH_DATABASE_URL: `file:${project}package.json` },
      /health.*package\.json/s,
    ],
    [
      'an address of another kind of database',
      'subgraphs/health/main.ts',
      [],
      { HEALTH_DATABASE_URL: 'mysql://127.0.0.1/x' },
      /expected postgresql/,
    ],
    [
      'a door’s key that is too short',
      'subgraphs/health/main.ts',
      [],
      { HEALTH_DOOR_KEY: 'c2hvcnQ' },
      /HEALTH_DOOR_KEY.*at least 32 bytes/,
    ],
    [
      'a gateway with such a key',
      'gateway/main.ts',
      [],
      { HEALTH_DOOR_KEY: 'c2hvcnQ' },
      /HEALTH_DOOR_KEY.*at least 32 bytes/,
    ],
    [
      'a gateway with one key for two departments',
      'gateway/main.ts',
      [],
      { HEALTH_DOOR_KEY: 'k'.repeat(43), JUSTICE_DOOR_KEY: 'k'.repeat(43) },
      /justice and health have the same key/,
    ],
    [
      'no key in production',
      'subgraphs/health/main.ts',
      [],
      { TONGCHOU_MODE: 'production' },
      /HEALTH_DOOR_KEY is missing/,
    ],
    ['a persona nobody defined', 'gateway/hub/main.ts', ['token', '--as', 'mayor'], {}, /no persona "mayor"/],
    [
      'the hub’s own graph when nobody said whose tokens to trust',
      'gateway/main.ts',
      [],
      { GATEWAY_PORT: '0', TONGCHOU_ISSUER: '' },
      /TONGCHOU_ISSUER is not set/,
    ],
    [
      'a development token where an issuer is named',
      'gateway/hub/main.ts',
      ['token', '--as', 'public'],
      { TONGCHOU_ISSUER: 'https://id.city.example', TONGCHOU_AUDIENCE: 'tongchou' },
      /takes no development token/,
    ],
    [
      'the operator’s own questions where an issuer is named and no token given',
      'gateway/hub/main.ts',
      ['report', 'verify'],
      { TONGCHOU_ISSUER: 'https://id.city.example', TONGCHOU_AUDIENCE: 'tongchou' },
      /TONGCHOU_TOKEN is not set/,
    ],
    [
      'a hub whose issuer is no address',
      'gateway/hub/main.ts',
      ['start'],
      { TONGCHOU_ISSUER: 'somewhere' },
      /^✗ TONGCHOU_ISSUER=“somewhere”/,
    ],
    [
      'a purpose there is not',
      'gateway/hub/main.ts',
      ['token', '--as', 'health', '--purpose', 'CURIOSITY'],
      {},
      /no purpose "CURIOSITY".*CASE_MANAGEMENT/s,
    ],
    ['a department there is not', 'gateway/hub/main.ts', ['prepare', 'taxes'], {}, /no department is named "taxes"/],
    [
      'a gateway that is not running',
      'gateway/hub/main.ts',
      ['report', 'verify', '--gateway', 'http://127.0.0.1:9'],
      {},
      /cannot ask the gateway/,
    ],
  ])('%s', async (_, file, argv, extra, message) => {
    const { code, err } = await run(file, argv, { ...development, ...(extra as unknown as Record<string, string>) });
    expect(err).toMatch(message);
    expect(code).toBe(1);
  });

  test('another department’s database', async () => {
    const justice = `${data.TONGCHOU_DATA}/scale-0.02/justice.sqlite`;
    const { code, err } = await run('subgraphs/health/main.ts', [], {
      ...data,
      HEALTH_DATABASE_URL: `file:${justice}`,
    });
    expect(err).toContain('belongs to department justice');
    expect(code).toBe(1);
  });
});
