import { openForTest, type SubgraphUnderTest } from '@hub/kit/testing.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Consent } from '../entities/consent.ts';
import { coordination } from '../subgraph.ts';
import { consent, otherCentre, referralsIn } from './referral-support.ts';

let department: SubgraphUnderTest;
beforeAll(async () => {
  department = await openForTest(coordination);
});
afterAll(() => department.close());

const { sent, doTo, read } = referralsIn(() => department);
const needsBasis = [
  expect.objectContaining({ code: 'ACTION_GUARDED', message: expect.stringContaining('未撤回的同意') }),
];

/** Sent, accepted, in service. */
async function served() {
  const out = await sent();
  await doTo('centre', 'acceptReferral', out, { receiverCaseNo: '个案2015-117' });
  return (await doTo('centre', 'startReferralService', { ...out, version: 3 })).done;
}
/** The outbox's events about a referral. */
const eventsOf = (id: string): Promise<{ version: number }[]> =>
  department.orm.em
    .getConnection()
    .execute(`select version from outbox_event where type = 'Referral' and key = '${id}' order by sequence`);

describe('a resident who withdraws consent', () => {
  test('tells whichever end is at hand: it is recorded with who and when, and both ends are told', async () => {
    for (const as of ['hospital', 'centre', 'office'] as const) {
      const out = await served();
      const { done, errors } = await doTo(as, 'revokeReferralConsent', out, { noteZh: '本人来电' });
      const actor = { hospital: 'SENDER', centre: 'RECEIVER', office: 'COORDINATOR' }[as];
      expect(errors).toEqual([]);
      expect(done.history.at(-1)).toMatchObject({
        action: 'REVOKE_CONSENT',
        actor,
        from: 'IN_SERVICE',
        to: 'IN_SERVICE',
        version: out.version + 1,
        noteZh: null,
      });
      expect((await eventsOf(out.id)).at(-1)).toEqual({ version: out.version + 1 });
    }
  });

  test('is passed on no further: from then on neither end reads what was told of the resident', async () => {
    const out = await served();
    expect(await read(out.id, 'centre')).toMatchObject({ summaryZh: '出院后独居,需要照顾', person: out.person });
    await doTo('hospital', 'revokeReferralConsent', out);
    for (const as of ['hospital', 'centre', 'office'] as const)
      expect(await read(out.id, as)).toMatchObject({
        withheld: 'CONSENT_REVOKED',
        state: 'IN_SERVICE',
        person: null,
        need: null,
        summaryZh: null,
        receiverCaseNo: null,
        duplicates: [],
      });
  });

  test('is not served on: what remains is to hold, to withdraw, or to end as the person wishes', async () => {
    const out = await served();
    const { done } = await doTo('hospital', 'revokeReferralConsent', out);
    const completed = await doTo('centre', 'completeReferralService', done, {
      outcome: 'NEED_MET',
      feedbackZh: '已满足',
    });
    expect(completed.errors).toEqual(needsBasis);
    const { done: held } = await doTo('centre', 'holdReferral', done, { noteZh: '同意已撤回' });
    expect((await doTo('centre', 'resumeReferral', held)).errors).toEqual(needsBasis);
    const { done: over } = await doTo('centre', 'recordPersonDeclined', held, { noteZh: '同意已撤回' });
    expect(over.state).toBe('DECLINED');
    expect((await doTo('hospital', 'reopenReferral', over, { noteZh: '重新安排' })).errors).toEqual(needsBasis);
  });

  test('is not accepted nor redirected; returned for a new consent, it goes on under that one and is read again', async () => {
    const { done: out } = await doTo('centre', 'revokeReferralConsent', await sent());
    expect((await doTo('centre', 'acceptReferral', out)).errors).toEqual(needsBasis);
    const onward = { to: otherCentre, capacity: 'HAS_CAPACITY', noteZh: '迁居' };
    expect((await doTo('centre', 'redirectReferral', out, onward)).errors).toEqual(needsBasis);
    const { done: back } = await doTo('centre', 'returnReferral', out, { missing: ['CONSENT'] });
    const again = { capacity: 'HAS_CAPACITY' };
    expect((await doTo('hospital', 'sendReferral', back, again)).errors).toEqual(needsBasis);
    const anew = { ...consent, givenOn: '2015-10-26' };
    const { done } = await doTo('hospital', 'sendReferral', back, { ...again, consent: anew });
    expect(done).toMatchObject({ state: 'SENT', withheld: null, summaryZh: '出院后独居,需要照顾' });
    expect((await doTo('centre', 'acceptReferral', done)).done.state).toBe('ACCEPTED');
  });

  test('withdraws it from every referral that rests on it: each has a step of its own, and its receiver is told', async () => {
    const out = await sent();
    const onward = { to: otherCentre, capacity: 'HAS_CAPACITY', noteZh: '迁居' };
    const { done: parent } = await doTo('centre', 'redirectReferral', out, onward);
    const child = (await read(out.id, 'hospital')).redirectedTo.id;
    await doTo('hospital', 'revokeReferralConsent', parent);
    const reached = await read(child, 'otherCentre');
    expect(reached).toMatchObject({ withheld: 'CONSENT_REVOKED', state: 'SENT', version: 2, person: null });
    expect(reached.history.at(-1)).toMatchObject({ action: 'REVOKE_CONSENT', actor: 'PERSON', department: null });
    expect((await eventsOf(child)).at(-1)).toEqual({ version: 2 });
  });

  test('does so once, for a referral already over too, and it is no body’s to record that is no end of it', async () => {
    const { done: over } = await doTo('hospital', 'withdrawReferral', await sent(), { noteZh: '已另行安排' });
    expect((await doTo('otherCentre', 'revokeReferralConsent', over)).codes).toEqual(['ROW_NOT_FOUND']);
    const { done } = await doTo('hospital', 'revokeReferralConsent', over);
    expect(done).toMatchObject({ state: 'WITHDRAWN', withheld: 'CONSENT_REVOKED' });
    expect((await doTo('hospital', 'revokeReferralConsent', done)).codes).toEqual(['ACTION_GUARDED']);
  });
});

test.each(['STATUTORY_DUTY', 'EMERGENCY', 'VITAL_INTEREST'] as const)(
  '%s ends with no consent: the referral stays as it is, and readable',
  async (basis) => {
    const out = await served();
    await department.orm.em.fork().nativeUpdate(Consent, { id: out.consent.id }, { basis });
    const { errors } = await doTo('hospital', 'revokeReferralConsent', out);
    expect(errors).toMatchObject([{ code: 'ACTION_GUARDED', message: expect.stringContaining('不因撤回同意而终止') }]);
    expect(await read(out.id, 'centre')).toMatchObject({ version: out.version, withheld: null, person: out.person });
  },
);
