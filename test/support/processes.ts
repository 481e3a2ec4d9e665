/** Processes of the hub as a person starts them, on free ports, with every outbound attempt refused and written down. */
import { type ChildProcess, fork, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { departments, environmentPrefix } from '@hub/schema/departments.ts';

export const project = fileURLToPath(new URL('../../', import.meta.url));
const guard = fileURLToPath(new URL('./refuse-outbound.mjs', import.meta.url));

export interface Finished {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

type Environment = Readonly<Record<string, string>>;

const environmentWith = (extra: Environment): NodeJS.ProcessEnv => ({ ...process.env, NODE_OPTIONS: '', ...extra });

/** Runs a file of the project to its end. */
export function run(file: string, argv: readonly string[] = [], extra: Environment = {}): Promise<Finished> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [project + file, ...argv], { cwd: project, env: environmentWith(extra) });
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    child.once('close', (code) => resolve({ code, out, err }));
  });
}

export async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer());
  await Promise.all(servers.map((server) => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))));
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}

/** A port for each department and the gateway, as the settings name them. */
export async function freshPorts(): Promise<Record<string, string>> {
  const ports = await freePorts(departments.length + 1);
  const named = departments.map(({ name }, index) => [`${environmentPrefix(name)}_PORT`, String(ports[index])]);
  return { ...Object.fromEntries(named), GATEWAY_PORT: String(ports.at(-1)) };
}

export interface RunningProcess {
  /** What it said it listens on. */
  readonly url: string;
  readonly out: () => string;
  readonly child: ChildProcess;
  /** Outbound attempts of it and its children so far. */
  readonly outbound: () => string[];
  stop(): Promise<void>;
}

/** Starts a file of the project and waits until it says it is ready. @throws with what it printed when it stops before. */
export async function startProcess(
  file: string,
  argv: readonly string[],
  extra: Environment,
  log: string,
): Promise<RunningProcess> {
  const child = fork(project + file, [...argv], {
    cwd: project,
    env: environmentWith({ ...extra, NODE_OPTIONS: `--import=${guard}`, TONGCHOU_OUTBOUND_LOG: log }),
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let out = '';
  const collect = (chunk: Buffer) => {
    out += chunk;
  };
  child.stdout?.on('data', collect);
  child.stderr?.on('data', collect);
  const url = await new Promise<string>((resolve, reject) => {
    child.once('message', ({ ready }: { ready: string }) => resolve(ready));
    child.once('exit', (code) => reject(new Error(`${file} stopped with ${code}: ${out}`)));
  });
  return {
    url,
    child,
    out: () => out,
    outbound: () => (existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n').filter(Boolean) : []),
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.kill('SIGTERM');
      }),
  };
}
