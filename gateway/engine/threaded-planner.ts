/** Plans in a thread of its own: the longest cold plan holds up nobody who asks for something known. */
import { Worker } from 'node:worker_threads';
import { print } from 'graphql';
import type { Planner, PlannerInput } from './planner.ts';

export interface Asked {
  readonly number: number;
  /** To be planned; the schemas are asked for without. */
  readonly operation?: { readonly text: string; readonly name: string | undefined };
}

export type Answered =
  | { readonly number: number; readonly answer: unknown }
  | { readonly number: number; readonly reason: string };

interface Waiting {
  resolve(answer: never): void;
  reject(error: Error): void;
}

export function threadedPlanner(workerData: PlannerInput): Planner {
  const waiting = new Map<number, Waiting>();
  let thread: Worker | undefined;
  let asked = 0;

  /** Whoever waits is told; the next to ask starts another. */
  function ended(error: Error): void {
    thread = undefined;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  }

  function start(): Worker {
    const worker = new Worker(new URL('./planner-thread.ts', import.meta.url), {
      workerData,
      resourceLimits: { maxYoungGenerationSizeMb: 8 },
    });
    worker.on('message', (answered: Answered) => {
      const asker = waiting.get(answered.number);
      waiting.delete(answered.number);
      if ('answer' in answered) asker?.resolve(answered.answer as never);
      else asker?.reject(new Error(answered.reason));
      // Only while somebody waits is the thread a reason for the process to go on.
      if (waiting.size === 0) worker.unref();
    });
    worker.once('error', (error: Error) => ended(error));
    worker.once('exit', (code) => ended(new Error(`the planner's thread ended with ${code}`)));
    return worker;
  }

  const ask = <Answer>(operation?: Asked['operation']): Promise<Answer> =>
    new Promise((resolve, reject) => {
      thread ??= start();
      thread.ref();
      asked += 1;
      waiting.set(asked, { resolve, reject });
      thread.postMessage({ number: asked, ...(operation ? { operation } : {}) } satisfies Asked);
    });

  return {
    schemas: () => ask(),
    plan: (document, name) => ask({ text: print(document), name }),
    stop: async () => void (await thread?.terminate()),
  };
}
