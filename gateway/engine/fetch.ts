/** A fetch of root fields as a step, and what every fetch sends: the body's beginning, and its variables. */
import type { FetchNode } from '@apollo/query-planner';
import { parse } from 'graphql';
import { entitiesAt, type PlanPath } from './cursor.ts';
import type { Department } from './department.ts';
import { placedError } from './department-error.ts';
import { copyOf, type HeldObject, merge } from './held.ts';
import { compileRewrites } from './rewrite.ts';
import type { Run, Step } from './run.ts';
import { shapeOf } from './shape.ts';
import type { Splice } from './splice.ts';
import type { IsSubtype } from './subtype.ts';
import { intoWire } from './wire.ts';

/** What every fetch of one plan is compiled with. */
export interface FetchSetting {
  /** Whether a type's name is an object's: a department may know an interface's objects by the interface's name alone. */
  readonly isConcrete: (typename: string) => boolean;
  readonly isSubtype: IsSubtype;
  /** The client's key of a key of the merged data. */
  readonly known: (key: string) => string;
  readonly splice: Splice;
}

/** The body up to its variables. */
export const bodyHead = (query: string, operationName: string | undefined): string =>
  intoWire(
    `{"query":${JSON.stringify(query)}${operationName ? `,"operationName":${JSON.stringify(operationName)}` : ''},"variables":{`,
  );

/** `"name":value,…` for each variable given: the inside of the body's variables. */
export function compileVariables(
  names: readonly string[],
  known: FetchSetting['known'],
): (variables: Run['variables']) => string {
  const members = names.map((name) => ({ given: known(name), head: `${JSON.stringify(name)}:` }));
  return (variables) => {
    let text = '';
    for (const { given, head } of members) {
      const value = variables[given];
      if (value !== undefined) text += (text === '' ? head : `,${head}`) + intoWire(JSON.stringify(value));
    }
    return text;
  };
}

export function compileRootFetch(
  { operation: query, operationName, operationKind, variableUsages, outputRewrites }: FetchNode,
  path: PlanPath,
  department: Department,
  { isSubtype, known, splice }: FetchSetting,
): Step {
  const head = bodyHead(query, operationName);
  const variablesOf = compileVariables(variableUsages ?? [], known);
  const rewrite = compileRewrites(outputRewrites, isSubtype);
  const shape = shapeOf(parse(query));
  const isQuery = operationKind === 'query';
  if (!rewrite) splice(shape, path);
  return async ({ asking, variables, data, errors }) => {
    const targets: readonly HeldObject[] = path.length === 0 ? [data] : entitiesAt(data, path);
    if (targets.length === 0) return;
    const answer = await department.ask(asking, { query, isQuery, body: `${head}${variablesOf(variables)}}}`, shape });
    for (const error of answer.errors ?? [])
      errors.push(placedError(error, error.path ? [...path.map(String), ...error.path] : undefined, known));
    const received = answer.data;
    if (!received) return;
    rewrite?.(received as never);
    targets.forEach((target, index) => {
      merge(target, index === 0 ? received : copyOf(received));
    });
  };
}
