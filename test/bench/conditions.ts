/** What a run was made on and with, so that its numbers can be read. */
import { createRequire } from 'node:module';
import { availableParallelism, cpus, platform } from 'node:os';
import type { Plan } from './comparison.ts';
import type { Contender } from './contenders.ts';

const require = createRequire(import.meta.url);

/** `name version (licence)` of an installed package. */
function installed(name: string): string {
  // Some packages do not export their manifest: it stands in a folder above what they do export.
  const folders = require.resolve.paths(name) ?? [];
  for (const folder of folders) {
    try {
      const { version, license } = require(`${folder}/${name}/package.json`);
      return `${name} ${version} (${license})`;
    } catch {}
  }
  return `${name} (not installed)`;
}

const packagesOf = (contenders: readonly Contender[]): string[] =>
  [...new Set(contenders.flatMap(({ packages }) => packages))].map(installed);

export const machine = (): string =>
  `${availableParallelism()} cores, ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${platform()}, Node ${process.version}`;

export function conditions({ contenders, rounds, timed: { concurrency, ms, requests } }: Plan): string {
  return [
    `${machine()}. ${rounds} rounds interleaved; in each, every contender on every operation for ${ms / 1000} s or ${requests} requests, ${concurrency} at a time. Median (lowest–highest).`,
    `${packagesOf(contenders).join(' · ')}.`,
  ].join('\n\n');
}
