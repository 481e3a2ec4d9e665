import { openForTest, type SubgraphUnderTest } from '@hub/kit/testing.ts';
import { Transition } from '@hub/kit/workflow/entities.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { referralMachine } from '../entities/referral-machine.ts';
import { coordination } from '../subgraph.ts';
import {
  centre,
  consent,
  hospital,
  judicialOffice,
  memberNamed,
  nextKey,
  nextPerson,
  otherCentre,
  referralsIn,
} from './referral-support.ts';

let department: SubgraphUnderTest;
beforeAll(async () => {
  department = await openForTest(coordination);
});
afterAll(() => department.close());

const { draft, send, sent, doTo, read } = referralsIn(() => department);
const refusedBy = (guard: keyof typeof referralMachine.guards) => ({
  code: 'ACTION_GUARDED',
  message: expect.stringContaining(referralMachine.guards[guard].zh),
});
const onward = { onward: otherCentre };

describe('a referral', () => {
  test('goes its whole way and back: sent, answered, served, reported, confirmed', async () => {
    const { done: drafted } = await draft();
    expect(drafted).toMatchObject({ state: 'DRAFT', version: 1, sentAt: null, consent: { basis: 'SEPARATE_CONSENT' } });
    expect(await read(drafted.id, 'centre')).toBeNull();
    const { done: out } = await send(drafted);
    expect(out).toMatchObject({ state: 'SENT', capacityAtSending: 'HAS_CAPACITY' });
    expect(out.clock).toMatchObject({ state: 'RUNNING', respondBy: '2015-11-03T01:00:00Z' });
    await doTo('centre', 'acknowledgeReferral', { ...out, version: 2 });
    const { done: accepted } = await doTo(
      'centre',
      'acceptReferral',
      { ...out, version: 3 },
      { receiverCaseNo: '个案2015-117' },
    );
    expect(accepted).toMatchObject({ state: 'ACCEPTED', receiverCaseNo: '个案2015-117' });
    expect(accepted.clock.firstServiceBy).toBe('2015-11-10T01:00:00Z');
    await doTo('centre', 'startReferralService', { ...out, version: 4 });
    await doTo('centre', 'holdReferral', { ...out, version: 5 }, { noteZh: '服务对象外出' });
    await doTo('centre', 'resumeReferral', { ...out, version: 6 });
    const { done: served } = await doTo(
      'centre',
      'completeReferralService',
      { ...out, version: 7 },
      {
        outcome: 'NEED_MET',
        feedbackZh: '已安排每周探访',
      },
    );
    expect(served).toMatchObject({ state: 'SERVICE_COMPLETED', outcome: 'NEED_MET', feedbackZh: '已安排每周探访' });
    expect(served.clock.explanationZh).toBe('转出方应于2015-11-17 08:00前确认,逾期自动结案');
    const { done: closed } = await doTo('hospital', 'closeReferral', { ...out, version: 8 });
    expect(closed).toMatchObject({ state: 'CLOSED', version: 9, closedUnconfirmed: false });
    expect(closed.history.map(({ action, actor }: { action: string; actor: string }) => `${action} ${actor}`)).toEqual([
      'DRAFT SENDER',
      'SEND SENDER',
      'ACKNOWLEDGE RECEIVER',
      'ACCEPT RECEIVER',
      'START RECEIVER',
      'HOLD RECEIVER',
      'RESUME RECEIVER',
      'COMPLETE RECEIVER',
      'CLOSE SENDER',
    ]);
  });

  test.each([
    ['without consent or legal basis', { consent: null }, {}, 'BASIS'],
    ['on a consent of tomorrow', { consent: { ...consent, givenOn: '2015-10-27' } }, {}, 'BASIS'],
    [
      'on a statutory duty that is not the hospital’s',
      { consent: { ...consent, basis: 'STATUTORY_DUTY' } },
      {},
      'BASIS_FITS',
    ],
    ['on vital interest without urgency', { consent: { ...consent, basis: 'VITAL_INTEREST' } }, {}, 'BASIS_FITS'],
    [
      'on a consent that leaves the medical record out',
      { consent: { ...consent, scope: ['NEED', 'CONTACT'] } },
      {},
      'BASIS_COVERS',
    ],
    ['without having asked for capacity', {}, { capacity: 'UNKNOWN' }, 'CAPACITY_KNOWN'],
    ['to a centre without room and without a reason', {}, { capacity: 'NO_CAPACITY' }, 'ROOM_OR_REASON'],
  ] as const)('is not sent %s', async (_, given, sending, guard) => {
    const { done } = await draft(given);
    expect((await send(done, sending)).errors).toMatchObject([refusedBy(guard)]);
  });

  test('is sent to a full centre in an emergency, on vital interest alone', async () => {
    const emergency = { priority: 'EMERGENCY', consent: { ...consent, scope: ['NEED'], basis: 'VITAL_INTEREST' } };
    const { done } = await draft(emergency);
    const { done: out } = await send(done, { capacity: 'NO_CAPACITY' });
    expect(out.clock).toMatchObject({ respondBy: '2015-10-26T11:47:00Z', expiresAt: '2015-10-26T13:47:00Z' });
  });

  test('of one’s own body alone, and to another than oneself', async () => {
    expect((await draft({}, 'centre')).codes).toEqual(['ACTION_NOT_PERMITTED']);
    expect((await draft({}, 'civilAffairs')).codes).toEqual(['ACTION_NOT_PERMITTED']);
    expect((await draft({ to: hospital })).codes).toEqual(['ACTION_GUARDED']);
    expect((await draft({ to: { ...centre, id: 'PER-00000000000000000001' } })).codes).toEqual(['UNKNOWN_CODE']);
    expect((await draft({}, 'office')).done.history[0]).toMatchObject({ actor: 'COORDINATOR' });
  });
});

