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
} from 'graphql';
import { Recent } from '../recent.ts';
import type { Exchange, Incoming, Operation } from './exchange.ts';
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

interface Parameters {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const badRequest = (reason: string) => fail('BAD_REQUEST', { reason });

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

const documents = new WeakMap<GraphQLSchema, Recent<DocumentNode>>();

/** Parsed and valid documents by their text. */
function documentOf(text: string, schema: GraphQLSchema): DocumentNode {
  const known = documents.get(schema) ?? new Recent<DocumentNode>(2_000);
  documents.set(schema, known);
  return known.get(text, () => {
    const document = parse(text);
    const errors = validate(schema, document, undefined, { maxErrors: 20 });
    if (errors.length > 0) throw new RefusedDocument(errors);
    return document;
  });
}

function operationOf(document: DocumentNode, name: string | undefined): OperationDefinitionNode {
  const found = getOperationAST(document, name);
  if (!found)
    throw badRequest(name ? `the document has no operation "${name}"` : 'say which operation: "operationName"');
  return found;
}

/** @throws BAD_REQUEST, OPERATION_TOO_LARGE, or the document's own syntax and validation errors. */
export function admit(exchange: Exchange): void {
  const { hub, incoming } = exchange;
  const { query, operationName, variables } = parametersOf(incoming);
  const document = documentOf(query, hub.schema);
  const definition = operationOf(document, operationName);
  if (incoming.method === 'GET' && definition.operation !== 'query') throw badRequest('GET carries queries only');
  const depth = depthOf(definition, document);
  if (depth > hub.limits.depth)
    throw fail('OPERATION_TOO_LARGE', { what: 'depth', found: depth, limit: hub.limits.depth });
  const aliases = aliasesOf(document);
  if (aliases > hub.limits.aliases)
    throw fail('OPERATION_TOO_LARGE', { what: 'aliases', found: aliases, limit: hub.limits.aliases });
  const operation: Operation = {
    text: query,
    document,
    name: definition.name?.value,
    kind: definition.operation,
    variables,
  };
  exchange.operation = operation;
}
