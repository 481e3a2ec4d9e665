/** Walks merged data along a plan's path: to the entities a fetch is about, and, for an error, to their places. */
import { type HeldObject, isObject } from './held.ts';

export type PlanPath = readonly (string | number)[];
export type Place = readonly (string | number)[];

/** The objects at `path`, nulls left out, in order. */
export function entitiesAt(data: unknown, path: PlanPath, depth = 0, into: HeldObject[] = []): HeldObject[] {
  if (data === null || data === undefined) return into;
  if (Array.isArray(data)) {
    const next = path[depth] === '@' ? depth + 1 : depth;
    for (const item of data) entitiesAt(item, path, next, into);
    return into;
  }
  if (depth === path.length) {
    if (isObject(data)) into.push(data);
    return into;
  }
  if (isObject(data)) entitiesAt(data[String(path[depth])], path, depth + 1, into);
  return into;
}

/** The places of the same objects in the same order; walked only when an error asks for one. */
export function placesAt(data: unknown, path: PlanPath, depth = 0, here: Place = [], into: Place[] = []): Place[] {
  if (data === null || data === undefined) return into;
  if (Array.isArray(data)) {
    const next = path[depth] === '@' ? depth + 1 : depth;
    for (const [index, item] of data.entries()) placesAt(item, path, next, [...here, index], into);
    return into;
  }
  if (depth === path.length) {
    if (isObject(data)) into.push(here);
    return into;
  }
  const step = String(path[depth]);
  if (isObject(data)) placesAt(data[step], path, depth + 1, [...here, step], into);
  return into;
}
