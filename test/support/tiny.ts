/** Small federations written in a test: subgraphs from SDL and resolvers, composed, each on a port of its own. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse } from 'graphql';

export interface TinySubgraph {
  readonly sdl: string;
  // biome-ignore lint/suspicious/noExplicitAny: resolvers of a schema that exists only in the test
  readonly resolvers: any;
}

export interface TinyFederation {
  /** Path of the composed supergraph. */
  readonly supergraph: string;
  /** Queries each subgraph was sent, in order. */
  readonly asked: Readonly<Record<string, string[]>>;
  /** Writes another address of one subgraph into the supergraph file. */
  move(name: string, url: string): Promise<void>;
  /** Stops one subgraph, as if its department were down. */
  down(name: string): Promise<void>;
  stop(): Promise<void>;
}

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.12", import: ["@key", "@shareable", "@external", "@requires", "@provides", "@interfaceObject", "@override", "@authenticated", "@requiresScopes", "@policy", "@cost", "@listSize"])\n';

const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.closeAllConnections();
    server.close(() => resolve());
  });

async function listen({ sdl, resolvers }: TinySubgraph, asked: string[]): Promise<{ server: Server; url: string }> {
  const schema = buildSubgraphSchema([{ typeDefs: parse(link + sdl), resolvers }]);
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', async () => {
      if (request.url === '/health/ready') return response.end('{}');
      const { query, variables } = JSON.parse(Buffer.concat(chunks).toString('utf8'));
      asked.push(query);
      const result = await graphql({ schema, source: query, variableValues: variables });
      return response.setHeader('content-type', 'application/json').end(JSON.stringify(result));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql` };
}

export async function federation(subgraphs: Readonly<Record<string, TinySubgraph>>): Promise<TinyFederation> {
  const asked: Record<string, string[]> = {};
  const running = new Map<string, { server: Server; url: string }>();
  for (const [name, subgraph] of Object.entries(subgraphs)) {
    asked[name] = [];
    running.set(name, await listen(subgraph, asked[name]));
  }
  const { supergraphSdl, errors } = composeServices(
    Object.entries(subgraphs).map(([name, { sdl }]) => ({
      name,
      url: running.get(name)?.url ?? '',
      typeDefs: parse(link + sdl),
    })),
  );
  if (!supergraphSdl) {
    await Promise.all([...running.values()].map(({ server }) => close(server)));
    throw new Error(errors?.map(({ message }) => message).join('\n'));
  }
  const folder = mkdtempSync(join(tmpdir(), 'tongchou-'));
  const supergraph = join(folder, 'supergraph.graphql');
  writeFileSync(supergraph, supergraphSdl);
  return {
    supergraph,
    asked,
    move: async (name, url) => writeFileSync(supergraph, supergraphSdl.replace(running.get(name)?.url ?? name, url)),
    down: async (name) => {
      const part = running.get(name);
      if (part) await close(part.server);
      running.delete(name);
    },
    stop: async () => {
      await Promise.all([...running.values()].map(({ server }) => close(server)));
      rmSync(folder, { recursive: true });
    },
  };
}
