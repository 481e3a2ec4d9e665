/** 催办: whoever let a deadline pass is urged to act. */
import { openForTest, type SubgraphUnderTest } from '@hub/kit/testing.ts';
import { instantOf } from '@hub/kit/working-calendar.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { mayUrgeAgain } from '../entities/urging.ts';
import { coordination } from '../subgraph.ts';
import { referralsIn } from './referral-support.ts';
import { mutationsOf } from './workflow-support.ts';

/** An instant by the clock on the wall in Guangzhou: `2015-10-09 16:00`. */
const at = (wall: string): string => instantOf(wall.slice(0, 10), `${wall.slice(11)}:00`);
const sentAt = at('2015-10-26 10:00');
/** A routine referral is to be answered in five working days; five more and it expires. */
const due = at('2015-11-02 10:00');

let department: SubgraphUnderTest;
let now = sentAt;
beforeAll(async () => {
  department = await openForTest(coordination, { now: () => now });
});
afterAll(() => department.close());
beforeEach(() => {
  now = sentAt;
});

const guardedBy = (zh: string) => [
  expect.objectContaining({ code: 'ACTION_GUARDED', message: expect.stringContaining(zh) }),
];
const tooEarly = guardedBy('时限已过');
const already = guardedBy('每个工作日至多催办一次');

test.each([
  ['2015-10-26 16:00', '2015-10-27 09:00', 'the next morning, when the offices open'],
  ['2015-10-30 09:00', '2015-11-02 09:00', 'on Friday: on Monday'],
  ['2015-10-31 12:00', '2015-11-03 09:00', 'on Saturday: that was Monday’s'],
  ['2015-09-30 10:00', '2015-10-08 09:00', 'before National Day: after it'],
])('who was urged at %s may be urged again from %s on, %s', (urged, again) => {
  const before = new Date(Date.parse(at(again)) - 1_000).toISOString().replace('.000Z', 'Z');
  expect([before, at(again)].map((instant) => mayUrgeAgain({ urgedAt: at(urged) }, instant))).toEqual([false, true]);
});

test('in the hours of who is urged: a hospital opens at eight', () => {
  const hours = { opensAt: '08:00', shutsAt: '17:00' };
  expect(mayUrgeAgain({ urgedAt: at('2015-10-26 16:00') }, at('2015-10-27 08:00'), hours)).toBe(true);
});

describe('the receiver of a referral', () => {
  const { sent, doTo, read } = referralsIn(() => department);

  test('is urged past the deadline and not before, by the sender or the office, and never by itself', async () => {
    const out = await sent();
    expect(out).toMatchObject({ urged: null, clock: { respondBy: due } });
    now = at('2015-11-02 09:59');
    expect((await doTo('hospital', 'urgeReferral', out)).errors).toEqual(tooEarly);
    now = due;
    expect((await doTo('centre', 'urgeReferral', out)).codes).toEqual(['ACTION_NOT_PERMITTED']);
    const { done } = await doTo('hospital', 'urgeReferral', out, { noteZh: '合成·请尽快答复' });
    expect(done).toMatchObject({ state: 'SENT', version: 3, overdue: true, urged: { count: 1, lastAt: due } });
    expect(done.clock).toEqual({
      ...out.clock,
      explanationZh: done.clock.explanationZh,
      explanationEn: done.clock.explanationEn,
    });
    expect((await doTo('office', 'urgeReferral', done)).errors).toEqual(already);
    now = at('2015-11-03 09:00');
    const { done: again } = await doTo('office', 'urgeReferral', done);
    expect(again).toMatchObject({ version: 4, urged: { count: 2, lastAt: now } });
    expect(again.history.slice(-2)).toMatchObject([
      { action: 'URGE', actor: 'SENDER', from: 'SENT', to: 'SENT', noteZh: '合成·请尽快答复' },
      { action: 'URGE', actor: 'COORDINATOR', from: 'SENT', to: 'SENT', noteZh: null },
    ]);
    expect((await read(out.id, 'centre')).urged).toEqual(again.urged);
  });

  test('is told that it changed, as of every step', async () => {
    const out = await sent();
    now = due;
    await doTo('hospital', 'urgeReferral', out);
    const events = await department.orm.em
      .getConnection()
      .execute(`select version from outbox_event where type = 'Referral' and key = '${out.id}' order by sequence`);
    expect(events).toEqual([{ version: 1 }, { version: 2 }, { version: 3 }]);
  });

  test('is urged to begin service too, and no more once it has', async () => {
    const out = await sent();
    const { done: accepted } = await doTo('centre', 'acceptReferral', out);
    now = at('2015-11-09 10:00');
    const { done } = await doTo('hospital', 'urgeReferral', accepted);
    expect(done).toMatchObject({ state: 'ACCEPTED', urged: { count: 1 } });
    const { done: served } = await doTo('centre', 'startReferralService', done);
    now = at('2015-11-10 10:00');
    expect((await doTo('hospital', 'urgeReferral', served)).codes).toEqual(['ACTION_NOT_POSSIBLE']);
  });
});

