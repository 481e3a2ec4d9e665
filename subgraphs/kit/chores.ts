/** What a department does unasked, turn after turn: what time brings about, what others are told, what may be forgotten. */
import type { Context } from './context.ts';
import type { Subgraph } from './define-subgraph.ts';
import { deliver, forgetKeys, type Subscriber } from './workflow/outbox.ts';

export interface Chores {
  /** One turn now, after the one under way. */
  turn(): Promise<void>;
  stop(): Promise<void>;
}

interface ChoreOptions {
  /** Milliseconds between turns; 0 takes a turn only when told to. */
  readonly everyMs: number;
  readonly subscribers: readonly Subscriber[];
  readonly context: () => Context;
  /** A chore that fails is done again in the next turn, and keeps no other from being done. */
  readonly onFault: (fault: unknown) => void;
}

export function startChores(subgraph: Subgraph, { everyMs, subscribers, context, onFault }: ChoreOptions): Chores {
  const { machines = [], chores = [], rights = {} } = subgraph;
  const types = machines.map(({ name }) => name);
  const all: readonly ((context: Context) => Promise<unknown>)[] = [
    ...chores,
    ...(machines.length > 0 ? [forgetKeys] : []),
    ...subscribers.map((subscriber) => (now: Context) => deliver(now, rights, types, subscriber)),
  ];
  const takeTurn = async (): Promise<void> => {
    for (const chore of all)
      try {
        await chore(context());
      } catch (fault) {
        onFault(fault);
      }
  };
  let last = Promise.resolve();
  let isUnderWay = false;
  const turn = (): Promise<void> => {
    last = last.then(takeTurn);
    return last;
  };
  const timer =
    everyMs > 0 && all.length > 0
      ? setInterval(() => {
          if (isUnderWay) return;
          isUnderWay = true;
          void turn().finally(() => {
            isUnderWay = false;
          });
        }, everyMs).unref()
      : undefined;
  return {
    turn,
    stop: () => {
      clearInterval(timer);
      return last;
    },
  };
}
