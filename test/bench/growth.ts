/** Growth: what one more subgraph, list item, hop or client costs. Tongchou bare at every step, stock where it is quick enough to wait for. */
import type { Bounds, Question } from './client.ts';
import type { Say } from './comparison.ts';
import { type Contender, contenders } from './contenders.ts';
import { chainQuery, itemsQuery } from './grown-subgraphs.ts';
import { type Figures, figuresOf, type Sample } from './measure.ts';
import { variantsFor } from './operations.ts';
import { type Entrant, openSession } from './session.ts';

export const axes = ['subgraphs', 'list', 'depth', 'concurrency'] as const;
export type Axis = (typeof axes)[number];

export interface Step {
  readonly axis: Axis;
  readonly value: number;
  readonly query: string;
  /** Objects that subgraphs answer for one request. */
  readonly entities: number;
  readonly concurrency: number;
  /** Too slow to wait for on the stock gateway. */
  readonly tooSlowForStock?: true;
}

export interface GrowthPlan {
  /** Number of subgraphs of a federation, and what is asked of it. */
  readonly federations: readonly { readonly subgraphs: number; readonly steps: readonly Step[] }[];
  readonly rounds: number;
  readonly warmMs: number;
  readonly timedMs: number;
}

/** A step with what each contender, by name, took for it. */
export interface Grown extends Step {
  readonly figures: Readonly<Record<string, Figures>>;
}

const usual = 16;
const few = 20;

const acrossSubgraphs = (subgraphs: number): Step => ({
  axis: 'subgraphs',
  value: subgraphs,
  query: itemsQuery(few, subgraphs),
  entities: few * subgraphs,
  concurrency: usual,
});

const ofList = (first: number): Step => ({
  axis: 'list',
  value: first,
  query: itemsQuery(first, 4),
  entities: first * 4,
  // Sixteen answers of 10,000 items at once would measure the memory.
  concurrency: 4,
  ...(first > 1_000 ? { tooSlowForStock: true } : {}),
});

const ofDepth = (depth: number): Step => ({
  axis: 'depth',
  value: depth,
  query: chainQuery(few, depth),
  entities: few * depth,
  concurrency: usual,
});

const ofConcurrency = (concurrency: number): Step => ({
  axis: 'concurrency',
  value: concurrency,
  query: itemsQuery(few, 4),
  entities: few * 4,
  concurrency,
});

export const growthPlan: GrowthPlan = {
  federations: [
    {
      subgraphs: 4,
      steps: [acrossSubgraphs(4), ...[10, 100, 1_000, 10_000].map(ofList), ...[1, 4, 16, 64, 256].map(ofConcurrency)],
    },
    { subgraphs: 16, steps: [acrossSubgraphs(16), ...[1, 2, 3, 4, 5, 6].map(ofDepth)] },
    { subgraphs: 64, steps: [acrossSubgraphs(64)] },
  ],
  rounds: 3,
  warmMs: 1_000,
  timedMs: 1_000,
};

const grownContenders: readonly Contender[] = contenders.filter(({ name }) =>
  ['tongchou-bare', 'stock'].includes(name),
);

interface Lane {
  readonly step: Step;
  readonly entrant: Entrant;
  readonly questions: readonly Question[];
  readonly samples: Sample[];
}

const boundsOf = ({ concurrency }: Step, ms: number): Bounds => ({
  concurrency,
  requests: 20_000,
  ms,
  floor: concurrency * 2,
});

async function lanesOf(entrants: readonly Entrant[], steps: readonly Step[], warmMs: number): Promise<Lane[]> {
  const lanes: Lane[] = [];
  for (const step of steps)
    for (const entrant of entrants) {
      if (step.tooSlowForStock && entrant.contender.name === 'stock') continue;
      const { query, concurrency } = step;
      const variants = Array.from({ length: variantsFor(concurrency) }, (_, from) => ({ query, variables: { from } }));
      const questions = await entrant.check(variants);
      await entrant.sample(questions, boundsOf(step, warmMs));
      lanes.push({ step, entrant, questions, samples: [] });
    }
  return lanes;
}

/** @throws when a contender does not start or its data are wrong: growth of a wrong answer means nothing. */
export async function grow({ federations, rounds, warmMs, timedMs }: GrowthPlan, say: Say): Promise<Grown[]> {
  const grown: Grown[] = [];
  for (const { subgraphs, steps } of federations) {
    const session = await openSession(`grown:${subgraphs}`);
    try {
      const connections = Math.max(...steps.map(({ concurrency }) => concurrency));
      const entrants = await Promise.all(grownContenders.map((contender) => session.enter(contender, connections)));
      const lanes = await lanesOf(entrants, steps, warmMs);
      await session.onMemoOnly(async () => {
        for (let round = 0; round < rounds; round += 1)
          for (const { step, entrant, questions, samples } of lanes)
            samples.push(await entrant.sample(questions, boundsOf(step, timedMs)));
      });
      for (const step of steps) {
        const ofStep = lanes.filter((lane) => lane.step === step);
        const figures = ofStep.map(({ entrant, samples }) => [entrant.contender.name, figuresOf(samples)] as const);
        grown.push({ ...step, figures: Object.fromEntries(figures) });
      }
    } finally {
      await session.stop();
    }
    say(`${subgraphs} subgraphs`);
  }
  return grown;
}
