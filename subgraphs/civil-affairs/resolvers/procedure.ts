/** What actions of every procedure have in common: the checks of their inputs, the days states were entered, the steps as they are read. */
import { checkText } from '@hub/kit/check.ts';
import { from } from '@hub/kit/columns.ts';
import { listOf } from '@hub/kit/page.ts';
import { Transition } from '@hub/kit/workflow/entities.ts';
import type { Machine } from '@hub/kit/workflow/machine.ts';
import { fail } from '@hub/schema/errors.ts';
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../entities/index.ts';
import { machines } from '../entities/machines.ts';
import type { ProcedureStepResolvers } from '../schema.generated.ts';

const longestNote = 500;

interface Common {
  readonly idempotencyKey: string;
  readonly noteZh?: string | null | undefined;
}

/** @throws {GraphQLError} TEXT_OUT_OF_RANGE. */
export function checkCommon({ idempotencyKey, noteZh }: Common): string {
  checkText('noteZh', noteZh, longestNote);
  return checkText('idempotencyKey', idempotencyKey, 100, 8);
}

/** Some actions follow from another procedure and are nobody's to take by themselves. @throws {GraphQLError} ACTION_NOT_PERMITTED. */
export function refuseDerived<A extends string>(
  machine: { readonly actions: Readonly<Record<A, { readonly zh: string; readonly en: string }>> },
  action: A,
  derived: readonly A[],
  by: { readonly zh: string; readonly en: string },
): void {
  const { zh, en } = machine.actions[action];
  if (derived.includes(action))
    throw fail('ACTION_NOT_PERMITTED', { action, actionZh: zh, actionEn: en, byZh: by.zh, byEn: by.en });
}

export const numbered =
  (prefix: string, digits: number) =>
  (number: number): string =>
    `${prefix}-${String(number).padStart(digits, '0')}`;

interface Entered<S extends string> {
  readonly state: S;
  readonly on: string;
}

/** `history` once `to` is entered on `on`; an action that stays where it was adds nothing. */
export const entering = <S extends string>(history: readonly Entered<S>[], to: S, on: string): readonly Entered<S>[] =>
  history.at(-1)?.state === to ? history : [...history, { state: to, on }];

/** The steps of a row's procedure, of any type whose rows go through one. */
export const procedure = from(
  ['id'],
  ({ id }: { id: string }, _: unknown, context: Context, info: GraphQLResolveInfo) =>
    listOf(context, Transition, 'key', id, 100, info),
);

const machineOf = new Map<string, Machine>(machines.map((machine) => [machine.name, machine]));

export const procedureStep: ProcedureStepResolvers = {
  actionZh: from(['type', 'action'], ({ type, action }) => machineOf.get(type)?.actions[action]?.zh ?? action),
  by: from(['role'], ({ role }) => role),
  byZh: from(['type', 'role'], ({ type, role }) => machineOf.get(type)?.roles[role]?.zh ?? role),
  toZh: from(['type', 'to'], ({ type, to }) => machineOf.get(type)?.states[to]?.zh ?? to),
};
