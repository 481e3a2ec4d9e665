/** The engine: operations planned once, compiled once to closures, and run over keep-alive connections. */
import { errors as codes, fail } from '@hub/schema/errors.ts';
import {
  buildSchema,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  isObjectType,
  parse,
} from 'graphql';
import { Meter } from '../metrics/meter.ts';
import { Recent } from '../recent.ts';
import type { Supergraph } from '../supergraph/supergraph.ts';
import { compilePlan } from './compile.ts';
import { checkRoots } from './coverage.ts';
import { department, type Sign } from './department.ts';
import type { Engine, EngineOperation, EngineRequest, ExecutablePlan } from './engine.ts';
import { eventPlan } from './event.ts';
import { toldOnce } from './explained.ts';
import { bodyHead, compileVariables } from './fetch.ts';
import { compileIntrospection } from './introspection.ts';
import { PlanError } from './plan-error.ts';
import type { Planner, PlannerInput } from './planner.ts';
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
  /** Counts what the engine does. */
  readonly meter?: Meter;
  /** `threadedPlanner` where a cold plan must hold up nobody; one in this thread otherwise. */
  readonly planner?: (input: PlannerInput) => Planner | Promise<Planner>;
}

const isOurs = (code: unknown): boolean => typeof code === 'string' && code in codes;

const badInput = (error: GraphQLError): GraphQLFormattedError => ({
  ...error.toJSON(),
  extensions: isOurs(error.extensions['code']) ? error.extensions : { ...error.extensions, code: 'BAD_USER_INPUT' },
});

/** In this thread. @apollo/query-planner is loaded only where it is used: another thread may do. */
const plannerHere = async (input: PlannerInput): Promise<Planner> =>
  (await import('./planner.ts')).createPlanner(input);

/** What the planner printed is sound, and who wrote it where is no matter. */
const schemaOf = (sdl: string): GraphQLSchema => buildSchema(sdl, { assumeValid: true, noLocation: true });

/** Stops a planner whose schemas cannot be had: nobody else would. */
async function schemasOf(planner: Planner): Promise<readonly [client: GraphQLSchema, types: GraphQLSchema]> {
  try {
    const { client, types } = await planner.schemas();
    return [schemaOf(client), schemaOf(types)];
  } catch (error) {
    await planner.stop();
    throw error;
  }
}

export async function compiledEngine(options: EngineOptions): Promise<Engine> {
  const {
    supergraph,
    urls,
    deadlineMs,
    hubScalars,
    signs,
    planner: plannerOf = plannerHere,
    meter = new Meter(),
  } = options;
  const requirements = prepareRequirements(supergraph.executable);
  const sdl = supergraph.executable;
  const planner = await plannerOf({ sdl, plannedOn: requirements.sdl, hasVariants: requirements.variants.size > 0 });
  const [schema, types] = await schemasOf(planner);
  if (hubScalars) checkScalars(schema);
  const departments = new Map(
    supergraph.departments.map(({ name, url }) => [
      name,
      department({ name, url: urls[name] ?? url, deadlineMs, sign: signs?.get(name), meter: meter.department(name) }),
    ]),
  );
  const isSubtype = subtypesOf(types);
  const isClientSubtype = subtypesOf(schema);
  const isConcrete = (typename: string) => isObjectType(types.getType(typename));
  /** Plans being made too: who asks for one meanwhile waits for the same. */
  const plans = new Recent<Promise<ExecutablePlan>>(2_000);
  let stock: Promise<Engine> | undefined;

  /** @throws {PlanError} */
  async function compile({ text, operationName, keys }: EngineOperation): Promise<ExecutablePlan> {
    const asked = parse(text);
    const held = heldOperation(asked, requirements.represented);
    const operation = getOperationAST(held.document, operationName);
    const original = getOperationAST(asked, operationName);
    if (!operation || !original) throw fail('OPERATION_UNKNOWN', { reason: 'say which: "operationName"' });
    const plan = await planner.plan(held.document, operationName);
    checkRoots(plan, held.document, operation);
    const { known } = held;
    const event =
      plan.node?.kind === 'Subscription' ? eventPlan(plan.node, { types, keys: requirements.keys }) : undefined;
    const node = plan.node?.kind === 'Subscription' ? event?.rest : plan.node;
    const splice = splicer(node, { schema, isSubtype: isClientSubtype, held, operation, keys });
    const fetches = compilePlan(node, { departments, requirements, isSubtype, isConcrete, known, splice });
    const project = compileProjection({ schema, isSubtype: isClientSubtype, held, operation, keys });
    const introspect = compileIntrospection(asked, original, schema);
    const definitions = original.variableDefinitions ?? [];

    /** @throws BAD_USER_INPUT */
    function followed({ department: name, query, variables: names, shape }: NonNullable<typeof event>) {
      const head = bodyHead(query, undefined);
      const variablesOf = compileVariables(names, known);
      return async ({ variables, asking }: EngineRequest) => {
        const [wrong] = getVariableValues(schema, definitions, variables).errors ?? [];
        if (wrong) throw new GraphQLError(wrong.message, { extensions: badInput(wrong).extensions ?? {} });
        const told = departments.get(name);
        if (!told)
          throw new PlanError('DEPARTMENT_UNNAMED', `the plan follows ${name}, which the supergraph does not name`);
        return told.follow(asking, { body: `${head}${variablesOf(variables)}}}`, shape });
      };
    }

    meter.plans.made += 1;
    return {
      ...(event ? { follow: followed(event) } : {}),
      execute: async ({ variables, asking, event: told }) => {
        const { coerced, errors: wrong } = getVariableValues(schema, definitions, variables);
        if (!coerced) return { errors: (wrong ?? []).map(badInput) };
        const data = event && told ? event.place(told) : {};
        const run: Run = { asking, variables, coerced, data, errors: [] };
        await fetches(run);
        const introspection = introspect(coerced);
        const shaping: Shaping = { variables: coerced, introspection, errors: [], keys: [], path: [] };
        const answer = project(run.data, shaping);
        return { data: answer, errors: toldOnce(run.errors, shaping.errors), keys: shaping.keys };
      },
    };
  }

  async function fallBack(operation: EngineOperation, { reason }: PlanError): Promise<ExecutablePlan> {
    // Loaded only where it is needed: it is half the memory of a gateway.
    stock ??= import('./stock.ts').then(({ stockEngine }) => stockEngine(options));
    meter.fallbacks[reason] += 1;
    return (await stock).plan(operation);
  }

  return {
    schema,
    plans: () => plans.size,
    plan: async (operation) => {
      const { text, operationName = '', keys } = operation;
      const name = `${keys?.hidden ?? ''} ${operationName} ${text}`;
      const planned = plans.get(name, () => compile(operation));
      try {
        return await planned;
      } catch (error) {
        plans.forget(name, planned);
        if (error instanceof PlanError) return fallBack(operation, error);
        throw error;
      }
    },
    stop: async () => {
      await Promise.all([planner, ...departments.values()].map(({ stop }) => stop()));
      await (await stock)?.stop();
    },
  };
}