describe('a second referral for the same need', () => {
  test('is refused anywhere in the city, and says when and by which department the first was sent', async () => {
    const person = nextPerson();
    const both = { person, consent: { ...consent, scope: ['NEED', 'CONTACT'] } };
    const first = await sent(
      { ...both, from: centre, to: { id: 'ORG-0001', labelZh: '合成·居委会', district: '440104' } },
      'centre',
    );
    const { done } = await draft({ ...both, from: otherCentre, to: { ...centre, id: 'IFSC-034' } }, 'otherCentre');
    const { codes, errors } = await send(done, {}, 'otherCentre');
    expect(codes).toEqual(['ACTION_GUARDED']);
    expect(errors[0]?.message).toContain('民政部门已于2015-10-26送出,现为“已送出”');
    expect(errors[0]?.message).not.toContain(first.id);
    const { done: all } = await send(done, { despiteDuplicateZh: '前一转介不含送餐' }, 'otherCentre');
    expect(all.history.at(-1).noteZh).toBe('已有在办转介,仍送出:前一转介不含送餐');
  });

  test('by its own sender is told with its key', async () => {
    const first = await sent();
    const { done } = await draft({ person: first.person.id });
    expect((await send(done)).errors[0]?.message).toContain(`(${first.id})`);
  });

  test('is not told of one that discloses a record: whoever is no end of it hears nothing', async () => {
    const first = await sent();
    const { done } = await draft(
      { person: first.person.id, from: otherCentre, to: { ...centre, id: 'IFSC-034' } },
      'otherCentre',
    );
    expect((await send(done, {}, 'otherCentre')).codes).toEqual([]);
  });

  test('is seen by the receiver of both', async () => {
    const first = await sent();
    const { done } = await draft({ person: first.person.id, from: otherCentre }, 'otherCentre');
    const second = (await send(done, {}, 'otherCentre')).done;
    expect((await read(second.id, 'centre')).duplicates).toEqual([{ id: first.id }]);
    expect((await read(second.id, 'otherCentre')).duplicates).toEqual([]);
  });

  test('two sent at once: one of them is', async () => {
    const person = nextPerson();
    const drafts = [(await draft({ person })).done, (await draft({ person })).done];
    const codes = (await Promise.all(drafts.map((each) => send(each)))).flatMap((each) => each.codes);
    expect(codes).toEqual(['ACTION_GUARDED']);
  });
});

