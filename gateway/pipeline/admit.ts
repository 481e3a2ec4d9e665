/** Turns the HTTP request into one valid operation within limits, or refuses it before anything is planned. */
import { fail } from '@hub/schema/errors.ts';
import { holdsResidentId } from '@hub/schema/resident-id.ts';
import { responseType, takesEvents } from '../http/accept.ts';
import { parametersOf } from '../http/parameters.ts';
import { Recent } from '../recent.ts';
import { type Exchange, need, type Operation } from './exchange.ts';
import { type Shape, shapeOf } from './shape.ts';

const shapes = new WeakMap<object, Recent<Shape>>();

/** @throws NOT_ACCEPTABLE, EVENT_STREAM_REQUIRED, BAD_REQUEST, PERSISTED_QUERY_ID_REQUIRED, PERSISTED_QUERY_NOT_FOUND, METHOD_NOT_ALLOWED, RESIDENT_ID_IN_TEXT, OPERATION_UNKNOWN, OPERATION_TOO_LARGE, COST_ESTIMATED_TOO_EXPENSIVE, INTROSPECTION_DISABLED, or the document's own syntax and validation errors. */
export function admit(exchange: Exchange): void {
  const { hub, incoming } = exchange;
  const accept = incoming.headers['accept'] as string | undefined;
  const isOfOneAnswer = responseType(accept) !== undefined;
  if (!isOfOneAnswer && !takesEvents(accept)) throw fail('NOT_ACCEPTABLE');
  const parameters = parametersOf(incoming);
  const { operationName, variables } = parameters;
  const query = hub.persisted.textFor(need(exchange.principal, 'principal'), parameters);
  const known = shapes.get(hub.schema) ?? new Recent<Shape>(2_000);
  shapes.set(hub.schema, known);
  const { document, definition, costOf } = known.get(`${operationName ?? ''} ${query}`, () => {
    // A text is kept, planned by and logged; a variable is not.
    if (holdsResidentId(query)) throw fail('RESIDENT_ID_IN_TEXT');
    return shapeOf(query, operationName, hub);
  });
  if (incoming.method === 'GET' && holdsResidentId(JSON.stringify(variables))) throw fail('RESIDENT_ID_IN_TEXT');
  if (definition.operation === 'subscription') {
    if (!takesEvents(accept)) throw fail('EVENT_STREAM_REQUIRED');
  } else if (!isOfOneAnswer) throw fail('NOT_ACCEPTABLE');
  if (incoming.method === 'GET' && definition.operation === 'mutation')
    throw fail('METHOD_NOT_ALLOWED', { kind: definition.operation });
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
