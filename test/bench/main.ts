/** `npm run bench -- [growth | hub] [--quick] [--only NAMES] [--operations NAMES] [--profile FOLDER] [--json]`: measures, prints, and writes docs/performance.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compare, type Plan } from './comparison.ts';
import { comparisonConditions, growthConditions, hubConditions } from './conditions.ts';
import { type Contender, contenders } from './contenders.ts';
import { type GrowthPlan, grow, growthPlan } from './growth.ts';
import { growthTables } from './growth-table.ts';
import { type HubPlan, measureHub } from './hub.ts';
import { hubTables } from './hub-table.ts';
import { type Operation, operations } from './operations.ts';
import { between, comparisonTables } from './table.ts';

const document = fileURLToPath(new URL('../../docs/performance.md', import.meta.url));

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    operations: { type: 'string' },
    profile: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});

const say = (line: string): void => void process.stderr.write(`· ${line}\n`);

/** @throws when a name is not one of `known`. */
function named<T extends { readonly name: string }>(known: readonly T[], names: string): T[] {
  return names.split(',').map((name) => {
    const found = known.find((each) => each.name === name);
    if (!found) throw new Error(`“${name}” is none of ${known.map((each) => each.name).join(', ')}`);
    return found;
  });
}

const chosenContenders: readonly Contender[] = values.only
  ? named(contenders, values.only)
  : contenders.filter(({ optional }) => !optional);
const chosenOperations: readonly Operation[] = values.operations ? named(operations, values.operations) : operations;

const concurrency = 16;
const full: Pick<Plan, 'rounds' | 'warm' | 'timed'> = {
  rounds: 5,
  warm: { concurrency, requests: 20_000, ms: 2_000, floor: 32 },
  timed: { concurrency, requests: 20_000, ms: 1_500, floor: 16 },
};
/** Enough to see that everything runs; too little to measure. */
const quick: typeof full = {
  rounds: 2,
  warm: { concurrency: 1, requests: 1, ms: 0, floor: 1 },
  timed: { concurrency: 2, requests: 2, ms: 0, floor: 2 },
};
/** Profiling costs the profiled: such a run is not published. */
const isWhole = !values.quick && !values.only && !values.operations && !values.profile;

// Children end when this process does: their probe sees the channel close.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

function publish(name: string, text: string): void {
  process.stdout.write(`${text}\n`);
  if (!isWhole) return;
  writeFileSync(document, between(readFileSync(document, 'utf8'), name, text));
  say(`written to docs/performance.md`);
}

function print(text: string, results: unknown, name: string): void {
  if (values.json) process.stdout.write(`${JSON.stringify(results)}\n`);
  else publish(name, text);
}

async function runComparison(): Promise<void> {
  const plan: Plan = {
    contenders: chosenContenders,
    operations: chosenOperations,
    ...(values.quick ? quick : full),
    profiles: values.profile && resolve(values.profile),
  };
  const conditions = comparisonConditions(plan);
  const outcomes = await compare(plan, say);
  print(`${conditions}\n\n${comparisonTables(outcomes)}`, outcomes, 'comparison');
  if (outcomes.some(({ refused }) => refused !== undefined)) process.exitCode = 1;
}

async function runGrowth(): Promise<void> {
  const plan: GrowthPlan = values.quick ? { ...growthPlan, rounds: 1, warmMs: 0, timedMs: 0 } : growthPlan;
  const conditions = growthConditions(plan);
  const grown = await grow(plan, say);
  print(`${conditions}\n\n${growthTables(grown)}`, grown, 'growth');
}

async function runHub(): Promise<void> {
  const { warm, timed, rounds } = values.quick ? quick : full;
  // Equal questions under way are asked of a department once: only one at a time shows what a question costs.
  const plan: HubPlan = {
    rounds,
    warm: { ...warm, concurrency: 1, requests: Math.min(warm.requests, 2_000) },
    timed: { ...timed, concurrency: 1 },
    profiles: values.profile && resolve(values.profile),
  };
  const conditions = hubConditions(plan);
  const outcomes = await measureHub(plan, say);
  print(`${conditions}\n\n${hubTables(outcomes)}`, outcomes, 'hub');
}

const [what = 'comparison'] = positionals;
const runs = new Map([
  ['comparison', runComparison],
  ['growth', runGrowth],
  ['hub', runHub],
]);
const run = runs.get(what);
if (!run) throw new Error(`“${what}” is none of ${[...runs.keys()].join(', ')}`);
await run();
