import { reportInstant } from '@hub/kit/dataset/city.ts';
import { random } from '@hub/kit/dataset/random.ts';
import { openForTest, type SubgraphUnderTest } from '@hub/kit/testing.ts';
import { addWorkingDays, instantOf, isWorkingDay, workingDaysBetween } from '@hub/kit/working-calendar.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { courseOf } from '../dataset/referral-course.ts';
import type { Script } from '../dataset/referral-scripts.ts';
import { allowances, clockOf, deadline, expiryOf, isOverdue, resumed } from '../entities/referral-clock.ts';
import type { ReferralPriority } from '../schema.generated.ts';
import { coordination } from '../subgraph.ts';
import { answerOf, everyOf, inOrder } from './graph.ts';

/** An instant by the clock on the wall in Guangzhou: `2015-10-09 16:00`. */
const at = (wall: string): string => instantOf(wall.slice(0, 10), `${wall.slice(11)}:00`);

describe('a working day', () => {
  test.each([
    ['2015-09-02', true, 'the Wednesday before the Victory Day holiday'],
    ['2015-09-03', false, 'Victory Day, given in 2015 alone'],
    ['2015-09-04', false, 'the Friday given with it'],
    ['2015-09-05', false, 'a Saturday'],
    ['2015-09-06', true, 'the Sunday worked for that Friday'],
    ['2015-09-30', true, 'the last day before National Day'],
    ['2015-10-01', false, 'National Day'],
    ['2015-10-07', false, 'its last day off'],
    ['2015-10-08', true, 'the Thursday after'],
    ['2015-10-10', true, 'the Saturday worked in exchange'],
    ['2015-10-11', false, 'the Sunday after it'],
    ['2014-10-11', true, 'the Saturday worked in 2014'],
    ['2014-10-10', true, 'a Friday'],
    ['2013-10-07', false, 'the last day of National Day in 2013'],
    ['2013-09-29', true, 'the Sunday worked for it'],
  ])('%s is one: %p (%s)', (day, expected) => {
    expect(isWorkingDay(day)).toBe(expected);
  });
});

describe('a deadline', () => {
  test.each([
    ['2015-10-13 12:59', 5, '2015-10-20 12:59', 'over a weekend'],
    ['2015-09-30 10:00', 1, '2015-10-08 10:00', 'over the seven days of National Day'],
    ['2015-10-09 16:00', 1, '2015-10-10 16:00', 'from Friday to the Saturday worked in exchange'],
    ['2015-10-09 16:00', 2, '2015-10-12 16:00', 'and on over the Sunday'],
    ['2015-09-02 11:30', 2, '2015-09-07 11:30', 'over Victory Day, by the Sunday worked for it'],
    ['2015-10-16 20:00', 1, '2015-10-20 09:00', 'sent in the evening it counts from the next opening'],
    ['2015-10-17 10:00', 1, '2015-10-20 09:00', 'sent on a Saturday from Monday’s'],
    ['2015-10-16 07:00', 1, '2015-10-19 09:00', 'sent before opening from that day’s'],
  ])('from %s, %d working days on, is %s: %s', (from, days, expected) => {
    expect(addWorkingDays(at(from), days)).toBe(at(expected));
  });

  test.each([
    ['EMERGENCY', 'response', '2015-10-02 03:00'],
    ['EMERGENCY', 'firstService', '2015-10-03 01:00'],
    ['URGENT', 'response', '2015-10-09 09:00'],
    ['URGENT', 'firstService', '2015-10-12 09:00'],
    ['ROUTINE', 'response', '2015-10-14 09:00'],
    ['ROUTINE', 'firstService', '2015-10-21 09:00'],
  ] as const)(
    'of %s, %s, set at one in the night of the holiday, is %s: emergencies run by the hour',
    (priority, what, due) => {
      expect(deadline(at('2015-10-02 01:00'), allowances[priority][what])).toBe(at(due));
    },
  );

  test('moves on by the working days, in emergencies by the hours, a return stopped it', () => {
    const { ROUTINE, EMERGENCY } = allowances;
    const due = at('2015-10-08 15:00');
    // 8, 9 and 10 October were worked.
    expect(resumed(due, ROUTINE.response, at('2015-09-30 10:00'), at('2015-10-10 10:00'))).toBe(at('2015-10-12 15:00'));
    expect(resumed(due, EMERGENCY.response, at('2015-10-08 14:00'), at('2015-10-08 23:30'))).toBe(
      at('2015-10-09 00:30'),
    );
  });
});

