import { readdirSync, readFileSync } from 'node:fs';
import { readConfig } from '@hub/gateway/config.ts';
import { compiledEngine } from '@hub/gateway/engine/compiled.ts';
import type { Engine } from '@hub/gateway/engine/engine.ts';
import { createPlanner, type Planner } from '@hub/gateway/engine/planner.ts';
import { threadedPlanner } from '@hub/gateway/engine/threaded-planner.ts';
import { readSupergraphFile } from '@hub/gateway/supergraph/supergraph.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { project } from '../support/processes.ts';

const supergraph = readSupergraphFile(readConfig({}).supergraph);
const input = { sdl: supergraph.executable, plannedOn: supergraph.executable, hasVariants: false };
const folder = `${project}docs/queries/`;
const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));

describe('the planner in a thread of its own', () => {
  const threaded = threadedPlanner(input);
  const here = createPlanner(input);
  afterAll(() => threaded.stop());

  test.each(files)('plans %s as one in this thread does', async (file) => {
    const document = parse(readFileSync(folder + file, 'utf8'));
    const [one, other] = await Promise.all([threaded.plan(document, undefined), here.plan(document, undefined)]);
    expect(JSON.parse(JSON.stringify(one))).toEqual(JSON.parse(JSON.stringify(other)));
  });

  test('tells why an operation has no plan', async () => {
    await expect(threaded.plan(parse('{ noSuchField }'), undefined)).rejects.toThrow('noSuchField');
  });

  test('starts again when it was ended, and tells whoever waited', async () => {
    // So many that the thread cannot have planned all of them by the time it is ended.
    const waiting = Array.from({ length: 300 }, (_, number) =>
      threaded.plan(parse(`query Number${number} { districts { nodes { code } } }`), undefined),
    );
    const told = Promise.allSettled(waiting);
    await threaded.stop();
    expect((await told).at(-1)).toMatchObject({ reason: { message: expect.stringContaining('ended') } });
    await expect(threaded.plan(parse('{ districts { nodes { code } } }'), undefined)).resolves.toHaveProperty('node');
  });
});

describe('while an operation is being planned', () => {
  const slow = '{ districts { nodes { code nameZh } } }';
  const planned: string[] = [];
  const releases: (() => void)[] = [];
  let engine: Engine;

  /** Takes as long over the slow operation as the test wants it to. */
  const patient = (): Planner => {
    const planner = createPlanner(input);
    return {
      ...planner,
      plan: async (document, name) => {
        const text = document.loc?.source.body ?? '';
        planned.push(text);
        if (text === slow) await new Promise<void>((resolve) => void releases.push(resolve));
        return planner.plan(document, name);
      },
    };
  };

  beforeAll(async () => {
    engine = await compiledEngine({ supergraph, urls: {}, deadlineMs: 1_000, hubScalars: true, planner: patient });
  });
  afterAll(() => engine.stop());

  test('others are planned, and who asks for the same one waits for the same plan', async () => {
    const ask = (text: string) => engine.plan({ text, operationName: undefined });
    const [first, second] = [ask(slow), ask(slow)];
    await ask('{ districts { nodes { code } } }');
    expect(releases).toHaveLength(1);
    releases[0]?.();
    expect(await first).toBe(await second);
    expect(planned).toEqual([slow, '{ districts { nodes { code } } }']);
  });
});
