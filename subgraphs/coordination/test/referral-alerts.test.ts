import { defaultScale, reportInstant } from '@hub/kit/dataset/city.ts';
import { addDays } from '@hub/kit/dataset/random.ts';
import { openForTest, type SubgraphUnderTest } from '@hub/kit/testing.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { openReferralStates } from '../entities/referral-machine.ts';
import { coordination } from '../subgraph.ts';
import { answerOf, codesOf } from './graph.ts';

let department: SubgraphUnderTest;
let now: string = reportInstant;
beforeAll(async () => {
  department = await openForTest(coordination, { scale: defaultScale, now: () => now });
});
afterAll(() => department.close());
beforeEach(() => {
  now = reportInstant;
});
/** When more are overdue than are withheld for being few. */
const laterOn = '2015-12-01T00:00:00Z';

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
    ['REFERRAL_EXPIRED', 'RED', `state = 'EXPIRED' and ended_at >= '${ninetyDaysAgo}'`, 'ended_at', 'referral'],
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
    now = laterOn;
    const { alerts } = await answerOf(
      department,
      'alerts(kind: REFERRAL_OVERDUE, department: CIVIL_AFFAIRS) { count textZh }',
    );
    expect(alerts[0].count % 5).toBe(0);
    expect(alerts[0].textZh).toBe(`约${alerts[0].count}宗转介已过答复或首次服务时限`);
  });

  test('says how many of those overdue were urged since, released as the count is', async () => {
    now = laterOn;
    const sql = department.orm.em.getConnection();
    const late = `from referral where to_department_code = 'CIVIL_AFFAIRS' and due_at <= '${now}'`;
    const urge = (instant: string, some: string) =>
      sql.execute(`update referral set urged_count = 1, urged_at = ${instant} where id in (select id ${late} ${some})`);
    const asked = 'alerts(kind: REFERRAL_OVERDUE, department: CIVIL_AFFAIRS) { count urged textZh }';
    const alert = async () => (await answerOf(department, asked)).alerts[0];
    // Urged for a deadline that was met: not for the one that runs now.
    await urge("'2013-01-01T00:00:00Z'", '');
    const { count, ...unurged } = await alert();
    await urge('due_at', '');
    const all = await alert();
    await urge('due_at', 'order by id limit 3');
    await urge("'2013-01-01T00:00:00Z'", 'order by id limit 100000 offset 3');
    const few = await alert();
    expect(unurged.urged).toBe(0);
    expect(all).toEqual({ count, urged: count, textZh: `${unurged.textZh},其中约${count}宗已催办` });
    expect(few).toEqual({ count, urged: null, textZh: unurged.textZh });
  });
});
