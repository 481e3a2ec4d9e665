/** What every action on the office's ledgers has in common: the sender's key, keys of new rows, the published history, and rows locked before they are counted on. */
import { checkText } from '@hub/kit/check.ts';
import { from } from '@hub/kit/columns.ts';
import { listOf } from '@hub/kit/page.ts';
import type { Work } from '@hub/kit/workflow/act.ts';
import { Transition, type TransitionRow } from '@hub/kit/workflow/entities.ts';
import { wallTime } from '@hub/kit/working-calendar.ts';
import { fail } from '@hub/schema/errors.ts';
import type { GraphQLResolveInfo } from 'graphql';
import type { Kysely } from 'kysely';
import type { Context, Tables } from '../entities/index.ts';
import type { DepartmentCode } from '../schema.generated.ts';
import { departmentOf } from './department.ts';

/** Characters of a remark. */
export const longestText = 500;
/** Characters of a title. */
export const longestTitle = 200;

export const checkKey = (value: string): string => checkText('idempotencyKey', value, 100, 8);

/** @throws {GraphQLError} VALUE_MALFORMED. */
export function checkRange<T extends number | null | undefined>(
  argument: string,
  value: T,
  least: number,
  most: number,
): T {
  if (value === null || value === undefined || (value >= least && value <= most)) return value;
  throw fail('VALUE_MALFORMED', {
    value,
    type: argument,
    expected: `${least} 至 ${most}`,
    expectedEn: `${least} to ${most}`,
  });
}

/** `MTG-0001`: the key of the n-th row. */
export const numbered =
  (prefix: string, digits: number) =>
  (number: number): string =>
    `${prefix}-${String(number).padStart(digits, '0')}`;

/** `MTG-0001/01`: the n-th part of a row. */
export const partOf = (key: string, place: number): string => `${key}/${String(place).padStart(2, '0')}`;

/** The office's own tables within a transaction. */
export const tables = ({ sql }: Work): Kysely<Tables> => sql as unknown as Kysely<Tables>;

type Numbered = 'Referral' | 'Resolution' | 'MajorMatterNotice' | 'Consultation' | 'Meeting' | 'EmergencyIncident';

/**
 * Takes the row's lock, so that what is counted next is what others who act on it have left.
 * @returns its version; undefined where there is no such row.
 */
export async function lock(work: Work, table: Numbered, key: string): Promise<number | undefined> {
  const found = await tables(work)
    .updateTable(table)
    .set(({ ref }) => ({ version: ref('version') }))
    .where('id', '=', key)
    .returning('version')
    .executeTakeFirst();
  return found?.version;
}

/** Every step of a row, oldest first. */
export const history = from(
  ['id'],
  ({ id }: { readonly id: string }, _: unknown, context: Context, info: GraphQLResolveInfo) =>
    listOf(context, Transition, 'key', id, 100, info),
);

/** A step as published: the columns of the history under the names of its type. */
export const stepOf = <Action extends string, Role extends string, State extends string>() => ({
  action: ({ action }: TransitionRow) => action as Action,
  by: ({ role }: TransitionRow) => role as Role,
  state: ({ to }: TransitionRow) => to as State,
  department: ({ organisation }: TransitionRow, _: unknown, context: Context, info: GraphQLResolveInfo) =>
    departmentOf((organisation ?? 'COORDINATION') as DepartmentCode, context, info),
});

/** A step that is told by its day, and where bodies that are no department may have acted. */
export const datedStepOf = <Action extends string, Role extends string, State extends string>() => {
  const { action, by, state } = stepOf<Action, Role, State>();
  return { action, by, state, on: ({ at }: TransitionRow): string => wallTime(at).slice(0, 10) };
};
