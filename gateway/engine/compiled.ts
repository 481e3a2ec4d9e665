/** The engine: operations planned once, compiled once to closures, and run over keep-alive connections. */
import {
  execute,
  type FormattedExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionNode,
  validate,
  visit,
} from 'graphql';
import { Agent } from 'undici';
import { Recent } from '../recent.ts';
import type { Supergraph } from '../supergraph/supergraph.ts';
import { compilePlan } from './compile.ts';
import { department, type Sign } from './department.ts';
import type { Engine } from './engine.ts';
import type { Run, Step } from './fetch.ts';
import type { JsonObject } from './merge.ts';
import { createPlanner } from './planner.ts';
import { compileProjection, type Project } from './projection.ts';
import { checkScalars } from './scalars.ts';
import { subtypesOf } from './subtype.ts';

export interface EngineOptions {
  readonly supergraph: Supergraph;
  /** Addresses by department name; the supergraph's own otherwise. */
  readonly urls: Readonly<Record<string, string>>;
  readonly deadlineMs: number;
  /** Whether `Date`, `DateTime`, `MoneyFen` and `BigInt` are the hub's, to be checked at the door. */
  readonly hubScalars: boolean;
  /** What signs requests to each department; a department without one is asked unsigned. */
  readonly signs?: ReadonlyMap<string, Sign>;
}

interface Compiled {
  readonly operation: OperationDefinitionNode;
  readonly fetches: Step;
  readonly project: Project;
  /** Answers `__schema` and `__type` from the schema; undefined where neither is asked. */
  readonly introspect: ((variables: Readonly<Record<string, unknown>>) => JsonObject) | undefined;
}

const isIntrospection = (selection: SelectionNode): boolean =>
  selection.kind === Kind.FIELD && (selection.name.value === '__schema' || selection.name.value === '__type');

/** Root introspection fields, executed by graphql-js on the clients' schema alone. */
function introspection(
  text: string,
  operation: OperationDefinitionNode,
  schema: GraphQLSchema,
): Compiled['introspect'] {
  let found = false;
  const document = visit(parse(text), {
    OperationDefinition: (node) => {
      if (node.name?.value !== operation.name?.value) return null;
      const selections = node.selectionSet.selections.filter(
        (selection) => selection.kind !== Kind.FIELD || isIntrospection(selection),
      );
      found = selections.some((selection) => isIntrospection(selection) || selection.kind !== Kind.FIELD);
      return { ...node, selectionSet: { ...node.selectionSet, selections } };
    },
  });
  if (!found || !/__schema|__type\b/.test(text)) return undefined;
  return (variableValues) => {
    const result = execute({ schema, document, variableValues, rootValue: {} });
    return (result as { data?: JsonObject }).data ?? {};
  };
}

export function compiledEngine({ supergraph, urls, deadlineMs, hubScalars, signs }: EngineOptions): Engine {
  const planner = createPlanner(supergraph.executable);
  const { schema } = planner;
  if (hubScalars) checkScalars(schema);
  const agent = new Agent({ connections: 128, pipelining: 1, keepAliveTimeout: 30_000 });
  const departments = new Map(
    supergraph.departments.map(({ name, url }) => [
      name,
      department({ name, url: urls[name] ?? url, deadlineMs, agent, sign: signs?.get(name) }),
    ]),
  );
  const isSubtype = subtypesOf(planner.types);
  const isClientSubtype = subtypesOf(schema);
  const operations = new Recent<Compiled>(2_000);

  function compile(text: string, operationName: string | undefined): Compiled {
    return operations.get(`${operationName ?? ''} ${text}`, () => {
      const document = parse(text);
      const errors = validate(schema, document);
      if (errors[0]) throw errors[0];
      const operation = getOperationAST(document, operationName);
      if (!operation)
        throw new GraphQLError('Say which operation', { extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } });
      return {
        operation,
        fetches: compilePlan(planner.plan(document, operationName), { departments, isSubtype }),
        project: compileProjection({ schema, isSubtype: isClientSubtype, document, operation }),
        introspect: introspection(text, operation, schema),
      };
    });
  }

  return {
    schema,
    plan: async (text, operationName) => void compile(text, operationName),
    execute: async ({ text, operationName, variables, asking }): Promise<FormattedExecutionResult> => {
      const { operation, fetches, project, introspect } = compile(text, operationName);
      const { coerced, errors: wrong } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
      if (!coerced)
        return {
          errors: (wrong ?? []).map((error) => ({
            ...error.toJSON(),
            extensions: { code: 'BAD_USER_INPUT', ...error.extensions },
          })),
        };
      const run: Run = { asking, variables, coerced, data: {}, errors: [] };
      await fetches(run);
      const shaping = {
        variables: coerced,
        introspection: introspect?.(variables),
        errors: [] as GraphQLError[],
        path: [],
      };
      const data = project(run.data, shaping);
      // A null is told once: where a department gave its reason, that it may not stand is a consequence.
      const errors = run.errors.length > 0 ? run.errors : shaping.errors;
      return { ...(errors.length > 0 ? { errors: errors.map((error) => error.toJSON()) } : {}), data };
    },
    stop: () => agent.close(),
  };
}
