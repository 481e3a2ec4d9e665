/** Hive Gateway's runtime on node:http, as its command line runs it; BENCH_PLANNER=rust plans and executes with Hive Router's runtime. */
import { createServer } from 'node:http';
import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';
import { listen, supergraphSdl } from './given.ts';

// Loaded only where it is asked for: it is a native addon, and memory is measured.
const planner =
  process.env['BENCH_PLANNER'] === 'rust'
    ? { unifiedGraphHandler: (await import('@graphql-hive/router-runtime')).unifiedGraphHandler }
    : {};
const gateway = createGatewayRuntime({
  supergraph: supergraphSdl(),
  ...planner,
  logging: 'error',
  graphiql: false,
  landingPage: false,
});
await listen(createServer(gateway));
