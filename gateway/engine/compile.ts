/** From the planner's plan to one closure: sequences in order, branches in parallel, conditions by the variables. */
import type { PlanNode, QueryPlan } from '@apollo/query-planner';
import type { PlanPath } from './cursor.ts';
import type { Department } from './department.ts';
import { compileFetch, PlanError, type Step } from './fetch.ts';
import type { IsSubtype } from './subtype.ts';

export interface CompileInput {
  readonly departments: ReadonlyMap<string, Department>;
  readonly isSubtype: IsSubtype;
}

const nothing: Step = async () => undefined;

/** @throws {PlanError} for a shape it does not support. */
export function compilePlan(plan: QueryPlan, { departments, isSubtype }: CompileInput): Step {
  function compile(node: PlanNode, path: PlanPath): Step {
    switch (node.kind) {
      case 'Fetch': {
        const department = departments.get(node.serviceName);
        if (!department) throw new PlanError(`the plan asks ${node.serviceName}, which the supergraph does not name`);
        return compileFetch(node, path, department, isSubtype);
      }
      case 'Flatten':
        return compile(node.node, [...path, ...node.path]);
      case 'Sequence': {
        const steps = node.nodes.map((each) => compile(each, path));
        return async (run) => {
          for (const step of steps) await step(run);
        };
      }
      case 'Parallel': {
        const steps = node.nodes.map((each) => compile(each, path));
        return async (run) => {
          await Promise.all(steps.map((step) => step(run)));
        };
      }
      case 'Condition': {
        const then = node.ifClause ? compile(node.ifClause, path) : nothing;
        const otherwise = node.elseClause ? compile(node.elseClause, path) : nothing;
        return (run) => (run.coerced[node.condition] === true ? then : otherwise)(run);
      }
      default:
        throw new PlanError(`plans with ${node.kind} are not supported`);
    }
  }
  if (!plan.node) return nothing;
  if (plan.node.kind === 'Subscription') throw new PlanError('subscriptions are not supported');
  return compile(plan.node, []);
}
