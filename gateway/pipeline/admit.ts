/** Turns the HTTP request into one valid operation within limits, or refuses it before anything is planned. */
import { fail } from '@hub/schema/errors.ts';
import { Recent } from '../recent.ts';
import type { Exchange, Incoming, Operation } from './exchange.ts';
import { badRequest, type Shape, shapeOf } from './shape.ts';

interface Parameters {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parametersOf({ method, body, search }: Incoming): Parameters {
  const given: unknown = method === 'GET' ? { ...search, variables: jsonOf(search['variables']) } : body;
  if (!isRecord(given)) throw badRequest('the body must be one JSON object with "query"');
  const { query, operationName, variables } = given;
  if (typeof query !== 'string' || query.trim() === '') throw badRequest('"query" must be a GraphQL document');
  if (operationName !== undefined && operationName !== null && typeof operationName !== 'string')
    throw badRequest('"operationName" must be text');
  if (variables !== undefined && variables !== null && !isRecord(variables))
    throw badRequest('"variables" must be an object');
  return { query, operationName: operationName || undefined, variables: variables ?? {} };
}

function jsonOf(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw badRequest('"variables" is not JSON');
  }
}

const shapes = new WeakMap<object, Recent<Shape>>();

/** @throws BAD_REQUEST, OPERATION_TOO_LARGE, COST_ESTIMATED_TOO_EXPENSIVE, INTROSPECTION_DISABLED, or the document's own syntax and validation errors. */
export function admit(exchange: Exchange): void {
  const { hub, incoming } = exchange;
  const { query, operationName, variables } = parametersOf(incoming);
  const known = shapes.get(hub.schema) ?? new Recent<Shape>(2_000);
  shapes.set(hub.schema, known);
  const { document, definition, costOf } = known.get(`${operationName ?? ''} ${query}`, () =>
    shapeOf(query, operationName, hub),
  );
  if (incoming.method === 'GET' && definition.operation !== 'query') throw badRequest('GET carries queries only');
  const estimate = costOf(variables);
  if (estimate > hub.limits.cost) throw fail('COST_ESTIMATED_TOO_EXPENSIVE', { estimate, limit: hub.limits.cost });
  const operation: Operation = {
    text: query,
    document,
    name: definition.name?.value,
    kind: definition.operation,
    variables,
  };
  exchange.operation = operation;
}
