/**
 * What it takes to tell a resident who read their data, over a store of many synthetic records: by the indexes, and by reading
 * every segment. `node test/measure/audit-person.ts [records]`; takes about half a gigabyte of disk for a million.
 */
import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { createIndexes } from '@hub/gateway/trust/audit/indexes.ts';
import type { Pair } from '@hub/gateway/trust/audit/search.ts';
import { newestNaming } from '@hub/gateway/trust/audit/search-by-subject.ts';
import { segmentsIn } from '@hub/gateway/trust/audit/segments.ts';
import { project } from '../support/processes.ts';
import { personOf, writeStore } from './audit-store.ts';

const [records = 1_000_000] = process.argv.slice(2).map(Number);
const requests = records / 2;
/** The desk's page. */
const page = 20;
const repeats = 5;

/** Outside the residents of the store; so many requests about each, evenly over it. */
const asked = [3, 300].map((count, number) => ({ count, subject: personOf(0xaaaa_0000 + number) }));
const named = (number: number): string | undefined =>
  asked.find(({ count }, index) => number % Math.ceil(requests / count) === index + 1)?.subject;

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
const told = (ms: number): string => `${ms < 100 ? ms.toPrecision(3) : Math.round(ms)} ms`;
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

/** The least that finding a key without an index takes: every byte is read and looked through, and no line is. */
async function everyByte(subject: string): Promise<number> {
  const began = performance.now();
  for (const segment of segmentsIn(folder)) {
    const bytes = await readFile(join(folder, segment));
    for (let at = bytes.indexOf(subject); at >= 0; at = bytes.indexOf(subject, at + 1));
  }
  return performance.now() - began;
}

/** Milliseconds to the first page and to the last request. */
async function timed(pairs: AsyncIterable<Pair>, count: number) {
  const began = performance.now();
  let first: number | undefined;
  let found = 0;
  for await (const _ of pairs) {
    found += 1;
    // A page is known to be one when the request after it is found.
    if (found === page + 1) first = performance.now() - began;
  }
  if (found !== count) throw new Error(`${found} requests found, and not ${count}`);
  const all = performance.now() - began;
  return { first: first ?? all, all };
}

function print(label: string, times: readonly { readonly first: number; readonly all: number }[]): void {
  const [first, all] = [median(times.map((each) => each.first)), median(times.map((each) => each.all))];
  process.stdout.write(`  ${label.padEnd(46)} first page ${told(first).padStart(9)}   all ${told(all).padStart(9)}\n`);
}

mkdirSync(join(project, '.data'), { recursive: true });
const folder = mkdtempSync(join(project, '.data', 'audit-person-'));
try {
  const bytes = writeStore(folder, requests, named);
  const { privateKey: key } = generateKeyPairSync('ed25519');
  const refuse = (error: unknown): never => {
    throw error;
  };
  const indexes = () => createIndexes(folder, key, refuse);
  process.stdout.write(
    `${records} records, ${megabytes(bytes)}, ${segmentsIn(folder).length} segments; load average ${loadavg()[0]?.toFixed(1)}\n`,
  );

  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const [before, cpu] = [performance.now(), process.cpuUsage()];
  await indexes().complete();
  const { user, system } = process.cpuUsage(cpu);
  delay.disable();
  const sizes = readdirSync(folder).flatMap((name) =>
    name.endsWith('.idx') ? [statSync(join(folder, name)).size] : [],
  );
  process.stdout.write(
    `  indexes made in ${told(performance.now() - before)}, ${told((user + system) / 1_000)} of CPU, ${megabytes(sizes.reduce((sum, size) => sum + size, 0))}; ` +
      `the event loop stood ${told(delay.percentile(99) / 1e6)} at the 99th percentile, ${told(delay.max / 1e6)} at most\n`,
  );

  for (const { count, subject } of asked) {
    const read = [];
    for (let repeat = 0; repeat < repeats; repeat += 1) read.push(await everyByte(subject));
    print(`${count} requests, every byte read and no line`, [{ first: median(read), all: median(read) }]);
    print(`${count} requests, the first search of a process`, [await timed(newestNaming(indexes(), subject), count)]);
    const known = indexes();
    await timed(newestNaming(known, subject), count);
    const times = [];
    for (let repeat = 0; repeat < repeats; repeat += 1) times.push(await timed(newestNaming(known, subject), count));
    print(`${count} requests, by the indexes`, times);
  }
} finally {
  rmSync(folder, { recursive: true });
}
