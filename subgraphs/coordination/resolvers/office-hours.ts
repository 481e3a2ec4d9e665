/** Departments' office hours, read once a request; before a transaction begins, which would wait for itself. */

import { type OfficeHours, usualHours } from '@hub/kit/office-hours.ts';
import type { Context } from '../entities/index.ts';
import type { DepartmentCode } from '../schema.generated.ts';

export type Hours = ReadonlyMap<DepartmentCode, OfficeHours>;

const everyHours = async (keys: readonly string[], _: null, { sql }: Context) => {
  const rows = await sql.selectFrom('Department').select(['code', 'opensAt', 'shutsAt']).execute();
  const hours: Hours = new Map(rows.map(({ code, ...each }) => [code, each]));
  return new Map(keys.map((key) => [key, hours]));
};

/** Every department's: fourteen rows. */
export const allHours = async ({ load }: Pick<Context, 'load'>): Promise<Hours> =>
  (await load(everyHours, 'all', null)) ?? new Map();

export const officeHours = async (context: Pick<Context, 'load'>, code: DepartmentCode): Promise<OfficeHours> =>
  (await allHours(context)).get(code) ?? usualHours;
