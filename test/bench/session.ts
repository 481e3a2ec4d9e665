/** One federation being served, and the contenders in front of it: start, check, sample, stop. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { type Bounds, client, type Question } from './client.ts';
import type { Contender } from './contenders.ts';
import { type Asked, type Federation, federate } from './federation.ts';
import { federationNamed } from './federations.ts';
import { type Sample, sampleOf, type Usage } from './measure.ts';
import { processes, profiling } from './processes.ts';

/** A contender that runs. */
export interface Entrant {
  readonly contender: Contender;
  /** Asks each once and compares. @throws when an answer's data are not the reference's. */
  check(asked: readonly Asked[]): Promise<Question[]>;
  /** @throws when an answer differs in status or length from the checked one. */
  sample(questions: readonly Question[], bounds: Bounds): Promise<Sample>;
}

export interface Session {
  readonly federation: Federation;
  /** @throws with what it printed when it does not start. */
  enter(contender: Contender, connections: number): Promise<Entrant>;
  /** Runs `timing`. @throws when a limit subgraph had to work out an answer meanwhile: then its work was timed too. */
  onMemoOnly(timing: () => Promise<void>): Promise<void>;
  stop(): Promise<void>;
}

/**
 * @param name of the federation, as `federations.ts` knows it.
 * @param profiles folder for a CPU profile of each contender; none is made without.
 */
export async function openSession(name: string, profiles?: string): Promise<Session> {
  const folder = mkdtempSync(join(tmpdir(), 'tongchou-bench-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', remove);
  const children = processes(folder);
  const clients: { stop(): Promise<void> }[] = [];
  const references = new Map<string, Promise<unknown>>();
  const limit = await children.start<Record<string, string>>('limit-subgraphs', {
    file: 'limit-subgraphs.ts',
    argv: [name],
    env: {},
  });
  const { subgraphs, rootValue } = federationNamed(name);
  const federation = federate(subgraphs, limit.ready, folder, rootValue);

  function reference(asked: Asked, body: string): Promise<unknown> {
    const known = references.get(body) ?? federation.reference(asked);
    references.set(body, known);
    return known;
  }

  /** Request bodies the limit subgraphs had to work out so far. */
  const misses = async (): Promise<number> => (await limit.ask<{ misses: number }>('misses')).misses;

  return {
    federation,
    enter: async (contender, connections) => {
      const running = await children.start<string>(contender.name, {
        ...contender.starting(federation, folder),
        flags: profiles === undefined ? [] : profiling(contender.name, profiles),
      });
      const headers = (await contender.headers?.(folder)) ?? {};
      const asking = client({ url: `${running.ready}/graphql`, headers }, connections);
      clients.push(asking);
      const usage = () => running.ask<Usage>('usage');
      return {
        contender,
        check: async (asked) => {
          const questions: Question[] = [];
          for (const each of asked) {
            const body = JSON.stringify(each);
            const { json, bytes } = await asking.once(body);
            const { data, errors } = json;
            if (errors) throw new Error(`errors: ${JSON.stringify(errors)}`);
            if (!isDeepStrictEqual(data, await reference(each, body)))
              throw new Error('data differ from the reference');
            questions.push({ body, bytes });
          }
          return questions;
        },
        sample: async (questions, bounds) => {
          const before = await usage();
          const stretch = await asking.stretch(questions, bounds);
          return sampleOf(stretch, before, await usage());
        },
      };
    },
    onMemoOnly: async (timing) => {
      const before = await misses();
      await timing();
      const missed = (await misses()) - before;
      if (missed > 0) throw new Error(`${missed} subgraph answers were worked out while timing: the run says nothing`);
    },
    stop: async () => {
      await Promise.all(clients.map((each) => each.stop()));
      await children.stop();
      remove();
      process.off('exit', remove);
    },
  };
}
