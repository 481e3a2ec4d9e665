/** The only place that knows @apollo/query-planner: a supergraph in, the clients' schema and plans out. */
import { operationFromDocument, Supergraph } from '@apollo/federation-internals';
import { type QueryPlan, QueryPlanner } from '@apollo/query-planner';
import type { DocumentNode, GraphQLSchema } from 'graphql';

export interface Planner {
  /** The schema clients see. */
  readonly schema: GraphQLSchema;
  /** Every type departments have among them, the hidden ones too. */
  readonly types: GraphQLSchema;
  /** @param document valid against `schema`. */
  plan(document: DocumentNode, operationName: string | undefined): QueryPlan;
}

export function createPlanner(sdl: string): Planner {
  const supergraph = Supergraph.build(sdl, { validateSupergraph: false });
  const planner = new QueryPlanner(supergraph);
  const api = supergraph.apiSchema();
  return {
    schema: api.toGraphQLJSSchema(),
    types: supergraph.schema.toGraphQLJSSchema(),
    plan: (document, operationName) =>
      planner.buildQueryPlan(
        operationFromDocument(api, document, { ...(operationName ? { operationName } : {}), validate: false }),
      ),
  };
}
