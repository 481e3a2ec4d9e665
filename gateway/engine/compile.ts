/** From the planner's plan to one closure: sequences in order, branches in parallel, conditions by the variables. */
import type { FetchNode, PlanNode } from '@apollo/query-planner';
import { fail } from '@hub/schema/errors.ts';
import { closedType } from './coverage.ts';
import { entitiesAt, type PlanPath, placesAt } from './cursor.ts';
import type { Department } from './department.ts';
import { distinctFetches } from './distinct.ts';
import { entityStep } from './entity-batch.ts';
import { compileEntityFetch } from './entity-fetch.ts';
import { compileRootFetch, type FetchSetting } from './fetch.ts';
import { PlanError } from './plan-error.ts';
import type { Requirements } from './requirement.ts';
import type { Step } from './run.ts';

export interface CompileInput extends FetchSetting {
  readonly departments: ReadonlyMap<string, Department>;
  readonly requirements: Requirements;
}

const nothing: Step = async () => undefined;

function inOrder(steps: readonly Step[]): Step {
  const [only] = steps;
  if (only && steps.length === 1) return only;
  return async (run) => {
    for (const step of steps) await step(run);
  };
}

function sideBySide(steps: readonly Step[]): Step {
  const [only] = steps;
  if (only && steps.length === 1) return only;
  return async (run) => {
    await Promise.all(steps.map((step) => step(run)));
  };
}

/** Asks nobody: says at each entity's place that its department does not take its key. */
function closedStep(type: string, path: PlanPath, { serviceName }: FetchNode, known: FetchSetting['known']): Step {
  const { message, extensions } = fail('ENTITY_NOT_RESOLVABLE', { type, department: serviceName });
  return async ({ data, errors }) => {
    const entities = entitiesAt(data, path);
    placesAt(data, path).forEach((place, index) => {
      if (entities[index]?.['__typename'] !== type) return;
      errors.push({ message, extensions, path: place.map((step) => (typeof step === 'string' ? known(step) : step)) });
    });
  };
}

interface Placed {
  readonly fetch: FetchNode;
  readonly path: PlanPath;
}

/** The entity fetch that `node` is, flattened or not; undefined for any other node. */
function entityFetchOf(node: PlanNode, path: PlanPath): Placed | undefined {
  if (node.kind === 'Flatten') return entityFetchOf(node.node, [...path, ...node.path]);
  return node.kind === 'Fetch' && node.requires ? { fetch: node, path } : undefined;
}

/** @throws {PlanError} for a shape it does not support. */
export function compilePlan(node: PlanNode | undefined, input: CompileInput): Step {
  const { departments, requirements } = input;

  function departmentOf({ serviceName }: FetchNode): Department {
    const department = departments.get(serviceName);
    if (!department)
      throw new PlanError('DEPARTMENT_UNNAMED', `the plan asks ${serviceName}, which the supergraph does not name`);
    return department;
  }

  /** Fetches to one department that stand side by side. */
  function compileEntities(placed: readonly Placed[]): Step {
    const steps: Step[] = [];
    const open = placed.flatMap(({ fetch, path }) => {
      // The stock executor would leave the values out and say nothing.
      if (fetch.contextRewrites?.length) throw fail('OPERATION_NOT_SUPPORTED', { what: '@fromContext' });
      const type = closedType(fetch, requirements);
      if (type === undefined)
        return distinctFetches(fetch, requirements).map((each) => compileEntityFetch(each, path, input));
      steps.push(closedStep(type, path, fetch, input.known));
      return [];
    });
    const [first] = placed;
    if (first && open.length > 0) steps.push(entityStep(open, departmentOf(first.fetch), input));
    return sideBySide(steps);
  }

  function compileParallel(nodes: readonly PlanNode[], path: PlanPath): Step {
    const placed = nodes.map((node) => entityFetchOf(node, path));
    const byDepartment = Map.groupBy(
      placed.filter((each) => each !== undefined),
      ({ fetch }) => fetch.serviceName,
    );
    const others = nodes.filter((_, index) => placed[index] === undefined).map((node) => compile(node, path));
    return sideBySide([...[...byDepartment.values()].map(compileEntities), ...others]);
  }

  function compile(node: PlanNode, path: PlanPath): Step {
    switch (node.kind) {
      case 'Fetch': {
        if (node.requires) return compileEntities([{ fetch: node, path }]);
        const [spelled = node] = distinctFetches(node, requirements);
        return compileRootFetch(spelled, path, departmentOf(node), input);
      }
      case 'Flatten':
        return compile(node.node, [...path, ...node.path]);
      case 'Sequence':
        return inOrder(node.nodes.map((each) => compile(each, path)));
      case 'Parallel':
        return compileParallel(node.nodes, path);
      case 'Condition': {
        const then = node.ifClause ? compile(node.ifClause, path) : nothing;
        const otherwise = node.elseClause ? compile(node.elseClause, path) : nothing;
        return (run) => (run.coerced[node.condition] === true ? then : otherwise)(run);
      }
      default:
        throw new PlanError('NODE_KIND', `plans with ${node.kind} are not supported`);
    }
  }
  return node ? compile(node, []) : nothing;
}
