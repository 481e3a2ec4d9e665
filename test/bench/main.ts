/** `npm run bench -- [growth] [--quick] [--only NAMES] [--operations NAMES] [--json]`: measures, prints, and writes docs/performance.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compare, type Plan } from './comparison.ts';
import { conditions } from './conditions.ts';
import { type Contender, contenders } from './contenders.ts';
import { type Operation, operations } from './operations.ts';
import { between, comparisonTables } from './table.ts';

const document = fileURLToPath(new URL('../../docs/performance.md', import.meta.url));

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    operations: { type: 'string' },
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
  warm: { concurrency, requests: 20_000, ms: 1_000, floor: 32 },
  timed: { concurrency, requests: 20_000, ms: 1_200, floor: 32 },
};
/** Enough to see that everything runs; too little to measure. */
const quick: typeof full = {
  rounds: 2,
  warm: { concurrency: 1, requests: 1, ms: 0, floor: 1 },
  timed: { concurrency: 2, requests: 2, ms: 0, floor: 2 },
};
const isWhole = !values.quick && !values.only && !values.operations;

// Children end when this process does: their probe sees the channel close.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

function publish(name: string, text: string): void {
  process.stdout.write(`${text}\n`);
  if (!isWhole) return;
  writeFileSync(document, between(readFileSync(document, 'utf8'), name, text));
  say(`written to docs/performance.md`);
}

const plan: Plan = { contenders: chosenContenders, operations: chosenOperations, ...(values.quick ? quick : full) };
const outcomes = await compare(plan, say);
if (values.json) process.stdout.write(`${JSON.stringify(outcomes)}\n`);
else publish('comparison', `${conditions(plan)}\n\n${comparisonTables(outcomes)}`);
if (outcomes.some(({ refused }) => refused !== undefined)) process.exitCode = 1;