describe('the lead of a resolution', () => {
  const mutate = mutationsOf(() => department);
  const act = (organisation: string, id: string, action: string, expectedVersion: number) =>
    mutate(organisation, 'actOnResolution', 'id state version urged { count lastAt }', { id, action, expectedVersion });
  const adopted = async (dueOn: string) =>
    (
      await mutate('COORDINATION', 'adoptResolution', 'id', {
        ...{ meeting: 'MTG-0021', agendaNumber: 1, titleZh: '合成·受影响住户回访', mandate: 'LIVELIHOOD_UNDERTAKING' },
        ...{ lead: 'HEALTH', support: ['CIVIL_AFFAIRS'], dueOn },
      })
    ).done.id;
  const alertOf = async (kind: string, id: string) => {
    const { data } = await department.ask(`{ alerts(kind: ${kind}) { urged subject { ... on Resolution { id } } } }`);
    return data.alerts.find(({ subject }: { subject: { id: string } }) => subject.id === id);
  };

  test('is urged by the secretariat to sign for it, two working days after it was assigned', async () => {
    const id = await adopted('2015-11-30');
    now = at('2015-10-28 08:59');
    expect((await act('COORDINATION', id, 'URGE', 1)).errors).toEqual(tooEarly);
    now = at('2015-10-28 09:00');
    expect(await alertOf('RESOLUTION_UNSIGNED', id)).toMatchObject({ urged: 0 });
    expect((await act('CIVIL_AFFAIRS', id, 'URGE', 1)).codes).toEqual(['ACTION_NOT_PERMITTED']);
    expect((await act('COORDINATION', id, 'URGE', 1)).done).toMatchObject({
      state: 'ASSIGNED',
      urged: { count: 1, lastAt: now },
    });
    expect(await alertOf('RESOLUTION_UNSIGNED', id)).toMatchObject({ urged: 1 });
    expect((await act('COORDINATION', id, 'URGE', 2)).errors).toEqual(already);
  });

  test('and to finish it, from the day after it was due; that it was urged before does not count for that', async () => {
    const id = await adopted('2015-10-28');
    now = at('2015-10-28 09:00');
    await act('COORDINATION', id, 'URGE', 1);
    await act('HEALTH', id, 'SIGN_FOR', 2);
    expect((await act('COORDINATION', id, 'URGE', 3)).errors).toEqual(tooEarly);
    now = at('2015-10-29 09:00');
    expect(await alertOf('RESOLUTION_RED', id)).toMatchObject({ urged: 0 });
    expect((await act('COORDINATION', id, 'URGE', 3)).done.urged).toMatchObject({ count: 2 });
    expect(await alertOf('RESOLUTION_RED', id)).toMatchObject({ urged: 1 });
  });

  test('not once it reported it done: then the secretariat is to act', async () => {
    const id = await adopted('2015-10-27');
    for (const [place, action] of ['SIGN_FOR', 'START'].entries()) await act('HEALTH', id, action, place + 1);
    await mutate('HEALTH', 'actOnResolution', 'id', {
      id,
      action: 'REPORT_DONE',
      noteZh: '全部回访',
      expectedVersion: 3,
    });
    now = at('2015-10-29 09:00');
    expect((await act('COORDINATION', id, 'URGE', 4)).codes).toEqual(['ACTION_NOT_POSSIBLE']);
  });
});
