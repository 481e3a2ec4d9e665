/** The hub as it is run: the questions of `docs/queries` to the whole pipeline over real departments, stock executor and ours in turn. */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { developmentKey, signToken } from '@hub/gateway/trust/identity/development.ts';
import { departments, environmentPrefix } from '@hub/schema/departments.ts';
import { type Bounds, type Client, client, type Question } from './client.ts';
import type { Say } from './comparison.ts';
import { type Sample, type Spread, sampleOf, spread, type Usage } from './measure.ts';
import { type Processes, processes, profiling, type Running } from './processes.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));

export const executors = ['stock', 'compiled'] as const;
export type Executor = (typeof executors)[number];

/** Questions by file, with how the report calls them. */
export const questions = {
  '02-one-person-every-department': 'unified person',
  '03-district-matrix': 'district matrix',
  '01-overdue-discharge-referrals': 'referral overview',
} as const;
export type QuestionFile = keyof typeof questions;

export interface HubPlan {
  readonly rounds: number;
  readonly warm: Bounds;
  readonly timed: Bounds;
  readonly profiles?: string | undefined;
}

/** One question on one executor: what the client saw, and CPU per request of each process, by name. */
export interface HubOutcome {
  readonly question: QuestionFile;
  readonly executor: Executor;
  readonly perSecond: Spread;
  readonly p50: Spread;
  readonly p99: Spread;
  readonly cpuMs: ReadonlyMap<string, Spread>;
}

interface Lane {
  readonly question: QuestionFile;
  readonly executor: Executor;
  readonly asked: Question;
  readonly samples: { readonly whole: Sample; readonly parts: ReadonlyMap<string, number> }[];
}

interface Hub {
  readonly parts: ReadonlyMap<string, Running<string>>;
  readonly gateways: ReadonlyMap<Executor, { readonly running: Running<string>; readonly asking: Client }>;
}

const usageOf = (running: Running<string>): Promise<Usage> => running.ask<Usage>('usage');

async function startHub(children: Processes, folder: string, { timed, profiles }: HubPlan): Promise<Hub> {
  const doors = Object.fromEntries(
    departments.map(({ name }) => [`${environmentPrefix(name)}_DOOR_KEY`, randomBytes(32).toString('base64url')]),
  );
  const flags = (name: string) => (profiles === undefined ? [] : profiling(name, profiles));
  const parts = new Map<string, Running<string>>();
  for (const { name } of departments)
    parts.set(
      name,
      await children.start<string>(name, {
        file: `../../subgraphs/${name}/main.ts`,
        argv: [],
        env: {
          ...doors,
          TONGCHOU_DATA: join(project, '.data'),
          // What a run leaves of heads and exchanges is no later run's.
          TONGCHOU_AUDIT_HEADS: join(folder, 'heads'),
          TONGCHOU_EXCHANGES: join(folder, 'exchanges'),
          [`${environmentPrefix(name)}_PORT`]: '0',
        },
        flags: flags(name),
      }),
    );
  const addresses = Object.fromEntries(
    [...parts].map(([name, { ready }]) => [`${environmentPrefix(name as never)}_URL`, ready]),
  );
  const gateways = new Map<Executor, { running: Running<string>; asking: Client }>();
  for (const executor of executors) {
    const data = join(folder, executor);
    const running = await children.start<string>(executor, {
      file: '../../gateway/main.ts',
      argv: ['--port', '0'],
      env: {
        ...doors,
        ...addresses,
        TONGCHOU_DATA: data,
        TONGCHOU_AUDIT_CHAIN: executor,
        TONGCHOU_ISSUER: 'development',
        GATEWAY_ENGINE: executor,
        GATEWAY_LOG: 'off',
        DEPARTMENT_DEADLINE_MS: '60000',
      },
      flags: flags(executor),
    });
    const token = await signToken(developmentKey(join(data, 'development-key.json')), 'coordinator');
    const target = { url: `${running.ready}/graphql`, headers: { authorization: `Bearer ${token}` } };
    gateways.set(executor, { running, asking: client(target, timed.concurrency) });
  }
  return { parts, gateways };
}

/** @throws when an answer has an error, or the two executors answer differently. */
async function lanesOf({ gateways }: Hub): Promise<Lane[]> {
  const lanes: Lane[] = [];
  for (const question of Object.keys(questions) as QuestionFile[]) {
    const body = JSON.stringify({ query: readFileSync(`${project}docs/queries/${question}.graphql`, 'utf8') });
    const answers = new Set<string>();
    for (const [executor, { asking }] of gateways) {
      const { json, bytes } = await asking.once(body);
      if (json.errors) throw new Error(`${question} on ${executor}: ${JSON.stringify(json.errors)}`);
      answers.add(JSON.stringify(json.data));
      lanes.push({ question, executor, asked: { body, bytes }, samples: [] });
    }
    if (answers.size > 1) throw new Error(`${question}: the executors answer differently`);
  }
  return lanes;
}

async function sample({ gateways, parts }: Hub, { executor, asked }: Lane, bounds: Bounds) {
  const gateway = gateways.get(executor);
  if (!gateway) throw new Error(`${executor} does not run`);
  const usages = () => Promise.all([...parts].map(async ([name, part]) => [name, await usageOf(part)] as const));
  const [before, partsBefore] = [await usageOf(gateway.running), await usages()];
  const stretch = await gateway.asking.stretch([asked], bounds);
  const whole = sampleOf(stretch, before, await usageOf(gateway.running));
  const after = new Map(await usages());
  const spent = partsBefore.map(
    ([name, { cpuMs }]) => [name, ((after.get(name)?.cpuMs ?? cpuMs) - cpuMs) / whole.requests] as const,
  );
  return { whole, parts: new Map([['gateway', whole.cpuMs], ...spent]) };
}

const outcomeOf = ({ question, executor, samples }: Lane): HubOutcome => {
  const of = (name: 'perSecond' | 'p50' | 'p99') => spread(samples.map(({ whole }) => whole[name]));
  const names = [...(samples[0]?.parts.keys() ?? [])];
  return {
    question,
    executor,
    perSecond: of('perSecond'),
    p50: of('p50'),
    p99: of('p99'),
    cpuMs: new Map(names.map((name) => [name, spread(samples.map(({ parts }) => parts.get(name) ?? 0))])),
  };
};

export async function measureHub(plan: HubPlan, say: Say): Promise<HubOutcome[]> {
  const folder = mkdtempSync(join(tmpdir(), 'tongchou-hub-'));
  const children = processes(folder);
  try {
    const hub = await startHub(children, folder, plan);
    const lanes = await lanesOf(hub);
    say('data checked');
    for (const lane of lanes) await sample(hub, lane, plan.warm);
    say('warm');
    for (let round = 0; round < plan.rounds; round += 1) {
      // Which goes first changes, so that a drift of the machine falls on both.
      for (const lane of round % 2 === 0 ? lanes : lanes.toReversed())
        lane.samples.push(await sample(hub, lane, plan.timed));
      say(`round ${round + 1} of ${plan.rounds}`);
    }
    await Promise.all([...hub.gateways.values()].map(({ asking }) => asking.stop()));
    return lanes.map(outcomeOf);
  } finally {
    await children.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
