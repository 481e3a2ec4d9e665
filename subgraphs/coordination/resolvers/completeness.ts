/** Who answered just now: the other departments' answers as the gateway brought them, and this one's own. */
import { reportDate } from '@hub/kit/dataset/city.ts';
import { departments } from '@hub/schema/departments.ts';
import type { CompletenessRow } from '../entities/answers.ts';
import type { Context } from '../entities/index.ts';
import type { CompletenessResolvers, DepartmentAnswer, QueryResolvers } from '../schema.generated.ts';
import { departmentsOf } from './department.ts';

const asked = departments.map(({ code }) => code);

function answersOf(brought: CompletenessRow, { now }: Context): DepartmentAnswer[] {
  const ownAnswer: DepartmentAnswer = { department: 'COORDINATION', answeredAt: now, dataAsOf: reportDate };
  const { civilAffairs, justice, health, volunteer } = brought;
  return [civilAffairs, justice, health, volunteer, ownAnswer].flatMap((answer) => answer ?? []);
}

const answered = (brought: CompletenessRow, context: Context) =>
  answersOf(brought, context).map(({ department }) => department);

const missing = (brought: CompletenessRow, context: Context) =>
  asked.filter((code) => !answered(brought, context).includes(code));

export const completenessQueries: QueryResolvers = { completeness: () => ({ id: 'city' }) };

export const completeness: CompletenessResolvers = {
  __resolveReference: (reference) => reference,
  asked: (_, _args, context, info) => departmentsOf(asked, context, info),
  answered: (brought, _, context, info) => departmentsOf(answered(brought, context), context, info),
  missing: (brought, _, context, info) => departmentsOf(missing(brought, context), context, info),
  answers: (brought, _, context) => answersOf(brought, context),
  alerts: (brought, _, context) =>
    missing(brought, context).map((code) => ({
      kind: 'DEPARTMENT_MISSING' as const,
      severity: 'RED' as const,
      raisedAt: context.now,
      departmentCodes: [code],
      textZh: `${departments.find((each) => each.code === code)?.zh ?? code}没有应答,凡含其数据的合计均不完整`,
      count: 1,
      subject: null,
    })),
  complete: (brought, _, context) => missing(brought, context).length === 0,
  staleSince: (brought, _, context) => {
    const oldest = answersOf(brought, context)
      .map(({ dataAsOf }) => dataAsOf)
      .sort()[0];
    return oldest && oldest < context.today ? oldest : null;
  },
};
