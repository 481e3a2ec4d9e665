import { defaultScale, reportInstant } from '@hub/kit/dataset/city.ts';
import { addDays } from '@hub/kit/dataset/random.ts';
import { openForTest, type SubgraphUnderTest } from '@hub/kit/testing.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openReferralStates } from '../entities/referral-machine.ts';
import { coordination } from '../subgraph.ts';
import { answerOf, codesOf } from './graph.ts';

let department: SubgraphUnderTest;
beforeAll(async () => {
  department = await openForTest(coordination, { scale: defaultScale });
});
afterAll(() => department.close());

interface Counted {
  readonly code: string;
  readonly counted: number;
  readonly since: string;
}

/** What the rows say, by receiving department. */
const counted = (where: string, since: string, tables = 'referral'): Promise<Counted[]> =>
  department.orm.em
    .getConnection()
    .execute<Counted[]>(
      `select to_department_code as code, count(*) as counted, min(${since}) as since from ${tables} where ${where} group by 1`,
    );

const open = openReferralStates.map((state) => `'${state}'`).join();
// Ninety days before the report's day, from midnight in Guangzhou.
const ninetyDaysAgo = `${addDays('2015-10-25', -90)}T16:00:00Z`;
const alertsOf = async (kind: string) =>
  (
    await answerOf(
      department,
      `alerts(kind: ${kind}) { severity raisedAt departments { code } textZh count subject { __typename } }`,
    )
  ).alerts;

describe('alerts of referrals', () => {
  test.each([
    ['REFERRAL_OVERDUE', 'RED', `due_at <= '${reportInstant}'`, 'due_at', 'referral'],
    [
      'DECLINED_WITHOUT_ONWARD',
      'YELLOW',
      `state = 'DECLINED' and is_onward_missing and responded_at >= '${ninetyDaysAgo}'`,
      'responded_at',
      'referral',
    ],
    [
      'CONSENT_REVOKED',
      'YELLOW',
      `state in (${open}) and is_consent_revoked`,
      'revoked_on',
      'referral join consent on consent.id = consent_id',
    ],
  ])(
    '%s is one a receiving department, since the first of them, and names no referral',
    async (kind, severity, where, since, tables) => {
      const expected = await counted(where, since, tables);
      const alerts = await alertsOf(kind);
      expect(expected.length).toBeGreaterThan(0);
      expect(
        alerts.flatMap(({ departments }: { departments: { code: string }[] }) => codesOf(departments)).toSorted(),
      ).toEqual(codesOf(expected).toSorted());
      for (const { departments, count, raisedAt, ...alert } of alerts) {
        const rows = expected.find(({ code }) => code === departments[0].code) as Counted;
        // A day is told by its midnight in Guangzhou.
        const first = rows.since.length > 10 ? rows.since : `${addDays(rows.since, -1)}T16:00:00Z`;
        expect([raisedAt, alert.severity, alert.subject]).toEqual([first, severity, null]);
        expect(count).toBe(rows.counted <= 10 ? null : Math.round(rows.counted / 5) * 5);
      }
    },
  );

  test('counts them as the statistics do: a few are “a few”', async () => {
    const [alert] = await alertsOf('CONSENT_REVOKED');
    expect([alert.count, alert.textZh]).toEqual([null, '少量在办转介的同意已撤回,应停止使用资料']);
    const then = await openForTest(coordination, { scale: defaultScale, now: '2015-12-01T00:00:00Z' });
    const { alerts } = await answerOf(
      then,
      'alerts(kind: REFERRAL_OVERDUE, department: CIVIL_AFFAIRS) { count textZh }',
    );
    await then.close();
    expect(alerts[0].count % 5).toBe(0);
    expect(alerts[0].textZh).toBe(`约${alerts[0].count}宗转介已过答复或首次服务时限`);
  });
});
