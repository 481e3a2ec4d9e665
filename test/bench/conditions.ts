/** What a run was made on and with, so that its numbers can be read. */
import { createRequire } from 'node:module';
import { availableParallelism, cpus, loadavg, platform } from 'node:os';
import type { Plan } from './comparison.ts';
import type { Contender } from './contenders.ts';
import type { GrowthPlan } from './growth.ts';
import type { HubPlan } from './hub.ts';

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

/** A machine busy with other work makes every number larger and the spread wider: the reader is told. */
const machine = (): string =>
  `${availableParallelism()} cores, ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${platform()}, Node ${process.version}; load average before the run ${(loadavg()[0] ?? 0).toFixed(1)}`;

const inSeconds = (ms: number): string => `${ms / 1000} s`;

/** Called before the run, whose load it would otherwise show. */
export function comparisonConditions({ contenders, rounds, timed: { concurrency, ms } }: Plan): string {
  return [
    `${machine()}. ${rounds} rounds, interleaved; in each, every contender on every operation for ${inSeconds(ms)}, ${concurrency} requests at a time. Median (lowest–highest) of the rounds.`,
    `${packagesOf(contenders).join(' · ')}.`,
  ].join('\n\n');
}

export const growthConditions = ({ rounds, timedMs }: GrowthPlan): string =>
  `${machine()}. ${rounds} rounds; in each, every step for ${inSeconds(timedMs)}, 16 requests at a time where not said otherwise. Median (lowest–highest) of the rounds.`;

export const hubConditions = ({ rounds, timed: { concurrency, ms } }: HubPlan): string =>
  `${machine()}. ${rounds} rounds, interleaved; in each, every question on either executor for ${inSeconds(ms)}, ${concurrency} requests at a time. Median (lowest–highest) of the rounds.`;
