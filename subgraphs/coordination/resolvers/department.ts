/** Departments, and how every other type finds the ones it names. */
import { from } from '@hub/kit/columns.ts';
import { listOf, page, pageOf } from '@hub/kit/page.ts';
import { row } from '@hub/kit/row.ts';
import { fail } from '@hub/schema/errors.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { Acknowledgement } from '../entities/acknowledgement.ts';
import { Department, type DepartmentRow } from '../entities/department.ts';
import { dutyMatters, isDutyMatter } from '../entities/duty-matter.ts';
import type { Context } from '../entities/index.ts';
import { Resolution } from '../entities/resolution.ts';
import { endOfTime, Responsibility } from '../entities/responsibility.ts';
import type {
  DepartmentCode,
  DepartmentResolvers,
  DutyMatterResolvers,
  QueryResolvers,
  ResponsibilityResolvers,
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
const inForce = (asOf: string) => ({ validFrom: { to: asOf }, validUntil: { from: asOf } });

function checkMatter(value: string): string {
  if (isDutyMatter(value)) return value;
  throw fail('UNKNOWN_CODE', {
    argument: 'matter',
    value,
    expected: `分工事项代码,如 ${dutyMatters[0]?.code}`,
    expectedEn: `the code of a matter of the duty matrix, such as ${dutyMatters[0]?.code}`,
  });
}

const matrixOn = async (days: readonly string[], _: null, { sql }: Context) => {
  const rows = await sql.selectFrom('Responsibility').selectAll().orderBy('id').execute();
  return new Map(
    days.map((day) => [day, rows.filter(({ validFrom, validUntil }) => validFrom <= day && day <= validUntil)]),
  );
};

export const departmentQueries: QueryResolvers = {
  departments: async (_, { participation }, { load }) =>
    ((await load(allDepartments, 'all', null)) ?? []).filter(
      (each) => !participation || each.participation === participation,
    ),
  department: (_, { code }, context, info) => row(context, Department, code, info),
  responsibilities: (_, { asOf, department: departmentCode, role, field, matter, ...paging }, context, info) =>
    page(context, Responsibility, paging, info, {
      ...inForce(asOf ?? context.today),
      departmentCode,
      role,
      field,
      matter: matter && checkMatter(matter),
    }),
  dutyMatrix: async (_, { asOf }, { load, today }) => {
    const rows = (await load(matrixOn, asOf ?? today, null)) ?? [];
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

export const responsibility: ResponsibilityResolvers = {
  department: from(['departmentCode'], ({ departmentCode }, _, context, info) =>
    departmentOf(departmentCode, context, info),
  ),
  validTo: from(['validUntil'], ({ validUntil }) => (validUntil === endOfTime ? null : validUntil)),
};

export const dutyMatter: DutyMatterResolvers = {
  lead: ({ responsibilities: [first] }, _, context, info) =>
    departmentOf(first?.departmentCode ?? 'COORDINATION', context, info),
};