describe('its receiver', () => {
  test('declines with a reason and a path, or without one where nobody can give it', async () => {
    const { codes, errors } = await doTo('centre', 'declineReferral', await sent(), { reason: 'NO_CAPACITY' });
    expect([codes, errors[0]?.message]).toEqual([['ACTION_GUARDED'], expect.stringContaining('指明去向')]);
    const { done } = await doTo('centre', 'declineReferral', await sent(), { reason: 'NO_CAPACITY', ...onward });
    expect(done).toMatchObject({
      state: 'DECLINED',
      declineReason: 'NO_CAPACITY',
      onwardSuggestion: { labelZh: otherCentre.labelZh },
    });
    for (const reason of ['PERSON_DECLINED', 'DUPLICATE'])
      expect((await doTo('centre', 'declineReferral', await sent(), { reason })).done.state).toBe('DECLINED');
  });

  test('returns it for what is missing: the clock stands, and runs on when the sender has supplied it', async () => {
    const out = await sent();
    const { done } = await doTo('centre', 'returnReferral', out, { missing: ['CONSENT', 'CONTACT'], noteZh: '请补签' });
    expect(done).toMatchObject({ state: 'RETURNED', missing: ['CONSENT', 'CONTACT'] });
    expect(done.clock).toMatchObject({ state: 'PAUSED', dueAt: null });
    expect(done.clock.explanationZh).toBe('自2015-10-26 17:47暂停计时,暂停0个工作日:等待同意书、联系方式');
    const { done: again } = await send(done, {
      consent: { ...consent, givenOn: '2015-10-26' },
      summaryZh: '补充后的摘要',
    });
    expect(again).toMatchObject({ state: 'SENT', summaryZh: '补充后的摘要', consent: { givenOn: '2015-10-26' } });
    expect(again.clock.respondBy).toBe(out.clock.respondBy);
  });

  test('redirects it: a child with the same person, need, sender and consent is sent at once', async () => {
    const out = await sent();
    const { done } = await doTo('centre', 'redirectReferral', out, {
      to: otherCentre,
      capacity: 'HAS_CAPACITY',
      noteZh: '已迁居',
    });
    expect(done.state).toBe('REDIRECTED');
    // Whoever redirected it is no end of the child.
    expect(done.redirectedTo).toBeNull();
    const child = await read((await read(out.id)).redirectedTo.id);
    expect(child).toMatchObject({
      state: 'SENT',
      version: 1,
      parent: { id: out.id },
      person: out.person,
      need: out.need,
    });
    expect(child).toMatchObject({ consent: { id: out.consent.id }, clock: { respondBy: out.clock.respondBy } });
    expect(child.history).toMatchObject([{ action: 'FORWARD', actor: 'RECEIVER', noteZh: `再转自${out.id}` }]);
    expect((await read(child.id, 'otherCentre')).id).toBe(child.id);
    expect(await read(child.id, 'centre')).toBeNull();
  });

  test.each([
    ['to a body the consent does not reach', judicialOffice, 'centre', 'BASIS_COVERS'],
    ['to its sender', hospital, 'centre', 'TWO_BODIES'],
    ['to itself', centre, 'office', 'TWO_BODIES'],
  ] as const)('does not redirect it %s, and nothing is left of the attempt', async (_, to, as, guard) => {
    const out = await sent();
    const { errors } = await doTo(as, 'redirectReferral', out, { to, capacity: 'HAS_CAPACITY', noteZh: '另有去处' });
    expect(errors).toMatchObject([refusedBy(guard)]);
    expect(await read(out.id)).toEqual(out);
  });

  test('records that the person declined after acceptance', async () => {
    const out = await sent();
    await doTo('centre', 'acceptReferral', out);
    const { done } = await doTo('centre', 'recordPersonDeclined', { ...out, version: 3 }, { noteZh: '不再需要' });
    expect(done).toMatchObject({ state: 'DECLINED', declineReason: 'PERSON_DECLINED' });
  });
});

