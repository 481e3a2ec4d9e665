/**
 * The answer of a department that gives none: every field it owed is null, and one error says why. Fields that cross an
 * owner are nullable, so null is what the schema promises; with the fields merely absent, whatever another department
 * computes from them (`@requires`) would be lost as well.
 */
import { Kind, parse, type SelectionSetNode } from 'graphql';
import { Recent } from '../recent.ts';
import type { DepartmentAnswer, DepartmentError } from './asking.ts';

const owed = new Recent<{ readonly keys: readonly string[] }>(1_000);

function responseKeys(set: SelectionSetNode | undefined): string[] {
  return (set?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [(selection.alias ?? selection.name).value];
    return selection.kind === Kind.INLINE_FRAGMENT ? responseKeys(selection.selectionSet) : [];
  });
}

function owedBy(query: string) {
  return owed.get(query, () => {
    const operation = parse(query).definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
    const root = operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet : undefined;
    const entities = root?.selections.find(
      (selection) => selection.kind === Kind.FIELD && selection.name.value === '_entities',
    );
    const isEntities = entities?.kind === Kind.FIELD;
    const keys = isEntities ? responseKeys(entities.selectionSet) : responseKeys(root);
    return { keys: keys.filter((key) => key !== '__typename') };
  });
}

const nulls = (keys: readonly string[]): Record<string, null> => Object.fromEntries(keys.map((key) => [key, null]));

/**
 * @param query what the department was asked, whose shape decides what it owed
 * @param entities how many entities were asked for; null for root fields
 */
export function outageAnswer(query: string, entities: number | null, error: DepartmentError): DepartmentAnswer {
  const { keys } = owedBy(query);
  if (entities === null) return { data: nulls(keys), errors: [error] };
  return { data: { _entities: Array.from({ length: entities }, () => nulls(keys)) }, errors: [error] };
}
