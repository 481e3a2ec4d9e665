/** Turns the HTTP request into one valid operation within limits, or refuses it before anything is planned. */
import { fail } from '@hub/schema/errors.ts';
import {
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  type OperationDefinitionNode,
  parse,
  validate,
  visit,
} from 'graphql';
import { responseType } from '../http/accept.ts';
import { parametersOf } from '../http/parameters.ts';
import { Recent } from '../recent.ts';
import type { Exchange, Limits, Operation } from './exchange.ts';
import { aliasesOf, depthOf } from './measure.ts';

/** Several refusals of one document: each is told. */
export class RefusedDocument extends Error {
  override readonly name = 'RefusedDocument';
  readonly errors: readonly GraphQLError[];

  constructor(errors: readonly GraphQLError[]) {
    super(errors[0]?.message);
    this.errors = errors;
  }
}

/** Incremental delivery is refused by name: "unknown directive" would send the client looking for a misspelling. */
function refuseIncremental(document: DocumentNode): void {
  visit(document, {
    Directive: ({ name }) => {
      if (name.value === 'defer' || name.value === 'stream')
        throw fail('OPERATION_NOT_SUPPORTED', { what: `@${name.value}` });
    },
  });
}

function valid(text: string, schema: GraphQLSchema): DocumentNode {
  const document = parse(text);
  refuseIncremental(document);
  const errors = validate(schema, document, undefined, { maxErrors: 20 });
  if (errors.length > 0) throw new RefusedDocument(errors);
  return document;
}

function operationOf(document: DocumentNode, name: string | undefined): OperationDefinitionNode {
  const found = getOperationAST(document, name);
  if (!found)
    throw fail('OPERATION_UNKNOWN', {
      reason: name ? `the document has no operation "${name}"` : 'say which: "operationName"',
    });
  return found;
}

function limit(what: string, found: number, most: number): void {
  if (found > most) throw fail('OPERATION_TOO_LARGE', { what, found, limit: most });
}

function operationFrom(
  text: string,
  operationName: string | undefined,
  schema: GraphQLSchema,
  limits: Limits,
): Operation {
  const document = valid(text, schema);
  const definition = operationOf(document, operationName);
  limit('depth', depthOf(definition, document), limits.depth);
  limit('aliases', aliasesOf(document), limits.aliases);
  return { text, document, name: definition.name?.value, kind: definition.operation };
}

const operations = new WeakMap<GraphQLSchema, Recent<Operation>>();

/** Admitted operations by their text and name; what is refused is looked at anew each time. */
function knownOperations(schema: GraphQLSchema): Recent<Operation> {
  let known = operations.get(schema);
  if (!known) {
    known = new Recent<Operation>(2_000);
    operations.set(schema, known);
  }
  return known;
}

/** @throws NOT_ACCEPTABLE, BAD_REQUEST, METHOD_NOT_ALLOWED, OPERATION_UNKNOWN, OPERATION_TOO_LARGE, or the document's own syntax and validation errors. */
export function admit(exchange: Exchange): void {
  const { hub, incoming } = exchange;
  if (!responseType(incoming.headers['accept'] as string | undefined)) throw fail('NOT_ACCEPTABLE');
  const { query, operationName, variables } = parametersOf(incoming);
  const key = operationName === undefined ? query : `${operationName} ${query}`;
  const operation = knownOperations(hub.schema).get(key, () =>
    operationFrom(query, operationName, hub.schema, hub.limits),
  );
  if (incoming.method === 'GET' && operation.kind !== 'query')
    throw fail('METHOD_NOT_ALLOWED', { kind: operation.kind });
  if (operation.kind === 'subscription') throw fail('OPERATION_NOT_SUPPORTED', { what: 'subscription' });
  exchange.operation = operation;
  exchange.variables = variables;
}
