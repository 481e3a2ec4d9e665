/** An open gateway in front of a small federation, asked as any client asks. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '@hub/gateway/config.ts';
import type { compiledEngine } from '@hub/gateway/engine/compiled.ts';
import { type RunningGateway, startGateway } from '@hub/gateway/server.ts';
import { post, type Reply } from './ask.ts';
import { federation, type TinyFederation, type TinySubgraph } from './tiny.ts';

export interface OpenHub {
  readonly tiny: TinyFederation;
  readonly gateway: RunningGateway;
  ask(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Reply>;
  stop(): Promise<void>;
}

export async function openHub(
  subgraphs: Readonly<Record<string, TinySubgraph>>,
  environment: Readonly<Record<string, string>> = {},
  /** Addresses of departments that are not as `subgraphs` has them. */
  moved: Readonly<Record<string, string>> = {},
  createEngine?: typeof compiledEngine,
): Promise<OpenHub> {
  const data = mkdtempSync(join(tmpdir(), 'tongchou-'));
  const tiny = await federation(subgraphs);
  await tiny.move(moved);
  const settings = { TONGCHOU_DATA: data, GATEWAY_PORT: '0', GATEWAY_LOG: 'off', ...environment };
  const gateway = await startGateway(readConfig(settings, { supergraph: tiny.supergraph, open: true }), createEngine);
  return {
    tiny,
    gateway,
    ask: (query, variables = {}) => post(gateway.url, { query, variables }),
    stop: async () => {
      await gateway.stop();
      await tiny.stop();
      rmSync(data, { recursive: true });
    },
  };
}
