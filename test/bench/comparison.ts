/** The comparison: every contender on every operation, interleaved, data checked before anything is timed. */
import type { Bounds, Question } from './client.ts';
import type { Contender } from './contenders.ts';
import { type Figures, figuresOf, type Sample } from './measure.ts';
import { type Operation, variantsFor } from './operations.ts';
import { type Entrant, openSession, type Session } from './session.ts';

export interface Plan {
  readonly contenders: readonly Contender[];
  readonly operations: readonly Operation[];
  readonly rounds: number;
  /** Before the first round, for each contender and operation. */
  readonly warm: Bounds;
  readonly timed: Bounds;
  /** Folder for a CPU profile of each contender. */
  readonly profiles?: string | undefined;
}

export interface Outcome {
  readonly contender: string;
  readonly operation: string;
  /** Undefined where it was not timed. */
  readonly figures?: Figures;
  /** Why it was not timed. */
  readonly refused?: string;
}

interface Lane {
  readonly contender: Contender;
  readonly operation: Operation;
  readonly samples: Sample[];
  entrant?: Entrant;
  questions: readonly Question[];
  refused?: string;
}

export type Say = (line: string) => void;

/** On one line, fit for a table. */
const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/[\s|]+/g, ' ').slice(0, 300);

/** The list turned so that each round begins with another. */
const rotated = <T>(list: readonly T[], by: number): T[] =>
  list.map((_, index) => list[(index + by) % list.length] as T);

/** Runs `step` unless the lane is out; an error puts it out, with its reason. */
async function onLane(lane: Lane, step: (entrant: Entrant) => Promise<void>): Promise<void> {
  if (lane.refused !== undefined || !lane.entrant) return;
  try {
    await step(lane.entrant);
  } catch (error) {
    lane.refused = reasonOf(error);
  }
}

async function enterAll(session: Session, { contenders, operations, timed }: Plan): Promise<Lane[]> {
  const lanes = contenders.map(async (contender) => {
    const entered = await session.enter(contender, timed.concurrency).catch(reasonOf);
    return operations.map((operation): Lane => {
      const lane = { contender, operation, samples: [], questions: [] };
      return typeof entered === 'string'
        ? { ...lane, refused: `did not start: ${entered}` }
        : { ...lane, entrant: entered };
    });
  });
  return (await Promise.all(lanes)).flat();
}

async function timeAll(session: Session, lanes: readonly Lane[], { rounds, timed, warm }: Plan, say: Say) {
  for (const lane of lanes)
    await onLane(lane, async ({ check }) => {
      const { query, variables } = lane.operation;
      const variants = Array.from({ length: variantsFor(timed.concurrency) }, (_, n) => ({
        query,
        variables: variables(n),
      }));
      lane.questions = await check(variants);
    });
  say('data checked');
  for (const lane of lanes) await onLane(lane, async ({ sample }) => void (await sample(lane.questions, warm)));
  say('warm');
  await session.onMemoOnly(async () => {
    for (let round = 0; round < rounds; round += 1) {
      const turn = Math.floor((round * lanes.length) / rounds);
      for (const lane of rotated(lanes, turn))
        await onLane(lane, async ({ sample }) => {
          lane.samples.push(await sample(lane.questions, timed));
        });
      say(`round ${round + 1} of ${rounds}`);
    }
  });
}

export async function compare(plan: Plan, say: Say): Promise<Outcome[]> {
  const session = await openSession('city', plan.profiles);
  try {
    const lanes = await enterAll(session, plan);
    say('started');
    await timeAll(session, lanes, plan, say);
    return lanes.map(({ contender, operation, samples, refused }) => ({
      contender: contender.name,
      operation: operation.name,
      ...(refused === undefined ? { figures: figuresOf(samples) } : { refused }),
    }));
  } finally {
    await session.stop();
  }
}
