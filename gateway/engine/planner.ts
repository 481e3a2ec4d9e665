/** The only place that knows @apollo/query-planner: a supergraph in, the clients' schema and plans out. */
import { operationFromDocument, Supergraph } from '@apollo/federation-internals';
import { type QueryPlan, QueryPlanner } from '@apollo/query-planner';
import { type DocumentNode, printSchema } from 'graphql';

/** As SDL. */
export interface Schemas {
  /** The schema clients see. */
  readonly client: string;
  /** Every type departments have among them, the hidden ones too. */
  readonly types: string;
}

/** Plans operations; one that waits lets others run. */
export interface Planner {
  schemas(): Promise<Schemas>;
  /** @param document valid against the clients' schema. */
  plan(document: DocumentNode, operationName: string | undefined): Promise<QueryPlan>;
  stop(): Promise<void>;
}

/** What a planner is made of. */
export interface PlannerInput {
  /** The supergraph as it was composed. */
  readonly sdl: string;
  /** As it is planned on (`requirement.ts`). */
  readonly plannedOn: string;
  /** Whether `plannedOn` has fields clients do not see. */
  readonly hasVariants: boolean;
}

const built = (sdl: string): Supergraph => Supergraph.build(sdl, { validateSupergraph: false });

/** Plans in this thread: a cold plan takes milliseconds in which nothing else runs. */
export function createPlanner({ sdl, plannedOn, hasVariants }: PlannerInput): Planner {
  const planned = built(plannedOn);
  const planner = new QueryPlanner(planned);
  const seen = hasVariants ? built(sdl) : planned;
  const api = seen.apiSchema();
  return {
    schemas: async () => ({
      client: printSchema(api.toGraphQLJSSchema()),
      types: printSchema(seen.schema.toGraphQLJSSchema()),
    }),
    plan: async (document, operationName) =>
      planner.buildQueryPlan(
        operationFromDocument(api, document, { ...(operationName ? { operationName } : {}), validate: false }),
      ),
    stop: async () => undefined,
  };
}
