/** From what a fetch requires to a closure that takes an entity and gives its representation as wire text. */
import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import { type Held, type HeldObject, isObject, merge, textOf } from './held.ts';
import type { Rewrite } from './rewrite.ts';
import type { IsSubtype } from './subtype.ts';

/** The representation of an entity; null where a part of it is missing. */
export type Represent = (entity: HeldObject) => string | null;

type Select = (entity: HeldObject) => HeldObject | null;
type Step = (entity: HeldObject, into: HeldObject) => boolean;

/** A list may hold nulls and lists; each object in it is selected from. */
function selectIn(value: Held, select: Select): Held {
  if (value === null) return null;
  if (Array.isArray(value)) return value.map((item) => selectIn(item, select));
  return isObject(value) ? (select(value) as Held) : value;
}

/** @param key under which the entity holds the value; @param name under which its department knows it. */
function fieldStep(key: string, name: string, select: Select | undefined): Step {
  return (entity, into) => {
    const value = entity[key];
    // Missing means that the fetch that owed it failed for good: there is nothing to ask with.
    if (value === undefined) return false;
    into[name] = select ? selectIn(value, select) : value;
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

function compileSelect(selections: readonly QueryPlanSelectionNode[], isSubtype: IsSubtype): Select {
  const steps = selections.flatMap((selection): Step[] => {
    if (selection.kind === 'Field') {
      const inner = selection.selections ? compileSelect(selection.selections, isSubtype) : undefined;
      return [fieldStep(selection.alias ?? selection.name, selection.name, inner)];
    }
    if (selection.typeCondition === undefined) return [];
    return [fragmentStep(selection.typeCondition, compileSelect(selection.selections, isSubtype), isSubtype)];
  });
  return (entity) => {
    const selected: HeldObject = {};
    for (const step of steps) if (!step(entity, selected)) return null;
    return selected;
  };
}

/** Leaves alone under one fragment, as most keys are: written as text at once. */
function compileFlat(selections: readonly QueryPlanSelectionNode[], typename: string): Represent | undefined {
  const fields = selections.flatMap((each) =>
    each.kind === 'Field' && !each.selections ? [{ key: each.alias ?? each.name, name: each.name }] : [],
  );
  if (fields.length < selections.length || !fields.some(({ key }) => key === '__typename')) return undefined;
  const values = fields
    .filter(({ key }) => key !== '__typename')
    .map(({ key, name }) => ({ key, prefix: `,${JSON.stringify(name)}:` }));
  const head = `{"__typename":"${typename}"`;
  return (entity) => {
    let text = head;
    for (const { key, prefix } of values) {
      const value = entity[key];
      if (value === undefined) return null;
      text += prefix + textOf(value);
    }
    return `${text}}`;
  };
}

export function compileRepresent(
  requires: readonly QueryPlanSelectionNode[],
  rewrite: Rewrite | undefined,
  isSubtype: IsSubtype,
): Represent {
  const select = compileSelect(requires, isSubtype);
  const whole: Represent = (entity) => {
    const representation = select(entity);
    if (!representation || representation['__typename'] === undefined) return null;
    rewrite?.(representation as never);
    return textOf(representation);
  };
  if (rewrite) return whole;
  const byType = new Map<string, Represent>();
  const compileFor = (typename: string): Represent => {
    const applied = requires.filter(
      (each) => each.kind === 'Field' || (each.typeCondition !== undefined && isSubtype(each.typeCondition, typename)),
    );
    const [only] = applied;
    const flat =
      applied.length === 1 && only?.kind === 'InlineFragment' ? compileFlat(only.selections, typename) : undefined;
    const represent = flat ?? whole;
    byType.set(typename, represent);
    return represent;
  };
  return (entity) => {
    const typename = entity['__typename'];
    if (typeof typename !== 'string') return null;
    return (byType.get(typename) ?? compileFor(typename))(entity);
  };
}
