import { createContext } from '@hub/kit/context.ts';
import { everyScope, openForTest, type SubgraphUnderTest } from '@hub/kit/testing.ts';
import { addWorkingDays, instantOf } from '@hub/kit/working-calendar.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { EntityManager } from '@mikro-orm/sql';
import type { Context } from '../entities/index.ts';
import { settleAll } from '../resolvers/referral-lapses.ts';
import { coordination } from '../subgraph.ts';
import { consent, referralsIn } from './referral-support.ts';

/** An instant by the clock on the wall in Guangzhou: `2015-10-09 16:00`. */
const at = (wall: string): string => instantOf(wall.slice(0, 10), `${wall.slice(11)}:00`);

let department: SubgraphUnderTest;
let now = at('2015-10-26 17:47');
beforeAll(async () => {
  department = await openForTest(coordination, { now: () => now });
});
afterAll(() => department.close());

const { draft, send, sent, doTo, read } = referralsIn(() => department);

/** What the process does every minute. */
const minutePasses = () =>
  settleAll(
    createContext({
      em: department.orm.em.fork() as EntityManager,
      now,
      requestId: 'clock',
      actor: everyScope,
    }) as Context,
  );

const early = { ...consent, givenOn: '2015-01-05' };
const sentOn = async (wall: string, given = {}) => {
  now = at(wall);
  return sent({ consent: early, ...given });
};

describe('a referral to a centre sent', () => {
  test.each([
    [
      '2015-02-16 10:00',
      '2015-02-28 10:00',
      'before the Spring Festival: seven days are free, the Saturday after is worked',
    ],
    ['2015-02-26 10:00', '2015-03-04 10:00', 'after it: Saturday 28 February is worked in exchange'],
    ['2015-04-03 16:00', '2015-04-13 16:00', 'before the Qingming weekend, whose Monday is free'],
    ['2015-04-30 09:30', '2015-05-08 09:30', 'before Labour Day'],
    ['2015-06-18 14:00', '2015-06-26 14:00', 'before the Dragon Boat Festival'],
    ['2015-09-02 11:00', '2015-09-10 11:00', 'before Victory Day: Sunday 6 September is worked in exchange'],
    ['2015-09-30 17:00', '2015-10-13 17:00', 'before National Day: Saturday 10 October is worked in exchange'],
    ['2015-10-02 12:00', '2015-10-14 09:00', 'within National Day: counted from the first opening after it'],
  ])('at %s is to be answered by %s: %s', async (wall, due) => {
    const { clock } = await sentOn(wall);
    expect(clock.respondBy).toBe(at(due));
  });
});

test('deadlines are kept in the hours of whoever is to meet them: a hospital opens at eight', async () => {
  const { officeHours } = (await department.ask('{ department(code: HEALTH) { officeHours { opens shuts } } }')).data
    .department;
  expect(officeHours).toEqual({ opens: '08:00', shuts: '17:30' });
  expect(addWorkingDays(at('2015-10-19 07:15'), 1, { opensAt: '08:00', shutsAt: '17:30' })).toBe(
    at('2015-10-20 08:00'),
  );
  now = at('2015-10-19 20:00');
  const toHospital = {
    from: { id: 'IFSC-032', labelZh: '中心' },
    to: { id: 'HOS-001', labelZh: '医院' },
    consent: early,
  };
  const { done } = await draft(toHospital, 'centre');
  expect((await send(done, {}, 'centre')).done.clock.respondBy).toBe(at('2015-10-27 08:00'));
});

test('the clock stands while papers are awaited, says how long and for what, and runs on by as much', async () => {
  const out = await sentOn('2015-09-28 10:00');
  now = at('2015-09-29 15:00');
  const { done: returned } = await doTo('centre', 'returnReferral', out, { missing: ['ASSESSMENT'] });
  // 30 September, 8, 9 and 10 October: the holiday does not count, the Saturday worked in exchange does.
  now = at('2015-10-11 09:00');
  expect((await read(out.id)).clock).toMatchObject({
    state: 'PAUSED',
    pausedWorkingDays: 4,
    explanationZh: '自2015-09-29 15:00暂停计时,暂停4个工作日:等待评估资料',
    explanationEn: 'paused since 2015-09-29 15:00, 4 working days: awaiting the assessment',
  });
  now = at('2015-10-12 10:00');
  const { done } = await send(returned);
  expect(out.clock.respondBy).toBe(at('2015-10-10 10:00'));
  expect(done.clock).toMatchObject({
    respondBy: at('2015-10-16 10:00'),
    pausedWorkingDays: 5,
    explanationZh: '应于2015-10-16 10:00前答复;曾暂停5个工作日:等待评估资料',
  });
});

describe('what time alone brings about', () => {
  test('overdue is computed; at the second deadline it expires, at that instant, however late it is noticed', async () => {
    const out = await sentOn('2015-06-01 10:00');
    now = at('2015-06-08 10:00');
    expect(await read(out.id)).toMatchObject({ state: 'SENT', overdue: true, version: 2 });
    now = at('2015-06-19 08:00');
    await minutePasses();
    const expired = await read(out.id);
    expect(expired).toMatchObject({ state: 'EXPIRED', version: 3, overdue: false });
    expect(expired.history.at(-1)).toMatchObject({ action: 'EXPIRE', actor: 'CLOCK', at: at('2015-06-15 10:00') });
    expect(await minutePasses()).toBe(0);
  });

  test('whoever acts before it is noticed is told that time came first', async () => {
    const out = await sentOn('2015-06-01 10:00');
    now = at('2015-06-16 10:00');
    const { codes, errors } = await doTo('centre', 'acceptReferral', out);
    expect([codes, errors[0]?.message]).toEqual([['STALE_VERSION'], expect.stringContaining('现为第 3 版“已过期”')]);
  });

  test('an outcome nobody confirms in fifteen working days is closed unconfirmed', async () => {
    const out = await sentOn('2015-09-14 10:00');
    for (const [index, call] of ['acceptReferral', 'startReferralService'].entries())
      await doTo('centre', call, { ...out, version: index + 2 });
    const reported = { outcome: 'NEED_MET', feedbackZh: '已满足' };
    const { done } = await doTo('centre', 'completeReferralService', { ...out, version: 4 }, reported);
    expect(done.clock.confirmBy).toBe(at('2015-10-10 10:00'));
    now = at('2015-10-10 09:59');
    await minutePasses();
    expect(await read(out.id)).toMatchObject({ state: 'SERVICE_COMPLETED', version: 5 });
    now = at('2015-10-10 10:00');
    await minutePasses();
    expect(await read(out.id)).toMatchObject({ state: 'CLOSED', closedUnconfirmed: true });
  });

  test('the sender may reopen for thirty days, the office for ever', async () => {
    const out = await sentOn('2015-03-02 10:00');
    const { done } = await doTo('hospital', 'withdrawReferral', out, { noteZh: '另行安排' });
    now = at('2015-04-02 10:00');
    expect((await doTo('hospital', 'reopenReferral', done, { noteZh: '复发' })).codes).toEqual(['ACTION_GUARDED']);
    const { done: again } = await doTo('office', 'reopenReferral', done, { noteZh: '复发' });
    expect(again).toMatchObject({ state: 'SENT', clock: { respondBy: at('2015-04-10 10:00') } });
  });
});