describe('its sender', () => {
  const served = async () => {
    const out = await sent();
    for (const [version, call] of ['acceptReferral', 'startReferralService'].entries())
      await doTo('centre', call, { ...out, version: version + 2 });
    const given = { outcome: 'NEED_PARTLY_MET', feedbackZh: '已安排送餐' };
    return (await doTo('centre', 'completeReferralService', { ...out, version: 4 }, given)).done;
  };

  test('disputes an outcome: it is in service again, and what was reported stays in the history', async () => {
    const { done } = await doTo('hospital', 'disputeReferral', await served(), { noteZh: '无人上门' });
    expect(done).toMatchObject({ state: 'IN_SERVICE', outcome: null, feedbackZh: null });
    expect(done.history.map(({ noteZh }: { noteZh: string }) => noteZh)).toContain('已安排送餐');
  });

  test('refers back after the first is over: counterparts name each other', async () => {
    const out = await served();
    const { done: back } = await draft(
      { from: centre, to: hospital, person: out.person.id, need: 'MEDICAL_SOCIAL_WORK', counterpartOf: out.id },
      'centre',
    );
    expect(back.counterpart).toEqual({ id: out.id });
    // Its receiver knows of it once it is sent.
    expect((await read(out.id, 'hospital')).counterpart).toBeNull();
    await send(back, {}, 'centre');
    expect((await read(out.id, 'hospital')).counterpart).toEqual({ id: back.id });
    const third = { from: centre, to: hospital, person: out.person.id, counterpartOf: out.id };
    expect((await draft(third, 'centre')).codes).toEqual(['ACTION_GUARDED']);
    const stranger = { from: centre, to: hospital, person: nextPerson(), counterpartOf: (await served()).id };
    expect((await draft(stranger, 'centre')).codes).toEqual(['ACTION_GUARDED']);
  });

  test('withdraws it and reopens it with a new clock', async () => {
    const { done } = await doTo('hospital', 'withdrawReferral', await sent(), { noteZh: '已另行安排' });
    expect(done.clock).toMatchObject({ state: 'STOPPED', dueAt: null });
    const { done: again } = await doTo('hospital', 'reopenReferral', done, { noteZh: '安排落空' });
    expect(again).toMatchObject({ state: 'SENT', clock: { state: 'RUNNING', respondBy: '2015-11-03T01:00:00Z' } });
  });

  test('reports an error, and another person, who supervises, decides it', async () => {
    const out = await sent();
    expect((await doTo('supervisor', 'markReferralEnteredInError', out)).errors).toMatchObject([
      refusedBy('ERROR_REPORTED'),
    ]);
    const { done } = await doTo('hospital', 'reportReferralError', out, { noteZh: '录错人' });
    expect(done).toMatchObject({
      state: 'SENT',
      version: 3,
      errorReportedAt: '2015-10-26T09:47:00Z',
      clock: out.clock,
    });
    for (const as of ['hospital', 'centre', 'office'] as const)
      expect((await doTo(as, 'markReferralEnteredInError', done)).codes).toEqual(['ACTION_NOT_PERMITTED']);
    const { done: gone } = await doTo('supervisor', 'markReferralEnteredInError', done);
    expect(gone).toMatchObject({ state: 'ENTERED_IN_ERROR', withheld: 'ENTERED_IN_ERROR', person: null });
    const own = await sent();
    await doTo('supervisor', 'reportReferralError', own, { noteZh: '录错人' });
    expect((await doTo('supervisor', 'markReferralEnteredInError', { ...own, version: 3 })).errors).toMatchObject([
      refusedBy('SECOND_PERSON'),
    ]);
  });
});

test('who acts on an old version is told what stands there now; a repeat with its key is done once', async () => {
  const out = await sent();
  const key = { idempotencyKey: 'accept this once' };
  const [first, repeat] = [
    await doTo('centre', 'acceptReferral', out, key),
    await doTo('centre', 'acceptReferral', out, key),
  ];
  expect([first.done.version, repeat.errors, repeat.done.version]).toEqual([3, [], 3]);
  const late = await doTo('hospital', 'withdrawReferral', out, { noteZh: '撤回' });
  expect([late.codes, late.errors[0]?.message]).toEqual([
    ['STALE_VERSION'],
    expect.stringContaining('现为第 3 版“已受理”'),
  ]);
});

test('two actions of one document answer what each left behind', async () => {
  const { id, version } = await sent();
  const { data, errors } = await department.ask(
    `mutation ($seen: ActOnReferralInput!, $taken: AcceptReferralInput!) {
      seen: acknowledgeReferral(input: $seen) { state version }
      taken: acceptReferral(input: $taken) { state version }
    }`,
    {
      seen: { id, expectedVersion: version, idempotencyKey: nextKey() },
      taken: { id, expectedVersion: version + 1, idempotencyKey: nextKey() },
    },
    memberNamed('centre'),
  );
  expect(errors).toEqual([]);
  expect(data).toEqual({
    seen: { state: 'ACKNOWLEDGED', version: version + 1 },
    taken: { state: 'ACCEPTED', version: version + 2 },
  });
});

test('the history of a referral is told from its newest step back, page by page, however long it is', async () => {
  const { id } = await sent();
  const em = department.orm.em.fork();
  const step = { type: 'Referral', key: id, action: 'REPORT_ERROR', from: 'SENT', to: 'SENT', role: 'SENDER' };
  const by = {
    subject: 'medical social worker',
    organisation: 'HEALTH',
    at: '2015-10-26T09:47:00Z',
    requestId: 'test',
  };
  await em.insertMany(
    Transition,
    Array.from({ length: 120 }, (_, place) => place + 3).map((version) => ({
      ...{ ...step, ...by, noteZh: null },
      id: `${id}/${String(version).padStart(4, '0')}`,
      version,
    })),
  );
  const seen: number[] = [];
  for (let after: string | null = null; ; ) {
    const { data, errors } = await department.ask(
      'query ($id: ID!, $after: String) { referral(id: $id) { history(first: 50, after: $after) { totalCount nodes { version } pageInfo { hasNextPage endCursor } } } }',
      { id, after },
    );
    expect(errors).toEqual([]);
    const { nodes, pageInfo, totalCount } = data.referral.history;
    seen.push(...nodes.map(({ version }: { version: number }) => version));
    expect(totalCount).toBe(122);
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  expect(seen).toEqual(Array.from({ length: 122 }, (_, place) => 122 - place));
});
