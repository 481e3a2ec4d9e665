/** Who takes part, how each is started, and what each may not be asked. */
import { join } from 'node:path';
import { developmentKey, signToken } from '@hub/gateway/trust/identity/development.ts';
import type { Federation } from './federation.ts';
import type { Starting } from './processes.ts';

export interface Contender {
  readonly name: string;
  readonly label: string;
  /** Packages under test, whose versions and licences the report gives. */
  readonly packages: readonly string[];
  starting(federation: Federation, folder: string): Starting;
  /** Headers of each request. */
  headers?(folder: string): Promise<Readonly<Record<string, string>>>;
  /** Takes part only when it is named. */
  readonly optional?: true;
}

/** A contender of this folder: told where the federation is by its environment. */
const peer =
  (file: string, env: Readonly<Record<string, string>> = {}): Contender['starting'] =>
  ({ supergraph, services }) => ({
    file: `contenders/${file}`,
    argv: [],
    env: { BENCH_SUPERGRAPH: supergraph, BENCH_SERVICES: services, ...env },
  });

const gateway = (
  supergraph: string,
  argv: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Starting => ({
  file: '../../gateway/main.ts',
  argv: ['--supergraph', supergraph, '--port', '0', ...argv],
  // The largest growth steps are slower than a department may be: the benchmark measures cost, not refusal.
  env: { DEPARTMENT_DEADLINE_MS: '60000', ...env },
});

const dataOf = (folder: string): string => join(folder, 'tongchou');

export const contenders: readonly Contender[] = [
  {
    name: 'stock',
    label: 'stock Apollo gateway',
    packages: ['@apollo/gateway', '@apollo/server'],
    starting: peer('apollo.ts'),
  },
  {
    name: 'hive',
    label: 'Hive Gateway, JavaScript planner',
    packages: ['@graphql-hive/gateway-runtime'],
    starting: peer('hive.ts'),
  },
  {
    name: 'hive-rust',
    label: 'Hive Gateway, Rust planner',
    packages: ['@graphql-hive/gateway-runtime', '@graphql-hive/router-runtime'],
    starting: peer('hive.ts', { BENCH_PLANNER: 'rust' }),
  },
  {
    name: 'mercurius',
    label: 'Mercurius gateway (Federation 1)',
    packages: ['@mercuriusjs/gateway'],
    starting: peer('mercurius.ts'),
  },
  {
    name: 'floor',
    label: 'hand-written undici merge (floor)',
    packages: ['undici'],
    starting: peer('floor.ts'),
  },
  {
    name: 'tongchou',
    label: 'Tongchou, whole pipeline',
    packages: [],
    starting: ({ protectedSupergraph }, folder) =>
      gateway(protectedSupergraph, [], { TONGCHOU_ISSUER: 'development', TONGCHOU_DATA: dataOf(folder) }),
    headers: async (folder) => {
      const key = developmentKey(join(dataOf(folder), 'development-key.json'));
      return { authorization: `Bearer ${await signToken(key, 'coordinator')}` };
    },
  },
  {
    name: 'tongchou-bare',
    label: 'Tongchou, bare (`--open`)',
    packages: [],
    starting: ({ supergraph }) => gateway(supergraph, ['--open']),
  },
  {
    name: 'tongchou-stock',
    label: 'Tongchou, bare, stock executor',
    packages: [],
    starting: ({ supergraph }) => gateway(supergraph, ['--open'], { GATEWAY_ENGINE: 'stock' }),
    optional: true,
  },
];
