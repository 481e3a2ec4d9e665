/** Departments, and how every other type finds the ones it names. */
import { from } from '@hub/kit/columns.ts';
import { listOf, page, pageOf } from '@hub/kit/page.ts';
import { row } from '@hub/kit/row.ts';
import { Transition } from '@hub/kit/workflow/entities.ts';
import { wallTime } from '@hub/kit/working-calendar.ts';
import { fail } from '@hub/schema/errors.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { Acknowledgement } from '../entities/acknowledgement.ts';
import { Department, type DepartmentRow } from '../entities/department.ts';
import { dutyMatters, isDutyMatter } from '../entities/duty-matter.ts';
import type { Context } from '../entities/index.ts';
import { Resolution } from '../entities/resolution.ts';
import { endOfTime, Responsibility } from '../entities/responsibility.ts';
import { adoptedStates } from '../entities/responsibility-machine.ts';
import type {
  DepartmentCode,
  DepartmentResolvers,
  DutyMatterResolvers,
  QueryResolvers,
  ResponsibilityAction,
  ResponsibilityResolvers,
  ResponsibilityRole,
  ResponsibilityState,
  ResponsibilityStepResolvers,
} from '../schema.generated.ts';
import { showing } from './resolution-lights.ts';

/** Every code of the enum has its row. */
export const departmentOf = (code: DepartmentCode, context: Context, info: GraphQLResolveInfo) =>
  row(context, Department, code, info) as Promise<DepartmentRow>;

export const departmentOrNull = async (
  code: DepartmentCode | null,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<DepartmentRow | null> => (code ? departmentOf(code, context, info) : null);

/** In the order of `codes`. */
export const departmentsOf = (codes: readonly DepartmentCode[], context: Context, info: GraphQLResolveInfo) =>
  Promise.all(codes.map((code) => departmentOf(code, context, info)));

const allDepartments = async (_keys: readonly string[], _: null, { sql }: Context) => {
  const rows = await sql.selectFrom('Department').selectAll().orderBy('rank').execute();
  return new Map([['all', rows]]);
};

/** `validUntil` is the end of time while no end is set, so one comparison finds what is in force. */
const inForce = (asOf: string) => ({
  state: adoptedStates as readonly string[],
  validFrom: { to: asOf },
  validUntil: { from: asOf },
});

export function checkMatter(value: string): string {
  if (isDutyMatter(value)) return value;
  throw fail('UNKNOWN_CODE', {
    argument: 'matter',
    value,
    expected: `分工事项代码,如 ${dutyMatters[0]?.code}`,
    expectedEn: `the code of a matter of the duty matrix, such as ${dutyMatters[0]?.code}`,
  });
}

interface Known {
  readonly knownAt: string;
}

/** What held on each day, as it was known at a moment: what was recorded later is left out, an end recorded later too. */
const matrixOn = async (days: readonly string[], { knownAt }: Known, { sql }: Context) => {
  const rows = await sql
    .selectFrom('Responsibility')
    .selectAll()
    .where('state', 'in', adoptedStates)
    .where('recordedAt', '<=', knownAt)
    .orderBy('id')
    .execute();
  const known = rows.map((each) =>
    each.endRecordedAt && each.endRecordedAt > knownAt ? { ...each, validUntil: endOfTime } : each,
  );
  return new Map(
    days.map((day) => [day, known.filter(({ validFrom, validUntil }) => validFrom <= day && day <= validUntil)]),
  );
};

export const departmentQueries: QueryResolvers = {
  departments: async (_, { participation }, { load }) =>
    ((await load(allDepartments, 'all', null)) ?? []).filter(
      (each) => !participation || each.participation === participation,
    ),
  department: (_, { code }, context, info) => row(context, Department, code, info),
  responsibilities: (_, { asOf, state, department: departmentCode, role, field, matter, ...paging }, context, info) =>
    page(context, Responsibility, paging, info, {
      ...(state ? { state } : inForce(asOf ?? context.today)),
      departmentCode,
      role,
      field,
      matter: matter && checkMatter(matter),
    }),
  dutyMatrix: async (_, { asOf, knownAt }, { load, today, now }) => {
    const rows = (await load(matrixOn, asOf ?? today, { knownAt: knownAt ?? now })) ?? [];
    return dutyMatters.flatMap((matter) => {
      const responsibilities = rows.filter((each) => each.matter === matter.code);
      return responsibilities.length > 0 ? [{ ...matter, responsibilities }] : [];
    });
  },
};

export const department: DepartmentResolvers = {
  __resolveReference: ({ code }, context, info) => row(context, Department, code, info),
  officeHours: from(['opensAt', 'shutsAt'], ({ opensAt: opens, shutsAt: shuts }) => ({ opens, shuts })),
  responsibilities: from(['code'], ({ code }, { asOf, role }, context, info) =>
    listOf(context, Responsibility, 'departmentCode', code, 60, info, { ...inForce(asOf ?? context.today), role }),
  ),
  resolutionsLed: from(['code'], async ({ code }, { light, state, ...paging }, context, info) =>
    pageOf(
      context,
      Resolution,
      'leadCode',
      code,
      paging,
      info,
      { id: await showing(light, context), state },
      { by: 'dueOn', descending: true },
    ),
  ),
  acknowledgementsOwed: from(['code'], ({ code }, _, context, info) =>
    listOf(context, Acknowledgement, 'departmentCode', code, 50, info, {
      state: ['PENDING', 'READ'],
      owedBy: { from: '' },
    }),
  ),
};

export const responsibilityStep: ResponsibilityStepResolvers = {
  action: ({ action }) => action as ResponsibilityAction,
  by: ({ role }) => role as ResponsibilityRole,
  state: ({ to }) => to as ResponsibilityState,
  on: ({ at }) => wallTime(at).slice(0, 10),
};

export const responsibility: ResponsibilityResolvers = {
  __resolveReference: ({ id }, context, info) => row(context, Responsibility, id, info),
  history: from(['id'], ({ id }, _, context, info) => listOf(context, Transition, 'key', id, 100, info)),
  department: from(['departmentCode'], ({ departmentCode }, _, context, info) =>
    departmentOf(departmentCode, context, info),
  ),
  validTo: from(['validUntil'], ({ validUntil }) => (validUntil === endOfTime ? null : validUntil)),
};

export const dutyMatter: DutyMatterResolvers = {
  lead: ({ responsibilities: [first] }, _, context, info) =>
    departmentOf(first?.departmentCode ?? 'COORDINATION', context, info),
};
