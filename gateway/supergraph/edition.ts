/** Everything that follows from one reading of the supergraph. Nothing of it changes: another reading is another edition. */
import { setImmediate } from 'node:timers/promises';
import { auditGraph } from '@hub/schema/departments.ts';
import type { GatewayConfig } from '../config.ts';
import type { EngineOptions } from '../engine/compiled.ts';
import type { Sign } from '../engine/department.ts';
import type { Engine } from '../engine/engine.ts';
import { InUse } from '../in-use.ts';
import { Usage } from '../operations/usage.ts';
import type { Hub } from '../pipeline/exchange.ts';
import { personalOf } from '../trust/audit/personal.ts';
import type { GrantTable } from '../trust/grants.ts';
import { SupergraphError } from './fault.ts';
import type { Supergraph } from './supergraph.ts';

export interface Edition {
  readonly hash: string;
  /** What an exchange that begins with this edition goes through the pipeline with. */
  readonly hub: Hub;
}

/** What stays while editions change. */
export interface Lasting
  extends Pick<Hub, 'identity' | 'persisted' | 'audit' | 'limits' | 'streams' | 'mode' | 'log' | 'meter'> {
  readonly grants: GrantTable;
  readonly config: Pick<GatewayConfig, 'own' | 'urls' | 'deadlineMs'>;
  readonly signs: ReadonlyMap<string, Sign>;
  readonly createEngine: (options: EngineOptions) => Engine | Promise<Engine>;
}

/** Where the office that keeps the grants is asked; undefined where nothing says. */
export const officeUrl = ({ departments }: Supergraph, { urls }: Pick<GatewayConfig, 'urls'>): string | undefined =>
  urls['coordination'] ?? departments.find(({ name }) => name === 'coordination')?.url;

/** The hub's own departments answer signed requests only: one without a key would be asked unsigned, and in nobody's name. */
function checkDoors(supergraph: Supergraph, { config, signs }: Pick<Lasting, 'config' | 'signs'>): void {
  if (!config.own) return;
  // A gateway that is not audited serves no audit graph, and makes no key for it.
  const strangers = supergraph.departments
    .map(({ name }) => name)
    .filter((name) => name !== auditGraph.name && !signs.has(name));
  if (strangers.length > 0)
    throw new SupergraphError(
      'DEPARTMENT_WITHOUT_KEY',
      `超图中的部门没有门钥,拒绝提供服务 · the supergraph names departments this gateway has no door key for, refusing to serve: ${strangers.join(', ')}`,
    );
  if (officeUrl(supergraph, config) === undefined)
    throw new SupergraphError(
      'GRANTS_OFFICE_MISSING',
      '超图中没有 coordination,COORDINATION_URL 也未设置:无从查询共享授权 · the supergraph has no coordination and COORDINATION_URL is not set: nobody keeps the grants',
    );
}

/** @throws {SupergraphError} */
async function engineOf(supergraph: Supergraph, { createEngine, config, signs, meter }: Lasting): Promise<Engine> {
  const { urls, deadlineMs, own } = config;
  try {
    return await createEngine({ supergraph, urls, deadlineMs, hubScalars: own, signs, meter });
  } catch (error) {
    throw new SupergraphError(
      'SUPERGRAPH_UNPLANNABLE',
      `超图无法用于规划查询 · no query can be planned on this supergraph: ${error instanceof Error ? error.message : error}`,
    );
  }
}

/** @throws {SupergraphError} for a supergraph that is not to be served. */
export async function editionOf(hash: string, supergraph: Supergraph, lasting: Lasting): Promise<Edition> {
  checkDoors(supergraph, lasting);
  const { identity, persisted, audit, limits, streams, mode, log, meter, grants, config } = lasting;
  const personal = personalOf(supergraph, config.own);
  // Another edition may be served meanwhile: who waits is answered before more is built.
  await setImmediate();
  // Last: what fails before leaves no engine behind.
  const engine = await engineOf(supergraph, lasting);
  const hub: Hub = {
    ...{ identity, persisted, audit, limits, streams, mode, log, meter },
    ...{ supergraph, personal, engine },
    schema: engine.schema,
    grants: grants.over(supergraph.fields),
    usage: new Usage(),
    inUse: new InUse(),
  };
  return { hash, hub };
}
