/** The engine: operations planned once, compiled once to closures, and run over keep-alive connections. */
import { errors as codes, fail } from '@hub/schema/errors.ts';
import {
  type GraphQLError,
  type GraphQLFormattedError,
  getOperationAST,
  getVariableValues,
  isObjectType,
  parse,
} from 'graphql';
import { Recent } from '../recent.ts';
import type { Supergraph } from '../supergraph/supergraph.ts';
import { compilePlan } from './compile.ts';
import { checkRoots } from './coverage.ts';
import { department, type Sign } from './department.ts';
import type { Engine, EngineOperation, ExecutablePlan } from './engine.ts';
import { toldOnce } from './explained.ts';
import { compileIntrospection } from './introspection.ts';
import { PlanError } from './plan-error.ts';
import { createPlanner } from './planner.ts';
import { compileProjection, type Shaping } from './projection.ts';
import { prepareRequirements } from './requirement.ts';
import { heldOperation } from './response-key.ts';
import type { Run } from './run.ts';
import { checkScalars } from './scalars.ts';
import { splicer } from './splice.ts';
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

const isOurs = (code: unknown): boolean => typeof code === 'string' && code in codes;

const badInput = (error: GraphQLError): GraphQLFormattedError => ({
  ...error.toJSON(),
  extensions: isOurs(error.extensions['code']) ? error.extensions : { ...error.extensions, code: 'BAD_USER_INPUT' },
});

export function compiledEngine(options: EngineOptions): Engine {
  const { supergraph, urls, deadlineMs, hubScalars, signs } = options;
  const requirements = prepareRequirements(supergraph.executable);
  const planner = createPlanner(supergraph.executable, requirements);
  const { schema } = planner;
  if (hubScalars) checkScalars(schema);
  const departments = new Map(
    supergraph.departments.map(({ name, url }) => [
      name,
      department({ name, url: urls[name] ?? url, deadlineMs, sign: signs?.get(name) }),
    ]),
  );
  const isSubtype = subtypesOf(planner.types);
  const isClientSubtype = subtypesOf(schema);
  const isConcrete = (typename: string) => isObjectType(planner.types.getType(typename));
  const plans = new Recent<ExecutablePlan>(2_000);
  let fallbacks = 0;
  let stock: Promise<Engine> | undefined;

  /** @throws {PlanError} */
  function compile({ text, operationName, keys }: EngineOperation): ExecutablePlan {
    const asked = parse(text);
    const held = heldOperation(asked, requirements.represented);
    const operation = getOperationAST(held.document, operationName);
    const original = getOperationAST(asked, operationName);
    if (!operation || !original) throw fail('OPERATION_UNKNOWN', { reason: 'say which: "operationName"' });
    const plan = planner.plan(held.document, operationName);
    checkRoots(plan, held.document, operation);
    if (plan.node?.kind === 'Subscription') throw fail('OPERATION_NOT_SUPPORTED', { what: 'subscription' });
    const { known } = held;
    const splice = splicer(plan.node, { schema, isSubtype: isClientSubtype, held, operation, keys });
    const fetches = compilePlan(plan.node, { departments, requirements, isSubtype, isConcrete, known, splice });
    const project = compileProjection({ schema, isSubtype: isClientSubtype, held, operation, keys });
    const introspect = compileIntrospection(asked, original, schema);
    const definitions = original.variableDefinitions ?? [];
    return {
      execute: async ({ variables, asking }) => {
        const { coerced, errors: wrong } = getVariableValues(schema, definitions, variables);
        if (!coerced) return { errors: (wrong ?? []).map(badInput) };
        const run: Run = { asking, variables, coerced, data: {}, errors: [] };
        await fetches(run);
        const introspection = introspect(coerced);
        const shaping: Shaping = { variables: coerced, introspection, errors: [], keys: [], path: [] };
        const data = project(run.data, shaping);
        return { data, errors: toldOnce(run.errors, shaping.errors), keys: shaping.keys };
      },
    };
  }

  async function fallBack(operation: EngineOperation): Promise<ExecutablePlan> {
    // Loaded only where it is needed: it is half the memory of a gateway.
    stock ??= import('./stock.ts').then(({ stockEngine }) => stockEngine(options));
    fallbacks += 1;
    return (await stock).plan(operation);
  }

  return {
    schema,
    fallbacks: () => fallbacks,
    plan: async (operation) => {
      try {
        const { text, operationName = '', keys } = operation;
        return plans.get(`${keys?.hidden ?? ''} ${operationName} ${text}`, () => compile(operation));
      } catch (error) {
        if (error instanceof PlanError) return fallBack(operation);
        throw error;
      }
    },
    stop: async () => {
      await Promise.all([...departments.values()].map(({ stop }) => stop()));
      await (await stock)?.stop();
    },
  };
}
