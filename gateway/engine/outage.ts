/**
 * The answer of a department that gives none: every field it owed is null, and one error says why. Fields that cross an
 * owner are nullable, so null is what the schema promises; with the fields merely absent, whatever another department
 * computes from them (`@requires`) would be lost as well.
 */
import { type FieldNode, Kind, parse, type SelectionSetNode } from 'graphql';
import { Recent } from '../recent.ts';
import type { DepartmentAnswer, DepartmentError } from './asking.ts';

const keyOf = ({ alias, name }: FieldNode): string => (alias ?? name).value;

function fieldsOf(set: SelectionSetNode | undefined): FieldNode[] {
  return (set?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    return selection.kind === Kind.INLINE_FRAGMENT ? fieldsOf(selection.selectionSet) : [];
  });
}

const owed = new Recent<readonly FieldNode[]>(1_000);

/** Root fields of a query. */
const owedBy = (query: string): readonly FieldNode[] =>
  owed.get(query, () => {
    const operation = parse(query).definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
    return operation?.kind === Kind.OPERATION_DEFINITION ? fieldsOf(operation.selectionSet) : [];
  });

const nulls = (fields: readonly FieldNode[]): Record<string, null> =>
  Object.fromEntries(
    fields
      .map(keyOf)
      .filter((key) => key !== '__typename')
      .map((key) => [key, null]),
  );

/**
 * @param query what the department was asked, whose shape decides what it owed
 * @param entities how many entities were asked for, by response key; undefined for root fields
 */
export function outageAnswer(
  query: string,
  entities: Readonly<Record<string, number>> | undefined,
  error: DepartmentError,
): DepartmentAnswer {
  const fields = owedBy(query);
  if (!entities) return { data: nulls(fields), errors: [error] };
  const data = fields.map((field) => {
    const length = entities[keyOf(field)] ?? 0;
    return [keyOf(field), Array.from({ length }, () => nulls(fieldsOf(field.selectionSet)))];
  });
  return { data: Object.fromEntries(data), errors: [error] };
}
