/** From what a fetch requires to a closure that takes an entity and gives its representation, or null where a part is missing. */
import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import { isObject, type Json, type JsonObject, merge } from './merge.ts';
import type { IsSubtype } from './subtype.ts';

export type Select = (entity: JsonObject) => JsonObject | null;

type Step = (entity: JsonObject, into: JsonObject) => boolean;

/** A list may hold nulls and lists; each object in it is selected from. */
function selectIn(value: Json, select: Select): Json {
  if (value === null) return null;
  if (Array.isArray(value)) return value.map((item) => selectIn(item, select));
  return isObject(value) ? (select(value) as Json) : value;
}

function fieldStep(key: string, select: Select | undefined): Step {
  return (entity, into) => {
    const value = entity[key];
    // Missing means that the fetch that owed it failed for good: there is nothing to ask with.
    if (value === undefined) return false;
    into[key] = select ? selectIn(value, select) : value;
    return true;
  };
}

function fragmentStep(condition: string, select: Select, isSubtype: IsSubtype): Step {
  return (entity, into) => {
    const typename = entity['__typename'];
    if (typeof typename !== 'string' || !isSubtype(condition, typename)) return true;
    const selected = select(entity);
    if (selected) merge(into, selected);
    return true;
  };
}

export function compileSelect(selections: readonly QueryPlanSelectionNode[], isSubtype: IsSubtype): Select {
  const steps = selections.flatMap((selection): Step[] => {
    if (selection.kind === 'Field') {
      const inner = selection.selections ? compileSelect(selection.selections, isSubtype) : undefined;
      return [fieldStep(selection.alias ?? selection.name, inner)];
    }
    if (selection.typeCondition === undefined) return [];
    return [fragmentStep(selection.typeCondition, compileSelect(selection.selections, isSubtype), isSubtype)];
  });
  return (entity) => {
    const selected: JsonObject = {};
    for (const step of steps) if (!step(entity, selected)) return null;
    return selected;
  };
}
