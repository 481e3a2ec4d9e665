/** `npm start`: five departments and the gateway, each its own process, and one screen that says what runs where. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { departments } from '@hub/schema/departments.ts';
import { dataFolder } from '@hub/schema/record-folders.ts';
import { ConfigError } from '../config-error.ts';
import { type Part, startPart } from './department.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));

/** The README's first query, asked of every department at once. */
const firstQuery = (): string => readFileSync(`${project}docs/queries/00-first-query.graphql`, 'utf8');

const oneLine = (query: string): string => query.replaceAll(/#.*$/gm, '').replaceAll(/\s+/g, ' ').trim();

function screen(gateway: string, addresses: ReadonlyMap<string, string>, token: string): string {
  const rows = departments.map(({ name, zh, en }) => {
    const address = addresses.get(name) ?? '没有启动 · not running';
    return `  ${name.padEnd(14)} ${address.padEnd(36)} ${zh} · ${en}`;
  });
  return `
统筹 Tongchou · 合成数据,不含真实个人 · synthetic data, no real person

  ${'gateway'.padEnd(14)} ${`${gateway}/graphql`.padEnd(36)} 网关 · the one door
${rows.join('\n')}

  查询 Explorer   ${gateway}/explorer
  存活 Live       ${gateway}/health/live
  就绪 Ready      ${gateway}/health/ready
  报告 Report     npm run hub -- report verify

试一次跨部门查询 · try a query across departments:

curl -s ${gateway}/graphql -H 'content-type: application/json' \\
  -H 'authorization: Bearer ${token}' \\
  -d '${JSON.stringify({ query: oneLine(firstQuery()) })}'

按 Ctrl+C 停止 · Ctrl+C stops everything
`;
}

/**
 * What the first query is asked with: a development coordinator's token, or a place to put the issuer's.
 * A process of its own reads the settings for it: this one stays as long as the hub and needs no part of the gateway.
 * @throws {ConfigError} saying what is wrong with the settings.
 */
async function firstToken(environment: NodeJS.ProcessEnv): Promise<string> {
  const printing = [`${project}gateway/hub/first-token.ts`];
  try {
    const { stdout } = await promisify(execFile)(process.execPath, printing, { env: environment });
    return stdout.trim();
  } catch (error) {
    throw new ConfigError((error as { stderr?: string }).stderr?.trim() || String(error));
  }
}

async function stopAll(parts: readonly Part[]): Promise<void> {
  const running = parts.filter(({ process: child }) => child.exitCode === null && child.signalCode === null);
  const stopped = running.map(({ process: child }) => {
    child.removeAllListeners('exit');
    return new Promise((resolve) => child.once('exit', resolve));
  });
  for (const { process: child } of running) child.kill('SIGTERM');
  await Promise.all(stopped);
}

/**
 * Starts each part as soon as a core is free: more at once would be no sooner, and a first start, which fills the databases,
 * would need twice the memory.
 * @returns addresses by name; a part that did not start has none.
 */
async function startInTurn(names: readonly string[], begin: (name: string) => Part): Promise<Map<string, string>> {
  const addresses = new Map<string, string>();
  const waiting = [...names];
  const startNext = async (): Promise<void> => {
    const name = waiting.shift();
    if (name === undefined) return;
    await begin(name).ready.then(
      (address) => addresses.set(name, address),
      () => undefined,
    );
    await startNext();
  };
  await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, startNext));
  return addresses;
}

/** Starts everything; a department that cannot start is named, and the others serve without it. */
export async function start(): Promise<void> {
  const environment = {
    // Here and nowhere else is the development issuer switched on, and only where no other is named.
    TONGCHOU_ISSUER: 'development',
    TONGCHOU_EXPLORER_PERSONA: 'coordinator',
    // Types are stripped and code is compiled once for all starts: a third of the time, a tenth of the memory.
    NODE_COMPILE_CACHE: `${dataFolder(process.env)}/compile-cache`,
    ...process.env,
  };
  const parts: Part[] = [];
  const token = firstToken(environment);
  token.catch(async (error: Error) => {
    process.stderr.write(`✗ ${error.message}\n`);
    await stopAll(parts);
    process.exit(1);
  });
  process.once('SIGINT', () => void stopAll(parts).then(() => process.exit(0)));
  process.once('SIGTERM', () => void stopAll(parts).then(() => process.exit(0)));
  const addresses = await startInTurn([...departments.map(({ name }) => name), 'gateway'], (name) => {
    const part = startPart(name, environment);
    parts.push(part);
    return part;
  });
  const gateway = addresses.get('gateway');
  if (gateway === undefined) {
    await stopAll(parts);
    process.stderr.write('✗ 网关没有启动,已停止其余部分 · the gateway did not start; everything else is stopped\n');
    process.exitCode = 1;
    return;
  }
  process.stdout.write(screen(gateway, addresses, await token));
  for (const { name, process: child } of parts)
    child.once('exit', () =>
      process.stderr.write(`✗ ${name} 已停止,其余部分继续服务 · ${name} stopped; the others go on without it\n`),
    );
  process.send?.({ ready: gateway });
}