describe('the clock', () => {
  const due = at('2015-10-15 12:00');
  const clocked = { state: 'SENT', priority: 'ROUTINE', respondBy: due, dueAt: due, pausedWorkingDays: 0 } as const;

  test.each([
    ['2015-10-15 11:59', false, 0],
    ['2015-10-15 12:00', true, 0],
    ['2015-10-16 11:59', true, 0],
    ['2015-10-16 12:00', true, 1],
    ['2015-10-17 08:00', true, 1],
    ['2015-10-18 20:00', true, 1],
    ['2015-10-19 11:59', true, 1],
    ['2015-10-19 12:00', true, 2],
  ])('due Thursday noon is at %s overdue: %p, by %d whole working days', (now, overdue, days) => {
    expect(isOverdue(clocked, at(now))).toBe(overdue);
    expect(clockOf(clocked, at(now))).toMatchObject({ state: 'RUNNING', overdueWorkingDays: days });
  });

  test('of a returned referral stands still, says since when, and counts the working days', () => {
    const paused = {
      ...clocked,
      state: 'RETURNED',
      dueAt: null,
      pausedAt: at('2015-10-09 10:00'),
      pausedWorkingDays: 2,
      missing: ['ASSESSMENT'],
    } as const;
    // Saturday the 10th was worked, Sunday not.
    expect(clockOf(paused, at('2015-10-12 09:00'))).toMatchObject({
      state: 'PAUSED',
      dueAt: null,
      overdueWorkingDays: 0,
      pausedWorkingDays: 4,
      explanationZh: '自2015-10-09 10:00暂停计时,暂停4个工作日:等待评估资料',
      explanationEn: 'paused since 2015-10-09 10:00, 4 working days: awaiting the assessment',
    });
  });
});

const selection = `id state priority sentAt respondedAt firstServiceAt overdue clock { state respondBy firstServiceBy dueAt pausedAt
  pausedWorkingDays overdueWorkingDays explanationZh } history { nodes { at action from to } }`;

interface Step {
  readonly at: string;
  readonly action: string;
}

/** Deadline and pauses as the steps alone make them. */
function replay(steps: readonly Step[], priority: ReferralPriority) {
  const { response, firstService } = allowances[priority];
  let respondBy: string | null = null;
  let serveBy: string | null = null;
  let stoppedAt: string | null = null;
  let pausedDays = 0;
  for (const { at: when, action } of steps) {
    if (stoppedAt && respondBy && action === 'SEND') {
      respondBy = resumed(respondBy, response, stoppedAt, when);
      pausedDays += workingDaysBetween(stoppedAt, when);
    } else if (action === 'SEND' || action === 'REOPEN') {
      respondBy = deadline(when, response);
      serveBy = null;
    }
    if (action === 'ACCEPT') serveBy = deadline(when, firstService);
    stoppedAt = action === 'RETURN' ? when : null;
  }
  return { respondBy, serveBy, stoppedAt, pausedDays };
}

