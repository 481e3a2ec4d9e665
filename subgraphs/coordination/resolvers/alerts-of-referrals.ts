/** Alerts about referrals: counted by the department that has to act, never about one person. */
import { addDays } from '@hub/kit/dataset/random.ts';
import { sql as raw } from 'kysely';
import type { AlertRow } from '../entities/answers.ts';
import type { Context } from '../entities/index.ts';
import { openReferralStates } from '../entities/lifecycle.ts';
import { instantOf } from '../entities/working-calendar.ts';
import type { AlertKind, DepartmentCode, TrafficLight } from '../schema.generated.ts';

/** Declines older than this are history. */
const declinedWithinDays = 90;

interface Group {
  readonly code: DepartmentCode;
  readonly count: number | string;
  readonly since: string | null;
}

const alertsOf = (
  kind: AlertKind,
  severity: TrafficLight,
  groups: readonly Group[],
  textZh: (count: number) => string,
): AlertRow[] =>
  groups.flatMap(({ code, count, since }) =>
    since
      ? [
          {
            kind,
            severity,
            raisedAt: since,
            departmentCodes: [code],
            textZh: textZh(Number(count)),
            count: Number(count),
            subject: null,
          },
        ]
      : [],
  );

async function overdue({ sql, now }: Context): Promise<AlertRow[]> {
  const groups = await sql
    .selectFrom('Referral')
    .select(({ fn }) => ['toDepartmentCode as code', fn.countAll<number>().as('count'), fn.min('dueAt').as('since')])
    .where('dueAt', '<=', now)
    .groupBy('toDepartmentCode')
    .execute();
  return alertsOf('REFERRAL_OVERDUE', 'RED', groups, (count) => `${count}宗转介已过答复或首次服务时限`);
}

async function declinedWithoutOnward({ sql, now, today }: Context): Promise<AlertRow[]> {
  const groups = await sql
    .selectFrom('Referral')
    .select(({ fn }) => [
      'toDepartmentCode as code',
      fn.countAll<number>().as('count'),
      fn.min('respondedAt').as('since'),
    ])
    .where('state', '=', 'DECLINED')
    .where('isOnwardMissing', '=', raw.lit(true))
    .where('respondedAt', '>=', instantOf(addDays(today, -declinedWithinDays), '00:00:00'))
    .where('respondedAt', '<=', now)
    .groupBy('toDepartmentCode')
    .execute();
  return alertsOf('DECLINED_WITHOUT_ONWARD', 'YELLOW', groups, (count) => `${count}宗转介不受理而未给出去向`);
}

async function consentRevoked({ sql }: Context): Promise<AlertRow[]> {
  const groups = await sql
    .selectFrom('Referral')
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
  const since = groups.map((group) => ({ ...group, since: group.since && instantOf(group.since, '00:00:00') }));
  return alertsOf('CONSENT_REVOKED', 'YELLOW', since, (count) => `${count}宗在办转介的同意已撤回,应停止使用资料`);
}

export const referralAlerts = {
  REFERRAL_OVERDUE: overdue,
  DECLINED_WITHOUT_ONWARD: declinedWithoutOnward,
  CONSENT_REVOKED: consentRevoked,
} as const;
