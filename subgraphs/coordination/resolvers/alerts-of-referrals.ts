/** Alerts about referrals: counted by the department that has to act, never about one person, small counts suppressed. */
import { addDays } from '@hub/kit/dataset/random.ts';
import { instantOf } from '@hub/kit/working-calendar.ts';
import { sql as raw } from 'kysely';
import type { AlertRow } from '../entities/answers.ts';
import type { Context } from '../entities/index.ts';
import { openReferralStates } from '../entities/referral-machine.ts';
import type { AlertKind, DepartmentCode, TrafficLight } from '../schema.generated.ts';
import { cellOf, kindOfCell } from './release.ts';

/** What ended longer ago than this is history. */
const endedWithinDays = 90;

const sinceThen = (today: string): string => instantOf(addDays(today, -endedWithinDays), '00:00:00');

interface Group {
  readonly code: DepartmentCode;
  readonly count: number | string;
  readonly since: string | null;
}

/** The count is released like a statistic: among the referrals a department receives are some from justice and health. */
function alertOf(
  kind: AlertKind,
  severity: TrafficLight,
  what: string,
  { code, count: counted, since }: Group,
): AlertRow[] {
  if (!since) return [];
  const { count } = cellOf(Number(counted), null, kindOfCell(null)).shown;
  const textZh = `${count === null ? '少量' : `约${count}宗`}${what}`;
  return [{ kind, severity, raisedAt: since, departmentCodes: [code], textZh, count, subject: null }];
}

/** With how many of them were urged: a part of the count, released as one. */
function alertOfUrged(alerts: AlertRow[], { count: counted }: Group, urgedCount: number): AlertRow[] {
  const kind = kindOfCell(null);
  const { count: urged } = cellOf(urgedCount, cellOf(Number(counted), null, kind), kind).shown;
  return alerts.map((alert) => ({
    ...alert,
    urged,
    textZh: `${alert.textZh}${urged ? `,其中约${urged}宗已催办` : ''}`,
  }));
}

async function overdue({ sql, now }: Context): Promise<AlertRow[]> {
  const groups = await sql
    .selectFrom('Referral')
    .where('isWithheld', '=', raw.lit(false))
    .select(({ fn, eb, ref }) => [
      'toDepartmentCode as code',
      fn.countAll<number>().as('count'),
      fn.min('dueAt').as('since'),
      // Past the deadline that runs now: before, another was urged for.
      fn.sum<number | null>(eb.case().when('urgedAt', '>=', ref('dueAt')).then(1).else(0).end()).as('urged'),
    ])
    .where('dueAt', '<=', now)
    .groupBy('toDepartmentCode')
    .execute();
  return groups.flatMap((group) =>
    alertOfUrged(alertOf('REFERRAL_OVERDUE', 'RED', '转介已过答复或首次服务时限', group), group, Number(group.urged)),
  );
}

/** Nobody answered, twice: it is the coordinator's to turn elsewhere. */
async function expired({ sql, now, today }: Context): Promise<AlertRow[]> {
  const groups = await sql
    .selectFrom('Referral')
    .where('isWithheld', '=', raw.lit(false))
    .select(({ fn }) => ['toDepartmentCode as code', fn.countAll<number>().as('count'), fn.min('endedAt').as('since')])
    .where('state', '=', 'EXPIRED')
    .where('endedAt', '>=', sinceThen(today))
    .where('endedAt', '<=', now)
    .groupBy('toDepartmentCode')
    .execute();
  return groups.flatMap((group) => alertOf('REFERRAL_EXPIRED', 'RED', '转介两次答复时限均过、无人答复', group));
}

async function declinedWithoutOnward({ sql, now, today }: Context): Promise<AlertRow[]> {
  const groups = await sql
    .selectFrom('Referral')
    .where('isWithheld', '=', raw.lit(false))
    .select(({ fn }) => [
      'toDepartmentCode as code',
      fn.countAll<number>().as('count'),
      fn.min('respondedAt').as('since'),
    ])
    .where('state', '=', 'DECLINED')
    .where('isOnwardMissing', '=', raw.lit(true))
    .where('respondedAt', '>=', sinceThen(today))
    .where('respondedAt', '<=', now)
    .groupBy('toDepartmentCode')
    .execute();
  return groups.flatMap((group) => alertOf('DECLINED_WITHOUT_ONWARD', 'YELLOW', '转介不受理而未给出去向', group));
}

async function consentRevoked({ sql }: Context): Promise<AlertRow[]> {
  const groups = await sql
    .selectFrom('Referral')
    .where('isWithheld', '=', raw.lit(false))
    .innerJoin('Consent', 'Consent.id', 'Referral.consentId')
    .select(({ fn }) => [
      'toDepartmentCode as code',
      fn.countAll<number>().as('count'),
      fn.min('Consent.revokedOn').as('since'),
    ])
    .where('Referral.state', 'in', openReferralStates)
    .where('isConsentRevoked', '=', raw.lit(true))
    .groupBy('toDepartmentCode')
    .execute();
  return groups.flatMap(({ since, ...group }) =>
    alertOf('CONSENT_REVOKED', 'YELLOW', '在办转介的同意已撤回,应停止使用资料', {
      ...group,
      since: since && instantOf(since, '00:00:00'),
    }),
  );
}

export const referralAlerts = {
  REFERRAL_OVERDUE: overdue,
  REFERRAL_EXPIRED: expired,
  DECLINED_WITHOUT_ONWARD: declinedWithoutOnward,
  CONSENT_REVOKED: consentRevoked,
} as const;
