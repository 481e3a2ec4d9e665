/** What is known of a document before any request's variables: parsed, within limits, valid, and what it costs. */
import { fail } from '@hub/schema/errors.ts';
import {
  type DocumentNode,
  GraphQLError,
  getOperationAST,
  type OperationDefinitionNode,
  parse,
  validate,
  visit,
} from 'graphql';
import { compileCost, type Variables } from '../limits/cost.ts';
import type { Limits } from '../limits/limits.ts';
import { introspects, type Size, sizeOf } from '../limits/size.ts';
import type { Hub } from './exchange.ts';

/** Several refusals of one document: each is told. */
export class RefusedDocument extends Error {
  override readonly name = 'RefusedDocument';
  readonly errors: readonly GraphQLError[];

  constructor(errors: readonly GraphQLError[]) {
    super(errors[0]?.message);
    this.errors = errors;
  }
}

export interface Shape {
  readonly document: DocumentNode;
  readonly definition: OperationDefinitionNode;
  costOf(variables: Variables): number;
}

const badRequest = (reason: string): GraphQLError => fail('BAD_REQUEST', { reason });

const tooLarge = (what: string, found: number | string, limit: number): GraphQLError =>
  fail('OPERATION_TOO_LARGE', { what, found, limit });

function parsed(text: string, { tokens }: Limits): DocumentNode {
  try {
    return parse(text, { maxTokens: tokens });
  } catch (error) {
    // graphql-js stops at the limit and says so in words only.
    if (error instanceof GraphQLError && /more that \d+ tokens/.test(error.message))
      throw tooLarge('tokens', `> ${tokens}`, tokens);
    throw error;
  }
}

function operationOf(document: DocumentNode, name: string | undefined): OperationDefinitionNode {
  const found = getOperationAST(document, name);
  if (!found)
    throw fail('OPERATION_UNKNOWN', {
      reason: name ? `the document has no operation "${name}"` : 'say which: "operationName"',
    });
  return found;
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

/** @throws BAD_REQUEST, OPERATION_UNKNOWN, OPERATION_NOT_SUPPORTED, OPERATION_TOO_LARGE, INTROSPECTION_DISABLED, or the document's own syntax and validation errors. */
export function shapeOf(text: string, operationName: string | undefined, hub: Hub): Shape {
  const { schema, limits, mode, supergraph } = hub;
  const document = parsed(text, limits);
  const definition = operationOf(document, operationName);
  if (mode === 'production' && introspects(document)) throw fail('INTROSPECTION_DISABLED');
  const size = sizeOf(definition, document);
  for (const [what, found] of Object.entries(size) as [keyof Size, number][])
    if (found > limits[what]) throw tooLarge(what, found, limits[what]);
  // graphql-js validates an operation of a kind the schema does not have as if it were empty.
  if (!schema.getRootType(definition.operation)) throw badRequest(`this graph has no ${definition.operation}`);
  refuseIncremental(document);
  const errors = validate(schema, document, undefined, { maxErrors: 20, hideSuggestions: mode === 'production' });
  if (errors.length > 0) throw new RefusedDocument(errors);
  return {
    document,
    definition,
    costOf: compileCost({ schema, table: supergraph.costs, document, operation: definition }),
  };
}
