/** The only place that knows @apollo/gateway and @apollo/server: stock planning and execution behind the engine's door. */
import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { FormattedExecutionResult, GraphQLSchema } from 'graphql';
import { Agent } from 'undici';
import type { Asking } from './asking.ts';
import type { EngineOptions } from './compiled.ts';
import { type Department, department } from './department.ts';
import type { Engine } from './engine.ts';
import { checkScalars } from './scalars.ts';

type GatewayResponse = Awaited<ReturnType<GraphQLDataSource['process']>>;

/**
 * @apollo/gateway probes cloud metadata addresses and exports usage at every start unless told not to.
 * A city's hub connects to nothing its configuration does not name.
 */
function silence(): void {
  process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';
}

/** A department as @apollo/gateway asks it. */
const dataSource = ({ ask }: Department): GraphQLDataSource => ({
  process: async ({ request, context }) => {
    const { query = '', variables = {} } = request;
    const { representations } = variables as { representations?: readonly unknown[] };
    const entities = Array.isArray(representations) ? representations.length : null;
    return (await ask(context as unknown as Asking, {
      query,
      body: JSON.stringify({ query, variables }),
      entities,
    })) as GatewayResponse;
  },
});

const quiet = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

export async function stockEngine({ supergraph, urls, deadlineMs, hubScalars, signs }: EngineOptions): Promise<Engine> {
  silence();
  const agent = new Agent({ connections: 64, keepAliveTimeout: 30_000 });
  const gateway = new ApolloGateway({
    supergraphSdl: supergraph.executable,
    logger: quiet,
    buildService: ({ name, url = '' }) =>
      dataSource(department({ name, url: urls[name] ?? url, deadlineMs, agent, sign: signs?.get(name) })),
  });
  const schemas: GraphQLSchema[] = [];
  gateway.onSchemaLoadOrUpdate(({ apiSchema }) => {
    if (hubScalars) checkScalars(apiSchema);
    schemas.push(apiSchema);
  });
  const server = new ApolloServer<Asking>({
    gateway,
    logger: quiet,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
    ],
  });
  await server.start();
  const schema = schemas.at(-1);
  if (!schema) throw new Error('the gateway loaded no schema');
  return {
    schema,
    // The stock gateway plans inside its executor and keeps the plan by the operation's text.
    plan: async () => undefined,
    execute: async ({ text, operationName, variables, asking }) => {
      const response = await server.executeOperation(
        { query: text, ...(operationName ? { operationName } : {}), variables: { ...variables } },
        { contextValue: asking },
      );
      if (response.body.kind !== 'single') throw new Error('the engine answered in parts');
      return response.body.singleResult as FormattedExecutionResult;
    },
    stop: async () => {
      await server.stop();
      await agent.close();
    },
  };
}
