/**
 * Subgraphs that cost next to nothing, so that the gateway is what limits: plain node:http servers on 127.0.0.1, each answering
 * from a memo keyed by the request body. Argument: the federation to serve. Says `{ready: {name: url}}`; asked `misses`, says how
 * many bodies it had to work out, so that a run can prove it timed the memo only.
 */
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { type GraphQLSchema, graphql, parse } from 'graphql';
import { federation2, type LimitSubgraph } from './federation.ts';
import { federationNamed } from './federations.ts';

let misses = 0;

async function answer(schema: GraphQLSchema, body: string): Promise<Buffer> {
  misses += 1;
  const { query, variables, operationName } = JSON.parse(body);
  const result = await graphql({ schema, source: query, variableValues: variables, operationName });
  return Buffer.from(JSON.stringify(result));
}

function listener(schema: GraphQLSchema): RequestListener {
  const memo = new Map<string, Promise<Buffer>>();
  return (request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', async () => {
      // latin1 keeps every byte apart and is the cheapest text to make.
      const key = Buffer.concat(chunks).toString('latin1');
      const known = memo.get(key) ?? answer(schema, Buffer.from(key, 'latin1').toString('utf8'));
      memo.set(key, known);
      const bytes = await known;
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': bytes.length }).end(bytes);
    });
  };
}

async function listen({ name, sdl, resolvers }: LimitSubgraph): Promise<readonly [string, string]> {
  const schema = buildSubgraphSchema([{ typeDefs: parse(federation2(sdl)), resolvers }]);
  const server = createServer({ keepAliveTimeout: 60_000 }, listener(schema));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return [name, `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`];
}

process.on('message', (message) => {
  if (message === 'misses') process.send?.({ misses });
});
const listening = await Promise.all(federationNamed(process.argv[2] ?? '').subgraphs.map(listen));
process.send?.({ ready: Object.fromEntries(listening) });