describe('the clocks of the exchange', () => {
  let department: SubgraphUnderTest;
  // biome-ignore lint/suspicious/noExplicitAny: rows have the shape selected above
  let rows: any[];
  beforeAll(async () => {
    department = await openForTest(coordination);
    rows = (await everyOf(department, 'referrals', selection)).map(inOrder);
  });
  afterAll(() => department.close());

  test('are where the steps put them: deadlines, stops, and what is still to be met', () => {
    for (const { id, state, priority, clock, history } of rows) {
      const { respondBy, serveBy, stoppedAt, pausedDays } = replay(history, priority);
      const awaited = state === 'SENT' || state === 'ACKNOWLEDGED' ? respondBy : state === 'ACCEPTED' ? serveBy : null;
      expect([id, clock]).toEqual([
        id,
        expect.objectContaining({
          respondBy,
          firstServiceBy: serveBy,
          dueAt: awaited,
          pausedAt: stoppedAt,
          pausedWorkingDays: pausedDays + (stoppedAt ? workingDaysBetween(stoppedAt, reportInstant) : 0),
          state: state === 'DRAFT' ? 'NOT_STARTED' : stoppedAt ? 'PAUSED' : awaited ? 'RUNNING' : 'STOPPED',
        }),
      ]);
    }
    expect(new Set(rows.map(({ clock }) => clock.state)).size).toBe(4);
    expect(rows.some(({ clock, state }) => clock.pausedWorkingDays > 0 && state !== 'RETURNED')).toBe(true);
  });

  test('make a referral overdue from its deadline on, and nothing else does', async () => {
    for (const { id, overdue, clock } of rows)
      expect([id, overdue]).toEqual([id, clock.dueAt !== null && clock.dueAt <= reportInstant]);
    const late = rows.filter(({ overdue }) => overdue);
    expect(new Set(late.map(({ state }) => state))).toEqual(new Set(['SENT', 'ACKNOWLEDGED', 'ACCEPTED']));
    const found = await everyOf(department, 'referrals', 'id', 'overdueOnly: true');
    expect(found.map(({ id }) => id)).toEqual(late.map(({ id }) => id));
  });

  test('move with the time: a referral not yet overdue is so at its deadline, without anybody’s act', async () => {
    const next = rows
      .filter(({ clock, overdue }) => clock.dueAt && !overdue)
      .map(({ clock }) => clock.dueAt)
      .toSorted()[0];
    const aSecondBefore = new Date(Date.parse(next) - 1_000).toISOString().replace('.000Z', 'Z');
    const overdueAt = async (now: string) => {
      const then = await openForTest(coordination, { now });
      const { referrals } = await answerOf(then, 'referrals(overdueOnly: true) { totalCount }');
      await then.close();
      return referrals.totalCount;
    };
    const [before, after] = [await overdueAt(aSecondBefore), await overdueAt(next)];
    const [itself] = rows.filter(({ clock }) => clock.dueAt === next);
    expect([before, after, itself.overdue]).toEqual([rows.filter(({ overdue }) => overdue).length, before + 1, false]);
  });

  test('let a referral expire exactly at its second deadline, and nobody acts on it after that', () => {
    const expired = rows.flatMap(({ id, priority, history }) =>
      history.flatMap((step: Step & { readonly from: string }, place: number) => {
        const unanswered = step.from === 'SENT' || step.from === 'ACKNOWLEDGED';
        const { respondBy } = replay(history.slice(0, place), priority);
        if (!unanswered || !respondBy) return [];
        const second = expiryOf(respondBy, priority);
        expect([id, step.action, step.at <= second]).toEqual([id, step.action, true]);
        return step.action === 'EXPIRE' ? [{ id, isExact: step.at === second }] : [];
      }),
    );
    expect(expired.length).toBeGreaterThan(0);
    for (const { id, isExact } of expired) expect([id, isExact]).toEqual([id, true]);
    for (const { id, state, priority, clock } of rows)
      if (state === 'SENT' || state === 'ACKNOWLEDGED')
        expect([id, expiryOf(clock.respondBy, priority) > reportInstant]).toEqual([id, true]);
  });

  test('wait for nobody: an answer planned for after the second deadline is not given', () => {
    const late: Script = {
      name: 'LATE',
      // Four working days and more in office minutes, where an urgent referral expires after two.
      steps: [{ action: 'DRAFT' }, { action: 'SEND' }, { action: 'ACCEPT', after: [2_000, 2_000] }],
    };
    const setting = { priority: 'URGENT', now: reportInstant, after: at('2015-09-14 09:30') } as const;
    const { state, respondBy, dueAt, events } = courseOf(late, setting, random('specification'));
    expect([state, dueAt]).toEqual(['EXPIRED', null]);
    expect(events.at(-1)).toMatchObject({ action: 'EXPIRE', actor: 'CLOCK', at: expiryOf(respondBy ?? '', 'URGENT') });
  });

  test('tell the discharge story: due on the 20th at one, four whole working days late', () => {
    const { clock } = rows.find(({ id }) => id === 'REF-000001');
    expect(clock.overdueWorkingDays).toBe(4);
    expect(clock.explanationZh).toMatch(/^应于2015-10-20 \d\d:\d\d前答复,已逾期4个工作日$/);
  });

  test('tell first response and first service by the steps that brought them', () => {
    const first = (history: readonly Step[], actions: readonly string[]) =>
      history.find(({ action }) => actions.includes(action))?.at ?? null;
    for (const { id, respondedAt, firstServiceAt, history } of rows)
      expect([id, respondedAt, firstServiceAt]).toEqual([
        id,
        first(history, ['ACCEPT', 'DECLINE', 'RETURN', 'REDIRECT']),
        first(history, ['START']),
      ]);
  });
});
