/** One fetch of a plan as a closure: select representations, send, merge, and place errors where the client sees the data. */
import type { FetchNode } from '@apollo/query-planner';
import { GraphQLError } from 'graphql';
import type { Asking, DepartmentAnswer, DepartmentError } from './asking.ts';
import { entitiesAt, type Place, type PlanPath, placesAt } from './cursor.ts';
import type { Department } from './department.ts';
import { type JsonObject, merge } from './merge.ts';
import { compileSelect } from './representation.ts';
import { compileRewrites } from './rewrite.ts';
import type { IsSubtype } from './subtype.ts';

/** What one execution of a plan carries. */
export interface Run {
  readonly asking: Asking;
  /** As the client sent them: a department's own operation declares their defaults. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** With the operation's defaults, for conditions. */
  readonly coerced: Readonly<Record<string, unknown>>;
  readonly data: JsonObject;
  readonly errors: GraphQLError[];
}

export type Step = (run: Run) => Promise<void>;

export class PlanError extends Error {
  override readonly name = 'PlanError';
}

/** `"name":value,` for each variable given: the inside of the body's variables, without the closing brace. */
function variableText(names: readonly string[], variables: Run['variables']): string {
  let text = '';
  for (const name of names) {
    const value = variables[name];
    if (value !== undefined) text += `${text === '' ? '' : ','}${JSON.stringify(name)}:${JSON.stringify(value)}`;
  }
  return text;
}

const asGraphqlError = ({ message, path: _, extensions }: DepartmentError, place: Place | undefined): GraphQLError =>
  new GraphQLError(message ?? 'A department reported an error', {
    ...(place ? { path: place } : {}),
    extensions: { code: 'DOWNSTREAM_SERVICE_ERROR', ...extensions },
  });

export function compileFetch(fetch: FetchNode, path: PlanPath, department: Department, isSubtype: IsSubtype): Step {
  const query = fetch.operation;
  const head = `{"query":${JSON.stringify(query)}${fetch.operationName ? `,"operationName":${JSON.stringify(fetch.operationName)}` : ''},"variables":{`;
  const names = fetch.variableUsages ?? [];
  const rewriteAnswer = compileRewrites(fetch.outputRewrites, isSubtype);
  const rewriteRepresentation = compileRewrites(fetch.inputRewrites, isSubtype);

  if (!fetch.requires) {
    return async ({ asking, variables, data, errors }) => {
      const targets = entitiesAt(data, path);
      if (targets.length === 0) return;
      const answer = await department.ask(asking, {
        query,
        body: `${head}${variableText(names, variables)}}}`,
        entities: null,
      });
      for (const error of answer.errors ?? [])
        errors.push(asGraphqlError(error, error.path ? [...path.map(String), ...error.path] : undefined));
      if (!answer.data) return;
      rewriteAnswer?.(answer.data as never);
      for (const target of targets) merge(target, answer.data);
    };
  }

  const select = compileSelect(fetch.requires, isSubtype);

  /** Equal representations are asked for once; each answer goes to every entity that gave it. */
  function representationsOf(entities: readonly JsonObject[]) {
    const texts: string[] = [];
    const owners: number[][] = [];
    const known = new Map<string, number>();
    entities.forEach((entity, index) => {
      const representation = select(entity);
      if (!representation || representation['__typename'] === undefined) return;
      rewriteRepresentation?.(representation as never);
      const text = JSON.stringify(representation);
      const seen = known.get(text);
      if (seen !== undefined) {
        owners[seen]?.push(index);
        return;
      }
      known.set(text, texts.length);
      texts.push(text);
      owners.push([index]);
    });
    return { texts, owners };
  }

  function placeErrors({ data, errors }: Run, answer: DepartmentAnswer, owners: readonly (readonly number[])[]): void {
    if (!answer.errors || answer.errors.length === 0) return;
    const places = placesAt(data, path);
    const fetchPlace = path.filter((step) => step !== '@');
    for (const error of answer.errors) {
      const entity = error.path?.[1];
      const rest = error.path?.slice(2) ?? [];
      if (typeof entity !== 'number') errors.push(asGraphqlError(error, fetchPlace));
      else
        for (const owner of owners[entity] ?? [])
          errors.push(asGraphqlError(error, [...(places[owner] ?? fetchPlace), ...rest]));
    }
  }

  return async (run) => {
    const entities = entitiesAt(run.data, path);
    if (entities.length === 0) return;
    const { texts, owners } = representationsOf(entities);
    if (texts.length === 0) return;
    const given = variableText(names, run.variables);
    const body = `${head}${given}${given === '' ? '' : ','}"representations":[${texts.join(',')}]}}`;
    const answer = await department.ask(run.asking, { query, body, entities: texts.length });
    placeErrors(run, answer, owners);
    const received = answer.data?.['_entities'];
    if (!Array.isArray(received) || received.length !== texts.length) {
      if (!answer.errors?.length)
        run.errors.push(
          new GraphQLError(`${department.name} answered another number of entities than asked`, {
            extensions: { code: 'INTERNAL' },
          }),
        );
      return;
    }
    owners.forEach((indexes, position) => {
      const entity = received[position] as JsonObject | null;
      if (entity === null) return;
      const isShared = indexes.length > 1;
      for (const index of indexes) {
        const target = entities[index] as JsonObject;
        // Merged objects are written to later: entities that gave the same representation must not share one.
        const own = isShared ? structuredClone(entity) : entity;
        own['__typename'] ??= target['__typename'];
        rewriteAnswer?.(own as never);
        merge(target, own);
      }
    });
  };
}
