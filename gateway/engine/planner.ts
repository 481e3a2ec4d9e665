/** The only place that knows @apollo/query-planner: a supergraph in, the clients' schema and plans out. */
import { operationFromDocument, Supergraph } from '@apollo/federation-internals';
import { type QueryPlan, QueryPlanner } from '@apollo/query-planner';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import type { Requirements } from './requirement.ts';

export interface Planner {
  /** The schema clients see. */
  readonly schema: GraphQLSchema;
  /** Every type departments have among them, the hidden ones too. */
  readonly types: GraphQLSchema;
  /** @param document valid against `schema`. */
  plan(document: DocumentNode, operationName: string | undefined): QueryPlan;
}

const built = (sdl: string): Supergraph => Supergraph.build(sdl, { validateSupergraph: false });

/** @param sdl the supergraph as it was composed; clients see none of the variants it is planned with. */
export function createPlanner(sdl: string, requirements: Requirements): Planner {
  const planned = built(requirements.sdl);
  const planner = new QueryPlanner(planned);
  const seen = requirements.variants.size === 0 ? planned : built(sdl);
  const api = seen.apiSchema();
  return {
    schema: api.toGraphQLJSSchema(),
    types: seen.schema.toGraphQLJSSchema(),
    plan: (document, operationName) =>
      planner.buildQueryPlan(
        operationFromDocument(api, document, { ...(operationName ? { operationName } : {}), validate: false }),
      ),
  };
}
