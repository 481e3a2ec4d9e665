/** A fetch of entities: who is asked about, in which representations, and where the answers and errors go. */
import type { FetchNode } from '@apollo/query-planner';
import { errorMessage } from '@hub/schema/errors.ts';
import type { DepartmentAnswer } from './asking.ts';
import { entitiesAt, type PlanPath, placesAt } from './cursor.ts';
import { placedError } from './department-error.ts';
import type { FetchSetting } from './fetch.ts';
import { copyOf, type HeldObject, isObject, merge, typenameOf } from './held.ts';
import { compileRepresent } from './representation.ts';
import { compileRewrites } from './rewrite.ts';
import type { Run } from './run.ts';

/** Equal representations are asked for once; each answer goes to every entity that gave it. */
export interface Representations {
  readonly entities: readonly HeldObject[];
  /** Representations as wire text, each once. */
  readonly texts: readonly string[];
  /** The text of each entity by index; -1 for an entity that has none. */
  readonly positions: readonly number[];
}

export interface EntityFetch {
  readonly path: PlanPath;
  readonly query: string;
  readonly operationName: string | undefined;
  /** Variables of the query besides its representations. */
  readonly variables: readonly string[];
  /** Undefined where there is nobody to ask about. */
  representations(run: Run): Representations | undefined;
  /** Merges `answer`, whose `_entities` answer `texts` one by one, and places its errors. */
  settle(run: Run, representations: Representations, answer: DepartmentAnswer): void;
}

/** The number an error gives for the entity it is about: `["_entities", 3, …]`. */
const entityOf = (path: readonly (string | number)[] | undefined): number | undefined =>
  typeof path?.[1] === 'number' ? path[1] : undefined;

export function compileEntityFetch(fetch: FetchNode, path: PlanPath, setting: FetchSetting): EntityFetch {
  const { isSubtype, isConcrete, known } = setting;
  const represent = compileRepresent(fetch.requires ?? [], compileRewrites(fetch.inputRewrites, isSubtype), isSubtype);
  const rewrite = compileRewrites(fetch.outputRewrites, isSubtype);
  const fetchPlace = path.filter((step) => step !== '@');

  function placeErrors({ data, errors }: Run, { positions }: Representations, answer: DepartmentAnswer): void {
    if (!answer.errors || answer.errors.length === 0) return;
    const places = placesAt(data, path);
    for (const error of answer.errors) {
      const entity = entityOf(error.path);
      if (entity === undefined) errors.push(placedError(error, fetchPlace, known));
      else
        positions.forEach((position, index) => {
          if (position !== entity) return;
          const place = [...(places[index] ?? fetchPlace), ...(error.path?.slice(2) ?? [])];
          errors.push(placedError(error, place, known));
        });
    }
  }

  function mergeEntities({ entities, texts, positions }: Representations, received: readonly unknown[]): void {
    const isShared = texts.length < entities.length;
    const used = isShared ? new Uint8Array(texts.length) : undefined;
    for (let index = 0; index < entities.length; index += 1) {
      const position = positions[index] as number;
      const answered = position === -1 ? null : received[position];
      if (!isObject(answered)) continue;
      const target = entities[index] as HeldObject;
      // A shared answer is merged into several places, and a rewrite changes what it is given.
      const own = used && (rewrite || used[position]) ? copyOf(answered) : answered;
      if (used) used[position] = 1;
      if (rewrite) {
        own['__typename'] ??= target['__typename'];
        rewrite(own as never);
      }
      const typename = typenameOf(own);
      // What another department knows more exactly stays known.
      if (typename !== undefined && !isConcrete(typename)) own['__typename'] = target['__typename'] ?? typename;
      merge(target, own);
    }
  }

  return {
    path,
    query: fetch.operation,
    operationName: fetch.operationName,
    variables: (fetch.variableUsages ?? []).filter((name) => name !== 'representations'),
    representations: ({ data }) => {
      const entities = entitiesAt(data, path);
      if (entities.length === 0) return undefined;
      const texts: string[] = [];
      const positions = new Array<number>(entities.length);
      const seen = new Map<string, number>();
      for (let index = 0; index < entities.length; index += 1) {
        const text = represent(entities[index] as HeldObject);
        let position = text === null ? -1 : seen.get(text);
        if (position === undefined) {
          position = texts.length;
          seen.set(text as string, position);
          texts.push(text as string);
        }
        positions[index] = position;
      }
      return texts.length === 0 ? undefined : { entities, texts, positions };
    },
    settle: (run, representations, answer) => {
      placeErrors(run, representations, answer);
      const received = answer.data?.['_entities'];
      if (Array.isArray(received) && received.length === representations.texts.length)
        mergeEntities(representations, received);
      else if (!answer.errors?.length)
        run.errors.push({
          message: errorMessage('INTERNAL'),
          path: fetchPlace.map(String),
          extensions: { code: 'INTERNAL' },
        });
    },
  };
}
