/** The thread `threaded-planner.ts` starts: one question in, its answer or the reason there is none out. */
import { parentPort, workerData } from 'node:worker_threads';
import { parse } from 'graphql';
import { createPlanner, type PlannerInput } from './planner.ts';
import type { Answered, Asked } from './threaded-planner.ts';

const planner = createPlanner(workerData as PlannerInput);

const answerTo = ({ operation }: Asked): Promise<unknown> =>
  operation ? planner.plan(parse(operation.text), operation.name) : planner.schemas();

parentPort?.on('message', (asked: Asked) => {
  const { number } = asked;
  answerTo(asked).then(
    (answer) => parentPort?.postMessage({ number, answer } satisfies Answered),
    (error: Error) => parentPort?.postMessage({ number, reason: error.message } satisfies Answered),
  );
});
