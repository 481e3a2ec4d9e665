/** The only place that knows @apollo/gateway and @apollo/server: stock planning and execution behind the engine's door. */
import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import {
  type ASTNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  Kind,
  parse,
  print,
  visit,
} from 'graphql';
import { Meter } from '../metrics/meter.ts';
import type { Asking } from './asking.ts';
import type { EngineOptions } from './compiled.ts';
import { type Department, department } from './department.ts';
import type { Engine, EngineOperation, EngineRequest } from './engine.ts';
import { textOf } from './held.ts';
import { compileIntrospection } from './introspection.ts';
import { compileProjection, type Shaping } from './projection.ts';
import { readAnswer } from './read.ts';
import { heldOperation } from './response-key.ts';
import { checkScalars } from './scalars.ts';
import { shapeOf } from './shape.ts';
import { subtypesOf } from './subtype.ts';
import { intoWire, outOfWire } from './wire.ts';

type GatewayResponse = Awaited<ReturnType<GraphQLDataSource['process']>>;

/**
 * @apollo/gateway probes cloud metadata addresses and exports usage at every start unless told not to.
 * A city's hub connects to nothing its configuration does not name.
 */
function silence(): void {
  process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';
}

/** A department as @apollo/gateway asks it: its executor takes plain data. */
const dataSource = ({ ask }: Department): GraphQLDataSource => ({
  process: async ({ request, context }) => {
    const { query = '', variables = {} } = request;
    const { representations } = variables as { representations?: readonly unknown[] };
    const { data, errors } = await ask(context as unknown as Asking, {
      query,
      isQuery: !query.startsWith('mutation'),
      body: intoWire(JSON.stringify({ query, variables })),
      shape: shapeOf(parse(query)),
      ...(Array.isArray(representations) ? { entities: { _entities: representations.length } } : {}),
    });
    return {
      ...(errors ? { errors } : {}),
      ...(data === undefined ? {} : { data: JSON.parse(outOfWire(textOf(data))) }),
    } as GatewayResponse;
  },
});

const typename: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/** With every object's type asked for: behind an interface nothing else tells whose key a key is. */
const withTypenames = (document: DocumentNode): DocumentNode =>
  visit(document, {
    SelectionSet: (set, _key, parent) =>
      (parent as ASTNode | undefined)?.kind === Kind.OPERATION_DEFINITION
        ? undefined
        : { ...set, selections: [typename, ...set.selections] },
  });

/**
 * Tells the wanted keys of an answer and takes the hidden ones out, by the projection of the compiled engine: only where keys
 * are wanted, so that tests hold that engine against an executor that shares nothing with it.
 */
function keyTeller({ text, operationName, keys }: EngineOperation, schema: GraphQLSchema) {
  const asked = parse(text);
  const operation = getOperationAST(asked, operationName);
  if (!keys || !operation) return undefined;
  const held = heldOperation(asked, new Set());
  const project = compileProjection({ schema, isSubtype: subtypesOf(schema), held, operation, keys });
  const introspect = compileIntrospection(asked, operation, schema);
  const executed = withTypenames(asked);
  const shape = shapeOf(executed);
  const tell = (wire: string, variables: EngineRequest['variables']) => {
    const { coerced = {} } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
    const shaping: Shaping = { variables: coerced, introspection: introspect(coerced), errors: [], keys: [], path: [] };
    const data = project(readAnswer(`{"data":${wire}}`, shape)?.data ?? {}, shaping);
    return { data, keys: shaping.keys };
  };
  return { text: print(executed), tell };
}

const quiet = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

export async function stockEngine({
  supergraph,
  urls,
  deadlineMs,
  hubScalars,
  signs,
  meter = new Meter(),
}: EngineOptions): Promise<Engine> {
  silence();
  const departments: Department[] = [];
  const gateway = new ApolloGateway({
    supergraphSdl: supergraph.executable,
    logger: quiet,
    buildService: ({ name, url = '' }) => {
      const asked = department({
        name,
        url: urls[name] ?? url,
        deadlineMs,
        sign: signs?.get(name),
        meter: meter.department(name),
      });
      departments.push(asked);
      return dataSource(asked);
    },
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
  const [schema] = schemas.splice(-1);
  if (!schema) throw new Error('the gateway loaded no schema');
  async function run(query: string, operationName: string | undefined, { variables, asking }: EngineRequest) {
    const response = await server.executeOperation(
      { query, ...(operationName ? { operationName } : {}), variables: { ...variables } },
      { contextValue: asking },
    );
    if (response.body.kind !== 'single') throw new Error('the engine answered in parts');
    return response.body.singleResult;
  }

  return {
    schema,
    // The stock gateway plans inside its executor and keeps the plan by the operation's text.
    plans: () => 0,
    plan: async (operation) => {
      const teller = keyTeller(operation, schema);
      return {
        execute: async (request) => {
          const { data, errors = [] } = await run(teller?.text ?? operation.text, operation.operationName, request);
          if (data === undefined) return { errors };
          if (data === null) return { errors, data: null };
          const wire = intoWire(JSON.stringify(data));
          return { errors, ...(teller?.tell(wire, request.variables) ?? { data: wire }) };
        },
      };
    },
    stop: async () => {
      await server.stop();
      await Promise.all(departments.map(({ stop }) => stop()));
    },
  };
}
